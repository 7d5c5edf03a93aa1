"""A message in the Bot API's shape."""

from typing import Any

from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message
from bot.sandbox.world.state import World

Json = dict[str, Any]


def message_json(world: World, message: Message, *, with_reply: bool = True) -> Json:
    """Return the Message object that the bot sees."""
    chat = world.chats[message.chat]
    shape: Json = {
        "message_id": message.id,
        "from": world.user(message.sender),
        "chat": chat.brief(),
        "date": message.date,
    }
    if message.edited is not None:
        shape["edit_date"] = message.edited
    if message.thread is not None:
        shape["message_thread_id"] = message.thread
        if message.in_topic:
            shape["is_topic_message"] = True
    if with_reply and (replied := _replied(chat, message)) is not None:
        shape["reply_to_message"] = message_json(world, replied, with_reply=False)
    if message.extra:
        shape |= message.extra
    shape |= message.content
    if message.keyboard:
        shape["reply_markup"] = {"inline_keyboard": message.keyboard}
    return shape


def _replied(chat: Chat, message: Message) -> Message | None:
    """In a topic, what answers nothing answers the line that opened the topic."""
    number = message.reply_to
    if number is None and message.in_topic and message.thread != message.id:
        number = message.thread
    if number is None:
        return None
    replied = chat.messages.get(number)
    return None if replied is None or replied.deleted else replied


def inaccessible(world: World, chat_id: int, message_id: int) -> Json:
    """Return what stands for a message that is gone."""
    return {"chat": world.chats[chat_id].brief(), "message_id": message_id, "date": 0}
