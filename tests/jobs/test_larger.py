"""The larger model: a local endpoint over real HTTP, well and badly behaved."""

import asyncio
import json
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.clock import Clock
from bot.domain.words import Decision, read
from bot.jobs.larger import REST, LargerModel, worth_asking
from tests.endpoint import Endpoint
from tests.endpoint import endpoint as made_up

DOUBTFUL = "Somos cuatro personas, mi correo es ana@example.org, tel 600 123 456"
SURE = "pésimo servicio, un asco"


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with made_up() as here:
        here.content = '{"p_bitter": 0.9, "reasons": ["info", "nonsense"]}'
        yield here


def larger(endpoint: Endpoint, timeout: float = 10) -> LargerModel:
    return LargerModel(endpoint.url, "made-up", Clock(), "made-up-key", timeout)


async def test_a_doubtful_text_is_raised_and_what_names_people_stays_here(
    endpoint: Endpoint,
) -> None:
    fast = read(DOUBTFUL)
    assert worth_asking(DOUBTFUL, fast)
    again = await larger(endpoint).again(DOUBTFUL, fast)
    assert (again.decision, again.p_bitter) == (Decision.BITTER, 0.9)
    assert "info" in again.reasons
    assert "nonsense" not in again.reasons
    sent = json.dumps(endpoint.asked)
    assert "ana@example.org" not in sent
    assert "600 123 456" not in sent
    assert endpoint.keys == ["Bearer made-up-key"]


async def test_it_never_soothes_and_is_not_asked_when_sure(endpoint: Endpoint) -> None:
    endpoint.content = '{"p_bitter": 0.0, "reasons": []}'
    fast = read(DOUBTFUL)
    assert await larger(endpoint).again(DOUBTFUL, fast) == fast
    assert len(endpoint.asked) == 1
    assert await larger(endpoint).again(SURE, read(SURE)) == read(SURE)
    assert len(endpoint.asked) == 1


@pytest.mark.parametrize("content", ["no JSON", "{}", '{"p_bitter": 7}', "[]"])
async def test_nonsense_changes_nothing(endpoint: Endpoint, content: str) -> None:
    endpoint.content = content
    assert await larger(endpoint).again(DOUBTFUL, read(DOUBTFUL)) == read(DOUBTFUL)


async def test_one_failure_is_tried_again(endpoint: Endpoint) -> None:
    endpoint.status = [503]
    again = await larger(endpoint).again(DOUBTFUL, read(DOUBTFUL))
    assert again.decision is Decision.BITTER
    assert len(endpoint.asked) == 2


async def test_a_slow_endpoint_is_done_without(endpoint: Endpoint) -> None:
    endpoint.slow = threading.Event()
    async with asyncio.timeout(15):
        again = await larger(endpoint, timeout=0.2).again(DOUBTFUL, read(DOUBTFUL))
    assert again == read(DOUBTFUL)


async def test_what_fails_again_and_again_is_left_alone_for_a_while(endpoint: Endpoint) -> None:
    endpoint.status = [500] * 6
    model = larger(endpoint)
    for _ in range(4):
        assert await model.again(DOUBTFUL, read(DOUBTFUL)) == read(DOUBTFUL)
    assert len(endpoint.asked) == 6
    model.clock.set_offset(REST + timedelta(seconds=1))
    assert (await model.again(DOUBTFUL, read(DOUBTFUL))).decision is Decision.BITTER
