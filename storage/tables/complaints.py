"""Complaints: the register of a site, and what somebody was asked to write about one."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import ComplaintState, Progress, Struck


class Complaint(SQLModel, table=True):
    """One formal complaint. It holds no words: it names the notes and the relay that do."""

    __table_args__ = (
        UniqueConstraint("site_id", "year", "number"),
        Index("ix_complaint_site_due", "site_id", "due_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    year: int  # of the site's calendar
    number: int  # from 1 in every year, without a gap
    person_id: int = Field(foreign_key="person.id", index=True)
    journey_id: int = Field(foreign_key="journey.id", index=True)
    case_id: int = Field(foreign_key="case.id", index=True)  # in which it is seen to
    # The bitter moment of this visit that came before it, and how far its recovery was then.
    before_id: int | None = Field(default=None, foreign_key="case.id")
    progress: Progress | None = word(Progress, default=None, nullable=True)
    state: ComplaintState = word(ComplaintState, default=ComplaintState.RECEIVED)
    received_at: datetime = Field(sa_type=UtcDateTime)
    added_at: datetime = Field(sa_type=UtcDateTime)  # when words last came to it
    due_at: datetime = Field(sa_type=UtcDateTime)
    notes: list[int] = Field(default_factory=list, sa_type=Json)  # numbers of moment notes
    filed_by: int | None = Field(default=None, foreign_key="person.id")  # of the staff
    relay_id: int | None = Field(default=None, foreign_key="relay.id")  # the answer
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by: int | None = Field(default=None, foreign_key="person.id")
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    struck: Struck | None = word(Struck, default=None, nullable=True)
    struck_by: int | None = Field(default=None, foreign_key="person.id")


class Wanted(SQLModel, table=True):
    """What somebody was asked to write: their complaint, or the answer to one."""

    __tablename__ = "complaint_wanted"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", unique=True)
    complaint_id: int | None = Field(default=None, foreign_key="complaint.id")
    text: str | None = None  # of an answer, until it is sent
    message_id: int | None = None  # in which it was written: a later one is another answer
    until: datetime = Field(sa_type=UtcDateTime)
