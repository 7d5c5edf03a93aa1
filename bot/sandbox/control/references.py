"""Who and where a control call means: numbers, names, titles."""

from typing import Any

from bot.sandbox.world.chats import Chat
from bot.sandbox.world.people import Person
from bot.sandbox.world.state import World

Json = dict[str, Any]


class ControlError(Exception):
    """A control call that can't be done; the sentence says why and what to do."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.status = status


def wanted(body: Json, name: str) -> Any:  # noqa: ANN401  whatever the caller sent
    """Return a field that must be there."""
    value = body.get(name)
    if value is None or value == "":
        raise ControlError(f'"{name}" is missing; add it to the JSON body')
    return value


def number(body: Json, name: str) -> int:
    """Return a field that must be a whole number."""
    value = wanted(body, name)
    try:
        return int(value)
    except (TypeError, ValueError):
        raise ControlError(f'"{name}" must be a whole number, not {value!r}') from None


def optional_number(body: Json, name: str) -> int | None:
    """Return a whole number or nothing."""
    return None if body.get(name) in {None, ""} else number(body, name)


def person_known(world: World, reference: Any) -> Person | None:  # noqa: ANN401
    """Find a person by number, username or name."""
    if isinstance(reference, int):
        return world.people.by_id.get(reference)
    text = str(reference).strip()
    found = world.people.named(text)
    if found is None and text.isascii() and text.isdigit():
        found = world.people.by_id.get(int(text))
    return found


def person_met(world: World, reference: Any, body: Json | None = None) -> Person:  # noqa: ANN401
    """Find a person, or make one on first use."""
    if isinstance(reference, bool) or not isinstance(reference, (int, str)):
        raise ControlError('a person is a number or a name, like "Ana"')
    person = person_known(world, reference)
    said = body or {}
    if person is None:
        by_number = isinstance(reference, int) or reference.isdigit()
        default = f"Person {reference}" if by_number else str(reference).strip()
        name = str(said.get("name") or default)
        if not name:
            raise ControlError("a person needs a name that is not empty")
        person = world.person(name, int(reference) if by_number else None)
    if said.get("language"):
        person.language = str(said["language"])
    return person


def person_here(world: World, reference: Any) -> Person:  # noqa: ANN401
    """Find a person who must exist."""
    person = person_known(world, reference)
    if person is None:
        raise ControlError(
            f"nobody is called {reference!r}; GET /sandbox/people lists all", 404
        )
    return person


def chat_here(world: World, reference: Any) -> Chat:  # noqa: ANN401
    """Find a chat by number, group title or a person's name."""
    chat: Chat | None = None
    text = str(reference).strip()
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdigit():
        chat = world.chats.get(int(text))
    else:
        chat = _titled(world, text)
        if chat is None and (person := world.people.named(text)) is not None:
            chat = world.chats[person.id]
    if chat is None:
        raise ControlError(f"there is no chat {reference!r}; GET /sandbox/chats lists all", 404)
    return chat


def _titled(world: World, title: str) -> Chat | None:
    low = title.lower()
    alive = (chat for chat in reversed(world.chats.values()) if not chat.deleted)
    matching = [chat for chat in alive if chat.person is None and chat.title.lower() == low]
    current = [chat for chat in matching if chat.migrated_to is None]
    return next(iter(current or matching), None)
