"""The token is in no log, whoever wrote the line and however it went wrong."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator

import httpx
import pytest
import structlog
from telegram import Bot
from telegram.error import InvalidToken

from bot import logs
from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.request import WireRequest
from bot.telegram.wire import HttpxWire, WireError

SECRET = "AAGcanary-of_the_tests_0123456789abcde"
TOKEN = f"123456789:{SECRET}"
NOWHERE = f"http://127.0.0.1:9/bot{TOKEN}"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs.LOUD}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


@pytest.fixture(params=[io.StringIO, Terminal])
def stream(request: pytest.FixtureRequest) -> io.StringIO:
    stream: io.StringIO = request.param()
    logs.set_up("DEBUG", stream=stream)
    for name in logs.LOUD:  # the loudest case
        logging.getLogger(name).setLevel(logging.DEBUG)
    return stream


def hidden(stream: io.StringIO) -> str:
    written = stream.getvalue()
    assert written
    assert SECRET not in written
    assert logs.HIDDEN in written
    return written


def test_not_in_messages_arguments_or_values(stream: io.StringIO) -> None:
    log = logging.getLogger("a.library")
    log.warning("calling %s", NOWHERE)
    log.warning("calling " + NOWHERE)  # noqa: G003
    log.warning("calling %(url)s", {"url": NOWHERE})
    log.warning({"url": NOWHERE})
    log.warning("bare %s", TOKEN)
    structlog.get_logger("bot").warning("call", url=NOWHERE, parts=[TOKEN, {TOKEN: 1}])
    assert hidden(stream).count(logs.HIDDEN) >= 8


def test_not_in_errors_nor_in_what_caused_them(stream: io.StringIO) -> None:
    for log in (logging.getLogger("a.library"), structlog.get_logger("bot")):
        try:
            fail()
        except RuntimeError:
            log.exception("failed")
    written = hidden(stream)
    assert (
        written.count("RuntimeError: with") == 2
    )  # the library's error is told as whole as ours
    assert written.count("ValueError: invalid literal") == 2


def fail() -> None:
    try:
        int(NOWHERE)
    except ValueError as error:
        raise RuntimeError(f"with {TOKEN}") from error


def refuse() -> None:
    raise InvalidToken(f"The token `{TOKEN}` was rejected by the server.")


async def broken() -> None:
    raise ValueError(NOWHERE)


async def test_not_when_the_library_is_refused(stream: io.StringIO) -> None:
    bot = Bot(TOKEN, request=WireRequest(AiohttpWire(NOWHERE)))
    log = logging.getLogger("a.library")
    log.warning("bot is %r", bot)
    try:
        refuse()
    except InvalidToken:
        log.exception("refused")
    hidden(stream)


async def test_not_when_the_network_fails(stream: io.StringIO) -> None:
    log = structlog.get_logger("bot")
    async with httpx.AsyncClient(verify=False) as client:
        try:
            await client.get(NOWHERE)
        except httpx.ConnectError as error:
            log.exception("failed", request=error.request, url=str(error.request.url))
    for wire in (AiohttpWire(NOWHERE), HttpxWire(NOWHERE)):
        try:
            await wire.call("getMe", {})
        except WireError:
            log.exception("failed", wire=wire)
        await wire.close()
    hidden(stream)


async def test_not_when_a_task_is_forgotten(stream: io.StringIO) -> None:
    task = asyncio.create_task(broken())
    await asyncio.wait([task])
    asyncio.get_running_loop().call_exception_handler(
        {"message": f"forgotten at {NOWHERE}", "exception": task.exception(), "task": task}
    )
    hidden(stream)


def test_a_secret_of_another_shape_is_hidden_where_it_is_named() -> None:
    stream = io.StringIO()
    logs.set_up("INFO", "webhook-secret", stream=stream)
    structlog.get_logger("bot").info("got", header="webhook-secret")
    assert "webhook-secret" not in stream.getvalue()


def test_machines_read_json_with_what_they_need() -> None:
    stream = io.StringIO()
    logs.set_up("INFO", stream=stream)
    structlog.get_logger("bot.x").info("sent", message=5)
    logging.getLogger("httpx").info("loud")
    line = json.loads(stream.getvalue())
    assert (line["event"], line["message"], line["level"]) == ("sent", 5, "info")
    assert line["timestamp"].endswith("Z")
    assert line["logger"] == "bot.x"


def test_ordinary_words_stay_as_they_are() -> None:
    words = "case 12:30 of 123456789: room 7, https://t.me/momentos_bot?start=abc"
    assert logs.Redactor().text(words) == words
