"""The tests can fail: an old mistake that is put back is found, by the test that is for it."""

import asyncio
import sys

import pytest

from tests.crash.nursery import ROOT
from tests.crash.test_kill_loop import loop

pytestmark = [pytest.mark.crash, pytest.mark.long]
KILLS = 60
SEED = 20270603
FOUND = {
    "acknowledging before committing": "I1: update",
    "retrying every network error": "I4: question",
    "trusting handlers": "POISON: update",
}
RACE = "tests/storage/test_database.py::test_no_increment_is_lost_among_32_writers"
BROKEN = """
import sys, pytest
from tests.crash import breakages
breakages.put_back(sys.argv[1])
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", sys.argv[2]]))
"""


@pytest.mark.parametrize(("breakage", "complaint"), FOUND.items())
async def test_the_kill_loop_finds_an_old_mistake(breakage: str, complaint: str) -> None:
    code, said = await loop("--kills", KILLS, "--seed", SEED, "--breaks", breakage)
    assert code == 1
    assert complaint in said


@pytest.mark.parametrize(("breakage", "code"), [("deferred transactions", 1), ("", 0)])
async def test_the_race_for_a_row_finds_deferred_transactions(breakage: str, code: int) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", BROKEN, breakage, RACE,
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    assert process.returncode == code, said.decode()
