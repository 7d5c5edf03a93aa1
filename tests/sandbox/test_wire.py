"""The wire: whatever HTTP/1.1 a client may speak, mixed on one connection."""

import asyncio
import json
from typing import Any, Self

import httpx
import pytest

from bot.sandbox.server import Sandbox
from tests.sandbox.stage import TOKEN, Stage

Json = dict[str, Any]


class Line:
    """A bare connection."""

    def __init__(self, stage: Stage) -> None:
        self._port = int(stage.base.rsplit(":", 1)[1])

    async def __aenter__(self) -> Self:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self._port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()
        await self.writer.wait_closed()

    async def send(self, *parts: bytes) -> None:
        for part in parts:
            self.writer.write(part)
            await self.writer.drain()
            await asyncio.sleep(0.01)

    async def answer(self) -> tuple[int, Json]:
        async with asyncio.timeout(10):
            head = await self.reader.readuntil(b"\r\n\r\n")
            low = head.lower()
            length = int(low.split(b"content-length:")[1].split(b"\r\n")[0])
            body = await self.reader.readexactly(length)
        return int(head.split(b" ")[1]), json.loads(body)


def request(method: str, body: bytes = b"", headers: bytes = b"") -> bytes:
    head = f"POST /bot{TOKEN}/{method} HTTP/1.1\r\nHost: x\r\n".encode() + headers
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


async def test_a_request_in_pieces(stage: Stage) -> None:
    whole = request("getMe")
    async with Line(stage) as line:
        await line.send(whole[:1], whole[1:7], whole[7:40], whole[40:])
        assert (await line.answer())[0] == 200


async def test_several_requests_in_one_packet_are_answered_in_order(stage: Stage) -> None:
    async with Line(stage) as line:
        await line.send(request("getMe") + request("nothing") + request("getMe"))
        assert [(await line.answer())[0] for _ in range(3)] == [200, 404, 200]


async def test_what_follows_a_long_poll_waits_its_turn(stage: Stage) -> None:
    form = b"Content-Type: application/x-www-form-urlencoded\r\n"
    async with Line(stage) as line:
        await line.send(request("getUpdates", b"timeout=20", form), request("getMe"))
        await stage.control("say", from_="Ana", text="hello")
        _, polled = await line.answer()
        assert polled["result"][0]["message"]["text"] == "hello"
        assert (await line.answer())[1]["result"]["is_bot"] is True


async def test_a_chunked_body(stage: Stage) -> None:
    ana = await stage.guest()
    body = json.dumps({"chat_id": ana, "text": "in chunks"}).encode()
    head = request("sendMessage").split(b"Content-Length")[0]
    head += b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    async with Line(stage) as line:
        await line.send(head, b"%x\r\n%b\r\n" % (5, body[:5]))
        await line.send(b"%x\r\n%b\r\n0\r\n\r\n" % (len(body) - 5, body[5:]))
        status, answer = await line.answer()
    assert (status, answer["result"]["text"]) == (200, "in chunks")


async def test_a_client_that_asks_before_it_sends(stage: Stage) -> None:
    body = b"timeout=0"
    whole = request("getUpdates", body, b"Expect: 100-continue\r\n")
    async with Line(stage) as line:
        await line.send(whole[: -len(body)])
        async with asyncio.timeout(10):
            assert b"100 Continue" in await line.reader.readuntil(b"\r\n\r\n")
        await line.send(body)
        assert (await line.answer())[0] == 200


async def test_bot_and_people_share_one_connection(stage: Stage) -> None:
    people = b"GET /sandbox/people HTTP/1.1\r\nHost: x\r\n\r\n"
    async with Line(stage) as line:
        for _ in range(3):
            await line.send(request("getMe"))
            assert "result" in (await line.answer())[1]
            await line.send(people)
            assert "people" in (await line.answer())[1]


async def test_a_client_that_wants_to_close_is_closed(stage: Stage) -> None:
    async with Line(stage) as line:
        await line.send(request("getMe", headers=b"Connection: close\r\n"))
        assert (await line.answer())[0] == 200
        assert await line.reader.read() == b""


async def test_a_poll_whose_client_left_frees_the_place(stage: Stage) -> None:
    async with Line(stage) as line:
        await line.send(request("getUpdates", b"timeout=50"))
        await _polling(stage, held=True)
    await _polling(stage, held=False)


async def _polling(stage: Stage, *, held: bool) -> None:
    async with asyncio.timeout(10):
        while (await stage.seen("state"))["polling"] is not held:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("way", ["query", "form", "multipart", "json"])
async def test_parameters_come_in_four_ways(stage: Stage, way: str) -> None:
    ana = await stage.guest()
    address = f"{stage.base}/bot{TOKEN}/SENDmessage"
    fields = {"chat_id": str(ana), "text": "é & + = 100%\nline", "disable_notification": "true"}
    send = {
        "query": lambda: stage.http.get(address, params=fields),
        "form": lambda: stage.http.post(address, data=fields),
        "multipart": lambda: stage.http.post(
            address, files={name: (None, value) for name, value in fields.items()}
        ),
        "json": lambda: stage.http.post(address, json=fields),
    }
    answer = await send[way]()
    assert answer.json()["result"]["text"] == fields["text"]


async def test_a_file_named_by_attach(stage: Stage) -> None:
    ana = await stage.guest()
    media = json.dumps([{"type": "document", "media": f"attach://{n}"} for n in ("one", "two")])
    files = {name: (f"{name}.txt", name.encode() * 9) for name in ("one", "two")}
    answer = await stage.upload("sendMediaGroup", files, chat_id=ana, media=media)
    names = [one["document"]["file_name"] for one in answer.result]
    assert names == ["one.txt", "two.txt"]
    assert (await stage.seen("problems"))["problems"] == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b"x", "multipart/form-data"),
        (b"\xff\xfe=%zz&&=", "application/x-www-form-urlencoded"),
        (b"\x00" * 100, "multipart/form-data; boundary=b"),
    ],
)
async def test_a_broken_body_is_refused_and_not_a_crash(
    stage: Stage, body: bytes, kind: str
) -> None:
    address = f"{stage.base}/bot{TOKEN}/sendMessage"
    answer = await stage.http.post(address, content=body, headers={"Content-Type": kind})
    assert answer.status_code == 400
    assert answer.json()["ok"] is False


async def test_the_same_doors_under_another_server() -> None:
    sandbox = Sandbox(TOKEN)
    transport = httpx.ASGITransport(sandbox.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as http:
        assert (await http.post(f"/bot{TOKEN}/getMe")).json()["result"]["is_bot"] is True
        await http.post("/sandbox/faults", json={"kind": "cut_after", "times": 1})
        with pytest.raises(ConnectionResetError):
            await http.post(f"/bot{TOKEN}/getMe")
