"""Serves the web's side in the bot's own event loop."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn


class Server(uvicorn.Server):
    """Leaves the signals to those who stop the whole bot."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Web:
    """An application on a port."""

    def __init__(self, application: Any, host: str = "127.0.0.1", port: int = 0) -> None:  # noqa: ANN401 - any ASGI
        config = uvicorn.Config(
            application,
            host=host,
            port=port,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_keep_alive=75,  # longer than Telegram keeps a connection it may still use
            timeout_graceful_shutdown=5,
        )
        self._server = Server(config)
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> int:
        """Listen; return the port."""
        config = self._server.config
        listener = socket.create_server((config.host, config.port), backlog=512)
        # Opened anew it knows that it is TCP: else asyncio leaves Nagle's algorithm on.
        listener = socket.socket(fileno=listener.detach())
        port: int = listener.getsockname()[1]
        # Kept here, awaited by stop().
        serve = self._server.serve(sockets=[listener])
        self._task = asyncio.get_running_loop().create_task(serve)
        while not self._server.started:
            if self._task.done():
                await self._task
                raise RuntimeError(f"the web server did not start on port {port}")
            await asyncio.sleep(0.005)
        return port

    async def stop(self) -> None:
        """Answer what is being asked, then close."""
        if self._task is not None:
            self._server.should_exit = True
            await self._task
