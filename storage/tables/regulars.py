"""Regulars: what a place knows of a customer from one visit to the next."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
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
    birthday: str | None = None  # month and day: nobody needs to know the year
    birthday_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # when it was said
    wished_in: int | None = None  # the last year in which they were wished well


class Preference(SQLModel, table=True):
    """What a customer likes or can't have, as somebody put it."""

    id: int | None = Field(default=None, primary_key=True)
    regular_id: int = Field(foreign_key="regular.id", index=True)
    words: str
    noted_by: int = Field(foreign_key="person.id")  # themselves, or one of the staff
    at: datetime = Field(sa_type=UtcDateTime)


class PointLine(SQLModel, table=True):
    """Points earned or spent once; none is ever changed, their sum is what is left."""

    __tablename__ = "points"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)  # what earned them, or which spending it was
    regular_id: int = Field(foreign_key="regular.id", index=True)
    points: int  # spent: below nothing
    names: dict[str, str] | None = Field(default=None, sa_type=Json)  # what was had for them
    by: int | None = Field(default=None, foreign_key="person.id")  # who handed it over
    at: datetime = Field(sa_type=UtcDateTime)
