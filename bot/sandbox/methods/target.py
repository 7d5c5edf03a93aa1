"""Where a call points to: the chat, the topic, the message, checked in Telegram's order."""

from typing import Literal

from bot.sandbox.parameters import Parameters, as_integer
from bot.sandbox.refusals import RefusalError, bad, forbidden
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.state import World

Access = Literal["read", "members", "edit", "write"]
GENERAL = 1


def find_chat(
    world: World, p: Parameters, access: Access = "write", name: str = "chat_id"
) -> Chat:
    """Return the chat a parameter names, or refuse as Telegram does."""
    text = p.text(name)
    if not text:
        raise bad("chat_id is empty")
    # what begins with @ is a public name, and nothing here has one
    chat = None if text.startswith("@") else world.chats.get(as_integer(text))
    if chat is None or not _known(chat):
        raise bad("chat not found")
    if chat.person is None:
        _check_group(chat, access)
    elif chat.person.deactivated and access in {"edit", "write"}:
        raise forbidden("user is deactivated")
    return chat


def _known(chat: Chat) -> bool:
    return chat.seen if chat.person is None else chat.person.started or chat.person.seen


def _check_group(chat: Chat, access: Access) -> None:
    supergroup = chat.type == "supergroup"
    kind = "supergroup" if supergroup else "group"
    if chat.migrated_to is not None and access in {"write", "members"}:
        description = "Bad Request: group chat was upgraded to a supergroup chat"
        raise RefusalError(400, description, {"migrate_to_chat_id": chat.migrated_to})
    if chat.deleted and access in {"write", "members"}:
        raise forbidden(f"the {kind} chat was deleted")
    if chat.deleted or chat.migrated_to is not None or (access == "read" and not supergroup):
        return
    if chat.bot.status == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if not chat.bot.present:
        raise forbidden(f"bot is not a member of the {kind} chat")


def find_thread(chat: Chat, p: Parameters) -> int | None:
    """Return the topic to write to; a supergroup without topics ignores the parameter."""
    thread = p.integer("message_thread_id")
    if thread <= 0:
        return None
    if chat.person is not None:
        raise bad("message thread not found")
    if not chat.forum:
        return None
    if thread == GENERAL or thread not in chat.topics:
        raise bad("message thread not found")
    return thread


def find_message(chat: Chat, number: int, what: str) -> Message:
    """Return a live message, or refuse with `what` it was wanted for."""
    message = chat.messages.get(number)
    if message is None or message.deleted:
        raise bad(f"{what} not found")
    return message


def find_person(world: World, p: Parameters) -> Person | None:
    """Return the person user_id names; None is the bot itself."""
    number = p.integer("user_id")
    if number <= 0:
        raise bad("invalid user_id specified")
    if number == world.profile.id:
        return None
    person = world.people.by_id.get(number)
    if person is None or not (person.started or person.seen):
        raise bad("user not found")
    return person


def check_person(chat: Chat) -> None:
    """Refuse what only Telegram's inner servers know of a private chat."""
    person = chat.person
    if person is None:
        return
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")
    if person.blocked:
        raise forbidden("bot was blocked by the user")
