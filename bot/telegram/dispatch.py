"""Brings each update to its handlers: in a person's order, again if it failed, never twice."""

import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import structlog
from telegram import Update
from telegram.ext import ApplicationHandlerStop

from bot.clock import Clock
from bot.errors import BotError
from bot.flows import troubles
from bot.telegram.context import WORK, AlreadyDoneError, App, Context, Desk, Reread, Weigh, Work
from bot.telegram.wire import Wire, read_json
from storage.database import Database
from storage.queries import inbox

log = structlog.get_logger(__name__)

AGAIN = (0.5, 5.0, 20.0)  # seconds before another try; then it is a dead letter
OUTAGE = 5.0  # seconds before another try, as often as need be, when it was the database

Explain = Callable[[Update, Context, BotError], Awaitable[None]]
Fast = Callable[[dict[str, Any], Work], Awaitable[bool]]


class Dispatch:
    """Works on updates. `explain` tells people of a BotError; `fast` may skip the library."""

    def __init__(
        self,
        db: Database,
        wire: Wire,
        clock: Clock,
        application: App,
        *,
        wake: Callable[[], None],
        explain: Explain,
        fast: Fast | None = None,
        reread: Reread | None = None,
        weigh: Weigh | None = None,
        export: Callable[[], None] | None = None,
    ) -> None:
        self._desk = Desk(db, wire, clock, wake, reread, weigh, export)
        self._db = db
        self._application = application
        self._explain = explain
        self._fast = fast
        application.add_error_handler(self._record)

    async def handle(self, update_id: int, body: str | None = None) -> float | None:
        """Work on one update; seconds after which to try again, None once it is settled.

        `update_id` is that of its row; without the body, the row is read.
        """
        work = Work(self._desk, update_id)
        token = WORK.set(work)
        try:
            await self._try(work, body)
        except Exception as error:  # noqa: BLE001 - settled here, whatever it was
            return await self._failed(work, error)
        finally:
            WORK.reset(token)
        return None

    async def stop(self) -> None:
        """Wait for the answers to taps that are still on their way."""
        await self._desk.clear()

    async def _try(self, work: Work, raw: str | None) -> None:
        if raw is None:
            row = await self._db.read(inbox.find, work.update_id)
            if row is None:
                return
            raw = row.body
        body = decode(raw)
        work.query_id = query_of(body)
        if not await self._hurry(work, body):
            await self._route(work, body)
        if not work.done:
            await self._db.write(inbox.finish, work.update_id, work.now())
        work.answer()  # nobody is left with a turning circle

    async def _hurry(self, work: Work, body: dict[str, Any]) -> bool:
        """Try the short way for the most frequent taps; what it refuses goes the long one."""
        if self._fast is None or work.query_id is None:
            return False
        try:
            return await self._fast(body, work)
        except BotError:
            return False
        except AlreadyDoneError:
            work.done = True
            return True

    async def _route(self, work: Work, body: dict[str, Any]) -> None:
        try:
            update = Update.de_json(body, self._application.bot)
        except Exception as error:  # noqa: BLE001 - any of them means the same
            raise UndecodableError(type(error).__name__) from None
        await self._application.process_update(update)
        if work.error is not None:
            raise work.error

    async def _record(self, update: object, context: Context) -> None:
        """Learn what a handler raised: the library keeps it to itself."""
        error = context.error
        work = WORK.get()
        if isinstance(error, AlreadyDoneError):
            work.done = True
        elif isinstance(error, BotError) and isinstance(update, Update):
            await self._tell(work, update, context, error)
        else:
            work.error = error
        raise ApplicationHandlerStop

    async def _tell(
        self, work: Work, update: Update, context: Context, error: BotError
    ) -> None:
        try:
            await self._explain(update, context, error)
        except AlreadyDoneError:
            work.done = True
        except Exception as failure:  # noqa: BLE001 - tried again like any other
            work.error = failure

    async def _failed(self, work: Work, error: Exception) -> float | None:
        """Count the failure; the last one makes a dead letter that a person can see."""
        words = describe(error)
        try:
            if isinstance(error, UndecodableError):
                await self._bury(work, words)
                return None
            if inbox.is_outage(error):
                log.warning("update waits for the database", update=work.update_id)
                return OUTAGE
            tries = await self._db.write(inbox.fail, work.update_id, words)
            if tries is None:
                return None
            log.warning("update failed", update=work.update_id, tries=tries, error=words)
            if tries <= len(AGAIN):
                return AGAIN[tries - 1]
            await self._bury(work, words)
        except Exception as trouble:  # noqa: BLE001 - then the database is gone: wait for it
            log.warning("update waits", update=work.update_id, reason=type(trouble).__name__)
            return OUTAGE
        return None

    async def _bury(self, work: Work, words: str) -> None:
        await self._db.write(troubles.bury, work.update_id, words, work.now())
        work.answer()
        log.error("dead letter", update=work.update_id, error=words)


class UndecodableError(Exception):
    """Nobody can read this update, now or ever."""


def decode(raw: str) -> dict[str, Any]:
    try:
        body = read_json(raw)
    except ValueError:
        raise UndecodableError("no JSON") from None
    if not isinstance(body, dict):
        raise UndecodableError("no object")
    return body


def query_of(body: dict[str, Any]) -> str | None:
    query = body.get("callback_query")
    number = query.get("id") if isinstance(query, dict) else None
    return number if isinstance(number, str) else None


def describe(error: BaseException) -> str:
    """Name an error and its place, never its words: a customer's may be among them."""
    if isinstance(error, UndecodableError):
        return f"undecodable: {error}"
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
