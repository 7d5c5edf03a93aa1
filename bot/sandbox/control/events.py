"""The event stream: what changes, as it changes (server-sent events)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.sandbox.gate import Gate

BEAT = 15.0  # seconds between two comments that keep the stream alive


def event_stream(gate: Gate) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint."""

    async def endpoint(request: Request) -> Response:
        text = request.query_params.get("after") or request.headers.get("last-event-id") or ""
        after = int(text) if text.isdigit() else gate.world.changes.seq
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        stream = _events(gate, after)
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)

    return endpoint


def _news(gate: Gate, seq: int) -> bool:
    return gate.world.changes.over or gate.world.changes.seq > seq


async def _events(gate: Gate, after: int) -> AsyncIterator[bytes]:
    changes = gate.world.changes
    changes.listeners += 1
    seq = after
    try:
        yield b"retry: 1000\n\n"
        while not changes.over:
            new = changes.since(seq)
            if not new:
                yield b": still here\n\n"
            for change in new:
                data = orjson.dumps(change.data, default=str)
                yield b"id: %d\nevent: %b\ndata: %b\n\n" % (
                    change.seq,
                    change.event.encode(),
                    data,
                )
                seq = change.seq
            await changes.wait(partial(_news, gate, seq), BEAT)
    finally:
        changes.listeners -= 1
