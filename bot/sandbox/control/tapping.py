"""People tap inline buttons and see the spinner end."""

from typing import Any

from bot.sandbox.control.references import (
    ControlError,
    chat_here,
    number,
    person_met,
    wanted,
)
from bot.sandbox.updates.audience import tell_tap
from bot.sandbox.world.chats import Chat
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.queries import Query
from bot.sandbox.world.state import World

Json = dict[str, Any]


def tap(world: World, body: Json) -> Query:
    """Somebody presses an inline button; the message may be long gone from the chat."""
    person = person_met(world, wanted(body, "from"))
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    message = chat.messages.get(number(body, "message"))
    if message is None:
        raise ControlError(f"there is no message {body['message']} in chat {chat.id}", 404)
    _check_taps(person, chat)
    data = _pressed(message, str(wanted(body, "button")))
    born = world.clock.timestamp()
    query = world.queries.add(person.id, chat.id, message.id, data, born)
    told = {"chat": chat.id, "query": query.id, "person": person.id, "message": message.id}
    world.changes.note("query", told | {"answered": False, "text": None, "alert": False})
    tell_tap(world, chat, message, query)
    return query


def _check_taps(person: Person, chat: Chat) -> None:
    inside = chat.person is person if chat.person else chat.member(person.id).present
    if not inside:
        raise ControlError(f"{person.name} is not in chat {chat.id} and can't tap there", 409)


def _pressed(message: Message, button: str) -> str:
    rows = message.keyboard or []
    offered = [one for row in rows for one in row if "callback_data" in one]
    for field in ("callback_data", "text"):
        for one in offered:
            if one[field] == button:
                return str(one["callback_data"])
    labels = ", ".join(repr(one["text"]) for one in offered) or "none"
    raise ControlError(
        f"message {message.id} has no button {button!r} to tap; its buttons: {labels}", 409
    )


def query_view(world: World, query: Query) -> Json:
    """Return what the phone knows of a tap."""
    return {
        "query": query.id,
        "answered": query.answered,
        "text": query.text,
        "alert": query.alert,
        "url": query.url,
        "expired": query.expired(world.clock.timestamp()),
    }
