"""Thanks: what customers said of the people who made a moment stellar."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime


class Thanks(SQLModel, table=True):
    """The thanks of one stellar moment, for one of the staff or for the whole team."""

    __table_args__ = (
        Index("ix_thanks_site_at", "site_id", "at"),
        Index("ix_thanks_chat", "chat_id", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    moment_id: int = Field(foreign_key="moment.id", unique=True)
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id")  # who gives thanks
    staff_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    team: str
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int
    words: str | None = None
    at: datetime = Field(sa_type=UtcDateTime)
    edited_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
