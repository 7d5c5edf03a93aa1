"""Duty: by hand, by the week, over to those who stay; who rests is left in peace."""

import pytest

from storage.vocabulary import CaseState
from tests.journeys.facts import local
from tests.journeys.house import House, Scene

NO_GROUP = [Scene(group=None)]


async def test_hours_of_duty_decide_who_is_alerted_and_their_end_is_told(hotel: House) -> None:
    for words, key in (("lun-vie", "hours.how"), ("lun-vie 8-11", "hours.are")):
        await hotel.marta.says(f"/hours {words}")
        await hotel.marta.shows(key)
    await hotel.marta.says("/hours Bruno lun 8-16")  # she is no supervisor
    await hotel.marta.shows("error.no_right")
    await hotel.sonia.says("/hours Bruno mon-fri 08:00-12:00")
    for one, days in ((hotel.sonia, "mon-fri"), (hotel.bruno, "seg-sex")):
        await one.shows("hours.are", "Bruno", f"{days} 08:00-12:00")
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.marta.says("Ya subo", to=hotel.group, reply_to=await hotel.card(button=None))
    assert await hotel.group.count("card.unstaffed") == 0
    assert await hotel.elena.count("card.head") == 0
    await hotel.later(minutes=61)  # 11:01
    await hotel.group.shows("duty.leaves_case", "Marta")
    await hotel.marta.shows("cases.head.mine", "Vera")
    await hotel.group.shows("duty.handover", "Marta", "#1")
    await hotel.bruno.says("/offduty")  # by hand, until his shift would change at 12:00
    await hotel.bruno.shows("duty.off_until", "12:00")
    tom = await hotel.arrives("Tom", "en")
    await tom.taps("😡")
    await hotel.card("Tom", "card.unstaffed")
    for above in (hotel.sonia, hotel.elena):
        await above.shows("card.head", "card.unstaffed", "Tom", button="button.take")
    await hotel.marta.says("/onduty")
    await hotel.marta.shows("duty.on_until", "8:00")
    ana = await hotel.arrives("Ana")
    await ana.taps("😡")
    await hotel.card("Ana")
    await hotel.quiet()
    assert await hotel.group.count("card.head", "Ana", "card.unstaffed") == 0
    assert await hotel.elena.count("card.head", "Ana") == 0


@pytest.mark.parametrize("scene", NO_GROUP, ids=["private"])
async def test_who_rests_is_left_in_peace_but_for_danger(hotel: House) -> None:
    await hotel.marta.says("/hours silencio 9-11")
    await hotel.marta.shows("hours.are", "09:00-11:00")
    await hotel.elena.says("/hours silencio 9-12")
    await hotel.elena.shows("hours.are", "09:00-12:00")
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.bruno.shows("card.head", "Vera", button="button.take")
    await hotel.later(minutes=20)  # the managers are called, and rest
    assert await hotel.marta.count("card.head") == 0
    assert await hotel.elena.count("card.head") == 0
    tom = await hotel.arrives("Tom")
    await tom.says("Me he intoxicado con la cena, estoy muy mal")
    for one in (hotel.marta, hotel.bruno, hotel.elena):
        await one.shows("card.head", "card.urgent", "Tom")
    await hotel.bruno.taps("button.take", on=card)
    await hotel.bruno.shows("card.state.taken", "Bruno")
    await hotel.bruno.says("Já vou", reply_to=card)
    await hotel.bruno.taps("button.done", on=card)
    asked = await hotel.bruno.shows("card.ask_cause")
    await hotel.bruno.taps(asked.buttons[0], on=asked)
    await hotel.bruno.taps("action.fixed", on=await hotel.bruno.shows("card.ask_action"))
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    ana = await hotel.arrives("Ana")
    await ana.taps("😡")
    await hotel.bruno.shows("card.head", "Ana")
    await hotel.until("12:00")
    await hotel.elena.shows("card.head", "Ana", button="button.take")  # it waited for her
    first, *_ = await hotel.cases()
    assert first.state is CaseState.RECOVERED
    assert await hotel.elena.count("card.head", "Vera") == 0  # over by the time she woke


@pytest.mark.parametrize("scene", [Scene(begin=local("2027-06-02 21:00"), quiet="03:00-04:00")])
async def test_a_night_shift_ends_in_the_morning_by_the_clocks_of_whoever_works_it(
    hotel: House,
) -> None:
    await hotel.bruno.says("/hours fuso Atlantic/Canary")  # an hour behind the house
    await hotel.bruno.shows("hours.are", "Atlantic/Canary")
    for one, days in ((hotel.bruno, "seg-dom"), (hotel.marta, "lun-dom")):
        await one.says(f"/hours {days} 22-6")
        await one.shows("hours.are", "22:00-06:00")
    await hotel.until("22:30")  # Marta's has begun; Bruno's begins at 23:00 here
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.marta.says("Voy", to=hotel.group, reply_to=await hotel.card(button=None))
    assert await hotel.group.count("card.unstaffed") == 0
    await hotel.until("05:59")
    assert await hotel.group.count("duty.leaves_case") == 0
    await hotel.until("06:01")
    await hotel.group.shows("duty.leaves_case", "Marta")
    tom = await hotel.arrives("Tom", "en")
    await tom.taps("😡")
    await hotel.card("Tom")
    await hotel.quiet()
    assert await hotel.elena.count("card.head", "Tom") == 0  # Bruno is there until seven
    await hotel.until("07:01")
    await hotel.group.shows("duty.handover", "Bruno")
    ana = await hotel.arrives("Ana")
    await ana.taps("😡")
    await hotel.card("Ana", "card.unstaffed")
