"""Formal complaints: made by customers, filed for them, answered by those who are in charge."""

from typing import TYPE_CHECKING

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, said, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import complaining
    from bot.flows import register as registers
else:
    registers = Later("bot.flows.register")
    complaining = Later("bot.flows.complaining")

CAPTION = r"^/complaint(@\w+)?(\s|$)"  # under a picture a command is none for Telegram


async def complain(update: Update, context: Context) -> None:
    """Somebody wants to complain formally, with words or pictures or nothing yet."""
    assert update.message is not None
    await context.write(complaining.ask, who(update), said(update.message), context.now())


async def leave(update: Update, context: Context) -> None:
    await context.write(complaining.leave, who(update), spot(update), context.now())
    context.answer()


async def file(update: Update, context: Context) -> None:
    """Complain for a customer was pressed on a card, or what is asked after that."""
    case, value = pressed(update)
    if value:
        key = await context.write(
            complaining.file, who(update), case, value, spot(update), context.now()
        )
        context.answer(plain(key, await context.language(update)) if key else None)
        return
    await context.write(complaining.offer, who(update), case, spot(update), context.now())
    context.answer()


async def show_register(update: Update, context: Context) -> None:
    await context.write(registers.ask, who(update), context.now())


async def turn(update: Update, context: Context) -> None:
    """Show another page of the register, or give out its table."""
    site, value = pressed(update)
    await context.write(registers.turn, who(update), site, value, spot(update), context.now())
    context.answer()


async def show(update: Update, context: Context) -> None:
    """Show a complaint, or do what is decided about it."""
    number, value = pressed(update)
    key = await context.write(
        registers.show, who(update), number, value, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)) if key else None)


def register(app: App) -> None:
    new = ~filters.UpdateType.EDITED_MESSAGE
    private = filters.ChatType.PRIVATE & new
    app.add_handlers(
        [
            CommandHandler("complaint", complain, filters=private),
            MessageHandler(private & filters.CaptionRegex(CAPTION), complain),
            CommandHandler("complaints", show_register, filters=new),
        ]
    )
    taps = {
        "complain": file,
        "complaint": show,
        "complaints": turn,
        "no_complaint": leave,
    }
    for verb, handler in taps.items():
        app.add_handler(CallbackQueryHandler(handler, pattern=buttons.VERBS[verb].pattern))
