"""What people do with their phones: write, send, tap, edit, delete, react, follow, block."""

import base64
import binascii
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.control.groups import set_bot
from bot.sandbox.control.references import (
    ControlError,
    chat_here,
    number,
    optional_number,
    person_here,
    person_met,
    wanted,
)
from bot.sandbox.entities import detect
from bot.sandbox.updates.audience import tell_bot_member, tell_message, tell_tap
from bot.sandbox.world.chats import Chat, Member, allowed
from bot.sandbox.world.files import FOLDERS
from bot.sandbox.world.messages import Message
from bot.sandbox.world.people import Person
from bot.sandbox.world.pictures import describe, made_up
from bot.sandbox.world.queries import Query
from bot.sandbox.world.queue import DAY
from bot.sandbox.world.shape import message_json
from bot.sandbox.world.state import World

Json = dict[str, Any]
PAYLOAD = 64
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


def _content(world: World, person: Person, kind: str, body: Json) -> Json:
    if kind == "location":
        place = {
            "latitude": body.get("latitude", 41.3874),
            "longitude": body.get("longitude", 2.1686),
        }
        return {"location": place}
    if kind == "contact":
        phone = str(body.get("phone_number", "+34600000000"))
        about: Json = {"phone_number": phone, "first_name": person.first_name}
        return {"contact": about | {"user_id": person.id}}
    if kind not in FOLDERS:
        known = ", ".join(sorted({*FOLDERS, "location", "contact"}))
        raise ControlError(f'"kind" must be one of {known}')
    data = _bytes(body.get("data")) or made_up(kind, person.id + world.changes.seq)
    facts = {"duration": body["duration"]} if body.get("duration") else {}
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
        _message(chat, reply_to)
    thread = _thread(chat, optional_number(body, "thread"), reply_to)
    if chat.person is not None:
        person.started = True
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


def _message(chat: Chat, number_: int) -> Message:
    message = chat.messages.get(number_)
    if message is None or message.deleted:
        raise ControlError(f"there is no message {number_} in chat {chat.id}", 404)
    return message


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
    message = _message(chat, number(body, "message"))
    own = message.sender == person.id or chat.person is person
    if not own and not chat.member(person.id).admin:
        raise ControlError(f"{person.name} may not delete message {message.id}", 409)
    message.deleted = True
    world.changed(chat, message)
    return {"person": person.id, "chat": chat.id, "message": message.id}


def _own(world: World, body: Json) -> tuple[Chat, Person, Message]:
    person = person_here(world, wanted(body, "from"))
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    message = _message(chat, number(body, "message"))
    if message.sender != person.id or message.kind == "service":
        raise ControlError(f"message {message.id} is not {person.name}'s own", 409)
    return chat, person, message


def react(world: World, body: Json) -> Json:
    """Somebody puts an emoji on a message, or takes it off with an empty one."""
    person = person_here(world, wanted(body, "from"))
    chat = chat_here(world, body["chat"]) if body.get("chat") else world.chats[person.id]
    message = _message(chat, number(body, "message"))
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


def follow(world: World, body: Json) -> Json:
    """Somebody opens a deep link and presses Start, or adds the bot to a group with it."""
    link = str(wanted(body, "link"))
    parts = urlsplit(link if "://" in link else f"https://{link}")
    options = parse_qs(parts.query, keep_blank_values=True)
    name = parts.path.strip("/")
    if parts.scheme == "tg":
        name = options.get("domain", [""])[0]
    if name.lower() != world.profile.username.lower():
        username = world.profile.username
        raise ControlError(f"{link!r} does not lead to this bot; use t.me/{username}?start=...")
    if "startgroup" in options:
        return _start_in_group(world, body, options["startgroup"][0])
    payload = _payload(options.get("start", [""])[0])
    return say(world, {**body, "chat": None, "text": f"/start {payload}".strip()})


def _payload(text: str) -> str:
    good = all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in text)
    if not good or len(text) > PAYLOAD:
        raise ControlError(
            f"a phone does not send {text!r}: a start parameter has 1 to 64 of A-Z a-z 0-9 _ -"
        )
    return text


def _start_in_group(world: World, body: Json, payload: str) -> Json:
    person = person_met(world, wanted(body, "from"), body)
    chat = chat_here(world, wanted(body, "chat"))
    if not chat.bot.present:
        set_bot(world, chat, Member("member"), person)
    text = f"/start@{world.profile.username} {_payload(payload)}".strip()
    return say(world, {"from": person.id, "chat": chat.id, "text": text})


def block(world: World, body: Json) -> Json:
    """Somebody blocks the bot."""
    person = person_met(world, wanted(body, "from"))
    if not person.blocked:
        person.blocked = True
        _changed_bot(world, person, Member("member"), Member("kicked"))
    return {"person": person.id, "blocked": True}


def unblock(world: World, body: Json) -> Json:
    """Somebody lets the bot write again."""
    person = person_met(world, wanted(body, "from"))
    if person.blocked:
        person.blocked = False
        _changed_bot(world, person, Member("kicked"), Member("member"))
    return {"person": person.id, "blocked": False}


def _changed_bot(world: World, person: Person, old: Member, new: Member) -> None:
    chat = world.chats[person.id]
    tell_bot_member(world, chat, person, old, new)
    world.touch(chat)


def deactivate(world: World, body: Json) -> Json:
    """Somebody's account is gone."""
    person = person_met(world, wanted(body, "from"))
    person.deactivated = True
    world.touch(world.chats[person.id])
    return {"person": person.id, "deactivated": True}


def shown(world: World, message: Message) -> Json:
    """Return a message as the bot would see it (for tests)."""
    return message_json(world, message)
