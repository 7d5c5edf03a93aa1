"""The outbox: what is owed to anybody, written with the decision that owes it."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, partial, word
from storage.vocabulary import Language, MessageKind, OutboxState


class Message(SQLModel, table=True):
    """One message owed to a chat. What it says is data; it is put into words when it leaves."""

    __tablename__ = "outbox"
    __table_args__ = (
        partial(
            "ix_outbox_due",
            "lane",
            "attempts",
            "id",
            where="state = 'pending'",
        ),
        partial(
            "ix_outbox_sending",
            "leased_until",
            where="state = 'sending'",
        ),
        partial(
            "ix_outbox_open",
            "chat_id",
            "lane",
            "id",
            where="state IN ('pending', 'sending')",
        ),
        partial(
            "ix_outbox_later",
            "due_at",
            where="state = 'pending' AND due_at > created_at",
        ),
        partial(
            "ix_outbox_shown",
            "chat_id",
            "message_id",
            where="kind = 'to_staff' AND case_id IS NULL",
        ),
        partial("ix_outbox_case", "case_id", where="case_id IS NOT NULL"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)  # kind:object:step:recipient
    lane: int  # a Lane
    kind: MessageKind = word(MessageKind)
    chat_id: int = Field(sa_type=BigInteger)
    language: Language = word(Language)
    content: dict[str, Any] = Field(sa_type=Json)
    state: OutboxState = word(OutboxState, default=OutboxState.PENDING)
    due_at: datetime = Field(sa_type=UtcDateTime)  # not before
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0  # definite failures
    doubts: int = 0  # times its fate was unknown and it was sent again
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    lease: str | None = None  # fencing token of the one who sends it
    message_id: int | None = None  # Telegram's, once sent
    error: str | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    case_id: int | None = Field(default=None, foreign_key="case.id")
    question_id: int | None = Field(default=None, foreign_key="question.id")
    relay_id: int | None = Field(default=None, foreign_key="relay.id")
