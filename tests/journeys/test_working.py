"""Working a case: taken by one, talked about, done, and judged by the customer."""

import asyncio

import pytest

from storage.tables import Audit, CaseEvent
from storage.vocabulary import Act, CaseState, Language
from tests.journeys.facts import rows
from tests.journeys.house import House
from tests.people import found


async def test_two_take_it_at_once_and_one_has_it(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.card("Vera")
    taps = await asyncio.gather(
        *(
            one.taps("button.take", on=card, to=hotel.group)
            for one in (hotel.marta, hotel.bruno)
        )
    )
    await hotel.quiet()
    case = await hotel.case()
    assert case.state is CaseState.TAKEN
    told = [toast.text for toast in taps if toast.text]
    assert len(told) == 1
    winner = "Marta" if "Marta" in told[0] else "Bruno"
    await hotel.group.shows("card.state.taken", winner)
    assert await vera.count("case.someone_is_on_it") == 1
    assert await vera.count("case.someone_is_on_it", winner) == 1
    assert sum(one.act is Act.TAKE for one in await hotel.read(rows(CaseEvent))) == 1


async def test_colleagues_words_stay_inside(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.card("Vera")
    await hotel.bruno.says("¿Quién va?", to=hotel.group, topic=card.thread)
    await hotel.takes(hotel.marta)
    await hotel.bruno.says("Suerte", to=hotel.group, topic=card.thread)
    await hotel.bruno.says("Yo contesto", to=hotel.group, topic=card.thread, reply_to=card)
    refusal = await hotel.group.shows("Marta")
    refusal = await hotel.group.waits_for(
        lambda one: "Marta" in one.text and one.by_bot and one.thread == card.thread
    )
    assert refusal.thread == card.thread  # said where it was caused
    await hotel.quiet()
    for words in ("¿Quién va?", "Suerte", "Yo contesto"):
        assert await vera.count(words) == 0


async def test_passed_on_it_is_offered_to_the_others_again(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    toast = await hotel.bruno.taps("button.pass_on", to=hotel.group)
    assert "Marta" in (toast.text or "")  # it is hers to pass on
    await hotel.marta.taps("button.pass_on", to=hotel.group)
    await hotel.group.shows("case.passed_on", "Marta")
    await hotel.takes(hotel.bruno)
    case = await hotel.case()
    assert case.state is CaseState.TAKEN
    assert await hotel.group.count("card.head", "card.again") == 0  # it was never closed
    await hotel.elena.says("/week")
    week = await hotel.elena.shows("week.head")
    assert not found("week.reopened", week.text, Language.SPANISH)


async def test_help_is_called_from_above(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    toast = await hotel.marta.taps("button.escalate", to=hotel.group)
    assert toast.says("case.escalated", hotel.marta.language)
    await hotel.sonia.shows("card.head", button="button.take")
    await hotel.quiet()
    assert await hotel.elena.count("card.head") == 0
    await hotel.marta.taps("button.escalate", to=hotel.group)
    await hotel.elena.shows("card.head", button="button.take")


async def test_done_can_be_taken_back_before_it_counts(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.marta.taps("button.done", to=hotel.group)
    await hotel.group.shows("card.ask_cause")
    await hotel.marta.taps("button.back", to=hotel.group)
    await hotel.group.shows("card.state.taken", button="button.done")
    await hotel.later(hours=1)
    assert await vera.count("verify.ask") == 0


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_partly_goes_back_to_its_owner(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    toast = await vera.taps("button.verify.partly")
    assert toast.says("verify.thanks.partly", vera.language)
    await vera.shows("verify.answered.partly")
    await hotel.group.shows("case.verified.partly")
    case = await hotel.case()
    assert case.state is CaseState.TAKEN
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    assert (await hotel.case()).state is CaseState.RECOVERED


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_no_reopens_the_case_and_calls_the_managers(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    asked = await vera.shows("verify.ask", button="button.verify.no")
    await vera.taps("button.verify.no", on=asked)
    await vera.shows("verify.answered.no")
    await hotel.group.shows("case.reopened")
    await hotel.elena.shows("card.head", "card.again", button="button.take")
    await hotel.sonia.shows("card.head", button="button.take")
    again = await hotel.forges(vera, next(one for one in asked.data if "no" in one), asked)
    assert again.says("answer.already", vera.language)
    case = await hotel.case()
    assert (case.state, case.round, case.owner_id) == (CaseState.OPEN, 2, None)
    await hotel.takes(hotel.bruno)
    await hotel.elena.says("/week")
    await hotel.elena.shows("week.head", "week.reopened")


async def test_silence_is_counted_as_silence(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(hours=26)
    assert (await hotel.case()).state is CaseState.UNVERIFIED
    await vera.taps("button.verify.yes")  # a late word still counts
    assert (await hotel.case()).state is CaseState.RECOVERED


async def test_a_closed_answer_is_closed_kindly(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    asked = await vera.shows("verify.ask")
    yes, partly, no = asked.data
    await vera.taps("button.verify.yes", on=asked)
    assert (await hotel.forges(vera, yes, asked)).says("answer.already", vera.language)
    assert (await hotel.forges(vera, partly, asked)).says("answer.closed", vera.language)
    await hotel.forges(vera, no, asked)  # a changed mind: not right after all
    assert (await hotel.case()).state is CaseState.OPEN
    tom = await hotel.arrives("Tom", "en")
    assert (await hotel.forges(tom, no)).says("answer.foreign", tom.language)
    await hotel.quiet()
    assert any(one.act == "refused" for one in await hotel.read(rows(Audit)))


async def test_the_chain_of_those_who_hear_of_it_by_the_clock(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.later(minutes=4)
    assert await hotel.sonia.count("card.head") == 0
    await hotel.later(minutes=2)
    await hotel.sonia.shows("card.head", button="button.take")
    await hotel.group.shows("case.nobody_took.supervisors")
    assert await hotel.elena.count("card.head") == 0
    await hotel.later(minutes=10)
    await hotel.elena.shows("card.head", button="button.take")
    await hotel.group.shows("case.nobody_took.managers")
    await hotel.later(hours=6)
    assert await hotel.elena.count("case.still_open") == 5  # and then no more noise
    assert await hotel.elena.count("card.head") == 1
    await hotel.marta.taps("button.take", to=hotel.group)
    await hotel.elena.shows("card.state.taken", "Marta")


async def test_taken_but_silent_is_offered_again(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    await hotel.later(minutes=14)
    assert (await hotel.case()).state is CaseState.TAKEN
    await hotel.later(minutes=2)
    await hotel.group.shows("case.silent")
    await hotel.sonia.shows("card.head", button="button.take")
    assert (await hotel.case()).state is CaseState.OPEN
    await hotel.takes(hotel.bruno)
    card = await hotel.group.shows("card.state.taken")
    await hotel.bruno.says("Já vou", to=hotel.group, topic=card.thread)
    await hotel.later(hours=1)
    case = await hotel.case()
    assert case.state is CaseState.TAKEN  # a word was said in time
    assert case.spoken_at is not None


async def test_who_goes_off_duty_leaves_a_word_about_their_cases(hotel: House) -> None:
    for name in ("Vera", "Tom"):
        guest = await hotel.arrives(name, step="breakfast")
        await guest.taps("😡")
    await hotel.takes(hotel.marta, "Vera")
    await hotel.quiet()
    await hotel.marta.says("/offduty")
    mine = await hotel.marta.shows("cases.head.mine", "Vera", button="#1")
    assert "Tom" not in mine.text
    told = await hotel.group.shows("duty.leaves_case", "Marta")
    assert told.thread == (await hotel.card("Vera", button=None)).thread
    await hotel.quiet()
    assert await hotel.group.count("duty.leaves_case") == 1
    held = await hotel.card("Vera", button="button.done")
    await hotel.sonia.taps("button.pass_on", on=held, to=hotel.group)
    await hotel.card("Vera")
    await hotel.marta.says("/offduty")  # again, with nothing in hand
    await hotel.quiet()
    assert await hotel.marta.count("cases.head.mine") == 1
