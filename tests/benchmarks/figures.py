"""What managers' figures cost as a place grows: `python -m tests.benchmarks.figures`.

Half a year of one place, straight into the tables of both databases; then a week, a month and
a trend are gathered by reads, while a writer goes on writing. Some ten minutes on one core;
--quick takes a hundredth. In brackets the CPU seconds of our own thread, for a busy machine;
"writes" is the 99th percentile of the writer's commits meanwhile.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlmodel import Session, col, select, text

from bot.domain.periods import Period, Span
from bot.flows import figures, sites, trends
from storage import migrate
from storage.database import Database
from storage.tables import Person, Site
from storage.vocabulary import Language
from tests.benchmarks import table
from tests.journeys.facts import ZONE, cycle
from tests.postgres import serving

SIZES = (10_000, 1_000_000)
SPAN = timedelta(weeks=26)
ROUNDS = 5
STEPS = ("reservation", "arrival", "room", "breakfast", "staff", "checkout", "wifi", "spa")
AT = {
    "sqlite": "strftime('%Y-%m-%d %H:%M:%S.000000', '{begin}', ({n}) || ' seconds')",
    "postgresql": "(timestamptz '{begin}+00' + ({n}) * interval '1 second')",
}
NUMBERS = (
    "WITH RECURSIVE numbers(n) AS"
    " (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < {})"
)
ANSWERED = 6  # of the eight steps of a visit
ROWS = (
    (
        (
            "person (id, telegram_id, name, alias, language, language_chosen, reachable,"
            " hidden, created_at)"
        ),
        "SELECT n, 1000 + n, 'Vera', 'Guest', 'es', false, true, false, {start} FROM numbers",
        "{visits}",
    ),
    (
        "journey (id, site_id, person_id, cycle_id, chat_id, state, started_at, by_scan)",
        "SELECT n, 1, n, 1, n, 'ended', {start}, false FROM numbers",
        "{visits}",
    ),
    (
        (
            "question (id, journey_id, site_id, step_key, state, due_at, window_ends, asked_at,"
            " answered_at)"
        ),
        (
            "SELECT n, (n + 7) / 8, 1, {step}, 'answered', {now}, {now}, {now},"
            " CASE WHEN n % 8 < 6 THEN {now} END FROM numbers"
        ),
        "{questions}",
    ),
    (
        (
            "moment (id, site_id, journey_id, question_id, person_id, step_key, score, verdict,"
            " origin, reasons, recorded_at, updated_at)"
        ),
        (
            "SELECT n, 1, (n + 7) / 8, n, (n + 7) / 8, {step},"
            " CASE WHEN {dice} < 10 THEN 2 WHEN {dice} < 35 THEN 3 ELSE 5 END,"
            " CASE WHEN {dice} < 10 THEN 'bitter' WHEN {dice} < 35 THEN 'neutral'"
            " ELSE 'stellar' END, 'tap', CASE WHEN {dice} < 10 THEN {why} ELSE {none} END,"
            " {now}, {now}"
            " FROM numbers WHERE n % 8 < 6"
        ),
        "{questions}",
    ),
    (
        (
            '"case" (id, moment_id, site_id, journey_id, person_id, team, state, level, urgent,'
            " opened_at, deadline_at, taken_at, spoken_at, done_at, closed_at, handed_at,"
            " alerted_at, round)"
        ),
        (
            "SELECT n, n, 1, (n + 7) / 8, (n + 7) / 8, CASE n % 3 WHEN 0 THEN 'reception'"
            " ELSE 'kitchen' END, CASE n % 5 WHEN 0 THEN 'unverified' ELSE 'recovered' END,"
            " 0, false, {now}, {now}, {soon}, {soon}, {later}, {later}, {now}, {now}, 1"
            " FROM numbers WHERE n % 8 < 6 AND {dice} < 10"
        ),
        "{questions}",
    ),
    (
        "case_event (case_id, at, act, details)",
        "SELECT n, {now}, 'open', {none} FROM numbers WHERE n % 8 < 6 AND {dice} < 10",
        "{questions}",
    ),
)


def fill(session: Session, moments: int, now: datetime) -> None:
    """Write down so many moments with all that belongs to them."""
    kind = session.connection().dialect.name
    questions = moments * len(STEPS) // ANSWERED
    every = SPAN.total_seconds() / questions
    begin = f"{now - SPAN:%Y-%m-%d %H:%M:%S}"
    cast = "CAST('{}' AS JSONB)" if kind == "postgresql" else "'{}'"

    def at(n: str) -> str:
        return AT[kind].format(begin=begin, n=n)

    words = {
        "start": at(f"CAST(n * {every * len(STEPS)} AS INTEGER)"),
        "now": at(f"CAST(n * {every} AS INTEGER)"),
        "soon": at(f"CAST(n * {every} AS INTEGER) + n % 900"),
        "later": at(f"CAST(n * {every} AS INTEGER) + n % 7200"),
        "step": "CASE n % 8 "
        + " ".join(f"WHEN {place} THEN '{step}'" for place, step in enumerate(STEPS))
        + " END",
        "dice": "(n * 7919 / 8 % 100)",
        "why": cast.format('["wait"]'),
        "none": cast.format("[]"),
    }
    sizes = {"visits": questions // len(STEPS) + 1, "questions": questions}
    for head, chosen, size in ROWS:
        numbers = NUMBERS.format(size.format(**sizes))
        body = chosen.format(**words)
        # The words of SQL are ours, and hold colons that are no parameters.
        session.connection().exec_driver_sql(
            f"INSERT INTO {head} {numbers} {body}".replace("%", "%%")
            if kind == "postgresql"
            else f"INSERT INTO {head} {numbers} {body}"
        )


async def founded(url: str, moments: int, now: datetime) -> Database:
    migrate.upgrade(url)
    db = Database.open(url)
    begin = now - SPAN
    await db.write(sites.found, "sol", "Hotel Sol", ZONE, Language.SPANISH, "", cycle(), begin)
    await db.write(fill, moments, now)
    if not db.is_sqlite:
        await db.write(lambda session: session.connection().execute(text("ANALYZE")))
    return db


def ask(session: Session, what: str, now: datetime) -> float:
    """Gather one thing; return the CPU seconds that it took here."""
    begun = time.thread_time()
    there = list(session.exec(select(Site)))
    span = Span.MONTH if what == "month" else Span.WEEK
    last = Period.at(span, now.date()).before
    if what == "trend":
        trends.gather(session, there, last)
    else:
        figures.gather(session, there, last, now)
    return time.thread_time() - begun


def touch(session: Session) -> None:
    session.exec(select(Person).order_by(col(Person.id)).limit(1)).one().language_chosen = True


async def writing(db: Database, took: list[float]) -> None:
    """Write on and on, as taps do."""
    while True:
        begun = time.perf_counter()
        await db.write(touch)
        took.append(time.perf_counter() - begun)
        await asyncio.sleep(0.01)


async def measured(url: str, moments: int) -> list[str]:
    now = datetime.now(UTC)
    db = await founded(url, moments, now)
    writes: list[float] = []
    writer = asyncio.create_task(writing(db, writes))
    cells = []
    for what in ("week", "month", "trend"):
        times, spent = [], []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            spent.append(await db.read(ask, what, now))
            times.append(time.perf_counter() - begun)
        cells.append(f"{statistics.median(times):.2f} ({statistics.median(spent):.2f})")
    writer.cancel()
    await asyncio.gather(writer, return_exceptions=True)
    await db.close()
    return [*cells, f"{1000 * table.share(writes, 0.99):.0f}"]


@contextmanager
def places() -> Iterator[dict[str, str]]:
    with tempfile.TemporaryDirectory() as folder, serving() as server:
        addresses = {}
        for size in SIZES:
            addresses[f"SQLite {size}"] = f"sqlite:///{Path(folder) / f'{size}.db'}"
            addresses[f"PostgreSQL {size}"] = server.create(f"figures{size}")
        yield addresses


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a hundredth of the moments")
    given = parser.parse_args()
    print(table.machine())
    table.begin(("", "moments", "week s", "month s", "trend s", "writes ms"))
    with places() as addresses:
        for name, url in addresses.items():
            kind, size = name.split()
            moments = int(size) // (100 if given.quick else 1)
            table.line((kind, f"{moments:,}", *asyncio.run(measured(url, moments))))
    print(table.machine())


if __name__ == "__main__":
    main()
