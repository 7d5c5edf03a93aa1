"""The lean wire reads every shape in which HTTP/1.1 brings an answer, in any pieces."""

import asyncio
import contextlib
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.telegram.lean import LeanWire
from bot.telegram.wire import DoubtfulError, NotSentError

OK = b'{"ok":true,"result":1}'
SHAPES = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n" + OK,
    "chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"A;x=y\r\n" + OK[:10] + b"\r\nc\r\n" + OK[10:] + b"\r\n0\r\n\r\n",
    "until close": b"HTTP/1.1 200 OK\r\n\r\n" + OK,
    "closing": b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 22\r\n\r\n" + OK,
    "continued": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n"
    + OK,
}
BROKEN = {
    "no HTTP": b"SSH-2.0-OpenSSH\r\n\r\n",
    "cut": b"HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n" + OK[:9],
    "cut chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n" + OK[:5],
    "bad chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
    "nothing": b"",
}


@asynccontextmanager
async def answering(answer: bytes, piece: int, *, close: bool) -> AsyncIterator[LeanWire]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"{}"):
                for start in range(0, len(answer), piece):
                    writer.write(answer[start : start + piece])
                    await writer.drain()
                    await asyncio.sleep(0)
                if close:
                    break
        finally:
            writer.close()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.append(asyncio.create_task(serve(reader, writer)))

    tasks: list[asyncio.Task[None]] = []
    server = await asyncio.start_server(begin, "127.0.0.1", 0)
    wire = LeanWire(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot1:x")
    try:
        yield wire
    finally:
        await wire.close()
        server.close()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("piece", [1, 7, 1000])
async def test_an_answer_is_read_whatever_its_shape(shape: str, piece: int) -> None:
    close = shape in ("until close", "closing")
    async with answering(SHAPES[shape], piece, close=close) as wire:
        for _ in range(3):
            answer = await wire.call("getMe", {}, timeout=5)
            assert (answer.status, answer.body["result"]) == (200, 1)


@pytest.mark.parametrize("shape", BROKEN)
async def test_a_broken_answer_leaves_it_in_doubt(shape: str) -> None:
    async with answering(BROKEN[shape], 1000, close=True) as wire:
        with pytest.raises(DoubtfulError):
            await wire.call("getMe", {}, timeout=5)


async def test_a_call_given_up_leaves_no_answer_for_the_next() -> None:
    async with answering(b"", 1, close=False) as wire:
        with pytest.raises(DoubtfulError):
            await wire.call("getMe", {}, timeout=0.05)
        asking = asyncio.create_task(wire.call("getMe", {}, timeout=5))
        await asyncio.sleep(0.05)
        asking.cancel()
        await asyncio.wait([asking])
        assert wire._idle == []


async def test_no_other_server_is_called() -> None:
    wire = LeanWire("http://127.0.0.1:9/bot1:x")
    with pytest.raises(NotSentError):
        await wire.exchange("GET", "http://127.0.0.1:90/x", None, {}, 1)


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """Return a server's certificate for localhost that this process trusts."""
    key, paper = tmp_path / "key.pem", tmp_path / "paper.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
    named = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    into = ["-keyout", str(key), "-out", str(paper)]
    subprocess.run([*made, *named, *into], check=True, capture_output=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(paper))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(paper, key)
    return context


async def secure_server(context: ssl.SSLContext) -> asyncio.Server:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            size = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            await reader.readexactly(size)
            body = b'{"ok":true,"result":{"path":"%s"}}' % head.split(b" ")[1]
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    async def served(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await answer(reader, writer)
        writer.close()

    return await asyncio.start_server(served, "localhost", 0, ssl=context)


async def test_it_speaks_over_tls_on_kept_connections(certificate: ssl.SSLContext) -> None:
    server = await secure_server(certificate)
    port = server.sockets[0].getsockname()[1]
    wire = LeanWire(f"https://localhost:{port}/bot1:x")
    try:
        for method in ("getMe", "sendMessage"):
            answer = await wire.call(method, {"text": "¡hola!" * 20_000})
            assert answer.body["result"]["path"].endswith(method)
    finally:
        await wire.close()
        server.close()


async def test_a_certificate_nobody_vouches_for_is_not_spoken_to(
    certificate: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    server = await secure_server(certificate)
    port = server.sockets[0].getsockname()[1]
    wire = LeanWire(f"https://localhost:{port}/bot1:x")
    try:
        with pytest.raises(NotSentError):
            await wire.call("getMe", {})
    finally:
        await wire.close()
        server.close()


async def test_a_certificate_for_another_name_is_not_spoken_to(
    certificate: ssl.SSLContext,
) -> None:
    server = await secure_server(certificate)
    port = server.sockets[0].getsockname()[1]
    wire = LeanWire(f"https://127.0.0.1:{port}/bot1:x")
    try:
        with pytest.raises(NotSentError):
            await wire.call("getMe", {})
    finally:
        await wire.close()
        server.close()
