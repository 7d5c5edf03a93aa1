"""What makes reading fast and whole: sieves, languages, parts of one comment, thresholds."""

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words import USUAL, Decision, read, together
from bot.domain.words.danger import KINDS
from bot.domain.words.folding import TOKEN, language_of
from bot.domain.words.phrases import any_of
from bot.domain.words.reader import fold
from bot.domain.words.sifting import Sieve, alternatives, firsts, starts
from bot.domain.words.wishes import ANY_PERSON, COMPLAINT
from bot.errors import BadInputError
from tests.domain.test_words import KINDS_OF_DANGER, NOTHING, PERSON, URGENT, lines
from tests.domain.zones import examples

EVERY = {**KINDS, "complaint": COMPLAINT, "person": ANY_PERSON}
SAID = [*lines(URGENT), *lines(PERSON), *lines(NOTHING)]
SAID += [one for texts in KINDS_OF_DANGER.values() for one in lines(texts)]


@cache
def sieves() -> dict[str, tuple[Sieve, re.Pattern[str]]]:
    return {name: (Sieve(found), any_of(found)) for name, found in EVERY.items()}


@examples(150)
@given(st.lists(st.sampled_from([word for text in SAID for word in text.split()])))
def test_a_sieve_finds_what_the_whole_alternation_finds(words: list[str]) -> None:
    text = fold(" ".join(words))
    for name, (sieve, whole) in sieves().items():
        assert sieve.finds(text) == (whole.search(text) is not None), (name, text)


@pytest.mark.parametrize("text", SAID)
def test_a_sieve_finds_it_in_what_people_say(text: str) -> None:
    for name, (sieve, whole) in sieves().items():
        assert sieve.finds(fold(text)) == (whole.search(fold(text)) is not None), name


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("humo", "h"),
        ("(?:el |la )?humo", "elh"),
        ("(?:me|se)(?: ha)? caido", "ms"),
        ("s?moke", "sm"),
        ("[ae]l", "ae"),
        ("(?<!no )gas", "g"),
        (r"\w+ing", None),
        ("(?:a|.b)", None),
    ],
)
def test_what_a_pattern_can_begin_with(pattern: str, letters: str | None) -> None:
    assert firsts(pattern) == (set(letters) if letters is not None else None)


@pytest.mark.parametrize(
    ("pattern", "two"),
    [
        ("humo", "hu"),
        ("(?:el |la )?humo", "el la hu"),
        ("(?:me|se)(?: ha)? caido", "me se"),
        ("s?moke", "s m"),
        ("(?:a|el) gas", "a_ el"),
        (r"a\w+ gas", "a"),
        ("(?:no )*gas", "n g"),
        ("(?<!no )gas", "ga"),
        (r"\w+ing", None),
    ],
)
def test_the_two_letters_a_pattern_can_begin_with(pattern: str, two: str | None) -> None:
    expected = {one.replace("_", " ") for one in two.split()} if two is not None else None
    assert starts(pattern) == expected


def test_bars_within_brackets_part_nothing() -> None:
    assert list(alternatives("a(?:b|c)|[|]d|e\\|f")) == ["a(?:b|c)", "[|]d", "e\\|f"]


LANGUAGES = {
    "es": "la comida muy rica|¿dónde está?|no tengo nada de que quejarme|el baño sucio",
    "pt": "a comida muito boa|não gostei|bons pratos, vale a pena|o quarto é pequeno",
    "en": "still no sign of it|the place was fine|would not go back|great food and service",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language, texts in LANGUAGES.items() for text in lines(texts)],
)
def test_the_language_of_a_short_text_is_told(language: str, text: str) -> None:
    plain = fold(text)
    assert language_of(text, plain, TOKEN.findall(plain)) == language


@pytest.mark.parametrize("text", ["Would not go back.", "no fue muy amable"])
def test_praise_is_turned_round_by_a_negation_before_it(text: str) -> None:
    assert read(text).decision is Decision.BITTER


def test_parts_are_read_together_and_the_worst_counts() -> None:
    parts = ["Todo bien", "pero el baño", "estaba asqueroso"]
    assert together(parts).decision is Decision.BITTER
    assert together(["estaba asqueroso", "gracias"]).p_bitter >= USUAL.bitter
    assert together(["la comida", "muy rica"]).decision is Decision.STELLAR
    assert not together(["quiero hablar con alguien", "gracias"]).wants_person


def test_a_site_may_be_stricter_or_milder_but_makes_sense() -> None:
    text = next(
        one for one in ("el baño algo sucio", "un poco sucio") if read(one).p_bitter < 1
    )
    mild = USUAL.but({"bitter": 0.99, "mixed": 1.0})
    assert read("la cama dura y la almohada", mild).decision is not Decision.BITTER
    assert read(text, USUAL).decision is Decision.BITTER
    for wrong in ({"bitter": 0.1}, {"bitter": 2.0}, {"sweet": 0.5}, {"sure": 0.0}):
        with pytest.raises(BadInputError):
            USUAL.but(wrong)
