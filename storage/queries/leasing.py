"""Which messages may leave now: the urgent first, each chat's in order, within the limits."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, exists, literal_column, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.prepared import Prepared, Row
from storage.queries.outbox import END, PENDING, SENDING, ended, message_of
from storage.tables import Message
from storage.vocabulary import OutboxState


@dataclass(frozen=True, slots=True)
class Limits:
    """What may leave now: so many messages up to each lane, and none to some chats."""

    room: Mapping[int, int]  # by lane: how many messages in all when it has its turn
    blocked: Mapping[int, Collection[int]]  # by lane: chats that must wait


@dataclass(slots=True)
class Leased:
    """What a lease found."""

    messages: list[Message]
    expired: list[Message]
    skipped: set[int]  # chats that have something due but must wait
    full: int | None = None  # the first lane in which something due had no room


def lease(
    session: Session, now: datetime, limits: Limits, token: str, until: datetime
) -> Leased:
    """Take what may leave now: the urgent first, each chat's in order, within the limits."""
    blocked = sum(len(chats) for chats in limits.blocked.values())
    most = max(limits.room.values()) + blocked + 1  # one more shows that something has no room
    rows = CANDIDATES.run(session, now=now, most=most)
    found = choose(rows, now, limits)
    TAKE.change_many(
        session,
        [{"row": message.id, "token": token, "until": until} for message in found.messages],
    )
    END.change_many(session, [ended(message, now) for message in found.expired])
    for message in found.messages:
        message.lease, message.leased_until = token, until
        message.state = OutboxState.SENDING
    return found


def leased(session: Session, token: str) -> list[Message]:
    """Return what was leased under a token and is not settled."""
    statement = (
        select(*Message.__table__.columns)  # type: ignore[attr-defined]
        .where(col(Message.state) == SENDING, col(Message.lease) == token)
        .order_by(col(Message.lane), col(Message.attempts), col(Message.id))
    )
    rows = session.connection().execute(statement).all()
    return [message_of(tuple(row)) for row in rows]


def choose(rows: Sequence[Row], now: datetime, limits: Limits) -> Leased:
    found = Leased([], [], set())
    for row in rows:
        message = message_of(row)
        if message.expires_at is not None and message.expires_at <= now:
            found.expired.append(message)
        elif message.chat_id in limits.blocked[message.lane]:
            found.skipped.add(message.chat_id)
        elif len(found.messages) >= limits.room[message.lane]:
            found.full = message.lane
            break
        else:
            found.messages.append(message)
    return found


def abandoned(session: Session, before: datetime | None = None) -> list[Message]:
    """Return what somebody began to send and never settled; all of it, or by lease's end."""
    statement = select(*Message.__table__.columns).where(  # type: ignore[attr-defined]
        col(Message.state) == SENDING
    )
    if before is not None:
        statement = statement.where(col(Message.leased_until) <= before)
    rows = session.connection().execute(statement.order_by(col(Message.id))).all()
    return [message_of(tuple(row)) for row in rows]


def candidates() -> Select[Any]:
    """Build the question for what is due and may be next in its chat.

    Alerts wait for nobody. In the other lanes a chat has one message on its way at a time,
    and a message waits for those owed before it, save those that are due only later.
    """
    other = aliased(Message)
    tried = or_(
        col(other.due_at) <= bindparam("now"), col(other.attempts) > 0, col(other.doubts) > 0
    )
    before = exists().where(
        col(other.chat_id) == col(Message.chat_id),
        col(other.lane) == col(Message.lane),
        col(other.state).in_([PENDING, SENDING]),
        col(other.id) != col(Message.id),
        or_(
            col(other.state) == SENDING,
            (col(other.id) < col(Message.id)) & tried,
        ),
    )
    return (
        select(*Message.__table__.columns)  # type: ignore[attr-defined]
        .where(
            col(Message.state) == PENDING,
            col(Message.due_at) <= bindparam("now"),
            or_(col(Message.lane) == literal_column("0"), ~before),
        )
        .order_by(col(Message.lane), col(Message.attempts), col(Message.id))
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )


CANDIDATES = Prepared(candidates())

TAKE = Prepared(
    update(Message)
    .where(col(Message.id) == bindparam("row"), col(Message.state) == PENDING)
    .values(state=SENDING, lease=bindparam("token"), leased_until=bindparam("until"))
)
