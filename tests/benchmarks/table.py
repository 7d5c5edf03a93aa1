"""Tables, medians and shares, as the benchmarks print them."""

import os
import platform
from collections.abc import Sequence

import psutil


def show(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    begin(head)
    for row in rows:
        line(row)


def begin(head: Sequence[str]) -> None:
    line(head)
    print(f"|{'---|' * len(head)}", flush=True)


def line(row: Sequence[str]) -> None:
    print(f"| {' | '.join(row)} |", flush=True)


def machine() -> str:
    """Name the machine by what bears on the figures."""
    memory = psutil.virtual_memory().total / 2**30
    load = os.getloadavg()[0]
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, Python {python}, load {load:.1f} now"


def share(values: Sequence[float], part: float) -> float:
    """Return the value that this part of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
