"""The leanest wire: HTTP/1.1 as the Bot API speaks it, on asyncio's own transports."""

import asyncio
import ssl
import time
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlsplit

from bot.telegram.wire import (
    CONNECT_TIMEOUT,
    CONNECTIONS,
    KEEP_ALIVE,
    DoubtfulError,
    HttpWire,
    NotSentError,
    WireError,
)

LARGEST = 64 * 1024 * 1024  # bytes of an answer; files of Telegram's have 20 MB at most
LARGEST_HEAD = 64 * 1024
Reply = tuple[int, bytes]


class LeanWire(HttpWire):
    """The Bot API over plain connections: a fifth of aiohttp's cost a call. No proxies."""

    def __init__(self, base_url: str) -> None:
        super().__init__(base_url)
        parts = urlsplit(base_url)
        self._secure = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._port = parts.port or (443 if self._secure else 80)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._host_line = f"Host: {parts.netloc}\r\nAccept: */*\r\n".encode()
        self._trust: ssl.SSLContext | None = None
        self._idle: list[Line] = []
        self._places = asyncio.Semaphore(CONNECTIONS)

    async def exchange(
        self,
        verb: str,
        url: str,
        body: bytes | None,
        headers: Mapping[str, str],
        seconds: float,
    ) -> Reply:
        if not url.startswith(self._origin + "/"):
            raise NotSentError("an address of another server")
        path = url[len(self._origin) :]
        head = f"{verb} {path} HTTP/1.1\r\n".encode("ascii") + self._host_line
        for name, value in headers.items():
            head += f"{name}: {value}\r\n".encode()
        whole = head + b"Content-Length: %d\r\n\r\n" % len(body or b"") + (body or b"")
        async with self._places:
            line = self._idle_line() or await self._connect()
            try:
                reply = await line.ask(whole, seconds)
            except BaseException:
                line.close()  # what may still come is nobody's answer
                raise
            if line.open:
                self._idle.append(line)
            return reply

    def _idle_line(self) -> "Line | None":
        oldest = time.monotonic() - KEEP_ALIVE
        while self._idle:
            line = self._idle.pop()
            if line.open and line.used > oldest:
                return line
            line.close()
        return None

    async def _connect(self) -> "Line":
        if self._secure and self._trust is None:
            self._trust = ssl.create_default_context()
        loop = asyncio.get_running_loop()
        failure: WireError
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT):
                _, line = await loop.create_connection(
                    Line, self._host, self._port, ssl=self._trust
                )
        except (OSError, TimeoutError) as error:
            failure = NotSentError(type(error).__name__)
        else:
            return line
        raise failure

    async def close(self) -> None:
        idle, self._idle = self._idle, []
        for line in idle:
            line.close()
        await asyncio.sleep(0)


class Line(asyncio.Protocol):
    """One connection: one question, one answer, and so on."""

    def __init__(self) -> None:
        self.open = False
        self.used = 0.0
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Reply] | None = None
        self._got = bytearray()
        self._head: Head | None = None

    async def ask(self, whole: bytes, seconds: float) -> Reply:
        """Write a request in one piece and wait for its answer."""
        loop = asyncio.get_running_loop()
        self._answer = loop.create_future()
        self._got.clear()
        self._head = None
        assert self._transport is not None
        self._transport.write(whole)
        timer = loop.call_later(seconds, self._fail, "no answer in time")
        try:
            return await self._answer
        finally:
            timer.cancel()
            self.used = time.monotonic()

    def close(self) -> None:
        self.open = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # another loop has its own kind
        self.open = True

    def connection_lost(self, exc: Exception | None) -> None:
        self.open = False
        if self._head is not None and self._head.until_close and exc is None:
            self._finish(bytes(self._got))
        else:
            self._fail("connection lost")

    def data_received(self, data: bytes) -> None:
        if self._answer is None or self._answer.done():
            self.close()  # it speaks without being asked
            return
        self._got += data
        try:
            self._read()
        except (ValueError, IndexError):
            self.close()
            self._fail("no HTTP")

    def _read(self) -> None:
        if self._head is None:
            end = self._got.find(b"\r\n\r\n")
            if end < 0:
                if len(self._got) > LARGEST_HEAD:
                    raise ValueError("an endless head")
                return
            self._head = Head(bytes(self._got[:end]))
            del self._got[: end + 4]
            if self._head.status < 200:  # noqa: PLR2004 - the answer is still to come
                self._head = None
                self._read()
                return
        if len(self._got) > LARGEST:
            raise ValueError("too much")
        if self._head.chunked:
            whole = unchunked(self._got)
            if whole is not None:
                self._finish(whole)
        elif not self._head.until_close and len(self._got) >= self._head.length:
            self._finish(bytes(self._got[: self._head.length]))

    def _finish(self, body: bytes) -> None:
        assert self._head is not None
        if self._head.last:
            self.close()
        if self._answer is not None and not self._answer.done():
            self._answer.set_result((self._head.status, body))

    def _fail(self, words: str) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(DoubtfulError(words))


class Head:
    """What the head of an answer says about its body."""

    def __init__(self, raw: bytes) -> None:
        first, *rest = raw.split(b"\r\n")
        version, status = first.split(b" ")[:2]
        if not version.startswith(b"HTTP/1."):
            raise ValueError("not HTTP/1")
        self.status = int(status)
        fields = {}
        for line in rest:
            name, _, value = line.partition(b":")
            fields[name.strip().lower()] = value.strip().lower()
        length = fields.get(b"content-length")
        self.chunked = b"chunked" in fields.get(b"transfer-encoding", b"")
        self.length = int(length) if length is not None else 0
        empty = self.status in (204, 304)
        self.until_close = length is None and not self.chunked and not empty
        close = b"close" in fields.get(b"connection", b"")
        self.last = close or self.until_close or version == b"HTTP/1.0"


def unchunked(got: bytearray) -> bytes | None:
    """Return the body that came in chunks; None while some are missing."""
    body, place = bytearray(), 0
    while True:
        end = got.find(b"\r\n", place)
        if end < 0:
            return None
        size = int(got[place:end].split(b";")[0], 16)
        start = end + 2
        if size == 0:
            return bytes(body) if got.find(b"\r\n", start) >= 0 else None
        if len(got) < start + size + 2:
            return None
        body += got[start : start + size]
        place = start + size + 2
