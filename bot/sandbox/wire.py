"""The wire: HTTP/1.1 for the Bot API with no detour, and uvicorn's own for everything else.

A fault must be able to cut the connection in the middle of an answer, and a benchmark must
not measure a web framework; both need the transport in hand.
"""

import asyncio
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, cast

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle
from uvicorn.server import ServerState

from bot.sandbox.gate import Answer
from bot.sandbox.world.files import UPLOAD_LIMIT

Receive = Callable[[bytes, bytes, str, bytes], Answer | Awaitable[Answer]]
OURS = (b"POST /bot", b"GET /bot")
HEAD_LIMIT = 65_536
BODY_LIMIT = UPLOAD_LIMIT + 1_048_576
PHRASES = {status.value: status.phrase.encode() for status in HTTPStatus}
TOO_LARGE = b'{"ok":false,"error_code":413,"description":"Request Entity Too Large"}'


class Wire(H11Protocol):
    """One connection; requests of the Bot API are read here, others by uvicorn."""

    receive: Receive  # given, as the next, by a subclass made for one server
    under_way: set[asyncio.Task[None]]

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._held = b""
        self._parts: list[bytes] = []
        self._missing = 0
        self._unread = 0
        self._working: asyncio.Task[None] | None = None
        self._polling = False

    def data_received(self, data: bytes) -> None:
        """Read what came: the next request of the Bot API, or uvicorn's."""
        if self._missing > 0:
            self._gather(data)
            return
        if self._unread > 0:
            self._pass_over(data)
            return
        if self._working is not None:
            self._held += data
            return
        data = self._held + data if self._held else data
        self._held = b""
        if self._busy_elsewhere() or not _may_be_ours(data):
            super().data_received(data)
            return
        self._unset_keepalive_if_required()
        self._held = data
        self._read_on()

    def _gather(self, data: bytes) -> None:
        self._parts.append(data)
        self._missing -= len(data)
        if self._missing <= 0:
            self._held = b"".join(self._parts)
            self._parts.clear()
            self._missing = 0
            self._read_on()

    def _busy_elsewhere(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and not cycle.response_complete

    def _read_on(self) -> None:
        """Answer all whole requests that are in hand."""
        while self._held and self._working is None and not self.transport.is_closing():
            head_end = self._held.find(b"\r\n\r\n")
            if head_end < 0:
                if len(self._held) > HEAD_LIMIT:
                    self.transport.abort()
                return
            if not self._read_request(head_end):
                return

    def _read_request(self, head_end: int) -> bool:
        head = self._held[:head_end]
        low = head.lower()
        if b"\r\ntransfer-encoding:" in low:
            body, end = _unchunk(self._held, head_end + 4)
            if end < 0:
                return False
        else:
            length = int(_header(low, b"content-length") or 0)
            end = head_end + 4 + length
            if length > BODY_LIMIT:
                self._unread = end - len(self._held)
                self._held = b""
                return False
            if len(self._held) < end:
                self._await_body(low, end)
                return False
            body = self._held[head_end + 4 : end]
        self._held = self._held[end:]
        self._serve(head, low, body)
        return True

    def _await_body(self, low: bytes, end: int) -> None:
        if b"\r\nexpect: 100-continue" in low:
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._parts = [self._held]
        self._missing = end - len(self._held)
        self._held = b""

    def _pass_over(self, data: bytes) -> None:
        """Read what is too large to its end: many clients only listen after that."""
        self._unread -= len(data)
        if self._unread <= 0:
            self.transport.write(_written(Answer(413, TOO_LARGE), closing=True))
            self.transport.close()

    def _serve(self, head: bytes, low: bytes, body: bytes) -> None:
        line = head.split(b"\r\n", 1)[0].split(b" ")
        path, _, query = line[1].partition(b"?")
        kind = _header(low, b"content-type")
        if kind.startswith(b"multipart"):
            kind = _header_as_written(head, low, b"content-type")
        closing = b"\r\nconnection: close" in low or line[-1] == b"HTTP/1.0"
        self.server_state.total_requests += 1
        answer = type(self).receive(_unquoted(path), query, kind.decode("latin-1"), body)
        if isinstance(answer, Answer):
            self._reply(answer, closing=closing)
        else:
            self._polling = path.lower().endswith(b"/getupdates")
            self._working = self.loop.create_task(self._reply_later(answer, closing=closing))
            self.under_way.add(self._working)
            self._working.add_done_callback(self.under_way.discard)

    async def _reply_later(self, answer: Awaitable[Answer], *, closing: bool) -> None:
        try:
            done = await answer
        finally:
            self._working = None
        self._reply(done, closing=closing)
        if not self.transport.is_closing():
            held, self._held = self._held, b""
            if held:
                self.data_received(held)

    def _reply(self, answer: Answer, *, closing: bool) -> None:
        if self.transport.is_closing():
            return
        written = _written(answer, closing=closing)
        if answer.cut is not None:
            if answer.cut:
                self.transport.write(written[: len(written) - len(answer.body) + answer.cut])
            self.transport.close() if answer.cut else self.transport.abort()
            return
        self.transport.write(written)
        if closing:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """A poll whose client went away must not wait on; other work is carried through."""
        if self._working is not None and self._polling:
            self._working.cancel()
        super().connection_lost(exc)

    def shutdown(self) -> None:
        """Close at once; nothing is owed to a bot that the server leaves."""
        if self._working is not None:
            self._working.cancel()
            self.transport.close()
        else:
            super().shutdown()


def wire_for(receive: Receive, under_way: set[asyncio.Task[None]]) -> type[asyncio.Protocol]:
    """Return the protocol of one server; `under_way` holds what it has still to answer."""
    made = type("Wire", (Wire,), {"receive": staticmethod(receive), "under_way": under_way})
    return cast("type[asyncio.Protocol]", made)


def _may_be_ours(data: bytes) -> bool:
    start = data[:9]
    return any(start.startswith(ours[: len(start)]) for ours in OURS) or (
        data.startswith(OURS[1])
    )


def _header(low: bytes, name: bytes) -> bytes:
    at = low.find(b"\r\n" + name + b":")
    if at < 0:
        return b""
    at += len(name) + 3
    end = low.find(b"\r\n", at)
    return low[at : end if end >= 0 else len(low)].strip()


def _header_as_written(head: bytes, low: bytes, name: bytes) -> bytes:
    at = low.find(b"\r\n" + name + b":") + len(name) + 3
    end = low.find(b"\r\n", at)
    return head[at : end if end >= 0 else len(head)].strip()


def _unquoted(path: bytes) -> bytes:
    return path.replace(b"%3A", b":").replace(b"%3a", b":") if b"%" in path else path


def _unchunk(data: bytes, at: int) -> tuple[bytes, int]:
    """Decode a chunked body; the end is -1 while some of it is missing."""
    parts: list[bytes] = []
    while True:
        line_end = data.find(b"\r\n", at)
        if line_end < 0:
            return b"", -1
        size = int(data[at:line_end].split(b";")[0] or b"0", 16)
        at = line_end + 2
        if len(data) < at + size + 2:
            return b"", -1
        if size == 0:
            return b"".join(parts), at + 2
        parts.append(data[at : at + size])
        at += size + 2


def _written(answer: Answer, *, closing: bool) -> bytes:
    if answer.status == HTTPStatus.OK and not closing and answer.content_type == JSON:
        return b"%b%d\r\n\r\n%b" % (QUICK, len(answer.body), answer.body)
    phrase = PHRASES.get(answer.status, b"Error")
    head = b"HTTP/1.1 %d %b\r\n" % (answer.status, phrase)
    head += b"Server: sandbox\r\nContent-Type: %b\r\n" % answer.content_type.encode()
    if answer.retry_after is not None:
        head += b"Retry-After: %d\r\n" % answer.retry_after
    head += b"Connection: %b\r\n" % (b"close" if closing else b"keep-alive")
    return head + b"Content-Length: %d\r\n\r\n%b" % (len(answer.body), answer.body)


JSON = "application/json"
QUICK = (
    b"HTTP/1.1 200 OK\r\nServer: sandbox\r\nContent-Type: application/json\r\n"
    b"Connection: keep-alive\r\nContent-Length: "
)
