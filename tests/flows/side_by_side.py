"""Two transactions on a real PostgreSQL, held where a test wants them."""

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any, Protocol, TypeVar

import psycopg
from sqlmodel import Session

from storage.database.connecting import connect, engine_of, parse
from storage.database.line import Line

T = TypeVar("T")
Deed = Callable[[Session], T]
PATIENCE = 20.0
WAITING = "SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = %s"


class Place(Protocol):
    """Where deeds are done."""

    async def alone(self, deed: Deed[T]) -> T:
        """Do something in a transaction of its own."""
        ...


class Transaction:
    """A connection on a thread of its own; what it does stays uncommitted until told."""

    def __init__(self, line: Line, pid: int) -> None:
        self._line = line
        self.pid = pid
        self._thread = ThreadPoolExecutor(1)

    async def does(self, deed: Deed[T]) -> T:
        return await self._run(lambda: self._do(deed))

    async def commits(self) -> None:
        await self._run(lambda: self._end("COMMIT"))

    def _do(self, deed: Deed[T]) -> T:
        if not self._line.in_transaction():
            self._line.say("BEGIN")
        try:
            result = deed(self._line.session)
            self._line.session.flush()
        except BaseException:
            self._line.say("ROLLBACK")
            self._line.mend()
            raise
        return result

    def _end(self, how: str) -> None:
        if self._line.in_transaction():
            self._line.say(how)
        self._line.forget()

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


class Table:
    """Where two sit side by side, over one database."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._stack = ExitStack()
        plain = parse(url).set(drivername="postgresql")
        address = plain.render_as_string(hide_password=False)
        self._watch = self._stack.enter_context(psycopg.connect(address, autocommit=True))
        self._here = self._sit()

    def _sit(self) -> Transaction:
        engine = engine_of(parse(self._url))
        connection = connect(engine)
        line = Line(connection)
        self._stack.callback(line.close)
        raw: Any = connection.connection.dbapi_connection
        return Transaction(line, raw.info.backend_pid)

    def leave(self) -> None:
        self._stack.close()

    async def alone(self, deed: Deed[T]) -> T:
        """Do something in a transaction of its own."""
        result = await self._here.does(deed)
        await self._here.commits()
        return result

    async def both(self, first: Deed[Any], second: Deed[T]) -> T:
        """Let the second do all it can before the first commits, and then the rest."""
        result, _ = await self._both(first, second)
        return result

    async def waits(self, first: Deed[Any], second: Deed[Any]) -> bool:
        """Tell whether the second must wait until the first commits."""
        _, waited = await self._both(first, second)
        return waited

    async def _both(self, first: Deed[Any], second: Deed[T]) -> tuple[T, bool]:
        one, other = self._sit(), self._sit()
        await one.does(first)
        doing = asyncio.create_task(other.does(second))
        waited = await self._stuck_or_done(doing, other.pid)
        await one.commits()
        result = await doing
        await other.commits()
        return result, waited

    async def in_order(self, one: Deed[Any], other: Deed[Any], *, turned: bool) -> None:
        await self.both(*((other, one) if turned else (one, other)))

    async def _stuck_or_done(self, doing: asyncio.Task[Any], pid: int) -> bool:
        deadline = time.monotonic() + PATIENCE
        while not doing.done():
            row = self._watch.execute(WAITING, [pid]).fetchone()
            if row and row[0]:
                return True
            assert time.monotonic() < deadline, "it neither ends nor waits for a lock"
            await asyncio.sleep(0.002)
        return False


@contextmanager
def table(url: str) -> Iterator[Table]:
    there = Table(url)
    try:
        yield there
    finally:
        there.leave()
