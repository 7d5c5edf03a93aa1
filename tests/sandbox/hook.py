"""A webhook's other end: an HTTP server on loopback that answers as it is told."""

import asyncio
import json
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import Any, Self

Json = dict[str, Any]
Reply = tuple[int, bytes]


def accept(_: Json) -> Reply:
    return 200, b""


@dataclass(slots=True)
class Delivery:
    update: Json
    headers: dict[str, str]
    at: float


@dataclass(slots=True)
class Hook:
    """Keeps what came; `reply` decides about each, None hangs until the caller gives up."""

    reply: Callable[[Json], Reply | None] = accept
    got: list[Delivery] = field(default_factory=list)
    url: str = ""
    retry_after: int | None = None
    _server: asyncio.Server | None = None
    _serving: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/hook"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._serving.add(asyncio.create_task(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer), suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                pairs = [line.partition(":") for line in head.split("\r\n")[1:]]
                headers = {name.lower(): value.strip() for name, _, value in pairs if name}
                body = json.loads(await reader.readexactly(int(headers["content-length"])))
                self.got.append(Delivery(body, headers, asyncio.get_running_loop().time()))
                reply = self.reply(body)
                if reply is None:
                    await reader.read()
                    break
                status, content = reply
                lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}"]
                if self.retry_after is not None:
                    lines.append(f"Retry-After: {self.retry_after}")
                lines.append("Content-Type: application/json\r\n\r\n")
                writer.write("\r\n".join(lines).encode() + content)
                await writer.drain()

    async def until(self, count: int, seconds: float = 15) -> list[Delivery]:
        """So many deliveries, awaited with a deadline."""
        async with asyncio.timeout(seconds):
            while len(self.got) < count:  # noqa: ASYNC110  # a stranger's server raises no events
                await asyncio.sleep(0.01)
        return self.got

    def texts(self) -> list[str]:
        return [one.update["message"]["text"] for one in self.got if "message" in one.update]
