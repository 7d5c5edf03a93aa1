"""Every refusal of a chat, a topic and a right, word for word, in the server's order."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.sandbox.stage import TOKEN, Stage

Params = dict[str, Any]
Arranged = Callable[[Stage], Awaitable[Params]]


async def chat_missing(_: Stage) -> Params:
    return {"text": "x"}


async def never_seen(stage: Stage) -> Params:
    return {"chat_id": await stage.stranger(), "text": "x"}


async def of_nobody(_: Stage) -> Params:
    return {"chat_id": 987_654_321, "text": "x"}


async def known_from_a_group(stage: Stage) -> Params:
    tom = await stage.stranger("Tom")
    group = await stage.group(members=[tom])
    await stage.said(tom, "Good morning", chat=group)
    return {"chat_id": tom, "text": "x"}


async def blocked(stage: Stage) -> Params:
    bruno = await stage.guest("Bruno")
    await stage.control("block", from_=bruno)
    return {"chat_id": bruno, "text": "x"}


async def deactivated(stage: Stage) -> Params:
    vera = await stage.guest("Vera")
    await stage.control("deactivate", from_=vera)
    return {"chat_id": vera, "text": "x"}


def bot_is(status: str, kind: str) -> Arranged:
    async def arranged(stage: Stage) -> Params:
        group = await stage.group(type=kind)
        await stage.bot_becomes(group, status)
        return {"chat_id": group, "text": "x"}

    return arranged


def never_in(kind: str) -> Arranged:
    async def arranged(stage: Stage) -> Params:
        return {"chat_id": await stage.group(type=kind, bot="absent"), "text": "x"}

    return arranged


async def deleted_group(stage: Stage) -> Params:
    group = await stage.group(type="group")
    await stage.control(f"groups/{group}/delete")
    return {"chat_id": group, "text": "x"}


async def muted(stage: Stage) -> Params:
    group = await stage.group(bot="member")
    await stage.bot_becomes(group, "restricted", can_send_messages=False)
    return {"chat_id": group, "text": "x"}


async def unknown_topic(stage: Stage) -> Params:
    return {"chat_id": await stage.group(forum=True), "message_thread_id": 777, "text": "x"}


async def general_by_number(stage: Stage) -> Params:
    return {"chat_id": await stage.group(forum=True), "message_thread_id": 1, "text": "x"}


SEND: dict[str, tuple[Arranged, int, str]] = {
    "chat_id missing": (chat_missing, 400, "Bad Request: chat_id is empty"),
    "chat never seen": (never_seen, 400, "Bad Request: chat not found"),
    "chat of nobody": (of_nobody, 400, "Bad Request: chat not found"),
    "group never joined": (never_in("supergroup"), 400, "Bad Request: chat not found"),
    "known, never pressed Start": (
        known_from_a_group, 403, "Forbidden: bot can't initiate conversation with a user"),
    "blocked": (blocked, 403, "Forbidden: bot was blocked by the user"),
    "deleted account": (deactivated, 403, "Forbidden: user is deactivated"),
    "kicked from a group": (
        bot_is("kicked", "group"), 403, "Forbidden: bot was kicked from the group chat"),
    "kicked from a supergroup": (
        bot_is("kicked", "supergroup"), 403,
        "Forbidden: bot was kicked from the supergroup chat"),
    "not a member of a group": (
        bot_is("left", "group"), 403, "Forbidden: bot is not a member of the group chat"),
    "not a member of a supergroup": (
        bot_is("left", "supergroup"), 403,
        "Forbidden: bot is not a member of the supergroup chat"),
    "group deleted": (deleted_group, 403, "Forbidden: the group chat was deleted"),
    "no right to send": (
        muted, 400, "Bad Request: not enough rights to send text messages to the chat"),
    "unknown topic": (unknown_topic, 400, "Bad Request: message thread not found"),
    "General by id 1": (general_by_number, 400, "Bad Request: message thread not found"),
}  # fmt: skip


@pytest.mark.parametrize(("arranged", "code", "description"), SEND.values(), ids=SEND.keys())
async def test_a_refused_chat(
    stage: Stage, arranged: Arranged, code: int, description: str
) -> None:
    assert await stage.refusal("sendMessage", **await arranged(stage)) == (code, description)


@pytest.mark.parametrize(
    ("right", "method", "file", "what"),
    [
        ("can_send_photos", "sendPhoto", "photo", "photos"),
        ("can_send_documents", "sendDocument", "document", "documents"),
        ("can_send_videos", "sendVideo", "video", "videos"),
        ("can_send_voice_notes", "sendVoice", "voice", "voice notes"),
    ],
)
async def test_no_right_to_send_media(
    stage: Stage, right: str, method: str, file: str, what: str
) -> None:
    group = await stage.group(bot="member")
    await stage.bot_becomes(group, "restricted", can_send_messages=True, **{right: False})
    answer = await stage.upload(method, {file: ("room.bin", b"bytes")}, chat_id=group)
    description = f"Bad Request: not enough rights to send {what} to the chat"
    assert answer.refusal == (400, description)


async def test_an_upgraded_group_names_its_successor(stage: Stage) -> None:
    group = await stage.group(type="group")
    await stage.drained()
    new = (await stage.control(f"groups/{group}/upgrade"))["id"]
    answer = await stage.call("sendMessage", chat_id=group, text="x")
    assert answer.refusal == (
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
    )
    assert answer.body["parameters"] == {"migrate_to_chat_id": new}
    assert str(new).startswith("-100")
    told = [update["message"] for update in await stage.drained() if "message" in update]
    assert {"migrate_to_chat_id": new, "migrate_from_chat_id": group}.items() <= {
        name: value for line in told for name, value in line.items() if "migrate" in name
    }.items()
    assert (await stage.text(new))["chat"]["id"] == new


async def test_message_thread_id_is_ignored_where_there_are_no_topics(stage: Stage) -> None:
    group = await stage.group()
    sent = await stage.text(group, message_thread_id=777)
    assert "message_thread_id" not in sent
    assert "is_topic_message" not in sent


async def test_messages_of_a_topic_say_so_and_those_of_general_do_not(stage: Stage) -> None:
    group = await stage.group(forum=True)
    topic = await stage.topic(group)
    inside = await stage.text(group, message_thread_id=topic)
    assert (inside["message_thread_id"], inside["is_topic_message"]) == (topic, True)
    general = await stage.text(group)
    assert not {"message_thread_id", "is_topic_message"} & general.keys()
    await stage.drained()
    marta = (await stage.seen("people"))["people"][0]["id"]
    await stage.said(marta, "Here", chat=group, thread=topic)
    await stage.said(marta, "There", chat=group)
    here, there = (update["message"] for update in await stage.drained())
    assert (here["message_thread_id"], here["is_topic_message"]) == (topic, True)
    assert not {"message_thread_id", "is_topic_message"} & there.keys()


async def no_forum(stage: Stage) -> Params:
    return {"chat_id": await stage.group(), "name": "Rooms"}


async def no_right_to_topics(stage: Stage) -> Params:
    group = await stage.group(forum=True)
    await stage.bot_becomes(group, "administrator", can_manage_topics=False)
    return {"chat_id": group, "name": "Rooms"}


async def topic_without_name(stage: Stage) -> Params:
    return {"chat_id": await stage.group(forum=True), "name": " "}


TOPICS: dict[str, tuple[Arranged, str]] = {
    "not a forum": (no_forum, "the chat is not a forum"),
    "no right": (no_right_to_topics, "not enough rights to create a topic"),
    "empty name": (topic_without_name, "name must be non-empty"),
}


@pytest.mark.parametrize(("arranged", "reason"), TOPICS.values(), ids=TOPICS.keys())
async def test_a_refused_topic(stage: Stage, arranged: Arranged, reason: str) -> None:
    refusal = await stage.refusal("createForumTopic", **await arranged(stage))
    assert refusal == (400, f"Bad Request: {reason}")


@pytest.mark.parametrize("source", ["M"])  # from memory, not from the server's source
async def test_a_closed_topic_takes_no_message_from_who_may_not_manage(
    stage: Stage, source: str
) -> None:
    group = await stage.group(forum=True)
    topic = await stage.topic(group)
    assert await stage.ok("closeForumTopic", chat_id=group, message_thread_id=topic) is True
    await stage.bot_becomes(group, "member")
    refusal = await stage.refusal(
        "sendMessage", chat_id=group, message_thread_id=topic, text="x"
    )
    assert refusal == (400, "Bad Request: TOPIC_CLOSED")


ORDER: list[tuple[str, Params, tuple[int, str]]] = [
    ("sendMessage", {"chat_id": 5}, (400, "Bad Request: message text is empty")),
    (
        "sendMessage",
        {"text": "<b>", "parse_mode": "HTML", "reply_markup": "{"},
        (
            400,
            (
                "Bad Request: can't parse entities: Can't find end tag corresponding to "
                'start tag "b"'
            ),
        ),
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": "{"},
        (400, "Bad Request: can't parse reply keyboard markup JSON object"),
    ),
    ("sendMessage", {"text": "x" * 4097}, (400, "Bad Request: chat_id is empty")),
    ("sendMessage", {"text": " ", "chat_id": 5}, (400, "Bad Request: chat not found")),
    (
        "sendMessage",
        {"text": "x" * 4097, "chat_id": 5, "message_thread_id": 9},
        (400, "Bad Request: chat not found"),
    ),
]


@pytest.mark.parametrize(("method", "params", "refusal"), ORDER)
async def test_the_first_of_several_mistakes_is_named(
    stage: Stage, method: str, params: Params, refusal: tuple[int, str]
) -> None:
    assert await stage.refusal(method, **params) == refusal


async def test_topic_before_reply_before_length(stage: Stage) -> None:
    group = await stage.group(forum=True)
    wrong: Params = {"chat_id": group, "text": "x" * 4097}
    reply = {"reply_parameters": {"message_id": 999}}
    refusal = await stage.refusal("sendMessage", message_thread_id=9, **reply, **wrong)
    assert refusal == (400, "Bad Request: message thread not found")
    refusal = await stage.refusal("sendMessage", **reply, **wrong)
    assert refusal == (400, "Bad Request: message to be replied not found")
    refusal = await stage.refusal("sendMessage", **wrong)
    assert refusal == (400, "Bad Request: message is too long")


async def test_length_before_what_only_the_inner_servers_know(stage: Stage) -> None:
    bruno = await stage.guest("Bruno")
    await stage.control("block", from_=bruno)
    keys = {"inline_keyboard": [[{"text": "a", "callback_data": "x" * 65}]]}
    refusal = await stage.refusal("sendMessage", chat_id=bruno, text="x" * 4097)
    assert refusal == (400, "Bad Request: message is too long")
    refusal = await stage.refusal("sendMessage", chat_id=bruno, text="x", reply_markup=keys)
    assert refusal[1] in {
        "Bad Request: BUTTON_DATA_INVALID",
        "Forbidden: bot was blocked by the user",
    }


TOKENS = {
    "well-formed, unknown": ("1000:another", 401, "Unauthorized"),
    "starts with 0": ("0100:x", 401, "Unauthorized: invalid token specified"),
    "no colon": ("1000", 401, "Unauthorized: invalid token specified"),
    "> 80 characters": ("1:" + "x" * 79, 401, "Unauthorized: invalid token specified"),
}


@pytest.mark.parametrize(("token", "code", "description"), TOKENS.values(), ids=TOKENS.keys())
async def test_a_refused_token(stage: Stage, token: str, code: int, description: str) -> None:
    assert (await stage.get(f"/bot{token}/getMe")).refusal == (code, description)


async def test_an_unknown_method_after_the_token(stage: Stage) -> None:
    missing = (404, "Not Found: method not found")
    assert (await stage.get(f"/bot{TOKEN}/sendMesage")).refusal == missing
    assert (await stage.get("/bot1000:another/sendMesage")).refusal == (401, "Unauthorized")
    assert {"method": "sendMesage"}.items() <= (await stage.seen("problems"))["problems"][
        0
    ].items()


async def test_methods_in_any_case_by_get_and_post_in_every_encoding(stage: Stage) -> None:
    ana = await stage.guest()
    address = f"{stage.base}/bot{TOKEN}/SENDmessage"
    params = {"chat_id": str(ana), "text": "a b&c"}
    answers = [
        await stage.http.get(address, params=params),
        await stage.http.post(address, params=params),
        await stage.http.post(address, data=params),
        await stage.http.post(address, json=params),
        await stage.http.post(address, data=params, files={"none": b""}),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == ["a b&c"] * 5
