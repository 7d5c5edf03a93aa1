"""The database that storage's tests write to."""

from collections.abc import AsyncIterator

import pytest_asyncio

from storage.database import Database


@pytest_asyncio.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    """Return the door to a fresh database of either kind."""
    database = Database.open(database_url)
    yield database
    await database.close()
