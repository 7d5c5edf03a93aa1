"""What phones show: chats and their messages, in the control API's shape."""

from datetime import UTC, datetime
from typing import Any

from bot.sandbox.entities import to_html
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.files import FOLDERS
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.state import World

Json = dict[str, Any]
SHOWN_AT_ONCE = 500
SERVICE_TEXTS = {
    "new_chat_members": "{by} added {who}",
    "left_chat_member": "{who} left",
    "forum_topic_created": "{by} opened the topic {name}",
    "forum_topic_edited": "{by} renamed the topic to {name}",
    "forum_topic_closed": "{by} closed the topic",
    "forum_topic_reopened": "{by} reopened the topic",
    "migrate_to_chat_id": "the group became a supergroup",
    "migrate_from_chat_id": "the group became a supergroup",
    "pinned_message": "{by} pinned a message",
    "new_chat_title": "{by} renamed the group to {name}",
}


def person_view(person: Person) -> Json:
    """Return a person."""
    return {
        "id": person.id,
        "name": person.name,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language": person.language,
        "chat": person.id,
        "started": person.started,
        "blocked": person.blocked,
        "deactivated": person.deactivated,
    }


def chat_view(world: World, chat: Chat, viewer: Person | None = None) -> Json:
    """Return a chat as a list of chats shows it."""
    alive = [one for one in chat.messages.values() if not one.deleted]
    newest = max(alive, key=lambda one: one.id, default=None)
    read = chat.read.get(viewer.id, 0) if viewer is not None else 0
    own = viewer.id if viewer is not None else 0
    unread = sum(1 for one in alive if one.id > read and one.sender != own)
    return {
        "id": chat.id,
        "type": chat.type,
        "title": _title(world, chat, viewer),
        "forum": chat.forum,
        "topics": [
            {"thread": one.thread, "name": one.name, "closed": one.closed}
            for one in chat.topics.values()
        ],
        "unread": unread,
        "last": None if newest is None else message_view(world, newest),
        "bot": chat.bot.status,
        "blocked": chat.person.blocked if chat.person else False,
        "members": _members(world, chat),
        "migrated_to": chat.migrated_to,
        "deleted": chat.deleted,
        "pinned": chat.pinned,
    }


def _title(world: World, chat: Chat, viewer: Person | None) -> str:
    if chat.person is None:
        return chat.title
    if viewer is chat.person:
        return str(world.profile.as_user()["first_name"])
    return chat.person.name


def _members(world: World, chat: Chat) -> list[Json]:
    return [
        {"id": number, "name": world.people.by_id[number].name, "status": member.status}
        for number, member in chat.members.items()
    ]


def chats_of(world: World, viewer: Person | None) -> list[Chat]:
    """Return the chats a person has on the phone, or all that ever held a message."""
    if viewer is None:
        return [chat for chat in world.chats.values() if chat.messages or chat.person is None]
    private = world.chats[viewer.id]
    groups = [
        chat
        for chat in world.chats.values()
        if chat.person is None
        and chat.migrated_to is None
        and not chat.deleted
        and chat.member(viewer.id).present
    ]
    return [private, *groups]


def changed_messages(chat: Chat, after: int, limit: int = SHOWN_AT_ONCE) -> list[Message]:
    """Return the messages that changed after a number, in the order of the chat."""
    found: list[Message] = []
    for message in reversed(chat.messages.values()):
        if message.seq <= after or len(found) == limit:
            break
        if after or not message.deleted:
            found.append(message)
    return sorted(found, key=lambda one: one.id)


def message_view(world: World, message: Message) -> Json:
    """Return a bubble or a service line."""
    entities = message.content.get("entities") or message.content.get("caption_entities") or []
    service = message.kind == "service"
    caption = message.content.get("caption")
    return {
        "id": message.id,
        "chat": message.chat,
        "from": _sender(world, message.sender),
        "date": iso(message.date),
        "edited": None if message.edited is None else iso(message.edited),
        "kind": message.kind,
        "text": _service_text(world, message) if service else message.content.get("text"),
        "entities": entities,
        "html": "" if service else to_html(message.text, entities),
        "media": _media(message),
        "caption": caption,
        "reply_to": message.reply_to,
        "thread": message.thread,
        "buttons": [[_button(one) for one in row] for row in message.keyboard or []],
        "keyboard": message.shown,
        "service": message.content if service else None,
        "reactions": list((message.reactions or {}).values()),
        "album": (message.extra or {}).get("media_group_id"),
        "forwarded": (message.extra or {}).get("forward_origin"),
        "seq": message.seq,
        "deleted": message.deleted,
    }


def _sender(world: World, number: int) -> Json:
    if number == world.profile.id:
        name = str(world.profile.as_user()["first_name"])
        return {"id": number, "name": name, "is_bot": True}
    return {"id": number, "name": world.people.by_id[number].name, "is_bot": False}


def iso(seconds: int) -> str:
    """Write a date as the control API does."""
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _button(button: Json) -> Json:
    return {
        "text": button["text"],
        "data": button.get("callback_data"),
        "url": button.get("url"),
        "style": button.get("style"),
    }


def _media(message: Message) -> Json | None:
    held = message.content.get(message.kind)
    if message.kind in {"location", "contact"}:
        shape: Json = dict.fromkeys(("file", "name", "size", "mime", "url"))
        return {"kind": message.kind, **shape, **(held or {})}
    if message.kind not in FOLDERS or held is None:
        return None
    about: Json = held[-1] if isinstance(held, list) else held
    mimes = {"photo": "image/jpeg", "sticker": "image/webp"}
    return {
        "kind": message.kind,
        "file": about["file_id"],
        "name": about.get("file_name"),
        "size": about.get("file_size"),
        "mime": about.get("mime_type") or mimes.get(message.kind),
        "url": f"/sandbox/file/{about['file_id']}",
        "width": about.get("width"),
        "height": about.get("height"),
        "duration": about.get("duration"),
    }


def _service_text(world: World, message: Message) -> str:
    by = _sender(world, message.sender)["name"]
    for field, text in SERVICE_TEXTS.items():
        held = message.content.get(field)
        if held is not None:
            return text.format(by=by, who=_who(held), name=_name(held))
    return next(iter(message.content), "")


def _who(held: Any) -> str:  # noqa: ANN401
    users = held if isinstance(held, list) else [held]
    return ", ".join(
        str(one["first_name"]) for one in users if isinstance(one, dict) and "first_name" in one
    )


def _name(held: Any) -> str:  # noqa: ANN401
    return str(held.get("name", "")) if isinstance(held, dict) else str(held)


def typing_view(world: World, chat: Chat) -> list[Json]:
    """Return what the bot is busy with in a chat."""
    now = world.clock.timestamp()
    chat.typing = [one for one in chat.typing if one.until > now]
    return [{"action": one.action, "thread": one.thread} for one in chat.typing]
