"""A house with its staff and groups in front of a sandbox: where bots live and die."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from sqlmodel import Session

from bot.cycles import reader
from bot.flows import sites, team
from bot.flows.people import Who
from bot.sandbox.server import Sandbox
from storage.database import Database
from storage.vocabulary import Language, Role
from tests.crash.child import POLL, TOKEN, Order
from tests.crash.nursery import ROOT, Cold

Json = dict[str, Any]
BEGIN = datetime(2027, 6, 2, 8, tzinfo=UTC)  # Wednesday, 10:00 in the house
FIRST_OF_CREW = 6_000_001
PATIENCE = 60.0  # seconds for a bot to start
CREW = (
    ("Marta", Role.STAFF),
    ("Bruno", Role.STAFF),
    ("Sonia", Role.SUPERVISOR),
    ("Elena", Role.MANAGER),
)


@dataclass
class Town:
    """The world outside the bot."""

    sandbox: Sandbox
    url: str
    database: str
    folder: Path
    http: httpx.AsyncClient
    crew: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)  # step: start parameter
    never_came: frozenset[int] = frozenset()  # updates the bot is not told of

    def order(self, **more: Any) -> Order:
        offset = self.sandbox.clock.offset.total_seconds()
        log = str(self.folder / "bot.log")
        return Order(self.url, self.database, log, **{"offset": offset, **more})

    async def cold_start(self) -> Cold:
        """Start the bot as its operator does."""
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": f"{self.url}/bot",
            "TELEGRAM_FILE_URL": f"{self.url}/file/bot",
            "DATABASE_URL": self.database,
            "LOG_LEVEL": "WARNING",
            "MESSAGES_PER_SECOND": "0",
        }
        with (self.folder / "bot.log").open("a", encoding="utf-8") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run",
                cwd=ROOT, env=os.environ | settings, stdout=log, stderr=log,
            )  # fmt: skip
        return Cold(process)

    async def do(self, path: str, body: Json | list[Json]) -> Json:
        answer = await self.http.post(f"/sandbox/{path}", json=body)
        assert answer.status_code == 200, f"{path}: {answer.text}"
        told: Json = answer.json()
        return told

    def calls(self) -> list[Json]:
        """Return the log of calls, unchecked."""
        return [
            {"n": one.n, "method": one.method, "params": one.params, "status": one.status}
            for one in self.sandbox.gate.calls.kept
        ]

    async def attended(self, since: int) -> None:
        """Wait until a bot has asked for updates after so many calls of whatever kind."""
        end = time.monotonic() + PATIENCE
        while not self.sandbox.gate.calls.after(since, POLL):
            assert time.monotonic() < end, f"no bot is at work:\n{self.log()}"
            await asyncio.sleep(0.01)

    def log(self) -> str:
        path = self.folder / "bot.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    async def settle(self, groups: Sequence[tuple[str, str]]) -> None:
        """Let the staff and their groups be there; a group's team is * for all."""
        world = self.sandbox.world
        for number, (name, _) in enumerate(CREW, start=FIRST_OF_CREW):
            await self.do("people", {"name": name, "language": "es", "id": number})
            self.crew[name] = number
            world.people.by_id[number].started = True
        for kind, crew in groups:
            made = await self.do(
                "groups",
                {
                    "title": f"Hotel Sol · {crew}",
                    "type": "supergroup" if kind == "forum" else kind,
                    "forum": kind == "forum",
                    "members": list(self.crew.values()),
                },
            )
            self.groups[crew] = made["id"]
        self.never_came = frozenset(update.id for update in world.queue.waiting)
        world.queue.waiting.clear()  # that the bot was let in is founded, not told

    async def found(self, groups: Sequence[tuple[str, str]]) -> None:
        """Write the house down as the bot knows it."""
        kinds = {crew: kind for kind, crew in groups}
        db = Database.open(self.database)
        await db.write(self._found, kinds)
        await db.close()

    def _found(self, session: Session, kinds: dict[str, str]) -> None:
        now, cycle = self.sandbox.clock.now(), reader.load("hotel")
        spanish = Language.SPANISH
        sites.found(session, "sol", "Hotel Sol", "Europe/Madrid", spanish, "", cycle, now)
        numbers = count(1)
        for name, role in CREW:
            who = Who(self.crew[name], name, "es", -next(numbers))
            team.join(session, who, sites.invitation(session, None, role, None, now), now)
        for crew, chat in self.groups.items():
            who = Who(self.crew["Elena"], "Elena", "es", -next(numbers))
            words = "" if crew == "*" else crew
            team.bind(session, who, chat, words, now, forum=kinds[crew] == "forum")
        for step in cycle.steps:
            self.links[step.key] = sites.printed(session, "hotel", step.key, None, now)


@asynccontextmanager
async def town(
    database: str,
    folder: Path,
    groups: Sequence[tuple[str, str]],
    begin: datetime | None = BEGIN,  # None: the machine's own time
    links: dict[str, str] | None = None,  # of the house, if the database has it already
) -> AsyncIterator[Town]:
    """Open a sandbox with the people of a house that is founded in the database."""
    sandbox = Sandbox(TOKEN, now=begin)
    url = await sandbox.start()
    try:
        async with httpx.AsyncClient(base_url=url, timeout=60, verify=False) as http:
            its = Town(sandbox, url, database, folder, http)
            await its.settle(groups)
            its.links = links or {}
            if links is None:
                await its.found(groups)
            yield its
    finally:
        await sandbox.clock.forward(timedelta(seconds=1))  # lets go of those who wait for it
        await sandbox.stop()
