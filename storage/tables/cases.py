"""Cases: one recovery each, its history, its cards and the words relayed in it."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, UniqueConstraint, false
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import Act, CaseState, Direction, Level


class Case(SQLModel, table=True):
    """One recovery, opened by exactly one bitter moment."""

    __table_args__ = (
        Index("ix_case_site_opened", "site_id", "opened_at"),
        Index("ix_case_person_state", "person_id", "state"),
        Index("ix_case_state", "state"),
    )

    id: int | None = Field(default=None, primary_key=True)
    moment_id: int = Field(foreign_key="moment.id", unique=True)
    site_id: int = Field(foreign_key="site.id")
    journey_id: int = Field(foreign_key="journey.id")
    person_id: int = Field(foreign_key="person.id")
    team: str
    state: CaseState = word(CaseState, default=CaseState.OPEN)
    level: int = Level.TEAM
    urgent: bool = False
    owner_id: int | None = Field(default=None, foreign_key="person.id")
    opened_at: datetime = Field(sa_type=UtcDateTime)
    deadline_at: datetime = Field(sa_type=UtcDateTime)
    taken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    spoken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    handed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # the tap, to us
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # the first card
    alerted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # it was accepted
    unstaffed: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    round: int = 1  # raised each time the case is reopened, so that old timers know it
    cause: str | None = None
    action: str | None = None


class CaseEvent(SQLModel, table=True):
    """One line of a case's history: who did what, when."""

    __tablename__ = "case_event"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    act: Act = word(Act)
    actor_id: int | None = Field(default=None, foreign_key="person.id")
    details: dict[str, Any] = Field(default_factory=dict, sa_type=Json)


class Card(SQLModel, table=True):
    """Which Telegram message shows a case in a chat: one per case and chat, edited."""

    __table_args__ = (
        UniqueConstraint("case_id", "chat_id"),
        Index("ix_card_chat_thread", "chat_id", "thread_id"),
        Index("ix_card_chat_message", "chat_id", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    chat_id: int = Field(sa_type=BigInteger)
    person_id: int | None = Field(default=None, foreign_key="person.id")  # a private chat's
    thread_id: int | None = None
    topic: bool = False  # the case has a topic of its own here
    message_id: int | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)


class Relay(SQLModel, table=True):
    """One message carried between a customer and the staff on a case."""

    __table_args__ = (
        UniqueConstraint("from_chat", "from_message", "to_chat"),
        Index("ix_relay_to", "to_chat", "to_message"),
    )

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id", index=True)
    direction: Direction = word(Direction)
    author_id: int = Field(foreign_key="person.id")
    from_chat: int = Field(sa_type=BigInteger)
    from_message: int
    to_chat: int = Field(sa_type=BigInteger)
    to_message: int | None = None
    content: dict[str, Any] = Field(sa_type=Json)  # {"kind", "text"?, "file_id"?, …}
    at: datetime = Field(sa_type=UtcDateTime)
    edited_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed_because: str | None = None


class Report(SQLModel, table=True):
    """What the one who closes a case has chosen so far: its cause and what was done."""

    __tablename__ = "case_report"

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id", unique=True)
    person_id: int = Field(foreign_key="person.id")
    cause: str | None = None
    action: str | None = None
    at: datetime = Field(sa_type=UtcDateTime)
