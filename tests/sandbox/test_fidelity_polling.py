"""getUpdates: the queue, long polls, their conflicts, and how long an update lives."""

import asyncio
import time
from typing import Any

import pytest

from tests.sandbox.stage import TAP, Json, Stage

TERMINATED = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
BESIDE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


def numbers(updates: list[Json]) -> list[int]:
    return [update["update_id"] for update in updates]


def kinds(updates: list[Json]) -> list[str]:
    return [next(name for name in update if name != "update_id") for update in updates]


async def heard(stage: Stage, count: int) -> list[int]:
    """So many messages; their update numbers."""
    ana = await stage.guest()
    await stage.drained()
    return [(await stage.said(ana, f"{n}"))["update"] for n in range(count)]


async def test_updates_stay_until_confirmed(stage: Stage) -> None:
    first, second, third = await heard(stage, 3)
    assert (second, third) == (first + 1, first + 2)
    assert numbers(await stage.updates()) == [first, second, third]
    assert numbers(await stage.updates(offset=second)) == [second, third]
    assert numbers(await stage.updates()) == [second, third]
    assert await stage.updates(offset=third + 1) == []


async def test_too_small_an_offset_starts_at_the_head(stage: Stage) -> None:
    first, second = await heard(stage, 2)
    assert numbers(await stage.updates(offset=first - 50)) == [first, second]


async def test_a_negative_offset_keeps_the_newest_and_forgets_the_rest(stage: Stage) -> None:
    *_, last = await heard(stage, 4)
    assert numbers(await stage.updates(offset=-1)) == [last]
    assert numbers(await stage.updates(offset=0)) == [last]


async def test_the_limit(stage: Stage) -> None:
    first, second, _ = await heard(stage, 3)
    assert numbers(await stage.updates(limit=2)) == [first, second]


async def test_at_most_a_hundred_at_once(stage: Stage) -> None:
    ana = await stage.guest()
    await asyncio.gather(*[stage.said(ana, f"{n}") for n in range(100)])
    assert len(await stage.updates(limit=500)) == 100


async def test_what_is_pending_comes_at_once_and_what_arrives_wakes_the_poll(
    stage: Stage,
) -> None:
    (first,) = await heard(stage, 1)
    began = time.monotonic()
    assert numbers(await stage.updates(offset=first, timeout=50)) == [first]
    poll = await stage.waiting_poll(offset=first + 1)
    ana = (await stage.seen("people"))["people"][0]["id"]
    told = await stage.said(ana, "again")
    assert numbers((await poll).result) == [told["update"]]
    assert time.monotonic() - began < 20


async def test_a_poll_with_nothing_to_tell_ends_after_its_timeout(stage: Stage) -> None:
    began = time.monotonic()
    assert await stage.updates(offset=1, timeout=1) == []
    assert time.monotonic() - began >= 0.9


async def test_the_same_offset_at_once_gets_one_update(stage: Stage) -> None:
    first, second = await heard(stage, 2)
    both = asyncio.gather(stage.updates(offset=first), stage.updates(offset=first))
    lengths = sorted(len(found) for found in await both)
    assert lengths in ([1, 2], [1, 1])
    assert second == first + 1


async def test_the_same_offset_with_nothing_pending_is_held_three_seconds(stage: Stage) -> None:
    assert await stage.updates(offset=5) == []
    began = time.monotonic()
    assert await stage.updates(offset=5) == []
    assert time.monotonic() - began >= 2.5


async def test_a_second_long_poll_ends_the_older_one(stage: Stage) -> None:
    older = await stage.waiting_poll(offset=1)
    newer = await stage.waiting_poll(offset=2)
    assert (await older).refusal == (409, TERMINATED)
    assert not newer.done()
    newest = await stage.waiting_poll(offset=3)
    began = time.monotonic()
    assert (await newer).refusal == (409, TERMINATED)  # at most one at once in three seconds
    assert time.monotonic() - began >= 1.5
    newest.cancel()


async def test_a_webhook_ends_a_long_poll_and_forbids_the_next(stage: Stage) -> None:
    poll = await stage.waiting_poll(offset=1)
    hook = "http://127.0.0.1:9/hook"
    await stage.ok("setWebhook", url=hook)
    assert (await poll).refusal == (409, "Conflict: terminated by setWebhook request")
    assert await stage.refusal("getUpdates", timeout=0) == (409, BESIDE)
    await stage.ok("deleteWebhook")
    assert await stage.updates() == []


async def group_with_everything(stage: Stage) -> list[str]:
    """What comes of a message, an edit, a tap, a reaction and two changes of members."""
    tom = await stage.stranger("Tom")
    group = await stage.group(members=[tom])
    told = await stage.said(tom, "Morning", chat=group)
    await stage.control("edit", from_=tom, chat=group, message=told["message"], text="Good day")
    await stage.tapped(tom, await stage.text(group, reply_markup=TAP))
    await stage.control("react", from_=tom, chat=group, message=told["message"], emoji="👍")
    vera = await stage.stranger("Vera")
    await stage.control(f"groups/{group}/members", who=vera, status="member")
    await stage.bot_becomes(group, "administrator", can_pin_messages=True)
    return kinds(await stage.drained())


ALL_BUT = {"message", "edited_message", "callback_query", "my_chat_member"}
EXTRA = {"chat_member", "message_reaction"}


async def test_allowed_updates_by_default(stage: Stage) -> None:
    assert set(await group_with_everything(stage)) == ALL_BUT


@pytest.mark.parametrize(
    ("allowed", "expected"),
    [
        ([], ALL_BUT),
        (["nonsense"], ALL_BUT),
        ("not json", ALL_BUT),
        (["message"], {"message"}),
        (["message", "nonsense"], {"message"}),
        ([*sorted(ALL_BUT), *sorted(EXTRA)], ALL_BUT | EXTRA),
    ],
)
async def test_allowed_updates(stage: Stage, allowed: Any, expected: set[str]) -> None:
    await stage.updates(offset=1, allowed_updates=allowed)
    assert set(await group_with_everything(stage)) == expected


async def test_allowed_updates_count_when_the_update_is_made(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.drained(allowed_updates=["callback_query"])
    await stage.said(ana, "lost")
    assert await stage.updates(offset=2, allowed_updates=["message"]) == []
    await stage.said(ana, "kept")
    found = await stage.updates(offset=3, allowed_updates=["callback_query"])
    assert [update["message"]["text"] for update in found] == ["kept"]


async def test_missing_allowed_updates_keep_the_former_and_an_empty_list_the_default(
    stage: Stage,
) -> None:
    ana = await stage.guest()
    await stage.drained(allowed_updates=["callback_query"])
    assert (await stage.ok("getWebhookInfo")).get("allowed_updates") == ["callback_query"]
    await stage.updates(offset=2)
    await stage.said(ana, "lost")
    assert await stage.updates(offset=3, allowed_updates=[]) == []
    await stage.said(ana, "kept")
    assert kinds(await stage.updates(offset=4)) == ["message"]


LIVES = [("message", 24 * 3600), ("tap", 150)]


@pytest.mark.parametrize(("kind", "seconds"), LIVES)
@pytest.mark.parametrize(("after", "coming"), [(-5, 1), (+5, 0)])
async def test_the_life_of_an_update(
    stage: Stage, kind: str, seconds: int, after: int, coming: int
) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    if kind == "tap":
        await stage.tapped(ana, sent)
    else:
        await stage.said(ana, "Hola")
    await stage.forward(seconds + after)
    assert len(await stage.updates(offset=-1)) == coming


async def test_a_bot_down_for_three_minutes_never_sees_the_tap_and_the_spinner_ends(
    stage: Stage,
) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    tap = await stage.tapped(ana, sent)
    await stage.said(ana, "Hello?")
    await stage.forward(180)
    assert kinds(await stage.drained()) == ["message"]
    assert (await stage.seen(f"query/{tap['query']}"))["expired"] is True


async def test_updates_survive_a_week_of_virtual_silence_by_dying(stage: Stage) -> None:
    await heard(stage, 3)
    await stage.forward(7 * 24 * 3600 + 60)
    assert await stage.updates(offset=-1) == []


async def test_after_a_week_of_silence_update_numbers_start_anywhere(stage: Stage) -> None:
    *_, last = await heard(stage, 2)
    await stage.forward(8 * 24 * 3600)
    ana = (await stage.seen("people"))["people"][0]["id"]
    told = [(await stage.said(ana, "back"))["update"] for _ in range(2)]
    assert told[0] != last + 1
    assert told[1] == told[0] + 1


async def test_edits_and_blocks_are_told(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.drained()
    told = await stage.said(ana, "Cold")
    await stage.control("edit", from_=ana, chat=ana, message=told["message"], text="Cold room")
    await stage.control("block", from_=ana)
    await stage.control("unblock", from_=ana)
    said, edited, blocked, unblocked = await stage.drained()
    assert edited["edited_message"]["text"] == "Cold room"
    assert edited["edited_message"]["edit_date"] >= said["message"]["date"]
    statuses = [
        (update["my_chat_member"]["old_chat_member"]["status"],
         update["my_chat_member"]["new_chat_member"]["status"])
        for update in (blocked, unblocked)
    ]  # fmt: skip
    assert statuses == [("member", "kicked"), ("kicked", "member")]
