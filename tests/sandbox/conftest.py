"""The stage of the sandbox's own tests: its server on a free port, reached over real sockets."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.sandbox.server import Sandbox
from tests.sandbox.stage import TOKEN, Stage


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN) as sandbox:
        yield sandbox


@pytest.fixture
async def stage(sandbox: Sandbox) -> AsyncIterator[Stage]:
    async with httpx.AsyncClient(timeout=30, trust_env=False) as http:
        yield Stage(sandbox.url, http)
