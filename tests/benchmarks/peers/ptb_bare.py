"""python-telegram-bot as it comes, storing nothing; --concurrency 32 for concurrent updates."""

from typing import Any

from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
)
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
)

from tests.benchmarks.peers.brief import FACES, QUESTION, THANKS, Brief, alarm, read, recorded

POOL_TIMEOUT = 60.0  # the default second is too short for a busy machine
KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton(face, callback_data=str(n)) for n, face in enumerate(FACES)]]
)


async def ask(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert isinstance(update.message, Message)
    await update.message.reply_text(QUESTION, reply_markup=KEYBOARD)


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert isinstance(update.callback_query, CallbackQuery)
    await answered(update.callback_query, context)


async def answered(query: CallbackQuery, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Thank, tell the group of a bitter answer, show what was recorded."""
    face = int(query.data or 0)
    await query.answer(THANKS)
    if face == 0:
        brief: Brief = context.bot_data["brief"]
        person = query.from_user.id
        await context.bot.send_message(brief.group_of(person), alarm(person))
    await query.edit_message_text(recorded(face))


def builder(brief: Brief) -> ApplicationBuilder[Any, Any, Any, Any, Any, Any]:
    building = ApplicationBuilder().token(brief.token).base_url(brief.base)
    return building.pool_timeout(POOL_TIMEOUT).concurrent_updates(brief.concurrency or False)


def serve(application: Application[Any, Any, Any, Any, Any, Any], brief: Brief) -> None:
    application.bot_data["brief"] = brief
    application.run_polling()


def main() -> None:
    brief = read()
    application = builder(brief).build()
    application.add_handler(CommandHandler("start", ask))
    application.add_handler(CallbackQueryHandler(tapped))
    serve(application, brief)


if __name__ == "__main__":
    main()
