"""Rings: a cycle with what its steps were like in the last four weeks."""

import hashlib
import json
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.cycle import Cycle, Step
from bot.errors import BadInputError, TooLateError
from bot.flows import maps, people
from bot.flows.content import Content, Rows, button, says
from bot.flows.people import Who
from storage.queries import figures, sites
from storage.tables import CycleVersion, Person, Site
from storage.vocabulary import Language, Role, Verdict

PERIOD = timedelta(weeks=4)
ONCE = 10  # seconds in which the same answer is given once: a second tap wants nothing new
MOST = 40  # buttons; Telegram takes a hundred, the steps of a cycle among them
RIGHT = Role.STAFF  # it shows no customer, and everybody works in it


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /cycle, or /cycle and the key of one."""
    person = people.meet(session, who, now)
    there = people.cycles_of(session, person, RIGHT)
    wanted = [one for one in there if words.strip() in ("", one.key)]
    if not wanted:
        known = ", ".join(dict.fromkeys(one.key for one in there))
        raise BadInputError("cycle.unknown" if there else "start.nothing_here", known=known)
    show(session, person, wanted[0], now)


def choose(session: Session, who: Who, version_id: int, now: datetime) -> None:
    """Show another cycle: a button under the words was pressed."""
    person = people.meet(session, who, now)
    show(session, person, current(session, person, version_id, RIGHT), now)


def current(session: Session, person: Person, version_id: int, role: Role) -> CycleVersion:
    """Return what is now in the place of a version, if the person may see it."""
    version = session.get(CycleVersion, version_id)
    if version is None:
        raise TooLateError("error.gone")
    people.require(session, person, version.site_id, role)
    now_current = sites.current_cycle(session, version.site_id, version.key)
    if now_current is None:
        raise TooLateError("error.gone")
    return now_current


def show(session: Session, person: Person, version: CycleVersion, now: datetime) -> None:
    """Owe the picture and the words: if one of them fails, the other still comes."""
    site = session.get_one(Site, version.site_id)
    cycle = maps.cycle(session, version.id or 0)
    found = gather(session, site, cycle, person.language, now)
    others = people.cycles_of(session, person, RIGHT)
    rows = choices(session, others, version, person.language)
    picture = {**says("ring.caption", **found), "op": "ring"}
    words = {**says("ring", *rows, **found), "op": "ring_words"}
    for content in (picture, words):
        owe_once(session, person, content, now)


def preview(
    session: Session, person: Person, site: Site, new: Cycle, old: Cycle | None, now: datetime
) -> None:
    """Owe a picture of the cycle as it would be; its words are somebody else's."""
    found = gather(session, site, new, person.language, now)
    steps = [
        {**shown, "note": note(step, old) or shown["note"]}
        for shown, step in zip(found["steps"], new.steps, strict=True)
    ]
    kept = {step.key for step in new.steps}
    gone = [step for step in (old.steps if old else ()) if step.key not in kept]
    names = [new.say(step.names, person.language) for step in gone]
    slots = {**found, "steps": steps, "removed": names, "preview": True}
    owe_once(session, person, {**says("ring.caption", **slots), "op": "ring"}, now)


def note(step: Step, old: Cycle | None) -> str | None:
    """Return what a step would be: added, or changed."""
    before = next((one for one in (old.steps if old else ()) if one.key == step.key), None)
    if before is None:
        return "added" if old else None
    return "changed" if before != step else None


def owe_once(session: Session, person: Person, content: Content, now: datetime) -> None:
    """Owe what a command asks for, once for those who ask twice in a breath."""
    same = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:24]
    key = f"drawn:{person.telegram_id}:{same}:{int(now.timestamp()) // ONCE}"
    people.tell(session, person, key, content, now)


def choices(
    session: Session,
    there: list[CycleVersion],
    shown: CycleVersion,
    language: Language,
    verb: str = "ring",
) -> Rows:
    """Return a button for each other cycle that the person may choose."""
    several = len({one.site_id for one in there}) > 1
    rows = []
    others = [one for one in there if one.id is not None and one.id != shown.id]
    for one in others[:MOST]:
        assert one.id is not None
        cycle = maps.cycle(session, one.id)
        name = cycle.say(cycle.names, language)
        place = f"{session.get_one(Site, one.site_id).name} · " if several else ""
        rows.append([button(verb, one.id, text=place + name)])
    return rows


def gather(
    session: Session, site: Site, cycle: Cycle, language: Language, now: datetime
) -> dict[str, Any]:
    """Return the figures as plain data, the steps in the order of the cycle."""
    assert site.id is not None
    start, hour = now - PERIOD, now.replace(minute=0, second=0, microsecond=0)
    found = figures.found(session, site.id, cycle.key, start, now)
    asked = figures.asked(session, site.id, cycle.key, start, now)
    steps = []
    for step in cycle.steps:
        own = cycle.sets.get(step.own_set or "")
        counts = {one.value: found.get((step.key, one), 0) for one in Verdict}
        steps.append(
            {
                "name": cycle.say(step.names, language),
                "stage": step.stage.value,
                "set": cycle.say(own.names, language) if own else None,
                "critical": step.critical,
                "note": "paused" if step.paused else None,
                "asked": asked.get(step.key, (0, 0))[0],
                **counts,
            }
        )
    return {
        "place": site.name,
        "zone": site.zone,
        "cycle": cycle.say(cycle.names, language),
        "since": (hour - PERIOD).isoformat(),
        "until": hour.isoformat(),
        "asked": sum(count for count, _ in asked.values()),
        "answered": sum(count for _, count in asked.values()),
        "unprompted": sum(found.get((None, one), 0) for one in Verdict),
        "steps": steps,
        "removed": [],
        "preview": False,
    }
