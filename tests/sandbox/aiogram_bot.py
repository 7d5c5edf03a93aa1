"""A plain bot of another library; loaded by the tests that need it, as `readers` is."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from tests.sandbox.stage import TOKEN, Stage


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


@asynccontextmanager
async def polling(stage: Stage) -> AsyncIterator[Bot]:
    dispatcher = Dispatcher()
    dispatcher.message.register(greet, CommandStart())
    dispatcher.callback_query.register(thank, F.data == "score:5")
    dispatcher.message.register(send_back, F.photo)
    server = TelegramAPIServer.from_base(stage.base)
    bot = Bot(TOKEN, session=AiohttpSession(api=server))
    running = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    async with asyncio.timeout(15):
        while not await stage.polls():  # noqa: ASYNC110  # the other side of a socket
            await asyncio.sleep(0.01)
    yield bot
    await dispatcher.stop_polling()
    await running
