"""Statements compiled once and spoken to the driver itself, for the few that are hot."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    Executable,
    Insert,
    insert,
    inspect,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault
from sqlalchemy.sql.selectable import ReturnsRows
from sqlmodel import Session, SQLModel

Process = Callable[[Any], Any]
Row = tuple[Any, ...]
Table = TypeVar("Table", bound=SQLModel)


MISSING: Any = object()  # what a parameter is that nobody named


@dataclass(frozen=True, slots=True)
class Place:
    """One parameter of a statement."""

    name: str
    process: Process | None  # makes it what the driver wants
    default: Any  # as the driver wants it
    make: Process | None  # a default that is made anew for each row


@dataclass(frozen=True, slots=True)
class Plan:
    """A statement in the words of one driver."""

    text: str
    places: tuple[Place, ...]
    positional: bool
    names: frozenset[str]
    returns: bool
    results: tuple[tuple[int, Process], ...]


class Prepared:
    """A statement with `bindparam`s, or an insert with the names of its columns.

    Types bind and read as everywhere; a column's default applies. What differs for each
    call must be a parameter, and an `IN` takes a list that is known beforehand.
    """

    def __init__(self, statement: Executable, *columns: str) -> None:
        self._statement = statement
        self._columns = columns
        self._plans: dict[str, Plan] = {}

    def run(self, session: Session, /, **parameters: object) -> list[Row]:
        """Return the rows that the statement selects or returns."""
        connection = ready(session)
        plan = self._plan(connection.dialect)
        rows: list[Row] = execute(connection, plan.text, arguments(plan, parameters)).fetchall()
        if not plan.results:
            return rows
        return [read(plan.results, row) for row in rows]

    def change(self, session: Session, /, **parameters: object) -> int:
        """Return how many rows the statement changed."""
        connection = ready(session)
        plan = self._plan(connection.dialect)
        cursor = execute(connection, plan.text, arguments(plan, parameters))
        # SQLite counts what a RETURNING changed only while it is being read.
        count: int = len(cursor.fetchall()) if plan.returns else cursor.rowcount
        return count

    def change_many(self, session: Session, /, rows: Sequence[Mapping[str, object]]) -> int:
        """Do it for each of `rows` in one go; return how many rows were changed in all."""
        if not rows:
            return 0
        connection = ready(session)
        plan = self._plan(connection.dialect)
        many = [arguments(plan, row) for row in rows]
        count: int = execute(connection, plan.text, many, many=True).rowcount
        return count

    def _plan(self, dialect: Dialect) -> Plan:
        plan = self._plans.get(dialect.name)
        if plan is None:
            plan = self._plans[dialect.name] = planned(
                self._said(dialect), self._columns, dialect
            )
        return plan

    def _said(self, _dialect: Dialect) -> Executable:
        return self._statement


class InsertOnce(Prepared):
    """An insert that leaves alone what is there already under the same key."""

    def __init__(self, table: type[SQLModel], key: str, *columns: str) -> None:
        super().__init__(insert(table), *columns)
        self._table = table
        self._key = key

    def _said(self, dialect: Dialect) -> Executable:
        if dialect.name == "sqlite":
            return sqlite.insert(self._table).on_conflict_do_nothing(index_elements=[self._key])
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - a slow import

        return postgresql.insert(self._table).on_conflict_do_nothing(index_elements=[self._key])


def loose(table: type[Table], **values: Any) -> Table:  # noqa: ANN401 - as the columns are
    """Return a row of a table that belongs to no session: unchecked, as one that was read."""
    manager, defaults = blank(table)
    row: Any = table.__new__(table)
    manager.setup_instance(row)
    row.__dict__.update(defaults)
    row.__dict__.update(values)
    return cast("Table", row)


@cache
def blank(table: type[SQLModel]) -> tuple[Any, dict[str, Any]]:
    """Return what makes a table's rows, and the values nobody needs to name."""
    defaults = {
        name: field.default
        for name, field in table.model_fields.items()
        if not field.is_required() and field.default_factory is None
    }
    return inspect(table).class_manager, defaults


def ready(session: Session) -> Connection:
    """Return the session's connection once what the session holds back is written."""
    session.flush()
    return session.connection()


def execute(connection: Connection, text: str, values: object, *, many: bool = False) -> Any:  # noqa: ANN401 - a driver's cursor
    """Let the driver execute; its errors come out as SQLAlchemy's."""
    raw: Any = connection.connection.dbapi_connection
    cursor = raw.cursor()
    dialect = connection.dialect
    try:
        (cursor.executemany if many else cursor.execute)(text, values)
    except dialect.loaded_dbapi.Error as error:
        base = dialect.loaded_dbapi.Error
        raise DBAPIError.instance(
            text, None, error, base, hide_parameters=True, dialect=dialect
        ) from error
    return cursor


def arguments(plan: Plan, parameters: Mapping[str, object]) -> Row | dict[str, Any]:
    """Put parameters and defaults into the form and order the driver wants."""
    if not parameters.keys() <= plan.names:
        raise TypeError(f"unknown: {sorted(parameters.keys() - plan.names)}")
    values = []
    for place in plan.places:
        value = parameters.get(place.name, MISSING)
        if value is MISSING and place.make is not None:
            value = place.make(None)
        if value is MISSING:
            value = place.default
            if value is MISSING:
                raise TypeError(f"missing: {missing(plan, parameters)}")
        elif place.process is not None:
            value = place.process(value)
        values.append(value)
    if plan.positional:
        return tuple(values)
    return {place.name: value for place, value in zip(plan.places, values, strict=True)}


def missing(plan: Plan, parameters: Mapping[str, object]) -> list[str]:
    known = {one.name for one in plan.places if one.make or one.default is not MISSING}
    return sorted(plan.names - known - parameters.keys())


def read(results: tuple[tuple[int, Process], ...], row: Row) -> Row:
    values = list(row)
    for place, process in results:
        values[place] = process(values[place])
    return tuple(values)


def planned(statement: Executable, columns: Sequence[str], dialect: Dialect) -> Plan:
    """Compile the statement for a dialect, with everything its types and defaults ask for."""
    if isinstance(statement, Insert):
        statement = statement.inline()  # no RETURNING that nobody asked for
    assert isinstance(statement, ClauseElement)
    compiled = statement.compile(dialect=dialect, column_keys=list(columns) or None)
    assert isinstance(compiled, SQLCompiler)
    asked = {name for bind, name in compiled.bind_names.items() if bind.required}
    state = compiled.construct_expanded_state(dict.fromkeys(asked))
    constants, makers = defaults(compiled)
    constants = {**state.parameters, **constants}
    processors = binders(compiled, dialect) | cast("dict[str, Process]", state.processors)
    fixed = {name: value for name, value in constants.items() if name not in asked}
    for name in fixed.keys() & processors.keys():
        fixed[name] = processors[name](fixed[name])
    order = state.parameters if state.positiontup is None else state.positiontup
    return Plan(
        text=state.statement,
        places=tuple(
            Place(name, processors.get(name), fixed.get(name, MISSING), makers.get(name))
            for name in order
        ),
        positional=state.positiontup is not None,
        names=frozenset(state.parameters),
        returns=bool(columns_of(statement)),
        results=results(statement, dialect),
    )


def binders(compiled: SQLCompiler, dialect: Dialect) -> dict[str, Process]:
    """Return, by parameter, what turns our values into the driver's."""
    processors = {
        name: bind.type.dialect_impl(dialect).bind_processor(dialect)
        for bind, name in compiled.bind_names.items()
    }
    return {name: process for name, process in processors.items() if process}


def defaults(compiled: SQLCompiler) -> tuple[dict[str, Any], dict[str, Process]]:
    """Return what the columns nobody names get: the same each time, or made each time."""
    constants: dict[str, Any] = {}
    makers: dict[str, Process] = {}
    for column in [*compiled.insert_prefetch, *compiled.update_prefetch]:
        default = column.default if column in compiled.insert_prefetch else column.onupdate
        if isinstance(default, ScalarElementColumnDefault):
            constants[column.key] = default.arg
        elif isinstance(default, CallableColumnDefault):
            makers[column.key] = default.arg
        else:
            raise TypeError(f"{column} has a default that only the database could make")
    return constants, makers


def results(statement: Executable, dialect: Dialect) -> tuple[tuple[int, Process], ...]:
    """Return the columns, by place, that the driver does not give as we want them."""
    processors = (
        column.type.dialect_impl(dialect).result_processor(dialect, None)
        for column in columns_of(statement)
    )
    return tuple((place, process) for place, process in enumerate(processors) if process)


def columns_of(statement: Executable) -> list[ColumnElement[Any]]:
    return list(statement.exported_columns) if isinstance(statement, ReturnsRows) else []
