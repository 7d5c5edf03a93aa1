"""Coming in: links, a greeting, a first question, and being left alone between visits."""

import pytest

from storage.vocabulary import JourneyState
from tests.journeys.facts import all_journeys, question
from tests.journeys.house import House

LANGUAGES = ["es", "en", "pt"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_follows_a_link_is_greeted_once_and_asked_at_once(
    hotel: House, language: str
) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.shows("start.greeting", "Vera", "Hotel Sol", "/stop")
    await vera.follows(await hotel.link())
    await vera.shows("start.again")
    await vera.says("/start")
    await hotel.quiet()
    assert await vera.count("start.greeting") == 1
    assert await vera.count("start.again") == 2
    assert await vera.count(question("reservation", vera.language)) == 1
    assert len(await hotel.read(all_journeys)) == 1


async def test_plain_start_leads_a_customer_into_the_only_house(hotel: House) -> None:
    tom = await hotel.guest("Tom", "en")
    await tom.says("/start")
    await tom.shows("start.greeting", "Hotel Sol")
    await tom.shows(question("reservation", tom.language), button="😍")


async def test_somebody_of_an_unknown_language_is_spoken_to_in_that_of_the_house(
    hotel: House,
) -> None:
    yuki = await hotel.guest("Yuki", "ja")
    await yuki.says("/start")
    await yuki.shows("start.greeting")  # Spanish, as the house


async def test_plain_start_tells_the_staff_what_they_can_do(hotel: House) -> None:
    await hotel.marta.says("/start")
    await hotel.marta.shows("help.staff")
    assert not await hotel.read(all_journeys)


async def test_a_personal_link_opens_once_and_for_one(hotel: House) -> None:
    await hotel.marta.says("/checkin Habitación 12")
    told = await hotel.marta.shows("checkin.link", "Habitación 12")
    link = next(word for word in told.text.split() if "start=" in word)
    assert len(link.partition("start=")[2]) <= 64
    vera, tom = await hotel.guest("Vera"), await hotel.guest("Tom", "en")
    await vera.follows(link)
    await vera.shows(question("reservation", vera.language))
    await tom.follows(link)
    await tom.shows("link.used")
    await vera.follows(link)  # pressed again: nothing new, and no refusal
    await vera.shows("start.again")
    (journey,) = await hotel.read(all_journeys)
    assert journey.state is JourneyState.ACTIVE
    await vera.taps("😡")
    await hotel.card("Habitación 12")  # the staff read the alias
    assert await hotel.group.count("Vera") == 0


async def test_a_personal_link_that_is_too_old_opens_nothing(hotel: House) -> None:
    await hotel.marta.says("/checkin")
    told = await hotel.marta.shows("checkin.link")
    await hotel.later(days=31)
    vera = await hotel.guest()
    await vera.follows(told.text.split()[-1])
    await vera.shows("link.unknown")
    assert not await hotel.read(all_journeys)


async def test_only_staff_can_make_personal_links(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says("/checkin Vera")
    await vera.shows("error.no_right")


async def test_an_unknown_link_says_so(hotel: House) -> None:
    vera = await hotel.guest()
    await vera.follows("https://t.me/momentos_bot?start=tnothing")
    await vera.shows("link.unknown")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_touchpoints_link_asks_that_very_question(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language, step="breakfast")  # no journey before it
    assert await vera.count("start.greeting") == 1
    await vera.taps("🙂")
    await vera.follows(await hotel.link("breakfast"))
    await vera.shows("start.answered")
    await vera.follows(await hotel.link("room"))  # on the journey now
    await vera.shows(question("room", vera.language), button="😡")
    assert len(await hotel.read(all_journeys)) == 1


async def test_between_two_visits_a_customer_is_left_alone_for_days(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.later(days=6)
    (first,) = await hotel.read(all_journeys)
    assert first.state is JourneyState.ENDED
    await vera.says("/start")
    await vera.shows("start.again")
    await vera.follows(await hotel.link())
    await hotel.quiet()
    assert await vera.count("start.again") == 2
    assert len(await hotel.read(all_journeys)) == 1
    await vera.follows(await hotel.link("breakfast"))  # who stands there, wants to say it
    await vera.shows(question("breakfast", vera.language))
    assert len(await hotel.read(all_journeys)) == 2


async def test_a_personal_link_begins_a_visit_however_soon(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.later(days=5)
    await hotel.marta.says("/checkin Vera")
    told = await hotel.marta.shows("checkin.link")
    await vera.follows(told.text.split()[-1])
    await hotel.quiet()
    assert await vera.count(question("reservation", vera.language)) == 2
    assert len(await hotel.read(all_journeys)) == 2


async def test_after_the_rest_a_plain_start_begins_another_visit(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.later(days=13)
    await vera.says("/start")
    await hotel.quiet()
    assert await vera.count(question("reservation", vera.language)) == 2
    assert await vera.count("start.greeting") == 1
    assert len(await hotel.read(all_journeys)) == 2
