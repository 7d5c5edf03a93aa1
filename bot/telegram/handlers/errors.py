"""The one place where what went wrong is told to the person it went wrong for."""

from telegram import Update

from bot.errors import BotError, NotAllowedHereError
from bot.flows import people
from bot.telegram.context import Context
from bot.telegram.said import who
from bot.texts.catalogue import plain


async def explain(update: Update, context: Context, error: BotError) -> None:
    """Say what was refused and what to do; keep a line of what was nobody's right."""
    if update.callback_query is not None:
        text = plain(error.key, context.language(update), **error.slots)
        context.answer(text, alert=True)
    if update.effective_user is None or update.effective_chat is None:
        return
    await context.write(
        people.refuse,
        who(update),
        update.effective_chat.id,
        error.key,
        error.slots,
        context.now(),
        aloud=update.callback_query is None,
        written_down=isinstance(error, NotAllowedHereError),
    )
