"""Time in a rehearsal: put forward in one go, it stops wherever something is due."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest_asyncio

from tests.journeys.facts import cycle, local
from tests.journeys.house import House, Scene
from tests.journeys.opening import house
from tests.people import Person


@pytest_asyncio.fixture
async def hotel(sqlite_url: str) -> AsyncIterator[House]:
    async with house(Scene(), sqlite_url) as there:
        yield there
        await there.check()


async def asked(guest: Person) -> list[tuple[str, str]]:
    """Return which questions came to a guest, each with the time on the house's clocks."""
    found = []
    for one in await guest.bubbles():
        steps = [
            step.key
            for step in cycle().steps
            if cycle().say(step.questions, guest.language) in one.text
        ]
        if one.by_bot and steps:
            found.append((steps[0], local(datetime.fromisoformat(one.raw["date"]))))
    return found


async def test_a_whole_stay_is_asked_about_at_its_local_times(hotel: House) -> None:
    vera = await hotel.arrives()  # Wednesday, 10:00
    await hotel.until("15:00")
    await hotel.happens("arrival", vera)
    await hotel.later(days=1)
    await hotel.until("11:00", days=1)
    await hotel.happens("checkout", vera)
    await hotel.later(days=3)
    assert await asked(vera) == [
        ("reservation", "Wed 10:00"),
        ("arrival", "Wed 15:15"),
        ("room", "Wed 17:00"),
        ("room", "Wed 20:00"),  # reminded, once
        ("breakfast", "Thu 10:30"),
        ("checkout", "Fri 11:00"),
        ("after_stay", "Sat 11:00"),
        ("after_stay", "Sun 11:00"),  # reminded, once
    ]


async def test_what_falls_due_at_night_waits_for_the_morning(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.until("20:30")
    await hotel.happens("arrival", vera)
    await hotel.later(hours=11)  # until half past seven
    assert await asked(vera) == [("reservation", "Wed 10:00"), ("arrival", "Wed 20:45")]
    await hotel.later(hours=4)
    assert (await asked(vera))[2:] == [("room", "Thu 08:00"), ("breakfast", "Thu 10:30")]
