"""Groups: made, joined, left, led, turned into supergroups and forums."""

from typing import Any, get_args

from bot.sandbox.control.references import (
    ControlError,
    chat_here,
    person_here,
    person_met,
    wanted,
)
from bot.sandbox.updates.audience import tell_bot_member, tell_member, tell_message
from bot.sandbox.updates.topics import open_topic
from bot.sandbox.world.chats import Chat, Member, Status
from bot.sandbox.world.people import Person
from bot.sandbox.world.state import World

Json = dict[str, Any]
TOPIC_COLOR = 7_322_096


def make_group(world: World, body: Json) -> Json:
    """Make a group with its members, and the bot if wanted."""
    kind = str(body.get("type") or "supergroup")
    forum = bool(body.get("forum"))
    if kind not in {"group", "supergroup"} or (forum and kind == "group"):
        raise ControlError('"type" is "group" or "supergroup"; only a supergroup has topics')
    members = [person_met(world, one) for one in body.get("members") or []]
    chat = world.group(str(wanted(body, "title")), supergroup=kind == "supergroup")
    chat.forum = forum
    for place, person in enumerate(members):
        chat.members[person.id] = Member("member" if place else "creator")
    status = str(body.get("bot") or "administrator")
    if status != "absent":
        by = members[0] if members else person_met(world, "Owner")
        chat.members.setdefault(by.id, Member("creator"))
        set_bot(world, chat, _member(status, body.get("rights")), by)
    return {"id": chat.id, "type": chat.type, "title": chat.title, "forum": chat.forum}


def _member(status: str, rights: Any) -> Member:  # noqa: ANN401
    if status not in get_args(Status):
        raise ControlError(f'"status" must be one of {", ".join(get_args(Status))}')
    given = rights if isinstance(rights, dict) else {}
    return Member(status, {str(name): bool(held) for name, held in given.items()})  # type: ignore[arg-type]


def set_bot(world: World, chat: Chat, new: Member, by: Person) -> None:
    """Change the bot's place and tell it."""
    old, chat.bot = chat.bot, new
    if new.present:
        chat.seen = True
        for number in chat.members:
            world.people.by_id[number].seen = True
    tell_bot_member(world, chat, by, old, new)
    if new.present and not old.present:
        joined = {"new_chat_members": [world.profile.as_user()]}
        bot = world.profile.as_user()
        line = joined | {"new_chat_member": bot, "new_chat_participant": bot}
        tell_message(world, world.post(chat, by.id, "service", line))
    elif old.present and not new.present:
        _say_left(world, chat, by.id, world.profile.id)
    world.touch(chat)


def _say_left(world: World, chat: Chat, by: int, who: int) -> None:
    user = world.user(who)
    line = {"left_chat_member": user, "left_chat_participant": user}
    message = world.post(chat, by, "service", line)
    if chat.bot.present or who == world.profile.id:
        place, chat.bot = (
            chat.bot,
            Member("member"),
        )  # the one line a bot sees of its own leaving
        tell_message(world, message)
        chat.bot = place


def set_member(world: World, chat: Chat, body: Json) -> Json:
    """Change somebody's place in a group; "bot" is the bot itself."""
    _check_alive(chat)
    new = _member(str(wanted(body, "status")), body.get("rights"))
    by = _leader(world, chat, body.get("by"))
    if body.get("who") == "bot":
        set_bot(world, chat, new, by)
        return {"chat": chat.id, "who": "bot", "status": new.status}
    person = person_met(world, wanted(body, "who"))
    old = chat.member(person.id)
    chat.members[person.id] = new
    tell_member(world, chat, by.id, person.id, old, new)
    if new.present and not old.present:
        _say_joined(world, chat, by, person)
    elif old.present and not new.present:
        by_id = person.id if new.status == "left" else by.id
        _say_left(world, chat, by_id, person.id)
    world.touch(chat)
    return {"chat": chat.id, "who": person.id, "status": new.status}


def _say_joined(world: World, chat: Chat, by: Person, person: Person) -> None:
    if chat.bot.present:
        person.seen = True
    user = person.as_user()
    line = {"new_chat_members": [user], "new_chat_member": user, "new_chat_participant": user}
    tell_message(world, world.post(chat, by.id, "service", line))


def _leader(world: World, chat: Chat, reference: Any) -> Person:  # noqa: ANN401
    if reference:
        return person_here(world, reference)
    for number, member in chat.members.items():
        if member.status == "creator":
            return world.people.by_id[number]
    return person_met(world, "Owner")


def _check_alive(chat: Chat) -> None:
    if chat.person is not None:
        raise ControlError(f"chat {chat.id} is a private chat, not a group", 409)
    if chat.deleted:
        raise ControlError(f"{chat.title} is deleted", 409)
    if chat.migrated_to is not None:
        raise ControlError(f"{chat.title} became the supergroup {chat.migrated_to}", 409)


def make_topic(world: World, chat: Chat, body: Json) -> Json:
    """Somebody opens a topic."""
    _check_alive(chat)
    if not chat.forum:
        where = f'POST /sandbox/groups/{chat.id}/forum {{"on": true}}'
        raise ControlError(f"{chat.title} has no topics; {where} first", 409)
    person = person_met(world, wanted(body, "from"))
    topic = open_topic(world, chat, person.id, str(wanted(body, "name")), TOPIC_COLOR)
    return {"chat": chat.id, "thread": topic.thread, "name": topic.name}


def set_forum(world: World, chat: Chat, body: Json) -> Json:
    """Switch topics on or off."""
    _check_alive(chat)
    if chat.type != "supergroup":
        sentence = (
            f"{chat.title} is a basic group; POST /sandbox/groups/{chat.id}/upgrade first"
        )
        raise ControlError(sentence, 409)
    chat.forum = bool(body.get("on", True))
    world.touch(chat)
    return {"id": chat.id, "forum": chat.forum}


def upgrade(world: World, chat: Chat) -> Json:
    """Turn a basic group into a supergroup with another number."""
    _check_alive(chat)
    if chat.type != "group":
        raise ControlError(f"{chat.title} is a supergroup already", 409)
    new = world.group(chat.title, supergroup=True)
    new.members, new.bot, new.seen = dict(chat.members), chat.bot, chat.seen
    new.permissions = dict(chat.permissions)
    by = next(iter(chat.members), world.profile.id)
    left = world.post(chat, by, "service", {"migrate_to_chat_id": new.id})
    arrived = world.post(new, by, "service", {"migrate_from_chat_id": chat.id})
    tell_message(world, left)
    chat.migrated_to = new.id
    tell_message(world, arrived)
    world.touch(chat)
    return {"id": new.id, "from": chat.id}


def delete_group(world: World, chat: Chat) -> Json:
    """Delete a group for everybody; the bot only finds out when it writes."""
    _check_alive(chat)
    chat.deleted = True
    world.touch(chat)
    return {"id": chat.id, "deleted": True}


def group_here(world: World, reference: Any) -> Chat:  # noqa: ANN401
    """Find a group."""
    chat = chat_here(world, reference)
    if chat.person is not None:
        raise ControlError(f"chat {chat.id} is a private chat, not a group", 409)
    return chat
