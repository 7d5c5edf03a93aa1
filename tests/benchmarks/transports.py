"""What a call costs over each wire: requests a second, and processor time for each.

    python -m tests.benchmarks.transports [calls]

The server is a few lines of asyncio in a process of its own, and never the limit.
"""

import asyncio
import multiprocessing
import sys
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection

from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.lean import LeanWire
from bot.telegram.wire import HttpxWire, Wire

CALLS = 3000
WIDTHS = (1, 8, 32)
BODY = b'{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"}}}'
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
    + str(len(BODY)).encode()
    + b"\r\n\r\n"
    + BODY
)
PARAMS = {"chat_id": 5, "text": "How was your breakfast?", "parse_mode": "HTML"}


class Server(asyncio.Protocol):
    """Answers every request that came whole with the same message."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self.transport = transport
        self.waiting = b""

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head = self.waiting[:end].lower()
            length = int(head.partition(b"content-length:")[2].split(b"\r\n")[0])
            if len(self.waiting) < end + 4 + length:
                return
            self.waiting = self.waiting[end + 4 + length :]
            self.transport.write(ANSWER)


def serve(told: Connection) -> None:
    async def forever() -> None:
        server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())


async def measure(wire: Wire, width: int, calls: int) -> tuple[float, float]:
    """Return calls a second and microseconds of processor time a call."""

    async def work(count: int) -> None:
        for _ in range(count):
            await wire.call("sendMessage", PARAMS)

    await each(work, width, width)  # connections are made
    began, used = time.perf_counter(), time.process_time()
    await each(work, width, calls)
    return calls / (time.perf_counter() - began), (time.process_time() - used) / calls * 1e6


async def each(work: Callable[[int], Awaitable[None]], width: int, calls: int) -> None:
    await asyncio.gather(*(work(calls // width) for _ in range(width)))


async def compare(port: int, calls: int) -> None:
    print(f"{'wire':12}{'at once':>8}{'calls/s':>10}{'us/call':>10}")
    for make in (LeanWire, AiohttpWire, HttpxWire):
        for width in WIDTHS:
            wire = make(f"http://127.0.0.1:{port}/bot1:x")
            count = calls // 4 if make is HttpxWire else calls
            rate, cost = await measure(wire, width, count)
            await wire.close()
            print(f"{make.__name__:12}{width:>8}{rate:>10.0f}{cost:>10.0f}")


def main() -> None:
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else CALLS
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(there,), daemon=True)
    process.start()
    try:
        asyncio.run(compare(here.recv(), calls))
    finally:
        process.terminate()


if __name__ == "__main__":
    main()
