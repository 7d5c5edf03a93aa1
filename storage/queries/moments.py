"""Questions about moments."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.tables import Moment, MomentNote, Person
from storage.vocabulary import Verdict


def of_question(session: Session, question_id: int) -> Moment | None:
    return session.exec(select(Moment).where(Moment.question_id == question_id)).first()


def last_of_journey(session: Session, journey_id: int) -> Moment | None:
    """Return the last impression of a journey."""
    return session.exec(
        select(Moment)
        .where(Moment.journey_id == journey_id)
        .order_by(col(Moment.recorded_at).desc(), col(Moment.id).desc())
    ).first()


def latest(session: Session, person_id: int, since: datetime) -> Moment | None:
    """Return the person's newest moment since then."""
    return session.exec(
        select(Moment)
        .where(Moment.person_id == person_id, col(Moment.updated_at) >= since)
        .order_by(col(Moment.updated_at).desc(), col(Moment.id).desc())
    ).first()


def notes(session: Session, moment_id: int) -> Sequence[MomentNote]:
    """Return what was added to a moment, in order."""
    return session.exec(
        select(MomentNote).where(MomentNote.moment_id == moment_id).order_by(col(MomentNote.id))
    ).all()


def note_at(session: Session, chat_id: int, message_id: int) -> MomentNote | None:
    return session.exec(
        select(MomentNote)
        .join(Moment, col(Moment.id) == MomentNote.moment_id)
        .join(Person, col(Person.id) == Moment.person_id)
        .where(MomentNote.chat_id == chat_id, MomentNote.message_id == message_id)
    ).first()


def of_album(session: Session, chat_id: int, album: str) -> Moment | None:
    """Return the moment that has the other parts of an album."""
    return session.exec(
        select(Moment)
        .join(MomentNote, col(MomentNote.moment_id) == Moment.id)
        .where(MomentNote.chat_id == chat_id, MomentNote.album == album)
    ).first()


def verdicts(
    session: Session, site_id: int, start: datetime, end: datetime
) -> dict[tuple[str | None, Verdict], int]:
    """Return how many moments of each verdict every step had in the span."""
    rows = session.exec(
        select(Moment.step_key, Moment.verdict, func.count())
        .where(
            Moment.site_id == site_id,
            col(Moment.recorded_at) >= start,
            col(Moment.recorded_at) < end,
            col(Moment.score).is_not(None),  # a wish, or what was taken back, judges nothing
        )
        .group_by(col(Moment.step_key), col(Moment.verdict))
    )
    return {(step, Verdict(verdict)): count for step, verdict, count in rows}
