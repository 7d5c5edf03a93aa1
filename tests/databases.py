"""The databases that tests run on: SQLite always, PostgreSQL too when asked."""

import itertools
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, event
from sqlalchemy.util import LRUCache

from storage.database import connecting, door
from storage.migrate import upgrade
from tests.postgres import Server

BOTH = ("sqlite", "postgresql")
NUMBERS = itertools.count(1)
STATEMENTS = 10_000  # what all the tests say, and more


def pytest_configure(config: pytest.Config) -> None:
    """Let the databases of a kind share what SQLAlchemy made of a statement.

    A bot opens one and compiles once; each test would begin anew, an eighth of its time.
    """
    door.engine_of = Compiled().engine_of  # type: ignore[attr-defined]


class Compiled:
    """What the first database of each kind knows of its driver, for all that come after."""

    def __init__(self) -> None:
        self._known: dict[str, Engine] = {}

    def engine_of(self, url: URL) -> Engine:
        engine = connecting.engine_of(url)
        kind = engine.dialect.name
        if kind in self._known:
            engine.dialect = self._known[kind].dialect
            engine._compiled_cache = self._known[kind]._compiled_cache
        else:
            engine._compiled_cache = LRUCache(STATEMENTS)
            # Not before one is open: the dialect learns from the server who it is.
            event.listen(
                engine.pool, "connect", lambda *_: self._known.setdefault(kind, engine)
            )
        return engine


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--postgres",
        action="store_true",
        default=os.environ.get("TEST_POSTGRES") == "1",
        help="run what touches a database on PostgreSQL too, not only on SQLite",
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give every test that asks for a database one run per kind."""
    if "database_kind" in metafunc.fixturenames:
        wanted = BOTH if metafunc.config.getoption("--postgres") else BOTH[:1]
        marks = {"sqlite": (), "postgresql": (pytest.mark.postgres,)}
        kinds = [pytest.param(kind, marks=marks[kind]) for kind in wanted]
        metafunc.parametrize("database_kind", kinds, scope="session")


@pytest.fixture
def database_url(database_kind: str, request: pytest.FixtureRequest) -> str:
    """Return the address of a fresh, migrated database of either kind."""
    url: str = request.getfixturevalue(
        "sqlite_url" if database_kind == "sqlite" else "postgres_url"
    )
    return url


@pytest.fixture
def empty_database_url(database_kind: str, request: pytest.FixtureRequest) -> str:
    """Return the address of a database of either kind without a single table."""
    if database_kind == "sqlite":
        folder: Path = request.getfixturevalue("tmp_path")
        return sqlite_address(folder / "empty.db")
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """Return the address of a fresh, migrated SQLite file."""
    path = tmp_path / "test.db"
    with (
        closing(sqlite3.connect(sqlite_template)) as old,
        closing(sqlite3.connect(path)) as new,
    ):
        old.backup(new)
    return sqlite_address(path)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    upgrade(sqlite_address(path))
    return path


@pytest.fixture
def postgres_url(postgres_server: Server, postgres_reused: str) -> Iterator[str]:
    """Return the address of a migrated PostgreSQL database without a row."""
    yield postgres_server.url(postgres_reused)
    postgres_server.wipe(postgres_reused)


@pytest.fixture
def fresh_postgres_url(postgres_server: Server, postgres_template: str) -> Iterator[str]:
    """Return the address of one that nobody uses after, whatever is done to its tables."""
    yield from lend(postgres_server, postgres_template)


@pytest.fixture
def empty_postgres_url(postgres_server: Server) -> Iterator[str]:
    """Return the address of a PostgreSQL database without a single table."""
    yield from lend(postgres_server, "template0")


@pytest.fixture(scope="session")
def postgres_reused(postgres_server: Server, postgres_template: str) -> str:
    postgres_server.create("reused", postgres_template)
    return "reused"


@pytest.fixture(scope="session")
def postgres_template(postgres_server: Server) -> str:
    upgrade(postgres_server.create("template"))
    return "template"


def lend(server: Server, template: str) -> Iterator[str]:
    name = f"test{next(NUMBERS)}"
    yield server.create(name, template)
    server.leave(name)


def sqlite_address(path: Path) -> str:
    return f"sqlite:///{path}"
