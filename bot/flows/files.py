"""Cycles as files in the chat: sent by a manager, given out again, ready ones to begin with."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain.cycle import Cycle, Texts
from bot.flows import drafts, maps, people, steps
from bot.flows.content import button, encloses, says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import journeys
from storage.queries import people as person_rows
from storage.tables import Site
from storage.vocabulary import DraftOrigin, JourneyState, Role

if TYPE_CHECKING:  # a slow import, for managers only
    from bot.cycles.sheet import Finding

ENDINGS = (".yaml", ".yml", ".txt")
LARGEST_KB = 128  # of a file; a test holds it against the reader's own
KB = 1024
LINES_SHOWN = 12
ROOM = 2_800  # characters of complaints in one message
A_ROW = 2


@dataclass(frozen=True)
class Read:
    """What was found in a file: the cycle, or everything that is wrong with it."""

    name: str
    text: str
    cycle: Cycle | None
    wrong: "tuple[Finding, ...]" = ()


def read(name: str, data: bytes) -> Read:
    """Read a file. It may take a second: never inside a transaction."""
    from bot.cycles import reader  # noqa: PLC0415  a slow import, for managers only

    text = ""
    try:
        text = reader.decode(data)
        return Read(name, text, reader.read(text))
    except reader.CycleError as error:
        return Read(name, text, None, tuple(error.findings))


def is_for_us(session: Session, telegram_id: int, name: str, said: Said) -> bool:
    """Tell whether a document is a manager's cycle, or meant as one.

    A customer's documents, and what is sent in answer to a message, go where they always do.
    """
    person = person_rows.by_telegram(session, telegram_id)
    if person is None or said.reply_to is not None:
        return False
    if not people.sites_of(session, person, Role.MANAGER):
        return False
    own = journeys.latest(session, person.id or 0)
    visiting = own is not None and own.state is JourneyState.ACTIVE
    return fits(name) or not visiting


def fits(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def unfit(name: str, size: int) -> str | None:
    """Return why a file is not even fetched, if so."""
    if not fits(name):
        return "expected"
    return "too_large" if size > LARGEST_KB * KB else None


def refuse(session: Session, who: Who, why: str, now: datetime) -> None:
    """Say why a file was not read, and what would be."""
    manager = people.meet(session, who, now)
    people.site_of(session, manager, Role.MANAGER)
    people.reply(session, manager, who, says(f"file.{why}", kb=LARGEST_KB), now)


def received(session: Session, who: Who, found: Read, now: datetime) -> None:
    """Show what a file would change, or all that is wrong with it."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    if found.cycle is None:
        complain(session, who, found, now)
        return
    drafts.propose(
        session,
        manager,
        who,
        site,
        found.cycle,
        now,
        origin=DraftOrigin.FILE,
        source=found.text,
    )


def complain(session: Session, who: Who, found: Read, now: datetime) -> None:
    """Name the first things that are wrong, and enclose the list if there are more."""
    from bot.cycles import tongues  # noqa: PLC0415  a slow import, for managers only

    manager = people.meet(session, who, now)
    wrong = tuple(tongues.told(one, manager.language) for one in found.wrong)
    shown = first(wrong)
    listed = "\n".join(f"• {one}" for one in shown)
    content = says("file.wrong", n=len(found.wrong), name=found.name, list=listed)
    people.reply(session, manager, who, content, now)
    if len(shown) < len(wrong):
        name = f"{found.name.rpartition('.')[0]}-errors.txt"
        whole = encloses(name, "\n".join(wrong) + "\n", "file.wrong_all")
        people.reply(session, manager, who, whole, now)


def first(wrong: tuple[str, ...]) -> list[str]:
    """Return as many complaints as a phone shows without scrolling long."""
    shown: list[str] = []
    for one in wrong[:LINES_SHOWN]:
        if shown and sum(map(len, shown)) + len(one) > ROOM:
            break
        shown.append(one if len(one) <= ROOM else f"{one[: ROOM - 1]}…")
    return shown


@dataclass(frozen=True)
class Wanted:
    """A version whose file somebody asked for."""

    cycle: Cycle
    source: str | None
    version: int


def wanted(session: Session, telegram_id: int, version_id: int) -> Wanted | None:
    """Return the version that holds now, for a manager of its site."""
    person = person_rows.by_telegram(session, telegram_id)
    if person is None:
        return None
    _, version = steps.current(session, person, version_id)
    return Wanted(maps.cycle(session, version.id or 0), version.source, version.version)


def text_of(found: Wanted | None) -> str:
    """Return the file of a version, its comments kept if it still says the same."""
    from bot.cycles import reader  # noqa: PLC0415  a slow import, for managers only

    return reader.stored(found.cycle, found.source) if found else ""


def give_out(
    session: Session, who: Who, found: Wanted | None, text: str, now: datetime
) -> None:
    """Give a manager the file of their cycle."""
    manager = people.meet(session, who, now)
    people.site_of(session, manager, Role.MANAGER)
    assert found is not None  # a manager was met before
    name = found.cycle.say(found.cycle.names, manager.language)
    slots = {"cycle": name, "version": found.version}
    content = encloses(f"{found.cycle.key}.yaml", text, "file.current", **slots)
    people.reply(session, manager, who, content, now)


@cache
def shelf() -> dict[str, Texts]:
    """Return the names of the ready cycles. It takes half a second, once."""
    from bot.cycles import reader  # noqa: PLC0415  a slow import, for managers only

    return {name: reader.load(name).names for name in reader.ready()}


def ready(name: str) -> Read | None:
    """Return a ready cycle; None if there is none of this name."""
    from bot.cycles import reader  # noqa: PLC0415  a slow import, for managers only

    return read(name, reader.source(name).encode()) if name in reader.ready() else None


def show_shelf(session: Session, who: Who, ready: dict[str, Texts], now: datetime) -> None:
    """List the ready cycles, a button each."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    offered = [
        button("ready", site.id or 0, name, text=names[manager.language])
        for name, names in ready.items()
    ]
    rows = [offered[i : i + A_ROW] for i in range(0, len(offered), A_ROW)]
    people.reply(session, manager, who, says("ready.choose", *rows), now)


def take_ready(session: Session, who: Who, site_id: int, found: Read, now: datetime) -> None:
    """Show what a ready cycle would change at a site."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    assert found.cycle is not None  # the ready ones are whole
    drafts.propose(
        session,
        manager,
        who,
        session.get_one(Site, site_id),
        found.cycle,
        now,
        origin=DraftOrigin.READY,
        source=found.text,
    )
