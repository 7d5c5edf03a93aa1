"""What the bot may ask about a chat, and what it may do in one."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.target import check_person, find_chat, find_message, find_person
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad, forbidden
from bot.sandbox.updates.audience import member_json, tell_bot_member, tell_message
from bot.sandbox.world.chats import MEMBER_DENIED, SEND_RIGHTS, Chat, Member
from bot.sandbox.world.shape import message_json

Json = dict[str, Any]
REACTIONS = 11
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"


def get_chat(c: Context, p: Parameters) -> Json:
    """Return all that is known of a chat."""
    chat = find_chat(c.world, p, "read")
    full = chat.brief() | {"accent_color_id": abs(chat.id) % 7, "max_reaction_count": REACTIONS}
    full["accepted_gift_types"] = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        chat.person is not None,
    )
    if chat.person is not None:
        if chat.person.username:
            full["active_usernames"] = [chat.person.username]
    else:
        full["permissions"] = {
            right: chat.permissions.get(right, right not in MEMBER_DENIED)
            for right in SEND_RIGHTS
        }
    if chat.pinned and (pinned := chat.messages.get(chat.pinned[-1])) is not None:
        full["pinned_message"] = message_json(c.world, pinned)
    return full


def get_chat_member(c: Context, p: Parameters) -> Json:
    """Return somebody's place in a chat."""
    number = p.integer("user_id")
    if number <= 0:
        raise bad("invalid user_id specified")
    own = number == c.world.profile.id
    chat = find_chat(c.world, p, "read" if own else "members")
    if own:
        return member_json(c.world, chat, number, chat.bot)
    person = find_person(c.world, p)
    assert person is not None  # the bot itself was answered above
    if chat.person is not None:
        if chat.person is not person:
            raise bad("member not found")
        status = Member("kicked" if person.blocked else "member")
        return member_json(c.world, chat, number, status)
    if number not in chat.members and chat.type == "group":
        raise bad("member not found")
    return member_json(c.world, chat, number, chat.member(number))


def get_chat_member_count(c: Context, p: Parameters) -> int:
    """Count the people in a chat, the bot among them."""
    chat = find_chat(c.world, p, "members")
    if chat.person is not None:
        return 2
    return sum(one.present for one in chat.members.values()) + chat.bot.present


def get_chat_administrators(c: Context, p: Parameters) -> list[Json]:
    """List who leads a group."""
    chat = find_chat(c.world, p, "members")
    if chat.person is not None:
        raise bad("there are no administrators in the private chat")
    places = [*chat.members.items(), (c.world.profile.id, chat.bot)]
    return [member_json(c.world, chat, who, one) for who, one in places if one.admin]


def leave_chat(c: Context, p: Parameters) -> bool:
    """Leave a group."""
    chat = find_chat(c.world, p, "read")
    if chat.person is not None:
        raise bad("chat member status can't be changed in private chats")
    if not chat.bot.present:
        kind = "supergroup" if chat.type == "supergroup" else "group"
        raise forbidden(f"bot is not a member of the {kind} chat")
    bot = c.world.profile.as_user()
    line = {"left_chat_member": bot, "left_chat_participant": bot}
    tell_message(c.world, c.world.post(chat, bot["id"], "service", line))
    old, chat.bot = chat.bot, Member("left")
    tell_bot_member(c.world, chat, None, old, chat.bot)
    c.world.touch(chat)
    return True


def create_chat_invite_link(c: Context, p: Parameters) -> Json:
    """Make a link by which people join a group."""
    chat = find_chat(c.world, p)
    if chat.person is not None:
        raise bad("can't access the chat")
    if not (chat.bot.admin and chat.allows_bot("can_invite_users")):
        raise bad("not enough rights to manage chat invite link")
    code = "".join(c.world.chance.choices(LETTERS, k=16))
    link = f"https://t.me/+{code}"
    chat.links.append(link)
    made: Json = {
        "invite_link": link,
        "creator": c.world.profile.as_user(),
        "creates_join_request": p.flag("creates_join_request"),
        "is_primary": False,
        "is_revoked": False,
    }
    if p.text("name"):
        made["name"] = p.text("name")
    for name in ("expire_date", "member_limit"):
        if p.integer(name) > 0:
            made[name] = p.integer(name)
    return made


def pin_chat_message(c: Context, p: Parameters) -> bool:
    """Pin a message; a line tells of it."""
    chat = find_chat(c.world, p)
    message = find_message(chat, p.integer("message_id"), "message to pin")
    _check_pinning(chat)
    check_person(chat)
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    shown = {"pinned_message": message_json(c.world, message, with_reply=False)}
    line = c.world.post(
        chat, c.world.profile.id, "service", shown, thread=message.thread, reply_to=message.id
    )
    tell_message(c.world, line)
    c.world.touch(chat)
    return True


def unpin_chat_message(c: Context, p: Parameters) -> bool:
    """Unpin one message, the latest when none is named."""
    chat = find_chat(c.world, p)
    number = p.integer("message_id")
    if number > 0:
        find_message(chat, number, "message to unpin")
    elif not chat.pinned:
        raise bad("message to unpin not found")
    _check_pinning(chat)
    wanted = number if number > 0 else chat.pinned[-1]
    chat.pinned = [one for one in chat.pinned if one != wanted]
    c.world.touch(chat)
    return True


def unpin_all_chat_messages(c: Context, p: Parameters) -> bool:
    """Unpin everything."""
    chat = find_chat(c.world, p)
    _check_pinning(chat)
    chat.pinned.clear()
    c.world.touch(chat)
    return True


def _check_pinning(chat: Chat) -> None:
    if chat.person is None and not chat.allows_bot("can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")


def set_message_reaction(c: Context, p: Parameters) -> bool:
    """Put the bot's emoji on a message, or take it off."""
    emoji = _emoji(p)
    chat = find_chat(c.world, p, "read")
    message = find_message(chat, p.integer("message_id"), "message to react")
    reactions = message.reactions = message.reactions or {}
    reactions.pop(c.world.profile.id, None)
    if emoji:
        reactions[c.world.profile.id] = emoji
    c.world.changed(chat, message)
    return True


def _emoji(p: Parameters) -> str:
    try:
        values = p.tree("reaction")
    except ValueError:
        raise bad("can't parse reaction types JSON object") from None
    if values is None:
        return ""
    if not isinstance(values, list):
        raise bad("expected an Array of ReactionType")
    if len(values) > 1:
        raise bad("REACTIONS_TOO_MANY")
    for value in values:
        if not isinstance(value, dict) or value.get("type") not in {"emoji", "custom_emoji"}:
            raise bad("can't parse ReactionType: invalid reaction type specified")
        if not value.get("emoji"):
            raise bad("REACTION_INVALID")
        return str(value["emoji"])
    return ""
