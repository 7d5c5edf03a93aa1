"""Faults on demand, seen from the other end of a real connection."""

import asyncio
import time
from typing import Any

import httpx
import pytest

from tests.sandbox.stage import TOKEN, Stage


async def faulty(stage: Stage, **rule: Any) -> None:
    await stage.control("faults", **rule)


async def count(stage: Stage, chat: int) -> int:
    return len((await stage.seen(f"chat/{chat}"))["messages"])


async def test_an_answer_of_choice(stage: Stage) -> None:
    ana = await stage.guest()
    await faulty(
        stage,
        kind="http",
        status=429,
        description="Too Many Requests: retry after 7",
        parameters={"retry_after": 7},
        method="sendMessage",
        times=1,
    )
    answer = await stage.call("sendMessage", chat_id=ana, text="x")
    assert answer.refusal == (429, "Too Many Requests: retry after 7")
    assert answer.headers["retry-after"] == "7"
    assert (await stage.text(ana))["text"] == "How was it?"


async def test_a_fault_keeps_to_its_method_its_chat_and_its_times(stage: Stage) -> None:
    ana, tom = await stage.guest(), await stage.guest("Tom")
    await faulty(stage, kind="http", status=500, method="sendMessage", chat=ana, times=2)
    assert (await stage.call("getMe")).status == 200
    assert (await stage.call("sendMessage", chat_id=tom, text="x")).status == 200
    told = [(await stage.call("sendMessage", chat_id=ana, text="x")).status for _ in range(3)]
    assert told == [500, 500, 200]
    assert (await stage.seen("faults"))["faults"] == []


async def test_a_fault_without_times_holds_until_removed(stage: Stage) -> None:
    await faulty(stage, kind="http", status=502, description="Bad Gateway")
    assert [(await stage.call("getMe")).status for _ in range(3)] == [502] * 3
    (rule,) = (await stage.seen("faults"))["faults"]
    assert rule["hits"] == 3
    await stage.http.delete(f"{stage.base}/sandbox/faults")
    assert (await stage.call("getMe")).status == 200


async def test_chance_hits_some(stage: Stage) -> None:
    await faulty(stage, kind="http", status=500, probability=0.5)
    told = {(await stage.call("getMe")).status for _ in range(40)}
    assert told == {200, 500}


@pytest.mark.parametrize(("kind", "arrives"), [("cut_before", False), ("cut_after", True)])
async def test_a_cut_connection(stage: Stage, kind: str, arrives: bool) -> None:
    ana = await stage.guest()
    await faulty(stage, kind=kind, method="sendMessage", times=1)
    before = await count(stage, ana)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        await stage.call("sendMessage", chat_id=ana, text="x")
    assert await count(stage, ana) == before + arrives


async def test_an_answer_cut_in_the_middle(stage: Stage) -> None:
    ana = await stage.guest()
    await faulty(stage, kind="truncated", method="sendMessage", times=1)
    before = await count(stage, ana)
    with pytest.raises(httpx.RemoteProtocolError):
        await stage.call("sendMessage", chat_id=ana, text="x")
    assert await count(stage, ana) == before + 1


async def test_delivered_but_never_answered(stage: Stage) -> None:
    ana = await stage.guest()
    before = await count(stage, ana)
    await faulty(stage, kind="stall_after_delivery", method="sendMessage", times=1)
    address = f"{stage.base}/bot{TOKEN}/sendMessage"
    with pytest.raises(httpx.ReadTimeout):
        await stage.http.post(address, json={"chat_id": ana, "text": "x"}, timeout=0.3)
    assert await count(stage, ana) == before + 1


async def test_a_late_request_is_carried_out_though_the_client_left(stage: Stage) -> None:
    ana = await stage.guest()
    shown = await stage.seen(f"chat/{ana}")
    await faulty(stage, kind="delay", seconds=0.4, method="sendMessage", times=1)
    address = f"{stage.base}/bot{TOKEN}/sendMessage"
    with pytest.raises(httpx.ReadTimeout):
        await stage.http.post(address, json={"chat_id": ana, "text": "late"}, timeout=0.1)
    later = await stage.seen(f"chat/{ana}", after=shown["seq"], wait=10)
    assert [one["text"] for one in later["messages"]] == ["late"]


async def test_a_delay_is_as_long_as_told(stage: Stage) -> None:
    await faulty(stage, kind="delay", seconds=0.3, method="getMe", times=1)
    start = time.monotonic()
    await stage.ok("getMe")
    assert time.monotonic() - start >= 0.3


async def test_a_proxy_in_between_speaks_html(stage: Stage) -> None:
    await faulty(stage, kind="garbage", times=1)
    answer = await stage.http.post(f"{stage.base}/bot{TOKEN}/getMe")
    assert answer.status_code == 502
    assert answer.headers["content-type"] == "text/html"
    assert "Bad Gateway" in answer.text


async def test_doubled_and_shuffled_updates(stage: Stage) -> None:
    for number in range(6):
        await stage.said(7001, f"word {number}")
    await asyncio.sleep(0)
    await faulty(stage, kind="duplicate_updates", times=1)
    doubled = [one["update_id"] for one in await stage.updates(offset=-6)]
    assert sorted(doubled) == sorted([*set(doubled), *set(doubled)])
    await faulty(stage, kind="reorder_updates", times=1)
    shuffled = [one["update_id"] for one in await stage.updates(offset=doubled[0])]
    assert shuffled != sorted(shuffled)
    assert set(shuffled) == set(doubled)


async def test_the_log_tells_what_was_answered(stage: Stage) -> None:
    await faulty(stage, kind="http", status=503, description="Service Unavailable", times=1)
    await stage.call("getMe")
    await stage.call("getMe")
    first, second = (await stage.seen("calls", method="getme"))["calls"]
    assert (first["status"], first["description"]) == (503, "Service Unavailable")
    assert (second["status"], second["description"]) == (200, None)
    assert first["mono"] <= second["mono"]
