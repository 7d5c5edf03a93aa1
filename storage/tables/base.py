"""What every table is made of: names of keys, and columns for moments, words and documents."""

from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Index,
    Integer,
    String,
    Table,
    event,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

# Rows are not validated, so the validators need not be built: a fifth of the start.
SQLModel.model_config["defer_build"] = True
metadata = SQLModel.metadata
metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

WORD_LENGTH = 32  # of every enum column: a longer member then needs no migration


@lru_cache(maxsize=64)  # a function writes its `now` into many columns
def text_of(moment: datetime) -> str:
    """Return a moment of UTC as text of fixed width, without its zone."""
    return moment.isoformat(" ", "microseconds")[:26]


class UtcDateTime(TypeDecorator[datetime]):
    """Aware in, aware UTC out; a naive value is refused.

    PostgreSQL keeps `timestamptz`. SQLite keeps text of fixed width, so that the order of
    the text is the order of time and an index can be walked.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(
            String(26) if dialect.name == "sqlite" else DateTime(timezone=True)
        )

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> str | datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} does not say its zone; every moment must be aware")
        moment = value if value.tzinfo is UTC else value.astimezone(UTC)
        if dialect.name != "sqlite":
            return moment
        return text_of(moment)

    def process_result_value(self, value: object, _dialect: Dialect) -> datetime | None:
        if isinstance(value, str):
            return datetime.fromisoformat(value + "+00:00")
        return value.astimezone(UTC) if isinstance(value, datetime) else None


class Word(TypeDecorator[Enum]):
    """A member of an enum, kept as its value: text for words, a number for ranks.

    No CHECK goes with it: Alembic would not see a new member and inserts would fail.
    """

    impl = String(WORD_LENGTH)
    cache_ok = True

    def __init__(self, words: type[Enum]) -> None:
        self.words = words
        super().__init__()
        self._plain: dict[object, str | int] = {member: member.value for member in words}
        self._member: dict[object, Enum] = {member.value: member for member in words}

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        rank = issubclass(self.words, int)
        return dialect.type_descriptor(Integer() if rank else String(WORD_LENGTH))

    def process_bind_param(self, value: object, _dialect: Dialect) -> str | int | None:
        return None if value is None else self._plain[value]

    def process_result_value(self, value: object, _dialect: Dialect) -> Enum | None:
        return None if value is None else self._member[value]


class Json(TypeDecorator[Any]):
    """A document. Changing it in place goes unseen: assign a new one."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import JSONB  # noqa: PLC0415 - a slow import

            return dialect.type_descriptor(JSONB(none_as_null=True))
        return dialect.type_descriptor(JSON(none_as_null=True))


def word(words: type[Enum], **kwargs: Any) -> Any:  # noqa: ANN401 - as sqlmodel's Field
    """Return the field of a column that holds a member of `words`."""
    return Field(sa_type=Word(words), **kwargs)


def partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Return an index of some rows only.

    On PostgreSQL it is one as well, by the migrations: said here too, every start would load
    that dialect.
    """
    return Index(name, *columns, unique=unique, sqlite_where=text(where))


@event.listens_for(Column, "before_parent_attach")
def widen(column: Column[Any], table: object) -> None:
    """Make every whole number 64 bits wide: PostgreSQL's INTEGER cannot hold a Telegram id.

    SQLite's INTEGER is that wide already, and only under that name does a key count itself.
    """
    ours = isinstance(table, Table) and table.metadata is metadata
    if ours and type(column.type) in (Integer, BigInteger):
        column.type = BigInteger().with_variant(Integer(), "sqlite")
