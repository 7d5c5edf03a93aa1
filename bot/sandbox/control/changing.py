"""People change their minds: edit, delete, react."""

from typing import Any

from bot.sandbox.control.references import (
    ControlError,
    chat_here,
    number,
    person_here,
    wanted,
)
from bot.sandbox.control.writing import message_here
from bot.sandbox.entities import detect
from bot.sandbox.updates.audience import tell_message
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.queue import DAY
from bot.sandbox.world.state import World

Json = dict[str, Any]


def edit(world: World, body: Json) -> Json:
    """Somebody changes what they wrote."""
    chat, person, message = _own(world, body)
    text = str(wanted(body, "text")).strip()
    field, marks = ("text", "entities")
    if message.kind != "text":
        field, marks = ("caption", "caption_entities")
    content = {name: held for name, held in message.content.items() if name != marks}
    content[field] = text
    if entities := detect(text):
        content[marks] = entities
    message.content = content
    message.edited = world.now()
    world.changed(chat, message)
    update = tell_message(world, message, "edited_message")
    return {"person": person.id, "chat": chat.id, "message": message.id, "update": update}


def delete(world: World, body: Json) -> Json:
    """Somebody deletes a message; the bot hears nothing of it."""
    person = person_here(world, wanted(body, "from"))
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    message = message_here(chat, number(body, "message"))
    own = message.sender == person.id or chat.person is person
    if not own and not chat.member(person.id).admin:
        raise ControlError(f"{person.name} may not delete message {message.id}", 409)
    message.deleted = True
    world.changed(chat, message)
    return {"person": person.id, "chat": chat.id, "message": message.id}


def _own(world: World, body: Json) -> tuple[Chat, Person, Message]:
    person = person_here(world, wanted(body, "from"))
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    message = message_here(chat, number(body, "message"))
    if message.sender != person.id or message.kind == "service":
        raise ControlError(f"message {message.id} is not {person.name}'s own", 409)
    return chat, person, message


def react(world: World, body: Json) -> Json:
    """Somebody puts an emoji on a message, or takes it off with an empty one."""
    person = person_here(world, wanted(body, "from"))
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    message = message_here(chat, number(body, "message"))
    reactions = message.reactions = message.reactions or {}
    old, new = reactions.pop(person.id, ""), str(body.get("emoji") or "")
    if new:
        reactions[person.id] = new
    world.changed(chat, message)
    payload = {
        "chat": chat.brief(),
        "message_id": message.id,
        "user": person.as_user(),
        "date": world.now(),
        "old_reaction": _reaction(old),
        "new_reaction": _reaction(new),
    }
    update = None
    if chat.person is not None or chat.bot.admin:
        lane = f"chat {chat.id}"
        update = world.queue.add("message_reaction", payload, lane, world.now() + DAY)
    return {"person": person.id, "chat": chat.id, "message": message.id, "update": update}


def _reaction(emoji: str) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []
