"""The heartbeat: APScheduler wakes what is due; the database is the schedule."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlmodel import Session

from bot.clock import Clock
from bot.flows import followups as flow
from bot.jobs.carrier import Carrier, Load, LoadKind
from storage.database import Database
from storage.queries import erasures, followups, outbox
from storage.tables import Followup

log = logging.getLogger(__name__)

SWEEP = 5.0  # seconds; the net under the date job, should that ever be missed
LEASE = timedelta(minutes=2)  # after this, what was handed to a dead process is due again
BATCH = 100  # follow-ups in one transaction
QUEUED = 200  # questions waiting to leave; more would be decided long before they are sent
SOON = 0.2  # seconds; taps come in bursts, and one look serves them all
SOONEST = timedelta(milliseconds=5)


class Heartbeat:
    """Hands due follow-ups to the carrier at the right moment; in every replica, harmlessly."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        carrier: Carrier,
        wake: Callable[[], None],
        *,
        alone: bool = True,  # whether no other process carries from this database
    ) -> None:
        self._db = db
        self._clock = clock
        self._carrier = carrier
        self._deliver = wake
        self._orphans = alone  # what was handed to a process before this one is still to free
        self._next: datetime | None = None  # when the date job is set for
        self._again = False
        self._looking: asyncio.TimerHandle | None = None
        self._busy = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 3},
        )
        self._scheduler.add_listener(self._report, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        self.last_tick: float | None = None  # monotonic
        carrier.employ(LoadKind.FOLLOWUP, self.carry)
        clock.subscribe(self.wake)

    def start(self) -> None:
        self._scheduler.add_job(beat, "interval", args=[self], seconds=SWEEP, id="sweep")
        self._scheduler.start()
        self.wake()

    def stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def wake(self) -> None:
        """Look for what is due at once."""
        self._arm(self._clock.now())

    def look_again(self) -> None:
        """Something may have been planned that is due sooner than what is waited for."""
        if self._looking is None and self._scheduler.running:
            loop = asyncio.get_running_loop()
            self._looking = loop.call_later(SOON, self._look)

    def _look(self) -> None:
        self._looking = None
        self.wake()

    async def tick(self) -> int:
        """Hand over what is due and there is room for; return how much that was."""
        self._next = None  # whoever calls, what was waited for has come or is armed again
        if self._busy.locked():  # a tick is under way; it looks again when it is done
            self._again = True
            return 0
        async with self._busy:
            loads, upcoming = await self._db.write(self._take, self._clock.now())
            self._orphans = False
            self.last_tick = time.monotonic()
            self._carrier.handed(loads)
            await self._purge()
        if loads or self._again:
            self._again = False
            self.wake()
        elif upcoming is not None:
            self._arm(upcoming)
        return len(loads)

    async def _purge(self) -> None:
        """Have what was forgotten leave the disk, too."""
        gone = await self._db.read(erasures.to_purge)
        if gone and await self._db.purge():
            await self._db.write(erasures.purged, gone, self._clock.now())

    def _take(self, session: Session, now: datetime) -> tuple[list[Load], datetime | None]:
        followups.free_stale(session, None if self._orphans else now)
        taken: list[Followup] = []
        for lane in followups.LANES:
            room = min(BATCH, self._carrier.room(LoadKind.FOLLOWUP)) - len(taken)
            if lane:
                room = min(room, QUEUED - outbox.waiting(session, QUEUED))
            if room > 0:
                taken += followups.take_due(session, lane, now, now + LEASE, room)
        loads = [load(row) for row in taken]
        self._carrier.hand(session, loads)
        upcoming = followups.next_due(session)
        if upcoming is not None and upcoming <= now:  # no room: the sweep looks again
            upcoming = None
        return loads, upcoming

    async def carry(self, work: Load) -> None:
        """Do what one follow-up owes; a failure is counted and seen, and stops no other."""
        now = self._clock.now()
        try:
            found = await self._db.read(flow.gather, work.id, now) if work.body else None
            await self._db.write(flow.carry_out, work.id, now, found)
        except Exception as error:  # noqa: BLE001 - counted, seen, and stops no other
            kind = type(error).__name__  # its words may hold a customer's
            log.error("follow-up failed", extra={"followup": work.id, "error": kind})  # noqa: TRY400
            await self._db.write(flow.failed, work.id, kind, now)
        self._deliver()
        self.wake()

    def _arm(self, due: datetime) -> None:
        """Set the date job for the machine's time at which `due` comes, if that is sooner."""
        if not self._scheduler.running:
            return
        at = max(due, self._clock.now() + SOONEST) - self._clock.offset
        if self._next is not None and self._next <= at:
            return
        self._next = at
        self._scheduler.add_job(
            beat, "date", args=[self], run_date=at, id="next", replace_existing=True
        )

    def _report(self, event: JobExecutionEvent) -> None:
        if isinstance(event.exception, asyncio.CancelledError):
            return  # told to stop in the middle of a tick
        log.error("heartbeat failed", extra={"job": event.job_id}, exc_info=event.exception)


async def beat(heartbeat: Heartbeat) -> None:
    """APScheduler awaits plain coroutine functions only."""
    await heartbeat.tick()


def load(row: Followup) -> Load:
    """Return the work of a follow-up; what is about one case or journey keeps its order."""
    assert row.id is not None
    key = f"case:{row.case_id}" if row.case_id else f"journey:{row.journey_id}"
    return Load(LoadKind.FOLLOWUP, row.id, key, row.lane, row.kind in flow.GATHERED)
