"""The web page: static files with a strict policy."""

import mimetypes
from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css"}


def page_routes(pages: Callable[[], Path]) -> list[Route]:
    """Return the routes of the page; `pages` tells the folder when asked."""

    async def page(request: Request) -> Response:
        name = request.path_params.get("name") or "index.html"
        root = pages().resolve()
        path = (root / name).resolve()
        if not path.is_relative_to(root) or not path.is_file():
            return Response("Not found\n", 404, HEADERS, "text/plain")
        kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
        return Response(path.read_bytes(), 200, HEADERS, kind or "application/octet-stream")

    return [Route("/", page), Route("/page/{name:path}", page)]
