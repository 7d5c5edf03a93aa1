"""Every card of a case, in the group and in private chats, shows every change of it."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol

import pytest_asyncio
from sqlmodel import Session

from bot.flows import reasons, recoveries, verifications, words
from bot.flows.answers import Spot
from bot.flows.relay import Said
from storage.database import Database
from tests.flows.hotel import (
    ELENA,
    MARTA,
    NOW,
    SECOND,
    VERA,
    Phones,
    as_it_is,
    house,
    tap,
    timeless,
    who,
)
from tests.flows.side_by_side import Deed, T

HERE = Spot(VERA, 9)


class Step(Protocol):
    """Something that somebody does."""

    def __call__(self, session: Session, now: datetime, update: int) -> Any: ...


class Queue:
    """All do one thing after the other."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def alone(self, deed: Deed[T]) -> T:
        return await self._db.write(deed)


@pytest_asyncio.fixture
async def there(database_url: str) -> AsyncIterator[Queue]:
    db = Database.open(database_url)
    yield Queue(db)
    await db.close()


def staff(flow: Callable[..., Any], by: int, *more: int) -> Step:
    return lambda session, now, update: flow(session, who(by, update), 1, *more, now)


def write(session: Session, now: datetime, update: int) -> None:
    said = Said({"kind": "text", "text": "Nadie viene"}, Spot(VERA, update))
    words.heard(session, who(VERA, update), said, now)


def reason(session: Session, now: datetime, update: int) -> None:
    reasons.give(session, who(VERA, update), 1, 0, HERE, now)


def verify(answer: str) -> Step:
    return lambda session, now, update: verifications.answer(
        session, who(VERA, update), 1, answer, HERE, now
    )


DONE = (
    staff(recoveries.take, MARTA),
    staff(recoveries.start_report, MARTA),
    staff(recoveries.name_cause, MARTA, 0),
    staff(recoveries.name_action, MARTA, 1),
)
STORY: tuple[Step, ...] = (
    staff(recoveries.escalate, MARTA),
    reason,
    write,
    staff(recoveries.take, MARTA),
    staff(recoveries.pass_on, MARTA),
    *DONE,
    verify("partly"),
    *DONE[1:],
    verify("no"),
    *DONE,
    verify("yes"),
)


async def test_every_card_shows_every_change(there: Queue) -> None:
    phones = Phones()
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    for number, step in enumerate(STORY, start=1):
        now = NOW + timedelta(minutes=2) * number
        await there.alone(partial(step, now=now, update=number + 10))
        await phones.drained(there, now + SECOND)
        assert timeless(phones.cards) == await there.alone(as_it_is), f"step {number}"
    assert phones.said.count((ELENA, "card")) > 1
