"""Two at once: whatever two transactions do to each other, it ends as if they had queued."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from sqlmodel import Session

from bot.flows import cases, moments, words
from bot.flows.moments import Spot
from bot.flows.relay import Said
from tests.flows.hotel import (
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
from tests.flows.side_by_side import Deed, Table, table

pytestmark = pytest.mark.postgres
ORDERS = pytest.mark.parametrize("turned", [False, True], ids=["so", "the other way round"])
THEN = NOW + 10 * SECOND


@pytest.fixture
def there(postgres_url: str) -> Iterator[Table]:
    with table(postgres_url) as it:
        yield it


async def in_order(there: Table, one: Deed[Any], other: Deed[Any], *, turned: bool) -> None:
    await there.both(*((other, one) if turned else (one, other)))


# The card: whatever moment a change meets it at, in the end it shows the change.


def chip(place: int, now: datetime = THEN) -> Deed[None]:
    def give(session: Session) -> None:
        moments.give_reason(session, who(VERA, 20 + place), 1, place, Spot(VERA, 9), now)

    return give


def write(text: str, update: int = 30) -> Deed[None]:
    def say(session: Session) -> None:
        said = Said({"kind": "text", "text": text}, Spot(VERA, update))
        words.heard(session, who(VERA, update), said, THEN)

    return say


def take(by: int, update: int = 40) -> Deed[None]:
    return lambda session: cases.take(session, who(by, update), 1, THEN)


CHANGES: dict[str, Deed[Any]] = {
    "a reason": chip(1),
    "words": write("No hay quien duerma"),
    "taken": take(MARTA),
    "another score": tap(2, 50, THEN),
    "withdrawn": tap(5, 51, THEN),
}
STAGES = ["it waits", "it leaves", "an edit waits", "an edit leaves"]


async def set_up(there: Table, phones: Phones, stage: str) -> Deed[Any]:
    """Bring the card to a stage; return what delivery does next."""
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    if "edit" in stage:
        await phones.drained(there, NOW + 2 * SECOND)
        await there.alone(chip(0, NOW + 3 * SECOND))
    if "leaves" in stage:
        await there.alone(phones.takes(THEN))
        return phones.hands_over(THEN + SECOND)
    return phones.takes(THEN + SECOND)


@ORDERS
@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
@pytest.mark.parametrize("stage", STAGES)
async def test_a_card_shows_in_the_end_how_it_stands(
    there: Table, stage: str, change: Deed[Any], *, turned: bool
) -> None:
    phones = Phones()
    delivery = await set_up(there, phones, stage)
    await in_order(there, change, delivery, turned=turned)
    await phones.drained(there, THEN + 30 * SECOND)
    assert timeless(phones.cards) == await there.alone(as_it_is)
