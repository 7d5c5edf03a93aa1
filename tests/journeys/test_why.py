"""Why somebody was asked, or not: for any customer and step, before and after the fact."""

import pytest

from bot.flows import why
from storage.vocabulary import Language
from tests.journeys.facts import cycle, question
from tests.journeys.house import House, Scene
from tests.people import Bubble, Person, found

LONG = [
    one.model_copy(update={"key": f"{one.key}_{n}"}) for n in (1, 2) for one in cycle().steps
]
TWELVE = cycle().model_copy(update={"steps": (*cycle().steps, *LONG), "closing": None})


def line(told: Bubble, step: str, language: Language) -> str:
    """Return what is said of a step."""
    name = cycle().say(cycle().step(step).names, language)
    return next(one for one in told.text.splitlines() if name in one)


async def explained(hotel: House, staff: Person, words: str = "Vera") -> Bubble:
    await staff.says(f"/why {words}")
    await hotel.quiet()
    return await staff.shows("why.page", words)


@pytest.mark.parametrize("staff", ["Marta", "Sonia", "Bruno"])  # Spanish, English, Portuguese
async def test_the_rule_behind_each_step_is_told_in_plain_words(
    hotel: House, staff: str
) -> None:
    who = hotel.people[staff]
    spoken = who.language

    def says(told: Bubble, step: str, *keys: str) -> bool:
        return all(found(one, line(told, step, spoken), spoken) for one in keys)

    vera = await hotel.arrives()  # Wednesday, 10:00
    told = await explained(hotel, who)
    assert says(told, "reservation", "why.asked")
    assert says(told, "arrival", "why.after_event")
    await hotel.happens("arrival", vera)
    told = await explained(hotel, who)  # the gap of 90 minutes is seen coming
    assert says(told, "arrival", "why.will_ask_later", "why.rule.least_gap")
    assert "11:30" in line(told, "arrival", spoken)
    assert says(told, "room", "why.will_ask_later", "why.rule.least_gap")
    assert says(told, "breakfast", "why.will_ask")
    assert "10:30" in line(told, "breakfast", spoken)
    await vera.taps("😡", on=await vera.shows(question("reservation", vera.language)))
    told = await explained(hotel, who)
    assert found("why.hot", told.text, spoken)
    assert says(told, "reservation", "why.answered")
    assert "😡" in line(told, "reservation", spoken)
    assert says(told, "room", "why.waits", "why.rule.hot_case")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    await hotel.later(hours=1, minutes=30)
    told = await explained(hotel, who)
    assert says(told, "arrival", "why.asked", "why.late")  # it had waited for the case
    await vera.says("/pause 3")
    told = await explained(hotel, who)
    assert found("why.paused", told.text, spoken)
    assert says(told, "breakfast", "why.will_skip", "why.rule.paused")
    await hotel.later(days=2)
    told = await explained(hotel, who)
    assert says(told, "breakfast", "why.skipped", "why.rule.paused")
    assert says(told, "arrival", "why.expired", "why.rule.unanswered")
    await hotel.happens("checkout", vera)
    await vera.says("/stop")
    told = await explained(hotel, who)
    assert found("why.stopped", told.text, spoken)
    assert found("why.departed", told.text, spoken)
    assert says(told, "after_stay", "why.will_skip", "why.rule.stopped")


async def test_a_customer_is_chosen_by_a_button_a_name_or_a_number(
    hotel: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await hotel.marta.says("/why")
    await hotel.marta.shows("journeys.none")
    names = ("Vera", "Tomás", "Tomasa", "Ana", "Bea", "Cleo", "Dora", "Eva", "Fina", "Gil")
    for name in names:
        await hotel.arrives(name, step="room")
    await hotel.marta.says("/why")
    chosen = await hotel.marta.shows("why.choose", button="button.older")
    assert "Vera" not in " ".join(chosen.buttons)
    await hotel.marta.taps("button.older", on=chosen)
    await hotel.quiet()
    older = await hotel.marta.shows("why.choose", button="button.newer")
    assert older.id == chosen.id
    vera = next(one for one in older.buttons if "Vera" in one)
    await hotel.marta.taps(vera, on=older)
    told = await hotel.marta.shows("why.page", "Vera", "why.by_scan", button="button.others")
    assert found("why.on_scan", told.text, Language.SPANISH) is False
    assert found("why.not_for_passers_by", told.text, Language.SPANISH)
    await hotel.marta.taps("button.refresh", on=told)
    await hotel.quiet()
    await hotel.marta.says("/why tomas")  # no accent, and two of them
    await hotel.marta.waits_for(
        lambda one: len(one.buttons) == 2 and all("Tom" in label for label in one.buttons)
    )
    monkeypatch.setattr(why, "SEARCHED", 1)  # a number is found however old it is
    await hotel.marta.says("/why #3")
    await hotel.marta.shows("why.page", "Tomasa")
    await hotel.marta.says("/why bea")  # and so is a name as it is spelt
    await hotel.marta.shows("why.page", "Bea")
    await hotel.marta.says("/why nobody")
    await hotel.marta.shows("why.nobody")
    guest = await hotel.guest("Hugo")
    await guest.says("/why Vera")
    await guest.shows("error.no_right")
    toast = await hotel.forges(guest, "ya.1.0")
    assert toast.says("error.no_right", guest.language)


@pytest.mark.parametrize("scene", [Scene(cycle=TWELVE)], ids=["eighteen steps"])
async def test_many_steps_come_on_pages(hotel: House) -> None:
    await hotel.arrives()
    told = await explained(hotel, hotel.sonia)
    steps = len([one for one in told.text.splitlines() if one.startswith("• ")])
    assert steps == 10
    await hotel.sonia.taps("button.later_steps", on=told)
    await hotel.quiet()
    rest = await hotel.sonia.shows("why.page", button="button.earlier_steps")
    assert len([one for one in rest.text.splitlines() if one.startswith("• ")]) == 8
