"""Tiers: customers whom the place tells from others; said by a list, the staff, or outside."""

from datetime import datetime

from sqlmodel import Session

from bot.errors import BadInputError
from bot.flows import alerts, people
from bot.flows.sites import named
from storage.queries import bookings, cases, regulars
from storage.tables import Booking, Journey, Person, Regular
from storage.vocabulary import TierSource

LONGEST = 40  # characters, as in a cycle's file


def give(
    session: Session,
    journey: Journey,
    tier: str | None,
    source: TierSource,
    now: datetime,
    by: Person | None = None,
) -> Regular:
    """Put the customer of a journey into a tier, or into none; what is said last holds."""
    regular = regulars.lock(session, journey.site_id, journey.person_id)
    if regular.tier_at is None or regular.tier != tier:
        regular.tier, regular.tier_from, regular.tier_at = tier, source, now
        session.flush()
        people.audit(session, by, "tier", f"journey:{journey.id}", now, tier=tier, how=source)
        case = cases.hot(session, journey.person_id)
        if case is not None:
            alerts.refresh(session, case, now)
    return regular


def booked(session: Session, booking: Booking, journey: Journey, now: datetime) -> None:
    """Somebody came who was expected: their tier is what the list said."""
    if booking.tier is not None:
        give(session, journey, booking.tier, TierSource.LIST, now)


def reported(
    session: Session, site_key: str | None, reference: str, tier: str, now: datetime
) -> str:
    """Take over from outside in which tier the customer of a booking is; tell how it is."""
    site = named(session, site_key)
    booking = bookings.by_reference(session, site.id or 0, reference)
    tier_ = " ".join(tier.split())
    if booking is None or len(tier_) > LONGEST:
        raise BadInputError("tier.unknown", reference=reference, most=LONGEST)
    booking.tier = tier_ or None
    if booking.journey_id is not None:
        journey = session.get_one(Journey, booking.journey_id)
        give(session, journey, booking.tier, TierSource.OUTSIDE, now)
    return f"{reference}: {booking.tier or 'no tier'}"
