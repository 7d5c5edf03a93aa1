"""Posters: a manager chooses a touchpoint and a format, and gets the files to print."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.errors import BadInputError, TooLateError
from bot.flows import links, maps, pages, people, rings, sites
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, says
from bot.flows.people import Who
from storage.queries import sites as site_rows
from storage.tables import CycleVersion, Person, Site
from storage.vocabulary import Format, Language, Role

RIGHT = Role.SUPERVISOR
FILES = ("png", "pdf")
A_ROW = 2
START = "0"  # the touchpoint before the first step


def offer(session: Session, who: Who, now: datetime) -> None:
    """Answer /qr by asking for the touchpoint."""
    person = people.meet(session, who, now)
    there = people.cycles_of(session, person, RIGHT)
    if not there:
        raise BadInputError("start.nothing_here")
    people.reply(session, person, who, touchpoints(session, person, there[0]), now)


def choose(
    session: Session,
    who: Who,
    version_id: int,
    value: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> None:
    """Go on from a button: to the touchpoints, to the formats of one, to its files."""
    person = people.meet(session, who, now)
    version = rings.current(session, person, version_id, RIGHT)
    place, _, form = value.partition("-")
    if not place:
        pages.turn(session, person, who, spot, touchpoints(session, person, version), now)
        return
    step = step_at(session, version_id, version, place)
    if not form:
        pages.turn(session, person, who, spot, formats(session, person, version, step), now)
    elif form in set(Format):
        hand_over(session, person, version, step, Format(form), link_to, now)
    else:
        raise TooLateError("error.gone")


def step_at(session: Session, version_id: int, version: CycleVersion, place: str) -> str | None:
    """Return the step that a button meant; None for the start of the visit.

    It counts in the version that the button was made for, and must still be in this one.
    """
    if place == START:
        return None
    steps = maps.cycle(session, version_id).steps
    if not (place.isascii() and place.isdigit() and int(place) <= len(steps)):
        raise TooLateError("error.gone")
    step = steps[int(place) - 1].key
    if step not in {one.key for one in maps.cycle(session, version.id or 0).steps}:
        raise TooLateError("error.gone")
    return step


def touchpoints(session: Session, person: Person, version: CycleVersion) -> Content:
    """Ask which touchpoint: the start of the visit, or a step of the cycle."""
    assert version.id is not None
    cycle = maps.cycle(session, version.id)
    site = session.get_one(Site, version.site_id)
    start = [button("poster", version.id, START, say="link.whole")]
    steps = [
        button("poster", version.id, str(place), text=cycle.say(step.names, person.language))
        for place, step in enumerate(cycle.steps, start=1)
    ]
    rows: Rows = [start, *(steps[i : i + A_ROW] for i in range(0, len(steps), A_ROW))]
    there = people.cycles_of(session, person, RIGHT)
    rows += rings.choices(session, there, version, person.language, "poster")
    name = cycle.say(cycle.names, person.language)
    return says("poster.which", *rows, place=site.name, cycle=name)


def formats(
    session: Session, person: Person, version: CycleVersion, step: str | None
) -> Content:
    """Ask for the format."""
    assert version.id is not None
    cycle = maps.cycle(session, version.id)
    place = START if step is None else str(cycle.position(step) + 1)
    offered = [
        button("poster", version.id, f"{place}-{one}", say=f"poster.format.{one}")
        for one in Format
    ]
    back = [button("poster", version.id, say="button.back")]
    name = named(cycle, step, person.language) or key("link.whole")
    return says("poster.format", offered, back, step=name)


def named(cycle: Cycle, step: str | None, language: Language) -> str:
    return cycle.say(cycle.step(step).names, language) if step else ""


def hand_over(
    session: Session,
    person: Person,
    version: CycleVersion,
    step: str | None,
    form: Format,
    link_to: str,
    now: datetime,
) -> None:
    """Owe the poster as a picture and as a page."""
    site = session.get_one(Site, version.site_id)
    cycle = maps.cycle(session, version.id or 0)
    code = links.touchpoint_link(session, site, cycle, step, now)
    link = link_to.format(code=code)
    name = named(cycle, step, person.language) or key("link.whole")
    for file in FILES:
        content = {
            **says("poster.caption", place=site.name, step=name, link=link),
            "op": "poster",
            "order": {**order(site, cycle, step, form, link), "file": file},
            "name": f"{site.key}-{step or 'start'}-{form}.{file}",
        }
        rings.owe_once(session, person, content, now)


def order(
    site: Site, cycle: Cycle, step: str | None, form: Format, link: str
) -> dict[str, Any]:
    """Return what is to be drawn, in the languages that the place speaks, its own first."""
    spoken = dict.fromkeys((site.language, *cycle.languages))
    return {
        "picture": "poster",
        "format": form,
        "link": link,
        "place": site.name,
        "step": named(cycle, step, site.language),
        "languages": list(spoken),
    }


def ordered(
    session: Session,
    cycle_key: str,
    step: str | None,
    site_key: str | None,
    form: Format,
    link_to: str,
    now: datetime,
) -> dict[str, Any]:
    """Return what is to be drawn for an operator, who says by keys what it is for."""
    code = sites.printed(session, cycle_key, step, site_key, now)
    link = site_rows.link(session, code)
    assert link is not None  # it was made, or found, just now
    version = site_rows.current_cycle(session, link.site_id, cycle_key)
    assert version is not None
    cycle = maps.cycle(session, version.id or 0)
    site = session.get_one(Site, link.site_id)
    return order(site, cycle, step, form, link_to.format(code=code))
