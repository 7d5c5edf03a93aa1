"""Receives updates: what Telegram hands over is on disk before it is acknowledged."""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlmodel import Session

from bot.clock import Clock
from bot.flows import troubles
from bot.telegram import opening
from bot.telegram.opening import (
    ALLOWED_UPDATES,
    POLL_TIMEOUT,
    TokenRefusedError,
    poll,
)
from bot.telegram.wire import Answer, Wire, WireError, read_json, write_json
from storage.database import Database
from storage.queries import inbox
from storage.vocabulary import Trouble

log = structlog.get_logger(__name__)

GAP = 120.0  # seconds without a good poll; Telegram keeps taps 150
BEAT = 10.0  # seconds between the beats written down
IDLE_WEEK = 6 * 24 * 3600.0  # near a week of silence Telegram may count updates anew
PAGE = 500
EMPTY_AT_ONCE = 0.05  # an empty answer that soon was no long poll


@dataclass(frozen=True, slots=True)
class Received:
    """An update that is in the inbox. `body` is None where only the row has it."""

    update_id: int
    person_key: str
    body: str | None = None
    tap: bool = False  # somebody waits for its answer


Hand = Callable[[Session, Sequence[Received]], None]


class Receiver:
    """Asks Telegram for updates, or takes what the webhook brings, and keeps them."""

    def __init__(
        self,
        db: Database,
        wire: Wire,
        clock: Clock,
        *,
        handed: Callable[[Sequence[Received]], None],
        hand: Hand | None = None,  # inside the transaction that keeps them
        poll_timeout: int = POLL_TIMEOUT,
    ) -> None:
        self._db = db
        self._wire = wire
        self._clock = clock
        self._handed = handed
        self._hand = hand
        self._poll_timeout = poll_timeout
        self._stopped = asyncio.Event()
        self._poll: asyncio.Task[Answer] | None = None
        self._offset: int | None = None
        self._last_update = self._last_good = time.monotonic()
        self._last_beat = 0.0
        self._polled = False
        self._pause = opening.FIRST_PAUSE
        self.conflict = False  # somebody else polls with our token

    @property
    def last_good_poll(self) -> float:
        """When Telegram last answered, or the process began; monotonic."""
        return self._last_good

    def silence(self) -> float:
        """Return for how many seconds Telegram has not answered."""
        return time.monotonic() - self._last_good

    async def run(self, first: asyncio.Task[Answer] | None = None) -> None:
        """Receive until stopped; TokenRefusedError when nothing more can come.

        `first` is a poll that is under way already.
        """
        self._stopped.clear()
        self._poll = first
        await self.resume()
        while not self._stopped.is_set():
            pause = await self._turn()
            if pause:
                await self._rest(pause)

    def stop(self) -> None:
        """Let go of the poll that is under way; what it would bring stays with Telegram."""
        self._stopped.set()
        if self._poll is not None:
            self._poll.cancel()

    async def resume(self) -> None:
        """Hand on what a process before this one kept but did not finish."""
        after: int | None = None
        while rows := await self._db.read(inbox.waiting, after, PAGE):
            self._handed([Received(*row) for row in rows])
            after = rows[-1][0]

    async def accept(self, raw: bytes) -> None:
        """Keep one update that the webhook brought; whatever is raised, it must come again."""
        try:
            update = read_json(raw)
        except ValueError:
            update = raw.decode(errors="replace").replace("\x00", "")
        await self._keep([update])
        await self._note_poll()

    async def _turn(self) -> float:
        """Ask once and keep the answer; return the seconds to rest before the next."""
        began = time.monotonic()
        try:
            answer = await self._ask()
            if answer is None:
                return 0
            updates = answer.body.get("result")
            if answer.status != 200 or not isinstance(updates, list):  # noqa: PLR2004
                return self._refused(answer)
            if updates:
                await self._keep(updates)
                self._advance(updates)  # only now: what is acknowledged is on disk
            await self._note_poll()
        except WireError as error:
            return self._trouble(f"{type(error).__name__}: {error}")
        except Exception as error:
            if not inbox.is_outage(error):
                raise
            return self._trouble(f"database: {type(error).__name__}")
        self._pause = opening.FIRST_PAUSE
        self.conflict = False
        at_once = not updates and time.monotonic() - began < EMPTY_AT_ONCE
        return opening.FIRST_PAUSE if at_once else 0

    async def _ask(self) -> Answer | None:
        """Poll; None when told to stop meanwhile."""
        if time.monotonic() - self._last_update > IDLE_WEEK:
            self._offset = None
        if self._poll is None:
            call = poll(self._wire, self._offset, self._poll_timeout, ALLOWED_UPDATES)
            # A task of its own, so that stop() can let go of it.
            self._poll = asyncio.get_running_loop().create_task(call)
        try:
            return await self._poll
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if self._stopped.is_set() and task is not None and not task.cancelling():
                return None
            raise
        finally:
            self._poll = None

    async def _keep(self, updates: Sequence[Any]) -> None:
        arrivals = [arrival(update) for update in updates]
        now = self._clock.now()
        kept = await self._db.hurry(self._keep_all, arrivals, updates, now)
        if kept:
            self._handed(kept)

    def _keep_all(
        self,
        session: Session,
        arrivals: Sequence[inbox.Arrival],
        updates: Sequence[Any],
        now: datetime,
    ) -> list[Received]:
        places = inbox.keep(session, arrivals, now)
        for arrived in arrivals:
            if arrived.update_id is None:
                number = inbox.made_up(arrived.digest)
                troubles.note(session, Trouble.UPDATE, number, now)
        kept = [
            Received(place, arrived.person_key, arrived.body, "callback_query" in update)
            for place, arrived, update in zip(places, arrivals, updates, strict=True)
            if place is not None
        ]
        if self._hand:
            self._hand(session, kept)
        return kept

    def _advance(self, updates: Sequence[Any]) -> None:
        ids = [number for update in updates if (number := update_id(update)) is not None]
        if ids:
            self._offset = max(ids) + 1
        self._last_update = time.monotonic()

    async def _note_poll(self) -> None:
        """Remember that receiving works; a gap before it is noted, a beat now and then."""
        now = time.monotonic()
        silent = now - self._last_good
        self._last_good = now
        if self._polled and silent <= GAP and now - self._last_beat < BEAT:
            return
        await self._db.write(self._beat, silent if self._polled else None)
        self._polled = True
        self._last_beat = now

    def _beat(self, session: Session, silent: float | None) -> None:
        """Write the beat; at a start, the gap is measured from the beat before."""
        now = self._clock.now()
        since = inbox.last_beat(session) if silent is None else now - timedelta(seconds=silent)
        if since and now - since > timedelta(seconds=GAP):
            inbox.note_gap(session, since, now)
            log.warning("nothing was received", seconds=round((now - since).total_seconds()))
        inbox.beat(session, now)

    def _refused(self, answer: Answer) -> float:
        description = str(answer.body.get("description", ""))
        if answer.status in (401, 404):
            raise TokenRefusedError(description or "the token was refused")
        if answer.status == 409:  # noqa: PLR2004
            self.conflict = True
        parameters = answer.body.get("parameters")
        wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
        asked = float(wait) if isinstance(wait, int) else 0.0
        return max(asked, self._trouble(f"{answer.status} {description}"))

    def _trouble(self, what: str) -> float:
        """Say what is wrong; return how long to rest, longer each time."""
        log.warning("receiving failed", reason=what)
        pause, self._pause = self._pause, min(self._pause * 2, opening.LONGEST_PAUSE)
        return pause * random.uniform(0.5, 1)  # noqa: S311 - jitter

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopped.wait()
        except TimeoutError:
            return


def arrival(update: object) -> inbox.Arrival:
    """Return what the inbox keeps of an update, however strange it is."""
    body = write_json(update).decode()
    return inbox.Arrival(update_id(update), body, person_key(update))


def update_id(update: object) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    fits = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**62
    return number if fits else None


def person_key(update: object) -> str:
    """Return whose update it is: a person's are handled in order."""
    if not isinstance(update, dict):
        return "u"
    parts = [part for part in update.values() if isinstance(part, dict)]
    for part in parts:
        person = part.get("from") or part.get("user")
        if isinstance(person, dict) and isinstance(person.get("id"), int):
            return f"p:{person['id']}"
    for part in parts:
        chat = part.get("chat")
        if isinstance(chat, dict) and isinstance(chat.get("id"), int):
            return f"c:{chat['id']}"
    return "u"
