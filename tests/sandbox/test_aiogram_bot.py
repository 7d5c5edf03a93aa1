"""A plain bot of another library runs against the sandbox: start, buttons, edit, file."""

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.stage import PNG, Json, Stage

if TYPE_CHECKING:
    from aiogram import Bot


@pytest.fixture
async def bot(stage: Stage) -> "AsyncIterator[Bot]":
    from tests.sandbox.aiogram_bot import polling  # noqa: PLC0415  see there

    async with polling(stage) as bot:
        yield bot


async def last(stage: Stage, chat: int, count: int) -> Json:
    """The chat's newest message, once there are so many."""
    shown = await stage.seen(f"chat/{chat}")
    async with asyncio.timeout(15):
        while len(shown["messages"]) < count:
            shown = await stage.seen(f"chat/{chat}", after=0, wait=1)
            await asyncio.sleep(0.01)
    newest: Json = shown["messages"][-1]
    return newest


async def test_a_whole_conversation(stage: Stage, bot: "Bot") -> None:
    ana = await stage.stranger("Ana")
    await stage.control("follow", from_=ana, link="https://t.me/momentos_bot?start=breakfast")
    asked = await last(stage, ana, 2)
    assert asked["text"] == "How was breakfast?"
    assert asked["html"] == "How was <b>breakfast</b>?"
    place: Any = {"chat": ana, "message": asked["id"]}
    tap = await stage.control("tap", from_=ana, button="Good", wait=15, **place)
    assert (tap["answered"], tap["text"], tap["alert"]) == (True, "Kept", True)
    edited = await last(stage, ana, 2)
    assert (edited["id"], edited["text"]) == (asked["id"], "Thank you, we are glad")
    assert not edited["buttons"]
    data = base64.b64encode(PNG).decode()
    await stage.control("send", from_=ana, kind="photo", data=data)
    back = await last(stage, ana, 4)
    assert (back["caption"], back["media"]["name"]) == ("Yours", "back.png")
    file = await stage.http.get(f"{stage.base}{back['media']['url']}")
    assert file.content == PNG
    assert (await stage.seen("problems"))["problems"] == []


async def test_the_other_library_understands_a_refusal(stage: Stage, bot: "Bot") -> None:
    from aiogram.exceptions import (  # noqa: PLC0415
        TelegramBadRequest,
        TelegramForbiddenError,
    )

    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(987_654_321, "x")
    bruno = await stage.stranger("Bruno")
    await stage.control("follow", from_=bruno, link="https://t.me/momentos_bot?start=room")
    await stage.control("block", from_=bruno)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(bruno, "x")
