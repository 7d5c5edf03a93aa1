"""Threads that take what waits, do it in one transaction, and answer when it is on disk."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import OperationalError

from storage.database.line import Line
from storage.database.queue import Job, Queue

RETRY_FOR = 15.0  # seconds: longer than a restart of PostgreSQL, shorter than a lease
FIRST_PAUSE = 0.05
LONGEST_PAUSE = 2.0
TOGETHER = 0.03  # seconds that a group may take before it is committed: others wait for it


@dataclass(slots=True, frozen=True)
class Failure:
    """What a function raised, or what became of its transaction."""

    error: BaseException
    again: bool = False


class GroupLostError(Exception):
    """The functions of a group can't stay in one transaction: each gets its own."""


class Worker(threading.Thread):
    """One thread with one connection, serving one queue until it is told to stop."""

    def __init__(
        self,
        queue: Queue,
        connect: Callable[[], Line],
        begin: str,
        together: tuple[str, ...] = (),  # said after BEGIN when several share it
        limit: int = 1,
        announce: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(name="database", daemon=True)  # no close() must not mean no exit
        self.queue = queue
        self._connect = connect
        self._begin = begin
        self._when_together = together
        self._limit = limit
        self._announce = announce
        self._line: Line | None = None

    def run(self) -> None:
        jobs: list[Job] = []
        ended = False
        while jobs or not ended:
            if not ended:
                jobs, ended = self.queue.take(jobs, self._limit)
            if jobs:
                outcomes = self._perform(jobs)
                answer(jobs, outcomes)
                jobs = jobs[len(outcomes) :]
        self._hang_up()

    def _perform(self, jobs: list[Job]) -> list[Any]:
        """Do the first jobs in one transaction, or if that cannot be, all in one each."""
        if len(jobs) == 1:
            return [self._alone(jobs[0])]
        try:
            return self._together(self._connected(), jobs)
        except GroupLostError:
            self._abandon()
        except Exception as error:  # noqa: BLE001 - whatever it was, each must hear of it
            hopeless = self._line is not None and not self._line.again(error)
            self._abandon()
            if hopeless:
                return [Failure(error)] * len(jobs)
        return [self._alone(job) for job in jobs]

    def _together(self, line: Line, jobs: list[Job]) -> list[Any]:
        """Run jobs while time is: trusting that all will do, else each in a savepoint.

        Savepoints cost SQLite as much as a job's own statements, and PostgreSQL a round trip.
        """
        line.say(self._begin, *self._when_together)
        outcomes: list[Any] = []
        for job in in_time(jobs):
            outcome = self._one(line, job)
            if isinstance(outcome, Failure):
                if outcome.again or not line.in_transaction():
                    raise GroupLostError
                line.say("ROLLBACK")
                return self._apart(line, jobs)
            outcomes.append(outcome)
        self._commit(line)
        return outcomes

    def _apart(self, line: Line, jobs: list[Job]) -> list[Any]:
        """Run jobs, each in a savepoint so that a poisonous one fails alone, while time is."""
        before: tuple[str, ...] = (self._begin, *self._when_together)
        outcomes = []
        for job in in_time(jobs):
            line.say(*before, "SAVEPOINT job")
            outcome = self._one(line, job)
            before = ("RELEASE job",)
            if isinstance(outcome, Failure):
                if outcome.again or not line.in_transaction():
                    raise GroupLostError
                before = ("ROLLBACK TO job", "RELEASE job")
            outcomes.append(outcome)
        self._commit(line, *before)
        return outcomes

    def _commit(self, line: Line, *before: str) -> None:
        self._announce("before-commit")
        line.say(*before, "COMMIT")
        self._announce("after-commit")

    def _alone(self, job: Job) -> Any:  # noqa: ANN401 - what the job returns
        """Run one job in a transaction of its own, again if that may help."""
        deadline = time.monotonic() + RETRY_FOR
        pause = FIRST_PAUSE
        while True:
            outcome = self._attempt(job)
            if not isinstance(outcome, Failure):
                return outcome
            self._abandon()
            if not outcome.again or time.monotonic() + pause > deadline:
                return outcome
            time.sleep(pause)  # noqa: TID251 - a thread of our own waits here, not the loop
            pause = min(pause * 2, LONGEST_PAUSE)

    def _attempt(self, job: Job) -> Any:  # noqa: ANN401 - what the job returns
        try:
            line = self._connected()
        except OperationalError as error:
            return Failure(error, again=True)
        try:
            line.say(self._begin)
            outcome = self._one(line, job)
            if isinstance(outcome, Failure):
                return outcome
            self._commit(line)
        except Exception as error:  # noqa: BLE001 - the job's caller must hear of it
            return Failure(error, again=line.again(error))
        return outcome

    def _one(self, line: Line, job: Job) -> Any:  # noqa: ANN401 - what the job returns
        try:
            result = job.work(line.session, *job.args, **job.kwargs)
            line.session.flush()
        except BaseException as error:  # noqa: BLE001 - nothing a job raises may end the thread
            line.mend()
            return Failure(error, again=line.again(error))
        line.forget()
        return result

    def _connected(self) -> Line:
        if self._line is None:
            self._line = self._connect()
        return self._line

    def _abandon(self) -> None:
        """Leave no transaction open; a connection that is lost is replaced at the next job."""
        line = self._line
        if line is None:
            return
        try:
            if line.in_transaction():
                line.say("ROLLBACK")
            line.mend()
        except Exception:  # noqa: BLE001 - then it is not worth keeping
            self._hang_up()
            return
        if line.lost():
            self._hang_up()

    def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.close()


def in_time(jobs: list[Job]) -> Iterator[Job]:
    """Give out jobs until a group has taken long enough; the first in any case."""
    until = time.monotonic() + TOGETHER
    for job in jobs:
        yield job
        if time.monotonic() > until:
            return


def answer(jobs: list[Job], outcomes: list[Any]) -> None:
    """Wake each event loop once for all futures of the first jobs, those with an outcome."""
    loops: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]] = {}
    for job, outcome in zip(jobs, outcomes, strict=False):
        loops.setdefault(job.loop, []).append((job.future, outcome))
    for loop, answers in loops.items():
        try:
            loop.call_soon_threadsafe(settle, answers)
        except RuntimeError:  # the loop is closed: nobody is left to tell
            continue


def settle(answers: list[tuple[asyncio.Future[Any], Any]]) -> None:
    """Give each future its outcome; those who gave up waiting are passed over."""
    for future, outcome in answers:
        if future.done():
            continue
        if not isinstance(outcome, Failure):
            future.set_result(outcome)
        elif isinstance(outcome.error, StopIteration):  # no future takes one
            future.set_exception(RuntimeError("the function raised StopIteration"))
        else:
            future.set_exception(outcome.error)
