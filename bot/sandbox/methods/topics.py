"""Topics of forums."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.target import GENERAL, find_chat
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad
from bot.sandbox.updates.audience import tell_message
from bot.sandbox.updates.topics import open_topic
from bot.sandbox.world.chats import Chat, Topic

Json = dict[str, Any]
COLORS = (7_322_096, 16_766_590, 13_338_331, 9_367_192, 16_749_490, 16_478_047)
NAME_LIMIT = 128


def create_forum_topic(c: Context, p: Parameters) -> Json:
    """Open a topic."""
    chat = find_chat(c.world, p)
    _check_forum(chat)
    if not chat.allows_bot("can_manage_topics"):
        raise bad("not enough rights to create a topic")
    name = p.text("name").strip()[:NAME_LIMIT]
    if not name:
        raise bad("name must be non-empty")
    color = p.integer("icon_color")
    if color < 0 or color > 0xFFFFFF:  # noqa: PLR2004  a colour has three bytes
        raise bad("invalid icon color specified")
    icon = p.text("icon_custom_emoji_id") or None
    chosen = color if color in COLORS else COLORS[0]
    topic = open_topic(c.world, chat, c.world.profile.id, name, chosen, icon)
    shape: Json = {
        "message_thread_id": topic.thread,
        "name": topic.name,
        "icon_color": topic.color,
    }
    return shape | ({"icon_custom_emoji_id": icon} if icon else {})


def edit_forum_topic(c: Context, p: Parameters) -> bool:
    """Rename a topic or change its icon."""
    chat, topic = _find(c, p, "edit the topic")
    name = p.text("name")
    if name and not name.strip():
        raise bad("name must be non-empty")
    changes: Json = {}
    if name:
        topic.name = changes["name"] = name.strip()[:NAME_LIMIT]
    if "icon_custom_emoji_id" in p.values:
        topic.icon = p.text("icon_custom_emoji_id") or None
        changes["icon_custom_emoji_id"] = topic.icon or ""
    if changes:
        _say(c, chat, topic, {"forum_topic_edited": changes})
    return True


def close_forum_topic(c: Context, p: Parameters) -> bool:
    """Close a topic: only those who manage topics write there."""
    chat, topic = _find(c, p, "close or open the topic")
    if topic.closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = True
    _say(c, chat, topic, {"forum_topic_closed": {}})
    return True


def reopen_forum_topic(c: Context, p: Parameters) -> bool:
    """Open a closed topic again."""
    chat, topic = _find(c, p, "close or open the topic")
    if not topic.closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = False
    _say(c, chat, topic, {"forum_topic_reopened": {}})
    return True


def delete_forum_topic(c: Context, p: Parameters) -> bool:
    """Delete a topic with all its messages."""
    chat, topic = _find(c, p, "delete the topic", "can_delete_messages")
    for message in list(chat.messages.values()):
        if message.thread == topic.thread:
            message.deleted = True
            c.world.changed(chat, message)
    del chat.topics[topic.thread]
    c.world.touch(chat)
    return True


def _check_forum(chat: Chat) -> None:
    if not chat.forum:
        raise bad("the chat is not a forum")


def _find(
    c: Context, p: Parameters, what: str, right: str = "can_manage_topics"
) -> tuple[Chat, Topic]:
    chat = find_chat(c.world, p)
    _check_forum(chat)
    thread = p.integer("message_thread_id")
    if thread <= 0 or thread == GENERAL:
        raise bad("message thread not found" if thread == GENERAL else "TOPIC_ID_INVALID")
    topic = chat.topics.get(thread)
    may = chat.bot.admin and chat.allows_bot(right)
    opened = chat.messages.get(thread)
    own = opened is not None and opened.sender == c.world.profile.id
    if topic is None:
        raise bad("message thread not found" if may else "TOPIC_ID_INVALID")
    if not may and not own:
        raise bad(f"not enough rights to {what}")
    return chat, topic


def _say(c: Context, chat: Chat, topic: Topic, line: Json) -> None:
    tell_message(
        c.world, c.world.post(chat, c.world.profile.id, "service", line, thread=topic.thread)
    )
    c.world.touch(chat)
