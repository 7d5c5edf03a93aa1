"""The audit log: who did what to which object."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime


class Audit(SQLModel, table=True):
    """One thing somebody did, or was refused."""

    __table_args__ = (
        Index("ix_audit_site_id_id", "site_id", "id"),
        Index("ix_audit_actor_id_id", "actor_id", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    actor_id: int | None = Field(default=None, foreign_key="person.id")
    site_id: int | None = Field(default=None, foreign_key="site.id")  # None: of no one place
    act: str
    object: str  # "case:12", "site:sol"
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
