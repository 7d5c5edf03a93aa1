"""Makes exports one after another: a process writes the files, a thread sends them.

Nothing of it holds up anybody: neither the writer of the database nor the event loop.
"""

import asyncio
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson
import structlog

from bot.clock import Clock
from bot.flows import exporting
from bot.jobs.uploads import NotUploadedError, Open, send
from bot.telegram import exports
from storage.database import Database
from storage.database.connecting import absolute
from storage.queries import inbox

log = structlog.get_logger(__name__)

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "bot.sheets")
PREFIX = "moments-export-"
NAME = secrets.token_hex(4)  # of this process: the folders of another may go once it is gone
EVERY = 3.0  # seconds between two looks at how far it has got, and at whether to stop
FIRST = 2.0  # seconds after the start: the first answers come before
LOOK = 60.0  # seconds between two looks for what nobody makes any more
AGAIN = 1.0  # seconds before what broke off is begun again


class BrokenError(Exception):
    """It could not be made."""


class Exporter:
    """Sees to what managers asked for, one export at a time."""

    def __init__(
        self,
        url: str,
        db: Database,
        clock: Clock,
        *,
        wake: Callable[[], None],
        open_wire: Open,
        command: tuple[str, ...] = COMMAND,
        order: dict[str, Any] | None = None,  # limits, for tests
        alone: bool = True,  # whether no other process works on this database
    ) -> None:
        self._url = url
        self._db = db
        self._clock = clock
        self._wake = wake
        self._open_wire = open_wire
        self._command = command
        self._more = order or {}
        self._alone = alone
        self._woken = asyncio.Event()
        self._lease = ""
        self._making: int | None = None

    def look(self) -> None:
        """Something was asked for, or is to be stopped."""
        self._woken.set()

    async def run(self) -> None:
        """Make what is asked for, until cancelled."""
        await self._rest(FIRST)
        await asyncio.to_thread(sweep)
        if self._alone:
            await self._patiently(self._free)
        while True:
            self._woken.clear()
            await self._patiently(self._make_all)
            await self._rest(LOOK)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), seconds)

    async def _patiently(self, work: Callable[[], Any]) -> None:
        """Do it; wait for the database as long as that takes."""
        while True:
            try:
                await work()
            except Exception as error:
                if not inbox.is_outage(error):
                    raise
                log.warning("exports wait for the database", error=type(error).__name__)
                await asyncio.sleep(EVERY)
            else:
                return

    async def _free(self) -> None:
        await self._db.write(exporting.free, self._clock.now())

    async def _make_all(self) -> None:
        if self._making is not None:  # the database was away meanwhile
            await self._break_off(self._making)
        while True:
            self._lease = secrets.token_hex(8)
            order = await self._db.write(exporting.take, self._lease, self._clock.now())
            self._wake()
            if order is None:
                return
            await self._make(order["export"], order)

    async def _make(self, number: int, order: dict[str, Any]) -> None:
        """Make one; whatever goes wrong is told, and the folder is cleared."""
        prefix = f"{PREFIX}{os.getpid()}-{NAME}-"
        self._making = number
        # Cleared on the spot: whoever is cancelled twice waits for no thread.
        with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as folder:
            try:
                path = str(Path(folder) / order["name"])
                given = {**order, **self._more, "path": path, "url": absolute(self._url)}
                files = await self._written(number, given)
                if files is not None:
                    await self._carry(number, files, order)
            except Exception as error:
                if inbox.is_outage(error):
                    raise
                name = type(error).__name__  # its words may be a customer's
                log.error("export broke off", export=number, error=name)  # noqa: TRY400 - as above
                await self._break_off(number, lasting=isinstance(error, NotUploadedError))
            else:
                self._making = None

    async def _break_off(self, number: int, *, lasting: bool = False) -> None:
        """Have it begun again, a moment later, or be told that it can't be made."""
        now = self._clock.now()
        again = await self._db.write(
            exporting.broke_off, number, self._lease, now, lasting=lasting
        )
        self._making = None
        self._wake()
        if again:
            await asyncio.sleep(AGAIN)

    async def _written(self, number: int, given: dict[str, Any]) -> list[Path] | None:
        """Have the files written; None if it was stopped."""
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=pipe,
            stdout=pipe,
            stderr=asyncio.subprocess.DEVNULL,  # it might quote customers
            cwd=ROOT,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(orjson.dumps(given))
            process.stdin.close()
            return await self._follow(number, process.stdout)
        finally:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
            await process.wait()

    async def _follow(self, number: int, told: asyncio.StreamReader) -> list[Path] | None:
        """Note how far it is now and then; None once it is to be left."""
        done, of, noted = 0, 0, -EVERY
        reading = asyncio.ensure_future(told.readline())  # noqa: TID251 - awaited or cancelled below
        try:
            while True:
                await self._wait(reading)
                if reading.done():
                    said = read(reading.result())
                    if "files" in said:
                        await self._note(number, said["rows"], said["rows"])
                        return [Path(one) for one in said["files"]]
                    done, of = said["done"], said["of"]
                    reading = asyncio.ensure_future(told.readline())  # noqa: TID251 - as above
                pressed = self._woken.is_set()
                if pressed or time.monotonic() - noted >= EVERY:
                    self._woken.clear()
                    noted = time.monotonic()
                    if not await self._note(number, done, of):
                        return None
        finally:
            reading.cancel()

    async def _wait(self, reading: asyncio.Future[bytes]) -> None:
        """Wait for its next line, for somebody's tap, or a moment."""
        pressed = asyncio.ensure_future(self._woken.wait())  # noqa: TID251 - cancelled below
        try:
            await asyncio.wait(
                (reading, pressed), timeout=EVERY, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            pressed.cancel()

    async def _note(self, number: int, done: int, of: int) -> bool:
        now = self._clock.now()
        goes_on = await self._db.write(exporting.advance, number, self._lease, done, of, now)
        self._wake()
        return goes_on

    async def _carry(self, number: int, files: list[Path], order: dict[str, Any]) -> None:
        """Send the files one after another, while they may be sent."""
        for place, path in enumerate(files, 1):
            now = self._clock.now()
            to = await self._db.write(exporting.deliverable, number, self._lease, now)
            if to is None:
                return
            part = {**order, "part": place, "parts": len(files)}
            params = {
                "chat_id": to["chat_id"],
                "caption": exports.caption(part, to["language"]),
                "parse_mode": "HTML",
            }
            message = await send(self._open_wire, params, path)
            now = self._clock.now()
            await self._db.write(exporting.delivered, number, self._lease, message, now)
            self._wake()
        await self._db.write(exporting.finish, number, self._lease, self._clock.now())
        self._wake()


def read(line: bytes) -> dict[str, Any]:
    """Read what the process tells; nothing more means that it ended too soon."""
    if not line:
        raise BrokenError("it ended")
    told: dict[str, Any] = orjson.loads(line)
    return told


def sweep() -> None:
    """Remove the folders of processes that are no more: they hold customers' words."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        number, _, name = folder.name.removeprefix(PREFIX).partition("-")
        ours = name.startswith(NAME)
        if not folder.is_symlink() and not ours and number.isdigit() and gone(int(number)):
            shutil.rmtree(folder, ignore_errors=True)


def gone(process: int) -> bool:
    """Tell whether a process is no more, or is this one under a number used again."""
    if process == os.getpid():
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
