"""What a million waiting follow-ups change: `python -m tests.benchmarks.growth`.

First the cost of a heartbeat's tick and of a tap, with 10,000 and with 1,000,000 follow-ups
pending: two databases, measured in turns. Then 10,000 questions that fell due during an
outage, at more messages a second than the default's 30 so that it ends soon: none may be
lost, none asked twice, none too fast, and the alerts of bitter taps must not wait.
"""

import argparse
import asyncio
import itertools
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from sqlmodel import Session

from bot.clock import Clock
from bot.engine.embedded import WIDTH, Embedded
from bot.jobs.carrier import Load, LoadKind
from bot.jobs.heartbeat import Heartbeat
from storage.database import Database
from storage.queries import followups
from storage.vocabulary import FollowupKind
from tests.benchmarks import backlog, table
from tests.benchmarks.backlog import BITTER, PATIENCE, WAITING
from tests.benchmarks.hotel import Hotel
from tests.benchmarks.overtaking import RUN, STARTED
from tests.benchmarks.pace import CASES, FIRST, Stage
from tests.benchmarks.processes import Json, Process, Server, quiet

EACH = 4  # follow-ups of one journey
BURST = 15  # what a budget may have saved up
OLD = (
    """INSERT INTO person (id, telegram_id, name, alias, language, language_chosen, reachable,
    created_at) SELECT n, n, 'Guest', 'Guest', 'en', 0, 1, '{now}' FROM numbers""",
    """INSERT INTO journey (id, site_id, person_id, cycle_id, chat_id, state, started_at)
    SELECT n, 1, n, 1, n, 'active', '{now}' FROM numbers""",
    """INSERT INTO question (id, journey_id, site_id, step_key, state, due_at, window_ends)
    SELECT n, n, 1, 'room', 'planned', '{now}', '{now}' FROM numbers""",
    """INSERT INTO followup (key, kind, state, due_at, journey_id, question_id, lane, round,
    step, attempts) SELECT 'old:' || n || ':' || one.value, 'expire', 'waiting',
    strftime('%Y-%m-%d %H:%M:%f000', 'now', (86400 + n * 7919 % 2592000) || ' seconds'),
    n, n, 1, 0, 0, 0 FROM numbers, json_each('[1, 2, 3, 4]') AS one""",
)
NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers"


def fill(hotel: Hotel, pending: int) -> None:
    """Write journeys with follow-ups of the coming month, straight into the tables."""
    now = Clock().now().isoformat(" ", "microseconds")[:26]
    last = FIRST * 10 + pending // EACH
    numbers = f"{NUMBERS.format(first=FIRST * 10)} WHERE n < {last - 1}) "
    with closing(sqlite3.connect(hotel.folder / "moments.db")) as rows:
        for statement in OLD:
            head, _, select = statement.partition("SELECT")
            rows.execute(f"{head} {numbers} SELECT {select.format(now=now)}")
        rows.commit()
        rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        count = rows.execute("SELECT count(*) FROM followup WHERE key LIKE 'old:%'")
        assert count.fetchone() == (pending,)


class Nobody(Embedded):
    """A carrier that takes everything and does nothing."""

    def handed(self, loads: Sequence[Load]) -> None:
        """Leave it."""


KEYS = itertools.count()


def fall_due(session: Session, many: int) -> None:
    for number in itertools.islice(KEYS, many):
        followups.plan(session, f"due:{number}", FollowupKind.EXPIRE, Clock().now())


async def ticks(hotels: Sequence[Hotel], rounds: int, due: int) -> list[float]:
    """Return the median milliseconds of a tick in each database."""
    bases = [Database.open(hotel.url) for hotel in hotels]
    beats = [Heartbeat(db, Clock(), Nobody(), wake=lambda: None) for db in bases]
    took: list[list[float]] = [[] for _ in hotels]
    for _ in range(rounds):
        for place, (db, beat) in enumerate(zip(bases, beats, strict=True)):
            await db.write(fall_due, due)
            began = time.perf_counter()
            handed = await beat.tick()
            took[place].append((time.perf_counter() - began) * 1000)
            assert handed == due
    for db in bases:
        await db.close()
    return [statistics.median(times) for times in took]


def taps(hotels: Sequence[Hotel], folder: Path, rounds: int, many: int) -> list[float]:
    """Return the median microseconds of the bot's processor for a tap in each database."""
    with ExitStack() as stack:
        pairs = [begin(stack, hotel, folder / str(n)) for n, hotel in enumerate(hotels)]
        spent: list[list[float]] = [[] for _ in hotels]
        for number in range(rounds):
            for place, (stage, bot) in enumerate(pairs):
                stage.many, stage.first = many, FIRST + number * many
                stage.ask(bot)
                spent[place].append(stage.measure(bot).cpu)
        return [statistics.median(costs[1:] or costs) for costs in spent]


def begin(stack: ExitStack, hotel: Hotel, folder: Path) -> tuple[Stage, Process]:
    folder.mkdir()
    server = stack.enter_context(Server(folder))
    stage = Stage(CASES[0], folder, server, 0, hotel=hotel)
    return stage, stack.enter_context(stage.start())


def compare(sizes: tuple[int, int], rounds: int, many: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, hotels, full = Path(name), [], WIDTH[LoadKind.FOLLOWUP]
        for size in sizes:
            (folder / f"of{size}").mkdir()
            hotels.append(Hotel(folder / f"of{size}"))
            fill(hotels[-1], size)
        rows = {
            "a tick with nothing due, ms": asyncio.run(ticks(hotels, rounds * 20, 0)),
            f"a tick that hands over {full}, ms": asyncio.run(ticks(hotels, rounds * 20, full)),
            "a tap, CPU us": taps(hotels, folder, rounds, many),
        }
    head = ("what", *(f"{size:,} pending" for size in sizes), "ratio")
    table.show(
        head,
        [[what, f"{a:,.2f}", f"{b:,.2f}", f"{b / a:.2f}"] for what, (a, b) in rows.items()],
    )


def outage(many: int, bitter: int, seconds: float, rate: int) -> None:
    with tempfile.TemporaryDirectory() as name, Server(Path(name)) as server:
        hotel = backlog.prepare(server, Path(name), many, bitter)
        taps = backlog.asked(server, range(BITTER, BITTER + bitter))
        after, people = server.count(), range(WAITING, WAITING + many)
        clock = f"{server.url}/sandbox/clock"
        more = {"CLOCK_URL": clock, "MESSAGES_PER_SECOND": str(rate)}
        with hotel.start(server, *RUN, **more) as bot:
            backlog.first_sent(server, bot, people, after)
            with quiet(server, bot, PATIENCE, STARTED):
                tapped = backlog.tap_along(server, taps, seconds)
            calls = server.calls(after)
        arrived = backlog.alerts_of_ours(hotel, calls)
    tell(calls, people, tapped, arrived, rate)


def tell(
    calls: Sequence[Json],
    people: range,
    tapped: dict[int, float],
    arrived: dict[int, float],
    rate: int,
) -> None:
    sent = backlog.sends(calls, people)
    times = [one["mono"] for one in sent]
    each = Counter(int(one["params"]["chat_id"]) for one in sent)
    fullest = backlog.fullest_second(times)
    lost, twice = len(people) - len(each), sum(count > 1 for count in each.values())
    print(f"\n{len(people):,} questions due after an outage, at most {rate} messages a second:")
    print(f"{lost} lost, {twice} asked twice, {max(times) - min(times):.0f} s")
    table.show(backlog.HEAD, [backlog.row("ours", tapped, arrived, times, calls)])
    assert not lost
    assert not twice
    assert fullest <= rate + BURST, f"{fullest} in one second"
    assert len(arrived) == len(tapped)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="hundreds instead of thousands")
    parser.add_argument("--part", choices=["growth", "outage"], help="only this part")
    parser.add_argument("--rate", type=int, default=100, help="messages a second")
    given = parser.parse_args()
    print(table.machine())
    if given.part != "outage":
        compare(*(((400, 4_000), 2, 20) if given.quick else ((10_000, 1_000_000), 6, 300)))
    if given.part != "growth":
        work = (150, 5, 1.0) if given.quick else (10_000, 60, 60.0)
        outage(*work, given.rate)
    print(table.machine())


if __name__ == "__main__":
    main()
