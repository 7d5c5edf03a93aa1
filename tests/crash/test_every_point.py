"""Wherever the bot dies or is let down, once, along the story: the story ends well."""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from storage.migrate import upgrade
from tests.crash.every_point import Stage, Told, clones, stage
from tests.databases import sqlite_address
from tests.postgres import Server

SOME = 20  # each so many-th point, for who wants to know soon
EACH = 1 if os.environ.get("EVERY_POINT") == "1" else 2  # half: for want of time
AT_ONCE = 3  # stories told side by side
MET = 0.85  # of the points, at least; how work falls into commits is never quite the same
WAYS = ["dying", "an error"]
NUMBERS = count(1)


@pytest.fixture
async def told(
    database_kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Stage]:
    """Return a stage on either kind of database."""
    if database_kind == "sqlite":
        template = tmp_path / "template.db"
        upgrade(sqlite_address(template))
        async with stage(sqlite_address(template), clones(template)) as there:
            yield there
        return
    server: Server = request.getfixturevalue("postgres_server")
    name = f"crash{next(NUMBERS)}"
    url = server.create(name, request.getfixturevalue("postgres_template"))

    @contextmanager
    def clone() -> Iterator[str]:
        copy = f"crash{next(NUMBERS)}"
        yield server.create(copy, name)
        server.drop(copy)

    async with stage(url, clone) as there:
        yield there
    server.drop(name)


async def all_right(there: Stage, by: str, step: int, first: int = 0) -> None:
    """Tell the story once for each point; every one must end well."""
    points = (await there.points())[first::step]
    at_once = asyncio.Semaphore(AT_ONCE)

    async def tell(point: str) -> Told:
        async with at_once:
            told = await there.tell(point, by)
            if told.met or told.wrong:
                return told
            return await there.tell(point, by)  # this time the work fell otherwise

    stories = await asyncio.gather(*map(tell, points))
    met = sum(one.met for one in stories)
    sys.stdout.write(f"{by}: {len(points)} points, {met} met\n")
    wrong = [one for one in stories if one.wrong]
    sys.stdout.writelines(f"{one}\n" for one in wrong)
    assert [one.point for one in wrong] == []
    assert met >= MET * len(points)


@pytest.mark.crash
@pytest.mark.parametrize("by", WAYS)
async def test_at_some_points_it_recovers(told: Stage, by: str) -> None:
    await all_right(told, by, SOME)


@pytest.mark.crash
@pytest.mark.long
@pytest.mark.parametrize("by", WAYS)
async def test_at_every_point_it_recovers(told: Stage, by: str) -> None:
    await all_right(told, by, EACH, random.randrange(EACH))
