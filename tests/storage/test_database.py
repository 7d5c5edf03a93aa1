"""The door: what waits together is committed together, and fails alone."""

import asyncio
import math
import random
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from storage.database import Database, threads
from storage.database.door import GROUP, GROUP_POSTGRES, WRITERS_POSTGRES
from storage.tables import Inbox
from tests.storage.rows import claim, count, increment, poison, put, stored

PATIENCE = 20


@asynccontextmanager
async def held_up(db: Database) -> AsyncIterator[None]:
    """Keep every writer busy, so that what is handed in meanwhile waits together."""
    go_on = threading.Event()
    busy = []

    def wait(_session: Session, entered: threading.Event) -> None:
        entered.set()
        assert go_on.wait(PATIENCE)

    for _ in range(1 if db.is_sqlite else WRITERS_POSTGRES):
        entered = threading.Event()
        busy.append(asyncio.ensure_future(db.write(wait, entered)))
        assert await asyncio.to_thread(entered.wait, PATIENCE)
    try:
        yield
    finally:
        go_on.set()
    await asyncio.gather(*busy)


async def hand_in(*work: asyncio.Future[Any]) -> None:
    """Let the loop run until each has queued its function."""
    await asyncio.sleep(0)
    assert not any(future.done() for future in work)


async def test_what_waits_together_is_committed_together(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threads, "TOGETHER", PATIENCE)
    points: list[str] = []
    async with held_up(db):
        work = asyncio.gather(*(db.write(put, n) for n in range(40)))
        await hand_in(work)
        db.failpoint = points.append
    assert await work == list(range(40))
    assert await db.read(count) == 40
    waiters = 1 if db.is_sqlite else WRITERS_POSTGRES
    assert points.count("before-commit") == points.count("after-commit")
    groups = math.ceil(40 / (GROUP if db.is_sqlite else GROUP_POSTGRES))
    assert waiters + groups >= points.count("after-commit") > waiters


async def test_what_hurries_is_done_before_what_waits(db: Database) -> None:
    order: list[str] = []

    def note(_session: Session, name: str) -> None:
        order.append(name)

    async with held_up(db):
        waiting = [db.write(note, "patient") for _ in range(3)]
        work = asyncio.gather(*waiting, db.hurry(note, "hurried"))
        await hand_in(work)
    await work
    assert len(order) == 4
    if db.is_sqlite:  # several writers take what waits at once
        assert order[0] == "hurried"


async def test_what_hurries_waits_for_no_long_group(sqlite_url: str) -> None:
    """Slow functions that wait together are committed in parts; what hurries comes between."""
    db = Database.open(sqlite_url)
    order: list[str] = []
    entered, handed_in = threading.Event(), threading.Event()

    def slow(_session: Session, name: str) -> None:
        entered.set()
        assert handed_in.wait(PATIENCE)
        time.sleep(threads.TOGETHER)
        order.append(name)

    def note(_session: Session, name: str) -> None:
        order.append(name)

    try:
        async with held_up(db):
            work = asyncio.gather(*(db.write(slow, f"slow {n}") for n in range(3)))
            await hand_in(work)
        assert await asyncio.to_thread(entered.wait, PATIENCE)
        hurried = asyncio.ensure_future(db.hurry(note, "hurried"))
        await hand_in(hurried)
        handed_in.set()
        await asyncio.gather(work, hurried)
    finally:
        await db.close()
    assert order == ["slow 0", "hurried", "slow 1", "slow 2"]


async def test_a_poisonous_function_fails_alone(db: Database) -> None:
    async with held_up(db):
        work = asyncio.gather(
            *(db.write(poison if n % 3 == 0 else put, n) for n in range(30)),
            return_exceptions=True,
        )
        await hand_in(work)
    outcomes = await work
    assert [n for n in range(30) if isinstance(outcomes[n], LookupError)] == [*range(0, 30, 3)]
    assert await db.read(stored) == {n for n in range(30) if n % 3}


async def test_a_row_that_is_there_already_fails_alone(db: Database) -> None:
    async with held_up(db):
        work = asyncio.gather(*(db.write(put, n) for n in (1, 2, 2, 3)), return_exceptions=True)
        await hand_in(work)
    assert [type(outcome) for outcome in await work].count(IntegrityError) == 1
    assert await db.read(stored) == {1, 2, 3}


async def test_no_increment_is_lost_among_32_writers(db: Database) -> None:
    await db.write(put, 1)
    turns = iter(range(480))

    async def caller() -> None:
        for _ in turns:
            await db.write(increment, 1)

    await asyncio.gather(*(caller() for _ in range(32)))

    def attempts(session: Session) -> int:
        return session.exec(select(Inbox.attempts)).one()

    assert await db.read(attempts) == 480


async def test_each_of_300_rows_is_claimed_by_one_of_two(db: Database) -> None:
    await asyncio.gather(*(db.write(put, n) for n in range(300)))
    pairs = [*range(300)] * 2
    random.Random(7).shuffle(pairs)
    won = await asyncio.gather(*(db.write(claim, n) for n in pairs))
    winners = [n for n, mine in zip(pairs, won, strict=True) if mine]
    assert sorted(winners) == [*range(300)]


async def test_a_reader_does_not_wait_behind_a_writer(db: Database) -> None:
    await db.write(put, 1)
    written, go_on = threading.Event(), threading.Event()

    def slowly(session: Session) -> None:
        put(session, 2)
        session.flush()
        written.set()
        assert go_on.wait(PATIENCE)

    writing = asyncio.ensure_future(db.write(slowly))
    assert await asyncio.to_thread(written.wait, PATIENCE)
    assert await asyncio.wait_for(db.read(stored), PATIENCE) == {1}
    assert not writing.done()
    go_on.set()
    await writing
    assert await db.read(stored) == {1, 2}


async def test_a_reader_cannot_write(db: Database) -> None:
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await db.read(put, 1)
    assert await db.read(count) == 0


async def test_closing_does_everything_that_still_waits(database_url: str) -> None:
    db = Database.open(database_url)
    async with held_up(db):
        work = asyncio.gather(*(db.write(put, n) for n in range(100)))
        await hand_in(work)
        closing = asyncio.ensure_future(db.close())
        await asyncio.sleep(0)
    await closing
    assert await work == list(range(100))
    with pytest.raises(RuntimeError, match="closed"):
        await db.write(put, 100)
    again = Database.open(database_url)
    assert await again.read(count) == 100
    await again.close()


async def test_who_stops_waiting_disturbs_nobody(db: Database) -> None:
    async with held_up(db):
        work = [asyncio.ensure_future(db.write(put, n)) for n in range(3)]
        await asyncio.sleep(0)
        work[1].cancel()
    assert [await work[0], await work[2]] == [0, 2]
    assert {0, 2} <= await db.read(stored)


async def test_what_a_function_returns_belongs_to_its_caller(db: Database) -> None:
    await db.write(put, 1)

    def load(session: Session) -> Inbox:
        return session.exec(select(Inbox)).one()

    first, second = await asyncio.gather(db.write(load), db.write(load))
    assert first is not second
    assert (first.update_id, first.person_key) == (1, "17")


async def test_only_the_door_commits(db: Database) -> None:
    for end in (Session.commit, Session.rollback):

        def meddle(session: Session, name: str = end.__name__) -> None:
            put(session, 1)
            getattr(session, name)()

        with pytest.raises(RuntimeError, match=r"storage\.database"):
            await db.write(meddle)
    assert await db.read(count) == 0


async def test_an_exhausted_iterator_reaches_the_caller_as_an_error(db: Database) -> None:
    def exhausted(_session: Session) -> None:
        raise StopIteration

    with pytest.raises(RuntimeError, match="StopIteration"):
        await asyncio.wait_for(db.write(exhausted), PATIENCE)
    assert await db.write(put, 1) == 1


async def test_a_failure_inside_the_session_leaves_nothing_for_the_next(db: Database) -> None:
    await db.write(put, 1)

    def twice(session: Session) -> None:
        put(session, 2)
        put(session, 1)

    with pytest.raises(IntegrityError):
        await db.write(twice)
    assert await db.write(put, 3) == 3
    assert await db.read(stored) == {1, 3}


async def test_sqlite_syncs_before_it_acknowledges(sqlite_url: str) -> None:
    db = Database.open(sqlite_url)

    def pragmas(session: Session) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        say = session.connection().exec_driver_sql
        return [say(f"PRAGMA {name}").scalar() for name in names]

    full = 2
    assert await db.write(pragmas) == ["wal", full, 1, 1]
    await db.close()
