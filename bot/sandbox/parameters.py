"""A call's parameters: from query, form, multipart or JSON, and read as Telegram does."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

import orjson
from python_multipart.multipart import parse_options_header

from bot.sandbox.refusals import bad

Json = dict[str, Any]


@dataclass(slots=True, frozen=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    data: bytes

    @property
    def about(self) -> str:
        """Say in a word what the file is."""
        return f"{self.name} ({self.mime}, {len(self.data)} bytes)"


class Parameters:
    """Lenient readers: the real server takes numbers as text and text as numbers."""

    __slots__ = ("files", "values")

    def __init__(self, values: Json, files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def text(self, name: str) -> str:
        """Return a parameter as text, empty when missing."""
        value = self.values.get(name)
        if value.__class__ is str:
            return value
        return _as_text(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number; what is none reads as 0."""
        value = self.values.get(name)
        if value.__class__ is int:
            return value
        text = _as_text(value)
        return default if not text else as_integer(text)

    def within(self, name: str, default: int, low: int, high: int) -> int:
        """Return a whole number pressed into its limits."""
        return max(low, min(high, self.integer(name, default)))

    def number(self, name: str) -> float:
        """Return a fraction; what is none reads as 0."""
        try:
            return float(self.text(name))
        except ValueError:
            return 0.0

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        value = self.values.get(name)
        if value is None or value.__class__ is bool:
            return bool(value)
        return _as_text(value).lower() in {"true", "yes", "1"}

    def tree(self, name: str) -> Any:  # noqa: ANN401  whatever JSON holds
        """Return a JSON value, None when missing; ValueError when it can't be parsed."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        return orjson.loads(value) if isinstance(value, str) else value


def as_integer(text: str) -> int:
    """Read the digits a text begins with, as the server's to_integer does."""
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    end = 0
    while end < len(digits) and "0" <= digits[end] <= "9":
        end += 1
    return sign * int(digits[:end][:19] or 0)


def _as_text(value: Any) -> str:  # noqa: ANN401
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return orjson.dumps(value).decode()


def read_call(query: bytes, content_type: str, body: bytes) -> Parameters:
    """Gather the parameters of one call; the body wins over the query."""
    values: Json = read_form(query) if query else {}
    if not body:
        return Parameters(values)
    kind = content_type[:40].lower()
    if kind.startswith("application/json"):
        values |= _read_json(body)
    elif kind.startswith("multipart/form-data"):
        fields, files = read_multipart(content_type, body)
        values |= fields
        return Parameters(values, files)
    else:
        values |= read_form(body)
    return Parameters(values)


def _read_json(body: bytes) -> Json:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise bad("can't parse request: can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad("can't parse request: JSON object expected")
    return value


def read_form(body: bytes) -> Json:
    """Decode `a=1&b=2`."""
    values: Json = {}
    for pair in body.split(b"&"):
        name, _, value = pair.partition(b"=")
        if name:
            values[_unquote(name)] = _unquote(value)
    return values


def _unquote(text: bytes) -> str:
    if b"+" in text:
        text = text.replace(b"+", b" ")
    if b"%" in text:
        text = unquote_to_bytes(text)
    return text.decode("utf-8", "replace")


def read_multipart(content_type: str, body: bytes) -> tuple[Json, dict[str, Upload]]:
    """Decode an upload; the delimiter cannot stand inside a part, so a plain split is right."""
    boundary = parse_options_header(content_type)[1].get(b"boundary")
    if not boundary:
        raise bad("can't parse request: boundary expected")
    values: Json = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:]:
        if part.startswith(b"--"):
            break
        head, _, data = part.partition(b"\r\n\r\n")
        _read_part(_headers(head), data, values, files)
    return values, files


def _headers(head: bytes) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in head.split(b"\r\n"):
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers


def _read_part(
    headers: dict[str, str], data: bytes, values: Json, files: dict[str, Upload]
) -> None:
    disposition = headers.get("content-disposition", "").encode()
    options = parse_options_header(disposition)[1]
    name = options.get(b"name", b"").decode("utf-8", "replace")
    if not name:
        return
    if b"filename" in options:
        file_name = options[b"filename"].decode("utf-8", "replace")
        mime = headers.get("content-type", "application/octet-stream")
        files[name] = Upload(file_name, mime, data)
    else:
        values[name] = data.decode("utf-8", "replace")
