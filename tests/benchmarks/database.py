"""What a function costs at the database's door: `python -m tests.benchmarks.database`."""

import argparse
import asyncio
import itertools
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, insert
from sqlmodel import Session, col, select

from storage import migrate
from storage.database import Database
from storage.prepared import Prepared
from storage.tables import Audit, Inbox, Message
from storage.vocabulary import Lane, Language, MessageKind

Work = Callable[[Session, int], None]
NOW = datetime.now(UTC)
FIRST = itertools.count(0, 10_000_000)  # so that no run meets the keys of another


def update(number: int) -> dict[str, Any]:
    return {
        "update_id": number, "body": '{"update_id": 1}' * 20, "digest": "0" * 64,
        "person_key": "17", "received_at": NOW,
    }  # fmt: skip


def message(number: int) -> dict[str, Any]:
    return {
        "key": f"answer:{number}", "lane": Lane.REPLY, "kind": MessageKind.ALERT,
        "chat_id": -1001234567890, "language": Language.ENGLISH, "due_at": NOW,
        "content": {"text": "Thank you, Vera"}, "created_at": NOW,
    }  # fmt: skip


def line(number: int) -> dict[str, Any]:
    return {
        "at": NOW, "actor_id": None, "act": "answered", "object": f"moment:{number}",
        "details": {"score": 1},
    }  # fmt: skip


def orm(session: Session, number: int) -> None:
    session.exec(select(Inbox).where(Inbox.update_id == number - 1)).first()
    session.add(Inbox(**update(number)))
    session.add(Message(**message(number)))
    session.add(Audit(**line(number)))


def core(session: Session, number: int) -> None:
    connection = session.connection()
    connection.execute(select(Inbox).where(col(Inbox.update_id) == number - 1)).first()
    connection.execute(insert(Inbox), update(number))
    connection.execute(insert(Message), message(number))
    connection.execute(insert(Audit), line(number))


SEEN = Prepared(
    select(*Inbox.__table__.c).where(col(Inbox.update_id) == bindparam("number"))  # type: ignore[attr-defined]
)
TAKE = Prepared(insert(Inbox), *update(0))
OWE = Prepared(insert(Message), *message(0))
NOTE = Prepared(insert(Audit), *line(0))


def prepared(session: Session, number: int) -> None:
    SEEN.run(session, number=number - 1)
    TAKE.change(session, **update(number))
    OWE.change(session, **message(number))
    NOTE.change(session, **line(number))


def nothing(_session: Session, _number: int) -> None:
    """Cost what the door itself costs."""


WORKS: dict[str, Work] = {"nothing": nothing, "prepared": prepared, "core": core, "orm": orm}


async def waiting(database: Database, work: Work, many: int, numbers: Iterator[int]) -> None:
    """Let `many` callers hand in one function after the other."""

    async def caller() -> None:
        for number in numbers:
            await database.write(work, number)

    await asyncio.gather(*(caller() for _ in range(many)))


async def measure(url: str, name: str, many: int, total: int) -> tuple[float, float, float]:
    """Return functions a second, microseconds of processor for each, and functions a commit."""
    database = Database.open(url)
    points: list[str] = []
    database.failpoint = points.append
    start = next(FIRST)
    await waiting(database, WORKS[name], many, iter(range(start, start + total // 10)))
    points.clear()
    wall, spent = time.perf_counter(), time.process_time()
    rest = iter(range(start + total // 10, start + total // 10 + total))
    await waiting(database, WORKS[name], many, rest)
    wall, spent = time.perf_counter() - wall, time.process_time() - spent
    await database.close()
    return total / wall, spent / total * 1e6, total / points.count("after-commit")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="default: an SQLite file of its own")
    parser.add_argument("--total", type=int, default=3000, help="functions for each row")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = given.url or f"sqlite:///{folder}/bench.db"
        migrate.upgrade(url)
        print("| function | waiting | functions/s | CPU us each | functions a commit |")
        print("|---|---|---|---|---|")
        for name, many in itertools.product(WORKS, (1, 64)):
            rate, each, group = asyncio.run(measure(url, name, many, given.total))
            print(f"| {name} | {many} | {rate:,.0f} | {each:,.0f} | {group:.0f} |")


if __name__ == "__main__":
    main()
