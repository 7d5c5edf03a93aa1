"""Remarks: words as they came and how they were read; what staff or a tap say of them later."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, word
from storage.vocabulary import Verdict


class Remark(SQLModel, table=True):
    """One message of a customer's words; several within seconds are one comment."""

    __table_args__ = (
        Index("ix_remark_chat_message", "chat_id", "message_id"),
        Index("ix_remark_person_at", "person_id", "at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    journey_id: int = Field(foreign_key="journey.id")
    question_id: int | None = Field(default=None, foreign_key="question.id", index=True)
    moment_id: int | None = Field(default=None, foreign_key="moment.id", index=True)
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int
    at: datetime = Field(sa_type=UtcDateTime)
    words: str
    p_bitter: float
    reader: str  # which version of the reading, so that a label can be weighed
    asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # for one tap
    label: Verdict | None = word(Verdict, default=None, nullable=True)
    labelled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    labelled_by: int | None = Field(default=None, foreign_key="person.id")
