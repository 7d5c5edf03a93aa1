"""Taking messages back."""

from typing import Any

from bot.sandbox.methods.context import Context
from bot.sandbox.methods.target import find_chat, find_message
from bot.sandbox.parameters import Parameters, as_integer
from bot.sandbox.refusals import bad
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message

TOO_OLD = 48 * 3600
MOST = 100
KEPT_FOR_EVER = ("group_chat_created", "supergroup_chat_created", "forum_topic_created")


def delete_message(c: Context, p: Parameters) -> bool:
    """Delete one message for everybody."""
    if not p.text("chat_id"):
        raise bad("chat identifier is not specified")
    number = p.integer("message_id")
    if number <= 0:
        raise bad("message identifier is not specified")
    chat = find_chat(c.world, p)
    _delete(c, chat, [find_message(chat, number, "message to delete")])
    return True


def delete_messages(c: Context, p: Parameters) -> bool:
    """Delete up to 100 messages; those not found are passed over."""
    numbers = message_ids(p)
    chat = find_chat(c.world, p)
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    _delete(c, chat, [message for message in found if not message.deleted])
    return True


def message_ids(p: Parameters) -> list[int]:
    """Read message_ids."""
    try:
        values: Any = p.tree("message_ids")
    except ValueError:
        raise bad("can't parse message identifiers JSON object") from None
    if not values:
        raise bad("message identifiers are not specified")
    if not isinstance(values, list):
        raise bad("expected an Array of message identifiers")
    if len(values) > MOST:
        raise bad("too many message identifiers specified")
    numbers = [as_integer(str(value)) for value in values]
    if any(number <= 0 for number in numbers):
        raise bad("invalid message identifier specified")
    return numbers


def _delete(c: Context, chat: Chat, messages: list[Message]) -> None:
    for message in messages:
        _check(c, chat, message)
    for message in messages:
        message.deleted = True
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
        c.world.changed(chat, message)


def _check(c: Context, chat: Chat, message: Message) -> None:
    own = message.sender == c.world.profile.id
    leads = chat.bot.admin and chat.allows_bot("can_delete_messages")
    if any(field in message.content for field in KEPT_FOR_EVER):
        raise bad("message can't be deleted")
    if chat.person is None and not own and not leads:
        raise bad("message can't be deleted")
    if chat.type == "supergroup" and leads:
        return
    if c.world.now() - message.date > TOO_OLD:
        raise bad("message can't be deleted for everyone")
