"""The sandbox put together: one server, one world."""

import asyncio
import contextlib
import socket
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import uvicorn

from bot.sandbox.clock import Clock
from bot.sandbox.control.app import control_app
from bot.sandbox.door import BotApiDoor
from bot.sandbox.gate import Gate
from bot.sandbox.wire import wire_for
from bot.sandbox.world.state import World

PAGES = Path(__file__).with_name("page")
KEEP_ALIVE = 75  # seconds; a client must not find its idle connection closed under it
LOOK = 0.005
GRACE = 1.0  # seconds for answers that are being written when it stops


class _Server(uvicorn.Server):
    """Ends when told to; uvicorn's own looks ten times a second whether it was.

    Signals belong to the program round the sandbox.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.leave = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Any:  # noqa: ANN401
        """Leave signals alone."""
        yield

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.leave.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen no more, and close each connection once its answer is written."""
        for server in self.servers:
            server.close()
        for one in sockets or []:
            one.close()
        state = self.server_state
        for connection in list(state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                while state.connections or state.tasks:  # noqa: ASYNC110 - uvicorn wakes nobody
                    await asyncio.sleep(LOOK)
        for task in state.tasks:
            task.cancel()


class Sandbox:
    """A Telegram of one's own, on loopback, for one bot."""

    def __init__(
        self,
        token: str,
        *,
        username: str = "momentos_bot",
        name: str = "Momentos",
        now: datetime | None = None,
    ) -> None:
        self.pages: Path = PAGES
        self.world = World(token, username, name, now)
        self.gate = Gate(self.world)
        self.asgi = BotApiDoor(self.gate, control_app(self.gate, lambda: self.pages))
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None
        self._under_way: set[asyncio.Task[None]] = set()

    @property
    def clock(self) -> Clock:
        """The virtual clock."""
        return self.world.clock

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Serve in the running loop and return the base URL."""
        self.gate.open()
        # Named as TCP: else asyncio leaves Nagle's algorithm on, and answers come 40 ms late.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        config = uvicorn.Config(
            self.asgi,
            http=wire_for(self.gate.receive, self._under_way),
            lifespan="off",
            log_config=None,
            access_log=False,
            ws="none",
            date_header=False,
            timeout_keep_alive=KEEP_ALIVE,
        )
        self._server = _Server(config)
        serving = self._server.serve(sockets=[listening])
        self._serving = asyncio.get_running_loop().create_task(serving)  # awaited by stop
        while not self._server.started:
            if self._serving.done():
                await self._serving
            await asyncio.sleep(LOOK)
        return f"http://{host}:{listening.getsockname()[1]}"

    async def stop(self) -> None:
        """Stop serving; what is under way is let go."""
        self.gate.close()
        if self._server is None or self._serving is None:
            return
        for task in self._under_way:
            task.cancel()  # answers that a fault holds back for ever, among others
        self._server.leave.set()
        await self._serving
        self._server = self._serving = None

    async def __aenter__(self) -> Self:
        """Start on a free port."""
        self.url = await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop."""
        await self.stop()
