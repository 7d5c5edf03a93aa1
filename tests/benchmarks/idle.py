"""Memory of the idle bot and its start, beside idle peers: `python -m tests.benchmarks.idle`.

Start: from the process being made to its first getUpdates at the server, with a database that
is there already. Memory: after ten idle seconds. Cases take turns.
"""

import argparse
import functools
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
BESIDE = "PTB, idle"


@dataclass(frozen=True, slots=True)
class Start:
    """How one start went."""

    first_poll: float  # milliseconds
    cpu: float  # milliseconds, until it had idled
    memory: float  # MiB


def peer(server: Server, folder: Path, module: str) -> Process:
    words = ["-m", f"{PEERS}.{module}", f"--url={server.url}", f"--token={TOKEN}"]
    return Process([*words, f"--database={folder / 'plain.db'}"], folder / "bot.log")


def measure(start: Callable[[Server], Process], server: Server, idle: float) -> Start:
    after = server.count()
    began = time.monotonic()
    with start(server) as bot:
        polls = functools.partial(server.calls, after, "getUpdates")
        until(polls, "the first poll", server, bot, patience=PATIENCE)
        first = polls()[0]["mono"] - began
        time.sleep(idle)
        return Start(first * 1000, bot.cpu() * 1000, bot.memory())


def row(name: str, starts: Sequence[Start], beside: Sequence[Start]) -> list[str]:
    first = statistics.median([one.first_poll for one in starts])
    peer_first = statistics.median([one.first_poll for one in beside])
    cpu = statistics.median([one.cpu for one in starts])
    peer_cpu = statistics.median([one.cpu for one in beside])
    memory = statistics.median([one.memory for one in starts])
    return [
        name, f"{first:,.0f}", f"{first / peer_first:.2f}", f"{cpu:,.0f}",
        f"{cpu / peer_cpu:.2f}", f"{memory:.0f}",
    ]  # fmt: skip


HEAD = ("bot", "first poll ms", "x PTB", "CPU ms", "x PTB", "RSS MiB")


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
