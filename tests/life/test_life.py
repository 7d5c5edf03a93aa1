"""The life of a case: anybody does anything in any order, and the laws hold after each step.

Customers, staff, supervisors and managers of two places press, write, come and go; time goes
by, calls get lost, phones are blocked, people are forgotten, and the process dies at any
commit. `LIFE_STEPS=100000` takes the whole size; a failure names its seed and its last steps.
"""

import os
import shutil
from pathlib import Path

import pytest

from tests.databases import sqlite_address
from tests.life.laws import words_of
from tests.life.town import Town, founded
from tests.life.walk import Walk

STEPS = int(os.environ.get("LIFE_STEPS", "300"))
SEED = int(os.environ.get("LIFE_SEED", "7"))
LENGTH = 150  # steps of one town's life


@pytest.mark.long
async def test_whatever_anybody_does_the_laws_hold(
    sqlite_template: Path, tmp_path: Path
) -> None:
    template = tmp_path / "town.db"
    shutil.copyfile(sqlite_template, template)
    codes = await founded(sqlite_address(template))
    for seed in range(SEED, SEED + max(STEPS // LENGTH, 1)):
        path = tmp_path / f"life{seed}.db"
        shutil.copyfile(template, path)
        await live(Town(sqlite_address(path)), codes, seed)
        path.unlink()


async def live(town: Town, codes: dict[str, list[str]], seed: int) -> None:
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
    await town.close()
