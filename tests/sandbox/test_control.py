"""The people's side: what the control API does, and what it says when it can't."""

import base64
from typing import Any

import pytest

from bot.sandbox.world.files import image_size
from bot.sandbox.world.pictures import picture
from tests.sandbox.stage import TAP, Stage

Json = dict[str, Any]


async def refused(stage: Stage, path: str, /, **body: Any) -> tuple[int, str]:
    answer = await stage.http.post(f"{stage.base}/sandbox/{path}", json=_plain(body))
    assert answer.status_code >= 400, answer.text
    return answer.status_code, answer.json()["error"]


def _plain(body: Json) -> Json:
    return {name.rstrip("_"): value for name, value in body.items()}


async def test_the_first_word_makes_the_person_and_the_private_chat(stage: Stage) -> None:
    told = await stage.control("say", from_="Ana", text="/start", language="pt")
    assert told["chat"] == told["person"]
    (person,) = (await stage.seen("people"))["people"]
    assert (person["name"], person["language"], person["started"]) == ("Ana", "pt", True)
    (update,) = await stage.drained()
    assert update["message"]["from"]["language_code"] == "pt"
    assert update["update_id"] == told["update"]


async def test_a_person_is_known_by_name_username_and_number(stage: Stage) -> None:
    made = await stage.control("people", name="Ana", username="ana_v", language="en")
    for reference in ("ana", "@Ana_V", made["id"], str(made["id"])):
        told = await stage.control("say", from_=reference, text="hello")
        assert told["person"] == made["id"]


async def test_people_who_are_made_twice_by_name_stay_one(stage: Stage) -> None:
    first = await stage.control("people", name="Ana")
    second = await stage.control("people", name="Ana", language="en")
    assert (first["id"], second["language"]) == (second["id"], "en")


async def test_a_number_of_ones_own_choice(stage: Stage) -> None:
    told = await stage.control("say", from_=777, text="hello", name="Bruno")
    assert told["person"] == 777
    assert (await stage.drained())[0]["message"]["from"]["first_name"] == "Bruno"


@pytest.mark.parametrize(
    ("path", "body", "status", "words"),
    [
        ("say", {"from": "Ana"}, 400, '"text" is missing'),
        ("say", {"text": "x"}, 400, '"from" is missing'),
        ("say", {"from": "Ana", "text": "x", "chat": "Nowhere"}, 404, "no chat 'Nowhere'"),
        ("say", {"from": "Ana", "text": "x", "reply_to": 99}, 404, "no message 99"),
        ("send", {"from": "Ana", "kind": "smell"}, 400, '"kind" must be one of'),
        ("send", {"from": "Ana", "kind": "photo", "data": "?"}, 400, "not base64"),
        ("edit", {"from": "Nobody", "message": 1, "text": "x"}, 404, "nobody is called"),
        ("follow", {"from": "Ana", "link": "https://t.me/other"}, 400, "does not lead"),
        ("clock", {"forward": -1}, 400, '"forward" must be between'),
        ("clock", {}, 400, '"forward" is missing'),
        ("groups", {"title": "T", "type": "group", "forum": True}, 400, "only a supergroup"),
        ("faults", {"kind": "fire"}, 400, '"kind" must be one of'),
        ("limits", {"chat": [0, 1]}, 400, "both above 0"),
    ],
)
async def test_a_wrong_call_is_told_what_is_wrong(
    stage: Stage, path: str, body: Json, status: int, words: str
) -> None:
    answer = await stage.http.post(f"{stage.base}/sandbox/{path}", json=body)
    assert answer.status_code == status
    assert words in answer.json()["error"]


async def test_what_is_not_json_and_what_is_not_there_are_told(stage: Stage) -> None:
    broken = await stage.http.post(f"{stage.base}/sandbox/say", content=b"{")
    assert broken.status_code == 400
    assert "not JSON" in broken.json()["error"]
    unknown = await stage.http.get(f"{stage.base}/sandbox/nothing")
    assert unknown.status_code == 404
    assert "/sandbox/docs" in unknown.json()["error"]


async def test_a_tap_by_label_and_by_data(stage: Stage) -> None:
    ana = await stage.guest()
    message = await stage.text(ana, reply_markup=TAP)
    for button in ("Bad", "score:1"):
        tapped = await stage.tapped(ana, message, button)
        assert tapped["answered"] is False
    taps = [one["callback_query"] for one in await stage.drained() if "callback_query" in one]
    assert [one["data"] for one in taps] == ["score:1", "score:1"]


async def test_a_tap_waits_for_its_answer(stage: Stage) -> None:
    ana = await stage.guest()
    tapped = await stage.tapped(ana, await stage.text(ana, reply_markup=TAP))
    await stage.ok(
        "answerCallbackQuery", callback_query_id=tapped["query"], text="Thanks", show_alert=True
    )
    told = await stage.seen(f"query/{tapped['query']}", wait=5)
    assert (told["answered"], told["text"], told["alert"]) == (True, "Thanks", True)


async def test_the_spinner_ends_by_the_clock(stage: Stage) -> None:
    ana = await stage.guest()
    tapped = await stage.tapped(ana, await stage.text(ana, reply_markup=TAP))
    assert tapped["expired"] is False
    await stage.forward(151)
    told = await stage.seen(f"query/{tapped['query']}", wait=5)
    assert (told["answered"], told["expired"]) == (False, True)


async def test_an_unknown_button_names_the_known_ones(stage: Stage) -> None:
    ana = await stage.guest()
    message = await stage.text(ana, reply_markup=TAP)
    place = {"from": ana, "chat": ana, "message": message["message_id"]}
    status, sentence = await refused(stage, "tap", **place, button="Great")
    assert status == 409
    assert "'Bad'" in sentence


async def test_a_stranger_cannot_tap_in_anothers_chat(stage: Stage) -> None:
    ana = await stage.guest()
    message = await stage.text(ana, reply_markup=TAP)
    place = {"chat": ana, "message": message["message_id"], "button": "Bad"}
    assert (await refused(stage, "tap", from_="Tom", **place))[0] == 409


async def test_edits_and_reactions_reach_the_bot_and_deletions_do_not(stage: Stage) -> None:
    wanted = ["message", "edited_message", "message_reaction"]
    await stage.updates(offset=1, allowed_updates=wanted)
    ana = await stage.guest()
    said = await stage.said(ana, "colour")
    place = {"from_": ana, "chat": ana, "message": said["message"]}
    await stage.drained()
    await stage.control("edit", **place, text="color #1")
    await stage.control("react", **place, emoji="👍")
    await stage.control("delete", **place)
    edited, reaction = await stage.drained()
    assert edited["edited_message"]["text"] == "color #1"
    assert edited["edited_message"]["edit_date"] >= edited["edited_message"]["date"]
    assert reaction["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    shown = await stage.seen(f"chat/{ana}", after=said["message"])
    assert [one["deleted"] for one in shown["messages"] if one["id"] == said["message"]] == [
        True
    ]


async def test_only_ones_own_words_can_be_edited(stage: Stage) -> None:
    ana = await stage.guest()
    message = await stage.text(ana)
    place = {"from_": ana, "chat": ana, "message": message["message_id"]}
    assert (await refused(stage, "edit", **place, text="x"))[0] == 409


async def test_who_blocked_the_bot_must_unblock_to_write(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.control("block", from_=ana)
    status, sentence = await refused(stage, "say", from_=ana, text="hello")
    assert status == 409
    assert "unblock" in sentence
    await stage.control("unblock", from_=ana)
    await stage.control("say", from_=ana, text="hello")


async def test_members_only_write_in_groups(stage: Stage) -> None:
    group = await stage.group()
    status, sentence = await refused(stage, "say", from_="Tom", text="x", chat=group)
    assert status == 409
    assert f"/sandbox/groups/{group}/members" in sentence
    await stage.control(f"groups/{group}/members", who="Tom", status="member")
    await stage.control("say", from_="Tom", text="x", chat="front desk")
    await stage.control(f"groups/{group}/members", who="Tom", status="kicked")
    assert (await refused(stage, "say", from_="Tom", text="x", chat=group))[0] == 409


async def test_an_upgraded_group_says_where_it_went(stage: Stage) -> None:
    group = await stage.group(type="group")
    new = (await stage.control(f"groups/{group}/upgrade"))["id"]
    status, sentence = await refused(stage, "say", from_="Marta", text="x", chat=group)
    assert status == 409
    assert str(new) in sentence
    await stage.control("say", from_="Marta", text="x", chat=new)
    assert (await stage.control("say", from_="Marta", text="x", chat="Front desk"))[
        "chat"
    ] == new


async def test_each_phone_lists_its_own_chats(stage: Stage) -> None:
    group = await stage.group(forum=True)
    await stage.guest()
    thread = (await stage.control(f"groups/{group}/topics", from_="Marta", name="Rooms"))[
        "thread"
    ]
    ana = (await stage.seen("chats", as_="Ana"))["chats"]
    marta = (await stage.seen("chats", as_="Marta"))["chats"]
    assert [one["type"] for one in ana] == ["private"]
    assert [one["type"] for one in marta] == ["private", "supergroup"]
    assert ana[0]["title"] == "Momentos"
    assert marta[1]["topics"] == [{"thread": thread, "name": "Rooms", "closed": False}]


async def test_what_is_unread_is_counted_till_looked_at(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.text(ana)
    await stage.text(ana)
    (chat,) = (await stage.seen("chats", as_="Ana"))["chats"]
    assert (chat["unread"], chat["last"]["text"]) == (2, "How was it?")
    await stage.seen(f"chat/{ana}", as_="Ana")
    (chat,) = (await stage.seen("chats", as_="Ana"))["chats"]
    assert chat["unread"] == 0


async def test_a_chat_shows_only_what_changed(stage: Stage) -> None:
    ana = await stage.guest()
    first = await stage.text(ana, reply_markup=TAP)
    seq = (await stage.seen(f"chat/{ana}"))["seq"]
    await stage.text(ana, "second")
    await stage.ok(
        "editMessageText", chat_id=ana, message_id=first["message_id"], text="<b>done</b>",
        parse_mode="HTML",
    )  # fmt: skip
    shown = await stage.seen(f"chat/{ana}", after=seq)
    assert [one["text"] for one in shown["messages"]] == ["done", "second"]
    assert shown["messages"][0]["html"] == "<b>done</b>"
    assert shown["messages"][0]["buttons"] == []
    assert shown["messages"][0]["edited"] is not None
    assert (await stage.seen(f"chat/{ana}", after=shown["seq"]))["messages"] == []


async def test_buttons_are_shown_with_all_they_carry(stage: Stage) -> None:
    ana = await stage.guest()
    row = [
        {"text": "Bad", "callback_data": "1", "style": "danger"},
        {"text": "Site", "url": "https://example.com"},
    ]
    await stage.text(ana, reply_markup={"inline_keyboard": [row]})
    shown = (await stage.seen(f"chat/{ana}"))["messages"][-1]
    assert shown["buttons"] == [
        [
            {"text": "Bad", "data": "1", "url": None, "style": "danger"},
            {"text": "Site", "data": None, "url": "https://example.com", "style": None},
        ]
    ]


async def test_typing_is_shown_till_it_fades(stage: Stage) -> None:
    ana = await stage.guest()
    await stage.ok("sendChatAction", chat_id=ana, action="typing")
    assert (await stage.seen(f"chat/{ana}"))["typing"] == [{"action": "typing", "thread": None}]
    await stage.forward(6)
    assert (await stage.seen(f"chat/{ana}"))["typing"] == []


@pytest.mark.parametrize(
    "kind", ["photo", "voice", "video", "document", "sticker", "audio", "animation"]
)
async def test_what_people_send_comes_back_byte_for_byte(stage: Stage, kind: str) -> None:
    data = picture(5, 30, 20)
    text = base64.b64encode(data).decode()
    told = await stage.control("send", from_="Ana", kind=kind, data=text, caption="look")
    shown = (await stage.seen(f"chat/{told['chat']}"))["messages"][-1]
    assert shown["media"]["kind"] == kind
    assert shown["caption"] == "look"
    answer = await stage.http.get(stage.base + shown["media"]["url"])
    assert answer.content == data


async def test_who_sends_no_bytes_sends_a_real_picture(stage: Stage) -> None:
    await stage.control("send", from_="Ana", kind="photo")
    (update,) = await stage.drained()
    sizes = update["message"]["photo"]
    assert [(one["width"], one["height"]) for one in sizes] == [(90, 68), (320, 240)]
    file = await stage.ok("getFile", file_id=sizes[-1]["file_id"])
    assert file["file_path"].startswith("photos/")


async def test_albums_places_and_numbers(stage: Stage) -> None:
    for _ in range(2):
        await stage.control("send", from_="Ana", kind="photo", album="a1")
    await stage.control("send", from_="Ana", kind="location", latitude=1.5, longitude=2.5)
    await stage.control("send", from_="Ana", kind="contact")
    messages = [one["message"] for one in await stage.drained()]
    assert [one.get("media_group_id") for one in messages] == ["a1", "a1", None, None]
    assert messages[2]["location"] == {"latitude": 1.5, "longitude": 2.5}
    assert messages[3]["contact"]["user_id"] == messages[3]["from"]["id"]


async def test_many_at_once_with_the_mistakes_in_their_places(stage: Stage) -> None:
    ana = await stage.guest()
    message = (await stage.text(ana, reply_markup=TAP))["message_id"]
    tap = {"from": ana, "chat": ana, "message": message, "button": "Bad"}
    said = [{"from": n, "text": "hi"} for n in range(9001, 9004)]
    told = await stage.control("bulk", say=[*said, {"from": "X"}], tap=[tap, tap])
    assert [one.get("person") for one in told["say"]] == [9001, 9002, 9003, None]
    assert '"text" is missing' in told["say"][3]["error"]
    assert len({one["query"] for one in told["tap"]}) == 2


async def test_a_raw_update_travels_as_it_is(stage: Stage) -> None:
    told = await stage.control("updates", poll={"id": "1"})
    await stage.control("updates", raw='{"message":{"entities":[{"type":"bold"}]}}')
    first, second = await stage.updates()
    assert first == {"update_id": told["update"], "poll": {"id": "1"}}
    assert second["update_id"] == told["update"] + 1
    assert second["message"] == {"entities": [{"type": "bold"}]}


async def test_raw_text_can_spoil_the_whole_batch(stage: Stage) -> None:
    await stage.control("updates", raw="{not json at all")
    answer = await stage.http.post(
        f"{stage.base}/bot{(await stage.seen('bot'))['token']}/getUpdates"
    )
    assert answer.status_code == 200
    with pytest.raises(ValueError, match="Expecting"):
        answer.json()


async def test_starting_over_forgets_everything_but_the_numbers(stage: Stage) -> None:
    ana = await stage.guest()
    before = (await stage.seen("state"))["next_update"]
    await stage.control("reset")
    state = await stage.seen("state")
    assert (state["people"], state["messages"], state["pending_updates"]) == (0, 0, 0)
    assert state["next_update"] == before
    assert await stage.refusal("sendMessage", chat_id=ana, text="x") == (
        400,
        "Bad Request: chat not found",
    )


async def test_the_manual_names_every_route(stage: Stage) -> None:
    document = (await stage.http.get(f"{stage.base}/sandbox/openapi.json")).json()
    page = (await stage.http.get(f"{stage.base}/sandbox/docs")).text
    assert document["openapi"].startswith("3.")
    assert document["paths"]["/sandbox/say"]["post"]["requestBody"]
    for path in document["paths"]:
        assert path in page


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (picture(1, 31, 17), (31, 17)),
        (b"GIF89a\x05\x00\x06\x00", (5, 6)),
        (b"\xff\xd8\xff\xe0\x00\x04JF\xff\xc0\x00\x11\x08\x00\x07\x00\x09\x03", (9, 7)),
        (b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0b\0\0\x0c\0\0", (12, 13)),
        (b"plain", None),
    ],
    ids=["png", "gif", "jpeg", "webp", "none"],
)
def test_the_size_of_a_picture_is_read_from_its_head(
    data: bytes, size: tuple[int, int] | None
) -> None:
    assert image_size(data) == size
