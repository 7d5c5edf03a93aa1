"""The ASGI door: Bot API and files by the path's beginning, the control API behind them."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from bot.sandbox.gate import Answer, Gate, refused
from bot.sandbox.refusals import PATH_UNKNOWN

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class BotApiDoor:
    """Dispatch without a router; under another server faults can only raise."""

    def __init__(self, gate: Gate, control: App) -> None:
        self._gate = gate
        self._control = control

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope.get("path", "") if scope["type"] == "http" else ""
        if path.startswith("/bot"):
            await self._bot_api(scope, receive, send)
        elif path.startswith("/file/bot"):
            await self._file(path, send)
        else:
            await self._control(scope, receive, send)

    async def _bot_api(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        more = True
        while more:
            part = await receive()
            body += part.get("body", b"")
            more = part.get("more_body", False)
        headers = dict(scope["headers"])
        kind = headers.get(b"content-type", b"").decode("latin-1")
        path = scope["path"].encode()
        answer = self._gate.receive(path, scope.get("query_string", b""), kind, body)
        await _send(send, answer if isinstance(answer, Answer) else await answer)

    async def _file(self, path: str, send: Send) -> None:
        token, _, name = path.removeprefix("/file/bot").partition("/")
        file = self._gate.world.files.by_path.get(name)
        if token != self._gate.world.token or file is None:
            await _send(send, refused(PATH_UNKNOWN))
            return
        await _send(send, Answer(200, file.data, "application/octet-stream"))


async def _send(send: Send, answer: Answer) -> None:
    if answer.cut == 0:
        raise ConnectionResetError("cut on demand")
    headers = [
        (b"content-type", answer.content_type.encode()),
        (b"content-length", str(len(answer.body)).encode()),
    ]
    if answer.retry_after is not None:
        headers.append((b"retry-after", str(answer.retry_after).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    body = answer.body if answer.cut is None else answer.body[: answer.cut]
    await send({"type": "http.response.body", "body": body})
