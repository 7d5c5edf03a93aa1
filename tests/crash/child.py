"""One life of the real bot, in a process that was forked to be killed."""

import asyncio
import os
import signal
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

import aiohttp
import structlog
from pydantic import SecretStr
from sqlalchemy.exc import OperationalError

from bot import logs
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.domain import delivery
from bot.jobs import heartbeat
from bot.settings import Settings
from bot.telegram import dispatch, opening
from bot.telegram.lean import LeanWire
from bot.telegram.wire import DoubtfulError, NotSentError
from storage.database import Database, connecting, door
from tests.crash import breakages

TOKEN = "4200000003:AAG-made-up-token-of-the-crashes-000000"
DIED = 77  # exit code of those who reached the point they were to die at
POLL = "getUpdates"
STOP = frozenset({signal.SIGTERM})


@dataclass(frozen=True, slots=True)
class Order:
    """How one child is to live. All of it fits into JSON."""

    api: str  # address of the sandbox
    database: str
    log: str
    offset: float = 0.0  # of its clock at birth
    follows: bool = False  # the sandbox's clock from then on
    patience: float = 2.0  # seconds for one call, polls apart
    fails_at: str = ""  # "before sendMessage 3"; nothing: nowhere
    by: str = "dying"  # or "an error"
    breaks: str = ""  # a breakage to put back


class Points:
    """Counts the places passed, by name, and fails at one of them."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._passed: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._log = os.open(f"{order.log}.points", os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def here(self, place: str) -> bool:
        """Note a place; True if an error belongs here."""
        with self._lock:
            self._passed[place] += 1
            point = f"{place} {self._passed[place]}"
            os.write(self._log, f"{point}\n".encode())
            if point != self._order.fails_at:
                return False
            if self._order.by == "dying":
                os._exit(DIED)
            os.write(self._log, b"failed\n")
            return True

    def commit(self, place: str) -> None:
        """Die or fail beside a COMMIT; after it, as a server does that is gone by then."""
        if not self.here(place):
            return
        if place == "after-commit":
            raise RepeatableError
        raise OperationalError("COMMIT", None, OSError("disk I/O error"))


class RepeatableError(Exception):
    """Nobody knows whether it was committed: it is done again."""

    sqlstate = "40001"


class Pointed:
    """What makes the wire impatient, with points before and after each request."""

    points: Points | None = None
    patience = 2.0


async def exchange(
    self: LeanWire,
    verb: str,
    url: str,
    body: bytes | None,
    headers: Mapping[str, str],
    seconds: float,
) -> tuple[int, bytes]:
    """Make a request as the real wire does, and fail there if so ordered."""
    method, points = url.rsplit("/", 1)[1], Pointed.points
    if method != POLL:
        seconds = min(seconds, Pointed.patience)
    if points is None:
        return await real_exchange(self, verb, url, body, headers, seconds)
    if points.here(f"before {method}"):
        raise NotSentError(method)
    answer = await real_exchange(self, verb, url, body, headers, seconds)
    if points.here(f"after {method}"):
        raise DoubtfulError(method)
    return answer


real_exchange = LeanWire.exchange
same_engine = cache(connecting.engine_of)


def hurry() -> None:
    """Shorten what the bot rests for: its life is short. And it dies too often to count."""
    opening.FIRST_PAUSE = 0.02
    opening.LONGEST_PAUSE = 0.5
    dispatch.AGAIN = (0.02, 0.05, 0.1)
    dispatch.OUTAGE = 0.1
    delivery.LONGEST_WAIT = 0.2
    delivery.MAX_DOUBTS = 1_000_000  # deaths while one message is on its way
    heartbeat.SOON = 0.05
    LeanWire.exchange = exchange  # type: ignore[method-assign]
    # What was compiled for the engine before a fork serves after it.
    door.engine_of = same_engine  # type: ignore[attr-defined]


@cache
def usual_settings() -> Settings:
    token = SecretStr(TOKEN)
    return Settings(_env_file=None, telegram_bot_token=token, messages_per_second=0)


def settings_for(order: Order) -> Settings:
    own = {
        "telegram_api_url": f"{order.api}/bot",
        "telegram_file_url": f"{order.api}/file/bot",
        "database_url": order.database,
    }
    return usual_settings().model_copy(update=own)


def live(order: Order) -> int:
    """Be the bot until told to stop; return the exit code."""
    with Path(order.log).open("a", encoding="utf-8", buffering=1) as log:
        logs.set_up("WARNING", TOKEN, stream=log)
        hurry()
        Pointed.patience = order.patience
        breakages.put_back(order.breaks)
        try:
            asyncio.run(work(order))
        except Exception:  # noqa: BLE001 - the log must tell why it ended
            structlog.get_logger().exception("the bot ended")
            return 1
    return 0


async def follow(order: Order, clock: Clock) -> None:
    """Go by the sandbox's clock; as the bot does it, but sooner begun."""
    if not order.follows:
        return
    known = order.offset
    async with aiohttp.ClientSession() as server:
        while True:
            url = f"{order.api}/sandbox/clock?after={known}&wait=30"
            async with server.get(url) as told:
                known = (await told.json())["offset"]
            clock.set_offset(timedelta(seconds=known))


async def work(order: Order) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP)  # what came before is heard now
    db, clock = Database.open(order.database), Clock()
    points = Pointed.points = Points(order) if order.fails_at else None
    db.failpoint = points.commit if points else None
    clock.set_offset(timedelta(seconds=order.offset))
    bot = Bot(settings_for(order), db, clock)
    try:
        async with asyncio.TaskGroup() as tasks:
            following = tasks.create_task(follow(order, clock))
            await bot.run(stop)
            following.cancel()
    finally:
        await db.close()
