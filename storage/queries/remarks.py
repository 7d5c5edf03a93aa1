"""Questions about remarks: what waits for a tap."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.tables import Remark


def waiting(session: Session, person_id: int) -> Sequence[Remark]:
    """Return what the person said or showed that no moment has yet, in order."""
    return session.exec(
        select(Remark)
        .where(Remark.person_id == person_id, col(Remark.moment_id).is_(None))
        .order_by(col(Remark.id))
    ).all()


def at(session: Session, chat_id: int, message_id: int) -> Remark | None:
    return session.exec(
        select(Remark).where(Remark.chat_id == chat_id, Remark.message_id == message_id)
    ).first()
