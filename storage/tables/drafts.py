"""Changes of a cycle on their way: shown and not yet confirmed, or still to be typed."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import DraftOrigin, DraftState, Typed


class Draft(SQLModel, table=True):
    """A version of a cycle as somebody was shown it, until they confirm it or let it go."""

    __tablename__ = "cycle_draft"

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    key: str  # of the cycle
    base_id: int | None = Field(default=None, foreign_key="cycle_version.id")  # compared with
    origin: DraftOrigin = word(DraftOrigin)
    edit: dict[str, Any] | None = Field(default=None, sa_type=Json)  # if it is a small one
    document: str  # the cycle as JSON, exactly as checked
    source: str | None = None  # the file it came from
    state: DraftState = word(DraftState, default=DraftState.OPEN)
    made_id: int | None = Field(default=None, foreign_key="cycle_version.id", index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Awaited(SQLModel, table=True):
    """What somebody was asked to type next; one thing at a time."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", unique=True)
    site_id: int = Field(foreign_key="site.id")
    what: Typed = word(Typed)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    expires_at: datetime = Field(sa_type=UtcDateTime)
