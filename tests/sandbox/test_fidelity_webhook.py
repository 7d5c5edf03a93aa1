"""Webhooks: what is refused, and how updates are pushed, retried, ordered and answered."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.machine import until
from tests.sandbox.hook import Hook, Json, Reply, accept
from tests.sandbox.stage import TAP, Stage


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async with Hook() as hook:
        yield hook


REFUSED: dict[str, tuple[Json, str]] = {
    "http": (
        {"url": "http://example.com/hook"},
        "bad webhook: An HTTPS URL must be provided for webhook",
    ),
    "another port": (
        {"url": "https://example.com:8080/hook"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    "another protocol": (
        {"url": "ftp://example.com/hook"},
        "invalid webhook URL specified",
    ),
    "secret with other characters": (
        {"url": "https://example.com/hook", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
    "secret > 256": (
        {"url": "https://example.com/hook", "secret_token": "x" * 257},
        "secret token is too long",
    ),
}


@pytest.mark.parametrize(("params", "reason"), REFUSED.values(), ids=REFUSED.keys())
async def test_a_refused_webhook(stage: Stage, params: Json, reason: str) -> None:
    await stage.control("bot", local=False)
    assert await stage.refusal("setWebhook", **params) == (400, f"Bad Request: {reason}")


async def test_what_a_webhook_is_told_to_have_become(stage: Stage, hook: Hook) -> None:
    told = []
    for url in (hook.url, hook.url, "", ""):
        await stage.forward(2)
        answer = await stage.call("setWebhook" if url else "deleteWebhook", url=url)
        told.append((answer.result, answer.body["description"]))
    assert told == [
        (True, "Webhook was set"),
        (True, "Webhook is already set"),
        (True, "Webhook was deleted"),
        (True, "Webhook is already deleted"),
    ]


async def test_two_webhooks_within_a_second(stage: Stage, hook: Hook) -> None:
    await stage.ok("setWebhook", url=hook.url)
    answer = await stage.call("setWebhook", url=hook.url + "2")
    assert answer.refusal == (429, "Too Many Requests: retry after 1")
    assert answer.body["parameters"] == {"retry_after": 1}
    assert answer.headers["retry-after"] == "1"


async def test_a_delivery_carries_the_secret(stage: Stage, hook: Hook) -> None:
    await stage.ok("setWebhook", url=hook.url, secret_token="Se-cret_1", max_connections=7)
    await stage.guest()
    (delivery,) = await hook.until(1)
    assert delivery.update["message"]["text"] == "/start"
    assert delivery.headers["x-telegram-bot-api-secret-token"] == "Se-cret_1"
    assert delivery.headers["content-type"].startswith("application/json")
    told = await stage.ok("getWebhookInfo")
    expected = {"url": hook.url, "max_connections": 7, "has_custom_certificate": False}
    assert expected.items() <= told.items()


async def test_a_refused_delivery_is_tried_again_and_order_is_kept(
    stage: Stage, hook: Hook
) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    await stage.drained()
    failures = [500, 404]

    def reply(update: Json) -> Reply:
        first = update["message"]["text"] == "first"
        return (failures.pop(), b"") if first and failures else (200, b"")

    hook.reply = reply
    await stage.ok("setWebhook", url=hook.url)
    await stage.said(ana, "first")
    await stage.said(ana, "second")
    await stage.said(tom, "elsewhere")
    for _ in range(10):
        if hook.texts().count("second"):
            break
        await stage.forward(60)
        await hook.until(len(hook.got))
    await hook.until(5)
    texts = hook.texts()
    assert texts.count("first") == 3
    assert texts.index("second") > max(n for n, text in enumerate(texts) if text == "first")
    assert texts.index("elsewhere") < texts.index("second")
    await nothing_pends(stage)
    info = await stage.ok("getWebhookInfo")
    assert "Wrong response from the webhook" in info["last_error_message"]


async def test_no_more_connections_than_allowed(stage: Stage, hook: Hook) -> None:
    guests = [await stage.guest(f"Guest {n}") for n in range(4)]
    await stage.drained()
    hook.reply = lambda _: None
    await stage.ok("setWebhook", url=hook.url, max_connections=2)
    for guest in guests:
        await stage.said(guest, "Hello?")
    await hook.until(2)
    assert (await stage.ok("getWebhookInfo"))["pending_update_count"] == 4
    assert len(hook.got) == 2
    await stage.ok("deleteWebhook")


async def test_a_tap_that_nobody_takes_dies_after_150_seconds(stage: Stage, hook: Hook) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    hook.reply = lambda _: (503, b"")
    await stage.ok("setWebhook", url=hook.url)
    await stage.tapped(ana, sent)
    await hook.until(1)
    await stage.forward(200)
    hook.reply = lambda _: (200, b"")
    seen = len(hook.got)
    await stage.said(ana, "Still here")
    await hook.until(seen + 1)
    assert "callback_query" not in hook.got[-1].update
    await nothing_pends(stage)


async def nothing_pends(stage: Stage) -> None:
    """Wait for it: the server has yet to read the hook's last answer."""
    async with asyncio.timeout(15):
        while (await stage.ok("getWebhookInfo"))["pending_update_count"]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_a_method_in_the_answer_is_carried_out(stage: Stage, hook: Hook) -> None:
    def reply(update: Json) -> Reply:
        chat = update["message"]["chat"]["id"]
        method: Any = {"method": "sendMessage", "chat_id": chat, "text": "Welcome"}
        return 200, json.dumps(method).encode()

    hook.reply = reply
    await stage.ok("setWebhook", url=hook.url)
    ana = await stage.guest()
    shown = await stage.seen(f"chat/{ana}", after=0, wait=0)
    if len(shown["messages"]) < 2:
        shown = await stage.seen(f"chat/{ana}", after=shown["seq"], wait=10)
    assert shown["messages"][-1]["text"] == "Welcome"


async def nothing_waits(stage: Stage) -> bool:
    return not (await stage.ok("getWebhookInfo"))["pending_update_count"]


async def test_what_waited_is_pushed_or_dropped(stage: Stage, hook: Hook) -> None:
    ana = await stage.guest()
    await stage.ok("setWebhook", url=hook.url, drop_pending_updates=True)
    await stage.said(ana, "now")
    await hook.until(1)
    assert hook.texts() == ["now"]
    await until(lambda: nothing_waits(stage), "our answer at the server")
    await stage.ok("deleteWebhook")
    await stage.said(ana, "later")
    assert (await stage.ok("getWebhookInfo"))["pending_update_count"] == 1
    await stage.forward(2)
    await stage.ok("setWebhook", url=hook.url)
    await hook.until(2)
    assert hook.texts() == ["now", "later"]


async def test_a_day_of_gone_closes_the_webhook(stage: Stage, hook: Hook) -> None:
    ana = await stage.guest()
    await stage.drained()
    hook.reply = lambda _: (410, b"")
    await stage.ok("setWebhook", url=hook.url)
    await stage.said(ana, "Hello?")
    await hook.until(1)
    await stage.forward(23 * 3600 + 60)
    async with asyncio.timeout(15):
        while (await stage.ok("getWebhookInfo"))["url"]:  # another process
            await stage.forward(1)
            await asyncio.sleep(0.02)
    assert [update["message"]["text"] for update in await stage.updates()] == ["Hello?"]


async def test_retry_after_of_the_answer_is_kept(stage: Stage, hook: Hook) -> None:
    ana = await stage.guest()
    await stage.drained()
    hook.reply, hook.retry_after = (lambda _: (503, b"")), 3000
    await stage.ok("setWebhook", url=hook.url)
    await stage.said(ana, "Hello?")
    await hook.until(1)
    await stage.forward(2000)
    await stage.said(await stage.guest("Tom"), "me")
    await hook.until(2)
    assert "Hello?" not in hook.texts()[1:]
    await stage.forward(1200)
    hook.reply, hook.retry_after = accept, None
    async with asyncio.timeout(15):
        while hook.texts().count("Hello?") < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
