"""Points: earned by visits and by what was put right, never by an answer; spent at the desk."""

import asyncio

import pytest

from bot.domain.cycle import PointsRule
from storage.tables import Entry, PointLine, Purse
from tests.journeys.facts import cycle, rows, varied
from tests.journeys.house import House, Scene
from tests.journeys.test_expecting import links_of, sends
from tests.people import Person

PRICED = tuple(
    one.model_copy(update={"points": 70}) if one.key == "welcome_drink" else one
    for one in cycle().gestures
)
RULE = Scene(cycle=varied(points=PointsRule(visit=100, recovery=50), gestures=PRICED, tiers=()))
LIST = "Nombre;Reserva\nVera;R-1\nTom;R-2\n"


async def booked(hotel: House) -> list[tuple[int, int]]:
    """Return what the month has cost, beside each line of the ledger that is no nothing."""
    await hotel.quiet()
    (purse,) = await hotel.read(rows(Purse))
    entries = await hotel.read(rows(Entry))
    assert sum(one.amount for one in entries) == purse.spent
    return [(purse.spent, one.amount) for one in entries if one.amount]


async def lines(hotel: House) -> list[tuple[str, int]]:
    await hotel.quiet()
    return sorted((one.key, one.points) for one in await hotel.read(rows(PointLine)))


async def has_a_drink(hotel: House, tom: Person) -> None:
    """Let somebody turn points into a voucher, once, and a manager take it back."""
    sure = await tom.shows("points.sure", "30", button="button.benefit")
    await asyncio.gather(*(hotel.forges(tom, sure.data[0], sure) for _ in range(2)))
    shown = await tom.shows("points.voucher", "A drink at the bar")
    assert shown.media == "photo"
    await tom.says("/points")
    poorer = await tom.shows("points.own", "30")
    assert poorer.buttons == ()
    assert await booked(hotel) == [(6_00, 6_00)]
    await hotel.elena.says("/gestures")
    await hotel.elena.taps("⭐ Una copa en el bar")
    await hotel.elena.taps("button.take_back")
    await tom.shows("voucher.taken_back")
    assert await booked(hotel) == [(0, 6_00), (0, -6_00)]
    assert ("back:1", 70) in await lines(hotel)


@pytest.mark.parametrize("scene", [RULE])
async def test_points_are_earned_whatever_is_answered_and_spent_once(hotel: House) -> None:
    await sends(hotel.elena, "lista.csv", LIST)
    await hotel.elena.taps("button.import")
    links = await links_of(hotel, hotel.elena)
    vera, tom = await hotel.guest("Vera"), await hotel.guest("Tom", "en")
    await vera.follows(links["Vera"])
    await vera.taps("😡")
    await tom.follows(links["Tom"])
    await tom.taps("😍")
    eva = await hotel.arrives("Eva", "pt")  # by the printed link: nobody vouches for her
    await eva.taps("😍")
    await hotel.takes(hotel.marta, "Vera")
    assert await lines(hotel) == []
    await hotel.closes(hotel.marta)
    assert await lines(hotel) == [("recovery:1", 50)]
    await hotel.later(hours=4)
    await vera.taps("button.verify.no")  # and what is done once more earns nothing more
    await hotel.takes(hotel.marta, "Vera")
    await hotel.closes(hotel.marta)
    await hotel.later(days=8)
    assert await lines(hotel) == [("recovery:1", 50), ("visit:1", 100), ("visit:2", 100)]

    await tom.says("/points")
    drink = "🎁 A drink at the bar · ⭐ 70"
    own = await tom.shows("points.own", "100", "A drink at the bar: 70", button=drink)
    refused = await hotel.forges(vera, own.data[0], own)
    assert refused.says("answer.foreign", vera.language)
    await tom.taps(drink, on=own)
    await has_a_drink(hotel, tom)
    await hotel.marta.says("/customer eva")
    page = await hotel.marta.shows("customer.head", "Eva", "⭐ 0 puntos")
    assert page.buttons == ()
    await hotel.marta.says("/customer vera")
    page = await hotel.marta.shows("customer.points", "150")
    (benefit,) = [one for one in page.data if ".b" in one]
    taps = (hotel.forges(hotel.marta, benefit, page) for _ in range(2))
    toasts = await asyncio.gather(*taps)
    assert [one.says("error.gone", hotel.marta.language) for one in toasts].count(True) == 1
    await hotel.marta.shows("customer.points", "80")
    told = await vera.shows("points.spent", "Una copa")
    assert "80" in told.text
    assert ("spent:1:2", -70) in await lines(hotel)
    for odd in ("b", "b0", "bx-1", "b0-2", "b99-3"):
        toast = await hotel.forges(hotel.marta, benefit.rpartition(".")[0] + f".{odd}", page)
        assert toast.says("error.gone", hotel.marta.language)
    await vera.says("/mydata")
    brought = await vera.waits_for(lambda one: one.media == "document")
    assert "-70" in (await hotel.control.file(brought.raw["media"]["file"])).decode()
    await vera.says("/forget")
    await vera.taps("button.forget")
    await vera.shows("forget.farewell")
    assert [one for _, one in await lines(hotel)] == [70, -70, 100]  # Tom's


@pytest.mark.parametrize("scene", [Scene(cycle=varied(points=None))])
async def test_where_there_are_no_points_nobody_is_promised_any(hotel: House) -> None:
    vera = await hotel.arrives("Vera", "en")
    await vera.says("/points")
    await vera.shows("points.none")
