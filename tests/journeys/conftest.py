"""The fixture of the stories: a house, checked for every invariant when the story is over."""

from collections.abc import AsyncIterator

import pytest

from tests.journeys.house import House, Scene
from tests.journeys.opening import house


@pytest.fixture
def scene() -> Scene:
    """Return what a story begins with; stories ask for another by parametrising it."""
    return Scene()


@pytest.fixture
async def hotel(scene: Scene, database_url: str) -> AsyncIterator[House]:
    """Open the hotel; what must always hold is checked when the story is over."""
    async with house(scene, database_url) as there:
        yield there
        await there.check()
