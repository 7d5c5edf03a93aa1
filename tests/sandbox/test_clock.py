"""Virtual time: it runs, is put forward, and stops wherever something is due."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.sandbox.clock import Clock
from bot.sandbox.server import Sandbox
from tests.sandbox.stage import TOKEN, Stage

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
SLACK = timedelta(seconds=30)  # real time runs on while a test does


async def test_time_starts_where_it_is_told_to_and_runs_on() -> None:
    clock = Clock(NOON)
    assert NOON <= clock.now() < NOON + SLACK
    assert Clock().offset == timedelta(0)


async def test_everybody_who_asked_hears_the_whole_offset() -> None:
    clock = Clock()
    heard: list[timedelta] = []
    clock.subscribe(heard.append)
    await clock.forward(timedelta(hours=1))
    await clock.forward(timedelta(hours=1))
    assert [round(one / timedelta(hours=1), 3) for one in heard] == [1, 2]


async def test_the_pacer_chooses_the_stops_and_sees_the_end_settled() -> None:
    clock = Clock(NOON)
    stops = [NOON + timedelta(minutes=10), NOON + timedelta(minutes=25)]
    asked: list[datetime] = []

    async def pacer(target: datetime) -> datetime:
        asked.append(clock.now())
        left = [stop for stop in stops if stop > clock.now()]
        return min([*left, target])

    clock.pacer = pacer
    await clock.forward(timedelta(hours=1))
    expected = [NOON, *stops, NOON + timedelta(hours=1)]
    assert len(asked) == len(expected)
    assert all(
        there - SLACK < here < there + SLACK
        for here, there in zip(asked, expected, strict=True)
    )


async def test_a_pacer_that_gets_nowhere_does_not_stop_time() -> None:
    clock = Clock(NOON)

    async def stuck(_: datetime) -> datetime:
        return NOON

    clock.pacer = stuck
    await clock.forward(timedelta(hours=1))
    assert clock.now() >= NOON + timedelta(hours=1)


async def test_two_steps_at_once_come_one_after_the_other() -> None:
    clock = Clock(NOON)
    await asyncio.gather(*(clock.forward(timedelta(hours=1)) for _ in range(3)))
    assert timedelta(hours=3) <= clock.now() - NOON < timedelta(hours=3) + SLACK


async def test_dates_are_of_the_virtual_clock() -> None:
    sandbox = Sandbox(TOKEN, now=NOON)
    assert abs(sandbox.world.now() - NOON.timestamp()) < SLACK.total_seconds()


async def test_a_step_is_told_to_who_waits_for_one(stage: Stage) -> None:
    before = await stage.seen("clock")
    waiting = asyncio.create_task(stage.seen("clock", after=before["offset"], wait=20))
    await stage.forward(900)
    after = await waiting
    assert after["offset"] - before["offset"] >= 899
    assert datetime.fromisoformat(after["now"]) > datetime.fromisoformat(before["now"])


async def test_messages_carry_the_date_of_the_moment(stage: Stage) -> None:
    ana = await stage.guest()
    first = await stage.text(ana)
    await stage.forward(7200)
    second = await stage.text(ana)
    assert 7200 <= second["date"] - first["date"] < 7200 + 30
