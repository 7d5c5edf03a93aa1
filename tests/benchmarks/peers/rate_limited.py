"""python-telegram-bot with its AIORateLimiter: a backlog in flight, alerts behind it.

Updates are handled concurrently, so that an alert waits for the limiter and for nothing else.
"""

import asyncio
from typing import Any

from telegram import CallbackQuery, Message, Update
from telegram.ext import (
    AIORateLimiter,
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from tests.benchmarks.peers.brief import QUESTION, THANKS, Brief, alarm, read
from tests.benchmarks.peers.ptb_bare import KEYBOARD, ask, builder, serve

App = Application[Any, Any, Any, Any, Any, Any]
HELD: set[asyncio.Task[Any]] = set()


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert isinstance(query, CallbackQuery)
    await query.answer(THANKS)
    brief: Brief = context.bot_data["brief"]
    person = query.from_user.id
    await context.bot.send_message(brief.group_of(person), alarm(person))


async def begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Put the whole backlog in flight."""
    assert isinstance(update.message, Message)
    brief: Brief = context.bot_data["brief"]
    for customer in range(brief.first, brief.first + brief.many):
        sending = context.bot.send_message(customer, QUESTION, reply_markup=KEYBOARD)
        task = asyncio.get_running_loop().create_task(sending)
        HELD.add(task)
        task.add_done_callback(HELD.discard)


def main() -> None:
    brief = read()
    application: App = builder(brief).rate_limiter(AIORateLimiter(max_retries=5)).build()
    application.add_handler(CommandHandler("start", ask))
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(MessageHandler(filters.Regex("^begin$"), begin))
    serve(application, brief)


if __name__ == "__main__":
    main()
