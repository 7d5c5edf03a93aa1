"""The people of the sandbox: made up, and known by name as well as by number."""

from dataclasses import dataclass
from typing import Any

FIRST_ID = 5_000_001


@dataclass(slots=True)
class Person:
    """Somebody with a phone."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language: str | None = "es"
    started: bool = False  # wrote to the bot at least once
    seen: bool = False  # the bot met them, say in a group
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        """The name as a phone shows it."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def as_user(self) -> dict[str, Any]:
        """Return the Bot API's User."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language:
            user["language_code"] = self.language
        return user


class People:
    """Everybody, by number and by the names one may call them."""

    def __init__(self) -> None:
        self.by_id: dict[int, Person] = {}
        self._by_word: dict[str, Person] = {}
        self._next = FIRST_ID

    def add(self, person: Person) -> Person:
        """Take in a person; an earlier one of the same name keeps the name."""
        self.by_id[person.id] = person
        self._next = max(self._next, person.id + 1) if person.id < 2**40 else self._next
        self.index(person)
        return person

    def index(self, person: Person) -> None:
        """Make the person's names known."""
        for word in (person.username, person.first_name, person.name):
            if word:
                self._by_word.setdefault(word.lower(), person)

    def named(self, word: str) -> Person | None:
        """Find somebody by username, first name or whole name."""
        return self._by_word.get(word.removeprefix("@").lower())

    def fresh_id(self) -> int:
        """Return a number nobody has."""
        return self._next
