"""The audit log: who did what to which object."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime


class Audit(SQLModel, table=True):
    """One thing somebody did, or was refused."""

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    actor_id: int | None = Field(default=None, foreign_key="person.id")
    act: str
    object: str  # "case:12", "site:sol"
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
