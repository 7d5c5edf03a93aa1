"""Talking in a case: ready phrases, one who speaks, and an end that is polite."""

import pytest

from bot.texts.catalogue import plain
from storage.tables import CaseEvent
from storage.vocabulary import Act, CaseState, Language
from tests.journeys.facts import rows
from tests.journeys.house import House, Scene
from tests.people import Person


def phrase(one: str, person: Person) -> str:
    """Return what a customer reads of a ready phrase."""
    return plain(f"phrase.{one}", person.language, name=person.name)


async def typed(hotel: House, guest: Person) -> int:
    """Count how often the customer saw that somebody is typing."""
    await hotel.quiet()
    calls = await hotel.control.calls("sendChatAction")
    return sum(int(call["params"]["chat_id"]) == guest.id for call in calls)


async def test_a_phrase_is_said_with_one_tap_in_the_customers_language(hotel: House) -> None:
    tom = await hotel.arrives("Tom", "en")
    await tom.taps("😡")
    await hotel.takes(hotel.marta)
    assert await typed(hotel, tom) == 1
    refused = await hotel.bruno.taps("button.phrases", to=hotel.group)
    assert refused.says("case.not_yours", hotel.bruno.language)
    await hotel.marta.taps("button.phrases", to=hotel.group)
    shown = await hotel.group.shows("phrase.head", button="button.phrase.coming")
    assert "I am coming to you" in shown.text  # in Tom's own words, and not his name
    assert "Tom" not in shown.text
    assert await typed(hotel, tom) == 2
    again = await hotel.marta.taps("button.phrases", to=hotel.group)
    assert again.says("playbook.there", hotel.marta.language)
    toast = await hotel.marta.taps("button.phrase.coming", on=shown, to=hotel.group)
    assert toast.says("playbook.said", hotel.marta.language)
    await tom.shows("Marta · Hotel Sol", phrase("coming", tom))
    await hotel.group.shows("phrase.said", "Marta")
    twice = await hotel.forges(hotel.marta, shown.data[0], shown)
    assert twice.says("playbook.said_already", hotel.marta.language)
    await hotel.marta.taps("button.phrases", to=hotel.group)
    await hotel.marta.taps("button.phrase.well", to=hotel.group)
    await tom.shows("Marta · Hotel Sol", phrase("well", tom))
    await hotel.quiet()
    assert await tom.count(phrase("coming", tom)) == 1
    assert (await hotel.case()).spoken_at is not None


async def test_several_watch_one_speaks_and_another_takes_over(hotel: House) -> None:
    vera = await hotel.arrives("Vera", "pt")
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    card = await hotel.group.shows("card.state.taken", button="button.take_over")
    await hotel.bruno.says("Eu respondo", to=hotel.group, topic=card.thread, reply_to=card)
    over = plain("button.take_over", hotel.bruno.language)
    told = await hotel.group.waits_for(lambda one: one.by_bot and one.buttons == (over,))
    assert told.thread == card.thread
    assert "Marta" in told.text
    await hotel.later(minutes=14)  # of the fifteen in which Marta owes a word
    await hotel.bruno.taps(over, on=told, to=hotel.group)
    await vera.shows("case.another_is_on_it", "Bruno", "Marta")
    await hotel.group.shows("case.taken_over", "Bruno", "Marta")
    await hotel.group.shows("card.state.taken", "Bruno")
    late = await hotel.forges(hotel.sonia, told.data[0], told)  # she had not seen that
    assert late.says("case.taken", hotel.sonia.language)
    await hotel.later(minutes=2)  # it is Bruno who owes the word now
    assert (await hotel.case()).state is CaseState.TAKEN
    await hotel.marta.says("¿Sigues tú?", to=hotel.group, topic=card.thread)
    await hotel.bruno.says("Já vou", to=hotel.group, topic=card.thread)
    await vera.shows("Bruno · Hotel Sol", "Já vou")
    await hotel.quiet()
    assert await vera.count("¿Sigues tú?") == 0
    assert await vera.count("Eu respondo") == 0
    acts = [one.act for one in await hotel.read(rows(CaseEvent))]
    assert acts == [Act.OPEN, Act.TAKE, Act.TAKE_OVER, Act.SPEAK]

    # Bruno chooses who goes on; Marta hears of it, and so does Vera.
    taken = await hotel.group.shows("card.state.taken", button="button.hand_on")
    await hotel.bruno.taps("button.hand_on", on=taken, to=hotel.group)
    asked = await hotel.group.shows("handover.ask", button="Marta", thread=card.thread)
    assert "Bruno" not in asked.buttons
    refused = await hotel.forges(hotel.marta, asked.data[0], asked)  # it is not hers to give
    assert refused.says("case.not_yours", hotel.marta.language)
    await hotel.bruno.taps("Marta", on=asked, to=hotel.group)
    await hotel.group.shows("handover.done", "Bruno", "Marta", thread=card.thread)
    await hotel.marta.shows("handover.yours", "#1", button="#1")
    await hotel.quiet()
    assert await vera.count("case.another_is_on_it") == 2
    late = await hotel.forges(hotel.bruno, asked.data[0], asked)
    assert late.says("case.not_yours", hotel.bruno.language)
    await hotel.marta.says("Sigo yo", to=hotel.group, topic=card.thread)
    await vera.shows("Marta · Hotel Sol", "Sigo yo")
    await hotel.marta.taps("#1")
    await hotel.marta.shows("history.hand_on", "Bruno", "Marta")


@pytest.mark.parametrize("scene", [Scene(group=None)])
async def test_who_had_it_hears_it_in_their_own_chat(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.marta.shows("card.head", button="button.take")
    await hotel.marta.taps("button.take")
    card = await hotel.bruno.shows("card.state.taken", "Marta", button="button.take_over")
    await hotel.bruno.taps("button.take_over", on=card)
    await hotel.marta.shows("case.taken_over", "Bruno")
    await hotel.bruno.shows("case.taken_over", "Bruno")
    over = next(one for one in card.data if one.startswith("ho."))
    own = await hotel.forges(hotel.bruno, over, card)
    assert own.says("case.taken", hotel.bruno.language)


async def test_a_conversation_ends_politely_and_the_case_stays(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    card = await hotel.group.shows("card.state.taken")
    await hotel.marta.says("Voy", to=hotel.group, topic=card.thread)
    await vera.says("No ha venido nadie")
    await hotel.later(minutes=21)
    await hotel.group.shows("case.unanswered", "Vera", thread=card.thread)
    await hotel.later(hours=9)  # whoever waits is never told that it rests
    assert await vera.count("case.rests") == 0
    await hotel.marta.says("Subo ya", to=hotel.group, topic=card.thread)
    await hotel.later(hours=2, minutes=1)
    warned = await hotel.group.shows("case.goes_quiet")
    assert warned.thread == card.thread
    assert await vera.count("case.rests") == 0
    await hotel.later(hours=1)  # 22:01, and nobody is disturbed
    assert await vera.count("case.rests") == 0
    await hotel.until("08:01")
    await vera.shows("case.rests", "Marta")
    await hotel.group.shows("case.rested")
    assert (await hotel.case()).state is CaseState.TAKEN
    await vera.says("Gracias, una cosa más")
    await hotel.group.shows("Gracias, una cosa más", thread=card.thread)
    await hotel.quiet()
    assert await vera.count("case.rests") == 1
    await hotel.elena.says("/case 1")
    await hotel.elena.shows("history.rest")
    assert hotel.elena.language is Language.SPANISH
