"""Showings: what a customer said or showed before anybody knew what it was about."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, partial


class Showing(SQLModel, table=True):
    """Words or media that wait for a tap; then a moment has them, and this is empty."""

    __table_args__ = (
        partial(
            "ix_showing_waiting",
            "person_id",
            where="moment_id IS NULL",
        ),
        Index("ix_showing_chat", "chat_id", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    journey_id: int = Field(foreign_key="journey.id")
    moment_id: int | None = Field(default=None, foreign_key="moment.id")
    at: datetime = Field(sa_type=UtcDateTime)
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int
    content: dict[str, Any] | None = Field(default=None, sa_type=Json)
