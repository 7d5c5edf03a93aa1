"""Moments: recorded impressions, with the history of a changed mind."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import Origin, Verdict


class Moment(SQLModel, table=True):
    """One recorded impression at a step, or a spontaneous one."""

    __table_args__ = (
        # Holds all that is counted of a period, so that no row is looked up for it.
        Index(
            "ix_moment_site_recorded", "site_id", "recorded_at", "step_key", "verdict", "score"
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    journey_id: int = Field(foreign_key="journey.id", index=True)
    question_id: int | None = Field(default=None, foreign_key="question.id", unique=True)
    person_id: int = Field(foreign_key="person.id")
    step_key: str | None = None
    score: int | None = None
    verdict: Verdict = word(Verdict)
    origin: Origin = word(Origin)
    reasons: list[str] = Field(default_factory=list, sa_type=Json)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)


class MomentNote(SQLModel, table=True):
    """Words or media that the customer added to a moment."""

    __tablename__ = "moment_note"
    __table_args__ = (Index("ix_moment_note_chat", "chat_id", "message_id"),)

    id: int | None = Field(default=None, primary_key=True)
    moment_id: int = Field(foreign_key="moment.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int
    words: str | None = None
    media: dict[str, Any] | None = Field(default=None, sa_type=Json)
    album: str | None = None  # Telegram's name for several sent as one
    tongue: str | None = None  # the language, where it is none that we read


class MomentChange(SQLModel, table=True):
    """A changed mind: what the moment was before."""

    __tablename__ = "moment_change"

    id: int | None = Field(default=None, primary_key=True)
    moment_id: int = Field(foreign_key="moment.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    score_before: int | None = None
    score_after: int | None = None
    verdict_before: Verdict = word(Verdict)
    verdict_after: Verdict = word(Verdict)
