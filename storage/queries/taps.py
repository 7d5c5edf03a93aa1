"""The hot tap: the few statements of a first answer, compiled once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, exists, insert, literal_column, update
from sqlmodel import Session, col, select

from storage.prepared import Prepared
from storage.queries import followups
from storage.tables import Journey, Moment, Person, Question, Remark, Showing
from storage.vocabulary import Language, Origin, QuestionState, Verdict

ASKED: ColumnElement[str] = literal_column("'asked'")


@dataclass(frozen=True, slots=True)
class Standing:
    """All that a first answer needs to know."""

    state: QuestionState
    asked_at: datetime | None
    message_id: int | None
    step_key: str
    site_id: int
    journey_id: int
    cycle_id: int
    person_id: int
    telegram_id: int
    language: Language
    language_chosen: bool
    moment_id: int | None
    words_wait: bool  # something was said to it, and is in doubt
    showings_wait: bool  # something was shown that this tap will explain


def standing(session: Session, question_id: int) -> Standing | None:
    """Return how a question stands, with its journey and customer."""
    rows = STANDING.run(session, question=question_id)
    return Standing(*rows[0]) if rows else None


def answer(
    session: Session,
    question_id: int,
    found: Standing,
    score: int,
    verdict: Verdict,
    message_id: int | None,
    now: datetime,
) -> int | None:
    """Record the answer and let the clock forget the question; None: somebody was first."""
    if not ANSWER.change(session, question=question_id, at=now, message=message_id):
        return None
    ((number,),) = RECORD.run(
        session,
        site_id=found.site_id,
        journey_id=found.journey_id,
        question_id=question_id,
        person_id=found.person_id,
        step_key=found.step_key,
        score=score,
        verdict=verdict,
        origin=Origin.TAP,
        reasons=[],
        recorded_at=now,
        updated_at=now,
    )
    followups.cancel(session, "answered", question_id=question_id)
    recorded: int = number
    return recorded


COLUMNS: tuple[Any, ...] = (
    col(Question.state),
    col(Question.asked_at),
    col(Question.message_id),
    col(Question.step_key),
    col(Question.site_id),
    col(Question.journey_id),
    col(Journey.cycle_id),
    col(Journey.person_id),
    col(Person.telegram_id),
    col(Person.language),
    col(Person.language_chosen),
    col(Moment.id),
    exists()
    .where(
        col(Remark.question_id) == col(Question.id),
        col(Remark.moment_id).is_(None),
    )
    .correlate(Question),
    exists()
    .where(
        col(Showing.person_id) == col(Journey.person_id),
        col(Showing.moment_id).is_(None),
    )
    .correlate(Journey),
)
STANDING = Prepared(
    select(*COLUMNS)
    .join(Journey, col(Journey.id) == col(Question.journey_id))
    .join(Person, col(Person.id) == col(Journey.person_id))
    .join(Moment, col(Moment.question_id) == col(Question.id), isouter=True)
    .where(col(Question.id) == bindparam("question"))
)
ANSWER = Prepared(
    update(Question)
    .where(col(Question.id) == bindparam("question"), col(Question.state) == ASKED)
    .values(
        state=literal_column("'answered'"),
        answered_at=bindparam("at"),
        message_id=bindparam("message"),
    )
)
RECORD = Prepared(
    insert(Moment).returning(col(Moment.id)),
    "site_id",
    "journey_id",
    "question_id",
    "person_id",
    "step_key",
    "score",
    "verdict",
    "origin",
    "reasons",
    "recorded_at",
    "updated_at",
)
