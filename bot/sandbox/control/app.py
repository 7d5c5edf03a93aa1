"""The control API as an ASGI application, with the event stream and the page beside it."""

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from pathlib import Path

import orjson
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.control.asked import read_asked
from bot.sandbox.control.events import event_stream
from bot.sandbox.control.manual import manual_routes
from bot.sandbox.control.page import page_routes
from bot.sandbox.control.references import ControlError
from bot.sandbox.control.routes import ENTRIES, Entry
from bot.sandbox.gate import Gate

Endpoint = Callable[[Request], Awaitable[Response]]
PREFIX = "/sandbox"


def control_app(gate: Gate, pages: Callable[[], Path]) -> Starlette:
    """Build the routes of one sandbox."""
    routes = [
        Route(PREFIX + entry.path, _endpoint(gate, entry), methods=[entry.method])
        for entry in ENTRIES
    ]
    routes += [Route(f"{PREFIX}/events", event_stream(gate)), *manual_routes(PREFIX)]
    routes += page_routes(pages)
    handlers = {HTTPException: _unknown, ControlError: _told, Exception: _broken}
    return Starlette(routes=routes, exception_handlers=handlers)


def _endpoint(gate: Gate, entry: Entry) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        result = entry.handler(gate, await read_asked(request))
        if isawaitable(result):
            result = await result
        if isinstance(result, tuple):
            data, mime = result
            return Response(data, media_type=mime)
        return json_answer(result)

    return endpoint


def json_answer(value: object, status: int = 200) -> Response:
    """Write JSON."""
    return Response(orjson.dumps(value, default=str), status, media_type="application/json")


async def _told(_: Request, problem: Exception) -> Response:
    assert isinstance(problem, ControlError)
    return json_answer({"error": problem.sentence}, problem.status)


async def _unknown(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, HTTPException)
    sentence = f"{request.method} {request.url.path} is nothing here; see {PREFIX}/docs"
    return json_answer({"error": sentence}, problem.status_code)


async def _broken(_: Request, problem: Exception) -> Response:
    return json_answer({"error": f"the sandbox failed: {problem!r}"}, 500)
