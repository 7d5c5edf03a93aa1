"""The one place where what went wrong is told to the person it went wrong for."""

from telegram import Update

from bot.errors import BotError, NotAllowedHereError
from bot.flows import people
from bot.telegram.context import Context
from bot.telegram.said import who
from bot.texts.catalogue import plain


def place(update: Update) -> dict[str, int]:
    """Return the topic and the message to answer in a group, so that it is said there."""
    message, chat = update.effective_message, update.effective_chat
    if message is None or chat is None or chat.type == chat.PRIVATE:
        return {}
    topic = message.message_thread_id if message.is_topic_message else None
    return {"reply_to": message.message_id, **({"thread": topic} if topic else {})}


async def explain(update: Update, context: Context, error: BotError) -> None:
    """Say what was refused and what to do; keep a line of what was nobody's right."""
    if update.callback_query is not None:
        text = plain(error.key, await context.language(update), **error.slots)
        context.answer(text, alert=True)
    if update.effective_user is None or update.effective_chat is None:
        return
    await context.write(
        people.refuse,
        who(update),
        update.effective_chat.id,
        place(update),
        error.key,
        error.slots,
        context.now(),
        aloud=update.callback_query is None,
        written_down=isinstance(error, NotAllowedHereError),
    )
