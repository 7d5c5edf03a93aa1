"""Looking: people, chats, messages, taps, the bot, the state of everything."""

from typing import Any

from bot.sandbox.control.asked import Asked
from bot.sandbox.control.references import (
    ControlError,
    chat_here,
    number,
    person_here,
    person_known,
)
from bot.sandbox.control.tapping import query_view
from bot.sandbox.control.views import (
    SHOWN_AT_ONCE,
    changed_messages,
    chat_view,
    chats_of,
    message_view,
    person_view,
    typing_view,
)
from bot.sandbox.gate import Gate
from bot.sandbox.world.people import Person
from bot.sandbox.world.queries import Query
from bot.sandbox.world.state import World

Json = dict[str, Any]


def people(gate: Gate, _: Asked) -> Json:
    """List the people."""
    return {"people": [person_view(one) for one in gate.world.people.by_id.values()]}


def scene(gate: Gate, _: Asked) -> Json:
    """Tell which phones the page shows first, and which links lie ready."""
    if gate.world.scene is None:
        raise ControlError("no scene was set for this server", 404)
    return gate.world.scene()


def make_person(gate: Gate, asked: Asked) -> Json:
    """Make a person, or change the one who has that number or name."""
    world, body = gate.world, asked.fields
    name = str(body.get("name") or "").strip()
    reference = body.get("id") if body.get("id") is not None else name
    if not name and person_known(world, reference) is None:
        raise ControlError('"name" is missing; add it to the JSON body')
    wanted_id = None if body.get("id") is None else number(body, "id")
    person = person_known(world, wanted_id if wanted_id is not None else name)
    if person is None:
        person = world.person(name, wanted_id)
    _describe(world, person, body, name)
    return person_view(person)


def _describe(world: World, person: Person, body: Json, name: str) -> None:
    person.first_name = name or person.first_name
    for field in ("language", "username", "last_name"):
        if field in body:
            value = body[field]
            setattr(person, field, str(value).removeprefix("@") if value else None)
    world.people.index(person)
    world.touch(world.chats[person.id])


def chats(gate: Gate, asked: Asked) -> Json:
    """List the chats on somebody's phone, or all."""
    viewer = _viewer(gate.world, asked)
    found = chats_of(gate.world, viewer)
    return {
        "chats": [chat_view(gate.world, chat, viewer) for chat in found],
        "seq": gate.world.changes.seq,
    }


def _viewer(world: World, asked: Asked) -> Person | None:
    name = asked.query.get("as")
    return person_here(world, name) if name else None


async def chat(gate: Gate, asked: Asked) -> Json:
    """Show what a chat shows now, waiting for something newer than `after`."""
    world = gate.world
    found = chat_here(world, asked.path["id"])
    viewer = _viewer(world, asked)
    after, limit = int(asked.number("after")), int(asked.number("limit", SHOWN_AT_ONCE))
    if "after" in asked.query or asked.wait():
        await world.changes.wait(
            lambda: bool(changed_messages(found, after, 1)) or after > world.changes.seq,
            asked.wait(),
        )
    messages = changed_messages(found, 0 if after > world.changes.seq else after, limit)
    if viewer is not None and messages:
        found.read[viewer.id] = max(found.read.get(viewer.id, 0), messages[-1].id)
    return {
        "chat": chat_view(world, found, viewer),
        "seq": world.changes.seq,
        "messages": [message_view(world, one) for one in messages],
        "typing": typing_view(world, found),
    }


async def query(gate: Gate, asked: Asked) -> Json:
    """Tell what became of a tap, waiting for its answer."""
    found = gate.world.queries.by_id.get(str(asked.path["id"]))
    if found is None:
        raise ControlError(f"there is no tap {asked.path['id']}", 404)
    await wait_for_answer(gate, found, asked.wait())
    return query_view(gate.world, found)


async def wait_for_answer(gate: Gate, found: Query, seconds: float) -> None:
    """Wait, in real seconds, till a tap is answered or its time is over."""
    world = gate.world
    await world.changes.wait(
        lambda: found.answered or found.expired(world.clock.timestamp()), seconds
    )


def bot(gate: Gate, _: Asked) -> Json:
    """Tell who the bot is, and what it says of itself."""
    profile = gate.world.profile
    return {
        "id": profile.id,
        "username": profile.username,
        "name": profile.as_user()["first_name"],
        "token": gate.world.token,
        "link": f"https://t.me/{profile.username}",
        "privacy": profile.privacy,
        "local": profile.local,
        "commands": [
            {"scope": scope, "language": language, "commands": held}
            for (scope, language), held in profile.commands.items()
        ],
        "menu_button": profile.menu_button,
        "descriptions": profile.descriptions,
        "short_descriptions": profile.short_descriptions,
        "webhook": gate.webhook.url,
    }


def set_bot(gate: Gate, asked: Asked) -> Json:
    """Switch privacy in groups, or the leniency of --local towards webhooks."""
    if "privacy" in asked.fields:
        gate.world.profile.privacy = bool(asked.fields["privacy"])
    if "local" in asked.fields:
        gate.world.profile.local = bool(asked.fields["local"])
    return bot(gate, asked)


def state(gate: Gate, _: Asked) -> Json:
    """Count what there is."""
    world = gate.world
    now = world.clock.timestamp()
    return {
        "seq": world.changes.seq,
        "people": len(world.people.by_id),
        "chats": len(world.chats),
        "messages": sum(len(one.messages) for one in world.chats.values()),
        "files": len(world.files.by_id),
        "queries": len(world.queries.by_id),
        "pending_updates": world.queue.pending(now),
        "next_update": world.queue.next_id,
        "polling": gate.polling.waiting,
        "allowed_updates": sorted(world.queue.allowed),
        "calls": gate.calls.count,
        "faults": [fault.as_json() for fault in gate.faults.rules],
        "limits": gate.limits.as_json(),
    }
