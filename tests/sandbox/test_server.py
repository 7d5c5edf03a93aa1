"""The server as a whole: its start and stop, its events, its log, its page."""

import asyncio
import json
import signal
import sys
import time

import httpx
import pytest

from bot.sandbox.calls import Calls
from bot.sandbox.server import Sandbox
from bot.sandbox.world import state
from tests.sandbox.stage import TOKEN, Stage


async def test_stopping_waits_for_nobody() -> None:
    sandbox = Sandbox(TOKEN)
    base = await sandbox.start()
    async with httpx.AsyncClient(base_url=base, trust_env=False, timeout=30) as http:
        poll = asyncio.create_task(
            http.post(f"/bot{TOKEN}/getUpdates", json={"timeout": 50}), name="poll"
        )
        events = asyncio.create_task(http.get("/sandbox/events"), name="events")
        clock = asyncio.create_task(http.get("/sandbox/clock?after=1e6&wait=60"), name="clock")
        async with asyncio.timeout(10):
            while not (sandbox.gate.polling.waiting and sandbox.world.changes.listeners):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            while len(sandbox.world.changes._waiting) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        start = time.monotonic()
        await sandbox.stop()
        assert time.monotonic() - start < 5
        await asyncio.gather(poll, events, return_exceptions=True)
        assert (await clock).status_code == 200


async def test_a_sandbox_can_start_again_with_all_it_knew() -> None:
    sandbox = Sandbox(TOKEN)
    for _ in range(2):
        base = await sandbox.start()
        async with httpx.AsyncClient(base_url=base, trust_env=False) as http:
            await http.post("/sandbox/say", json={"from": "Ana", "text": "hello"})
        await sandbox.stop()
    assert len(sandbox.world.people.by_id) == 1
    assert len(sandbox.world.queue.waiting) == 2


async def test_the_server_alone_as_a_program() -> None:
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.sandbox", "--port", "0", "--token", TOKEN),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert program.stdout is not None
    async with asyncio.timeout(30):
        base = (await program.stdout.readline()).decode().strip()
        async with httpx.AsyncClient(base_url=base, trust_env=False) as http:
            assert (await http.get(f"/bot{TOKEN}/getMe")).json()["ok"] is True
        program.send_signal(signal.SIGTERM)
        assert await program.wait() == 0


async def test_the_event_stream_tells_what_changes(stage: Stage) -> None:
    ana = await stage.guest()
    seq = (await stage.seen("state"))["seq"]
    told: list[tuple[str, int]] = []
    async with (
        asyncio.timeout(20),
        stage.http.stream("GET", f"{stage.base}/sandbox/events?after={seq}") as stream,
    ):
        deeds = asyncio.create_task(_deeds(stage, ana))
        event = ""
        async for line in stream.aiter_lines():
            if line.startswith("event: "):
                event = line.removeprefix("event: ")
            if line.startswith("data: "):
                told.append((event, json.loads(line.removeprefix("data: ")).get("chat")))
                if event == "clock":
                    break
        await deeds
    assert ("message", ana) in told
    assert ("typing", ana) in told
    assert ("call", ana) in told
    assert told[-1][0] == "clock"


async def _deeds(stage: Stage, ana: int) -> None:
    await stage.ok("sendChatAction", chat_id=ana, action="typing")
    await stage.text(ana)
    await stage.forward(60)


async def test_events_missed_are_told_on_return(stage: Stage) -> None:
    seq = (await stage.seen("state"))["seq"]
    ana = await stage.guest()
    url = f"{stage.base}/sandbox/events?after={seq}"
    async with asyncio.timeout(20), stage.http.stream("GET", url) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data: ") and json.loads(line[6:]).get("message"):
                assert json.loads(line[6:])["chat"] == ana
                break


async def test_the_log_keeps_every_call_and_every_mistake(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.call("sendMessage", chat_id=ana, text="x", colour="red")
    await stage.call("flyAway")
    await stage.call("sendMessage", chat_id=ana, text=5)
    calls = (await stage.seen("calls"))["calls"]
    assert [one["method"] for one in calls] == ["sendMessage", "flyAway", "sendMessage"]
    assert [one["status"] for one in calls] == [200, 404, 200]
    assert [bool(one["problems"]) for one in calls] == [True, True, True]
    assert calls[0]["params"]["colour"] == "red"
    newer = (await stage.seen("calls", after=calls[1]["n"]))["calls"]
    assert [one["n"] for one in newer] == [calls[2]["n"]]
    problems = (await stage.seen("problems"))["problems"]
    assert {one["method"] for one in problems} == {"sendMessage", "flyAway"}


def test_a_mistake_is_seen_at_once_and_once() -> None:
    calls = Calls()
    for _ in range(3):
        calls.begin("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}, 0.0, 0.0)
    assert len(calls.seen) == 1
    assert len(calls.problems()) == 1


def test_old_messages_make_room_for_new_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(TOKEN)
    world = sandbox.world
    ana = world.person("Ana")
    chat = world.chats[ana.id]
    monkeypatch.setattr(state, "KEPT_MESSAGES", 10)
    for number in range(25):
        world.post(chat, ana.id, "text", {"text": str(number)})
    assert [one.text for one in chat.messages.values()] == [str(n) for n in range(15, 25)]


async def test_the_page_has_a_strict_policy_and_stays_in_its_folder(stage: Stage) -> None:
    page = await stage.http.get(f"{stage.base}/")
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for path in ("/page/..%2f__init__.py", "/page/%2e%2e/server.py", "/page/nothing.js"):
        assert (await stage.http.get(stage.base + path)).status_code == 404
