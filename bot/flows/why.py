"""Why a customer was asked, or not: which rule decided about each step, in plain words."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from bot.domain.words.folding import fold
from bot.errors import NotAllowedHereError
from bot.flows import aliases, maps, pages, people, rulings
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, instant, says
from bot.flows.people import Who
from storage.queries import journeys
from storage.tables import Journey, Person, Site
from storage.vocabulary import JourneyState, Role

A_PAGE = 8  # journeys to choose from
STEPS_A_PAGE = 10  # with all that is said of each, more would not fit one message
SEARCHED = 500  # journeys, the newest first
DIGITS = 18  # of a number: more would fit no column
LABEL = 30  # characters of a button

Found = Sequence[tuple[Journey, Person]]


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /why: the one journey that the words name, or some to choose from."""
    staff = people.meet(session, who, now)
    places = people.places_of(session, staff, Role.STAFF)
    wanted = words.strip().removeprefix("#")
    found = search(session, places, wanted)
    if wanted and len({person.id for _, person in found}) == 1:
        content = page(session, found[0][0], staff, 0, now)
    else:
        content = choice(places[0], found, 0, searched=bool(wanted))
    people.reply(session, staff, who, content, now)


def search(session: Session, places: Sequence[int], wanted: str) -> Found:
    """Return the journeys of a number, of a name, or without either the newest.

    Accents and the like matter only beyond the newest ones.
    """
    if wanted.isdecimal():
        return journeys.numbered(session, places, int(wanted[:DIGITS]))
    if not wanted:
        return journeys.recent(session, places, A_PAGE + 1)
    near = [one for one in journeys.recent(session, places, SEARCHED) if named(*one, wanted)]
    known = {journey.id for journey, _ in near}
    older = journeys.spelt(session, places, wanted, A_PAGE + 1)
    return [*near, *(one for one in older if one[0].id not in known)]


def named(journey: Journey, person: Person, wanted: str) -> bool:
    """Tell whether staff who write this mean that journey; they know its alias."""
    return fold(wanted) in fold(journey.alias or person.alias)


def choice(place: int, found: Found, number: int, *, searched: bool = False) -> Content:
    """Return a page of journeys to choose from."""
    if not found:
        return says("why.nobody" if searched else "journeys.none")
    rows: Rows = [
        [button("why", journey.id or 0, "0", text=label(journey, person))]
        for journey, person in found[:A_PAGE]
    ]
    leaves = []
    if number:
        leaves.append(button("why_list", place, str(number - 1), say="button.newer"))
    if len(found) > A_PAGE and not searched:
        leaves.append(button("why_list", place, str(number + 1), say="button.older"))
    rows.append(leaves)
    say = "why.choose" if len(found) <= A_PAGE or not searched else "why.many"
    return {**says(say, *rows), "about": [journey.person_id for journey, _ in found]}


def label(journey: Journey, person: Person) -> str:
    mark = "•" if journey.state is JourneyState.ACTIVE else "–"
    return f"{mark} #{journey.id} {journey.alias or person.alias}"[:LABEL]


def leaf(
    session: Session, who: Who, site_id: int, number: int, spot: Spot, now: datetime
) -> None:
    """Show another page of the journeys at all their places, in the same message."""
    staff = people.meet(session, who, now)
    people.require(session, staff, site_id, Role.STAFF)
    places = people.places_of(session, staff, Role.STAFF)
    number = min(number, SEARCHED)  # a client may forge it
    found = journeys.recent(session, places, A_PAGE + 1, number * A_PAGE)
    pages.turn(session, staff, who, spot, choice(site_id, found, number), now)


def tell(
    session: Session, who: Who, journey_id: int, number: int, spot: Spot, now: datetime
) -> None:
    """Tell about a journey, in the same message."""
    staff = people.meet(session, who, now)
    journey = session.get(Journey, journey_id)
    if journey is None:
        raise NotAllowedHereError("error.gone")
    people.require(session, staff, journey.site_id, Role.STAFF)
    pages.turn(session, staff, who, spot, page(session, journey, staff, number, now), now)


def page(
    session: Session, journey: Journey, staff: Person, number: int, now: datetime
) -> Content:
    """Return what decided about the steps of a journey, some at a time."""
    assert journey.id is not None
    steps = maps.cycle(session, journey.cycle_id).steps
    number = min(number, (len(steps) - 1) // STEPS_A_PAGE)
    first = number * STEPS_A_PAGE
    lines = rulings.of_steps(session, journey, staff.language, now)
    leaves = []
    if number:
        leaves.append(button("why", journey.id, str(number - 1), say="button.earlier_steps"))
    if first + STEPS_A_PAGE < len(steps):
        leaves.append(button("why", journey.id, str(number + 1), say="button.later_steps"))
    others = [
        button("why", journey.id, str(number), say="button.refresh"),
        button("why_list", journey.site_id, "0", say="button.others"),
    ]
    person = session.get_one(Person, journey.person_id)
    site = session.get_one(Site, journey.site_id)
    content = says(
        "why.page",
        leaves,
        others,
        alias=aliases.on_journey(journey, person),
        ref=journey.id,
        started=instant(journey.started_at, site.zone),
        general=["", *rulings.of_journey(session, journey, site, person, now)],
        steps=lines[first : first + STEPS_A_PAGE],
    )
    return {**content, "about": [journey.person_id]}
