"""The virtual clock: real time plus an offset that only grows."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

Pacer = Callable[[datetime], Awaitable[datetime]]
STUCK = 10_000  # rounds of a pacer that gets nowhere before the clock jumps all the same


class Clock:
    """Tell the sandbox's time; `offset` is how far it runs ahead of the machine's own."""

    def __init__(self, now: datetime | None = None) -> None:
        self.offset = timedelta(0) if now is None else now - _machine()
        self.pacer: Pacer | None = None
        self._subscribers: list[Callable[[timedelta], None]] = []
        self._forwarding = asyncio.Lock()

    def now(self) -> datetime:
        """Return the virtual time, aware, in UTC."""
        return _machine() + self.offset

    def timestamp(self) -> float:
        """Return the virtual time as seconds since 1970."""
        return time.time() + self.offset.total_seconds()

    def subscribe(self, callback: Callable[[timedelta], None]) -> None:
        """Call `callback` with the whole offset after each step."""
        self._subscribers.append(callback)

    async def forward(self, by: timedelta) -> None:
        """Move on by `by`, stopping wherever the pacer says that something is due."""
        async with self._forwarding:
            target = self.now() + by
            await self._walk(target)
            if self.pacer is not None:
                await self.pacer(target)

    async def _walk(self, target: datetime) -> None:
        for _ in range(STUCK):
            if self.pacer is None:
                break
            stop = min(await self.pacer(target), target)
            self._advance_to(stop)
            if stop >= target:
                return
        self._advance_to(target)

    def _advance_to(self, instant: datetime) -> None:
        """Never goes back: real time may already have passed the instant."""
        self.offset += max(instant - self.now(), timedelta(0))
        for callback in self._subscribers:
            callback(self.offset)


def _machine() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)
