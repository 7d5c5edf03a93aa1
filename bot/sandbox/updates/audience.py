"""What the bot may see: privacy in groups, and telling it what happened."""

from typing import Any

from bot.sandbox.world.chats import ADMIN_RIGHTS, SEND_RIGHTS, Chat, Member, allowed
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.queries import LIFE, Query
from bot.sandbox.world.queue import DAY
from bot.sandbox.world.shape import inaccessible, message_json
from bot.sandbox.world.state import World

Json = dict[str, Any]


def tell_message(world: World, message: Message, kind: str = "message") -> int | None:
    """Queue a message for the bot if it may see it; return the update's number."""
    chat = world.chats[message.chat]
    if not sees(world, chat, message):
        return None
    person = world.people.by_id.get(message.sender)
    if person is not None:
        person.seen = True
    date = message.edited or message.date
    payload = message_json(world, message)
    return world.queue.add(kind, payload, f"chat {chat.id}", date + DAY)


def sees(world: World, chat: Chat, message: Message) -> bool:
    """Say whether Telegram shows the bot a message."""
    if chat.person is not None:
        return True
    if not chat.bot.present:
        return False
    if chat.bot.admin or not world.profile.privacy or message.kind == "service":
        return True
    return _meant_for_bot(world, chat, message)


def _meant_for_bot(world: World, chat: Chat, message: Message) -> bool:
    if message.reply_to is not None:
        replied = chat.messages.get(message.reply_to)
        if replied is not None and replied.sender == world.profile.id:
            return True
    if not message.text.startswith("/"):
        return False
    command = message.text.split(maxsplit=1)[0]
    _, mark, to = command.partition("@")
    if mark:
        return to.lower() == world.profile.username.lower()
    return chat.bot_wrote


def tell_tap(world: World, chat: Chat, message: Message | None, query: Query) -> int | None:
    """Queue a tap; it lives much shorter than a message."""
    shown = (
        inaccessible(world, chat.id, query.message)
        if message is None or message.deleted
        else message_json(world, message)
    )
    payload: Json = {
        "id": query.id,
        "from": world.user(query.person),
        "message": shown,
        "chat_instance": str(-(abs(chat.id) * 2_654_435_761 % 2**62)),
        "data": query.data,
    }
    return world.queue.add("callback_query", payload, f"user {query.person}", query.born + LIFE)


def tell_bot_member(
    world: World, chat: Chat, by: Person | None, old: Member, new: Member
) -> None:
    """Queue my_chat_member: the bot's own place in a chat changed, by nobody when by itself."""
    if by is not None:
        by.seen = True
    payload: Json = {
        "chat": chat.brief(),
        "from": (by or world.profile).as_user(),
        "date": world.now(),
        "old_chat_member": member_json(world, chat, world.profile.id, old),
        "new_chat_member": member_json(world, chat, world.profile.id, new),
    }
    world.queue.add("my_chat_member", payload, f"chat {chat.id}", world.now() + DAY)


def tell_member(world: World, chat: Chat, by: int, who: int, old: Member, new: Member) -> None:
    """Queue chat_member, which only a bot that leads the group and asked for it gets."""
    if not chat.bot.admin:
        return
    payload: Json = {
        "chat": chat.brief(),
        "from": world.user(by),
        "date": world.now(),
        "old_chat_member": member_json(world, chat, who, old),
        "new_chat_member": member_json(world, chat, who, new),
    }
    world.queue.add("chat_member", payload, f"chat {chat.id}", world.now() + DAY)


def member_json(world: World, chat: Chat, who: int, member: Member) -> Json:
    """Return a ChatMember of the right kind."""
    shape: Json = {"user": world.user(who), "status": member.status}
    if member.status == "creator":
        return shape | {"is_anonymous": False}
    if member.status == "kicked":
        return shape | {"until_date": 0}
    if member.status == "administrator":
        return shape | _leading(chat, member)
    if member.status == "restricted":
        return shape | _restricted(chat, member)
    return shape


def _leading(chat: Chat, member: Member) -> Json:
    rights = {right: member.rights.get(right, True) for right in ADMIN_RIGHTS}
    if chat.type != "supergroup":
        del rights["can_manage_topics"]
    return {"can_be_edited": False, "is_anonymous": False, **rights}


def _restricted(chat: Chat, member: Member) -> Json:
    rights = {right: allowed(chat, member, right) for right in SEND_RIGHTS}
    return {"is_member": True, "until_date": 0, **rights}
