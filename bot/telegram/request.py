"""Calls of python-telegram-bot, carried by the wire."""

from collections.abc import Mapping
from typing import Any

from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.wire import (
    JSON_HEADERS,
    DoubtfulError,
    NotSentError,
    Wire,
    read_answer,
    write_json,
)


class WireRequest(BaseRequest):
    """Lets python-telegram-bot call over a wire. The wire is closed by whoever opened it."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def read_timeout(self) -> float:
        return 30.0

    async def initialize(self) -> None:
        """Nothing to open: the wire opens itself."""

    async def shutdown(self) -> None:
        """Nothing to close: the wire has other users."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the library's
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - signature
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Make the request; of the timeouts, only a number for reading is heeded."""
        seconds = read_timeout if isinstance(read_timeout, (int, float)) else self.read_timeout
        body, headers = encode(request_data)
        try:
            return await self._wire.exchange(method, url, body, headers, float(seconds))
        except NotSentError as error:
            raise NetworkError(f"not sent: {error}") from None
        except DoubtfulError as error:
            raise TimedOut(f"no answer: {error}") from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            return read_answer(200, payload).body
        except DoubtfulError as error:
            raise TelegramError(str(error)) from None


def encode(data: RequestData | None) -> tuple[bytes | None, Mapping[str, str]]:
    """Write a request's parameters as JSON, or as a form where files go with them."""
    if data is None:
        return None, {}
    if not data.contains_files:
        return write_json(data.parameters), JSON_HEADERS
    import httpx  # noqa: PLC0415 - its encoder; uploads are rare

    form = httpx.Request(
        "POST", "http://wire", data=data.json_parameters, files=data.multipart_data
    )
    return form.read(), {"Content-Type": form.headers["Content-Type"]}
