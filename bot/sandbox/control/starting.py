"""People come and go: deep links, blocking, unblocking, leaving Telegram."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.control.groups import set_bot
from bot.sandbox.control.references import ControlError, chat_here, person_met, wanted
from bot.sandbox.control.writing import say
from bot.sandbox.updates.audience import tell_bot_member
from bot.sandbox.world.chats import Member
from bot.sandbox.world.people import Person
from bot.sandbox.world.state import World

Json = dict[str, Any]
PAYLOAD = 64


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
