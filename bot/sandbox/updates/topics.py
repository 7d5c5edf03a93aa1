"""Opening a topic, whoever does it."""

from typing import Any

from bot.sandbox.updates.audience import tell_message
from bot.sandbox.world.chats import Chat, Topic
from bot.sandbox.world.state import World


def open_topic(
    world: World, chat: Chat, by: int, name: str, color: int, icon: str | None = None
) -> Topic:
    """Open a topic; its number is that of the line that tells of it."""
    line: dict[str, Any] = {"name": name, "icon_color": color}
    if icon:
        line["icon_custom_emoji_id"] = icon
    message = world.post(chat, by, "service", {"forum_topic_created": line})
    message.thread, message.in_topic = message.id, True
    topic = chat.topics[message.id] = Topic(message.id, name, color, icon)
    tell_message(world, message)
    world.touch(chat)
    return topic
