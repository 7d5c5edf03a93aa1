"""A plain bot of another library runs against the sandbox: start, buttons, edit, file."""

import asyncio
import base64
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from tests.sandbox.stage import PNG, TOKEN, Json, Stage


async def greet(message: Message, command: CommandObject) -> None:
    button = InlineKeyboardButton(text="Good", callback_data="score:5")
    keys = InlineKeyboardMarkup(inline_keyboard=[[button]])
    words = f"How was <b>{command.args}</b>?"
    await message.answer(words, parse_mode="HTML", reply_markup=keys)


async def thank(query: CallbackQuery) -> None:
    assert isinstance(query.message, Message)
    await query.message.edit_text("Thank you, we are glad")
    await query.answer("Kept", show_alert=True)


async def send_back(message: Message, bot: Bot) -> None:
    assert message.photo
    kept = BytesIO()
    await bot.download(message.photo[-1], kept)
    document = BufferedInputFile(kept.getvalue(), "back.png")
    await message.reply_document(document, caption="Yours")


@pytest.fixture
async def bot(stage: Stage) -> AsyncIterator[Bot]:
    dispatcher = Dispatcher()
    dispatcher.message.register(greet, CommandStart())
    dispatcher.callback_query.register(thank, F.data == "score:5")
    dispatcher.message.register(send_back, F.photo)
    server = TelegramAPIServer.from_base(stage.base)
    bot = Bot(TOKEN, session=AiohttpSession(api=server))
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    async with asyncio.timeout(15):
        while not await stage.polls():  # noqa: ASYNC110  # the other side of a socket
            await asyncio.sleep(0.01)
    yield bot
    await dispatcher.stop_polling()
    await polling


async def last(stage: Stage, chat: int, count: int) -> Json:
    """The chat's newest message, once there are so many."""
    shown = await stage.seen(f"chat/{chat}")
    async with asyncio.timeout(15):
        while len(shown["messages"]) < count:
            shown = await stage.seen(f"chat/{chat}", after=0, wait=1)
            await asyncio.sleep(0.01)
    newest: Json = shown["messages"][-1]
    return newest


async def test_a_whole_conversation(stage: Stage, bot: Bot) -> None:
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


async def test_the_other_library_understands_a_refusal(stage: Stage, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(987_654_321, "x")
    bruno = await stage.stranger("Bruno")
    await stage.control("follow", from_=bruno, link="https://t.me/momentos_bot?start=room")
    await stage.control("block", from_=bruno)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(bruno, "x")
