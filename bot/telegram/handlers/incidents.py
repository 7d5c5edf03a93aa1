"""What the staff do with an incident: take a case under it, say that it is over."""

from collections.abc import Callable
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.flows import incident_desk
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who
from bot.texts.catalogue import plain


async def act(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """Do what a button of the card says, and tell so."""
    ref, _ = pressed(update)
    key = await context.write(flow, who(update), ref, spot(update), context.now())
    context.answer(plain(key, await context.language(update)))


ACTS: dict[str, Callable[..., Any]] = {
    "join": incident_desk.take,
    "over": incident_desk.over,
}


def register(app: App) -> None:
    for verb, flow in ACTS.items():
        pattern = buttons.VERBS[verb].pattern
        app.add_handler(CallbackQueryHandler(partial(act, flow), pattern=pattern))
