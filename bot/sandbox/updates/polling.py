"""getUpdates: real long polling with its conflicts."""

import asyncio
import time
from collections.abc import Awaitable
from dataclasses import dataclass

from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import (
    POLL_BESIDE_WEBHOOK,
    POLL_ENDED_BY_WEBHOOK,
    POLL_TERMINATED,
    RefusalError,
    conflict,
)
from bot.sandbox.world.queue import Update
from bot.sandbox.world.state import World

LONGEST = 50
REPEAT_HELD = 3.0  # the same offset again is held this long ...
REPEAT_SINGLE = 0.5  # ... and gets one update at most within this
CONFLICT_EVERY = 3.0
Poll = list[Update]


@dataclass(slots=True, eq=False)
class Waiting:
    """The one long poll that waits."""

    offset: int
    limit: int
    done: asyncio.Future[Poll]


class Polling:
    """Hand out updates, one waiting poll at a time."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting: Waiting | None = None
        self._last_offset = 0
        self._last_start = -REPEAT_HELD
        self._next_conflict = 0.0
        self._wakening = False
        self.webhook_active = False

    def poll(self, p: Parameters) -> Poll | Awaitable[Poll]:
        """Answer at once when anything is pending, else wait (real seconds)."""
        if self.webhook_active:
            raise conflict(POLL_BESIDE_WEBHOOK)
        offset, limit = p.integer("offset"), p.within("limit", 100, 1, 100)
        timeout = p.within("timeout", 0, 0, LONGEST)
        allow(self._world, p)
        now = time.monotonic()
        if offset == self._last_offset and now < self._last_start + REPEAT_HELD:
            timeout = max(timeout, int(REPEAT_HELD))
            if now < self._last_start + REPEAT_SINGLE:
                limit = 1
        self._last_offset, self._last_start = offset, now
        found = self._take(offset, limit)
        if found or timeout == 0:
            return found
        # Waiting begins here and not when the answer is awaited: what arrives between the two
        # would wake nobody.
        self.terminate(POLL_TERMINATED)
        self._waiting = Waiting(offset, limit, asyncio.get_running_loop().create_future())
        return self._wait(self._waiting, timeout)

    def _take(self, offset: int, limit: int) -> Poll:
        queue = self._world.queue
        if offset < 0:
            queue.keep_newest(-offset)
        elif offset > 0:
            queue.confirm(offset)
        return queue.take(limit, self._world.clock.timestamp())

    async def _wait(self, waiting: Waiting, seconds: int) -> Poll:
        try:
            await asyncio.wait((waiting.done,), timeout=seconds)
        finally:
            if self._waiting is waiting:
                self._waiting = None
        return waiting.done.result() if waiting.done.done() else []

    def arrived(self) -> None:
        """Wake the waiting poll once everything of this moment is in the queue."""
        if self._waiting is not None and not self._wakening:
            self._wakening = True
            asyncio.get_running_loop().call_soon(self._wake)

    def _wake(self) -> None:
        self._wakening = False
        waiting = self._waiting
        if waiting is None or waiting.done.done():
            return
        found = self._take(max(waiting.offset, 0), waiting.limit)
        if found:
            self._waiting = None
            waiting.done.set_result(found)

    def terminate(self, reason: str) -> None:
        """End the waiting poll with 409; at most one such answer at once per 3 s."""
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting.done.done():
            return
        now = time.monotonic()
        if now >= self._next_conflict:
            self._next_conflict = now + CONFLICT_EVERY
            waiting.done.set_exception(conflict(reason))
        else:
            asyncio.get_running_loop().call_later(CONFLICT_EVERY, _fail, waiting.done, reason)

    def release(self) -> None:
        """Let the waiting poll go with nothing, as when the server stops."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.done.done():
            waiting.done.set_result([])

    @property
    def waiting(self) -> bool:
        """Whether a long poll waits now."""
        return self._waiting is not None

    def use_webhook(self, *, active: bool) -> None:
        """Switch between polling and pushing."""
        self.webhook_active = active
        if active:
            self.terminate(POLL_ENDED_BY_WEBHOOK)


def _fail(done: asyncio.Future[Poll], reason: str) -> None:
    if not done.done():
        done.set_exception(conflict(reason))


def allow(world: World, p: Parameters) -> None:
    """Take allowed_updates over; missing or unreadable keeps what was."""
    if "allowed_updates" not in p.values:
        return
    try:
        kinds = p.tree("allowed_updates")
    except (ValueError, RefusalError):
        return
    if isinstance(kinds, list):
        world.queue.allow([kind for kind in kinds if isinstance(kind, str)])


def batch(found: Poll) -> bytes:
    """Write the updates as one JSON array; bodies are ready, and may be poison."""
    return b"[" + b",".join([update.body for update in found]) + b"]"


def repeated(found: Poll) -> Poll:
    """Return the batch with every update twice."""
    return [update for update in found for _ in (0, 1)]
