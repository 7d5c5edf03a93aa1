"""Questions about what customers wrote, and how it was read."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage.tables import Remark
from storage.vocabulary import Verdict


def since(session: Session, person_id: int, at: datetime) -> Sequence[Remark]:
    """Return what the person wrote since then, oldest first."""
    return session.exec(
        select(Remark)
        .where(Remark.person_id == person_id, Remark.at >= at)
        .order_by(col(Remark.id))
    ).all()


def loose(session: Session, question_id: int) -> Sequence[Remark]:
    """Return the words to a question that wait for a tap, oldest first."""
    return session.exec(
        select(Remark)
        .where(Remark.question_id == question_id, col(Remark.moment_id).is_(None))
        .order_by(col(Remark.id))
    ).all()


def unplaced(session: Session, person_id: int, journey_id: int) -> Sequence[Remark]:
    """Return what was said on a journey that became part of no moment, oldest first."""
    return session.exec(
        select(Remark)
        .where(
            Remark.person_id == person_id,
            Remark.journey_id == journey_id,
            col(Remark.moment_id).is_(None),
        )
        .order_by(col(Remark.id))
    ).all()


def of_moment(session: Session, moment_id: int) -> Sequence[Remark]:
    return session.exec(
        select(Remark).where(Remark.moment_id == moment_id).order_by(col(Remark.id))
    ).all()


def at_message(session: Session, chat_id: int, message_id: int) -> Remark | None:
    """Return what a message in a private chat said."""
    return session.exec(
        select(Remark).where(Remark.chat_id == chat_id, Remark.message_id == message_id)
    ).first()


def label(
    session: Session, moment_id: int, verdict: Verdict, by: int | None, now: datetime
) -> None:
    """Keep what somebody who knows says of the words about a moment."""
    session.connection().execute(
        update(Remark)
        .where(col(Remark.moment_id) == moment_id)
        .values(label=verdict, labelled_at=now, labelled_by=by)
    )
