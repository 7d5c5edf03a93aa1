"""People write: texts, pictures, sounds, files, places, numbers."""

import base64
import binascii
from collections.abc import Callable
from typing import Any

from bot.sandbox.control.references import (
    ControlError,
    chat_here,
    optional_number,
    person_met,
    wanted,
)
from bot.sandbox.entities import detect
from bot.sandbox.updates.audience import tell_message
from bot.sandbox.world.chats import Chat, allowed
from bot.sandbox.world.files import FOLDERS
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.pictures import describe, made_up
from bot.sandbox.world.state import World

Json = dict[str, Any]
TEXT_LIMIT = 4096


def say(world: World, body: Json) -> Json:
    """Somebody writes a text."""
    text = str(wanted(body, "text")).strip()
    if not text:
        raise ControlError('"text" is only white space; a phone would not send it')
    person, chat = _writer(world, body)
    content: Json = {"text": text[:TEXT_LIMIT]}
    if entities := detect(content["text"]):
        content["entities"] = entities
    return _post(world, person, chat, "text", content, body)


def send(world: World, body: Json) -> Json:
    """Somebody sends a picture, a sound, a file, a place or a number."""
    kind = str(wanted(body, "kind"))
    person, chat = _writer(world, body)
    content = _content(world, person, kind, body)
    if caption := str(body.get("caption") or ""):
        content["caption"] = caption
        if entities := detect(caption):
            content["caption_entities"] = entities
    extra = {"media_group_id": str(body["album"])} if body.get("album") else None
    return _post(world, person, chat, kind, content, body, extra)


def _place(_: Person, body: Json) -> Json:
    place = {
        "latitude": body.get("latitude", 41.3874),
        "longitude": body.get("longitude", 2.1686),
    }
    return {"location": place}


def _venue(person: Person, body: Json) -> Json:
    place = _place(person, body)
    title, address = str(body.get("title", "Café Luna")), str(body.get("address", "Calle 1"))
    return place | {"venue": place | {"title": title, "address": address}}


def _contact(person: Person, body: Json) -> Json:
    phone = str(body.get("phone_number", "+34600000000"))
    about: Json = {"phone_number": phone, "first_name": person.first_name}
    return {"contact": about | {"user_id": person.id}}


def _poll(_: Person, body: Json) -> Json:
    options = [
        {"persistent_id": str(place), "text": str(one), "voter_count": 0}
        for place, one in enumerate(body.get("options") or "AB")
    ]
    about: Json = {"id": "1", "question": str(body.get("question", "A or B?"))}
    counts: Json = {"total_voter_count": 0, "type": "regular", "options": options}
    no = dict.fromkeys(
        ("is_closed", "allows_multiple_answers", "allows_revoting", "members_only"), False
    )
    return {"poll": about | counts | no | {"is_anonymous": True}}


def _dice(_: Person, body: Json) -> Json:
    return {"dice": {"emoji": "🎲", "value": int(body.get("value", 4))}}


def _story(person: Person, _: Json) -> Json:
    chat = {"id": person.id, "type": "private", "first_name": person.first_name}
    return {"story": {"chat": chat, "id": 1}}


WITHOUT_FILE: dict[str, Callable[[Person, Json], Json]] = {
    "contact": _contact,
    "dice": _dice,
    "location": _place,
    "poll": _poll,
    "story": _story,
    "venue": _venue,
}


def _content(world: World, person: Person, kind: str, body: Json) -> Json:
    if kind in WITHOUT_FILE:
        return WITHOUT_FILE[kind](person, body)
    if kind not in FOLDERS:
        known = ", ".join(sorted({*FOLDERS, *WITHOUT_FILE}))
        raise ControlError(f'"kind" must be one of {known}')
    data = _bytes(body.get("data")) or made_up(kind, person.id + world.changes.seq)
    facts = {name: body[name] for name in ("duration", "emoji") if body.get(name)}
    file = world.files.add(kind, data, body.get("file_name"), body.get("mime"), facts)
    return describe(world, file)


def _bytes(data: Any) -> bytes:  # noqa: ANN401
    if not data:
        return b""
    text = str(data)
    if text.startswith("data:"):
        text = text.partition(",")[2]
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ControlError('"data" is not base64; encode the bytes first') from None


def _writer(world: World, body: Json) -> tuple[Person, Chat]:
    person = person_met(world, wanted(body, "from"), body)
    if person.deactivated:
        raise ControlError(f"{person.name}'s account is deactivated and can't write", 409)
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    if chat.person is not None:
        _check_private(person, chat)
    else:
        _check_group(person, chat)
    return person, chat


def _check_private(person: Person, chat: Chat) -> None:
    if chat.person is not person:
        raise ControlError(f"{person.name} can't write into somebody else's private chat", 409)
    if person.blocked:
        sentence = f"{person.name} has blocked the bot; POST /sandbox/unblock first"
        raise ControlError(sentence, 409)


def _check_group(person: Person, chat: Chat) -> None:
    if chat.migrated_to is not None:
        sentence = f"{chat.title} became the supergroup {chat.migrated_to}; write there"
        raise ControlError(sentence, 409)
    member = chat.member(person.id)
    if chat.deleted or not member.present:
        where = f"POST /sandbox/groups/{chat.id}/members"
        raise ControlError(f"{person.name} is not a member of {chat.title}; {where}", 409)
    if not allowed(chat, member, "can_send_messages"):
        raise ControlError(f"{person.name} may not write in {chat.title}", 409)


def _post(
    world: World,
    person: Person,
    chat: Chat,
    kind: str,
    content: Json,
    body: Json,
    extra: Json | None = None,
) -> Json:
    reply_to = optional_number(body, "reply_to")
    if reply_to is not None:
        message_here(chat, reply_to)
    thread = _thread(chat, optional_number(body, "thread"), reply_to)
    if chat.person is not None:
        person.started = True
    if body.get("forwarded"):  # by somebody who hides their account
        origin = {"type": "hidden_user", "sender_user_name": str(body["forwarded"])}
        extra = {**(extra or {}), "forward_origin": origin | {"date": world.now()}}
    message = world.post(
        chat, person.id, kind, content, thread=thread, reply_to=reply_to, extra=extra
    )
    chat.read[person.id] = message.id
    update = tell_message(world, message)
    return {"person": person.id, "chat": chat.id, "message": message.id, "update": update}


def _thread(chat: Chat, thread: int | None, reply_to: int | None) -> int | None:
    if chat.forum:
        if thread is None and reply_to is not None:
            return chat.messages[reply_to].thread
        if thread in {None, 0, 1}:
            return None
        if thread not in chat.topics:
            raise ControlError(f"{chat.title} has no topic {thread}", 404)
        return thread
    if chat.type == "supergroup" and reply_to is not None:
        return chat.messages[reply_to].thread or reply_to
    return None


def message_here(chat: Chat, number: int) -> Message:
    """Return a live message, or say that it is not there."""
    message = chat.messages.get(number)
    if message is None or message.deleted:
        raise ControlError(f"there is no message {number} in chat {chat.id}", 404)
    return message
