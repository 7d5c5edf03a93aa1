"""Questions about the outbox: what is owed, what may leave now, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    bindparam,
    func,
    literal_column,
    or_,
    update,
)
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared, Row, loose
from storage.tables import Message
from storage.vocabulary import Lane, Language, MessageKind, OutboxState

COLUMNS = tuple(Message.__table__.columns.keys())  # type: ignore[attr-defined]

# Written out, not bound: only so does the planner see that the partial indexes will do.
PENDING: ColumnElement[str] = literal_column("'pending'")
SENDING: ColumnElement[str] = literal_column("'sending'")


@dataclass(frozen=True, slots=True)
class Health:
    """What a person should know about the outbox."""

    dead: int
    uncertain: int
    oldest: dict[Lane, datetime]  # when the oldest message still owed was due, by lane


def owe(
    session: Session,
    *,
    key: str,
    lane: Lane,
    kind: MessageKind,
    chat_id: int,
    language: Language,
    content: dict[str, Any],
    now: datetime,
    due_at: datetime | None = None,
    expires_at: datetime | None = None,
    case_id: int | None = None,
    question_id: int | None = None,
    relay_id: int | None = None,
) -> bool:
    """Owe a message; False when it is owed, or was sent, under this key already."""
    done = OWE.change(
        session,
        key=key,
        lane=int(lane),
        kind=kind,
        chat_id=chat_id,
        language=language,
        content=content,
        created_at=now,
        due_at=due_at or now,
        expires_at=expires_at,
        case_id=case_id,
        question_id=question_id,
        relay_id=relay_id,
    )
    return done == 1


OWE = InsertOnce(
    Message, "key",
    "key", "lane", "kind", "chat_id", "language", "content", "created_at", "due_at",
    "expires_at", "case_id", "question_id", "relay_id",
)  # fmt: skip


def message_of(row: Row) -> Message:
    return loose(Message, **dict(zip(COLUMNS, row, strict=True)))


def ended(message: Message, now: datetime) -> dict[str, object]:
    return {"row": message.id, "to": OutboxState.EXPIRED, "at": now}


END = Prepared(
    update(Message)
    .where(col(Message.id) == bindparam("row"), col(Message.state) == PENDING)
    .values(state=bindparam("to"), settled_at=bindparam("at"))
)
SETTLE = Prepared(
    update(Message)
    .where(
        col(Message.id) == bindparam("row"),
        col(Message.lease) == bindparam("token"),
        col(Message.state) == SENDING,
    )
    .values(
        state=bindparam("to"),
        message_id=bindparam("number"),
        error=bindparam("because"),
        settled_at=bindparam("at"),
        lease=None,
        leased_until=None,
    )
)
POSTPONE = Prepared(
    update(Message)
    .where(
        col(Message.id) == bindparam("row"),
        col(Message.lease) == bindparam("token"),
        col(Message.state) == SENDING,
    )
    .values(
        state=PENDING,
        due_at=bindparam("due"),
        attempts=bindparam("failures"),
        doubts=bindparam("in_doubt"),
        error=bindparam("because"),
        lease=None,
        leased_until=None,
    )
)


def settle(
    session: Session,
    message: Message,
    state: OutboxState,
    now: datetime,
    *,
    message_id: int | None = None,
    error: str | None = None,
) -> bool:
    """End a message that is being sent; False when the lease is somebody else's by now."""
    number = message.message_id if message_id is None else message_id
    done = SETTLE.change(
        session,
        row=message.id,
        token=message.lease,
        to=state,
        number=number,
        because=error,
        at=now,
    )
    return done == 1


def postpone(
    session: Session,
    message: Message,
    due_at: datetime,
    *,
    failures: int = 0,
    doubts: int = 0,
    error: str | None = None,
) -> bool:
    """Owe it again, counting failures and doubts; False when the lease is lost."""
    done = POSTPONE.change(
        session,
        row=message.id,
        token=message.lease,
        due=due_at,
        failures=message.attempts + failures,
        in_doubt=message.doubts + doubts,
        because=error,
    )
    return done == 1


def blame(session: Session, message_id: int, due_at: datetime, error: str) -> int:
    """Count a failure of a message that could not even be put together; return how many."""
    statement = (
        update(Message)
        .where(col(Message.id) == message_id, col(Message.state) == PENDING)
        .values(attempts=col(Message.attempts) + 1, due_at=due_at, error=error)
        .returning(col(Message.attempts))
    )
    return session.connection().execute(statement).scalar() or 0


def bury(session: Session, message_id: int, now: datetime) -> None:
    """Give up a message that was never sent; its error stays."""
    END.change(session, row=message_id, to=OutboxState.DEAD, at=now)


def find(session: Session, message_id: int) -> Message | None:
    """Return one message, by its row."""
    return session.get(Message, message_id)


def expire(session: Session, now: datetime) -> int:
    """Give up what is of no use any more."""
    statement = (
        update(Message)
        .where(col(Message.state) == PENDING, col(Message.expires_at) <= now)
        .values(state=OutboxState.EXPIRED, settled_at=now)
    )
    return session.connection().execute(statement).rowcount


def move(session: Session, old: int, new: int) -> None:
    """Send what is owed to a group to the supergroup it has become."""
    session.connection().execute(
        update(Message)
        .where(col(Message.chat_id) == old, col(Message.state).in_([PENDING, SENDING]))
        .values(chat_id=new)
    )


def next_due(session: Session, now: datetime) -> datetime | None:
    """Return when the next message falls due that is not yet."""
    found = NEXT_DUE.run(session, now=now)
    return found[0][0] if found else None


NEXT_DUE = Prepared(
    select(Message.due_at)
    .where(
        col(Message.state) == PENDING,
        col(Message.due_at) > bindparam("now"),
        col(Message.due_at) > col(Message.created_at),  # only such are in the index
    )
    .order_by(col(Message.due_at))
    .limit(literal_column("1"))
)


def health(session: Session) -> Health:
    """Count what went wrong, and find what has waited longest."""
    counts = dict(
        session.connection()
        .execute(
            select(Message.state, func.count())
            .where(col(Message.state).in_([OutboxState.DEAD, OutboxState.UNCERTAIN]))
            .group_by(col(Message.state))
        )
        .all()
    )
    waits = (
        session.connection()
        .execute(
            select(Message.lane, func.min(Message.due_at))
            .where(col(Message.state) == PENDING)
            .group_by(col(Message.lane))
        )
        .all()
    )
    return Health(
        counts.get(OutboxState.DEAD, 0),
        counts.get(OutboxState.UNCERTAIN, 0),
        {Lane(lane): due for lane, due in waits},
    )


def waiting(session: Session, most: int) -> int:
    """Return how many questions and reports wait to leave, counted up to `most`."""
    count: int = WAITING.run(session, most=most)[0][0]
    return count


WAITING = Prepared(
    select(func.count()).select_from(
        select(Message.id)
        .where(col(Message.state) == PENDING, col(Message.lane) >= int(Lane.QUESTION))
        .limit(bindparam("most"))
        .subquery()
    )
)


def due(session: Session, now: datetime) -> bool:
    """Tell whether anything should be on its way: due, or being sent."""
    rows = session.exec(
        select(Message.id)
        .where(
            or_(
                (col(Message.state) == PENDING) & (col(Message.due_at) <= now),
                col(Message.state) == SENDING,
            )
        )
        .limit(1)
    )
    return rows.first() is not None


def number_of(session: Session, key: str) -> int | None:
    """Return Telegram's number of what was sent under this key."""
    return session.exec(select(Message.message_id).where(Message.key == key)).first()


def owed_since(session: Session, keys: Sequence[str], since: datetime) -> bool:
    """Tell whether anything under one of these keys was owed since then."""
    found = select(Message.id).where(
        col(Message.key).in_(keys), col(Message.created_at) >= since
    )
    return session.exec(found.limit(1)).first() is not None
