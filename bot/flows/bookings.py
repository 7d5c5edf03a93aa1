"""Bookings: what is known of customers before they come."""

from datetime import datetime

from sqlmodel import Session

from bot.flows import journeys
from storage.tables import Journey
from storage.vocabulary import JourneyState

KEY = "event:"


def happened(session: Session, journey_id: int, key: str, now: datetime) -> None:
    """What a booking said would happen now is taken to have happened."""
    name = key.removeprefix(KEY).split(":")[1]
    journey = session.get(Journey, journey_id)
    if journey is not None and journey.state is JourneyState.ACTIVE:
        journeys.happened(session, journey_id, name, now)
