"""Customers who come back: their tier, what they prefer, and who may know."""

import pytest

from bot.domain.cycle import Tier
from bot.flows import tiers
from storage.tables import Booking, Preference, Regular
from storage.vocabulary import TierSource
from tests.journeys.facts import rows, varied
from tests.journeys.house import House, Scene
from tests.journeys.test_expecting import links_of, sends
from tests.people import Person

GOLD = varied(tiers=(Tier(name="Oro", worth=3), Tier(name="Plata", worth=1.5)))
LIST = "Nombre;Reserva;Categoría\nVera;R-1;Oro\nTom;R-2;\n"
QUIET = "almohada dura"


async def comes(hotel: House, name: str, link: str, language: str = "es") -> Person:
    guest = await hotel.guest(name, language)
    await guest.follows(link)
    await guest.shows("start.greeting")
    return guest


async def tier_of(hotel: House) -> list[tuple[str | None, TierSource | None]]:
    await hotel.quiet()
    return [(one.tier, one.tier_from) for one in await hotel.read(rows(Regular))]


@pytest.mark.parametrize("scene", [Scene(cycle=GOLD)])
async def test_a_tier_comes_by_list_staff_or_outside_and_puts_its_case_first(
    hotel: House,
) -> None:
    await sends(hotel.elena, "lista.csv", LIST)
    await hotel.elena.taps("button.import")
    links = await links_of(hotel, hotel.elena)
    tom = await comes(hotel, "Tom", links["Tom"], "en")
    vera = await comes(hotel, "Vera", links["Vera"])
    assert await tier_of(hotel) == [("Oro", TierSource.LIST)]
    await tom.taps("😡")
    await vera.taps("😡")
    await hotel.card("Vera", "🏷 Oro")
    await hotel.marta.says("/cases")
    listed = await hotel.marta.shows("because.tier", "Oro")
    assert listed.text.index("Vera") < listed.text.index("Tom")

    await hotel.marta.says("/case 1")
    await hotel.marta.taps("button.customer")
    page = await hotel.marta.shows("customer.head", "Tom", "customer.likes_nothing")
    assert page.buttons == ("Oro", "Plata")
    await hotel.marta.taps("Plata", on=page)
    await hotel.card("Tom", "🏷 Plata")
    page = await hotel.marta.shows("customer.head", "Plata", button="✓ Plata")
    toast = await hotel.forges(hotel.marta, page.data[0].replace(".t0", ".t9"), page)
    assert toast.says("error.gone", hotel.marta.language)
    toast = await hotel.forges(tom, page.data[0])
    assert toast.says("error.no_right", tom.language)
    await hotel.marta.taps("button.no_tier", on=page)
    await hotel.marta.shows("customer.head", "Tom", button="Plata")
    told = await hotel.bot.db.write(tiers.reported, None, "R-1", " Plata ", hotel.now)
    assert told == "R-1: Plata"
    await hotel.card("Vera", "🏷 Plata")
    assert await tier_of(hotel) == [("Plata", TierSource.OUTSIDE), (None, TierSource.STAFF)]
    assert [one.tier for one in await hotel.read(rows(Booking))] == ["Plata", None]


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_a_preference_is_known_at_the_next_visit_until_it_is_struck_out(
    hotel: House, language: str
) -> None:
    early = await hotel.guest("Ana", language)
    await early.says("/preferences algo")
    await early.shows("preference.nowhere")
    vera = await hotel.arrives("Vera", language)
    await vera.says("/preferences")
    await vera.shows("preference.none")
    for words in (f"{QUIET} <3", f"{QUIET} <3".upper()):  # the same twice
        await vera.says(f"/preferences {words}")
    await vera.shows("preference.own", "<3", button=f"✖ {QUIET} <3"[:28])
    await vera.says(f"/preferences {'x' * 201}")
    await vera.shows("preference.how")
    await vera.taps("😡")
    await hotel.card("Vera", f"💡 {QUIET} <3")
    for words in ("", "1", "uno algo", "1 sin plumas"):
        await hotel.marta.says(f"/prefers {words}", to=hotel.group)
        await hotel.quiet()
    assert await hotel.marta.count("customer.how") == 0
    await hotel.card("Vera", "💡 sin plumas")
    page = await hotel.marta.shows("customer.head", "sin plumas", button="✖ sin plumas")
    await hotel.takes(hotel.marta, "Vera")
    await hotel.closes(hotel.marta)

    await vera.says("/mydata")
    brought = await vera.waits_for(lambda one: one.media == "document")
    data = (await hotel.control.file(brought.raw["media"]["file"])).decode()
    assert QUIET in data
    assert "sin plumas" in data
    await hotel.later(days=6)
    assert await hotel.group.count("customer.back") == 0
    await hotel.bruno.says("/checkin Vera")
    link = await hotel.bruno.waits_for(lambda one: "start=p" in one.text)
    start = link.text.index("https://")
    await vera.follows(link.text[start:].split()[0])
    await hotel.group.shows("customer.back", "Vera", QUIET, "sin plumas")

    await hotel.marta.taps("✖ sin plumas", on=page)
    await hotel.marta.shows("customer.head", QUIET, button=f"✖ {QUIET} <3"[:28])
    again = await hotel.forges(hotel.marta, page.data[-1], page)
    assert again.answered
    await vera.says("/preferences")
    own = await vera.shows("preference.own")
    await vera.taps(own.buttons[0], on=own)
    await vera.shows("preference.none")
    assert (await hotel.forges(early, own.data[0])).answered
    assert await hotel.read(rows(Preference)) == []


async def test_who_is_forgotten_is_no_regular_any_more(hotel: House) -> None:
    vera = await hotel.arrives("Vera")
    await vera.says(f"/preferences {QUIET}")
    await vera.shows("preference.own")
    await hotel.marta.says("/customer vera")
    await hotel.marta.shows("customer.head", QUIET)
    tom = await hotel.arrives("Tom", "en")
    toast = await hotel.forges(tom, (await vera.shows("preference.own")).data[0])
    assert toast.says("answer.foreign", tom.language)
    await hotel.marta.says("/customer")
    choice = await hotel.marta.shows("customer.choose")
    await hotel.marta.taps(choice.buttons[0], on=choice)
    await hotel.marta.shows("customer.head", "Tom")
    await vera.says("/forget")
    await vera.taps("button.forget")
    await vera.shows("forget.farewell")
    await hotel.marta.taps(choice.buttons[1], on=choice)
    await hotel.later(minutes=5)
    assert await hotel.read(rows(Preference)) == []
    assert [one.person_id for one in await hotel.read(rows(Regular))] == []
    assert await hotel.marta.count(QUIET) == 0
    await hotel.marta.says("/customer nobody")
    await hotel.marta.shows("customer.none")
