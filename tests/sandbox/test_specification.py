"""What the sandbox calls a mistake in a call, and that the shipped list is up to date."""

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.sandbox.specification import methods, problems

KEYBOARD: dict[str, Any] = {"inline_keyboard": [[{"text": "Mine", "callback_data": "case:1"}]]}
LONG = {"inline_keyboard": [[{"text": "Mine", "callback_data": "é" * 33}]]}
WRONG = {"inline_keyboard": [[{"text": "Mine", "callback_dat": "case:1"}]]}


def test_the_shipped_specification_is_what_the_installed_models_say() -> None:
    from tests.sandbox import generate_specification  # noqa: PLC0415  loads aiogram

    shipped = generate_specification.SHIPPED.read_text(encoding="utf-8")
    assert shipped == generate_specification.text()


def test_every_method_that_the_bot_may_need_is_known() -> None:
    assert {"getUpdates", "sendMessage", "editMessageText", "createForumTopic"} <= methods()
    assert len(methods()) > 150


SOUND: list[tuple[str, dict[str, object]]] = [
    ("getMe", {}),
    ("getme", {}),
    ("sendMessage", {"chat_id": 7, "text": "Hola"}),
    ("sendMessage", {"chat_id": "7", "text": "Hola", "disable_notification": "True"}),
    ("sendMessage", {"chat_id": 7, "text": "Hola", "reply_markup": KEYBOARD}),
    ("sendMessage", {"chat_id": 7, "text": "Hola", "reply_markup": json.dumps(KEYBOARD)}),
    ("sendMessage", {"chat_id": 7, "text": "Hola", "reply_markup": '{"remove_keyboard":true}'}),
    ("sendMessage", {"chat_id": 7, "text": "<b>" * 2000, "parse_mode": "HTML"}),
    ("sendMessage", {"chat_id": 7, "text": "Hola", "message_thread_id": None}),
    ("sendPhoto", {"chat_id": 7, "photo": b"\xff\xd8"}),
    ("sendPhoto", {"chat_id": 7, "photo": "attach://a", "a": object()}),
    ("sendMediaGroup", {"chat_id": 7, "a": b"", "media": [
        {"type": "photo", "media": "attach://a"}, {"type": "video", "media": "file-id"},
    ]}),
    ("sendLocation", {"chat_id": 7, "latitude": "41.4", "longitude": 2}),
    ("getUpdates", {"offset": "-1", "timeout": 50, "allowed_updates": "[]"}),
    ("setMyCommands", {"commands": [{"command": "week", "description": "The week"}],
                       "scope": {"type": "chat", "chat_id": 7}}),
    ("setWebhook", {"url": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("method", "params"), SOUND)
def test_a_sound_call_has_no_problems(method: str, params: dict[str, object]) -> None:
    assert problems(method, params) == []


MISTAKEN: list[tuple[str, dict[str, object], str]] = [
    ("sendMesage", {}, "sendMesage: no such method"),
    ("sendMessage", {"chat_id": 7}, "sendMessage: text: required and missing"),
    ("sendMessage", {"chat_id": 7, "text": "x", "mesage_thread_id": 1},
     "sendMessage: mesage_thread_id: no such parameter"),
    ("sendMessage", {"chat_id": 7, "text": 5},
     "sendMessage: text: expected text, came a number"),
    ("sendMessage", {"chat_id": 7, "text": "x", "message_thread_id": "main"},
     "sendMessage: message_thread_id: expected a whole number, came text"),
    ("sendMessage", {"chat_id": 7, "text": "x", "protect_content": "perhaps"},
     "sendMessage: protect_content: expected true or false, came text"),
    ("sendMessage", {"chat_id": 7, "text": "x" * 4097},
     "sendMessage: text: 1-4096 characters allowed, came 4097"),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": json.dumps(WRONG)},
     "sendMessage: reply_markup.inline_keyboard[0][0].callback_dat: no such field"),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": LONG},
     ("sendMessage: reply_markup.inline_keyboard[0][0].callback_data: "
     "1-64 bytes allowed, came 66")),
    ("sendMessage", {"chat_id": 7, "text": "x", "entities": '[{"type":"bold","offset":0}]'},
     "sendMessage: entities[0].length: required and missing"),
    ("sendMediaGroup", {"chat_id": 7, "media": [{"type": "photo", "media": "file-id"}]},
     "sendMediaGroup: media: 2-10 allowed, came 1"),
    ("getUpdates", {"limit": 101}, "getUpdates: limit: 1-100 allowed, came 101"),
    ("setMyCommands", {"commands": "week"},
     "setMyCommands: commands: expected [BotCommand], came text"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat"}},
     "setMyCommands: scope.chat_id: required and missing"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201},
     "answerCallbackQuery: text: 0-200 characters allowed, came 201"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "params", "problem"), MISTAKEN)
def test_a_mistake_is_named(method: str, params: dict[str, object], problem: str) -> None:
    assert problems(method, params) == [problem]


def test_the_server_needs_neither_library_of_the_tests() -> None:
    names = "bot.sandbox.entities, bot.sandbox.specification as s"
    check = f"import sys, {names}; s.problems('getMe', {{}}); print(*sys.modules)"
    loaded = subprocess.run(  # the interpreter that runs the tests
        [sys.executable, "-c", check], capture_output=True, text=True, check=True
    ).stdout.split()
    rooms = {name.split(".")[1] for name in loaded if name.startswith("bot.")}
    assert rooms == {"sandbox"}
    assert not {"aiogram", "telegram", "storage", "pydantic"} & set(loaded)
