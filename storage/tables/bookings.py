"""Bookings: what is known of a customer before they come, and the lists they came in."""

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import Language, ListState


class GuestList(SQLModel, table=True):
    """A list that a manager sent: it waits to be confirmed, then only its bookings are kept."""

    __tablename__ = "guest_list"

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    person_id: int | None = Field(default=None, foreign_key="person.id")  # none: the operator
    state: ListState = word(ListState, default=ListState.PENDING)
    rows: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    created_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Booking(SQLModel, table=True):
    """One customer who is expected: the personal link holds it, the journey follows it."""

    __table_args__ = (UniqueConstraint("site_id", "reference"),)

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    link_id: int = Field(foreign_key="link.id", unique=True)
    list_id: int | None = Field(default=None, foreign_key="guest_list.id", index=True)
    journey_id: int | None = Field(default=None, foreign_key="journey.id", index=True)
    row: int = 0  # its place in the list
    reference: str | None = None
    name: str | None = None
    language: Language | None = word(Language, default=None)
    tier: str | None = None
    birthday: str | None = None  # month and day
    begins_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    events: dict[str, str] = Field(default_factory=dict, sa_type=Json)  # name: when, ISO
