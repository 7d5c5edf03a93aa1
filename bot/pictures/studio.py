"""The studio: has pictures drawn one after another, beside the bot and not in it.

The drawing library holds Python's lock while it works, half a second for a poster: in a
thread it would stop every chat. A process of its own also gives back what it took.
"""

import asyncio
import sys
from pathlib import Path

import orjson
import structlog

from bot.pictures.orders import Order

log = structlog.get_logger(__name__)

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0  # seconds, those before it included; half a second to two are usual
KEPT = 3  # drawings, as many as there are languages
COMMAND = (sys.executable, "-m", "bot.pictures")


class Studio:
    """Draws what is ordered."""

    def __init__(self, command: tuple[str, ...] = COMMAND, patience: float = PATIENCE) -> None:
        self._command = command
        self._patience = patience
        self._turn = asyncio.Lock()
        self._latest: dict[bytes, bytes] = {}

    async def draw(self, order: Order) -> bytes | None:
        """Return the file; None where it can't be drawn, or not in time."""
        try:
            async with asyncio.timeout(self._patience), self._turn:
                return await self._once(order)
        except (OSError, TimeoutError) as error:
            log.warning("picture not drawn", picture=order["picture"], error=repr(error))
            return None

    async def _once(self, order: Order) -> bytes | None:
        """Draw it, unless somebody was just sent the same: on Mondays several are."""
        wanted = orjson.dumps(order)
        file = self._latest.pop(wanted, None) or await self._drawn(order)
        if file is not None:
            self._latest[wanted] = file
            for old in list(self._latest)[:-KEPT]:
                del self._latest[old]
        return file

    async def _drawn(self, order: Order) -> bytes | None:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=ROOT
        )
        try:
            file, said = await process.communicate(orjson.dumps(order))
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode == 0 and file:
            return file
        last = (said.decode(errors="replace").strip().splitlines() or [""])[-1]
        reason = last.partition(":")[0]  # the error's name: its words may be somebody's
        log.warning("picture not drawn", picture=order["picture"], error=reason)
        return None
