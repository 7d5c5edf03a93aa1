"""Changing what was sent."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.delivery import answer
from bot.sandbox.methods.keyboard import Markup, check_buttons, read_markup
from bot.sandbox.methods.media import input_media
from bot.sandbox.methods.target import check_person, find_chat
from bot.sandbox.methods.text import read_caption, read_text
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import NOT_MODIFIED, bad
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message

Json = dict[str, Any]
CAPTIONED = frozenset({"photo", "video", "document", "audio", "voice", "animation"})


def edit_message_text(c: Context, p: Parameters) -> Json | bool:
    """Replace the words, and the keyboard with them."""
    text = read_text(p)
    markup = read_markup(p)
    chat, message = _find(c, p)
    _check_own(c, message)
    if message.kind != "text":
        raise bad("there is no text in the message to edit")
    return _change(c, chat, message, text.as_text(c.world), markup)


def edit_message_caption(c: Context, p: Parameters) -> Json | bool:
    """Replace the words under a picture or a file."""
    caption = read_caption(p)
    markup = read_markup(p)
    chat, message = _find(c, p)
    _check_own(c, message)
    if message.kind not in CAPTIONED:
        raise bad("there is no caption in the message to edit")
    content = {
        name: held
        for name, held in message.content.items()
        if name not in {"caption", "caption_entities"}
    }
    return _change(c, chat, message, content | caption.as_caption(c.world), markup)


def edit_message_media(c: Context, p: Parameters) -> Json | bool:
    """Put another picture or file in the place."""
    draft = input_media(c, p)
    markup = read_markup(p)
    chat, message = _find(c, p)
    _check_own(c, message)
    if message.kind not in CAPTIONED | {"text"}:
        raise bad("message can't be edited")
    content = draft.build()
    changed = _change(c, chat, message, content, markup)
    message.kind = draft.kind
    return changed


def edit_message_reply_markup(c: Context, p: Parameters) -> Json | bool:
    """Replace the keyboard only."""
    markup = read_markup(p)
    chat, message = _find(c, p)
    _check_own(c, message)
    return _change(c, chat, message, message.content, markup)


def _find(c: Context, p: Parameters) -> tuple[Chat, Message]:
    chat_missing = not p.text("chat_id")
    if p.text("inline_message_id") and chat_missing and not p.text("message_id"):
        raise bad("MESSAGE_ID_INVALID")  # nothing here is sent through inline mode
    if chat_missing and not p.text("message_id"):
        raise bad("message identifier is not specified")
    chat = find_chat(c.world, p, "edit")
    number = p.integer("message_id")
    if number <= 0:
        raise bad("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None or message.deleted:
        raise bad("message to edit not found")
    return chat, message


def _check_own(c: Context, message: Message) -> None:
    if message.sender != c.world.profile.id or message.kind == "service":
        raise bad("message can't be edited")


def _change(
    c: Context, chat: Chat, message: Message, content: Json, markup: Markup
) -> Json | bool:
    check_buttons(markup.rows)
    c.limits.spend(chat, c.world.clock.timestamp())
    check_person(chat)
    if _same(message, content, markup):
        raise bad(NOT_MODIFIED)
    reworded = content != message.content
    message.content = content
    message.keyboard = markup.rows
    if reworded:  # a new keyboard alone does not show as an edit
        message.edited = c.world.now()
    c.world.changed(chat, message)
    return answer(c.world, message)


def _same(message: Message, content: Json, markup: Markup) -> bool:
    old = {name: held for name, held in message.content.items() if name in content or held}
    old.pop("link_preview_options", None)
    return old == content and (message.keyboard or None) == (markup.rows or None)
