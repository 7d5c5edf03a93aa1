"""What is answered over HTTP: Telegram's webhook, and whether the bot lives and is ready."""

import hmac
from collections.abc import Awaitable, Callable

import structlog
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

log = structlog.get_logger(__name__)

LARGEST = 1_000_000  # bytes of one update
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name

Accept = Callable[[bytes], Awaitable[None]]
Ready = Callable[[], Awaitable[list[str]]]  # what is wrong, in words; nothing: ready
Figures = Callable[[], Awaitable[dict[str, int]]]  # what a person should see to, counted


class Webhook:
    """Takes updates from Telegram, and from nobody else."""

    def __init__(self, accept: Accept, secret: str) -> None:
        self._accept = accept
        self._secret = secret.encode()

    async def __call__(self, request: Request) -> Response:
        """Answer 200 only when the update is on disk: anything else, and it comes again."""
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return PlainTextResponse("forbidden", 403)
        try:
            body = await read(request)
        except ClientDisconnect:
            return PlainTextResponse("cut short", 400)
        if body is None:
            return PlainTextResponse("too large", 413)
        try:
            await self._accept(body)
        except Exception as error:  # noqa: BLE001 - whatever it was, the update must come again
            log.warning("update not kept", error=type(error).__name__)
            return PlainTextResponse("try again", 503)
        return PlainTextResponse("kept")


async def read(request: Request) -> bytes | None:
    """Return the body; None as soon as it is too large."""
    declared = request.headers.get("Content-Length", "0")
    if not declared.isdigit() or int(declared) > LARGEST:
        return None
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return None
    return bytes(body)


def build(
    ready: Ready,
    *,
    figures: Figures | None = None,
    accept: Accept | None = None,
    path: str = "",
    secret: str = "",
) -> Starlette:
    """Return the application; without `accept`, it only tells how the bot is."""

    async def livez(_request: Request) -> Response:
        return PlainTextResponse("alive")

    async def readyz(_request: Request) -> Response:
        wrong = await ready()
        counted = await figures() if figures is not None and not wrong else {}
        told = {"ready": not wrong, "wrong": wrong, **counted}
        return JSONResponse(told, 503 if wrong else 200)

    routes = [Route("/livez", livez), Route("/readyz", readyz)]
    if accept is not None:
        if not secret or not path.strip("/"):
            raise ValueError("a webhook needs a path and a secret that nobody can guess")
        webhook = Webhook(accept, secret)

        async def take(request: Request) -> Response:
            return await webhook(request)

        routes.append(Route("/" + path.strip("/"), take, methods=["POST"]))
    return Starlette(routes=routes)
