"""Win-backs: customers who stayed away, and were asked why."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, word
from storage.vocabulary import WhyAway


class WinBack(SQLModel, table=True):
    """One question why, to one customer; asked once for a visit."""

    __tablename__ = "win_back"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", unique=True)  # their last
    # That was never put right for sure; none: nothing but their silence is known.
    case_id: int | None = Field(default=None, foreign_key="case.id")
    site_id: int = Field(foreign_key="site.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    why: WhyAway | None = word(WhyAway, default=None, nullable=True)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    gift_id: int | None = Field(default=None, foreign_key="gift.id")
