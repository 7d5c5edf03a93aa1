"""Questions about thanks."""

from sqlmodel import Session, select

from storage.tables import Thanks


def of_moment(session: Session, moment_id: int) -> Thanks | None:
    return session.exec(select(Thanks).where(Thanks.moment_id == moment_id)).first()


def at_message(session: Session, chat_id: int, message_id: int) -> Thanks | None:
    """Return the thanks that a customer's message gave."""
    return session.exec(
        select(Thanks).where(Thanks.chat_id == chat_id, Thanks.message_id == message_id)
    ).first()
