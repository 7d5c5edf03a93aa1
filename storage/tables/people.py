"""People: customers and staff, their rights, and the invitations that gave them."""

from datetime import datetime

from sqlalchemy import BigInteger, UniqueConstraint, true
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, word
from storage.vocabulary import Language, Role


class Person(SQLModel, table=True):
    """Anybody who ever wrote to the bot or pressed one of its buttons."""

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True)
    name: str
    alias: str  # how staff read about a customer; never their account
    language: Language = word(Language)
    language_chosen: bool = False
    reachable: bool = True
    greeted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    stopped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paused_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hidden: bool = False  # staff read an alias in place of the name
    given_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # their data, last
    erased_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # nobody any more
    created_at: datetime = Field(sa_type=UtcDateTime)


class Post(SQLModel, table=True):
    """What a person may do at a site. Rights are these rows, never membership of a group."""

    __table_args__ = (UniqueConstraint("site_id", "person_id"),)

    id: int | None = Field(default=None, primary_key=True)
    site_id: int = Field(foreign_key="site.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    role: Role = word(Role)
    team: str | None = None
    on_duty: bool = True  # as set by hand
    duty_set_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hours: str | None = None  # of duty, by the week
    quiet: str | None = None  # no private alert but for danger
    zone: str | None = None  # their own, if it is not the site's
    # The week is told on Mondays, unasked, if they manage the place.
    mondays: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    granted_by: int | None = Field(default=None, foreign_key="person.id")
    granted_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Invite(SQLModel, table=True):
    """A one-use door to a post; only the hash of its secret is kept."""

    id: int | None = Field(default=None, primary_key=True)
    secret_hash: str = Field(unique=True)
    site_id: int = Field(foreign_key="site.id")
    role: Role = word(Role)
    team: str | None = None
    created_by: int | None = Field(default=None, foreign_key="person.id")
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_by: int | None = Field(default=None, foreign_key="person.id")
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
