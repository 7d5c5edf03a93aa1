"""Nothing is lost, and nothing asked twice, however often the bot is killed."""

import asyncio
import random
import sys

import pytest

from tests.crash.nursery import ROOT

KILLS = 200  # as many as there is time for; `python -m tests.crash.kill_loop` makes a thousand
SHARDS = 2
COLD = 10


async def loop(*options: object) -> tuple[int, str]:
    """Run a kill loop in a process of its own; return its exit code and what it told."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.crash.kill_loop", *map(str, options),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    said, _ = await process.communicate()
    sys.stdout.write(said.decode())
    return process.returncode or 0, said.decode()


@pytest.mark.crash
async def test_killed_some_times_it_loses_nothing() -> None:
    code, said = await loop("--kills", 10, "--seed", 20270602)
    assert code == 0, said


@pytest.mark.crash
@pytest.mark.long
async def test_killed_hundreds_of_times_it_loses_nothing() -> None:
    seed = random.randrange(1_000_000)
    shards = [
        loop("--kills", KILLS // SHARDS, "--seed", seed + number) for number in range(SHARDS)
    ]
    for code, said in await asyncio.gather(*shards):
        assert code == 0, said


@pytest.mark.crash
@pytest.mark.long
async def test_killed_as_its_operator_starts_it_it_loses_nothing() -> None:
    code, said = await loop("--kills", COLD, "--seed", random.randrange(1_000_000), "--cold")
    assert code == 0, said
