"""The databases lent to tests are fresh, apart from each other, and closed to the network."""

import psycopg
import pytest
from sqlalchemy import create_engine, inspect, make_url, text

from tests.postgres import USER, Server

AT = "2027-06-02 10:00:00+00:00"


@pytest.mark.parametrize("_turn", [1, 2])
def test_a_database_starts_without_what_another_test_left(
    _turn: int, database_url: str
) -> None:
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO gap (since, until) VALUES (:at, :at)"), {"at": AT})
        kept = connection.execute(text("SELECT id FROM gap")).scalars().all()
    engine.dispose()
    assert kept == [1]  # no row, and no number, of another's


def test_an_empty_database_has_no_table(empty_database_url: str) -> None:
    engine = create_engine(empty_database_url)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


@pytest.mark.postgres
def test_the_server_is_durable_private_and_asks_for_a_password(
    postgres_server: Server, empty_postgres_url: str
) -> None:
    engine = create_engine(empty_postgres_url)
    with engine.begin() as connection:
        settings = {
            name: connection.execute(text(f"SHOW {name}")).scalar_one()
            for name in ("fsync", "synchronous_commit", "listen_addresses")
        }
    engine.dispose()
    assert settings == {
        "fsync": "on",
        "synchronous_commit": "on",
        "listen_addresses": "127.0.0.1",
    }
    assert make_url(empty_postgres_url).host == "127.0.0.1"
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(
            host="127.0.0.1",
            port=postgres_server.port,
            user=USER,
            password="wrong",
            dbname=USER,
        )
