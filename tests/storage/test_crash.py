"""What was acknowledged outlives the process, and the loss of a connection."""

import asyncio
import itertools
import sqlite3
import subprocess
import sys
from contextlib import closing

import psycopg
import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from storage.database import Database, connecting
from storage.database.door import WRITERS_POSTGRES
from tests.storage.rows import count, put, stored
from tests.storage.test_database import hand_in, held_up


def child(url: str, first: int = 1, dies_at: str = "never") -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.acknowledging", url, str(first), dies_at]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


async def in_store(url: str) -> set[int]:
    db = Database.open(url)
    found = await db.read(stored)
    await db.close()
    return found


async def test_killed_between_writes_it_loses_nothing_acknowledged(database_url: str) -> None:
    acknowledged: set[int] = set()
    for kills in (1, 2):
        with child(database_url, first=1000 * kills) as process:
            assert process.stdout is not None
            acknowledged |= {int(process.stdout.readline()) for _ in range(100 * kills)}
            process.kill()
            acknowledged |= {int(line) for line in process.stdout if line.endswith("\n")}
        kept = await in_store(database_url)
        assert acknowledged <= kept
        in_the_air = 8 * kills
        assert len(kept - acknowledged) <= in_the_air


@pytest.mark.parametrize(("point", "left"), [("before-commit", False), ("after-commit", True)])
async def test_dead_at_the_commit_it_has_all_of_a_group_or_nothing(
    database_url: str, point: str, *, left: bool
) -> None:
    with child(database_url, dies_at=point) as process:
        assert process.stdout is not None
        assert process.stdout.read() == ""
    assert process.returncode == -9
    assert bool(await in_store(database_url)) is left


async def test_a_lock_held_by_another_program_delays_and_loses_nothing(sqlite_url: str) -> None:
    db = Database.open(sqlite_url)
    with closing(sqlite3.connect(make_url(sqlite_url).database or "")) as other:
        other.execute("BEGIN IMMEDIATE")
        work = [asyncio.ensure_future(db.write(put, n)) for n in range(20)]
        done, _ = await asyncio.wait(work, timeout=1)
        assert not done
        assert await db.read(count) == 0
        other.rollback()
    assert [await each for each in work] == list(range(20))
    await db.close()


async def test_a_lock_held_too_long_is_an_error_and_then_over(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "BUSY", 0.05)
    db = Database.open(sqlite_url)
    with closing(sqlite3.connect(make_url(sqlite_url).database or "")) as other:
        other.execute("BEGIN IMMEDIATE")
        results = await asyncio.gather(
            *(db.write(put, n) for n in range(5)), return_exceptions=True
        )
        other.rollback()
    assert all(isinstance(result, OperationalError) for result in results)
    assert await db.write(put, 7) == 7
    assert await db.read(stored) == {7}
    await db.close()


async def test_a_full_disk_fails_what_needs_room_and_nothing_else(sqlite_url: str) -> None:
    db = Database.open(sqlite_url)

    def limit(session: Session, more: int) -> None:
        say = session.connection().exec_driver_sql
        pages = say("PRAGMA page_count").scalar()
        assert pages
        say(f"PRAGMA max_page_count = {pages + more}")

    def sprawl(session: Session) -> None:
        say = session.connection().exec_driver_sql
        say("INSERT INTO gap (since, until) VALUES (zeroblob(10000000), '')")

    await db.write(put, 0)
    await db.write(limit, 4)
    async with held_up(db):
        work = asyncio.gather(
            db.write(put, 1), db.write(sprawl), db.write(put, 2), return_exceptions=True
        )
        await hand_in(work)
    first, full, last = await work
    assert (first, last) == (1, 2)
    assert "full" in str(full)
    await db.write(limit, 4000)
    await db.write(sprawl)
    assert await db.read(stored) == {0, 1, 2}
    await db.close()


async def test_a_commit_that_fails_is_told_to_all_and_leaves_nothing(db: Database) -> None:
    async with held_up(db):
        work = asyncio.gather(*(db.write(put, n) for n in range(5)), return_exceptions=True)
        await hand_in(work)
        busy = itertools.count(-1 if db.is_sqlite else -WRITERS_POSTGRES)

        def fail(point: str) -> None:
            if point == "before-commit" and next(busy) >= 0:
                raise OSError(point)

        db.failpoint = fail
    assert {type(outcome) for outcome in await work} == {OSError}
    db.failpoint = None
    assert await db.write(put, 9) == 9
    assert await db.read(stored) == {9}


async def test_a_connection_cut_by_the_server_is_replaced_and_the_work_repeated(
    postgres_url: str,
) -> None:
    db = Database.open(postgres_url)
    await db.write(put, 0)
    cuts = iter([True])

    def cut(session: Session) -> None:
        put(session, 100)
        session.flush()
        if next(cuts, False):
            session.connection().execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    async with held_up(db):
        work = asyncio.gather(
            *(db.write(put, n) for n in range(1, 9)),
            db.write(cut),
            *(db.write(put, n) for n in range(9, 17)),
        )
        await hand_in(work)
    await work
    assert await db.read(stored) == {*range(17), 100}
    await db.close()


async def test_idle_connections_that_the_server_cut_are_replaced(postgres_url: str) -> None:
    db = Database.open(postgres_url)
    await asyncio.gather(*(db.write(put, n) for n in range(50)), db.read(count))
    plain = make_url(postgres_url).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    await asyncio.gather(*(db.write(put, n) for n in range(50, 100)))
    assert await db.read(count) == 100
    await db.close()
