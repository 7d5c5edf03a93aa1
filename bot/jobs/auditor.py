"""The alarm about the alarm: what should have been heard of, compared with what was."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.flows import escalations
from storage.database import Database
from storage.database.aside import Aside
from storage.queries import unheard

log = structlog.get_logger(__name__)

LOOK = 15.0  # seconds between two looks
BEAT = 60.0  # seconds between two signs of life to the outside
WITHIN = timedelta(seconds=120)

Tell = Callable[[bool], Awaitable[None]]  # somebody outside: True, all is well
Trouble = Callable[[], Awaitable[list[str]]]


class Auditor:
    """Compares cases with the alerts that were accepted, over a connection of its own."""

    def __init__(
        self,
        url: str,
        db: Database,
        clock: Clock,
        *,
        wake: Callable[[], None],
        trouble: Trouble,
        tell: Tell | None = None,
    ) -> None:
        self._own = Aside(url)
        self._db = db
        self._clock = clock
        self._wake = wake
        self._trouble = trouble
        self._tell = tell
        self._woken = asyncio.Event()
        self._well: bool | None = None  # as was told last
        self._told = 0.0
        clock.subscribe(self._woken.set)

    async def run(self) -> None:
        """Look now and then, until cancelled."""
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), LOOK)
                self._woken.clear()
                await self.look()
        finally:
            self._own.close()

    async def look(self) -> None:
        """See whether anybody was left unheard, call others, and tell the outside."""
        well = False
        try:
            found = await self._own.read(unheard.cases, self._clock.now(), WITHIN)
            wrong = await self._trouble()
            well = not found and not wrong
            if found:
                await self._call(found)
            if not well:
                log.error("not well", unheard=len(found), wrong=len(wrong))
        except Exception as error:  # noqa: BLE001 - whatever it is, the outside hears of it
            log.error("the auditor fails", error=type(error).__name__)  # noqa: TRY400
        await self._sign(well=well)

    async def _call(self, found: Sequence[int]) -> None:
        for case_id in found:
            await self._db.write(escalations.unheard, case_id, self._clock.now())
        self._wake()

    async def _sign(self, *, well: bool) -> None:
        """Give a sign of life, or of trouble: at once when that changes, and now and then."""
        due = time.monotonic() - self._told >= BEAT
        if self._tell is None or not (due or well != self._well):
            return
        self._well, self._told = well, time.monotonic()
        await self._tell(well)
