"""Memory of the idle bot and its start, beside idle peers: `python -m tests.benchmarks.idle`.

Start: from the process being made to its first getUpdates at the server, with a database that
is there already; and to its answer to somebody who wrote /start while it was away, since ours
polls before it is loaded. Memory: after ten idle seconds. Cases take turns.
"""

import argparse
import functools
import itertools
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import table
from tests.benchmarks.hotel import Hotel
from tests.benchmarks.overtaking import RUN
from tests.benchmarks.pace import PEERS, PLAIN
from tests.benchmarks.processes import TOKEN, Process, Server, until

PATIENCE = 60.0
NUMBERS = itertools.count(1)
BESIDE = "PTB, idle"


@dataclass(frozen=True, slots=True)
class Start:
    """How one start went."""

    first_poll: float  # milliseconds
    answer: float  # milliseconds
    cpu: float  # milliseconds, until it had idled
    memory: float  # MiB


def peer(server: Server, folder: Path, module: str) -> Process:
    words = ["-m", f"{PEERS}.{module}", f"--url={server.url}", f"--token={TOKEN}"]
    return Process([*words, f"--database={folder / 'plain.db'}"], folder / "bot.log")


def measure(start: Callable[[Server], Process], server: Server, idle: float) -> Start:
    server.do("say", from_=f"Guest {next(NUMBERS)}", text="/start")
    after = server.count()
    began = time.monotonic()
    with start(server) as bot:
        first, answer = (
            first_call(server, bot, method, after) for method in ("getUpdates", "sendMessage")
        )
        time.sleep(idle)
        return Start(
            (first - began) * 1000, (answer - began) * 1000, bot.cpu() * 1000, bot.memory()
        )


def first_call(server: Server, bot: Process, method: str, after: int) -> float:
    """Return when the first call of a method after a number arrived."""
    calls = functools.partial(server.calls, after, method)
    until(calls, f"the first {method}", server, bot, patience=PATIENCE)
    arrived: float = calls()[0]["mono"]
    return arrived


def row(name: str, starts: Sequence[Start], beside: Sequence[Start]) -> list[str]:
    """Return a case's medians, each but the memory also as a multiple of the peer's."""
    cells = [name]
    for figure in ("first_poll", "answer", "cpu"):
        own, peers = (
            statistics.median(getattr(one, figure) for one in many) for many in (starts, beside)
        )
        cells += [f"{own:,.0f}", f"{own / peers:.2f}"]
    return [*cells, f"{statistics.median(one.memory for one in starts):.0f}"]


HEAD = (
    "bot", "first poll ms", "x PTB", "first answer ms", "x PTB", "CPU ms", "x PTB", "RSS MiB",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round, one idle second")
    given = parser.parse_args()
    rounds, idle = (1, 1.0) if given.quick else (5, 10.0)
    print(table.machine())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hotel = Hotel(folder)
        cases: dict[str, Callable[[Server], Process]] = {
            "ours": lambda server: hotel.start(server, *RUN),
            BESIDE: lambda server: peer(server, folder, "ptb_bare"),
            f"{PLAIN}, idle": lambda server: peer(server, folder, "plain_bot"),
        }
        found: dict[str, list[Start]] = {case: [] for case in cases}
        with Server(folder) as server:
            for _ in range(rounds):
                for case, start in cases.items():
                    found[case].append(measure(start, server, idle))
    table.show(HEAD, [row(case, starts, found[BESIDE]) for case, starts in found.items()])
    print(table.machine())


if __name__ == "__main__":
    main()
