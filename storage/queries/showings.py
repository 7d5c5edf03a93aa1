"""Questions about showings: what waits for a tap."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.tables import Showing


def waiting(session: Session, person_id: int) -> Sequence[Showing]:
    """Return what the person said or showed that no moment has yet, in order."""
    return session.exec(
        select(Showing)
        .where(Showing.person_id == person_id, col(Showing.moment_id).is_(None))
        .order_by(col(Showing.id))
    ).all()


def at(session: Session, chat_id: int, message_id: int) -> Showing | None:
    return session.exec(
        select(Showing).where(Showing.chat_id == chat_id, Showing.message_id == message_id)
    ).first()
