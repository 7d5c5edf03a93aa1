"""Answers to taps."""

from bot.sandbox.methods.context import Context
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import QUERY_OLD, bad
from bot.sandbox.world.queries import LIFE

TEXT_LIMIT = 200


def answer_callback_query(c: Context, p: Parameters) -> bool:
    """End the spinner on the phone, once."""
    text = p.text("text")
    query = c.world.queries.by_id.get(p.text("callback_query_id"))
    if query is None or query.answered:
        raise bad(QUERY_OLD)
    if c.world.clock.timestamp() - query.born >= LIFE:
        raise bad(QUERY_OLD)
    if len(text) > TEXT_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    query.answered = True
    query.text = text or None
    query.alert = p.flag("show_alert")
    query.url = p.text("url") or None
    c.world.changes.note(
        "query",
        {
            "chat": query.chat,
            "query": query.id,
            "person": query.person,
            "message": query.message,
            "answered": True,
            "text": query.text,
            "alert": query.alert,
        },
    )
    return True
