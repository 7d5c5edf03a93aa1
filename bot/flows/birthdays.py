"""Birthdays: noted where somebody says one, wished well by the place's rule once a year."""

from datetime import date, datetime, time, timedelta

from sqlmodel import Session

from bot.domain import birthdays as days
from bot.domain import timing
from bot.domain.cycle import Cycle
from bot.errors import TooLateError
from bot.flows import gifts, maps, pages, people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, key, says
from bot.flows.people import Who
from bot.flows.points import newest
from storage.queries import cases as case_rows
from storage.queries import followups, journeys, outbox, points, regulars
from storage.queries import gifts as gift_rows
from storage.queries import people as person_rows
from storage.tables import Gift, Journey, Person, Regular, Site
from storage.vocabulary import FollowupKind, Lane, MessageKind

KEY = "birthday:"
AT = time(10)  # of the place's clocks
LOOK_AGAIN = timedelta(hours=1)  # what is being put right comes first
KNOWN = timedelta(days=550)  # who has not been seen for longer is not surprised
LASTS = timedelta(days=30)  # of the present behind the button
STRIKE = "out"
Held = tuple[datetime | None, str]  # until when it waits, or None, and the rule that says so


def note(session: Session, site_id: int, person_id: int, day: str, now: datetime) -> None:
    """Keep a customer's birthday at a place; what is said last holds."""
    regular = regulars.lock(session, site_id, person_id)
    regular.birthday, regular.birthday_at = day, now
    session.flush()
    plan(session, regular, timing.local_date(now, zone_of(session, regular)))


def zone_of(session: Session, regular: Regular) -> str:
    return session.get_one(Site, regular.site_id).zone


def plan(session: Session, regular: Regular, today: date) -> None:
    """Set the clock for the next one from this day on."""
    assert regular.birthday is not None
    day = days.coming(regular.birthday, today)
    at = timing.local(zone_of(session, regular), day, AT)
    followups.plan(session, f"{KEY}{regular.id}:{day}", FollowupKind.BIRTHDAY, at)


def strike(session: Session, regular: Regular) -> None:
    """Nobody knows the day any more; what is planned for it finds nothing."""
    regular.birthday = regular.birthday_at = None
    session.flush()


def wish(session: Session, key_: str, now: datetime) -> Held:
    """Wish somebody well on their day, or say until when it waits, and why."""
    number, _, told = key_.removeprefix(KEY).partition(":")
    regular, day = regulars.hold(session, int(number)), date.fromisoformat(told)
    if (
        regular is None
        or regular.birthday is None
        or days.on(regular.birthday, day.year) != day
    ):
        return None, "changed"
    plan(session, regular, day + timedelta(days=1))
    person = people.held(session, regular.person_id)
    latest = journeys.latest(session, regular.person_id, regular.site_id)
    cycle = newest(session, latest) if latest is not None else None
    if (never := bar(session, regular, person, latest, cycle, day, now)) is not None:
        return None, never
    assert cycle is not None
    if (held := waits(session, regular, person, cycle, now)) is not None:
        return held
    owe(session, regular, person, cycle, day, now)
    return None, ""


def bar(
    session: Session,
    regular: Regular,
    person: Person,
    latest: Journey | None,
    cycle: Cycle | None,
    day: date,
    now: datetime,
) -> str | None:
    """Return the rule by which this customer is not greeted, if one is."""
    today = timing.local_date(now, zone_of(session, regular))
    bars = (
        (cycle is None or cycle.birthday is None, "birthday_off"),
        (person.stopped_at is not None, "stopped"),
        (not person.reachable, "unreachable"),
        (bool(person_rows.posts_of(session, person.id or 0)), "staff"),
        (latest is None or now - latest.started_at > KNOWN, "long_gone"),
        (regular.wished_in == day.year, "wished"),
        (today != day, "window_passed"),
    )
    return next((why for holds, why in bars if holds), None)


def waits(
    session: Session, regular: Regular, person: Person, cycle: Cycle, now: datetime
) -> Held | None:
    """Return until when it waits: nobody is wished well while something is wrong."""
    if case_rows.hot(session, regular.person_id) is not None:
        return now + LOOK_AGAIN, "hot_case"
    if person.paused_until is not None and person.paused_until > now:
        return person.paused_until, "paused"
    site = session.get_one(Site, regular.site_id)
    loud = timing.quiet_until(now, maps.quiet_at(site, cycle, None), site.zone)
    return (loud, "quiet_hours") if loud is not None else None


def owe(
    session: Session, regular: Regular, person: Person, cycle: Cycle, day: date, now: datetime
) -> None:
    rule, site = cycle.birthday, session.get_one(Site, regular.site_id)
    assert rule is not None
    regular.wished_in = day.year
    session.flush()
    name = f"{KEY}{regular.id}:{day.year}"
    if rule.points:
        points.earn(session, name, regular, rule.points, now)
    present = [button("birthday", regular.id or 0, str(day.year), say="button.present")]
    earned = key("birthday.points", n=rule.points) if rule.points else ""
    outbox.owe(
        session,
        key=name,
        lane=Lane.BULK,
        kind=MessageKind.TO_CUSTOMER,  # never twice, even where nobody knows
        chat_id=person.telegram_id,
        language=person.language,
        content=says(
            "birthday.greeting",
            present if rule.offer else [],
            name=person.name,
            place=site.name,
            points=earned,
        ),
        now=now,
        expires_at=timing.day_bounds(now, site.zone)[1],
    )


def press(
    session: Session,
    who: Who,
    regular_id: int,
    value: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> None:
    """A customer takes their present, or wants the day forgotten."""
    person = people.meet(session, who, now)
    regular = regulars.hold(session, regular_id)
    if regular is None:
        raise TooLateError("error.gone")
    if regular.person_id != person.id:
        raise people.not_theirs(session, regular.person_id)
    if value == STRIKE:
        strike(session, regular)
        content = says("birthday.out")
    elif value == str(regular.wished_in) and regular.birthday is not None:
        gift = take(
            session, regular, person, days.on(regular.birthday, int(value)), link_to, now
        )
        content = says("birthday.taken", what=gifts.named(gift.names))
    else:
        raise TooLateError("error.gone")
    pages.turn(session, person, who, spot, {**content, "op": "edit"}, now)


def take(
    session: Session, regular: Regular, person: Person, day: date, link_to: str, now: datetime
) -> Gift:
    """Give the present once; it was promised, so the month pays it in any case."""
    latest = journeys.latest(session, regular.person_id, regular.site_id)
    cycle = newest(session, latest) if latest is not None else None
    wanted = cycle.birthday.offer if cycle is not None and cycle.birthday is not None else None
    one = next((one for one in (cycle.gestures if cycle else ()) if one.key == wanted), None)
    began = timing.local(zone_of(session, regular), day, time())
    if cycle is None or one is None or now - began > LASTS:
        raise TooLateError("birthday.over")
    if gift_rows.own_since(session, regular.site_id, regular.person_id, began):
        raise TooLateError("gesture.is.given")
    gift = gifts.of(
        one,
        cycle.currency,
        now,
        site_id=regular.site_id,
        person_id=regular.person_id,
        asked_by=person.id or 0,
        once=f"{KEY}{regular.id}:{day.year}",
    )
    gifts.promised(session, gift, cycle, link_to, now, "birthday")
    return gift


def told(regular: Regular | None) -> Content | None:
    """Return the day as a slot."""
    if regular is None or regular.birthday is None:
        return None
    return {"birthday": regular.birthday}
