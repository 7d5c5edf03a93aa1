"""Practice: a case from the alert to the customer's word, for whoever asks for one."""

from typing import TYPE_CHECKING

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.later import Later
from bot.telegram import buttons
from bot.telegram.context import App, Context
from bot.telegram.said import pressed, spot, who

if TYPE_CHECKING:
    from bot.flows import drills, practice
    from bot.telegram import drills as cards
else:
    drills = Later("bot.flows.drills")
    practice = Later("bot.flows.practice")
    cards = Later("bot.telegram.drills")


ALL = "all"


async def begin(update: Update, context: Context) -> None:
    """Begin a practice case; or show managers how all of them do."""
    flow = practice.ask if context.written().lower() == ALL else drills.begin
    await context.write(flow, who(update), context.now())


async def press(update: Update, context: Context) -> None:
    """A button of a practice card was pressed."""
    drill, value = pressed(update)
    place = spot(update)
    await context.write(
        drills.press, who(update), drill, value, place, cards.said, context.now()
    )
    context.answer()


def register(app: App) -> None:
    fresh = ~filters.UpdateType.EDITED_MESSAGE
    app.add_handler(CommandHandler("drill", begin, filters=fresh))
    app.add_handler(CallbackQueryHandler(press, pattern=buttons.VERBS["drill"].pattern))
