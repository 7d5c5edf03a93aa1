"""The counter of changes, who waits for one, and the last of them for the event stream."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

REMEMBERED = 10_000


@dataclass(slots=True, frozen=True)
class Change:
    """One thing that happened, as the event stream tells it."""

    seq: int
    event: str
    data: dict[str, Any]


class Changes:
    """Number every change of the world and wake whoever waits for it."""

    def __init__(self) -> None:
        self.seq = 0
        self.listeners = 0  # open event streams; calls are only told while there is one
        self._recent: deque[Change] = deque(maxlen=REMEMBERED)
        self._waiting: set[asyncio.Future[None]] = set()
        self.over = False  # nobody may wait any more

    def note(self, event: str, data: dict[str, Any]) -> int:
        """Record a change and return its number."""
        self.seq += 1
        self._recent.append(Change(self.seq, event, data))
        if self._waiting:
            self._wake()
        return self.seq

    def open(self) -> None:
        """Let people wait again."""
        self.over = False

    def close(self) -> None:
        """Let go of everybody who waits, and let nobody wait any more."""
        self.over = True
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    def since(self, seq: int) -> list[Change]:
        """Return the remembered changes after `seq`, oldest first."""
        found: list[Change] = []
        for change in reversed(self._recent):
            if change.seq <= seq:
                break
            found.append(change)
        return found[::-1]

    async def wait(self, ready: Callable[[], bool], seconds: float) -> bool:
        """Wait, in real seconds, till `ready()` holds; say whether it does."""
        deadline = time.monotonic() + seconds
        while not ready():
            left = deadline - time.monotonic()
            if left <= 0 or self.over:
                return False
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.add(waiter)
            await asyncio.wait((waiter,), timeout=left)
            self._waiting.discard(waiter)
        return True
