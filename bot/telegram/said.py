"""What an update says, as the flows take it: who, what, where."""

from typing import Any

from telegram import Message, ReactionTypeEmoji, Update, User

from bot.errors import TooLateError
from bot.flows.answers import Spot
from bot.flows.people import Who
from bot.flows.reactions import Reaction
from bot.flows.relay import CANNOT, Said
from bot.telegram import buttons

FILES = ("voice", "video", "video_note", "document", "audio", "animation")


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
    above = getattr(query.message, "reply_to_message", None)  # not of one that is too old
    drawn = above.message_id if above is not None and above.photo else None
    return Spot(query.message.chat.id, query.message.message_id, drawn)


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


def emoji(update: Update) -> Reaction | None:
    """Return the emoji that a person in a private chat just put on a message."""
    change = update.message_reaction
    if change is None or change.user is None or change.chat.type != change.chat.PRIVATE:
        return None
    before = {one.emoji for one in change.old_reaction if isinstance(one, ReactionTypeEmoji)}
    new = [one.emoji for one in change.new_reaction if isinstance(one, ReactionTypeEmoji)]
    fresh = [one for one in new if one not in before]
    return Reaction(fresh[0], Spot(change.chat.id, change.message_id)) if fresh else None


def said(message: Message) -> Said:
    """Return what a message says or shows, and where."""
    content = content_of(message)
    if message.media_group_id:
        content["album"] = message.media_group_id
    if message.forward_origin is not None:
        content["forwarded"] = True  # and by whom first written is nobody's business
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
    if message.sticker:
        sign = {"text": message.sticker.emoji} if message.sticker.emoji else {}
        return {"kind": "sticker", "file_id": message.sticker.file_id, **sign}
    for kind in FILES if message.animation is None else ("animation",):
        file = getattr(message, kind)
        if file is not None:
            return {"kind": kind, "file_id": file.file_id, **words}
    return shown(message) or {"kind": CANNOT}


def shown(message: Message) -> dict[str, Any] | None:
    """Return what is neither words nor a file, told in words that are not the sender's."""
    if message.location:
        at = message.location
        where = {"latitude": at.latitude, "longitude": at.longitude}
        if message.venue:
            told = f"{message.venue.title}\n{message.venue.address}"
            return {"kind": "venue", **where, "shows": told}
        return {"kind": "location", **where}
    if message.contact:
        one = message.contact
        name = " ".join(part for part in (one.first_name, one.last_name) if part)
        return {"kind": "contact", "shows": f"☎️ {name}: {one.phone_number}"}
    if message.poll:
        options = "".join(f"\n– {option.text}" for option in message.poll.options)
        return {"kind": "poll", "shows": f"📊 {message.poll.question}{options}"}
    if message.dice:
        return {"kind": "dice", "shows": f"{message.dice.emoji} {message.dice.value}"}
    return None
