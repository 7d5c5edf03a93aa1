"""Taps on inline buttons that wait for the bot's answer."""

from collections import deque
from dataclasses import dataclass

LIFE = 150.0  # seconds; an update about a tap dies then, and nothing can answer it after that
REMEMBERED = 100_000


@dataclass(slots=True)
class Query:
    """One tap, and what the phone was told about it."""

    id: str
    person: int
    chat: int
    message: int
    data: str
    born: float
    answered: bool = False
    text: str | None = None
    alert: bool = False
    url: str | None = None

    def expired(self, now: float) -> bool:
        """Say whether the spinner ended without an answer."""
        return not self.answered and now - self.born >= LIFE


class Queries:
    """All taps of late, by number."""

    def __init__(self) -> None:
        self.by_id: dict[str, Query] = {}
        self._order: deque[str] = deque()
        self._next = 4_100_000_000_000_000_000

    def add(self, person: int, chat: int, message: int, data: str, born: float) -> Query:
        """Remember a tap, forgetting the oldest when there are too many."""
        self._next += 1
        query = Query(str(self._next), person, chat, message, data, born)
        self.by_id[query.id] = query
        self._order.append(query.id)
        if len(self._order) > REMEMBERED:
            del self.by_id[self._order.popleft()]
        return query
