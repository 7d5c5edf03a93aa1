"""A larger model beside the live bot: asked in doubt, after the fast answer, heard upwards."""

import json
from collections.abc import Iterator

import pytest

from bot.jobs import embeddings
from bot.jobs.larger import LargerModel, SecondLook
from storage.tables import CaseEvent, Remark
from storage.vocabulary import Verdict
from tests.endpoint import Endpoint, doubt, endpoint
from tests.journeys.facts import all_moments, rows
from tests.journeys.house import House
from tests.made_up_model import GRUMBLE
from tests.people import until


@pytest.fixture
def model() -> Iterator[Endpoint]:
    with endpoint() as here:
        yield here


@pytest.fixture
def helped(hotel: House, model: Endpoint) -> House:
    """Let the bot at work ask the made-up model, as it does where the operator named one."""
    bot = hotel.bot
    larger = LargerModel(model.url, "made-up", bot.clock)
    bot.dispatch._desk.reread = SecondLook(bot.db, larger, bot.clock, bot.wake)
    return hotel


async def test_a_larger_model_raises_what_is_in_doubt_and_soothes_nothing(
    helped: House, model: Endpoint
) -> None:
    vera, ana, tom = [await helped.arrives(name) for name in ("Vera", "Ana", "Tom")]
    await vera.says(doubt())
    await vera.shows("words.one_tap")  # the fast answer does not wait
    await helped.card("Vera", "card.doubt", button="button.misread")
    assert "ana@example.org" not in json.dumps(model.asked)
    await vera.taps("😍")  # the tap leads
    await helped.group.shows("card.state.withdrawn", "Vera")
    await ana.taps("😐")
    await ana.says(doubt())
    await helped.card("Ana")
    verdicts = {one.score: one.verdict for one in await helped.read(all_moments)}
    assert verdicts == {5: Verdict.STELLAR, 3: Verdict.BITTER}
    events = await helped.read(rows(CaseEvent))
    assert any("second_reader" in event.details for event in events)
    model.p_bitter = 0.0
    before = len(model.asked)
    await tom.says(doubt())
    await tom.shows("words.one_tap")

    async def asked() -> bool:
        return len(model.asked) > before

    await until(asked, "the model is asked")
    assert len(await helped.cases()) == 2
    remarks = await helped.read(rows(Remark))
    assert [one.p_bitter >= 0.9 for one in remarks] == [True, True, False]


async def test_without_the_operators_word_nobody_is_asked(
    hotel: House, model: Endpoint
) -> None:
    assert hotel.bot._second_reader() is None
    vera = await hotel.arrives()
    await vera.says(doubt())
    await vera.shows("words.one_tap")
    assert not model.asked


async def test_a_model_within_the_bot_weighs_words_before_they_are_read(
    hotel: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embeddings, "LIBRARY", "tests.made_up_model")
    hotel.bot._settings.words_e5 = True
    hotel.bot.dispatch._desk.weigh = hotel.bot._weigher()
    vera = await hotel.arrives("Vera")
    await vera.says(f"Nos sentamos a las nueve con una {GRUMBLE} en la puerta")
    await hotel.card("Vera", GRUMBLE, button="button.misread")
    tom = await hotel.arrives("Tom")
    await tom.says("Nos sentamos a las nueve con una copa en la puerta")
    await hotel.quiet()
    assert len(await hotel.cases()) == 1
