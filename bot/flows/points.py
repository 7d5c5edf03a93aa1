"""Points: earned by rule whatever was answered, and spent on what the place gives for them."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Cycle, Gesture
from bot.errors import TooLateError
from bot.flows import gifts, maps, people
from bot.flows.content import Content, says
from storage.queries import journeys, points, records, regulars, sites
from storage.tables import Case, Journey, Person, PointLine, Regular, Site


def of_visit(session: Session, journey: Journey, now: datetime) -> None:
    """A visit has ended that somebody of the place vouches for: a link or an event of theirs.

    Never for an answer, let alone a good one: then it would be bought.
    """
    rule = newest(session, journey).points
    if rule is None or not rule.visit or journey.by_scan or journey.id is None:
        return
    booked = records.booking(session, journey.id) is not None
    if booked or journeys.events(session, journey.id):
        regular = regulars.lock(session, journey.site_id, journey.person_id)
        points.earn(session, f"visit:{journey.id}", regular, rule.visit, now)


def of_recovery(session: Session, case: Case, now: datetime) -> None:
    """A case is done; whether it was put right is asked later, and earns nothing."""
    rule = newest(session, session.get_one(Journey, case.journey_id)).points
    if rule is not None and rule.recovery:
        regular = regulars.lock(session, case.site_id, case.person_id)
        points.earn(session, f"recovery:{case.id}", regular, rule.recovery, now)


def newest(session: Session, journey: Journey) -> Cycle:
    version = sites.newest_of(session, journey.cycle_id)
    return maps.cycle(session, version or journey.cycle_id)


def left(session: Session, regular: Regular | None) -> tuple[int, int]:
    """Return how many points a customer has, and how many lines say so."""
    found = points.lines(session, regular.id or 0) if regular is not None else ()
    return sum(one.points for one in found), len(found)


def offered(cycle: Cycle, most: int) -> list[tuple[int, Gesture]]:
    """Return what can be had for so many points, each with its place in the catalogue."""
    every = enumerate(cycle.gestures)
    return [(place, one) for place, one in every if one.points and one.points <= most]


def spend(
    session: Session,
    journey: Journey,
    place: int,
    seen: int,
    staff: Person,
    now: datetime,
) -> None:
    """Hand something over for points; `seen` lines stood there when it was chosen."""
    cycle = newest(session, journey)
    regular = regulars.lock(session, journey.site_id, journey.person_id)
    have, number = left(session, regular)
    one = dict(offered(cycle, have)).get(place)
    if one is None or one.points is None or number != seen:  # pressed twice, or by another
        raise TooLateError("error.gone")
    names = gifts.texts_of(one)
    points.spend(session, regular, number, one.points, names, staff.id, now)
    thing = f"journey:{journey.id}"
    people.audit(session, staff, "points", thing, now, points=-one.points, key=one.key)
    customer = session.get_one(Person, journey.person_id)
    if customer.stopped_at is None and customer.reachable:
        content = says(
            "points.spent",
            what=gifts.named(names),
            place=session.get_one(Site, journey.site_id).name,
            points=one.points,
            left=have - one.points,
        )
        people.tell(session, customer, f"points:{regular.id}:{number}", content, now)


def told(line: PointLine) -> Content:
    """Return a line as its customer gets it in the file of their data."""
    return {
        "points": line.points,
        "what": gifts.named(line.names) if line.names else None,
        "when": line.at.isoformat(timespec="seconds"),
    }
