"""Words: instead of a tap, after one, and out of the blue."""

import pytest

from storage.vocabulary import Origin, Verdict
from tests.journeys.house import House, all_moments, question

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


@pytest.mark.parametrize(("language", "words", "score"), INSTEAD)
async def test_words_count_as_an_answer(
    hotel: House, language: str, words: str, score: int
) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.says(words)
    await hotel.quiet()
    (moment,) = await hotel.read(all_moments)
    assert (moment.score, moment.origin) == (score, Origin.WORDS)
    await vera.shows(f"answer.recorded.{moment.verdict}")
    await vera.shows(f"answer.thanks.{moment.verdict}")
    assert len(await hotel.cases()) == (moment.verdict is Verdict.BITTER)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "La habitación está muy sucia"),
        ("en", "The shower is broken"),
        ("pt", "Que sujeira, quarto sujo"),
    ],
)
async def test_bitter_words_out_of_the_blue_open_a_case(
    hotel: House, language: str, words: str
) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.taps("😍")
    await hotel.later(days=2)
    await vera.says(words)
    await vera.shows("words.passed_on")
    await hotel.card("Vera", words)
    await vera.says("¿Viene alguien?")  # still the same case
    await hotel.group.shows("¿Viene alguien?")
    assert len(await hotel.cases()) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "quiero hablar con alguien"),
        ("en", "I want to talk to a person"),
        ("pt", "quero falar com alguém"),
    ],
)
async def test_who_wants_a_person_gets_one(hotel: House, language: str, words: str) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.says(words)
    await vera.shows("words.passed_on")
    await hotel.card("Vera", "card.wish")
    await hotel.takes(hotel.marta)
    await vera.shows("case.someone_is_on_it", "Marta")
    (moment,) = await hotel.read(all_moments)
    assert moment.score is None


async def test_a_button_calls_a_person_too(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("🙂")
    await hotel.later(days=2)
    await vera.says("Hola")
    await vera.taps("button.talk")
    await vera.shows("words.passed_on")
    await hotel.card("Vera", "card.wish")
    assert len(await hotel.cases()) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Mi marido se ha intoxicado con la cena"),
        ("en", "There is a fire, call the police"),
        ("pt", "Me caí na escada, preciso de um médico"),
    ],
)
async def test_danger_reaches_everybody_above_at_once(
    hotel: House, language: str, words: str
) -> None:
    vera = await hotel.arrives("Vera", language)
    await vera.says(words)
    await hotel.card("Vera", "card.urgent")
    await hotel.sonia.shows("card.urgent", button="button.take")
    await hotel.elena.shows("card.urgent", button="button.take")
    assert (await hotel.case()).urgent


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
    await vera.shows("words.noted")
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
