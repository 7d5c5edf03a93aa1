"""Database: hand a function in, await what it returns. The only commit is behind it."""

import asyncio
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from sqlmodel import Session

from storage.database.connecting import connect, engine_of, parse
from storage.database.line import Line
from storage.database.queue import Job, Queue
from storage.database.threads import Worker

P = ParamSpec("P")
T = TypeVar("T")

GROUP = 256  # functions in one commit, at most
GROUP_POSTGRES = 16  # measured best with 64 waiting: fewer locks held, and more groups at once
# One for each process, as on SQLite: the flows read before they write, and two of them at once
# were seen to miss each other's changes. Groups share a commit all the same.
WRITERS_POSTGRES = 1
# Two groups may each hold rows the other wants. To share a commit is only thrift: rather
# than wait for PostgreSQL to see the deadlock, part, and give each function its own.
PATIENCE_POSTGRES = "SET LOCAL lock_timeout = '100ms'"
READERS = 2


class Database:
    """Synchronous functions in, their results out once what they did is on disk.

    Functions that wait together share a commit. One that raises fails alone: the others are
    run again, each in a savepoint. On PostgreSQL a function may be run again after a deadlock
    or a lost connection, even if its first run was committed: its effects must be keyed.
    """

    def __init__(self, url: str) -> None:
        self._engine = engine_of(parse(url))
        self._spare = [Line(connect(self._engine))]
        self.is_sqlite = self._engine.dialect.name == "sqlite"
        self.failpoint: Callable[[str], None] | None = None  # where crash tests die
        self._writes: Queue = Queue()
        self._reads: Queue = Queue()
        self._threads = [*self._writers(), *self._readers()]
        self._closed = False
        for thread in self._threads:
            thread.start()

    @classmethod
    def open(cls, url: str) -> Self:
        """Open the database of a URL, or raise DatabaseUnusable with the way to mend it."""
        return cls(url)

    async def write(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `fn(session, …)` in a transaction; return when it is committed and on disk.

        It may be run more than once, so it must leave nothing behind but rows.
        """
        return await self._hand_over(self._writes, fn, args, kwargs)

    async def hurry(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Write before whatever waits to be written already: somebody is waiting."""
        return await self._hand_over(self._writes, fn, args, kwargs, hurry=True)

    async def read(
        self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `fn(session, …)` on one unchanging picture of the data, never behind a writer."""
        return await self._hand_over(self._reads, fn, args, kwargs)

    async def purge(self) -> bool:
        """Leave nothing that was deleted readable on the disk; False to try again later.

        SQLite overwrites what it deletes; its journal still holds what was there before.
        PostgreSQL sees to it by itself, when it vacuums.
        """
        return not self.is_sqlite or await asyncio.to_thread(self._empty_journal)

    def _empty_journal(self) -> bool:
        with self._engine.connect() as connection:
            busy, _, _ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        return not busy

    async def close(self) -> None:
        """Do everything that still waits, then let go of the database."""
        if not self._closed:
            self._closed = True
            for thread in self._threads:
                thread.queue.end()
        await asyncio.to_thread(self._join)

    async def _hand_over(
        self,
        queue: Queue,
        fn: Callable[..., T],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        hurry: bool = False,
    ) -> T:
        if self._closed:
            raise RuntimeError("the database is closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        queue.put(Job(fn, args, kwargs, future, loop), hurry=hurry)
        return await future

    def _writers(self) -> list[Worker]:
        if self.is_sqlite:
            begin = "BEGIN IMMEDIATE"
            return [Worker(self._writes, self._line, begin, (), GROUP, self._announce)]
        together = (PATIENCE_POSTGRES,)
        return [
            Worker(self._writes, self._line, "BEGIN", together, GROUP_POSTGRES, self._announce)
            for _ in range(WRITERS_POSTGRES)
        ]

    def _readers(self) -> list[Worker]:
        begin = "BEGIN"
        if not self.is_sqlite:
            begin += " ISOLATION LEVEL REPEATABLE READ, READ ONLY"
        return [Worker(self._reads, self._reading_line, begin) for _ in range(READERS)]

    def _line(self) -> Line:
        try:
            return self._spare.pop()
        except IndexError:
            return Line(self._engine.connect())

    def _reading_line(self) -> Line:
        line = Line(self._engine.connect())
        if self.is_sqlite:
            line.say("PRAGMA query_only = ON")
        return line

    def _announce(self, point: str) -> None:
        if self.failpoint:
            self.failpoint(point)

    def _join(self) -> None:
        for thread in self._threads:
            thread.join()
        for line in self._spare:
            line.close()
        self._engine.dispose()
