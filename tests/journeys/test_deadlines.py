"""How long there is to act, and who hears at once: of who leaves, or is let down twice."""

from datetime import time, timedelta

import pytest

from bot.domain.cycle import Chain, OpeningHours, Span
from storage.vocabulary import Severity
from tests.journeys.facts import local, varied
from tests.journeys.house import House, Scene
from tests.journeys.test_expecting import links_of, sends

LEAVING = (
    "Nombre;Idioma;Fecha de llegada;Hora de llegada;Fecha de salida;Hora de salida\n"
    "Vera;es;2/6/2027;9:00;2/6/2027;11:00\n"
)


async def test_the_deadline_knows_when_the_customer_leaves(hotel: House) -> None:
    await sends(hotel.elena, "lista.csv", LEAVING)
    await hotel.elena.taps("button.import")
    links = await links_of(hotel, hotel.elena)
    vera = await hotel.guest("Vera")
    await vera.follows(links["Vera"])
    await hotel.quiet()
    await vera.taps("😡")  # at 10:00; at breakfast there would be 30 minutes, or more
    card = await hotel.card("Vera", "card.leaves")
    assert "11:00" in card.text
    case = await hotel.case()
    assert case.deadline_at <= local("2027-06-02 10:30")


async def test_who_is_let_down_twice_reaches_the_managers_at_once(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="breakfast")
    await vera.taps("😡")
    await hotel.card("Vera")
    assert await hotel.elena.count("card.head", "Vera") == 0
    await hotel.takes(hotel.marta, "Vera")
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    await hotel.quiet()
    await vera.follows(await hotel.link("room"))
    await hotel.quiet()
    await vera.taps("🙁")
    await hotel.card("Vera", "card.twice")
    for above in (hotel.sonia, hotel.elena):
        await above.shows("card.head", "card.twice", "Vera", button="button.take")
    first, second = await hotel.cases()
    assert second.opened_at - first.opened_at < timedelta(hours=1)
    tom = await hotel.arrives("Tom", step="breakfast")  # nobody else's second time
    await tom.taps("😡")
    await hotel.card("Tom")
    await hotel.quiet()
    assert await hotel.elena.count("card.head", "Tom") == 0


AFTERNOONS = OpeningHours(week=((Span(start=time(12), end=time(20)),),) * 7)
SLOWER = {
    Severity.VERY_BITTER: Chain(
        deadline=timedelta(minutes=20), duty=timedelta(minutes=2), repeats=0
    )
}
OF_ITS_OWN = [Scene(cycle=varied(opening=AFTERNOONS, escalation=SLOWER))]


@pytest.mark.parametrize("scene", OF_ITS_OWN, ids=["afternoons"])
async def test_who_is_called_when_is_the_cycles_own_and_waits_for_the_opening(
    hotel: House,
) -> None:
    tom = await hotel.arrives("Tom", "en")  # 10:00; the house opens at 12:00
    await tom.taps("😡")
    await hotel.card("Tom")  # the team hears at once, whatever the hour
    case = await hotel.case()
    assert case.deadline_at == local("2027-06-02 12:20")
    await hotel.later(minutes=90)
    assert await hotel.marta.count("card.head") == 0
    await hotel.later(minutes=33)  # 12:03
    await hotel.marta.shows("card.head", "Tom", button="button.take")
    told = await hotel.group.shows("case.nobody_took.team", "🔔", "Marta")
    rung = {one["user"]["id"] for one in told.raw["entities"] if one["type"] == "text_mention"}
    assert hotel.marta.id in rung
    assert await hotel.sonia.count("card.head") == 0
    await hotel.later(minutes=3)
    await hotel.sonia.shows("card.head", "Tom")
    vera = await hotel.arrives("Vera")
    await vera.says("Me he intoxicado con la cena, estoy muy mal")
    for above in (hotel.sonia, hotel.elena):
        await above.shows("card.head", "card.urgent", "Vera")
    await hotel.later(hours=3)
    assert await hotel.elena.count("case.still_open") == 5  # for Vera alone: Tom has no repeats
