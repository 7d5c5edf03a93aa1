"""Announcements: what the staff tell everybody concerned before they notice, and to whom."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import AnnouncementState, Language


class Announcement(SQLModel, table=True):
    """One apology for what is wrong at some steps of a site."""

    __table_args__ = (Index("ix_announcement_shown", "chat_id", "message_id"),)

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id")  # who began it
    incident_id: int | None = Field(default=None, foreign_key="incident.id")
    steps: list[str] = Field(default_factory=list, sa_type=Json)
    words: dict[str, Any] = Field(default_factory=dict, sa_type=Json)  # by language; "": any
    gesture: dict[str, Any] | None = Field(
        default=None, sa_type=Json
    )  # to each, as it was seen
    state: AnnouncementState = word(AnnouncementState, default=AnnouncementState.DRAFT)
    created_at: datetime = Field(sa_type=UtcDateTime)
    confirmed_by: int | None = Field(default=None, foreign_key="person.id")
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # not before
    gathered: bool = False  # everybody concerned has a row
    chat_id: int | None = Field(default=None, sa_type=BigInteger)  # where it is shown
    message_id: int | None = None
    language: Language | None = word(Language, default=None)  # of the one who confirmed it
    told: str | None = None  # the figures that were shown last


class Announced(SQLModel, table=True):
    """Somebody to whom an announcement goes, once; or who is left in peace."""

    __table_args__ = (UniqueConstraint("announcement_id", "person_id"),)

    id: int | None = Field(default=None, primary_key=True)
    announcement_id: int = Field(foreign_key="announcement.id")
    person_id: int = Field(foreign_key="person.id")
    key: str | None = Field(default=None, unique=True)  # of the message; none: skipped
    handed: bool | None = None  # the gesture beside it; none: not yet, or there is none
