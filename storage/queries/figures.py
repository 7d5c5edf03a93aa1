"""Questions about the steps of a cycle: what was asked there, and what was found."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.tables import CycleVersion, Journey, Moment, Question
from storage.vocabulary import Outcome, Verdict


def found(
    session: Session, site_id: int, cycle_key: str, start: datetime, end: datetime
) -> dict[tuple[str | None, Verdict], int]:
    """Return how many impressions of each verdict every step had, in any version."""
    rows = session.exec(
        select(Moment.step_key, Moment.verdict, func.count())
        .join(Journey, col(Journey.id) == Moment.journey_id)
        .join(CycleVersion, col(CycleVersion.id) == Journey.cycle_id)
        .where(
            Moment.site_id == site_id,
            col(Moment.recorded_at) >= start,
            col(Moment.recorded_at) < end,
            col(Moment.score).is_not(None),  # who only wants to talk judges nothing
            CycleVersion.key == cycle_key,
        )
        .group_by(col(Moment.step_key), col(Moment.verdict))
    )
    return {(step, Verdict(verdict)): count for step, verdict, count in rows}


def asked(
    session: Session, site_id: int, cycle_key: str, start: datetime, end: datetime
) -> dict[str, tuple[int, int]]:
    """Return how often each step's question was asked, and how often answered."""
    rows: Sequence[Any] = session.exec(
        select(Question.step_key, func.count(), func.count(col(Question.answered_at)))
        .join(Journey, col(Journey.id) == Question.journey_id)
        .join(CycleVersion, col(CycleVersion.id) == Journey.cycle_id)
        .where(
            Question.site_id == site_id,
            col(Question.asked_at) >= start,
            col(Question.asked_at) < end,
            CycleVersion.key == cycle_key,
        )
        .group_by(Question.step_key)
    ).all()
    return {step: (count, answered) for step, count, answered in rows}


class Weighed(NamedTuple):
    """An answer, and how the journey turned out in which it was given."""

    journey: int
    step: str
    verdict: Verdict
    outcome: Outcome | None
    score: int | None  # of the closing question
    version: int  # of the cycle


def weighed(
    session: Session, site_id: int, cycle_key: str, since: datetime, most: int
) -> list[Weighed]:
    """Return the newest answers to questions.

    What customers say unasked is too often bitter to be weighed beside answers.
    """
    query = (
        select(Moment.journey_id, Moment.step_key, Moment.verdict)
        .add_columns(col(Journey.outcome), col(Journey.outcome_score), col(Journey.cycle_id))
        .join(Journey, col(Journey.id) == Moment.journey_id)
        .join(CycleVersion, col(CycleVersion.id) == Journey.cycle_id)
        .where(
            col(Moment.site_id) == site_id,
            col(Moment.recorded_at) >= since,
            col(Moment.question_id).is_not(None),
            col(Moment.score).is_not(None),
            col(CycleVersion.key) == cycle_key,
        )
        .order_by(col(Moment.recorded_at).desc(), col(Moment.id).desc())
        .limit(most)
    )
    rows: Sequence[Any] = session.exec(query).all()  # type: ignore[call-overload] # of six
    return [Weighed(*one) for one in rows if one.step_key is not None]
