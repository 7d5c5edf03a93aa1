"""Incidents: what goes wrong at a touchpoint for many at once, with the cases under it."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime


class Incident(SQLModel, table=True):
    """One incident at one touchpoint: a step of a site."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)  # "site:step" while it goes on: so there is one at most
    site_id: int = Field(foreign_key="site.id", index=True)
    cycle_id: int = Field(foreign_key="cycle_version.id")
    step_key: str
    bitter: int  # of the answers, when it was raised
    answers: int
    opened_at: datetime = Field(sa_type=UtcDateTime)
    last_at: datetime = Field(sa_type=UtcDateTime)  # of the newest bitter answer
    edit_at: datetime = Field(sa_type=UtcDateTime)  # when its card was, or is to be, edited
    over_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    over_by: int | None = Field(default=None, foreign_key="person.id")  # nobody: the clock
    chats: list[Any] = Field(default_factory=list, sa_type=Json)  # [chat, language, team's]


class IncidentCase(SQLModel, table=True):
    """Which incident a case is under."""

    __tablename__ = "incident_case"

    case_id: int = Field(primary_key=True, foreign_key="case.id")
    incident_id: int = Field(foreign_key="incident.id", index=True)
