"""Regulars: what a place knows of a customer from one visit to the next."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, word
from storage.vocabulary import TierSource


class Regular(SQLModel, table=True):
    """A customer of a place, for as long as they are known there."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)  # site and person
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    tier: str | None = None
    tier_from: TierSource | None = word(TierSource, default=None, nullable=True)
    tier_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Preference(SQLModel, table=True):
    """What a customer likes or can't have, as somebody put it."""

    id: int | None = Field(default=None, primary_key=True)
    regular_id: int = Field(foreign_key="regular.id", index=True)
    words: str
    noted_by: int = Field(foreign_key="person.id")  # themselves, or one of the staff
    at: datetime = Field(sa_type=UtcDateTime)
