"""Every benchmark runs to its end on small numbers and prints its tables."""

import os
import subprocess
import sys

import pytest

from tests.benchmarks.processes import ROOT

pytestmark = pytest.mark.benchmark
PATIENCE = 300


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        (
            "pace",
            ("| ours |", "| plain bot |", "| aiogram default", "0 ms round", "40 ms round"),
        ),
        ("overtaking", ("| ours | 5 of 5 |", "| PTB with AIORateLimiter |")),
        ("growth", ("a tick with nothing due", "a tap, CPU us", "0 lost, 0 asked twice")),
        ("idle", ("| ours |", "| PTB, idle |")),
        ("load", ("| 100 | 10 |", "| 0 | 0 | 0 |")),
        ("database", ("| prepared | 64 |",)),
        ("figures", ("| SQLite | 100 |", "| PostgreSQL | 10,000 |")),
        ("critical", ("| as usual | 50 |", "| none critical | 1000 |")),
        ("exporting", ("| 600 | xlsx |",)),
        ("words", ("| examples | 7 |", "median ms", "import ms over the bare domain")),
    ],
)
def test_a_benchmark_prints_its_table(name: str, rows: tuple[str, ...]) -> None:
    small = ["--total", "50"] if name == "database" else ["--quick"]
    told = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", *small],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert [row for row in rows if row not in told.stdout] == []
