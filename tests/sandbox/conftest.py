"""The stage of the sandbox's own tests: its server on a free port, over real sockets."""

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import Future
from typing import Any, TypeVar

import httpx
import pytest

from bot.sandbox.server import Sandbox
from tests.sandbox.stage import TOKEN, Stage

T = TypeVar("T")


class Backstage:
    """A thread that serves sandboxes; nobody waits till the last one has shut its doors."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, name="backstage")
        self.closing: list[Future[None]] = []

    def run(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def close(self) -> None:
        for closing in self.closing:
            closing.result(timeout=30)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(timeout=30)
        self.loop.close()


@pytest.fixture(scope="session")
def backstage() -> Iterator[Backstage]:
    backstage = Backstage()
    backstage.thread.start()
    yield backstage
    backstage.close()


@pytest.fixture
async def stage(backstage: Backstage) -> AsyncIterator[Stage]:
    sandbox = Sandbox(TOKEN)
    base = await asyncio.wrap_future(backstage.run(sandbox.start()))
    # verify=False: the certificates of the world take longer to load than a test to run
    async with httpx.AsyncClient(timeout=30, trust_env=False, verify=False) as http:
        yield Stage(base, http)
    backstage.closing.append(backstage.run(sandbox.stop()))
