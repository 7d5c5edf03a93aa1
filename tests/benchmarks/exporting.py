"""A large export while customers tap: `python -m tests.benchmarks.exporting`.

A place with so many moments, cases and messages of the last three months; its manager writes
/export to `python -m bot run`. Measured: how long it takes, how much memory the bot and the
process that writes the files hold together at most, and how long the alerts of bitter taps
take meanwhile, from the tap to their arrival at the server.
"""

import argparse
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Self

import psutil
from sqlmodel import Session

from bot.clock import Clock
from bot.texts.catalogue import plain
from storage.queries import sites
from storage.vocabulary import Language
from tests.benchmarks import backlog, table
from tests.benchmarks.backlog import BITTER, LATER, PATIENCE
from tests.benchmarks.growth import NUMBERS
from tests.benchmarks.hotel import Hotel
from tests.benchmarks.overtaking import RUN
from tests.benchmarks.processes import Json, Process, Server, until

FIRST = 10_000_000  # the first number of every row that we write
EACH = 5  # moments of one visit
CASE, TALK = 20, 2  # a moment in so many has a case, with so many messages
DAYS = 80
MOST = 300  # MiB, of both processes
WORDS = (
    "La habitación estaba fría y nadie contestó en recepción durante media hora, muy mal.",
    "Everything was fine, thank you; breakfast could open a little earlier on weekdays.",
    "O atendimento foi excelente, mas a fila do check-in demorou mais do que devia.",
    "=1+1; todo perfecto, volveremos seguro, gracias a Carmen por el detalle del cumpleaños.",
)
# At {site}, from {start} on; a visit is a person's only one.
ROWS = (
    """INSERT INTO person (id, telegram_id, name, alias, language, language_chosen, reachable,
    hidden, created_at) SELECT n, n, 'Guest ' || n, 'Guest ' || n, 'es', 0, 1, 0, '{start}'
    FROM numbers WHERE n % {each} = 0""",
    """INSERT INTO journey (id, site_id, person_id, cycle_id, chat_id, state, started_at,
    by_scan) SELECT n, {site}, n, {cycle}, n, 'ended', '{start}', 0 FROM numbers
    WHERE n % {each} = 0""",
    """INSERT INTO question (id, journey_id, site_id, step_key, state, due_at, window_ends,
    asked_at) SELECT n, n - n % {each}, {site}, {step}, 'answered', {at}, {at}, {at}
    FROM numbers""",
    """INSERT INTO moment (id, site_id, journey_id, question_id, person_id, step_key, score,
    verdict, origin, reasons, recorded_at, updated_at) SELECT n, {site}, n - n % {each}, n,
    n - n % {each}, {step}, 1 + n * 7919 % 5,
    CASE 1 + n * 7919 % 5 WHEN 5 THEN 'stellar' WHEN 1 THEN 'bitter' WHEN 2 THEN 'bitter'
    ELSE 'neutral' END, 'tap', '[]', {at}, {at} FROM numbers""",
    """INSERT INTO moment_note (moment_id, at, chat_id, message_id, words) SELECT n, {at},
    n - n % {each}, n, n || ': ' || {words} FROM numbers WHERE n % 3 = 0""",
    """INSERT INTO "case" (id, moment_id, site_id, journey_id, person_id, team, state, level,
    urgent, opened_at, deadline_at, unstaffed, round) SELECT n, n, {site}, n - n % {each},
    n - n % {each}, 'reception', 'recovered', 0, 0, {at}, {at}, 0, 1 FROM numbers
    WHERE n % {case} = 0""",
    """INSERT INTO relay (case_id, direction, author_id, from_chat, from_message, to_chat,
    content, at) SELECT n, CASE one.value WHEN 1 THEN 'to_staff' ELSE 'to_customer' END,
    n - n % {each}, n, one.value, -1, json_object('kind', 'text', 'text', n || {words}), {at}
    FROM numbers, json_each('{talk}') AS one WHERE n % {case} = 0""",
)


def fill(hotel: Hotel, rows: int) -> None:
    """Write a place's three months straight into the tables."""
    moments = int(rows / (1 + (1 + TALK) / CASE))
    start = (Clock().now() + LATER - timedelta(days=DAYS)).isoformat(" ", "microseconds")[:26]
    at = (
        f"strftime('%Y-%m-%d %H:%M:%f000', '{start}',"
        f" ((n - {FIRST}) * {DAYS * 86400.0 / moments}) || ' seconds')"
    )
    cycle, steps = hotel.read(first_cycle)
    step = chosen(steps[:EACH], "n")
    slots = {
        "site": 1, "cycle": cycle, "start": start, "at": at, "each": EACH, "case": CASE,
        "step": step, "words": chosen(WORDS, "n / 3"), "talk": list(range(1, TALK + 1)),
    }  # fmt: skip
    numbers = f"{NUMBERS.format(first=FIRST)} WHERE n < {FIRST + moments - 1})"
    with closing(sqlite3.connect(hotel.folder / "moments.db")) as base:
        for statement in ROWS:
            head, _, select = statement.partition("SELECT")
            base.execute(f"{head} {numbers} SELECT {select.format(**slots)}")
        base.commit()
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def chosen(words: tuple[str, ...] | list[str], number: str) -> str:
    """Return SQL that chooses one of some words by a number."""
    cases = " ".join(f"WHEN {place} THEN '{word}'" for place, word in enumerate(words))
    return f"CASE {number} % {len(words)} {cases} END"


def first_cycle(session: Session) -> tuple[int, list[str]]:
    version = sites.current_cycle(session, 1)
    assert version is not None
    number = version.id or 0
    return number, [one.key for one in sites.steps(session, number)]


PARTS = ("bot", "writer", "both")


@dataclass
class Scales:
    """Weighs a bot and its children now and then."""

    bot: Process
    most: dict[str, float] = field(default_factory=lambda: dict.fromkeys(PARTS, 0.0))
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._weigh, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _weigh(self) -> None:
        while not self._over.wait(0.1):
            bot, writer = self.bot.memory(), children(self.bot)
            for name, now in zip(PARTS, (bot, writer, bot + writer), strict=True):
                self.most[name] = max(self.most[name], now)


def children(bot: Process) -> float:
    """Return the MiB that the children of a process hold."""
    total = 0.0
    for child in bot._seen.children(recursive=True):
        try:
            total += child.memory_info().rss / 2**20
        except psutil.NoSuchProcess:
            continue
    return total


def shown(server: Server, who: int) -> list[Json]:
    found: list[Json] = server.see(f"chat/{who}")["messages"]
    return found


def says(server: Server, who: int, key: str) -> Callable[[], bool]:
    words = plain(key, Language.SPANISH)
    return lambda: any(words in (one["text"] or "") for one in shown(server, who))


def measure(rows: int, bitter: int, seconds: float, form: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name, Server(Path(name)) as server:
        hotel = backlog.prepare(server, Path(name), 0, bitter)
        fill(hotel, rows)
        taps = backlog.asked(server, range(BITTER, BITTER + bitter))
        elena = server.do("people", name="Elena of site0", language="es")["id"]
        after, clock = server.count(), f"{server.url}/sandbox/clock"
        more = {"CLOCK_URL": clock, "TMPDIR": name}
        with hotel.start(server, *RUN, **more) as bot, Scales(bot) as scales:
            time.sleep(3)  # its start is another benchmark's
            scales.most.update(dict.fromkeys(PARTS, 0.0))
            began = time.monotonic()
            server.do("say", from_=elena, text=f"/export {form}")
            tapped = backlog.tap_along(server, taps, seconds)
            done = says(server, elena, "export.safe")
            until(done, "the export", server, bot, patience=PATIENCE * 6)
            took = time.monotonic() - began
            time.sleep(2)
        arrived = backlog.alerts_of_ours(hotel, server.calls(after))
        files = [one["media"] for one in shown(server, elena) if one["media"]]
        assert files
        return told(rows, form, took, files, scales.most, backlog.waits(tapped, arrived))


def told(
    rows: int,
    form: str,
    took: float,
    files: list[Json],
    most: dict[str, float],
    waits: list[float],
) -> list[str]:
    sizes = [int(one["size"]) / 1e6 for one in files]
    memory = [f"{most[name]:.0f}" for name in PARTS]
    alerts = [f"{table.share(waits, part):,.0f}" for part in (0.5, 0.99, 1)] if waits else []
    listed = " + ".join(f"{one:.1f}" for one in sizes)
    return [f"{rows:,}", form or "xlsx", f"{took:.0f}", listed, *memory, *alerts]


HEAD = (
    "rows", "form", "seconds", "MB of each file", "bot MiB", "writer MiB", "both MiB",
    "alert ms", "99th", "max",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="hundreds of rows")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--form", choices=["xlsx", "csv"], default="xlsx")
    given = parser.parse_args()
    rows, bitter, seconds = (600, 3, 2.0) if given.quick else (given.rows, 60, 30.0)
    print(table.machine())
    row = measure(rows, bitter, seconds, given.form)
    table.show(HEAD, [row])
    if not given.quick:
        assert float(row[6]) <= MOST, f"more than {MOST} MiB"


if __name__ == "__main__":
    main()
