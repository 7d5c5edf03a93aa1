"""The bot speaks with Telegram while it is still being loaded, and loses nothing by it."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from bot.clock import Clock
from bot.telegram.lean import LeanWire
from bot.telegram.opening import Opening, TokenRefusedError
from bot.telegram.receiver import Received, Receiver
from storage.database import Database
from tests.machine import until
from tests.sandbox.stage import TOKEN, Stage


@pytest.fixture
async def opening(stage: Stage) -> AsyncIterator[Opening]:
    opening = Opening(LeanWire(f"{stage.base}/bot{TOKEN}"), polls=True)
    yield opening
    await opening.close()


async def methods(stage: Stage) -> list[str]:
    calls = (await stage.seen("calls"))["calls"]
    return [call["method"] for call in calls]


async def has_polled(stage: Stage) -> bool:
    return "getUpdates" in await methods(stage)


async def test_we_poll_before_there_is_anybody_to_keep_what_comes(
    opening: Opening, stage: Stage, database_url: str
) -> None:
    opening.begin()
    opening.begin()  # once is enough
    assert (await opening.me())["is_bot"]
    await until(lambda: has_polled(stage), "the first poll")
    said = await methods(stage)
    assert sorted(said) == ["deleteWebhook", "getMe", "getUpdates"]
    assert said.index("deleteWebhook") < said.index("getUpdates")
    await stage.guest()
    poll = opening.first_poll()
    assert poll is not None
    brought = (await poll).body["result"]
    got: list[Received] = []
    db = Database(database_url)
    receiver = Receiver(db, opening.wire, Clock(), handed=got.extend, poll_timeout=5)
    receiving = asyncio.create_task(receiver.run(poll))
    await until(lambda: got, "what the first poll brought")
    assert [json.loads(one.body or "") for one in got] == brought
    receiver.stop()
    await receiving
    await db.close()


async def test_what_nobody_kept_comes_again(opening: Opening, stage: Stage) -> None:
    opening.begin()
    await stage.guest()
    poll = opening.first_poll()
    assert poll is not None
    brought = (await poll).body["result"]
    await opening.close()  # the process ends before it was loaded
    assert await stage.updates() == brought


async def test_who_is_called_back_does_not_poll(stage: Stage) -> None:
    opening = Opening(LeanWire(f"{stage.base}/bot{TOKEN}"), polls=False)
    opening.begin()
    await opening.me()
    await opening.close()
    assert opening.first_poll() is None
    assert not await has_polled(stage)


async def test_a_wrong_token_is_said_so(stage: Stage) -> None:
    opening = Opening(LeanWire(f"{stage.base}/bot1:wrong"), polls=True)
    with pytest.raises(TokenRefusedError):
        await opening.me()
    await opening.close()


async def test_an_unreachable_network_is_waited_for(opening: Opening, stage: Stage) -> None:
    rule = {"kind": "cut_before", "method": "getMe", "times": 1}
    await stage.http.post(f"{stage.base}/sandbox/faults", json=[rule])
    assert (await asyncio.wait_for(opening.me(), 10))["is_bot"]
