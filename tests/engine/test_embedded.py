"""The embedded engine: order within a key, keys side by side, nothing lost, nothing stopped."""

import asyncio
from collections.abc import AsyncIterator
from contextvars import ContextVar

import pytest

from bot.engine.embedded import URGENT, WIDTH, Embedded
from bot.jobs.carrier import Carrier, Load, LoadKind
from storage.vocabulary import Lane
from tests.machine import until

KIND = LoadKind.UPDATE


class Bench:
    """Workers of one kind that wait until they are let go."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.ended: list[int] = []
        self.gate = asyncio.Event()

    async def work(self, load: Load) -> None:
        self.begun.append(load.id)
        await self.gate.wait()
        self.ended.append(load.id)


@pytest.fixture
async def engine() -> AsyncIterator[Embedded]:
    engine = Embedded()
    yield engine
    await engine.stop(5)


def load(number: int, key: str = "", lane: Lane = Lane.REPLY, kind: LoadKind = KIND) -> Load:
    return Load(kind, number, key or f"k{number}", lane)


async def breathe() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_it_is_a_carrier() -> None:
    carrier: Carrier = Embedded()
    assert carrier.idle()


async def test_loads_of_one_key_go_in_order_and_one_at_a_time(engine: Embedded) -> None:
    bench = Bench()
    engine.employ(KIND, bench.work)
    engine.handed([load(number, "ana") for number in range(5)])
    await breathe()
    assert bench.begun == [0]
    bench.gate.set()
    await engine.settled()
    assert bench.ended == [0, 1, 2, 3, 4]


async def test_keys_go_side_by_side_up_to_the_width(engine: Embedded) -> None:
    bench = Bench()
    engine.employ(KIND, bench.work)
    engine.handed([load(number) for number in range(WIDTH[KIND] + 10)])
    await breathe()
    assert len(bench.begun) == WIDTH[KIND]
    assert engine.room(KIND) == 0
    bench.gate.set()
    await engine.settled()
    assert len(bench.ended) == WIDTH[KIND] + 10
    assert engine.room(KIND) == WIDTH[KIND]


async def test_the_lower_lane_goes_first_when_all_must_wait(engine: Embedded) -> None:
    bench = Bench()
    engine.employ(KIND, bench.work)
    engine.handed([load(number) for number in range(WIDTH[KIND])])
    await breathe()
    engine.handed([load(1000, lane=Lane.BULK), load(1001, lane=Lane.ALERT)])
    bench.gate.set()
    await engine.settled()
    assert bench.begun.index(1001) < bench.begun.index(1000)


async def test_questions_never_take_the_last_places(engine: Embedded) -> None:
    kind, bench = LoadKind.MESSAGE, Bench()
    engine.employ(kind, bench.work)
    crowd = [load(number, lane=Lane.QUESTION, kind=kind) for number in range(WIDTH[kind])]
    engine.handed(crowd)
    await breathe()
    assert len(bench.begun) == WIDTH[kind] - URGENT[kind]
    assert engine.room(kind, Lane.QUESTION) == 0
    engine.handed([load(1000, lane=Lane.ALERT, kind=kind)])
    await breathe()
    assert 1000 in bench.begun
    bench.gate.set()


async def test_a_load_that_fails_stops_no_other(engine: Embedded) -> None:
    done: list[int] = []

    async def work(load: Load) -> None:
        if load.id == 1:
            raise ValueError("bad")
        done.append(load.id)

    engine.employ(KIND, work)
    engine.handed([load(1, "ana"), load(2, "ana"), load(3, "bruno")])
    await engine.settled()
    assert sorted(done) == [2, 3]


async def test_a_load_that_must_wait_keeps_its_keys_order_but_no_place(
    engine: Embedded,
) -> None:
    done: list[int] = []

    async def work(load: Load) -> float | None:
        if load.id < 100 and load.id not in done:
            done.append(load.id)
            return 0.05
        done.append(load.id)
        return None

    engine.employ(KIND, work)
    tries = WIDTH[KIND] + 1  # more than there are places
    engine.handed([load(number) for number in range(tries)])
    engine.handed([load(100, "k0"), load(200, "free")])
    await engine.settled()
    assert engine.idle()
    assert 200 in done
    assert 100 not in done
    await until(lambda: 100 in done, "the one behind it")
    assert done.count(0) == 2


async def test_each_kind_has_its_own_places(engine: Embedded) -> None:
    slow, quick = Bench(), Bench()
    quick.gate.set()
    engine.employ(LoadKind.UPDATE, slow.work)
    engine.employ(LoadKind.FOLLOWUP, quick.work)
    engine.handed([load(number) for number in range(200)])
    engine.handed([load(7, kind=LoadKind.FOLLOWUP)])
    await breathe()
    assert quick.ended == [7]
    slow.gate.set()


async def test_stopping_waits_for_what_was_begun_and_begins_nothing(engine: Embedded) -> None:
    bench = Bench()
    engine.employ(KIND, bench.work)
    engine.handed([load(number, "ana") for number in range(3)])
    await breathe()
    asyncio.get_running_loop().call_later(0.05, bench.gate.set)
    await engine.stop(5)
    engine.handed([load(9)])
    await breathe()
    assert bench.begun == bench.ended == [0]


async def test_what_outlasts_the_grace_is_cancelled(engine: Embedded) -> None:
    bench = Bench()
    engine.employ(KIND, bench.work)
    engine.handed([load(1)])
    await breathe()
    await engine.stop(0.01)
    assert bench.begun == [1]
    assert bench.ended == []


async def test_what_a_handler_knows_does_not_travel_with_the_work_it_wakes(
    engine: Embedded,
) -> None:
    secret: ContextVar[str] = ContextVar("secret", default="nothing")
    seen: list[str] = []

    async def work(load: Load) -> None:
        seen.append(secret.get())

    engine.employ(KIND, work)
    secret.set("Ana's")
    engine.handed([load(1)])
    await engine.settled()
    assert seen == ["nothing"]
