"""How a journey turned out: the closing score, a complaint, or a silence of either kind."""

from datetime import timedelta

import pytest

from storage.vocabulary import Outcome
from tests.journeys.facts import all_journeys, question, varied
from tests.journeys.house import House, Scene

SOON = Scene(cycle=varied(closes_after=timedelta(days=1)))


async def outcome(hotel: House) -> tuple[Outcome | None, int | None]:
    await hotel.quiet()
    (journey,) = await hotel.read(all_journeys)
    return journey.outcome, journey.outcome_score


async def test_the_closing_score_is_the_outcome_also_late_and_changed(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    assert await outcome(hotel) == (None, None)
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    await hotel.happens("checkout", vera)
    await hotel.later(days=1, hours=2)
    closing = await vera.shows(question("after_stay", vera.language))
    await hotel.later(days=6, hours=20)
    assert await outcome(hotel) == (Outcome.SILENT, None)
    await vera.taps("🙁", on=closing)
    assert await outcome(hotel) == (Outcome.SCORED, 2)
    await vera.taps("button.change")
    await vera.taps("🙂")
    assert await outcome(hotel) == (Outcome.SCORED, 4)


@pytest.mark.parametrize("scene", [SOON], ids=["soon"])
async def test_silence_after_a_bitter_moment_is_an_outcome_and_a_complaint_a_graver_one(
    hotel: House,
) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(days=5)
    assert await outcome(hotel) == (Outcome.BITTER_SILENCE, None)
    await vera.says("Quiero poner una queja formal, esto no se va a quedar así")
    assert (await outcome(hotel))[0] is Outcome.COMPLAINED


@pytest.mark.parametrize("scene", [SOON], ids=["soon"])
async def test_who_was_never_asked_about_the_whole_has_no_outcome(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😍")
    await hotel.later(days=4)
    assert await outcome(hotel) == (Outcome.UNASKED, None)
