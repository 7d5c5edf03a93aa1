"""Playbooks: one tap from the card, and the first words one more."""

from bot.domain.playbook import opening
from storage.vocabulary import Language
from tests.journeys.facts import cycle
from tests.journeys.house import House


async def test_the_first_words_are_two_taps_away_and_said_once(hotel: House) -> None:
    book = cycle().playbook("room")
    assert book is not None
    words = opening(book.first[Language.ENGLISH], "Tom")
    tom = await hotel.arrives("Tom", "en", step="room")
    await tom.taps("😡")
    card = await hotel.card("Tom", button="button.playbook")
    await hotel.marta.taps("button.playbook", on=card, to=hotel.group)
    shown = await hotel.group.shows("playbook.duty.adapt", words, button="button.say_first")
    assert shown.thread == card.thread
    for part in ("playbook.duty.please", "playbook.gestures", "playbook.approve"):
        await hotel.group.shows(part, button="button.say_first")
    again = await hotel.bruno.taps("button.playbook", on=card, to=hotel.group)
    assert again.says("playbook.there", hotel.bruno.language)
    refused = await hotel.bruno.taps("button.say_first", on=shown, to=hotel.group)
    assert refused.says("case.take_first", hotel.bruno.language)
    assert await tom.count(words) == 0

    await tom.taps("Noise")  # a reason for which something else is planned
    await hotel.quiet()
    await hotel.marta.taps("button.playbook", on=card, to=hotel.group)
    (noise,) = [one for one in cycle().playbooks if one.reasons == ("noise",)]
    narrow = opening(noise.first[Language.ENGLISH], "Tom")
    await hotel.group.shows(narrow, "playbook.duty.adapt", "playbook.gestures")

    await hotel.takes(hotel.bruno)
    toast = await hotel.bruno.taps("button.say_first", on=shown, to=hotel.group)
    assert toast.says("playbook.said", hotel.bruno.language)
    await tom.shows("Bruno · Hotel Sol", words)
    twice = await hotel.bruno.taps("button.say_first", on=shown, to=hotel.group)
    assert twice.says("playbook.said_already", hotel.bruno.language)
    other = await hotel.marta.taps("button.say_first", on=shown, to=hotel.group)
    assert "Bruno" in (other.text or "")
    assert await tom.count(words) == 1
    assert (await hotel.case()).spoken_at is not None
    await hotel.bruno.says("/case 1")
    await hotel.bruno.shows("Bruno", words)
