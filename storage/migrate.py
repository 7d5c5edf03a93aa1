"""Bring a database to the schema of this code: forward only, in one transaction."""

from pathlib import Path

from sqlalchemy import Connection, inspect

from storage.database import DatabaseUnusable
from storage.database.connecting import connect, engine_of, parse

REVISIONS = (
    "0001",
    "0002",
    "0006",
    "0004",
    "0007",
    "0008",
    "0005",
    "0009",
    "0011",
    "0013",
    "0012",
    "0010",
    "0014",
    "0016",
    "0017",
    "0015",
    "0018",
    "0019",
    "0022",
    "0023",
    "0024",
    "0025",
    "0021",
    "0020",
)  # known here so that starting need not import Alembic; a test compares
SCRIPTS = Path(__file__).with_name("migrations")
ONE_AT_A_TIME = 0x6D6F7400  # PostgreSQL's advisory lock: replicas start together


def head() -> str:
    """Return the revision this code was written for."""
    return REVISIONS[-1]


def is_current(url: str) -> bool:
    """Tell whether the database has this code's schema; refuse one from a newer release."""
    address = parse(url)
    file = address.database or ""
    if address.get_backend_name() == "sqlite" and not Path(file).exists():
        return False
    engine = engine_of(address)
    with connect(engine) as connection:
        return revision(connection) == head()


def revision(connection: Connection) -> str | None:
    """Return the schema's revision, or None where there is no schema yet."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables and connection.dialect.name == "sqlite":
            raise DatabaseUnusable(
                f"{connection.engine.url.database} belongs to another program (it has a table"
                f" {tables[0]!r}): name another file in DATABASE_URL"
            )
        return None
    found: str | None = connection.exec_driver_sql(
        "SELECT version_num FROM alembic_version"
    ).scalar()
    if found is not None and found not in REVISIONS:
        raise DatabaseUnusable(
            f"the database has schema {found}, this program knows up to {head()}: install the"
            " newer program again, or put back a backup from before its upgrade"
        )
    return found


def upgrade(url: str) -> None:
    """Upgrade the database to `head()`; do nothing, and cheaply, if it is there already."""
    if is_current(url):
        return
    with connect(engine_of(parse(url))) as connection:
        begin(connection)
        if revision(connection) != head():  # another replica may have been first
            run(connection)
        connection.commit()


def begin(connection: Connection) -> None:
    """Begin a transaction that nobody else migrates in."""
    if connection.dialect.name == "sqlite":
        # Copying a table, as SQLite must to alter it, would count as deleting its rows.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("SET lock_timeout = 0")
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")


def run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - a quarter of a second that few starts need
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken:
            raise DatabaseUnusable(f"the upgrade would break a reference: {broken}")
