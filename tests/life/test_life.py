"""The life of a case: anybody does anything in any order, and the laws hold after each step.

Customers, staff, supervisors and managers of two places press, write, come and go; time goes
by, calls get lost, phones are blocked, people are forgotten, and the process dies at any
commit. `LIFE_STEPS=100000` takes the whole size; a failure names its seed and its last steps.
`-s` shows how often each thing was done; what never was in the usual size is a failure, too.
"""

import os
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest

from storage.vocabulary import Act
from tests.databases import sqlite_address
from tests.life.laws import words_of
from tests.life.town import Town, founded
from tests.life.walk import Walk

STEPS = int(os.environ.get("LIFE_STEPS", "300"))
SEED = int(os.environ.get("LIFE_SEED", "7"))
LENGTH = 150  # steps of one town's life
FULL = 300  # steps after which everything below must have happened
MOVES = {
    "arrives", "taps", "writes", "works", "talks", "commands", "forges", "waits", "dies",
    "doubts", "blocks", "comes_again", "migrates", "imports",
}  # fmt: skip
ACTS = {Act.OPEN, Act.TAKE, Act.ESCALATE, Act.SPEAK}


@pytest.mark.long
async def test_whatever_anybody_does_the_laws_hold(
    sqlite_template: Path, tmp_path: Path
) -> None:
    template = tmp_path / "town.db"
    shutil.copyfile(sqlite_template, template)
    codes = await founded(sqlite_address(template))
    reached: Counter[str] = Counter()
    for seed in range(SEED, SEED + max(STEPS // LENGTH, 1)):
        path = tmp_path / f"life{seed}.db"
        shutil.copyfile(template, path)
        reached += await live(Town(sqlite_address(path)), codes, seed)
        path.unlink()
    sys.stdout.write(", ".join(f"{act} {n}" for act, n in sorted(reached.items())) + "\n")
    missed = (MOVES | {f"<{act}>" for act in ACTS}) - reached.keys()
    assert STEPS < FULL or not missed, f"never reached: {sorted(missed)}"


async def live(town: Town, codes: dict[str, list[str]], seed: int) -> Counter[str]:
    """Let a town live, and count what was done and came of it."""
    await town.begin()
    walk = Walk(town, codes, seed)
    for number in range(LENGTH):
        try:
            broken = await walk.step()
        except Exception as error:
            error.add_note(words_of([f"seed {seed}, step {number}"], walk.told))
            raise
        if broken:
            pytest.fail(words_of([f"seed {seed}, step {number}", *broken], walk.told))
    events = town.db.line._raw.execute("SELECT act, count(*) FROM case_event GROUP BY act")
    walk.reached.update({f"<{act}>": n for act, n in events})
    await town.close()
    return walk.reached
