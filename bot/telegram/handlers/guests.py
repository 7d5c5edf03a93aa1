"""Customers who are expected: a list that a manager sends, a link for the one at the desk."""

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from telegram import Update
from telegram.ext import (
    ApplicationHandlerStop,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.domain.spreadsheet import ENDINGS, WORKBOOKS
from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import checkins, guestlists
else:
    checkins = Later("bot.flows.checkins")
    guestlists = Later("bot.flows.guestlists")

FIRST = -1  # of the library's groups: before documents are taken for anything else


async def document(update: Update, context: Context) -> None:
    """A table in a private chat: a manager's list, or a customer's file."""
    assert update.message is not None
    assert update.message.document is not None
    file, by = update.message.document, who(update)
    known = await context.read(guestlists.is_for_us, by.telegram_id)
    if known is None:
        return
    why = guestlists.unfit(file.file_name or "", file.file_size or 0)
    data = await context.fetch(file.file_id) if why is None else None
    if data is None:
        why = why or "file.not_fetched"
        await context.write(guestlists.refuse, by, why, context.now())
    else:
        found = await asyncio.to_thread(guestlists.understood, data, known)
        await context.write(guestlists.received, by, found, context.now())
    raise ApplicationHandlerStop


async def explain(update: Update, context: Context) -> None:
    await context.write(guestlists.explain, who(update), context.now())


async def decide(update: Update, context: Context) -> None:
    ref, answer = pressed(update)
    key = await context.write(
        guestlists.decide,
        who(update),
        ref,
        answer,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer(plain(key, await context.language(update)))


async def check_in(update: Update, context: Context) -> None:
    name = context.written()
    await context.write(checkins.check_in, who(update), name, context.link_to(), context.now())


async def adjust(update: Update, context: Context) -> None:
    ref, value = pressed(update)
    await context.write(
        checkins.adjust,
        who(update),
        ref,
        value,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer()


def register(app: App) -> None:
    command = partial(CommandHandler, filters=~filters.UpdateType.EDITED_MESSAGE)
    app.add_handlers(
        [
            command("import", explain),
            command("checkin", check_in),
            CallbackQueryHandler(decide, pattern=buttons.VERBS["import"].pattern),
            CallbackQueryHandler(adjust, pattern=buttons.VERBS["guest"].pattern),
        ]
    )
    new = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    for ending in (*ENDINGS, *WORKBOOKS):
        table = filters.Document.FileExtension(ending.removeprefix("."))
        app.add_handler(MessageHandler(new & table, document), FIRST)
