"""The agenda: open cases in the order in which they should be seen to, and why so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.domain.priority import SECOND_WITHIN, Stake, priority, reasons
from bot.domain.words import read
from bot.errors import BadInputError
from bot.flows import aliases, maps, pages, people, views
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, says
from bot.flows.people import Who
from storage.queries import agendas, complaints
from storage.queries.agendas import Listed
from storage.tables import Person, Site
from storage.vocabulary import Role, Shelf

A_PAGE = 8
A_ROW = 2
MOST = 300  # open cases of a place that are weighed: those that wait longest
SITES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Weighed:
    """A case with what it is weighed by."""

    case: Listed
    stake: Stake


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /cases: those that are open, mine, or overdue."""
    staff = people.meet(session, who, now)
    site = people.site_of(session, staff, Role.STAFF)
    wanted = words.strip().lower() or Shelf.OPEN.value
    if wanted not in list(Shelf):
        raise BadInputError("cases.how")
    people.reply(session, staff, who, page(session, staff, site, Shelf(wanted), 0, now), now)


def turn(
    session: Session, who: Who, site_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show another page, shelf or place in the same message."""
    staff = people.meet(session, who, now)
    people.require(session, staff, site_id, Role.STAFF)
    shelf, _, number = value.partition("-")
    if shelf not in list(Shelf) or not (number.isascii() and number.isdigit()):
        raise BadInputError("error.gone")
    site = session.get_one(Site, site_id)
    content = page(session, staff, site, Shelf(shelf), int(number), now)
    pages.turn(session, staff, who, spot, content, now)


def page(
    session: Session, staff: Person, site: Site, shelf: Shelf, number: int, now: datetime
) -> Content:
    """Return one page of a shelf; the last one, if there are no longer so many."""
    everything = weighed(session, site, now)
    chosen = [one for one in everything if stands_on(one, shelf, staff, now)]
    last = max(len(chosen) - 1, 0) // A_PAGE
    number = min(number, last)
    shown = chosen[number * A_PAGE : (number + 1) * A_PAGE]
    rows = (
        *cases(shown),
        leaves(site, shelf, number, last),
        shelves(site, shelf),
        places(session, staff, site, shelf),
    )
    figures = {
        "place": site.name,
        "zone": site.zone,
        "shelf": shelf,
        "now": now.isoformat(),
        "total": len(chosen),
        "page": number + 1,
        "pages": last + 1,
        "cases": [line(session, one, staff) for one in shown],
    }
    about = sorted({one.case.person_id for one in shown})
    return {**says("cases", *rows, **figures), "op": "cases", "about": about}


def weighed(session: Session, site: Site, now: datetime) -> list[Weighed]:
    """Return the cases of a place that wait for somebody of the staff, the weightiest first."""
    assert site.id is not None
    found = agendas.pressing(session, site.id, MOST)
    words = agendas.words_of(session, [one.moment_id for one in found])
    made = complaints.waiting(session, [one.case_id for one in found])
    stakes = [
        stake(session, one, words.get(one.moment_id, []), now, made=one.case_id in made)
        for one in found
    ]
    whole = [Weighed(one, at) for one, at in zip(found, stakes, strict=True)]
    return sorted(whole, key=lambda one: (priority(one.stake), one.case.case_id))


def stake(
    session: Session, one: Listed, words: Sequence[str], now: datetime, *, made: bool = False
) -> Stake:
    """Return what is known of a case; `made`: a formal complaint about it waits."""
    cycle = maps.cycle(session, one.cycle_id)
    step = cycle.step(one.step_key) if one.step_key else None
    return Stake(
        danger=one.urgent,
        complaint=made or any(read(text).complaint for text in words),
        critical=bool(step and step.critical),
        again=one.openings > 1,
        second=one.before is not None and one.opened_at - one.before <= SECOND_WITHIN,
        waited=now - one.opened_at,
        to_act=one.deadline_at - one.opened_at,
        worth=cycle.worth(one.tier),
    )


def stands_on(one: Weighed, shelf: Shelf, staff: Person, now: datetime) -> bool:
    match shelf:
        case Shelf.MINE:
            return one.case.owner_id == staff.id
        case Shelf.LATE:
            return one.case.deadline_at < now
        case _:
            return True


def line(session: Session, one: Weighed, staff: Person) -> Content:
    """Return what the list says of one case."""
    case = one.case
    cycle = maps.cycle(session, case.cycle_id)
    step = cycle.step(case.step_key) if case.step_key else None
    return {
        "case": case.case_id,
        "face": views.face_of(step, case.score),
        "step": cycle.say(step.names, staff.language) if step else None,
        "alias": aliases.shown(case.code, case.alias),
        "tier": case.tier,
        "owner": case.owner,
        "deadline_at": case.deadline_at.isoformat(),
        "because": [key(f"because.{one}") for one in reasons(one.stake)],
    }


def cases(shown: Sequence[Weighed]) -> Rows:
    row = [button("case", one.case.case_id, "0", text=f"#{one.case.case_id}") for one in shown]
    half = A_PAGE // A_ROW
    return [row[:half], row[half:]]


def leaves(site: Site, shelf: Shelf, number: int, last: int) -> list[Content]:
    """Return the buttons to the pages beside this one."""
    found = []
    if number:
        found.append(to(site, shelf, number - 1, "button.page.back"))
    if number < last:
        found.append(to(site, shelf, number + 1, "button.page.on"))
    return found


def shelves(site: Site, shelf: Shelf) -> list[Content]:
    others = [to(site, one, 0, f"button.cases.{one}") for one in Shelf if one is not shelf]
    return [*others, to(site, shelf, 0, "button.refresh")]


def places(session: Session, staff: Person, site: Site, shelf: Shelf) -> list[Content]:
    """Return a button for each other place where the person works."""
    there = people.sites_of(session, staff, Role.STAFF)
    others = [one for one in there if one.id != site.id][:SITES_SHOWN]
    return [button("cases", one.id or 0, f"{shelf}-0", text=one.name) for one in others]


def to(site: Site, shelf: Shelf, number: int, say: str) -> Content:
    return button("cases", site.id or 0, f"{shelf}-{number}", say=say)
