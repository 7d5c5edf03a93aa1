"""Which moments decide, for a manager: what was declared beside what the answers show."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.critical.ranking import Standing, rank
from bot.domain.outcome import worth
from bot.errors import BadInputError
from bot.flows import edits, maps, pages, people, rings
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, says
from bot.flows.people import Who
from storage.queries import figures, sites
from storage.queries import people as person_rows
from storage.queries.figures import Weighed
from storage.tables import CycleVersion, Person, Site
from storage.vocabulary import Badge, Role, Verdict

PERIOD = timedelta(weeks=26)
ANSWERS_MOST = 20_000  # the newest; a bigger place needs no half year to tell
OFFERED_MOST = 3  # steps to be declared critical with one tap


@dataclass(frozen=True)
class Evidence:
    """The visits of a cycle, ready to be weighed."""

    version: int
    steps: list[str]
    journeys: list[list[Verdict | None]]
    outcomes: list[float | None]
    versions: int  # of the cycle, in which these visits were
    declared: list[int]
    found: tuple[Standing, ...] = ()


def gather(session: Session, telegram_id: int, words: str, now: datetime) -> Evidence | None:
    """Return the visits of the cycle that a manager names, or of their first."""
    person = person_rows.by_telegram(session, telegram_id)
    if person is None:
        return None
    there = people.cycles_of(session, person, Role.MANAGER)
    wanted = [one for one in there if words.strip() in ("", one.key)]
    if not wanted:
        known = ", ".join(dict.fromkeys(one.key for one in there))
        raise BadInputError("cycle.unknown" if there else "start.nothing_here", known=known)
    return evidence(session, wanted[0], now)


def of_version(
    session: Session, telegram_id: int, version_id: int, now: datetime
) -> Evidence | None:
    """Return the visits of the cycle on a button."""
    person = person_rows.by_telegram(session, telegram_id)
    if person is None:
        return None
    version = rings.current(session, person, version_id, Role.MANAGER)
    return evidence(session, version, now)


def evidence(session: Session, version: CycleVersion, now: datetime) -> Evidence:
    """Return the answers of the last half year, a row for each visit."""
    assert version.id is not None
    cycle = maps.cycle(session, version.id)
    since = now - PERIOD
    found = figures.weighed(session, version.site_id, version.key, since, ANSWERS_MOST)
    steps = [one for one in cycle.steps if one.key != cycle.closing]
    places = {one.key: at for at, one in enumerate(steps)}
    rows: dict[int, list[Verdict | None]] = {}
    ends: dict[int, Weighed] = {}
    for one in found:
        ends[one.journey] = one
        row = rows.setdefault(one.journey, [None] * len(steps))
        if one.step in places:
            row[places[one.step]] = one.verdict
    return Evidence(
        version.id,
        [one.key for one in steps],
        list(rows.values()),
        [worth(ends[journey].outcome, ends[journey].score) for journey in rows],
        len({one.version for one in found}),
        [at for at, one in enumerate(steps) if one.critical],
    )


def ranked(asked: Evidence | None) -> Evidence | None:
    """Weigh them; nothing of the database is needed for it."""
    if asked is None:
        return None
    nobody: list[list[Verdict | None]] = [[None] * len(asked.steps)]
    journeys, outcomes = asked.journeys or nobody, asked.outcomes or [None]
    return replace(asked, found=tuple(rank(journeys, outcomes, asked.declared)))


def answer(session: Session, who: Who, found: Evidence | None, now: datetime) -> None:
    """Answer /critical."""
    manager = people.meet(session, who, now)
    people.reply(session, manager, who, shown(session, manager, found, now), now)


def turn(session: Session, who: Who, found: Evidence | None, spot: Spot, now: datetime) -> None:
    """Show another cycle in the message that showed this one."""
    manager = people.meet(session, who, now)
    pages.turn(session, manager, who, spot, shown(session, manager, found, now), now)


def shown(session: Session, manager: Person, found: Evidence | None, now: datetime) -> Content:
    if found is None:  # unknown when it was gathered, so no manager of anything
        people.site_of(session, manager, Role.MANAGER)
    assert found is not None
    version = session.get_one(CycleVersion, found.version)
    people.require(session, manager, version.site_id, Role.MANAGER)
    site = session.get_one(Site, version.site_id)
    cycle = maps.cycle(session, found.version)
    steps = [cycle.step(key) for key in found.steps]
    names = [cycle.say(one.names, manager.language) for one in steps]
    content = says(
        "critical",
        *offers(session, found, names),
        *others(session, manager, version),
        place=site.name,
        cycle=cycle.say(cycle.names, manager.language),
        zone=site.zone,
        since=(now - PERIOD).isoformat(),
        until=now.isoformat(),
        visits=len(found.journeys),
        told=sum(one is not None for one in found.outcomes),
        versions=found.versions,
        steps=[
            line(one, names[one.place], critical=steps[one.place].critical)
            for one in found.found
        ],
    )
    return {**content, "op": "critical"}


def line(one: Standing, name: str, *, critical: bool) -> dict[str, Any]:
    """Return what is shown of a step, as plain data."""
    cost = one.cost
    return {
        "name": name,
        "declared": critical,
        "badge": one.badge.value,
        "answers": one.answers,
        "bitter": one.bitter,
        "penalty": cost.penalty if cost else None,
        "interval": list(cost.interval) if cost else None,
        "probability": cost.probability if cost else None,
    }


def offers(session: Session, found: Evidence, names: list[str]) -> Rows:
    """Return a button for each step that decides and is not declared."""
    new = [
        one.place
        for one in found.found
        if one.badge is Badge.CRITICAL and one.place not in found.declared
    ]
    return [
        [
            button(
                "change_step",
                sites.step_row(session, found.version, found.steps[at]),
                edits.DECLARE,
                say="critical.declare",
                step=names[at],
            )
        ]
        for at in new[:OFFERED_MOST]
    ]


def others(session: Session, manager: Person, version: CycleVersion) -> Rows:
    there = people.cycles_of(session, manager, Role.MANAGER)
    return rings.choices(session, there, version, manager.language, "critical")
