"""Every answer and update, read back by two libraries that know nothing of each other."""

import base64
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.sandbox.methods.registry import METHODS
from tests.sandbox.hook import Hook
from tests.sandbox.stage import PNG, TAP, Json, Stage


class Play:
    """A guest, a forum and messages for the methods to work on."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    async def open(self) -> "Play":
        stage = self.stage
        self.ana = await stage.guest("Ana")
        self.marta = await stage.stranger("Marta")
        self.team = await stage.group(forum=True, members=[self.marta])
        self.topic = await stage.topic(self.team)
        self.text = await stage.text(self.ana, "<b>Hi</b> t.me/x", parse_mode="HTML")
        self.shown = await stage.photo(self.ana, caption="Room")
        self.file = self.shown["photo"][-1]["file_id"]
        return self

    @property
    def a_text(self) -> Json:
        return {"chat_id": self.ana, "message_id": self.text["message_id"]}

    @property
    def a_photo(self) -> Json:
        return {"chat_id": self.ana, "message_id": self.shown["message_id"]}

    @property
    def a_topic(self) -> Json:
        return {"chat_id": self.team, "message_thread_id": self.topic}

    @property
    def to_team(self) -> Json:
        return {**self.a_topic, "from_chat_id": self.ana}


Params = Callable[[Play], Json]
CALLS: dict[str, Params] = {
    "getMe": lambda _: {},
    "getWebhookInfo": lambda _: {},
    "deleteWebhook": lambda _: {},
    "logOut": lambda _: {},
    "getMyCommands": lambda _: {},
    "setMyCommands": lambda _: {"commands": [{"command": "week", "description": "The week"}]},
    "deleteMyCommands": lambda _: {},
    "getMyName": lambda _: {},
    "setMyName": lambda _: {"name": "Momentos"},
    "getMyDescription": lambda _: {},
    "setMyDescription": lambda _: {"description": "Listens"},
    "getMyShortDescription": lambda _: {},
    "setMyShortDescription": lambda _: {"short_description": "Listens"},
    "getChatMenuButton": lambda _: {},
    "setChatMenuButton": lambda _: {"menu_button": {"type": "commands"}},
    "getChat": lambda p: {"chat_id": p.team},
    "getChatMember": lambda p: {"chat_id": p.team, "user_id": p.marta},
    "getChatMemberCount": lambda p: {"chat_id": p.team},
    "getChatAdministrators": lambda p: {"chat_id": p.team},
    "createChatInviteLink": lambda p: {"chat_id": p.team, "name": "Team", "member_limit": 1},
    "leaveChat": lambda p: {"chat_id": p.team},
    "createForumTopic": lambda p: {"chat_id": p.team, "name": "Kitchen"},
    "editForumTopic": lambda p: {**p.a_topic, "name": "Kitchen"},
    "closeForumTopic": lambda p: p.a_topic,
    "deleteForumTopic": lambda p: p.a_topic,
    "sendMessage": lambda p: {
        **p.a_topic,
        "text": "*Hi* @momentos\\_bot [a](example.com)",
        "parse_mode": "MarkdownV2",
        "reply_markup": TAP,
        "reply_parameters": {"message_id": p.topic},
    },
    "sendPhoto": lambda p: {"chat_id": p.team, "photo": p.file, "caption": "a.com"},
    "sendMediaGroup": lambda p: {
        "chat_id": p.ana,
        "media": [{"type": "photo", "media": p.file}, {"type": "photo", "media": p.file}],
    },
    "sendLocation": lambda p: {"chat_id": p.ana, "latitude": 41.39, "longitude": 2.17},
    "sendContact": lambda p: {"chat_id": p.ana, "phone_number": "+34", "first_name": "Tom"},
    "sendChatAction": lambda p: {"chat_id": p.ana, "action": "typing"},
    "editMessageText": lambda p: {**p.a_text, "text": "New", "reply_markup": TAP},
    "editMessageCaption": lambda p: {**p.a_photo, "caption": "New"},
    "editMessageReplyMarkup": lambda p: {**p.a_text, "reply_markup": TAP},
    "editMessageMedia": lambda p: {
        **p.a_photo,
        "media": {"type": "photo", "media": p.file, "caption": "New"},
    },
    "deleteMessage": lambda p: p.a_text,
    "deleteMessages": lambda p: {"chat_id": p.ana, "message_ids": [p.text["message_id"]]},
    "copyMessage": lambda p: {**p.to_team, "message_id": p.text["message_id"]},
    "copyMessages": lambda p: {**p.to_team, "message_ids": [p.text["message_id"]]},
    "forwardMessage": lambda p: {**p.to_team, "message_id": p.shown["message_id"]},
    "forwardMessages": lambda p: {**p.to_team, "message_ids": [p.text["message_id"]]},
    "pinChatMessage": lambda p: p.a_text,
    "unpinAllChatMessages": lambda p: {"chat_id": p.ana},
    "setMessageReaction": lambda p: {
        **p.a_text,
        "reaction": [{"type": "emoji", "emoji": "👍"}],
    },
    "getFile": lambda p: {"file_id": p.file},
}
UPLOADS = {
    "sendDocument": "document",
    "sendVideo": "video",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendAnimation": "animation",
    "sendSticker": "sticker",
    "sendVideoNote": "video_note",
}
ELSEWHERE = {
    "close",
    "unpinChatMessage",
    "setWebhook",
    "answerCallbackQuery",
    "reopenForumTopic",
    "getUpdates",
}


def read_twice(method: str, result: Any) -> None:
    from tests.sandbox import readers  # noqa: PLC0415  see there

    readers.read_twice(method, result)


@pytest.mark.parametrize(("method", "params"), CALLS.items(), ids=CALLS.keys())
async def test_an_answer_is_read_by_both(stage: Stage, method: str, params: Params) -> None:
    play = await Play(stage).open()
    read_twice(method, await stage.ok(method, **params(play)))
    assert (await stage.seen("problems"))["problems"] == []


@pytest.mark.parametrize(("method", "kind"), UPLOADS.items(), ids=UPLOADS.keys())
async def test_an_uploaded_answer_is_read_by_both(stage: Stage, method: str, kind: str) -> None:
    ana = await stage.guest()
    answer = await stage.upload(method, {kind: ("room.mp4", PNG)}, chat_id=ana)
    read_twice(method, answer.result)
    assert (await stage.seen("problems"))["problems"] == []


async def test_answers_that_need_more_are_read_by_both(stage: Stage) -> None:
    play = await Play(stage).open()
    await stage.ok("pinChatMessage", **play.a_text)
    read_twice("unpinChatMessage", await stage.ok("unpinChatMessage", chat_id=play.ana))
    await stage.ok("closeForumTopic", **play.a_topic)
    read_twice("reopenForumTopic", await stage.ok("reopenForumTopic", **play.a_topic))
    await stage.drained()
    sent = await stage.text(play.ana, reply_markup=TAP)
    await stage.tapped(play.ana, sent)
    (update,) = updates = await stage.updates()
    read_twice("getUpdates", updates)
    answer = {"callback_query_id": update["callback_query"]["id"]}
    read_twice("answerCallbackQuery", await stage.ok("answerCallbackQuery", **answer))
    async with Hook() as hook:
        read_twice("setWebhook", await stage.ok("setWebhook", url=hook.url))
        read_twice("getWebhookInfo", await stage.ok("getWebhookInfo"))
        await stage.ok("deleteWebhook")
    await stage.forward(601)  # the first ten minutes it is refused
    read_twice("close", await stage.ok("close"))


def test_every_method_of_the_server_is_read() -> None:
    from tests.sandbox.readers import MODELS  # noqa: PLC0415  see there

    read = {method.lower() for method in {*CALLS, *UPLOADS, *ELSEWHERE}}
    known = {method.lower() for method in MODELS}
    assert METHODS.keys() & known <= read


@pytest.mark.parametrize("status", ["member", "administrator", "restricted", "left", "kicked"])
async def test_every_kind_of_member_is_read_by_both(stage: Stage, status: str) -> None:
    tom = await stage.stranger("Tom")
    group = await stage.group()
    await stage.control(f"groups/{group}/members", who=tom, status="member")
    await stage.control(f"groups/{group}/members", who=tom, status=status)
    member = await stage.ok("getChatMember", chat_id=group, user_id=tom)
    assert member["status"] == status
    read_twice("getChatMember", member)


Scene = Callable[[Stage], Awaitable[object]]


async def private_talk(stage: Stage) -> None:
    ana = await stage.guest()
    told = await stage.said(ana, "See t.me/x and @momentos_bot /week")
    await stage.control("edit", from_=ana, chat=ana, message=told["message"], text="Never mind")
    await stage.said(ana, "again", reply_to=told["message"])
    await stage.control("react", from_=ana, chat=ana, message=told["message"], emoji="👍")
    await stage.control("block", from_=ana)


async def everything_sent(stage: Stage) -> None:
    ana = await stage.guest()
    data = base64.b64encode(PNG).decode()
    for kind in ("photo", "voice", "video", "document", "sticker", "audio", "animation"):
        words = {} if kind == "sticker" else {"caption": "Look: a.com"}
        await stage.control("send", from_=ana, kind=kind, data=data, **words)
    for kind in ("location", "contact"):
        await stage.control("send", from_=ana, kind=kind)


async def a_tap(stage: Stage) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, reply_markup=TAP)
    await stage.ok("deleteMessage", chat_id=ana, message_id=sent["message_id"])
    other = await stage.text(ana, reply_markup=TAP)
    await stage.tapped(ana, other)


async def group_life(stage: Stage) -> None:
    marta, vera = await stage.stranger("Marta"), await stage.stranger("Vera")
    group = await stage.group(forum=True, members=[marta])
    topic = await stage.control(f"groups/{group}/topics", from_=marta, name="Rooms")
    await stage.said(marta, "Here", chat=group, thread=topic["thread"])
    for status in ("member", "administrator", "restricted", "left", "member", "kicked"):
        await stage.control(f"groups/{group}/members", who=vera, status=status)
    for status in ("member", "restricted", "administrator", "left", "kicked"):
        await stage.bot_becomes(group, status)


async def an_upgrade(stage: Stage) -> None:
    group = await stage.group(type="group")
    await stage.control(f"groups/{group}/upgrade")


SCENES = [private_talk, everything_sent, a_tap, group_life, an_upgrade]
ALL_KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]


@pytest.mark.parametrize("scene", SCENES, ids=[scene.__name__ for scene in SCENES])
async def test_updates_are_read_by_both(stage: Stage, scene: Scene) -> None:
    from tests.sandbox.readers import read_update_twice  # noqa: PLC0415  see there

    await stage.updates(offset=1, allowed_updates=[*ALL_KINDS, "message_reaction"])
    await scene(stage)
    updates = await stage.updates()
    assert updates
    for update in updates:
        read_update_twice(update)
