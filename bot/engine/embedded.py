"""The embedded engine: asyncio tasks over the rows of one process."""

import asyncio
from collections import deque
from collections.abc import Sequence
from contextvars import Context
from heapq import heappop, heappush
from itertools import count

import structlog
from sqlmodel import Session

from bot.jobs.carrier import Load, LoadKind, Worker
from storage.vocabulary import Lane

log = structlog.get_logger(__name__)

# Few follow-ups at once: on SQLite they share the writer with the taps, and a bitter tap waits
# for the group before it three times (kept, decided, leased) until its alert leaves.
WIDTH = {LoadKind.UPDATE: 64, LoadKind.MESSAGE: 64, LoadKind.FOLLOWUP: 4}
URGENT = {LoadKind.MESSAGE: 16}  # of the width, kept for alerts and replies


class Belt:
    """The loads of one kind: in order for each key, keys side by side, the urgent first."""

    def __init__(self, kind: LoadKind, width: int, urgent: int = 0) -> None:
        self.kind = kind
        self.width = width
        self.urgent = urgent
        self.worker: Worker | None = None
        self.tasks: set[asyncio.Task[None]] = set()
        self._queues: dict[str, deque[Load]] = {}
        self._ready: list[tuple[int, int, str]] = []
        self._numbers = count()
        self._running = 0
        self._parked: dict[str, asyncio.TimerHandle] = {}

    def put(self, loads: Sequence[Load]) -> None:
        for load in loads:
            queue = self._queues.get(load.key)
            if queue is None:
                self._queues[load.key] = deque((load,))
                self._make_ready(load)
            else:
                queue.append(load)
        self._start()

    def room(self, lane: Lane) -> int:
        kept = self.urgent if lane > Lane.REPLY else 0
        return max(self.width - kept - self._running - len(self._ready), 0)

    def idle(self) -> bool:
        return not self._running and not self._ready

    def halt(self) -> None:
        """Begin nothing more; the rows of what still waits are in the database."""
        self.width = 0
        self._ready.clear()
        for timer in self._parked.values():
            timer.cancel()
        self._parked.clear()
        self._queues.clear()

    def _make_ready(self, load: Load) -> None:
        heappush(self._ready, (load.lane, next(self._numbers), load.key))

    def _may_start(self) -> bool:
        if not self._ready or self._running >= self.width:
            return False
        lane = self._ready[0][0]
        return lane <= Lane.REPLY or self._running < self.width - self.urgent

    def _start(self) -> None:
        while self._may_start():
            self._running += 1
            key = heappop(self._ready)[2]
            # A context of its own: what a handler's task knows must not travel with work
            # that it happened to wake.
            task = asyncio.get_running_loop().create_task(self._carry(key), context=Context())
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def _carry(self, key: str) -> None:
        """Work on a load, and then on the most urgent of those that wait, till none does."""
        try:
            while True:
                self._after(key, await self._work(self._queues[key][0]))
                self._running -= 1
                may = self._may_start()
                self._running += 1
                if not may:
                    return
                key = heappop(self._ready)[2]
        finally:
            self._running -= 1

    async def _work(self, load: Load) -> float | None:
        if self.worker is None:
            raise RuntimeError(f"nobody works on loads of the kind {self.kind}")
        try:
            return await self.worker(load)
        except Exception as error:  # noqa: BLE001 - one bad load stops nobody else's
            # The class alone: the message may hold a customer's words.
            kind, name = load.kind.value, type(error).__name__
            log.error("work failed", kind=kind, id=load.id, error=name)  # noqa: TRY400
            return None

    def _after(self, key: str, again: float | None) -> None:
        queue = self._queues.get(key)
        if queue is None:  # halted meanwhile
            return
        if again is not None:
            loop = asyncio.get_running_loop()
            self._parked[key] = loop.call_later(again, self._unpark, key)
            return
        queue.popleft()
        if queue:
            self._make_ready(queue[0])
        else:
            del self._queues[key]

    def _unpark(self, key: str) -> None:
        del self._parked[key]
        self._make_ready(self._queues[key][0])
        self._start()


class Embedded:
    """Carries within this process. Rows that nobody finished are found again at the start."""

    def __init__(self) -> None:
        self._belts = {
            kind: Belt(kind, width, URGENT.get(kind, 0)) for kind, width in WIDTH.items()
        }
        self._stopped = asyncio.Event()

    def employ(self, kind: LoadKind, worker: Worker) -> None:
        self._belts[kind].worker = worker

    def hand(self, session: Session, loads: Sequence[Load]) -> None:
        """Nothing to write: the rows are all there is."""

    def handed(self, loads: Sequence[Load]) -> None:
        if self._stopped.is_set():
            return
        for kind, belt in self._belts.items():
            if mine := [load for load in loads if load.kind is kind]:
                belt.put(mine)

    def room(self, kind: LoadKind, lane: Lane = Lane.ALERT) -> int:
        return self._belts[kind].room(lane)

    async def run(self) -> None:
        await self._stopped.wait()

    async def stop(self, grace: float) -> None:
        """Let what was begun end; what is still at it after `grace` seconds is cancelled."""
        self._stopped.set()
        begun = [task for belt in self._belts.values() for task in belt.tasks]
        for belt in self._belts.values():
            belt.halt()
        if begun:
            _, late = await asyncio.wait(begun, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def idle(self) -> bool:
        return all(belt.idle() for belt in self._belts.values())

    async def settled(self) -> None:
        while not self.idle():
            tasks = [task for belt in self._belts.values() for task in belt.tasks]
            if tasks:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            else:
                await asyncio.sleep(0)
