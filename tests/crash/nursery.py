"""The zygote as its orderer sees it: bots are born, and their deaths are awaited."""

import asyncio
import itertools
import json
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from tests.crash.child import Order

ROOT = Path(__file__).parents[2]


class Nursery:
    """Has bots born and killed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.rehearsing: asyncio.Future[int] | None = None
        self._numbers = itertools.count(1)
        self._deaths: dict[int, asyncio.Future[int]] = {}

    async def listen(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            told = json.loads(line)
            if "rehearsed" in told and self.rehearsing is not None:
                self.rehearsing.set_result(told["rehearsed"])
            if "dead" in told:
                self._deaths.pop(told["dead"]).set_result(told["code"])
        for death in self._deaths.values():
            death.cancel()  # with the zygote

    def bear(self, order: Order) -> "Forked":
        """Start a bot."""
        number = next(self._numbers)
        death = self._deaths[number] = asyncio.get_running_loop().create_future()
        self.say({"child": number, "order": asdict(order)})
        return Forked(self, number, death)

    def rehearse(self, order: Order) -> None:
        """Let the zygote itself be the bot for a while: its children then know the work."""
        self.rehearsing = asyncio.get_running_loop().create_future()
        self.say({"child": 0, "order": asdict(order)})

    async def rehearsed(self) -> None:
        """End the rehearsal."""
        assert self.rehearsing is not None
        self._process.send_signal(signal.SIGTERM)
        assert await self.rehearsing == 0

    def say(self, what: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what).encode() + b"\n")


class Life(Protocol):
    """One bot, from its birth on."""

    death: asyncio.Future[int]  # its exit code, minus the signal if it was killed

    def signal(self, number: int) -> None:
        """Send it a signal, if it lives."""
        ...


class Forked:
    """A child of the zygote."""

    def __init__(self, nursery: Nursery, number: int, death: asyncio.Future[int]) -> None:
        self._nursery = nursery
        self._number = number
        self.death = death

    def signal(self, number: int) -> None:
        self._nursery.say({"child": self._number, "signal": number})


class Cold:
    """A process of its own, started as an operator starts it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.death: asyncio.Future[int] = asyncio.ensure_future(process.wait())

    def signal(self, number: int) -> None:
        if self._process.returncode is None:
            self._process.send_signal(number)


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """Start a zygote; it ends with all its children when this does."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.crash.zygote",
        cwd=ROOT, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    await process.stdout.readline()  # ready
    its = Nursery(process)
    listening = asyncio.get_running_loop().create_task(its.listen())
    try:
        yield its
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()
        await listening
