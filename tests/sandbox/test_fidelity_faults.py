"""Faults on demand, the log of calls, and the virtual clock that rules both sides."""

import time
from datetime import datetime
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import TOKEN, Json, Stage


async def fault(stage: Stage, kind: str, **rule: Any) -> None:
    await stage.control("faults", kind=kind, **rule)


async def texts_in(stage: Stage, chat: int) -> list[str]:
    return [message["text"] for message in (await stage.seen(f"chat/{chat}"))["messages"]]


async def test_a_refusal_on_demand_for_one_method_so_many_times(stage: Stage) -> None:
    ana = await stage.guest()
    refused: Json = {
        "status": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    await fault(stage, "http", method="sendMessage", times=2, **refused)
    assert (await stage.call("getMe")).status == 200
    for _ in range(2):
        answer = await stage.call("sendMessage", chat_id=ana, text="x")
        assert answer.refusal == (429, "Too Many Requests: retry after 7")
        assert answer.headers["retry-after"] == "7"
    assert (await stage.text(ana, "through"))["text"] == "through"
    assert await texts_in(stage, ana) == ["/start", "through"]


async def test_a_fault_for_one_chat_and_its_end(stage: Stage) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    await fault(stage, "http", chat=ana, status=500, description="Internal Server Error")
    assert (await stage.call("sendMessage", chat_id=ana, text="x")).status == 500
    assert (await stage.text(tom))["chat"]["id"] == tom
    assert len((await stage.seen("faults"))["faults"]) == 1
    await stage.http.delete(f"{stage.base}/sandbox/faults")
    assert (await stage.text(ana))["chat"]["id"] == ana


async def test_garbage_instead_of_json(stage: Stage) -> None:
    await fault(stage, "garbage", times=1)
    answer = await stage.http.get(f"{stage.base}/bot{TOKEN}/getMe")
    assert answer.status_code == 502
    assert answer.text.startswith("<html>")


@pytest.mark.parametrize(
    ("kind", "delivered"), [("cut_before", []), ("cut_after", ["x"]), ("truncated", ["x"])]
)
async def test_a_cut_before_and_after_the_work(
    stage: Stage, kind: str, delivered: list[str]
) -> None:
    ana = await stage.guest()
    await fault(stage, kind, method="sendMessage", times=1)
    with pytest.raises(httpx.TransportError):
        await stage.call("sendMessage", chat_id=ana, text="x")
    assert await texts_in(stage, ana) == ["/start", *delivered]


async def test_an_answer_that_comes_too_late_for_work_that_is_done(stage: Stage) -> None:
    ana = await stage.guest()
    await fault(stage, "stall_after_delivery", method="sendMessage", times=1, seconds=30)
    body = {"chat_id": ana, "text": "x"}
    with pytest.raises(httpx.ReadTimeout):
        await stage.http.post(f"{stage.base}/bot{TOKEN}/sendMessage", json=body, timeout=0.5)
    assert await texts_in(stage, ana) == ["/start", "x"]


async def test_a_delay(stage: Stage) -> None:
    await fault(stage, "delay", method="getMe", times=1, seconds=0.3)
    began = time.monotonic()
    await stage.ok("getMe")
    assert time.monotonic() - began >= 0.3


async def test_updates_twice_and_out_of_order(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.drained()
    said = [(await stage.said(ana, f"{n}"))["update"] for n in range(8)]
    await fault(stage, "duplicate_updates", times=1)
    twice = [update["update_id"] for update in await stage.updates()]
    assert sorted(twice) == sorted(said * 2)
    await fault(stage, "reorder_updates", times=1)
    mixed = [update["update_id"] for update in await stage.updates(offset=said[0] - 9)]
    assert sorted(mixed) == said
    assert mixed != said


async def test_a_poisonous_update_is_handed_out_as_it_is(stage: Stage) -> None:
    await stage.control("updates", message={"message_id": "none", "date": []})
    (update,) = await stage.updates()
    assert update["message"] == {"message_id": "none", "date": []}
    assert isinstance(update["update_id"], int)


async def test_every_call_leaves_a_line_and_mistakes_a_visible_one(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.text(ana, mesage_thread_id=5)
    await stage.call("sendMesage", chat_id=ana)
    sent, unknown = (await stage.seen("calls"))["calls"][-2:]
    assert (sent["method"], sent["status"]) == ("sendMessage", 200)
    assert sent["params"]["mesage_thread_id"] == 5
    assert sent["problems"] == ["sendMessage: mesage_thread_id: no such parameter"]
    assert (unknown["status"], unknown["description"]) == (404, "Not Found: method not found")
    problems = [one["problem"] for one in (await stage.seen("problems"))["problems"]]
    assert problems == [*sent["problems"], "sendMesage: no such method"]


async def test_an_unknown_parameter_is_ignored(stage: Stage) -> None:
    ana = await stage.guest()
    assert (await stage.text(ana, "x", colour="red"))["text"] == "x"


async def test_the_clock_rules_the_dates_of_messages(stage: Stage) -> None:
    ana = await stage.guest()
    before = (await stage.text(ana))["date"]
    await stage.forward(3600)
    after = (await stage.text(ana))["date"]
    assert 3600 <= after - before < 3660
    now = datetime.fromisoformat((await stage.seen("clock"))["now"]).timestamp()
    assert 0 <= now - after < 60


async def test_reset_forgets_everybody(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.control("reset")
    refusal = await stage.refusal("sendMessage", chat_id=ana, text="x")
    assert refusal == (400, "Bad Request: chat not found")
    assert (await stage.seen("people"))["people"] == []
