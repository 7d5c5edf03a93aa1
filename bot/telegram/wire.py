"""The wire to Telegram: one call, one answer, and errors that say whether it was sent.

WireError
├── NotSentError    surely not sent: no connection was to be had
└── DoubtfulError   it may have arrived: cut, timed out, or no answer of the Bot API's
"""

import json
import re
import secrets
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

CONNECT_TIMEOUT = 10.0
POLL_MARGIN = 10.0  # seconds a long poll's answer may be late
CONNECTIONS = 128  # more than the engine's width: answers to taps go beside the messages
KEEP_ALIVE = 30.0
JSON_HEADERS = {"Content-Type": "application/json"}
POLL = "getUpdates"
UNSAFE = re.compile(r'["\\\x00-\x1f]')  # in the name of a file


class WireError(Exception):
    """A call without an answer. Its words never hold the address: the token is in it."""


class NotSentError(WireError):
    """Surely not sent."""


class DoubtfulError(WireError):
    """Perhaps sent, perhaps not."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the Bot API said, ok or not."""

    status: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that goes with a call, in the place of a parameter."""

    name: str
    data: bytes


class Wire(Protocol):
    """Whatever carries calls to the Bot API."""

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float = 30,  # noqa: ASYNC109 - the transport's own: cancelling loses connections
    ) -> Answer:
        """Call a method of the Bot API; None values are left out."""
        ...

    async def exchange(
        self,
        verb: str,
        url: str,
        body: bytes | None,
        headers: Mapping[str, str],
        seconds: float,
    ) -> tuple[int, bytes]:
        """Make one HTTP request; answer with its status and body."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...


class HttpWire(ABC):
    """The Bot API over HTTP, whatever makes the requests."""

    def __init__(self, base_url: str) -> None:
        self._base = base_url.rstrip("/") + "/"

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        timeout: float = 30,  # noqa: ASYNC109 - the transport's own: cancelling loses connections
    ) -> Answer:
        """Call a method of the Bot API; None values are left out."""
        body, headers = written({n: value for n, value in params.items() if value is not None})
        status, answer = await self.exchange(
            "POST", self._base + method, body, headers, timeout
        )
        return read_answer(status, answer)

    @abstractmethod
    async def exchange(
        self,
        verb: str,
        url: str,
        body: bytes | None,
        headers: Mapping[str, str],
        seconds: float,
    ) -> tuple[int, bytes]:
        """Make one HTTP request; answer with its status and body."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of every connection."""


class HttpxWire(HttpWire):
    """The Bot API over httpx, for networks where only httpx gets through."""

    def __init__(self, base_url: str, *, proxy: str | None = None) -> None:
        super().__init__(base_url)
        import httpx  # noqa: PLC0415 - only where it is chosen

        self._httpx = httpx
        # Made once: reading the world's certificates takes longer than anything else here.
        trust = httpx.create_ssl_context() if base_url.startswith("https") else False
        self._client, self._polling = (
            httpx.AsyncClient(
                limits=httpx.Limits(max_connections=connections, keepalive_expiry=KEEP_ALIVE),
                proxy=proxy,
                verify=trust,
            )
            for connections in (CONNECTIONS, 2)
        )

    async def exchange(
        self,
        verb: str,
        url: str,
        body: bytes | None,
        headers: Mapping[str, str],
        seconds: float,
    ) -> tuple[int, bytes]:
        client = self._polling if url.endswith(POLL) else self._client
        limits = self._httpx.Timeout(seconds, connect=CONNECT_TIMEOUT, pool=CONNECT_TIMEOUT)
        try:
            response = await client.request(
                verb, url, content=body, headers=dict(headers), timeout=limits
            )
        except (self._httpx.ConnectError, self._httpx.ConnectTimeout) as error:
            failure: WireError = NotSentError(type(error).__name__)
        except self._httpx.PoolTimeout as error:
            failure = NotSentError(type(error).__name__)
        except (self._httpx.HTTPError, self._httpx.InvalidURL) as error:
            failure = DoubtfulError(type(error).__name__)
        else:
            return response.status_code, response.content
        raise failure

    async def close(self) -> None:
        await self._client.aclose()
        await self._polling.aclose()


def written(params: Mapping[str, Any]) -> tuple[bytes, Mapping[str, str]]:
    """Write parameters as JSON, or as a form where a file is among them."""
    if not any(isinstance(value, Upload) for value in params.values()):
        return write_json(params), JSON_HEADERS
    boundary = secrets.token_hex(16)
    pieces = [one for name, value in params.items() for one in part(name, value, boundary)]
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    return b"".join([*pieces, f"--{boundary}--\r\n".encode()]), headers


def part(name: str, value: object, boundary: str) -> tuple[bytes, ...]:
    """Return one field of a form in pieces: a file may be large, and is copied once."""
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'
    if isinstance(value, Upload):
        file_name = UNSAFE.sub("_", value.name)
        head += f'; filename="{file_name}"\r\nContent-Type: application/octet-stream'
        data = value.data
    else:
        data = value.encode() if isinstance(value, str) else write_json(value)
    return f"{head}\r\n\r\n".encode(), data, b"\r\n"


def read_answer(status: int, body: bytes) -> Answer:
    """Read the Bot API's answer; what is none leaves it open whether the call arrived."""
    read: object = None
    with suppress(ValueError):
        read = read_json(body)
    if isinstance(read, dict) and "ok" in read:
        return Answer(status, read)
    if 400 <= status < 500:  # noqa: PLR2004 - a proxy's page, but it did refuse
        return Answer(status, {"ok": False, "error_code": status})
    raise DoubtfulError(f"HTTP {status} without an answer of the Bot API")


def read_json(raw: bytes | str) -> Any:  # noqa: ANN401 - JSON
    """Read JSON, also what is only nearly Unicode; ValueError for what is no JSON at all."""
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return json.loads(raw)  # half of a surrogate pair would block every later update


def write_json(value: Any) -> bytes:  # noqa: ANN401 - JSON
    """Write JSON; what is no Unicode is escaped."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value).encode()
