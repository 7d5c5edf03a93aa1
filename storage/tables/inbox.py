"""The inbox: what Telegram handed over, committed before it is acknowledged."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial, word
from storage.vocabulary import InboxState


class Inbox(SQLModel, table=True):
    """One update as it came; `update_id` makes a redelivery harmless."""

    __table_args__ = (
        partial(
            "ix_inbox_new",
            "update_id",
            where="state = 'new'",
        ),
        Index("ix_inbox_received", "received_at"),
    )

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    body: str  # raw JSON; emptied when its keeping time is over
    digest: str  # of the body: the same id with another body is another update
    person_key: str  # updates of one person are handled in order
    state: InboxState = word(InboxState, default=InboxState.NEW)
    attempts: int = 0
    error: str | None = None
    received_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Gap(SQLModel, table=True):
    """A stretch of time in which nothing could be received; taps in it may be lost."""

    id: int | None = Field(default=None, primary_key=True)
    since: datetime = Field(sa_type=UtcDateTime)
    until: datetime = Field(sa_type=UtcDateTime)


class Beat(SQLModel, table=True):
    """The last good poll, kept so that a restart can see the gap before it."""

    id: int = Field(primary_key=True)
    polled_at: datetime = Field(sa_type=UtcDateTime)
