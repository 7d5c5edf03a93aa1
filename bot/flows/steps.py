"""The steps of a cycle, leafed through by a manager: the menu, one step, former versions."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.cycle import Cycle, Step
from bot.domain.revision import compare
from bot.errors import BadInputError, TooLateError
from bot.flows import cycles, maps, pages, people
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, edits, says
from bot.flows.people import Who
from storage.queries import drafts, sites
from storage.tables import CycleVersion, Person, Site
from storage.tables import Step as StepRow
from storage.vocabulary import Language, Role

VERSIONS_SHOWN = 8
A_ROW = 4
CRITICAL, PAUSED = "⭐", "⏸"


def choose(session: Session, who: Who, now: datetime) -> None:
    """Answer /edit: the menu of the one cycle there is, or which one is meant."""
    manager = people.meet(session, who, now)
    people.site_of(session, manager, Role.MANAGER)
    there = [
        (site, version)
        for site in people.sites_of(session, manager, Role.MANAGER)
        for version in sites.current_cycles(session, site.id or 0)
    ]
    if not there:
        raise BadInputError("start.nothing_here")
    if len(there) == 1:
        ((site, version),) = there
        people.reply(session, manager, who, menu(session, manager, site, version), now)
        return
    rows = [
        [
            button(
                "map", version.id or 0, text=f"{named(session, manager, version)} · {site.name}"
            )
        ]
        for site, version in there
    ]
    people.reply(session, manager, who, says("edit.which", *rows), now)


def named(session: Session, manager: Person, version: CycleVersion) -> str:
    cycle = maps.cycle(session, version.id or 0)
    return cycle.say(cycle.names, manager.language)


def current(session: Session, manager: Person, version_id: int) -> tuple[Site, CycleVersion]:
    """Return the version that holds now of the cycle on a button, however old the button."""
    known = session.get(CycleVersion, version_id)
    if known is None:
        raise TooLateError("error.gone")
    people.require(session, manager, known.site_id, Role.MANAGER)
    version = sites.current_cycle(session, known.site_id, known.key)
    if version is None:
        raise TooLateError("error.gone")
    return session.get_one(Site, known.site_id), version


def menu(session: Session, manager: Person, site: Site, version: CycleVersion) -> Content:
    """Return the list of the steps, a button each."""
    assert version.id is not None
    cycle = maps.cycle(session, version.id)
    rows: Rows = [
        [button("step", row.id or 0, text=marked(cycle, cycle.step(row.key), manager, number))]
        for number, row in enumerate(sites.steps(session, version.id), start=1)
    ]
    rows += [
        [
            button("map", version.id, "versions", say="button.versions"),
            button("file", version.id, say="button.file"),
        ],
        [button("shelf", site.id or 0, say="button.ready")],
    ]
    slots = {"place": site.name, "version": version.version}
    return says("edit.menu", *rows, cycle=cycle.say(cycle.names, manager.language), **slots)


def marked(cycle: Cycle, step: Step, manager: Person, number: int) -> str:
    marks = (CRITICAL if step.critical else "") + (PAUSED if step.paused else "")
    return f"{number}. {cycle.say(step.names, manager.language)} {marks}".rstrip()


def leaf(
    session: Session, who: Who, version_id: int, page: str, spot: Spot, now: datetime
) -> None:
    """Turn to the menu of a cycle, here or in a new message, or to its versions."""
    manager = people.meet(session, who, now)
    site, version = current(session, manager, version_id)
    shown = versions if page == "versions" else menu
    content = shown(session, manager, site, version)
    if page == "new":
        people.reply(session, manager, who, content, now)
    else:
        pages.turn(session, manager, who, spot, content, now)


def standing(
    session: Session, manager: Person, row_id: int
) -> tuple[Site, CycleVersion, Cycle, Step]:
    """Return the step on a button as it stands now, whichever version the button is of."""
    row = session.get(StepRow, row_id)
    if row is None:
        raise TooLateError("error.gone")
    site, version = current(session, manager, row.cycle_id)
    cycle = maps.cycle(session, version.id or 0)
    if row.key not in {one.key for one in cycle.steps}:
        raise TooLateError("edit.gone")
    return site, version, cycle, cycle.step(row.key)


def show(session: Session, who: Who, row_id: int, spot: Spot, now: datetime) -> None:
    """Turn to one step: what it says, and a button for each thing that can be changed."""
    manager = people.meet(session, who, now)
    site, version, _, step = standing(session, manager, row_id)
    row = sites.step_row(session, version.id or 0, step.key)
    content: dict[str, Any] = {
        **edits(spot.message_id, "step", *changes(row, version.id or 0, step), place=site.name),
        "op": "step",
        "version": version.id,
        "step": step.key,
    }
    pages.turn(session, manager, who, spot, content, now)


def at(session: Session, version_id: int, step_key: str) -> dict[str, Any]:
    """Return a step with its cycle, to be put into words when the message leaves."""
    cycle = maps.cycle(session, version_id)
    return {"cycle": cycle, "step": cycle.step(step_key)}


def changes(row: int, version_id: int, step: Step) -> Rows:
    off_or_on = "off" if step.critical else "on"
    turn = "button.resume_step" if step.paused else "button.pause_step"
    return [
        [
            button("change_step", row, "questions", say="button.question"),
            button("change_step", row, "rule", say="button.when"),
        ],
        [
            button("change_step", row, "deadline", say="button.deadline"),
            button("change_step", row, "team", say="button.team"),
        ],
        [button("change_step", row, "critical", say=f"button.critical_{off_or_on}")],
        [button("change_step", row, "paused", say=turn)],
        [button("map", version_id, say="button.back")],
    ]


def versions(session: Session, manager: Person, site: Site, version: CycleVersion) -> Content:
    """Return the newest versions: when, by whom, what changed, and the way back to each."""
    found = drafts.versions(session, version.site_id, version.key, VERSIONS_SHOWN + 1)

    def former(place: int) -> CycleVersion | None:
        return found[place + 1][0] if place + 1 < len(found) else None

    told = [
        {
            "version": one.version,
            "at": one.created_at.isoformat(),
            "by": by.name if by else None,
            "current": one.current,
            **difference(session, former(place), one, manager.language),
        }
        for place, (one, by) in enumerate(found[:VERSIONS_SHOWN])
    ]
    back = [
        button("restore", one.id or 0, text=f"↩ {one.version}")
        for one, _ in found[:VERSIONS_SHOWN]
        if not one.current
    ]
    rows = [back[i : i + A_ROW] for i in range(0, len(back), A_ROW)]
    content = says(
        "versions",
        *rows,
        [button("map", version.id or 0, say="button.back")],
        cycle=named(session, manager, version),
        place=site.name,
        zone=site.zone,
        versions=told,
    )
    return {**content, "op": "versions"}


def difference(
    session: Session, before: CycleVersion | None, after: CycleVersion, language: Language
) -> dict[str, object]:
    if before is None:
        return {"changes": None}
    cycle = maps.cycle(session, after.id or 0)
    former = maps.cycle(session, before.id or 0)
    names = {one.key: cycle.say(one.names, language) for one in (*former.steps, *cycle.steps)}
    return {"changes": cycles.told(compare(former, cycle)), "names": names}
