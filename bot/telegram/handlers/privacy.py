"""What a person can ask about what we keep of them: to know, to have it, to be forgotten."""

from functools import partial
from typing import TYPE_CHECKING

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import erasures, privacy
else:
    erasures = Later("bot.flows.erasures")
    privacy = Later("bot.flows.privacy")


async def tell(update: Update, context: Context) -> None:
    await context.write(privacy.tell, who(update), context.now())


async def give(update: Update, context: Context) -> None:
    await context.write(privacy.give, who(update), context.now())


async def ask(update: Update, context: Context) -> None:
    await context.write(erasures.explain, who(update), context.now())


async def forget(update: Update, context: Context) -> None:
    person, answer = pressed(update)
    key = await context.write(
        erasures.forget, who(update), person, answer, spot(update), context.now()
    )
    context.answer(plain(key, await context.language(update)))


async def hide(update: Update, context: Context) -> None:
    _, value = pressed(update)
    key = await context.write(privacy.hide, who(update), value, spot(update), context.now())
    context.answer(plain(key, await context.language(update)))


def register(app: App) -> None:
    private = filters.ChatType.PRIVATE & ~filters.UpdateType.EDITED_MESSAGE
    command = partial(CommandHandler, filters=private)
    app.add_handlers(
        [
            command("privacy", tell),
            command("mydata", give),
            command("forget", ask),
            CallbackQueryHandler(forget, pattern=buttons.VERBS["forget"].pattern),
            CallbackQueryHandler(hide, pattern=buttons.VERBS["hide"].pattern),
        ]
    )
