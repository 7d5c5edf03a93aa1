"""How a journey turned out as a whole: kept on it as soon as it is known."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.outcome import Heard, outcome
from bot.flows import maps
from storage.queries import cases, complaints, journeys, moments
from storage.tables import Journey, Moment
from storage.vocabulary import CaseState


def closing_answered(session: Session, moment: Moment) -> None:
    """Keep the score of the closing question on its journey, also a late or changed one."""
    journey = session.get_one(Journey, moment.journey_id)
    if moment.step_key is None or moment.step_key != closing(session, journey):
        return
    journey.outcome_score = moment.score
    settle(session, journey)


def complained(session: Session, journey: Journey, now: datetime) -> None:
    """A formal complaint was made: that is an outcome, whatever else is said."""
    journey.complained_at = journey.complained_at or now
    settle(session, journey)


def recounted(session: Session, journey: Journey) -> None:
    """A complaint was struck out: unless there is another, nobody complained."""
    journey.complained_at = complaints.first_of_journey(session, journey.id or 0)
    settle(session, journey)


def settle(session: Session, journey: Journey) -> None:
    """Write down what is known of the journey by now."""
    journey.outcome = outcome(heard(session, journey))


def heard(session: Session, journey: Journey) -> Heard:
    assert journey.id is not None
    last = moments.last_of_journey(session, journey.id)
    case = cases.of_moment(session, last.id or 0) if last else None
    key = closing(session, journey)
    asked = journeys.question(session, journey.id, key) if key else None
    return Heard(
        complained=journey.complained_at is not None,
        score=journey.outcome_score,
        asked_about_all=asked is not None and asked.asked_at is not None,
        last_verdict=last.verdict if last else None,
        put_right=case is not None and case.state is CaseState.RECOVERED,
    )


def closing(session: Session, journey: Journey) -> str | None:
    return maps.cycle(session, journey.cycle_id).closing
