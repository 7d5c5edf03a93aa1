"""aiogram as it comes, storing nothing: every update in a task of its own."""

import asyncio

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.benchmarks.peers.brief import FACES, QUESTION, THANKS, Brief, alarm, read, recorded

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text=face, callback_data=str(n)) for n, face in enumerate(FACES)]
    ]
)


async def ask(message: Message) -> None:
    await message.answer(QUESTION, reply_markup=KEYBOARD)


async def tapped(query: CallbackQuery, bot: Bot, brief: Brief) -> None:
    face, person = int(query.data or 0), query.from_user.id
    await query.answer(THANKS)
    if face == 0:
        await bot.send_message(brief.group_of(person), alarm(person))
    assert isinstance(query.message, Message)
    await query.message.edit_text(recorded(face))


async def serve(brief: Brief) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(brief.url))
    dispatcher = Dispatcher(brief=brief)
    dispatcher.message.register(ask, CommandStart())
    dispatcher.callback_query.register(tapped)
    await dispatcher.start_polling(Bot(brief.token, session=session))


if __name__ == "__main__":
    asyncio.run(serve(read()))
