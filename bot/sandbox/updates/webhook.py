"""The webhook: updates pushed as Telegram pushes them, in order per queue, again till taken."""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import aiohttp

from bot.sandbox.parameters import Parameters, as_integer, read_call
from bot.sandbox.refusals import RefusalError
from bot.sandbox.world.queue import Update
from bot.sandbox.world.state import World

ANSWER_WITHIN = 60.0  # real seconds
LONGEST_DELAY = 60  # doubled by chance, as the server does
LONGEST_RETRY_AFTER = 3600
GONE_FOR = 23 * 3600.0  # of 410 closes the webhook
FORBIDDEN = frozenset({"setwebhook", "deletewebhook", "close", "logout"})
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  a name, no secret
CarryOut = Callable[[str, Parameters], Any]


@dataclass(slots=True, eq=False)
class Lane:
    """Updates whose order is kept: one at a time, the first again till it is taken."""

    name: str
    waiting: deque[Update] = field(default_factory=deque)
    idle: bool = True  # neither ready, nor under way, nor put off
    fails: int = 0
    delay: int = 1
    ready_at: float = 0.0  # virtual

    def fresh(self) -> None:
        """Begin with the next update as if nothing had failed."""
        self.fails, self.delay, self.ready_at = 0, 1, 0.0

    def drop_dead(self, now: float) -> None:
        """Forget what is too old to be pushed."""
        while self.waiting and (self.waiting[0].gone or self.waiting[0].dies <= now):
            self.waiting.popleft().gone = True
            self.fresh()


class Webhook:
    """Push while a URL is set."""

    def __init__(self, world: World, carry_out: CarryOut, doubles: Callable[[], bool]) -> None:
        self._world = world
        self._carry_out = carry_out
        self._doubles = doubles
        self._lanes: dict[str, Lane] = {}
        self._ready: deque[Lane] = deque()
        self._put_off: list[Lane] = []
        self._known = 0  # the turn of the newest update already in a lane
        self._wake = asyncio.Event()
        self._loop_task: asyncio.Task[None] | None = None
        self._pushes: set[asyncio.Task[None]] = set()
        self._chance = random.Random(11)  # noqa: S311  only spreads retries
        self._gone_since: float | None = None
        self.closed: Callable[[], None] | None = None  # told when 410 ended it
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.next_set = 0.0
        self.last_error: tuple[int, str] | None = None
        world.clock.subscribe(lambda _: self._wake.set())

    def start(self, url: str, secret: str, max_connections: int) -> None:
        """Begin to push to a URL, with all that waits."""
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self.last_error = self._gone_since = None
        self._known = 0
        self._lanes.clear()
        self._ready.clear()
        self._put_off.clear()
        self._wake = asyncio.Event()
        self._loop_task = asyncio.get_running_loop().create_task(self._run())

    def stop(self) -> None:
        """Push no more; what is on the way is given up and waits again."""
        self.url = self.secret = ""
        tasks = [*self._pushes, *([self._loop_task] if self._loop_task else [])]
        self._loop_task = None
        for task in tasks:
            if task is not asyncio.current_task():
                task.cancel()

    def arrived(self) -> None:
        """Look at the queue again."""
        self._wake.set()

    async def _run(self) -> None:
        connector = aiohttp.TCPConnector(limit=0)
        timeout = aiohttp.ClientTimeout(total=ANSWER_WITHIN)
        async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
            while self.url:
                self._wake.clear()
                self._load()
                wait = self._send_ready(session)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), wait)

    def _load(self) -> None:
        """Sort what is new into its lanes."""
        new: list[Update] = []
        for update in reversed(self._world.queue.waiting):
            if update.turn <= self._known:
                break
            new.append(update)
        for update in reversed(new):
            self._known = update.turn
            lane = self._lanes.setdefault(update.lane, Lane(update.lane))
            lane.waiting.append(update)
            if lane.idle:
                lane.idle = False
                self._ready.append(lane)

    def _send_ready(self, session: aiohttp.ClientSession) -> float | None:
        """Start what can be started; return the seconds till the next retry."""
        now = self._world.clock.timestamp()
        for lane in [lane for lane in self._put_off if lane.ready_at <= now]:
            self._put_off.remove(lane)
            self._ready.append(lane)
        while self._ready and len(self._pushes) < self.max_connections:
            lane = self._ready.popleft()
            lane.drop_dead(now)
            if lane.waiting:
                self._begin(session, lane)
            else:
                self._lanes.pop(lane.name, None)
        return min((lane.ready_at - now for lane in self._put_off), default=None)

    def _begin(self, session: aiohttp.ClientSession, lane: Lane) -> None:
        task = asyncio.get_running_loop().create_task(self._push(session, lane))
        self._pushes.add(task)
        task.add_done_callback(self._pushed)

    def _pushed(self, task: asyncio.Task[None]) -> None:
        self._pushes.discard(task)
        self._wake.set()

    async def _push(self, session: aiohttp.ClientSession, lane: Lane) -> None:
        update = lane.waiting[0]
        retry_after = 0
        problem: str | None = None
        try:
            if self._doubles():
                await self._post(session, update)
            status, reason, retry_after, kind, body = await self._post(session, update)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            problem = f"Webhook connection closed: {error.__class__.__name__}"
        else:
            if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
                self._gone_since = None
                await self._method_inside(kind, body)
            else:
                problem = f"Wrong response from the webhook: {status} {reason}"
                self._note_gone(status)
        if problem is None:
            self._delivered(lane, update)
        else:
            self._failed(lane, update, problem, retry_after)

    async def _post(
        self, session: aiohttp.ClientSession, update: Update
    ) -> tuple[int, str, int, str, bytes]:
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers[SECRET_HEADER] = self.secret
        async with session.post(
            self.url, data=update.body, headers=headers, allow_redirects=False
        ) as response:
            after = as_integer(response.headers.get("Retry-After", "0"))
            kind = response.headers.get("Content-Type", "")
            body = await response.read()
            return response.status, response.reason or "", after, kind, body

    async def _method_inside(self, kind: str, body: bytes) -> None:
        """Carry out the method an answer may hold; nobody hears how it went."""
        try:
            p = read_call(b"", kind or "application/json", body)
        except RefusalError:
            return
        method = p.text("method")
        if not method or method.lower() in FORBIDDEN or method.lower().startswith("get"):
            return
        values = {name: held for name, held in p.values.items() if name != "method"}
        answer = self._carry_out(method, Parameters(values, p.files))
        if asyncio.iscoroutine(answer):
            await answer

    def _note_gone(self, status: int) -> None:
        now = self._world.clock.timestamp()
        if status != HTTPStatus.GONE:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = now
        elif now > self._gone_since + GONE_FOR:
            self.stop()
            if self.closed is not None:
                self.closed()

    def _delivered(self, lane: Lane, update: Update) -> None:
        update.gone = True
        if lane.waiting and lane.waiting[0] is update:
            lane.waiting.popleft()
        lane.fresh()
        self._ready.append(lane)
        self._sweep()

    def _sweep(self) -> None:
        waiting = self._world.queue.waiting
        while waiting and waiting[0].gone:
            waiting.popleft()

    def _failed(self, lane: Lane, update: Update, problem: str, retry_after: int) -> None:
        now = self._world.clock.timestamp()
        self.last_error = (int(now), problem)
        effective = min(max(retry_after, 0), LONGEST_RETRY_AFTER)
        if effective == 0 and lane.fails > 0:
            longest = self._chance.randint(LONGEST_DELAY, LONGEST_DELAY * 2)
            lane.delay = effective = min(longest, lane.delay * 2)
        if now + effective > update.dies:
            update.gone = True
        lane.fails += 1
        lane.ready_at = now + effective
        (self._put_off if effective else self._ready).append(lane)

    def wait_to_set(self) -> bool:
        """Say whether a second setWebhook comes within the second."""
        now = self._world.clock.timestamp()
        early = now < self.next_set
        if not early:
            self.next_set = now + 1
        return early

    @property
    def busy(self) -> int:
        """How many pushes are under way."""
        return len(self._pushes)
