"""A call has an answer, or an error that says whether it was sent and never shows the token."""

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.lean import LeanWire
from bot.telegram.request import WireRequest
from bot.telegram.wire import (
    DoubtfulError,
    HttpWire,
    HttpxWire,
    NotSentError,
    Upload,
    WireError,
    read_json,
    write_json,
)
from tests.sandbox.stage import PNG, TOKEN, Stage

MakeWire = Callable[[str], HttpWire]


@pytest.fixture(params=[AiohttpWire, HttpxWire, LeanWire])
def make(request: pytest.FixtureRequest) -> MakeWire:
    make: MakeWire = request.param
    return make


@pytest.fixture
async def wire(make: MakeWire, stage: Stage) -> AsyncIterator[HttpWire]:
    wire = make(f"{stage.base}/bot{TOKEN}")
    yield wire
    await wire.close()


async def fault(stage: Stage, **rule: Any) -> None:
    answer = await stage.http.post(f"{stage.base}/sandbox/faults", json=[rule])
    assert answer.status_code == 200, answer.text


async def test_an_answer_comes_back_as_it_is(wire: HttpWire, stage: Stage) -> None:
    ana = await stage.guest()
    answer = await wire.call("sendMessage", {"chat_id": ana, "text": "¿Qué tal?", "x": None})
    assert answer.status == 200
    assert answer.body["result"]["text"] == "¿Qué tal?"
    assert (await stage.seen("problems")) == {"problems": []}


async def test_a_file_goes_with_the_call(wire: HttpWire, stage: Stage) -> None:
    ana = await stage.guest()
    file = Upload('a "map".yaml', "clé: ñ\r\n--".encode())
    rows = {"inline_keyboard": [[{"text": "¿Sí?", "callback_data": "x"}]]}
    params = {"chat_id": ana, "document": file, "caption": "Aquí 😊", "reply_markup": rows}
    result = (await wire.call("sendDocument", params)).body["result"]
    assert (result["caption"], result["document"]["file_name"]) == ("Aquí 😊", "a _map_.yaml")
    assert result["reply_markup"] == rows
    known = await wire.call("getFile", {"file_id": result["document"]["file_id"]})
    path = known.body["result"]["file_path"]
    answer = await stage.http.get(f"{stage.base}/file/bot{TOKEN}/{path}")
    assert answer.content == file.data
    assert (await stage.seen("problems")) == {"problems": []}


async def test_a_refusal_is_an_answer_too(wire: HttpWire) -> None:
    answer = await wire.call("sendMessage", {"chat_id": 404, "text": "x"})
    assert answer.status == 400
    assert answer.body["description"] == "Bad Request: chat not found"


async def test_flood_and_trouble_in_json_are_answers(wire: HttpWire, stage: Stage) -> None:
    await fault(
        stage,
        kind="http",
        method="getMe",
        status=429,
        times=1,
        description="Too Many Requests: retry after 3",
        parameters={"retry_after": 3},
    )
    answer = await wire.call("getMe", {})
    assert (answer.status, answer.body["parameters"]) == (429, {"retry_after": 3})
    await fault(stage, kind="http", method="getMe", status=500, times=1)
    assert (await wire.call("getMe", {})).status == 500


@pytest.mark.parametrize("kind", ["garbage", "truncated", "cut_after", "cut_before"])
async def test_no_answer_leaves_it_in_doubt(wire: HttpWire, stage: Stage, kind: str) -> None:
    await fault(stage, kind=kind, method="getMe", times=1)
    with pytest.raises(DoubtfulError):
        await wire.call("getMe", {})
    assert (await wire.call("getMe", {})).status == 200


async def test_a_late_answer_leaves_it_in_doubt(wire: HttpWire, stage: Stage) -> None:
    ana = await stage.guest()
    await fault(stage, kind="stall_after_delivery", method="sendMessage", seconds=3, times=1)
    with pytest.raises(DoubtfulError):
        await wire.call("sendMessage", {"chat_id": ana, "text": "late"}, timeout=0.2)
    shown = await stage.seen(f"chat/{ana}")
    assert [message["text"] for message in shown["messages"]][-1] == "late"


async def test_a_closed_port_means_not_sent(make: MakeWire) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    wire = make(f"http://127.0.0.1:{port}/bot{TOKEN}")
    with pytest.raises(NotSentError) as caught:
        await wire.call("getMe", {})
    await wire.close()
    assert_hidden(caught.value)


async def test_no_error_shows_the_token(wire: HttpWire, stage: Stage) -> None:
    for kind in ("garbage", "truncated", "cut_before"):
        await fault(stage, kind=kind, method="getMe", times=1)
        with pytest.raises(WireError) as caught:
            await wire.call("getMe", {})
        assert_hidden(caught.value)
    assert TOKEN not in repr(wire)


def assert_hidden(error: BaseException) -> None:
    seen: BaseException | None = error
    secret = TOKEN.partition(":")[2]
    while seen is not None:
        assert secret not in f"{seen!r} {seen}"
        request = getattr(seen, "request", None) or getattr(seen, "request_info", None)
        assert secret not in repr(getattr(request, "url", ""))
        seen = seen.__cause__ or seen.__context__
    assert secret not in "".join(traceback.format_exception(error))


async def test_a_long_poll_has_connections_of_its_own(wire: HttpWire, stage: Stage) -> None:
    poll = asyncio.create_task(wire.call("getUpdates", {"timeout": 5}, timeout=15))
    asking = [wire.call("getMe", {}) for _ in range(20)]
    answers = await asyncio.gather(*asking)
    assert {answer.status for answer in answers} == {200}
    assert not poll.done()
    await stage.guest()
    assert (await poll).body["result"]


async def test_the_library_sends_over_it(wire: HttpWire, stage: Stage) -> None:
    ana = await stage.guest()
    async with Bot(
        TOKEN,
        base_url=f"{stage.base}/bot",
        base_file_url=f"{stage.base}/file/bot",
        request=WireRequest(wire),
        get_updates_request=WireRequest(wire),
    ) as bot:
        sent = await bot.send_photo(ana, InputFile(PNG, "room.png"), caption="<b>Ana</b>")
        assert sent.caption == "<b>Ana</b>"
        file = await bot.get_file(sent.photo[-1].file_id)
        assert bytes(await file.download_as_bytearray()) == PNG


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_the_library_learns_what_went_wrong(wire: HttpWire, stage: Stage) -> None:
    bot = Bot(TOKEN, base_url=f"{stage.base}/bot", request=WireRequest(wire))
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(404, "x")
    await fault(
        stage, kind="http", method="*", status=429, times=1, parameters={"retry_after": 3}
    )
    with pytest.raises(RetryAfter):
        await bot.get_me()
    await fault(stage, kind="cut_before", method="getMe", times=1)
    with pytest.raises(TimedOut) as caught:
        await bot.get_me()
    assert_hidden(caught.value)
    await fault(stage, kind="garbage", method="getMe", times=1)
    with pytest.raises(NetworkError):
        await bot.get_me()


def test_half_a_surrogate_pair_is_read_and_written() -> None:
    raw = b'{"text": "\\ud83d"}'
    read = read_json(raw)
    assert read_json(write_json(read)) == read == {"text": "\ud83d"}


def test_what_is_no_json_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        read_json(b"<html>")
