"""Privacy: which notice a person saw, how long things are kept, who asked to be forgotten."""

from datetime import datetime

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.base import UtcDateTime, partial, word
from storage.vocabulary import Kept


class NoticeShown(SQLModel, table=True):
    """A version of the texts on privacy that a person was shown: first and last."""

    __tablename__ = "notice_shown"
    __table_args__ = (UniqueConstraint("person_id", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    version: int
    first_at: datetime = Field(sa_type=UtcDateTime)
    last_at: datetime = Field(sa_type=UtcDateTime)


class Erasure(SQLModel, table=True):
    """Somebody asked to be forgotten; the row leads until nothing of theirs is left."""

    __table_args__ = (
        partial(
            "ix_erasure_open",
            "id",
            where="purged_at IS NULL",
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)  # nobody's any more
    chat_id: int | None = Field(default=None, sa_type=BigInteger)  # until the last is found
    asked_at: datetime = Field(sa_type=UtcDateTime)
    messages_to: int = 0  # the newest message owed when it was asked
    messages_done: int = 0  # looked through up to this one
    updates_done: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    purged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # off the disk


class Keeping(SQLModel, table=True):
    """How long one kind of thing is kept, and how far what is older is cleared."""

    kind: Kept = word(Kept, primary_key=True)
    hours: int
    done_to: int = 0  # rows up to this number are cleared
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)  # or up to this time
