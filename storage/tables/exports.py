"""Exports: workbooks that managers asked for, and how far each has got."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import ExportForm, ExportState, Language


class Export(SQLModel, table=True):
    """One workbook, perhaps of several files. It holds nothing of what they say."""

    __table_args__ = (Index("ix_export_state", "state"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)  # who asked for it
    sites: list[int] = Field(sa_type=Json)
    first: str  # month, such as 2026-01
    last: str  # month, itself included
    form: ExportForm = word(ExportForm)
    language: Language = word(Language)
    state: ExportState = word(ExportState, default=ExportState.WAITING)
    asked_at: datetime = Field(sa_type=UtcDateTime)  # nothing later is in it
    begun_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    tries: int = 0
    rows_done: int = 0
    rows_all: int = 0
    files: list[int] = Field(default_factory=list, sa_type=Json)  # messages that brought them
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int | None = None  # which shows how far it has got
    told: str | None = None  # the figures that were shown last
    lease: str | None = None  # fencing token of the one who makes it
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
