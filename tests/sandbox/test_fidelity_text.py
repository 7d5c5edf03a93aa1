"""Every refusal of a text, its marks, its buttons and its commands, word for word."""

import json
from typing import Any

import pytest

from tests.sandbox.stage import Stage

CANT = "Bad Request: can't parse entities: "
ROWS = {
    "text missing": ({}, "Bad Request: message text is empty"),
    "text empty": ({"text": ""}, "Bad Request: message text is empty"),
    "only whitespace": ({"text": " \n "}, "Bad Request: text must be non-empty"),
    "whitespace in marks": (
        {"text": "<b> </b>", "parse_mode": "HTML"},
        "Bad Request: text must be non-empty",
    ),
    "text > 4096": ({"text": "x" * 4097}, "Bad Request: message is too long"),
    "text > 32768 bytes": ({"text": "é" * 16_385}, "Bad Request: text is too long"),
    "bad parse_mode": (
        {"text": "x", "parse_mode": "Rst"},
        "Bad Request: unsupported parse_mode",
    ),
    "HTML open tag": (
        {"text": "<b>x", "parse_mode": "HTML"},
        CANT + 'Can\'t find end tag corresponding to start tag "b"',
    ),
    "HTML unknown tag": (
        {"text": "é <foo>", "parse_mode": "html"},
        CANT + 'Unsupported start tag "foo" at byte offset 3',
    ),
    "HTML unexpected end tag": (
        {"text": "x</b>", "parse_mode": "HTML"},
        CANT + "Unexpected end tag at byte offset 1",
    ),
    "HTML unmatched end tag": (
        {"text": "<b>x</i>", "parse_mode": "HTML"},
        CANT + 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    ),
    "MarkdownV2 unescaped": (
        {"text": "Well.", "parse_mode": "MarkdownV2"},
        CANT + "Character '.' is reserved and must be escaped with the preceding '\\'",
    ),
    "MarkdownV2 open entity": (
        {"text": "é *x", "parse_mode": "markdownv2"},
        CANT + "Can't find end of Bold entity at byte offset 3",
    ),
    "Markdown open entity": (
        {"text": "é *x", "parse_mode": "Markdown"},
        CANT + "Can't find end of the entity starting at byte offset 3",
    ),
    "reply_markup not JSON": (
        {"text": "x", "reply_markup": "{"},
        "Bad Request: can't parse reply keyboard markup JSON object",
    ),
    "reply_markup not an object": (
        {"text": "x", "reply_markup": "[]"},
        "Bad Request: object expected as reply markup",
    ),
    "inline_keyboard not of rows": (
        {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
        (
            'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an '
            "Array of Arrays"
        ),
    ),
    "button without action": (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
        (
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed "
            "in the inline keyboard"
        ),
    ),
    "callback_data > 64 bytes": (
        {
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]},
        },
        "Bad Request: BUTTON_DATA_INVALID",
    ),
}


@pytest.mark.parametrize(("params", "description"), ROWS.values(), ids=ROWS.keys())
async def test_a_refused_text(stage: Stage, params: Any, description: str) -> None:
    ana = await stage.guest()
    refusal = await stage.refusal("sendMessage", chat_id=ana, **params)
    assert refusal == (400, description)
    assert await words_in(stage, ana) == ["/start"]


async def words_in(stage: Stage, chat: int) -> list[str]:
    shown = await stage.seen(f"chat/{chat}")
    return [message["text"] for message in shown["messages"]]


async def test_what_just_fits_is_sent(stage: Stage) -> None:
    ana = await stage.guest()
    keys = {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 32}]]}
    marked = "<b>" + "😀" * 4096 + "</b>  "
    sent = await stage.text(ana, marked, parse_mode="HTML", reply_markup=keys)
    assert len(sent["text"]) == 4096
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 8192}]
    assert sent["reply_markup"] == keys


async def test_a_caption_over_1024_characters(stage: Stage) -> None:
    ana = await stage.guest()
    photo = (await stage.photo(ana, caption="x" * 1024))["photo"][-1]["file_id"]
    refusal = await stage.refusal("sendPhoto", chat_id=ana, photo=photo, caption="x" * 1025)
    assert refusal == (400, "Bad Request: message caption is too long")


async def test_a_caption_of_blanks_is_none(stage: Stage) -> None:
    assert "caption" not in await stage.photo(await stage.guest(), caption="  ")


async def test_only_an_inline_keyboard_is_echoed(stage: Stage) -> None:
    ana = await stage.guest()
    keys = {"keyboard": [[{"text": "Yes"}]], "resize_keyboard": True}
    assert "reply_markup" not in await stage.text(ana, reply_markup=keys)
    assert "reply_markup" not in await stage.text(ana, reply_markup={"remove_keyboard": True})
    assert "reply_markup" not in await stage.text(ana, reply_markup={"force_reply": True})
    inline = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    assert (await stage.text(ana, reply_markup=inline))["reply_markup"] == inline


async def test_marks_become_entities_in_utf_16(stage: Stage) -> None:
    ana = await stage.guest()
    sent = await stage.text(ana, " 🎉 <b>olé 🎉</b> /week ", parse_mode="HTML")
    assert sent["text"] == "🎉 olé 🎉 /week"
    assert sent["entities"] == [
        {"type": "bold", "offset": 3, "length": 6},
        {"type": "bot_command", "offset": 10, "length": 5},
    ]


async def test_a_mention_by_number_carries_the_person_or_is_dropped(stage: Stage) -> None:
    ana = await stage.guest("Ana")
    marked = f'<a href="tg://user?id={ana}">You</a>, <a href="tg://user?id=987654321">who?</a>'
    sent = await stage.text(ana, marked, parse_mode="HTML")
    (mention,) = sent["entities"]
    assert (mention["type"], mention["offset"], mention["length"]) == ("text_mention", 0, 3)
    assert (mention["user"]["id"], mention["user"]["first_name"]) == (ana, "Ana")


COMMANDS: dict[str, tuple[list[Any], str]] = {
    "empty command": (
        [{"command": "", "description": "x"}],
        "Bad Request: command must be non-empty",
    ),
    "command > 32": (
        [{"command": "x" * 33, "description": "x"}],
        "Bad Request: command length must not exceed 32",
    ),
    "empty description": (
        [{"command": "week", "description": ""}],
        "Bad Request: command description must be non-empty",
    ),
    "description > 256": (
        [{"command": "week", "description": "x" * 257}],
        "Bad Request: command description length must not exceed 256",
    ),
    "capitals": (
        [{"command": "Week", "description": "x"}],
        "Bad Request: BOT_COMMAND_INVALID",
    ),
    "a dash": (
        [{"command": "the-week", "description": "x"}],
        "Bad Request: BOT_COMMAND_INVALID",
    ),
    "> 100 commands": (
        [{"command": f"c{n}", "description": "x"} for n in range(101)],
        "Bad Request: BOT_COMMANDS_TOO_MUCH",
    ),
    "> 7.8 KB of commands": (
        [{"command": f"c{n}", "description": "x" * 200} for n in range(60)],
        "Bad Request: BOT_COMMANDS_TOO_MUCH",
    ),
}


@pytest.mark.parametrize(("commands", "description"), COMMANDS.values(), ids=COMMANDS.keys())
async def test_refused_commands(stage: Stage, commands: Any, description: str) -> None:
    refusal = await stage.refusal("setMyCommands", commands=commands)
    assert refusal == (400, description)


async def test_a_hundred_short_commands_pass_and_a_slash_is_cut(stage: Stage) -> None:
    commands = [{"command": f"/c{n}", "description": "x"} for n in range(100)]
    assert await stage.ok("setMyCommands", commands=json.dumps(commands)) is True
    kept = await stage.ok("getMyCommands")
    assert kept == [{"command": f"c{n}", "description": "x"} for n in range(100)]
