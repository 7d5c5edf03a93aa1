"""The seam of the engine: who carries a row of work to the one that does it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from sqlmodel import Session

from storage.vocabulary import Lane


class LoadKind(Enum):
    """What a row of work is."""

    UPDATE = "update"
    MESSAGE = "message"
    FOLLOWUP = "followup"


@dataclass(frozen=True, slots=True)
class Load:
    """One row of work on its way. Loads of one kind and key arrive in the order given."""

    kind: LoadKind
    id: int
    key: str
    lane: int
    body: Any = None  # the row itself where it is at hand; without it, the worker reads it


# Seconds after which the load must be carried again, before its key's next; None: done.
Worker = Callable[[Load], Awaitable[float | None]]


class Carrier(Protocol):
    """An engine: takes loads from those who made the rows, hands them to those who work."""

    def employ(self, kind: LoadKind, worker: Worker) -> None:
        """Name the one who works on loads of a kind."""
        ...

    def hand(self, session: Session, loads: Sequence[Load]) -> None:
        """Accept loads inside the transaction that makes their rows."""
        ...

    def handed(self, loads: Sequence[Load]) -> None:
        """Learn that the transaction is committed."""
        ...

    def room(self, kind: LoadKind, lane: Lane = Lane.ALERT) -> int:
        """Return how many more loads of a kind and lane would be worked on at once."""
        ...

    async def run(self) -> None:
        """Carry until stopped."""
        ...

    async def stop(self, grace: float) -> None:
        """Begin no more work; wait `grace` seconds for what was begun, then leave it."""
        ...

    def idle(self) -> bool:
        """Whether nothing is carried or worked on, save what waits for its next try."""
        ...

    async def settled(self) -> None:
        """Wait until idle."""
        ...
