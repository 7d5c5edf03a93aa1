"""Practice: from the alert to the customer's word, and nobody else hears of it."""

import pytest

from bot.texts.catalogue import plain
from storage.tables import CaseEvent, Drill, Journey, Moment, Relay
from storage.vocabulary import DrillStage
from tests.journeys.facts import cycle, rows
from tests.journeys.house import House
from tests.people import Bubble, Person


async def told(person: Person, *parts: str, button: str | None = None) -> Bubble:
    """Wait for something of a practice case; each is marked as such."""
    shown = await person.shows(*parts, button=button)
    assert "🎓" in shown.text
    return shown


@pytest.mark.parametrize("name", ["Marta", "Bruno", "Sonia"])  # in three languages
async def test_a_practice_case_goes_from_the_alert_to_the_customers_word(
    hotel: House, name: str
) -> None:
    one = hotel.people[name]
    others = [hotel.group, *(each for each in hotel.people.values() if each is not one)]
    await hotel.quiet()
    before = [len(await each.bubbles()) for each in others]
    await one.says("/drill")
    card = await told(one, "drill.stage.open", button="button.take")
    assert cycle().say(cycle().steps[0].names, one.language) in card.text
    await one.says("/drill")
    await one.shows("drill.there")
    await hotel.later(minutes=2)
    await one.taps("button.take", on=card)
    card = await told(one, "drill.stage.taken", button="button.phrase.sorry")
    await one.taps("button.phrase.sorry", on=card)
    await told(one, "drill.would_read", f"{name} · Hotel Sol")
    await one.says("Subo ya", reply_to=card)
    await told(one, "drill.would_read", "Subo ya")
    await one.taps("button.done", on=card)
    card = await told(one, "drill.stage.cause")
    await one.taps(card.buttons[0], on=card)
    await one.taps("action.fixed", on=await told(one, "drill.stage.action"))
    await told(one, "drill.stage.done")
    await hotel.later(minutes=1)
    result = await told(one, "drill.result.yes")
    assert plain("drill.time.taken", one.language, time="2 min") in result.text
    await hotel.later(hours=2)
    assert [len(await each.bubbles()) for each in others] == before
    await one.says("/drill all")
    await one.shows("error.no_right")
    await hotel.elena.says("/drill all")
    page = await hotel.elena.shows("drill.all", "Hotel Sol: 1 de 1", "2 min")
    assert name not in page.text  # nobody asked for figures of people
    (drill,) = await hotel.read(rows(Drill))
    assert (drill.stage, drill.recovered) == (DrillStage.OVER, True)
    for table in (CaseEvent, Journey, Moment, Relay):
        assert await hotel.read(rows(table)) == []  # nothing that any figure counts


async def test_practice_teaches_what_goes_wrong_and_ends_in_any_order(hotel: House) -> None:
    marta = hotel.marta
    await marta.says("/drill")
    card = await told(marta, "drill.stage.open", button="button.take")
    take, stop = card.data
    foreign = await hotel.forges(hotel.bruno, take, card)
    assert foreign.says("error.gone", hotel.bruno.language)
    early = await hotel.forges(marta, take.replace("take", "say-0"), card)
    assert early.says("drill.not_now", marta.language)
    await hotel.later(minutes=6)
    await told(marta, "drill.late")  # and nobody above was woken
    assert await hotel.sonia.count("card.head") == 0
    await marta.taps("button.take", on=card)
    again = await hotel.forges(marta, take, card)
    assert again.says("drill.not_now", marta.language)
    await marta.taps("button.done", on=await told(marta, "drill.stage.taken"))
    await marta.taps("button.back", on=await told(marta, "drill.stage.cause"))
    await marta.taps("button.done", on=await told(marta, "drill.stage.taken"))
    card = await told(marta, "drill.stage.cause")
    await marta.taps(card.buttons[0], on=card)
    await marta.taps("action.fixed", on=await told(marta, "drill.stage.action"))
    await hotel.later(minutes=1)
    await told(marta, "drill.result.no")  # not a word was written
    await marta.says("/drill")
    card = await told(marta, "drill.stage.open", button="button.take")
    assert cycle().say(cycle().steps[1].names, marta.language) in card.text
    await marta.taps("button.drill.stop", on=card)
    await told(marta, "drill.stopped")
    late = await hotel.forges(marta, stop, card)
    assert late.says("drill.not_now", marta.language)
    await marta.says("/drill")
    await marta.waits_for(lambda one: plain("button.take", marta.language) in one.buttons)
    await hotel.later(minutes=61)
    await told(marta, "drill.ended")
    vera = await hotel.arrives()
    await vera.says("/drill")
    await vera.shows("error.no_right")
    await hotel.elena.says("/week")
    week = await hotel.elena.shows("week.head")
    assert "🎓" not in week.text
    assert await hotel.cases() == []
