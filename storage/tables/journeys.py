"""Journeys: one customer going once through one cycle version, and what was asked."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial, word
from storage.vocabulary import JourneyState, Outcome, QuestionState


class Journey(SQLModel, table=True):
    """One customer going once through one cycle version."""

    __table_args__ = (
        partial(
            "ux_journey_active",
            "person_id",
            "site_id",
            "cycle_id",
            unique=True,
            where="state = 'active'",
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    cycle_id: int = Field(foreign_key="cycle_version.id")
    chat_id: int = Field(sa_type=BigInteger)
    alias: str | None = None  # how staff read about the customer on this journey
    state: JourneyState = word(JourneyState, default=JourneyState.ACTIVE)
    started_at: datetime = Field(sa_type=UtcDateTime)
    departed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    by_scan: bool = False  # begun by scanning a touchpoint: nothing else was asked for
    outcome: Outcome | None = word(Outcome, default=None)
    outcome_score: int | None = None  # of the closing question
    complained_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class JourneyEvent(SQLModel, table=True):
    """Something outside happened in a journey (arrival, checkout); once each."""

    __tablename__ = "journey_event"
    __table_args__ = (UniqueConstraint("journey_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id")
    name: str
    at: datetime = Field(sa_type=UtcDateTime)
    reported_by: int | None = Field(default=None, foreign_key="person.id")


class Question(SQLModel, table=True):
    """One step's question in one journey: planned, asked, answered, expired or skipped."""

    __table_args__ = (
        UniqueConstraint("journey_id", "step_key"),
        Index("ix_question_journey_asked", "journey_id", "asked_at"),
        Index("ix_question_site_asked", "site_id", "asked_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id")
    site_id: int = Field(foreign_key="site.id")
    step_key: str
    state: QuestionState = word(QuestionState, default=QuestionState.PLANNED)
    due_at: datetime = Field(sa_type=UtcDateTime)
    window_ends: datetime = Field(sa_type=UtcDateTime)
    asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reminded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_because: str | None = None  # the rule that skipped or ended it
    chat_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = None
