"""Words: instead of a tap, after one, and out of the blue."""

import pytest

from storage.vocabulary import Origin, Verdict
from tests.journeys.facts import all_moments, question
from tests.journeys.house import House

LANGUAGES = ["es", "en", "pt"]
INSTEAD = [
    ("es", "2/5", 2),
    ("es", "mal", 2),
    ("en", "👎", 2),
    ("es", "todo perfecto gracias", 5),
    ("en", "5", 5),
    ("pt", "péssimo", 1),
    ("pt", "tudo ótimo", 5),
    ("en", "three", 3),
]


async def test_words_count_as_an_answer(hotel: House) -> None:
    for place, (language, words, score) in enumerate(INSTEAD):
        guest = await hotel.arrives(f"Gast{place}", language)
        await guest.says(words)
        await hotel.quiet()
        moment = (await hotel.read(all_moments))[-1]
        assert (moment.score, moment.origin) == (score, Origin.WORDS), words
        await guest.shows(f"answer.recorded.{moment.verdict}")
        await guest.shows(f"answer.thanks.{moment.verdict}")
    bitter = sum(score <= 2 for _, _, score in INSTEAD)
    assert len(await hotel.cases()) == bitter


BLUE = [
    ("es", "La habitación está muy sucia"),
    ("en", "The shower is broken"),
    ("pt", "Que sujeira, quarto sujo"),
]


async def test_bitter_words_out_of_the_blue_open_a_case(hotel: House) -> None:
    guests = [await hotel.arrives(f"Gast-{language}", language) for language, _ in BLUE]
    for guest in guests:
        await guest.taps("😍")
    await hotel.later(days=2)
    for guest, (_, words) in zip(guests, BLUE, strict=True):
        await guest.says(words)
        await guest.shows("words.passed_on")
        await hotel.card(guest.name, words)
        await guest.says(f"¿Viene alguien, {guest.name}?")  # still the same case
        await hotel.group.shows(f"¿Viene alguien, {guest.name}?")
    assert len(await hotel.cases()) == len(BLUE)


A_PERSON = [
    ("es", "quiero hablar con alguien"),
    ("en", "I want to talk to a person"),
    ("pt", "quero falar com alguém"),
]


async def test_who_wants_a_person_gets_one(hotel: House) -> None:
    for language, words in A_PERSON:
        guest = await hotel.arrives(f"Gast-{language}", language)
        await guest.says(words)
        await guest.shows("words.passed_on")
        await hotel.card(guest.name, "card.wish")
        await hotel.takes(hotel.marta, guest.name)
        await guest.shows("case.someone_is_on_it", "Marta")
    assert {moment.score for moment in await hotel.read(all_moments)} == {None}


async def test_a_button_calls_a_person_too(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("🙂")
    await hotel.later(days=2)
    await vera.says("Hola")
    await vera.taps("button.talk")
    await vera.shows("words.passed_on")
    await hotel.card("Vera", "card.wish")
    assert len(await hotel.cases()) == 1


DANGER = [
    ("es", "Mi marido se ha intoxicado con la cena"),
    ("en", "There is a fire, call the police"),
    ("pt", "Me caí na escada, preciso de um médico"),
]


async def test_danger_reaches_everybody_above_at_once(hotel: House) -> None:
    for language, words in DANGER:
        guest = await hotel.arrives(f"Gast-{language}", language)
        await guest.says(words)
        await hotel.card("card.urgent", guest.name)
        await hotel.sonia.shows("card.urgent", guest.name, button="button.take")
        await hotel.elena.shows("card.urgent", guest.name, button="button.take")
    assert all(case.urgent for case in await hotel.cases())


async def test_danger_in_a_case_under_way_makes_it_urgent(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("🙁")
    await hotel.takes(hotel.marta)
    await vera.says("Me he caído en la ducha")
    await hotel.group.shows("case.danger")
    await hotel.elena.shows("card.urgent")
    assert (await hotel.case()).urgent


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_after_a_good_answer_are_noted(hotel: House, language: str) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.taps("😍")
    await vera.says("Laura")
    await vera.shows("thanks.noted")
    assert not await hotel.cases()


async def test_in_doubt_the_bot_asks_for_one_tap(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.says("mmm")
    await vera.shows("words.one_tap")
    assert not await hotel.read(all_moments)
    await vera.taps("😐")
    assert len(await hotel.read(all_moments)) == 1


async def test_bitter_words_beside_a_neutral_tap_open_a_case(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😐")
    await vera.says("El baño estaba asqueroso")
    await hotel.card("Vera", "asqueroso")
    (moment,) = await hotel.read(all_moments)
    assert (moment.score, moment.verdict) == (3, Verdict.BITTER)
    assert (await hotel.case()).handed_at is not None  # words are measured as taps are


async def test_a_reply_answers_the_question_it_replies_to(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.follows(await hotel.link("room"))
    await vera.shows(question("room", vera.language))
    first = await vera.shows(question("reservation", vera.language))
    await vera.says("4", reply_to=first)
    await hotel.quiet()
    (moment,) = await hotel.read(all_moments)
    assert moment.step_key == "reservation"


async def test_a_stranger_without_a_visit_is_told_where_to_begin(hotel: House) -> None:
    tom = await hotel.guest("Tom", "en")
    await tom.says("The room is awful")
    await tom.shows("words.no_journey")


COMPLAINTS = [
    ("es", "Quiero poner una hoja de reclamaciones"),
    ("en", "I want to file a formal complaint"),
    ("pt", "Preciso do livro de reclamações"),
]


async def test_a_formal_complaint_is_named_on_the_card(hotel: House) -> None:
    for language, words in COMPLAINTS:
        guest = await hotel.arrives(f"Gast-{language}", language)
        await guest.says(words)
        await hotel.card(guest.name, "card.complaint", words)
    assert len(await hotel.cases()) == len(COMPLAINTS)


async def test_what_only_words_make_bitter_is_shown_as_doubt(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😐")
    await vera.says("Todo bien pero el baño algo sucio")
    await hotel.card("Vera", "card.doubt")
    ana = await hotel.arrives("Ana")
    await ana.taps("😡")
    await ana.says("Todo bien pero el baño algo sucio")
    await hotel.quiet()
    assert await hotel.group.count("Ana", "card.doubt") == 0


async def test_a_stellar_tap_outweighs_a_guess(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😍")
    await vera.says("Todo bien pero el baño algo sucio")
    await vera.shows("words.noted")
    assert not await hotel.cases()
