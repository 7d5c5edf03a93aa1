"""Two replicas over one PostgreSQL: nothing is said twice, and no card stays behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.domain.budget import Budget
from bot.domain.delivery import Fate
from bot.engine.embedded import Embedded
from bot.flows import owed
from bot.jobs.deliver import Deliver
from bot.jobs.heartbeat import Heartbeat
from bot.telegram.render import render
from bot.telegram.sender import Sender
from storage.database import Database
from storage.tables import Message
from storage.vocabulary import CaseState
from tests.journeys.house import House, Scene
from tests.journeys.opening import house
from tests.people import Person

pytestmark = pytest.mark.postgres
GUESTS = ("Vera", "Tom", "Ana")  # a fourth at the same step would make it an incident
TURN = 0.01


class Replica:
    """A second process as far as the database knows: it delivers, and keeps the time."""

    def __init__(self, hotel: House, db: Database) -> None:
        self.sent = 0
        self._carrier = Embedded()
        self._sender = Sender(hotel.bot.wire, render)
        clock, free = hotel.bot.clock, Budget(per_second=0, per_chat=0, per_group=0)
        self.deliver = Deliver(db, self._carrier, free, clock, self._send, owed, alone=False)
        self.heartbeat = Heartbeat(db, clock, self._carrier, self.deliver.wake, alone=False)

    async def work(self) -> None:
        self.heartbeat.start()
        delivering = asyncio.create_task(self.deliver.run())
        try:
            while not delivering.done():
                self.deliver.wake()
                await self.heartbeat.tick()
                await asyncio.sleep(TURN)
        finally:
            self.heartbeat.stop()
            self.deliver.stop()
            await self._carrier.stop(1.0)
            await delivering

    async def _send(self, message: Message, content: dict[str, Any]) -> Fate:
        self.sent += 1
        return await self._sender(message, content)


@asynccontextmanager
async def beside(hotel: House, url: str) -> AsyncIterator[Replica]:
    db = Database.open(url)
    replica = Replica(hotel, db)
    working = asyncio.create_task(replica.work())
    try:
        yield replica
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        await db.close()


async def recovery(hotel: House, guest: Person) -> None:
    """One guest's way from a bitter tap to being told that it is put right."""
    await guest.taps("😡")
    card = await hotel.card(guest.name)
    await hotel.takes(hotel.marta, guest.name)
    await guest.says(f"Soy {guest.name}, la dos")
    await hotel.group.shows("card.state.taken", f"Soy {guest.name}, la dos")
    await hotel.marta.says("Ahora voy", to=hotel.group, topic=card.thread)
    await guest.shows("Ahora voy")


async def test_two_replicas_say_everything_once(postgres_url: str) -> None:
    async with house(Scene(), postgres_url) as hotel, beside(hotel, postgres_url) as other:
        guests = [await hotel.arrives(name) for name in GUESTS]
        guests.append(await hotel.arrives("Iris", step="breakfast"))
        await asyncio.gather(*(recovery(hotel, guest) for guest in guests))
        await hotel.quiet()
        for guest in guests:
            assert await hotel.group.count("card.head", guest.name) == 1
            assert await guest.count("Ahora voy") == 1
            assert await guest.count("case.someone_is_on_it") == 1
        assert {case.state for case in await hotel.cases()} == {CaseState.TAKEN}
        await hotel.later(hours=12)
        await hotel.check()
        assert other.sent > 0
