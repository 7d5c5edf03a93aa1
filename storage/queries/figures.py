"""Questions about the steps of a cycle: what was asked there, and what was found."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.tables import CycleVersion, Journey, Moment, Question
from storage.vocabulary import Verdict


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
