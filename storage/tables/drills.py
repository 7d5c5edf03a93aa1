"""Drills: practice cases of the staff. They are no cases, so that no figure can count them."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, word
from storage.vocabulary import DrillStage


class Drill(SQLModel, table=True):
    """One practice case, with the only person who ever hears of it."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    site_id: int = Field(foreign_key="site.id")
    cycle_id: int = Field(foreign_key="cycle_version.id")
    step_key: str
    stage: DrillStage = word(DrillStage, default=DrillStage.OPEN)
    begun_at: datetime = Field(sa_type=UtcDateTime)
    taken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    spoken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    over_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    recovered: bool | None = None  # None: it was broken off
