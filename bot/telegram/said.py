"""What an update says, as the flows take it: who, what, where."""

from typing import Any

from telegram import Message, Update, User

from bot.errors import TooLateError
from bot.flows.moments import Spot
from bot.flows.people import Who
from bot.flows.relay import CANNOT, Said
from bot.telegram import buttons

FILES = ("voice", "video", "video_note", "document", "audio", "animation", "sticker")


def who(update: Update) -> Who:
    """Return the person behind the update."""
    user = update.effective_user
    assert user is not None  # handlers take only updates that somebody caused
    return person(user, update.update_id)


def person(user: User, update_id: int) -> Who:
    return Who(user.id, user.first_name, user.language_code, update_id)


def spot(update: Update) -> Spot:
    """Return the message under which a button was pressed."""
    query = update.callback_query
    assert query is not None
    assert query.message is not None  # buttons of ours are never inline messages
    return Spot(query.message.chat.id, query.message.message_id)


def pressed(update: Update) -> tuple[int, str]:
    """Return what the pressed button is about, and its value; a client may forge both."""
    assert update.callback_query is not None
    assert update.callback_query.data is not None  # the pattern let it through
    return buttons.read(update.callback_query.data)


def chosen(update: Update) -> tuple[int, int]:
    """Return what the pressed button is about, and which of several things it chooses."""
    ref, value = pressed(update)
    if not (value.isascii() and value.isdigit()):
        raise TooLateError("error.gone")
    return ref, int(value)


def said(message: Message) -> Said:
    """Return what a message says or shows, and where."""
    content = content_of(message)
    replied = message.reply_to_message
    to_topic = replied is not None and replied.forum_topic_created is not None
    return Said(
        content,
        Spot(message.chat.id, message.message_id),
        replied.message_id if replied and not to_topic else None,
        message.message_thread_id if message.is_topic_message else None,
    )


def content_of(message: Message) -> dict[str, Any]:
    """Return the words and the file, by id; nothing that would show an account."""
    if message.text:
        return {"kind": "text", "text": message.text}
    words = {"text": message.caption} if message.caption else {}
    if message.photo:
        return {"kind": "photo", "file_id": message.photo[-1].file_id, **words}
    if message.location:
        at = message.location
        return {"kind": "location", "latitude": at.latitude, "longitude": at.longitude}
    for kind in FILES if message.animation is None else ("animation",):
        file = getattr(message, kind)
        if file is not None:
            return {"kind": kind, "file_id": file.file_id, **words}
    return {"kind": CANNOT}
