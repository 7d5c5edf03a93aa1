"""Killed between two things that belong together: the next process goes on where they were."""

import base64
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from bot.cycles import reader
from storage.database import Database
from storage.tables import Booking, CycleVersion, Message, MomentNote
from storage.vocabulary import Language
from tests.crash.nursery import Nursery, nursery
from tests.crash.town import Town, town
from tests.journeys.facts import all_cases, rows
from tests.people import Control, Group, Person, somebody, until

GROUPS = (("forum", "*"),)
LIST = "Nombre;Reserva\nAna;R-1\nBen;R-2\n"
CHANGED = reader.source("hotel").replace("deadline: 2h", "deadline: 45m")


class Village:
    """A town whose bot is killed and born again."""

    def __init__(self, its: Town, bots: Nursery, control: Control) -> None:
        self.town = its
        self.control = control
        self._bots = bots
        self._life = bots.bear(its.order())

    async def killed(self) -> None:
        self._life.signal(signal.SIGKILL)
        await self._life.death

    async def born(self) -> None:
        since = self.town.sandbox.gate.calls.count
        self._life = self._bots.bear(self.town.order())
        await self.town.attended(since)

    async def brings(self, kind: str, count: int) -> None:
        """Wait until the group was brought so many."""
        group = Group(self.control, self.town.groups["*"], Language.SPANISH)

        async def there() -> bool:
            shown = [one for one in await group.bubbles() if one.by_bot and one.media == kind]
            return len(shown) == count

        await until(there, f"{count} of {kind}")

    async def crew(self, name: str) -> Person:
        return await somebody(self.control, name, "es", id=self.town.crew[name])


@asynccontextmanager
async def village(database_url: str, folder: Path) -> AsyncIterator[Village]:
    async with (
        town(database_url, folder, GROUPS) as its,
        nursery() as bots,
        aiohttp.ClientSession(its.url) as http,
    ):
        there = Village(its, bots, Control(http))
        yield there
        await there.killed()


async def sends(person: Person, name: str, text: str) -> None:
    data = base64.b64encode(text.encode()).decode()
    await person.sends("document", data=data, file_name=name)


async def test_what_a_death_cuts_in_two_is_brought_to_its_end(
    database_url: str, tmp_path: Path
) -> None:
    async with village(database_url, tmp_path) as there:
        elena = await there.crew("Elena")
        tom = await somebody(there.control, "Tom")
        await sends(elena, "lista.csv", LIST)
        listed = await elena.shows("import.shown", button="button.import")
        await sends(elena, "hotel.yaml", CHANGED)
        preview = await elena.shows("draft.until", button="button.confirm")
        await tom.says(f"/start {there.town.links['reservation']}")
        await tom.shows("start.greeting")
        await tom.sends("photo", album="7")
        await tom.shows("words.one_tap")
        await there.killed()
        for _ in range(2):
            await tom.sends("photo", album="7")
        await there.born()
        await elena.taps("button.import", on=listed)
        await elena.taps("button.confirm", on=preview)
        await elena.shows("draft.done")
        await elena.waits_for(lambda one: one.by_bot and one.media == "document", "the links")
        await tom.taps("😡")
        await there.brings("photo", 3)
    db = Database.open(database_url)
    versions = [(one.version, one.current) for one in await db.read(rows(CycleVersion))]
    assert versions == [(1, False), (2, True)]
    assert [one.reference for one in await db.read(rows(Booking))] == ["R-1", "R-2"]
    said = [one.content.get("say") for one in await db.read(rows(Message))]
    assert said.count("words.one_tap") == 1  # of the whole album, though it may arrive twice
    assert len(await db.read(rows(MomentNote))) == 3
    assert len(await db.read(all_cases)) == 1
    await db.close()
