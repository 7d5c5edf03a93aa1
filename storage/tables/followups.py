"""Follow-ups: everything the bot owes by the clock. The database is the schedule."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial, word
from storage.vocabulary import FollowupKind, FollowupState


class Followup(SQLModel, table=True):
    """One thing owed at `due_at`; `key` makes a double impossible."""

    __table_args__ = (
        partial(
            "ix_followup_due",
            "lane",
            "due_at",
            where="state = 'waiting'",
        ),
        partial("ix_followup_case", "case_id", where="case_id IS NOT NULL"),
        Index("ix_followup_journey", "journey_id"),
        partial("ix_followup_question", "question_id", where="question_id IS NOT NULL"),
        partial(
            "ix_followup_handed",
            "leased_until",
            where="state = 'handed'",
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    kind: FollowupKind = word(FollowupKind)
    state: FollowupState = word(FollowupState, default=FollowupState.WAITING)
    due_at: datetime = Field(sa_type=UtcDateTime)
    journey_id: int | None = Field(default=None, foreign_key="journey.id")
    question_id: int | None = Field(default=None, foreign_key="question.id")
    case_id: int | None = Field(default=None, foreign_key="case.id")
    lane: int = 1  # 0 overtakes: somebody waits to be helped
    round: int = 0  # of the case it was planned for
    step: int = 0  # which alarm of a chain
    attempts: int = 0
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    because: str | None = None  # why it was cancelled, moved or died
