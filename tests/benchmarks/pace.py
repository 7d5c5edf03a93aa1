"""Taps a second through everything, beside plain bots: `python -m tests.benchmarks.pace`.

One tap: answerCallbackQuery, a row (where the bot stores), the question's message edited; one
in ten is bitter and alerts a group. All taps of a run are handed to the server in one call; a
run ends with the last edit that arrives there, and every tap must then be answered, edited,
alerted and stored. Every run has a server and a bot process of its own; cases take turns.
"""

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks import table
from tests.benchmarks.backlog import guests
from tests.benchmarks.hotel import Hotel
from tests.benchmarks.processes import TOKEN, Json, Process, Server, quiet, until

FIRST = 1_000_000  # the first customer
BITTER = 10  # one in so many
FACES = 5
PATIENCE = 300.0
SLOW = 150  # taps for a bot that takes one at a time, where each takes several round trips
OURS, PLAIN = "ours", "plain bot"
STORED = {OURS: "SELECT count(*) FROM moment", PLAIN: "SELECT count(*) FROM impression"}


@dataclass(frozen=True, slots=True)
class Case:
    """One of those who are compared."""

    name: str
    words: tuple[str, ...] = ()
    one_at_a_time: bool = False

    def taps(self, wanted: int, trip: float) -> int:
        return min(wanted, SLOW) if trip and self.one_at_a_time else wanted


PEERS = "tests.benchmarks.peers"
CASES = (
    Case(OURS),
    Case(PLAIN, ("-m", f"{PEERS}.plain_bot"), one_at_a_time=True),
    Case("PTB default, stores nothing", ("-m", f"{PEERS}.ptb_bare"), one_at_a_time=True),
    Case("PTB 32 at once, stores nothing", ("-m", f"{PEERS}.ptb_bare", "--concurrency=32")),
    Case("aiogram default, stores nothing", ("-m", f"{PEERS}.aiogram_bare")),
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one run showed."""

    rate: float
    cpu: float  # microseconds a tap
    server: float  # the server's
    calls: float  # a tap
    memory: float


@dataclass(slots=True)
class Stage:
    """A server, a bot, and customers who have a question before them."""

    case: Case
    folder: Path
    server: Server
    many: int  # customers
    group: int = 0
    hotel: Hotel | None = None
    first: int = FIRST
    taps: list[Json] = field(default_factory=list)

    @property
    def database(self) -> Path:
        return self.folder / "moments.db"

    def start(self) -> Process:
        if self.case.name == OURS:
            self.hotel = self.hotel or Hotel(self.folder)
            bot = self.hotel.start(self.server)
            self.hotel.bind(self.server, bot)
            self.group = self.hotel.groups[0]
            return bot
        self.group = self.server.do("groups", title="Team", members=["Owner"])["id"]
        words = [*self.case.words, f"--url={self.server.url}", f"--token={TOKEN}"]
        words += [f"--group={self.group}", f"--database={self.database}"]
        return Process(words, self.folder / "bot.log")

    def ask(self, bot: Process) -> None:
        """Let every customer say /start and get a question; their taps lie ready then."""
        code = self.hotel.codes["site0"] if self.hotel else ""
        people = range(self.first, self.first + self.many)
        with quiet(self.server, bot, PATIENCE):
            guests(self.server, people, [f"/start {code}"])
        asked: dict[int, Json] = {}

        def all_asked() -> bool:
            for person in people:
                shown = self.server.see(f"chat/{person}")["messages"][-1]
                if len(faces(shown)) != FACES:
                    return False
                asked[person] = shown
            return True

        until(all_asked, "everybody to be asked", self.server, bot, patience=PATIENCE)
        self.taps = []
        for place, shown in enumerate(asked.values()):
            face = faces(shown)[0 if place % BITTER == 0 else -1]
            tap = {"from": shown["chat"], "chat": shown["chat"]}
            self.taps.append({**tap, "message": shown["id"], "button": face})

    def measure(self, bot: Process) -> Run:
        """Hand over all taps at once and wait until the bot is done with them."""
        first, spent, served = self.server.count(), bot.cpu(), self.server.cpu()
        with quiet(self.server, bot, PATIENCE):
            done = self.server.do("bulk", tap=self.taps)["tap"]
            began = time.monotonic()
            served = self.server.cpu()
        spent, served = bot.cpu() - spent, self.server.cpu() - served
        assert not any("error" in one for one in done)
        calls = [one for one in self.server.calls(first) if one["method"] != "getUpdates"]
        self._check(calls)
        edits = [one["mono"] for one in calls if one["method"] == "editMessageText"]
        many = len(self.taps)
        return Run(
            many / (max(edits) - began),
            spent / many * 1e6,
            served / many * 1e6,
            len(calls) / many,
            bot.memory(),
        )

    def _check(self, calls: Sequence[Json]) -> None:
        """Nothing may be missing: a bot that loses taps is fast."""
        refused = Counter(one["description"] for one in calls if one["status"] != 200)
        done = Counter(one["method"] for one in calls if one["status"] == 200)
        asked = {str(tap["chat"]) for tap in self.taps}
        edited = {str(one["params"]["chat_id"]) for one in calls if is_good(one, "edit")}
        alerted = [one for one in calls if is_good(one, "send") and self._in_group(one)]
        bitter = sum(place % BITTER == 0 for place in range(len(self.taps)))
        assert not refused, refused
        assert done["answerCallbackQuery"] == len(self.taps), done
        assert asked <= edited, f"{len(asked - edited)} were never edited"
        assert len(alerted) == bitter, f"{len(alerted)} alerts for {bitter} bitter taps"

    def _in_group(self, call: Json) -> bool:
        return str(call["params"]["chat_id"]) == str(self.group)

    def stored(self) -> int | None:
        query = STORED.get(self.case.name)
        if query is None:
            return None
        with closing(sqlite3.connect(self.database)) as rows:
            count: int = rows.execute(query).fetchone()[0]
            return count


def faces(shown: Json) -> list[str]:
    return [button["data"] for row in shown["buttons"] for button in row]


def is_good(call: Json, kind: str) -> bool:
    return bool(call["method"].startswith(kind)) and call["status"] == 200


def run(case: Case, many: int, trip: float) -> Run:
    with tempfile.TemporaryDirectory() as name, Server(Path(name)) as server:
        stage = Stage(case, Path(name), server, case.taps(many, trip))
        with stage.start() as bot:
            stage.ask(bot)
            server.delay(trip)
            shown = stage.measure(bot)
        stored = stage.stored()
        assert stored in (None, len(stage.taps)), f"{stored} of {len(stage.taps)} stored"
        return shown


def row(name: str, runs: Sequence[Run], plain: Sequence[Run]) -> list[str]:
    rates = [one.rate for one in runs]
    rate, cpu = statistics.median(rates), middle(runs, "cpu")
    beside = statistics.median([one.rate for one in plain])
    return [
        name,
        f"{rate:,.0f} ({min(rates):,.0f}-{max(rates):,.0f})",
        f"{rate / beside:.1f}",
        f"{cpu:,.0f}",
        f"{middle(plain, 'cpu') / cpu:.1f}",
        f"{middle(runs, 'calls'):.2f}",
        f"{middle(runs, 'server'):,.0f}",
        f"{middle(runs, 'memory'):.0f}",
    ]


def middle(runs: Sequence[Run], what: str) -> float:
    values: list[float] = [getattr(one, what) for one in runs]
    return statistics.median(values)


HEAD = (
    "bot", "taps/s (min-max)", "x plain", "CPU us a tap", "x plain", "calls a tap",
    "server's CPU us", "RSS MiB",
)  # fmt: skip


def compare(cases: Sequence[Case], many: int, rounds: int, trip: float) -> None:
    print(f"\n{trip * 1000:.0f} ms round trip, {many} taps, medians of {rounds}")
    found: dict[str, list[Run]] = {case.name: [] for case in cases}
    for _ in range(rounds):
        for case in cases:
            found[case.name].append(run(case, many, trip))
    plain = found.get(PLAIN) or found[cases[0].name]
    table.show(HEAD, [row(name, runs, plain) for name, runs in found.items()])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few taps, one round")
    parser.add_argument("--taps", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--trips", default="0,40", help="round trips in ms")
    parser.add_argument("--only", default="", help="cases whose name has this")
    given = parser.parse_args()
    many, rounds = (40, 1) if given.quick else (given.taps, given.rounds)
    cases = [case for case in CASES if given.only in case.name]
    print(table.machine())
    for trip in given.trips.split(","):
        compare(cases, many, rounds, float(trip) / 1000)
    print(table.machine())


if __name__ == "__main__":
    main()
