"""What people do: deep links, groups and privacy, joining and leaving; and the rate limits."""

import time

import pytest

from tests.sandbox.stage import Json, Stage

BOT = "momentos_bot"


def texts(updates: list[Json]) -> list[str]:
    return [update["message"].get("text", "") for update in updates if "message" in update]


async def test_a_deep_link_starts_the_bot_with_its_payload(stage: Stage) -> None:
    ana = await stage.stranger("Ana")
    await stage.control("follow", from_=ana, link=f"https://t.me/{BOT}?start=room-12_A")
    (update,) = await stage.drained()
    message = update["message"]
    assert message["text"] == "/start room-12_A"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["chat"]["type"] == "private"
    assert (await stage.text(ana))["chat"]["id"] == ana


@pytest.mark.parametrize("payload", ["x" * 65, "a b", "é", "a.b"])
async def test_a_payload_of_other_characters_is_not_sent(stage: Stage, payload: str) -> None:
    ana = await stage.stranger("Ana")
    body = {"from": ana, "link": f"https://t.me/{BOT}?start={payload}"}
    await stage.http.post(f"{stage.base}/sandbox/follow", json=body)
    assert not any(payload in text for text in texts(await stage.drained()))


async def test_a_startgroup_link_adds_the_bot_with_its_payload(stage: Stage) -> None:
    marta = await stage.stranger("Marta")
    group = await stage.group(bot="absent", members=[marta])
    link = f"https://t.me/{BOT}?startgroup=team-1"
    await stage.control("follow", from_=marta, link=link, chat=group)
    updates = await stage.drained()
    assert f"/start@{BOT} team-1" in texts(updates)
    joined = [update["my_chat_member"] for update in updates if "my_chat_member" in update]
    assert joined[0]["new_chat_member"]["status"] in {"member", "administrator"}


async def test_privacy_mode_hides_what_is_not_for_the_bot(stage: Stage) -> None:
    tom = await stage.stranger("Tom")
    group = await stage.group(bot="member", members=[tom])
    assert (await stage.ok("getMe"))["can_read_all_group_messages"] is False
    sent = await stage.text(group, "Hello")
    await stage.drained()
    for text in ("just talk", "/week", f"/week@{BOT}", "/week@another_bot"):
        await stage.said(tom, text, chat=group)
    await stage.said(tom, "an answer", chat=group, reply_to=sent["message_id"])
    assert texts(await stage.drained()) == ["/week", f"/week@{BOT}", "an answer"]


async def test_an_admin_bot_hears_everything(stage: Stage) -> None:
    tom = await stage.stranger("Tom")
    group = await stage.group(members=[tom])
    await stage.drained()
    await stage.said(tom, "just talk", chat=group)
    assert texts(await stage.drained()) == ["just talk"]


async def test_service_messages_come_in_privacy_mode_too(stage: Stage) -> None:
    tom = await stage.stranger("Tom")
    group = await stage.group(bot="member", members=[tom])
    await stage.drained()
    vera = await stage.stranger("Vera")
    await stage.control(f"groups/{group}/members", who=vera, status="member")
    lines = [update["message"] for update in await stage.drained() if "message" in update]
    assert lines[0]["new_chat_members"][0]["id"] == vera


async def test_blocking_and_coming_back_are_told(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.drained()
    await stage.control("block", from_=ana)
    await stage.control("unblock", from_=ana)
    changes = [update["my_chat_member"] for update in await stage.drained()]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]
    assert all(change["chat"]["id"] == ana == change["from"]["id"] for change in changes)
    assert (await stage.text(ana))["chat"]["id"] == ana


async def test_adding_and_removing_the_bot_are_told(stage: Stage) -> None:
    marta = await stage.stranger("Marta")
    group = await stage.group(bot="absent", members=[marta])
    for status in ("member", "administrator", "kicked"):
        await stage.bot_becomes(group, status)
    changes = [u["my_chat_member"] for u in await stage.drained() if "my_chat_member" in u]
    assert [one["new_chat_member"]["status"] for one in changes] == [
        "member",
        "administrator",
        "kicked",
    ]
    assert [one["old_chat_member"]["status"] for one in changes] == [
        "left",
        "member",
        "administrator",
    ]
    assert all(one["chat"]["id"] == group for one in changes)


async def test_who_is_who_in_a_group(stage: Stage) -> None:
    marta = await stage.stranger("Marta")
    group = await stage.group(members=[marta])
    me = (await stage.ok("getMe"))["id"]
    creator = await stage.ok("getChatMember", chat_id=group, user_id=marta)
    assert (creator["status"], creator["user"]["id"]) == ("creator", marta)
    own = await stage.ok("getChatMember", chat_id=group, user_id=me)
    assert own["status"] == "administrator"
    assert own["can_manage_topics"] in {True, False}
    assert await stage.ok("getChatMemberCount", chat_id=group) == 2
    leaders = await stage.ok("getChatAdministrators", chat_id=group)
    assert {one["user"]["id"] for one in leaders} == {marta, me}
    chat = await stage.ok("getChat", chat_id=group)
    assert (chat["type"], chat["title"]) == ("supergroup", "Front desk")
    link = await stage.ok("createChatInviteLink", chat_id=group, name="Team", member_limit=1)
    assert link["invite_link"].startswith("https://t.me/+")
    assert await stage.ok("leaveChat", chat_id=group) is True
    assert (await stage.call("sendMessage", chat_id=group, text="x")).status == 403


async def test_what_people_see_in_a_forum(stage: Stage) -> None:
    marta = await stage.stranger("Marta")
    group = await stage.group(forum=True, members=[marta])
    assert (await stage.ok("getChat", chat_id=group))["is_forum"] is True
    thread = (await stage.control(f"groups/{group}/topics", from_=marta, name="Rooms"))[
        "thread"
    ]
    place = {"chat_id": group, "message_thread_id": thread}
    lines = [update["message"] for update in await stage.drained() if "message" in update]
    assert lines[-1]["forum_topic_created"]["name"] == "Rooms"
    assert lines[-1]["message_thread_id"] == thread
    for method in ("editForumTopic", "closeForumTopic", "reopenForumTopic"):
        name = {"name": "Kitchen"} if method == "editForumTopic" else {}
        assert await stage.ok(method, **place, **name) is True
    assert await stage.ok("deleteForumTopic", **place) is True
    assert (await stage.call("sendMessage", **place, text="x")).refusal == (
        400,
        "Bad Request: message thread not found",
    )


async def spent(stage: Stage, chat: int, attempts: int) -> int:
    """How many passed before the first refusal, which says when to come back."""
    for passed in range(attempts):
        answer = await stage.call("sendMessage", chat_id=chat, text=f"{passed}")
        if answer.status != 200:
            wait = answer.body["parameters"]["retry_after"]
            assert 1 <= wait <= 3
            assert answer.refusal == (429, f"Too Many Requests: retry after {wait}")
            assert answer.headers["retry-after"] == str(wait)
            return passed
    return attempts


async def test_no_limits_until_they_are_switched_on(stage: Stage) -> None:
    assert await spent(stage, await stage.guest(), 40) == 40


async def test_a_chat_takes_a_burst_and_then_one_a_second(stage: Stage) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    await stage.control("limits", on=True)
    began = time.monotonic()
    passed = await spent(stage, ana, 30)
    assert 5 <= passed <= 6 + time.monotonic() - began
    assert await spent(stage, tom, 1) == 1
    await stage.forward(3)
    began = time.monotonic()
    assert 3 <= await spent(stage, ana, 30) <= 5 + time.monotonic() - began


async def test_a_group_takes_20_a_minute(stage: Stage) -> None:
    group = await stage.group()
    await stage.control("limits", on=True)
    began = time.monotonic()
    assert 20 <= await spent(stage, group, 40) <= 21 + (time.monotonic() - began) / 3
    assert await spent(stage, group, 1) in {0, 1}
    await stage.forward(60)
    assert await spent(stage, group, 20) == 20


async def test_all_chats_together_take_30_a_second(stage: Stage) -> None:
    guests = [await stage.guest(f"Guest {n}") for n in range(30)]
    await stage.control("limits", on=True)
    began = time.monotonic()
    passed = sum([await spent(stage, guest, 4) for guest in guests])
    assert 30 <= passed <= 31 + 30 * (time.monotonic() - began)


async def test_answers_to_taps_and_questions_about_chats_are_not_counted(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.control("limits", on=True)
    await spent(stage, ana, 9)
    assert (await stage.call("getChat", chat_id=ana)).status == 200
    assert (await stage.call("sendChatAction", chat_id=ana, action="typing")).status == 200
    assert (await stage.call("answerCallbackQuery", callback_query_id="1")).status == 400
    sent = await stage.call("editMessageText", chat_id=ana, message_id=2, text="x")
    assert sent.status == 429


async def test_paid_broadcast_skips_the_look_up_of_people(stage: Stage) -> None:
    sent = await stage.call(
        "sendMessage", chat_id=987_654_321, text="x", allow_paid_broadcast=True
    )
    assert sent.refusal == (403, "Forbidden: bot can't initiate conversation with a user")
