"""A place of the business, and the Telegram chats its teams work in."""

from datetime import datetime, time

from sqlalchemy import BigInteger, UniqueConstraint, false, true
from sqlmodel import Field, SQLModel

from storage.tables.base import Json, UtcDateTime, word
from storage.vocabulary import ChatState, Language


class Site(SQLModel, table=True):
    """One place of the business."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    zone: str
    language: Language = word(Language)
    quiet_from: time | None = None
    quiet_until: time | None = None
    aliases: bool = False  # staff read "Guest 7F3" in place of every name
    # Managers read figures of each of the staff; else of teams alone.
    people_figures: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    # From which chances words are bitter, in doubt…; what is not named is as usual.
    thresholds: dict[str, float] | None = Field(default=None, sa_type=Json)
    created_at: datetime = Field(sa_type=UtcDateTime)
    review_link: str | None = None  # where customers are invited to review in public
    review_after: int = Field(default=120, sa_column_kwargs={"server_default": "120"})  # min
    review_on: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    complaint_days: int = Field(default=15, sa_column_kwargs={"server_default": "15"})


class TeamChat(SQLModel, table=True):
    """The group in which one team of a site is alerted."""

    __tablename__ = "team_chat"
    __table_args__ = (UniqueConstraint("site_id", "team"),)

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    team: str
    chat_id: int = Field(sa_type=BigInteger, index=True)
    forum: bool = False
    state: ChatState = word(ChatState, default=ChatState.REACHABLE)
    lost_because: str | None = None
    bound_at: datetime = Field(sa_type=UtcDateTime)
