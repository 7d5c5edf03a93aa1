"""Gifts: gestures to customers, the ledger of what they cost, and what a place has spent."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import Entered, GestureKind, GiftState, Role


class Gift(SQLModel, table=True):
    """One gesture to one customer, as the catalogue had it when it was chosen."""

    __table_args__ = (Index("ix_gift_site_decided", "site_id", "decided_at"),)

    id: int | None = Field(default=None, primary_key=True)
    case_id: int | None = Field(default=None, foreign_key="case.id", index=True)
    announcement_id: int | None = Field(default=None, foreign_key="announcement.id")
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id", index=True)  # who gets it
    key: str  # of the catalogue
    names: dict[str, str] = Field(sa_type=Json)
    kind: GestureKind = word(GestureKind)
    amount: int  # hundredths
    points: int | None = None  # which the customer had it for
    currency: str
    state: GiftState = word(GiftState, default=GiftState.OFFERED)
    asked_by: int = Field(foreign_key="person.id")
    asked_at: datetime = Field(sa_type=UtcDateTime)
    needs: Role | None = word(Role, default=None, nullable=True)  # who may say yes
    once: str | None = Field(default=None, unique=True)  # what it is for, while it counts
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    code: str | None = Field(default=None, unique=True)  # of a voucher
    valid_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    redeemed_by: int | None = Field(default=None, foreign_key="person.id")
    redeemed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Entry(SQLModel, table=True):
    """One line of the ledger; none is ever changed."""

    __tablename__ = "ledger"
    __table_args__ = (
        Index("ix_ledger_purse", "purse_id"),
        Index("ix_ledger_actor_at", "actor_id", "at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)  # gift and act: each happens once
    gift_id: int = Field(foreign_key="gift.id", index=True)
    purse_id: int = Field(foreign_key="purse.id")
    act: Entered = word(Entered)
    amount: int = 0  # hundredths: booked above nothing, given back below
    actor_id: int | None = Field(default=None, foreign_key="person.id")
    at: datetime = Field(sa_type=UtcDateTime)


class Purse(SQLModel, table=True):
    """What a place gives in a month: the sum of its lines in the ledger."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)  # site, month and currency
    site_id: int = Field(foreign_key="site.id")
    spent: int = 0
    warned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
