"""The control API's own description: OpenAPI, and a page to read."""

from html import escape
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.control.page import HEADERS
from bot.sandbox.control.routes import ENTRIES, Entry

Json = dict[str, Any]
NUMBERS = frozenset({"wait", "after", "limit", "message", "reply_to", "thread", "forward"})
FLAGS = frozenset({"on", "forum", "privacy"})
LISTS = frozenset({"members", "say", "tap"})
OBJECTS = frozenset({"rights", "parameters"})
ANYONE = frozenset({"from", "who", "by", "as", "chat"})


def openapi(prefix: str) -> Json:
    """Return the OpenAPI document."""
    paths: Json = {}
    for entry in ENTRIES:
        paths.setdefault(prefix + entry.path, {})[entry.method.lower()] = _operation(entry)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sandbox control API",
            "version": "1",
            "description": "People, phones, groups, time and faults round a made-up Telegram.",
        },
        "paths": paths,
    }


def _operation(entry: Entry) -> Json:
    summary = (entry.handler.__doc__ or "").strip().splitlines()[0]
    operation: Json = {"summary": summary, "responses": _responses()}
    inside = "{id}" in entry.path
    parameters = [_parameter("id", "path", required=True)] if inside else []
    fields = entry.takes.split()
    if entry.method == "GET":
        for field in fields:
            name = field.rstrip("?")
            parameters.append(_parameter(name, "query", required=not field.endswith("?")))
    elif fields:
        operation["requestBody"] = {"content": {"application/json": {"schema": _body(fields)}}}
    if parameters:
        operation["parameters"] = parameters
    return operation


def _parameter(name: str, where: str, *, required: bool) -> Json:
    return {"name": name, "in": where, "required": required, "schema": _schema(name)}


def _body(fields: list[str]) -> Json:
    required = [field for field in fields if not field.endswith("?")]
    properties = {field.rstrip("?"): _schema(field.rstrip("?")) for field in fields}
    return {"type": "object", "properties": properties, "required": required}


def _schema(name: str) -> Json:
    for names, kind in (
        (NUMBERS, "number"),
        (FLAGS, "boolean"),
        (LISTS, "array"),
        (OBJECTS, "object"),
    ):
        if name in names:
            return {"type": kind}
    return {"type": ["string", "integer"]} if name in ANYONE else {"type": "string"}


def _responses() -> Json:
    said = {"type": "object", "properties": {"error": {"type": "string"}}}
    problem = {"content": {"application/json": {"schema": said}}}
    return {
        "200": {"description": "Done"},
        "400": {"description": "The call is wrong", **problem},
        "404": {"description": "No such person, chat or message", **problem},
        "409": {"description": "A phone could not do that now", **problem},
    }


def reading_page(prefix: str) -> str:
    """Return the same as a page for people."""
    rows = "".join(
        f"<tr><td>{entry.method}</td><td><code>{escape(prefix + entry.path)}</code></td>"
        f"<td><code>{escape(entry.takes)}</code></td>"
        f"<td>{escape((entry.handler.__doc__ or '').strip().splitlines()[0])}</td></tr>"
        for entry in ENTRIES
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        "<title>Sandbox control API</title><h1>Sandbox control API</h1>"
        "<p>JSON in, JSON out. Fields with ? may be left out. "
        f'The same for machines: <a href="{prefix}/openapi.json">openapi.json</a>. '
        f"Live changes: <code>GET {prefix}/events?after=SEQ</code>.</p>"
        f"<table><tr><th>Method<th>Path<th>Takes<th>Does</tr>{rows}</table></html>"
    )


def manual_routes(prefix: str) -> list[Route]:
    """Return the two routes."""

    async def document(_: Request) -> Response:
        return Response(orjson.dumps(openapi(prefix)), media_type="application/json")

    async def page(_: Request) -> Response:
        return Response(reading_page(prefix), 200, HEADERS, "text/html")

    return [Route(f"{prefix}/openapi.json", document), Route(f"{prefix}/docs", page)]
