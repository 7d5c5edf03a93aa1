"""The migrated schema is the tables' schema, on both databases, and is reached only forward."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from storage import migrate
from storage.database import DatabaseUnusable
from storage.database.connecting import connect, engine_of, parse
from storage.tables import Site


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    return ScriptDirectory.from_config(config)


def execute(url: str, statement: str) -> None:
    with connect(engine_of(parse(url))) as connection:
        connection.exec_driver_sql(statement)


def differences(url: str) -> list[tuple[object, ...]]:
    with connect(engine_of(parse(url))) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Site.metadata))


@pytest.fixture
def postgres_url(fresh_postgres_url: str) -> str:
    """Return one whose tables may be spoilt."""
    return fresh_postgres_url


def test_the_migrated_schema_is_the_schema_of_the_tables(database_url: str) -> None:
    assert differences(database_url) == []


def test_a_column_that_no_migration_knows_would_be_noticed(database_url: str) -> None:
    execute(database_url, "ALTER TABLE site DROP COLUMN name")
    assert any(
        found[0] == "add_column" and found[2] == "site" for found in differences(database_url)
    )


def test_the_known_revisions_are_the_scripts() -> None:
    known = [script.revision for script in scripts().walk_revisions()]
    assert tuple(reversed(known)) == migrate.REVISIONS
    assert scripts().get_heads() == [migrate.head()]


def test_there_is_no_way_back() -> None:
    for script in scripts().walk_revisions():
        assert not hasattr(script.module, "downgrade")


def test_acts_of_before_are_placed_where_their_object_tells(empty_database_url: str) -> None:
    with connect(engine_of(parse(empty_database_url))) as connection:
        migrate.begin(connection)
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(migrate.SCRIPTS))
        command.upgrade(config, "0025")
        at = "'2027-06-02 08:00:00.000000+00:00'"
        connection.exec_driver_sql(
            "INSERT INTO site (id, key, name, zone, language, aliases, created_at)"
            f" VALUES (7, 'sol', 'Sol', 'UTC', 'es', false, {at})"
        )
        for thing in ("site:sol", "site:luna", "case:12", "person:1", "error.no_right"):
            connection.exec_driver_sql(
                "INSERT INTO audit (at, act, object, details)"
                f" VALUES ({at}, 'join', '{thing}', '{{}}')"
            )
        command.upgrade(config, "0021")
        found = connection.exec_driver_sql("SELECT site_id FROM audit ORDER BY id").scalars()
        assert list(found) == [7, None, None, None, None]
        connection.rollback()


def test_an_empty_database_is_brought_to_the_head_once(empty_database_url: str) -> None:
    assert not migrate.is_current(empty_database_url)
    migrate.upgrade(empty_database_url)
    assert migrate.is_current(empty_database_url)
    migrate.upgrade(empty_database_url)


def test_asking_makes_no_file(tmp_path: Path) -> None:
    assert not migrate.is_current(f"sqlite:///{tmp_path}/none.db")
    assert not list(tmp_path.iterdir())


def test_replicas_that_start_together_upgrade_once(empty_database_url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate.upgrade, [empty_database_url] * 4))
    assert migrate.is_current(empty_database_url)


def test_an_upgrade_that_fails_leaves_nothing_half_done(empty_database_url: str) -> None:
    # Another's table stands in the way of the last of ours.
    with connect(engine_of(parse(empty_database_url))) as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        connection.exec_driver_sql("CREATE TABLE relay (id INTEGER)")
    with pytest.raises(Exception, match="relay"):
        migrate.upgrade(empty_database_url)
    with connect(engine_of(parse(empty_database_url))) as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version", "relay"}


def test_a_newer_schema_is_refused_with_what_to_do(database_url: str) -> None:
    execute(database_url, "UPDATE alembic_version SET version_num = '9999'")
    for ask in (migrate.is_current, migrate.upgrade):
        with pytest.raises(DatabaseUnusable, match=r"9999.*newer program"):
            ask(database_url)


def test_another_programs_file_is_left_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/other.db"
    execute(url, "CREATE TABLE notes (id INTEGER)")
    with pytest.raises(DatabaseUnusable, match=r"another program.*'notes'"):
        migrate.upgrade(url)


def test_starting_on_a_current_database_does_not_import_alembic(sqlite_url: str) -> None:
    program = (
        "import sys; from storage import migrate, prepared; migrate.upgrade(sys.argv[1]);"
        "assert migrate.is_current(sys.argv[1]); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program, sqlite_url], check=True)
