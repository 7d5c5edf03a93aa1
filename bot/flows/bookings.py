"""Bookings: customers who are expected; their links, and what is known of their visit."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from bot.domain.guestlist import EVENTS, Guest, Known
from bot.domain.spreadsheet import plainly
from bot.flows import entrances, journeys, links, maps, people, tiers
from bot.flows.people import Who
from bot.later import Later
from storage.queries import bookings, followups, sites
from storage.queries import journeys as journey_rows
from storage.queries import people as person_rows
from storage.tables import Booking, Journey, Link, Person, Site
from storage.vocabulary import FollowupKind, JourneyState, Language

if TYPE_CHECKING:
    from bot.flows import birthdays
else:
    birthdays = Later("bot.flows.birthdays")

KEY = "event:"
LATEST = timedelta(days=2)  # what happened longer ago counts from then
LINK_LASTS = links.PERSONAL_LINK_LASTS


def known(session: Session, site: Site) -> Known:
    """Return what a list may name at the site: cycles, steps, events, in every language."""
    assert site.id is not None
    steps: dict[str, Mapping[str, str]] = {}
    events: dict[str, Mapping[str, str]] = {}
    versions = sites.current_cycles(session, site.id)
    for version in versions:
        cycle = maps.cycle(session, version.id or 0)
        steps[version.key] = {
            plainly(name): step.key
            for step in cycle.steps
            for name in (step.key, *step.names.values())
        }
        events[version.key] = {
            plainly(name): key
            for key, names in cycle.events.items()
            for name in (key, *names.values(), *EVENTS.get(key, ()))
        }
    return Known(site.zone, versions[0].key if versions else "", steps, events)


def book(
    session: Session,
    site: Site,
    guest: Guest,
    by: Person | None,
    now: datetime,
    list_id: int | None = None,
) -> Link:
    """Expect a customer and return their link; a reference that is known keeps its own."""
    assert site.id is not None
    booking = (
        bookings.by_reference(session, site.id, guest.reference) if guest.reference else None
    )
    if booking is None:
        label = guest.name or guest.reference or ""
        link = links.personal_link(session, site.id, guest.cycle, label, by, now)
        booking = Booking(site_id=site.id, link_id=link.id or 0, reference=guest.reference)
    link = session.get_one(Link, booking.link_id)
    begins = min(
        [*guest.events.values(), *([guest.begins] if guest.begins else [])], default=now
    )
    if link.used_by is None:
        link.cycle_key, link.step_key = guest.cycle, guest.step
        link.alias = guest.name or guest.reference
        link.expires_at = max(now, begins) + LINK_LASTS
    booking.list_id, booking.row = list_id, guest.row
    booking.name, booking.language, booking.tier = guest.name, guest.language, guest.tier
    booking.birthday, booking.begins_at = guest.birthday, guest.begins
    booking.events = {name: at.isoformat() for name, at in guest.events.items()}
    session.add(booking)
    session.flush()
    if booking.journey_id is not None:
        journey = session.get_one(Journey, booking.journey_id)
        come(session, booking, journey, now)
    return link


def arrive(session: Session, who: Who, code: str, now: datetime) -> None:
    """Let a customer in; with a personal link comes what is known of them."""
    booking = bookings.by_code(session, code) if code else None
    if booking is not None and booking.language is not None:
        speak(session, who, booking.language, now)
    entrances.arrive(session, who, code, now)
    person = person_rows.by_telegram(session, who.telegram_id)
    if booking is None or person is None or booking.journey_id is not None:
        return
    link = session.get_one(Link, booking.link_id)
    theirs = journey_rows.active(session, person.id or 0, booking.site_id, link.cycle_key)
    if theirs and link.used_by == person.id:
        booking.journey_id = theirs[0].id
        come(session, booking, theirs[0], now)


def come(session: Session, booking: Booking, journey: Journey, now: datetime) -> None:
    """Somebody came who was expected: what the list says of them holds for the journey."""
    tiers.booked(session, booking, journey, now)
    if booking.birthday is not None:
        birthdays.note(session, journey.site_id, journey.person_id, booking.birthday, now)
    foresee(session, booking, journey, now)


def speak(session: Session, who: Who, language: Language, now: datetime) -> None:
    """Speak the language of the booking to whom no client of ours tells another."""
    person = people.meet(session, who, now)
    if not person.language_chosen and people.known_language(who.language_code) is None:
        person.language = language


def foresee(session: Session, booking: Booking, journey: Journey, now: datetime) -> None:
    """Let happen what the booking says: what is past at once, the rest in its time."""
    assert journey.id is not None
    if journey.state is not JourneyState.ACTIVE:
        return
    cycle = maps.cycle(session, journey.cycle_id)
    followups.cancel(session, "booked anew", FollowupKind.EVENT, journey_id=journey.id)
    for name, told in booking.events.items():
        at = datetime.fromisoformat(told)
        if name not in cycle.events:
            continue
        if at <= now:
            journeys.happened(session, journey.id, name, max(at, now - LATEST))
        else:
            key = f"{KEY}{journey.id}:{name}:{at.isoformat()}:{now.isoformat()}"
            followups.plan(session, key, FollowupKind.EVENT, at, journey_id=journey.id)


def happened(session: Session, journey_id: int, key: str, now: datetime) -> None:
    """What a booking said would happen now is taken to have happened."""
    name = key.removeprefix(KEY).split(":")[1]
    journey = session.get(Journey, journey_id)
    if journey is not None and journey.state is JourneyState.ACTIVE:
        journeys.happened(session, journey_id, name, now)


def as_row(guest: Guest) -> dict[str, Any]:
    """Return a guest as it is kept until the list is confirmed."""
    events = {name: at.isoformat() for name, at in guest.events.items()}
    begins = guest.begins.isoformat() if guest.begins else None
    return asdict(guest) | {"events": events, "begins": begins}


def of_row(row: Mapping[str, Any]) -> Guest:
    begins = datetime.fromisoformat(row["begins"]) if row["begins"] else None
    events = {name: datetime.fromisoformat(at) for name, at in row["events"].items()}
    language = Language(row["language"]) if row["language"] else None
    return Guest(**{**row, "events": events, "begins": begins, "language": language})
