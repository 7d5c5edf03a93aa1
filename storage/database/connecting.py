"""From a URL to connections, on which nobody but the transaction's owner begins or commits."""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

EFFECTIVE = os.access in os.supports_effective_ids
BUSY = 5.0  # seconds to wait for another process that holds SQLite's write lock
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # what is acknowledged is fsynced
    "foreign_keys = ON",
    "secure_delete = ON",  # what a person had erased is overwritten; no cost could be measured
    "temp_store = MEMORY",
    "journal_size_limit = 67108864",
)
POSTGRES = {
    "autocommit": True,
    "options": "-c timezone=UTC -c synchronous_commit=on -c lock_timeout=10s"
    " -c idle_in_transaction_session_timeout=60s",  # a frozen replica lets go of its rows
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}


class DatabaseUnusable(Exception):  # noqa: N818 - it reads as what it says
    """The database can't be used as it stands. The message says how to mend it."""


def parse(url: str) -> URL:
    """Read a database URL, or say which ones are understood."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseUnusable(f"not a database URL: {KNOWN}") from None
    kind = parsed.get_backend_name()
    if kind == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite+pysqlite")
    if kind == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    raise DatabaseUnusable(f"unknown kind of database {parsed.drivername!r}: {KNOWN}")


KNOWN = "use sqlite:///folder/file.db or postgresql://user:password@host/name"


def absolute(url: str) -> str:
    """Return a URL that means the same in every folder, its password among it."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite":
        parsed = parsed.set(database=str(Path(parsed.database or "").resolve()))
    return parsed.render_as_string(hide_password=False)


def engine_of(url: URL) -> Engine:
    """Return an engine whose every connection leaves BEGIN, SAVEPOINT and COMMIT to us."""
    sqlite = url.get_backend_name() == "sqlite"
    engine = create_engine(
        url,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        # A session that gives up must not roll back what its neighbours in the group did.
        skip_autocommit_rollback=True,
        hide_parameters=True,  # a customer's words are among them, and errors are logged
        connect_args={"check_same_thread": False, "timeout": BUSY} if sqlite else POSTGRES,
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
        **({} if sqlite else {"use_native_hstore": False}),
    )
    if sqlite:
        event.listen(engine, "connect", set_pragmas)
    return engine


def set_pragmas(connection: Any, _record: object) -> None:  # noqa: ANN401 - a driver's own
    """Make a new SQLite connection durable, strict about keys, and free of hidden BEGINs."""
    connection.isolation_level = None
    until = time.monotonic() + BUSY
    for pragma in PRAGMAS:
        while True:
            try:
                connection.execute(f"PRAGMA {pragma}")
                break
            except sqlite3.OperationalError as error:
                # Two that make a file WAL at once: SQLite does not wait there by itself.
                locked = error.sqlite_errorcode == sqlite3.SQLITE_BUSY
                if not locked or time.monotonic() > until:
                    raise
                time.sleep(0.01)  # noqa: TID251 - at a start only, for a moment


def connect(engine: Engine) -> Connection:
    """Open a first connection, or say in words why that cannot be."""
    sqlite = engine.dialect.name == "sqlite"
    if sqlite:
        refuse_to_replace(Path(engine.url.database or ""))
    try:
        connection = engine.connect()
        connection.exec_driver_sql(
            "SELECT count(*) FROM sqlite_master" if sqlite else "SELECT 1"
        )
    except DBAPIError as error:
        raise DatabaseUnusable(remedy(engine.url, str(error.orig).strip())) from error
    return connection


def refuse_to_replace(file: Path) -> None:
    """Stop where SQLite would quietly begin anew, or fail only at the first write."""
    journal = file.with_name(file.name + "-wal")
    if (not file.exists() or not file.stat().st_size) and journal.exists():
        # SQLite would delete the journal, and with it what was acknowledged last.
        raise DatabaseUnusable(
            f"{file} is missing or empty although its journal {journal.name} is there: put"
            " the file back from a backup; only to begin anew, delete the journal"
        )
    if not file.parent.is_dir():
        raise DatabaseUnusable(f"the folder of {file} does not exist: create it")
    if file.is_dir():
        raise DatabaseUnusable(f"{file} is a folder: name a file in it")
    for path in (file, file.parent):  # the journal is a second file in the same folder
        if path.exists() and not os.access(path, os.W_OK, effective_ids=EFFECTIVE):
            raise DatabaseUnusable(f"{path} cannot be written to: give this user the right to")


def remedy(url: URL, reason: str) -> str:
    """Say what to do about a database that will not open."""
    if url.get_backend_name() == "postgresql":
        return (
            f"PostgreSQL at {url.host or 'its socket'} does not let us in ({reason}):"
            " start it, or mend DATABASE_URL"
        )
    if "not a database" in reason or "malformed" in reason:
        return (
            f"{url.database} is damaged or not an SQLite file ({reason}): put it back from a"
            " backup. It is left as it is; nothing is begun anew in its place"
        )
    return f"{url.database} cannot be opened ({reason})"
