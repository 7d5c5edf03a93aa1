"""Service cycles: immutable versions, their steps, and the links that lead into them."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial, word
from storage.vocabulary import LinkKind


class CycleVersion(SQLModel, table=True):
    """One version of a site's cycle; never changed once a journey may use it."""

    __tablename__ = "cycle_version"
    __table_args__ = (
        UniqueConstraint("site_id", "key", "version"),
        partial(
            "ux_cycle_version_current",
            "site_id",
            "key",
            unique=True,
            where="current",
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    key: str
    version: int
    current: bool = True
    document: str  # the cycle as JSON, exactly as checked
    source: str | None = None  # the file it was read from, with its comments
    created_at: datetime = Field(sa_type=UtcDateTime)


class Step(SQLModel, table=True):
    """One planned moment of truth of a cycle version."""

    __table_args__ = (UniqueConstraint("cycle_id", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    cycle_id: int = Field(foreign_key="cycle_version.id")
    position: int
    key: str


class Link(SQLModel, table=True):
    """A deep link into a cycle, perhaps to one step; personal ones open once."""

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    kind: LinkKind = word(LinkKind)
    site_id: int = Field(foreign_key="site.id")
    cycle_key: str
    step_key: str | None = None
    alias: str | None = None
    created_by: int | None = Field(default=None, foreign_key="person.id")
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_by: int | None = Field(default=None, foreign_key="person.id")
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Scan(SQLModel, table=True):
    """Somebody opened the code of a touchpoint; kept for the quotas, and to be explained."""

    __table_args__ = (
        Index("ix_scan_link_at", "link_id", "at"),
        Index("ix_scan_person_at", "person_id", "at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    link_id: int = Field(foreign_key="link.id")
    person_id: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=UtcDateTime)
    refused: str | None = None  # the quota that said no
