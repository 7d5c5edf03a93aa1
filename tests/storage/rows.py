"""Rows that are quickly made: updates as Telegram hands them over."""

from datetime import UTC, datetime

from sqlalchemy import update
from sqlmodel import Session, col, func, select

from storage.tables import Inbox
from storage.vocabulary import InboxState

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def put(session: Session, number: int) -> int:
    """Store update `number`."""
    session.add(
        Inbox(update_id=number, body="{}", digest="d", person_key="17", received_at=NOW)
    )
    return number


def poison(session: Session, number: int) -> int:
    """Store an update, then fail."""
    put(session, number)
    session.flush()
    raise LookupError(number)


def stored(session: Session) -> set[int]:
    return set(session.exec(select(Inbox.update_id)))


def count(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Inbox)).one()


def increment(session: Session, number: int) -> None:
    """Read, then write: what loses updates where transactions are not serial."""
    row = session.exec(select(Inbox).where(Inbox.update_id == number).with_for_update()).one()
    row.attempts = row.attempts + 1
    session.add(row)


def claim(session: Session, number: int) -> bool:
    """Settle an update if nobody has: the count of rows decides."""
    free = (col(Inbox.update_id) == number, col(Inbox.state) == InboxState.NEW)
    claimed = session.exec(update(Inbox).where(*free).values(state=InboxState.DONE))
    return claimed.rowcount == 1
