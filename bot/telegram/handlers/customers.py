"""What is known of a customer: shown to staff and changed by them; said by the customer."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from bot.flows import benefits, birthdays, customers, preferences, winbacks
else:
    benefits = Later("bot.flows.benefits")
    birthdays = Later("bot.flows.birthdays")
    customers = Later("bot.flows.customers")
    preferences = Later("bot.flows.preferences")
    winbacks = Later("bot.flows.winbacks")


async def find(update: Update, context: Context) -> None:
    await context.write(customers.ask, who(update), context.written(), context.now())


async def act(update: Update, context: Context) -> None:
    journey, value = pressed(update)
    await context.write(customers.act, who(update), journey, value, spot(update), context.now())
    context.answer()


async def note(update: Update, context: Context) -> None:
    """A member of the staff says what a customer prefers."""
    await context.write(customers.note, who(update), context.written(), context.now())


async def say(update: Update, context: Context) -> None:
    """A customer says what they prefer, or asks what is known of it."""
    await context.write(preferences.ask, who(update), context.written(), context.now())


async def remove(update: Update, context: Context) -> None:
    preference, _ = pressed(update)
    await context.write(
        preferences.remove, who(update), preference, spot(update), context.now()
    )
    context.answer()


async def away(update: Update, context: Context) -> None:
    """A customer says why they did not come again."""
    row, why = pressed(update)
    key = await context.write(
        winbacks.answer,
        who(update),
        row,
        why,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer(plain(key, await context.language(update)) if key else None)


async def own(flow: Callable[..., Any], update: Update, context: Context) -> None:
    """A customer has something for their points, or their birthday."""
    regular, value = pressed(update)
    await context.write(
        flow,
        who(update),
        regular,
        value,
        spot(update),
        context.link_to(),
        context.now(),
    )
    context.answer()


async def tell_won(update: Update, context: Context) -> None:
    await context.write(winbacks.figures, who(update), context.now())


async def tell_points(update: Update, context: Context) -> None:
    await context.write(benefits.ask, who(update), context.now())


def register(app: App) -> None:
    fresh = ~filters.UpdateType.EDITED_MESSAGE
    command = partial(CommandHandler, filters=fresh)
    for verb, flow in (("benefit", benefits.pressed), ("birthday", birthdays.press)):
        pattern = buttons.VERBS[verb].pattern
        app.add_handler(CallbackQueryHandler(partial(own, flow), pattern=pattern))
    private = partial(CommandHandler, filters=filters.ChatType.PRIVATE & fresh)
    app.add_handlers(
        [
            command("customer", find),
            command("prefers", note),
            command("winback", tell_won),
            private("preferences", say),
            private("points", tell_points),
            CallbackQueryHandler(act, pattern=buttons.VERBS["customer"].pattern),
            CallbackQueryHandler(remove, pattern=buttons.VERBS["prefer"].pattern),
            CallbackQueryHandler(away, pattern=buttons.VERBS["away"].pattern),
        ]
    )
