"""Words for everybody, or for each language its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcement import ANY, LONGEST, fits, said_in, worded
from storage.vocabulary import Language

WORDS = st.text("abc áñç.,!?", min_size=1).map(str.strip).filter(bool)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", {}),
        ("  ", {}),
        ("La piscina está cerrada", {ANY: "La piscina está cerrada"}),
        ("es: Cerrada / en: Closed", {"es": "Cerrada", "en": "Closed"}),
        ("ES: Cerrada\nPT : Fechada", {"es": "Cerrada", "pt": "Fechada"}),
        ("es: Abre a las 10:30 / 11:00", {"es": "Abre a las 10:30 / 11:00"}),
        ("Nota: en: Closed", {ANY: "Nota: en: Closed"}),
        ("en: ", {}),
    ],
)
def test_what_is_read(text: str, words: dict[str, str]) -> None:
    assert worded(text) == words


@given(st.dictionaries(st.sampled_from(list(Language)), WORDS, min_size=1))
def test_what_is_written_for_a_language_is_read_in_it(said: dict[Language, str]) -> None:
    words = worded(" / ".join(f"{language}: {text}" for language, text in said.items()))
    assert {one: said_in(words, one) for one in said} == said
    assert all(said_in(words, one) is None for one in Language if one not in said)


@given(st.text())
def test_nothing_that_is_written_fails(text: str) -> None:
    words = worded(text)
    assert all(words.values())
    assert fits({ANY: "a" * LONGEST})
    assert not fits({**words, ANY: "a" * (LONGEST + 1)})
