"""Questions about what stands behind figures: single cases, and words that are still kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import case
from sqlmodel import Session, col, select

from storage.tables import Case, Moment, MomentNote, Person
from storage.vocabulary import CaseState, Verdict

pick: Any = select  # of more columns than its types know
BITTER_FIRST = case((col(Moment.verdict) == Verdict.BITTER, 0), else_=1)


class Opened(NamedTuple):
    """A case of a period."""

    case: int
    state: CaseState
    at: datetime
    step: str | None
    score: int | None
    person: int


def cases(
    session: Session, site_id: int, start: datetime, end: datetime, most: int
) -> list[Opened]:
    """Return the newest cases of a period."""
    rows: Sequence[Any] = session.exec(
        pick(Case.id, Case.state, Case.opened_at, Moment.step_key, Moment.score, Case.person_id)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .where(
            Case.site_id == site_id,
            col(Case.opened_at) >= start,
            col(Case.opened_at) < end,
        )
        .order_by(col(Case.opened_at).desc(), col(Case.id).desc())
        .limit(most)
    ).all()
    return [Opened(*one) for one in rows]


class Said(NamedTuple):
    """Somebody's words about a moment."""

    verdict: Verdict
    words: str
    person: int


def words(
    session: Session, site_id: int, step: str, start: datetime, end: datetime, most: int
) -> list[Said]:
    """Return the newest words about a step, the bitter before all others.

    Who was forgotten is not heard, and neither is what has been cleared by its age.
    """
    rows: Sequence[Any] = session.exec(
        pick(Moment.verdict, MomentNote.words, Moment.person_id)
        .join(MomentNote, col(MomentNote.moment_id) == Moment.id)
        .join(Person, col(Person.id) == Moment.person_id)
        .where(
            Moment.site_id == site_id,
            col(Moment.recorded_at) >= start,
            col(Moment.recorded_at) < end,
            Moment.step_key == step,
            col(Moment.score).is_not(None),
            col(MomentNote.words).is_not(None),
            col(Person.erased_at).is_(None),
        )
        .order_by(BITTER_FIRST, col(Moment.recorded_at).desc(), col(MomentNote.id).desc())
        .limit(most)
    ).all()
    return [Said(*one) for one in rows]
