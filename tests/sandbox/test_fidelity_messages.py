"""Editing, deleting, forwarding, copying, replying and taps, with every refusal."""

from typing import Any

import pytest

from tests.sandbox.stage import TAP, Json, Stage

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
OLD = "query is too old and response timeout expired or query ID is invalid"


def bad(reason: str) -> tuple[int, str]:
    return 400, f"Bad Request: {reason}"


async def edited(stage: Stage, message: Json, text: str, **params: Any) -> tuple[int, str]:
    place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
    return await stage.refusal("editMessageText", **place, text=text, **params)


async def test_an_edit_that_changes_nothing(stage: Stage) -> None:
    sent = await stage.text(await stage.guest(), "Hi", reply_markup=TAP)
    assert await edited(stage, sent, "Hi", reply_markup=TAP) == bad(SAME)
    assert await edited(stage, sent, " Hi ", reply_markup=TAP) == bad(SAME)
    same = {"chat_id": sent["chat"]["id"], "message_id": sent["message_id"]}
    assert await stage.refusal("editMessageReplyMarkup", **same, reply_markup=TAP) == bad(SAME)


async def test_an_edit_without_reply_markup_removes_the_keyboard(stage: Stage) -> None:
    sent = await stage.text(await stage.guest(), "Hi", reply_markup=TAP)
    place = {"chat_id": sent["chat"]["id"], "message_id": sent["message_id"]}
    after = await stage.ok("editMessageText", **place, text="Hi again")
    assert "reply_markup" not in after
    assert after["text"] == "Hi again"
    assert after["edit_date"] >= sent["date"]
    assert (after["message_id"], after["date"]) == (sent["message_id"], sent["date"])
    shown = (await stage.seen(f"chat/{sent['chat']['id']}"))["messages"]
    assert shown[-1]["buttons"] in ([], None)


async def test_an_edit_of_an_unknown_message(stage: Stage) -> None:
    ana = await stage.guest()
    place = {"chat_id": ana, "message_id": 999}
    gone = bad("message to edit not found")
    assert await stage.refusal("editMessageText", **place, text="x") == gone
    assert await stage.refusal("editMessageCaption", **place, caption="x") == gone
    assert await stage.refusal("editMessageReplyMarkup", **place, reply_markup=TAP) == gone


async def test_an_edit_of_somebody_elses_message(stage: Stage) -> None:
    ana = await stage.guest()
    told = await stage.said(ana, "Hola")
    refusal = await stage.refusal(
        "editMessageText", chat_id=ana, message_id=told["message"], text="x"
    )
    assert refusal == bad("message can't be edited")


async def test_text_of_a_photo_and_caption_of_a_text(stage: Stage) -> None:
    ana = await stage.guest()
    photo = await stage.photo(ana)
    text = bad("there is no text in the message to edit")
    assert await edited(stage, photo, "x") == text
    sent = await stage.text(ana)
    refusal = await stage.refusal(
        "editMessageCaption", chat_id=ana, message_id=sent["message_id"], caption="x"
    )
    assert refusal == bad("there is no caption in the message to edit")


async def test_an_edited_message_is_returned(stage: Stage) -> None:
    ana = await stage.guest()
    photo = await stage.photo(ana, caption="Room 12")
    place = {"chat_id": ana, "message_id": photo["message_id"]}
    after = await stage.ok(
        "editMessageCaption", **place, caption="<b>Room</b> 14", parse_mode="HTML"
    )
    assert after["caption"] == "Room 14"
    assert after["caption_entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    after = await stage.ok("editMessageReplyMarkup", **place, reply_markup=TAP)
    assert after["reply_markup"] == TAP
    assert after["photo"] == photo["photo"]
    media = {"type": "photo", "media": photo["photo"][-1]["file_id"], "caption": "New"}
    after = await stage.ok("editMessageMedia", **place, media=media)
    assert after["caption"] == "New"
    assert "reply_markup" not in after


DELETE: dict[str, tuple[Json, str]] = {
    "unknown id": ({"message_id": 999}, "message to delete not found"),
    "no id": ({}, "message identifier is not specified"),
}


@pytest.mark.parametrize(("params", "reason"), DELETE.values(), ids=DELETE.keys())
async def test_a_refused_deletion(stage: Stage, params: Json, reason: str) -> None:
    ana = await stage.guest()
    assert await stage.refusal("deleteMessage", chat_id=ana, **params) == bad(reason)


async def test_a_message_older_than_48_hours_stays(stage: Stage) -> None:
    sent = await stage.text(await stage.guest())
    place = {"chat_id": sent["chat"]["id"], "message_id": sent["message_id"]}
    await stage.forward(48 * 3600 + 60)
    code, description = await stage.refusal("deleteMessage", **place)
    assert code == 400
    assert description in {
        "Bad Request: message can't be deleted",
        "Bad Request: message can't be deleted for everyone",
    }


async def test_anothers_message_in_a_group_needs_a_right(stage: Stage) -> None:
    tom = await stage.stranger("Tom")
    group = await stage.group(members=[tom])
    told = await stage.said(tom, "x", chat=group)
    await stage.bot_becomes(group, "administrator", can_delete_messages=False)
    place = {"chat_id": group, "message_id": told["message"]}
    assert await stage.refusal("deleteMessage", **place) == bad("message can't be deleted")
    await stage.bot_becomes(group, "administrator", can_delete_messages=True)
    assert await stage.ok("deleteMessage", **place) is True


async def test_a_deleted_message_is_gone(stage: Stage) -> None:
    sent = await stage.text(await stage.guest())
    chat = sent["chat"]["id"]
    assert await stage.ok("deleteMessage", chat_id=chat, message_id=sent["message_id"]) is True
    assert await edited(stage, sent, "x") == bad("message to edit not found")
    shown = (await stage.seen(f"chat/{chat}"))["messages"]
    gone = [one for one in shown if one["id"] == sent["message_id"]]
    assert all(one["deleted"] for one in gone)


async def test_deleting_several_takes_a_hundred_ids_and_skips_unknown_ones(
    stage: Stage,
) -> None:
    ana = await stage.guest()
    sent = [(await stage.text(ana))["message_id"] for _ in range(2)]
    assert await stage.ok("deleteMessages", chat_id=ana, message_ids=[*sent, 999]) is True
    answer = await stage.call("deleteMessages", chat_id=ana, message_ids=list(range(1, 102)))
    assert answer.status == 400


async def test_forwarding_and_copying_an_unknown_message(stage: Stage) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    place = {"chat_id": tom, "from_chat_id": ana, "message_id": 999}
    assert await stage.refusal("forwardMessage", **place) == bad("message to forward not found")
    assert await stage.refusal("copyMessage", **place) == bad("message to copy not found")


async def test_a_copy_answers_with_its_number_and_a_forward_with_the_message(
    stage: Stage,
) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    told = await stage.said(ana, "Hola")
    place = {"chat_id": tom, "from_chat_id": ana, "message_id": told["message"]}
    copied = await stage.ok("copyMessage", **place)
    assert copied.keys() == {"message_id"}
    forwarded = await stage.ok("forwardMessage", **place)
    assert forwarded["text"] == "Hola"
    assert forwarded["forward_origin"]["type"] == "user"
    assert forwarded["forward_origin"]["sender_user"]["id"] == ana
    texts = [one["text"] for one in (await stage.seen(f"chat/{tom}"))["messages"]]
    assert texts == ["/start", "Hola", "Hola"]
    several = {"chat_id": tom, "from_chat_id": ana, "message_ids": [1, 2, 999]}
    for method in ("copyMessages", "forwardMessages"):
        numbers = await stage.ok(method, **several)
        assert all(number.keys() == {"message_id"} for number in numbers)


async def test_a_copied_photo_takes_another_caption(stage: Stage) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    photo = await stage.photo(ana, caption="Old")
    place = {"chat_id": tom, "from_chat_id": ana, "message_id": photo["message_id"]}
    await stage.ok("copyMessage", **place)
    await stage.ok("copyMessage", **place, caption="New")
    shown = (await stage.seen(f"chat/{tom}"))["messages"][1:]
    assert [one["caption"] for one in shown] == ["Old", "New"]


async def test_a_reply_to_a_missing_message(stage: Stage) -> None:
    ana = await stage.guest()
    reply = {"message_id": 999}
    refusal = await stage.refusal("sendMessage", chat_id=ana, text="x", reply_parameters=reply)
    assert refusal == bad("message to be replied not found")
    reply["allow_sending_without_reply"] = True
    sent = await stage.text(ana, reply_parameters=reply)
    assert "reply_to_message" not in sent


async def test_a_reply_carries_what_it_answers(stage: Stage) -> None:
    ana = await stage.guest()
    told = await stage.said(ana, "Hola")
    sent = await stage.text(ana, reply_parameters={"message_id": told["message"]})
    assert sent["reply_to_message"]["text"] == "Hola"
    await stage.drained()
    await stage.said(ana, "Well", reply_to=sent["message_id"])
    (update,) = await stage.drained()
    assert update["message"]["reply_to_message"]["message_id"] == sent["message_id"]
    assert "reply_to_message" not in update["message"]["reply_to_message"]


async def test_a_tap_is_answered_once(stage: Stage) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    tap = await stage.tapped(ana, sent)
    assert tap["answered"] is False
    (update,) = await stage.drained()
    query = update["callback_query"]
    assert query["data"] == "score:1"
    assert query["from"]["id"] == ana
    assert query["chat_instance"]
    assert query["message"]["message_id"] == sent["message_id"]
    assert query["message"]["reply_markup"] == TAP
    number = query["id"]
    answer = {"callback_query_id": number, "text": "Thank you", "show_alert": True}
    assert await stage.ok("answerCallbackQuery", **answer) is True
    heard = await stage.seen(f"query/{tap['query']}")
    assert (heard["answered"], heard["text"], heard["alert"]) == (True, "Thank you", True)
    again = await stage.refusal("answerCallbackQuery", callback_query_id=number)
    assert again == bad(OLD)


async def test_an_unknown_query_and_one_of_three_minutes_ago(stage: Stage) -> None:
    assert await stage.refusal("answerCallbackQuery", callback_query_id="77") == bad(OLD)
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    tap = await stage.tapped(ana, sent)
    (update,) = await stage.drained()
    await stage.forward(180)
    number = update["callback_query"]["id"]
    assert await stage.refusal("answerCallbackQuery", callback_query_id=number) == bad(OLD)
    assert (await stage.seen(f"query/{tap['query']}"))["expired"] is True


async def test_an_answer_of_more_than_200_characters(stage: Stage) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    await stage.tapped(ana, sent)
    (update,) = await stage.drained()
    number = update["callback_query"]["id"]
    answer = await stage.call("answerCallbackQuery", callback_query_id=number, text="x" * 201)
    assert answer.status == 400
    assert await stage.ok("answerCallbackQuery", callback_query_id=number, text="x" * 200)


async def test_a_tap_below_a_deleted_message_shows_only_where_it_was(stage: Stage) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.drained()
    await stage.ok("deleteMessage", chat_id=ana, message_id=sent["message_id"])
    await stage.tapped(ana, sent)  # the phone has not heard of it yet
    (update,) = await stage.drained()
    message = update["callback_query"]["message"]
    assert message.keys() == {"chat", "message_id", "date"}
    assert (message["message_id"], message["date"]) == (sent["message_id"], 0)
    assert message["chat"]["id"] == ana


@pytest.mark.parametrize("source", ["M"])  # from memory, not from the server's source
async def test_a_supergroup_counts_its_own_messages_all_else_shares_one_counter(
    stage: Stage, source: str
) -> None:
    ana, tom = await stage.guest("Ana"), await stage.guest("Tom")
    group = await stage.group()
    one, two = [(await stage.text(group))["message_id"] for _ in range(2)]
    assert two == one + 1
    to_ana = (await stage.text(ana))["message_id"]
    to_tom = (await stage.text(tom))["message_id"]
    assert to_tom == to_ana + 1


async def test_an_album_is_one_group_of_messages(stage: Stage) -> None:
    ana = await stage.guest()
    photo = (await stage.photo(ana))["photo"][-1]["file_id"]
    media = [
        {"type": "photo", "media": photo, "caption": "A"},
        {"type": "photo", "media": photo},
    ]
    sent = await stage.ok("sendMediaGroup", chat_id=ana, media=media)
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message.get("caption") for message in sent] == ["A", None]
    assert len({message["message_id"] for message in sent}) == 2


async def test_pins_reactions_and_actions_are_taken(stage: Stage) -> None:
    ana = await stage.guest()
    place = {"chat_id": ana, "message_id": (await stage.text(ana))["message_id"]}
    assert await stage.ok("pinChatMessage", **place) is True
    assert await stage.ok("unpinChatMessage", **place) is True
    reaction = [{"type": "emoji", "emoji": "👍"}]
    assert await stage.ok("setMessageReaction", **place, reaction=reaction) is True
    assert await stage.ok("sendChatAction", chat_id=ana, action="typing") is True
    assert (await stage.seen(f"chat/{ana}"))["typing"]
