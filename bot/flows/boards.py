"""Boards: the thanks that came to a place, and what somebody of the staff took part in."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import timing
from bot.domain.periods import Period, Span
from bot.flows import maps, pages, people, views
from bot.flows.aliases import shown
from bot.flows.answers import Spot
from bot.flows.content import Content, button, key, says
from bot.flows.people import Who
from storage.queries import agendas, moments, sites, thanks
from storage.queries import people as person_rows
from storage.queries.agendas import Listed
from storage.tables import Person, Site, Thanks
from storage.vocabulary import CaseState, Role, Verdict

SPAN = timedelta(days=30)
QUOTED = 5  # thanks in the customers' own words
WORDS_SHOWN = 200
A_PAGE = 8
A_ROW = 4
MOST = 200  # cases of one person in that time that are looked at
JUDGED = (CaseState.RECOVERED, CaseState.UNVERIFIED)  # silence counts, but not as success
IN_HAND = (CaseState.OPEN, CaseState.TAKEN, CaseState.DONE)


def team(session: Session, who: Who, now: datetime) -> None:
    """Answer /team: who was thanked lately, and in which words."""
    staff = people.meet(session, who, now)
    site = people.site_of(session, staff, Role.STAFF)
    people.reply(session, staff, who, board(session, staff, site, now), now)


def turn(session: Session, who: Who, site_id: int, spot: Spot, now: datetime) -> None:
    """Show the board of another place in the same message."""
    staff = people.meet(session, who, now)
    people.require(session, staff, site_id, Role.STAFF)
    content = board(session, staff, session.get_one(Site, site_id), now)
    pages.turn(session, staff, who, spot, content, now)


def board(session: Session, staff: Person, site: Site, now: datetime) -> Content:
    assert site.id is not None
    teams: dict[str, list[tuple[str | None, int]]] = {}
    for name, person, count in thanks.counted(session, site.id, now - SPAN):
        teams.setdefault(name, []).append((person, count))
    newest = thanks.latest(session, site.id, now - SPAN, QUOTED)
    others = [
        button("board", one.id or 0, text=one.name)
        for one in people.sites_of(session, staff, Role.STAFF)
        if one.id != site.id
    ]
    slots = {
        "place": site.name,
        "days": SPAN.days,
        "teams": [of_team(name, given) for name, given in teams.items()],
        "quotes": [quote(one) for one in newest],
    }
    content = says("board", others, in_figures(session, staff, site, now), **slots)
    return {**content, "op": "board", "about": sorted({one.person_id for one in newest})}


def in_figures(session: Session, staff: Person, site: Site, now: datetime) -> list[Content]:
    """Return the way to the figures of the teams, for a manager."""
    if site.id not in [one.id for one in people.sites_of(session, staff, Role.MANAGER)]:
        return []
    week = Period.at(Span.WEEK, timing.local_date(now, site.zone))
    return [button("figures", site.id or 0, f"teams-{week}", say="button.figures.teams")]


def of_team(name: str, given: list[tuple[str | None, int]]) -> Content:
    """Return how often a team was thanked; people only where a customer named them."""
    return {
        "team": key("board.everybody") if name == sites.EVERY_TEAM else name,
        "n": sum(count for _, count in given),
        "named": [{"name": person, "n": count} for person, count in given if person],
    }


def quote(one: Thanks) -> str:
    words = one.words or ""
    return words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"


def mine(session: Session, who: Who, now: datetime) -> None:
    """Answer /mine: the cases somebody took part in and how they went, and thanks to them."""
    staff = people.meet(session, who, now)
    people.site_of(session, staff, Role.STAFF)
    people.reply(session, staff, who, own(session, staff, 0, now), now)


def leaf(
    session: Session, who: Who, number: int, _page: int, spot: Spot, now: datetime
) -> None:
    """Show another page of /mine in the same message."""
    staff = people.meet(session, who, now)
    people.site_of(session, staff, Role.STAFF)
    pages.turn(session, staff, who, spot, own(session, staff, number, now), now)


def own(session: Session, staff: Person, number: int, now: datetime) -> Content:
    """Return one page of what somebody took part in; the last, if there are not so many."""
    assert staff.id is not None
    since = now - SPAN
    there = [one.id or 0 for one in people.sites_of(session, staff, Role.STAFF)]
    cases = [
        one
        for site in there
        for one in agendas.with_actor(session, site, staff.id, since, MOST)
    ]
    last = max(len(cases) - 1, 0) // A_PAGE
    number = min(number, last)
    page = cases[number * A_PAGE : (number + 1) * A_PAGE]
    newest = [
        one for site in there for one in thanks.latest(session, site, since, QUOTED, staff.id)
    ]
    slots = {
        "days": SPAN.days,
        **counts(cases),
        "thanks": thanks.given_to(session, staff.id, since),
        "quotes": [quote(one) for one in newest[:QUOTED]],
        "moments": felt(session, staff, since, now),
        "page": number + 1,
        "pages": last + 1,
        "lines": [line(session, one, staff) for one in page],
    }
    about = {one.person_id for one in page} | {one.person_id for one in newest}
    content = says("mine", *buttons_of(page, number, last), **slots)
    return {**content, "op": "mine", "about": sorted(about)}


def counts(cases: list[Listed]) -> dict[str, int]:
    """Return how the cases went; those of which the customer said nothing are no success."""
    states = [one.state for one in cases]
    return {
        "n": len(cases),
        "judged": sum(one in JUDGED for one in states),
        "recovered": states.count(CaseState.RECOVERED),
        "in_hand": sum(one in IN_HAND for one in states),
    }


def felt(session: Session, staff: Person, since: datetime, now: datetime) -> dict[str, int]:
    """Return what customers said at the steps that the person's teams own."""
    found = {one.value: 0 for one in Verdict}
    for post in person_rows.posts_of(session, staff.id or 0):
        owned = {
            step.key
            for version in sites.current_cycles(session, post.site_id)
            for step in maps.cycle(session, version.id or 0).steps
            if post.team in (None, step.team)
        }
        told = moments.verdicts(session, post.site_id, since, now)
        for (step_key, verdict), count in told.items():
            found[verdict.value] += count if step_key in owned else 0
    return found


def line(session: Session, one: Listed, staff: Person) -> Content:
    """Return a case and how it stands, or how it ended."""
    cycle = maps.cycle(session, one.cycle_id)
    step = cycle.step(one.step_key) if one.step_key else None
    return {
        "case": one.case_id,
        "face": views.face_of(step, one.score),
        "step": cycle.say(step.names, staff.language) if step else key("card.no_step"),
        "alias": shown(one.code, one.alias),
        "how": key(f"mine.{one.state}"),
    }


def buttons_of(page: list[Listed], number: int, last: int) -> Iterator[list[Content]]:
    row = [button("case", one.case_id, "0", text=f"#{one.case_id}") for one in page]
    yield from (row[:A_ROW], row[A_ROW:])
    yield [
        button("mine", there, "0", say=say)
        for there, say in ((number - 1, "button.page.back"), (number + 1, "button.page.on"))
        if 0 <= there <= last
    ]
