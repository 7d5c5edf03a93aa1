"""Benefits: what a customer sees they can have for their points, and has as a voucher."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Cycle, Gesture
from bot.errors import TooLateError
from bot.flows import gifts, pages, people
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, says
from bot.flows.gifts import texts_of
from bot.flows.people import Who
from bot.flows.points import left, newest, offered
from storage.queries import journeys, points, regulars
from storage.tables import Journey, Person, Regular, Site
from storage.vocabulary import GestureKind


def ask(session: Session, who: Who, now: datetime) -> None:
    """Answer /points: what a customer has, and what there is for them."""
    person = people.meet(session, who, now)
    latest = journeys.latest(session, person.id or 0)
    cycle = newest(session, latest) if latest is not None else None
    if latest is None or cycle is None or cycle.points is None:
        people.reply(session, person, who, says("points.none"), now)
        return
    regular = regulars.find(session, latest.site_id, person.id or 0)
    people.reply(session, person, who, own(session, latest, cycle, regular), now)


def turn(
    session: Session, person: Person, who: Who, regular: Regular, spot: Spot, now: datetime
) -> None:
    """Show in the place of a question what there is for points."""
    latest = journeys.latest(session, regular.person_id, regular.site_id)
    if latest is None:
        raise TooLateError("error.gone")
    content = own(session, latest, newest(session, latest), regular)
    pages.turn(session, person, who, spot, {**content, "op": "edit"}, now)


def own(session: Session, latest: Journey, cycle: Cycle, regular: Regular | None) -> Content:
    """Return what a customer has at a place, and what there is for it."""
    have, number = left(session, regular)
    prices: list[Content] = [
        key("points.price", what=gifts.named(one.names), points=one.points)
        for one in cycle.gestures
        if one.points
    ]
    place = session.get_one(Site, latest.site_id).name
    rows = choice(session, regular, have, number) if regular is not None else []
    return says("points.own", *rows, place=place, points=have, prices=prices)


def choice(session: Session, regular: Regular, have: int, number: int) -> Rows:
    """Return a button for each voucher that the points are enough for."""
    return [
        [
            button(
                "benefit",
                regular.id or 0,
                f"look-{place}-{number}",
                say="points.benefit",
                what=gifts.named(texts_of(one)),
                points=one.points,
            )
        ]
        for place, (_, one) in payable(session, regular, have).items()
    ]


def pressed(
    session: Session,
    who: Who,
    regular_id: int,
    value: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> str | None:
    """A customer looks at what they can have for points, and then has it."""
    person = people.meet(session, who, now)
    regular = regulars.hold(session, regular_id)
    if regular is None:
        raise TooLateError("error.gone")
    if regular.person_id != person.id:
        raise people.not_theirs(session, regular.person_id)
    act, _, chosen = value.partition("-")
    if act == "list":
        turn(session, person, who, regular, spot, now)
        return None
    place, _, seen = chosen.partition("-")
    have, number = left(session, regular)
    found = payable(session, regular, have)
    if not place.isdecimal() or int(place) not in found or seen != str(number):
        raise TooLateError("error.gone")
    cycle, one = found[int(place)]
    if act == "look":
        content = asked(regular, one, have, f"{place}-{seen}")
    elif act == "have":
        pay_out(session, person, regular, cycle, one, number, link_to, now)
        content = says("points.had", what=gifts.named(texts_of(one)))
    else:
        raise TooLateError("error.gone")
    pages.turn(session, person, who, spot, {**content, "op": "edit"}, now)
    return None


def payable(session: Session, regular: Regular, most: int) -> dict[int, tuple[Cycle, Gesture]]:
    """Return the vouchers for so many points; what is done at the desk is had there."""
    latest = journeys.latest(session, regular.person_id, regular.site_id)
    cycle = newest(session, latest) if latest is not None else None
    if cycle is None or cycle.points is None:
        return {}
    found = offered(cycle, most)
    return {place: (cycle, one) for place, one in found if one.kind is GestureKind.VOUCHER}


def asked(regular: Regular, one: Gesture, have: int, value: str) -> Content:
    """Ask once more: points that are spent are spent."""
    answers = [
        button("benefit", regular.id or 0, f"have-{value}", say="button.benefit"),
        button("benefit", regular.id or 0, "list", say="button.back"),
    ]
    what = gifts.named(texts_of(one))
    left_ = have - (one.points or 0)
    return says("points.sure", answers, what=what, points=one.points, left=left_)


def pay_out(
    session: Session,
    person: Person,
    regular: Regular,
    cycle: Cycle,
    one: Gesture,
    number: int,
    link_to: str,
    now: datetime,
) -> None:
    """Give a voucher for points; the month pays it, for it was promised long ago."""
    points.spend(session, regular, number, one.points or 0, texts_of(one), person.id, now)
    gift = gifts.of(
        one,
        cycle.currency,
        now,
        site_id=regular.site_id,
        person_id=person.id or 0,
        points=one.points,
        asked_by=person.id or 0,
        once=f"points:{regular.id}:{number}",
    )
    gifts.promised(session, gift, cycle, link_to, now, "points")
