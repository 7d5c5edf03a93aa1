"""The whole loop: from one tap to a recovered customer."""

import pytest

from storage.vocabulary import CaseState
from tests.journeys.facts import question
from tests.journeys.house import House, Scene

BOTH_WAYS = [Scene(receive="poll"), Scene(receive="webhook")]


@pytest.mark.parametrize("scene", BOTH_WAYS, ids=["poll", "webhook"])
@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_from_one_tap_to_a_recovered_customer(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    assert await vera.count("start.greeting") == 1
    toast = await vera.taps("😡")
    assert toast.text is not None
    await vera.shows("answer.recorded.bitter", question("reservation", vera.language))
    card = await hotel.card("Vera", "card.state.open")
    assert card.thread == await hotel.group.topic_of("Vera")

    await hotel.takes(hotel.marta)
    await vera.shows("case.someone_is_on_it", "Marta")
    await hotel.marta.says("Ahora mismo lo miro", to=hotel.group, topic=card.thread)
    await vera.shows("Marta · Hotel Sol", "Ahora mismo lo miro")
    await vera.says("Muchas gracias, Marta")
    await hotel.group.shows("Vera", "Muchas gracias, Marta", thread=card.thread)

    await hotel.closes(hotel.marta)
    assert await vera.count("verify.ask") == 0
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes", on=await vera.shows("verify.ask"))
    await vera.shows("verify.answered.yes")
    await hotel.group.shows("case.verified.yes", thread=card.thread)
    await hotel.group.shows("card.state.recovered")
    assert (await hotel.case()).state is CaseState.RECOVERED
