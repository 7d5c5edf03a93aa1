"""What a manager does with the cycle: send its file, change a step, confirm, undo."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import (
    ApplicationHandlerStop,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.errors import TooLateError
from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, said, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import drafts, edits, files, rebasing, steps
else:
    drafts = Later("bot.flows.drafts")
    edits = Later("bot.flows.edits")
    files = Later("bot.flows.files")
    rebasing = Later("bot.flows.rebasing")
    steps = Later("bot.flows.steps")

FIRST = -1  # of the library's groups: before words and media are taken for a customer's


async def document(update: Update, context: Context) -> None:
    """A document in a private chat: a manager's cycle, or nothing of ours."""
    message = update.message
    assert message is not None
    assert message.document is not None
    file, by = message.document, who(update)
    name = file.file_name or ""
    if not await context.read(files.is_for_us, by.telegram_id, name, said(message)):
        return
    await read(context, update, file.file_id, name, file.file_size or 0)
    raise ApplicationHandlerStop


async def read(context: Context, update: Update, file_id: str, name: str, size: int) -> None:
    """Fetch a manager's file, and have it read beside everything else."""
    why = files.unfit(name, size)
    data = await context.fetch(file_id) if why is None else None
    if data is None:
        await context.write(files.refuse, who(update), why or "not_fetched", context.now())
        return
    found = await asyncio.to_thread(files.read, name, data)
    await context.write(files.received, who(update), found, context.now())


async def typed(update: Update, context: Context) -> None:
    """Something written in a private chat: what a manager was asked for, or nothing of ours."""
    message = update.message
    assert message is not None
    by = who(update)
    if not await context.read(edits.awaits, by.telegram_id, said(message)):
        return
    await context.write(edits.typed, by, said(message), context.now())
    raise ApplicationHandlerStop


async def edit(update: Update, context: Context) -> None:
    await context.write(steps.choose, who(update), context.now())


async def cancel(update: Update, context: Context) -> None:
    await context.write(edits.cancel, who(update), context.now())


async def file(update: Update, context: Context) -> None:
    """Give out the file of the cycle."""
    version, _ = pressed(update)
    by = who(update)
    found = await context.read(files.wanted, by.telegram_id, version)
    text = await asyncio.to_thread(files.text_of, found)
    await context.write(files.give_out, by, found, text, context.now())
    context.answer()


async def shelf(update: Update, context: Context) -> None:
    ready = await asyncio.to_thread(files.shelf)
    await context.write(files.show_shelf, who(update), ready, context.now())
    context.answer()


async def ready(update: Update, context: Context) -> None:
    """Take one of the ready cycles."""
    site, name = pressed(update)
    found = await asyncio.to_thread(files.ready, name)
    if found is None:
        raise TooLateError("error.gone")
    await context.write(files.take_ready, who(update), site, found, context.now())
    context.answer()


async def leaf(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Do what a button says in its own message; a flow may say what to answer."""
    ref, _ = pressed(update)
    key = await context.write(flow, who(update), ref, spot(update), context.now())
    context.answer(plain(key, await context.language(update)) if key else None)


async def choose(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """The same where the button has a value as well."""
    ref, value = pressed(update)
    key = await context.write(flow, who(update), ref, value, spot(update), context.now())
    context.answer(plain(key, await context.language(update)) if key else None)


async def act(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Do what a button says, in a message of its own."""
    ref, _ = pressed(update)
    await context.write(flow, who(update), ref, context.now())
    context.answer()


async def give(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """The same where the button has a value as well."""
    ref, value = pressed(update)
    await context.write(flow, who(update), ref, value, context.now())
    context.answer()


TAPS: dict[str, Callable[..., Any]] = {
    "confirm": partial(choose, drafts.confirm),
    "aim": partial(choose, rebasing.aim),
    "map": partial(choose, steps.leaf),
    "let_go": partial(leaf, drafts.let_go),
    "look_again": partial(leaf, rebasing.look_again),
    "step": partial(leaf, steps.show),
    "leave": partial(leaf, edits.leave),
    "whole": partial(act, drafts.listed),
    "restore": partial(act, drafts.restore),
    "change_step": partial(give, edits.begin),
    "give": partial(give, edits.give),
    "keep_text": partial(give, edits.keep_text),
    "file": file,
    "shelf": shelf,
    "ready": ready,
}


def register(app: App) -> None:
    private = filters.ChatType.PRIVATE & ~filters.UpdateType.EDITED_MESSAGE
    app.add_handler(CommandHandler("edit", edit, filters=private))
    app.add_handler(CommandHandler("cancel", cancel, filters=private))
    for verb, tap in TAPS.items():
        app.add_handler(CallbackQueryHandler(tap, pattern=buttons.VERBS[verb].pattern))
    new = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    app.add_handler(
        MessageHandler(new & filters.Document.ALL & ~filters.ANIMATION, document), FIRST
    )
    written = new & ~filters.COMMAND & ~filters.StatusUpdate.ALL
    app.add_handler(MessageHandler(written, typed), FIRST)
