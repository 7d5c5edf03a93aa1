"""A text made comparable: no case, accents or drawn-out letters; its words and language."""

import re
import unicodedata
from collections.abc import Callable

READ_AT_MOST = 4096  # the longest message there is; a document is not an answer

APOSTROPHE = re.compile("['`\u00b4\u2018\u2019]")
DRAWN = re.compile(r"\b\w*([a-z])\1\1\w*\b")
TOKEN = re.compile(r"\w+|[^\w\s]")

ES = """
    el los las del al una unos unas y o que pero por para con muy mas como cuando donde esta
    este estos estas esto hay es son fue fueron era estaba tiene tienen me nos se su sus lo le
    les ya muy todo toda hola buenas gracias no sin yo mi nuestra nuestro han ha he hasta desde
    habitacion aqui alli asi porque sino ni tambien en
"""
PT = """
    o os as do da dos das ao um uma uns umas e mas por para com muito mais como quando onde
    esta este nao sao foi foram era estava tem tinha eu nos se seu sua meu minha ja tudo toda
    ola obrigado obrigada sem ate desde aqui ali assim porque nem tambem em na no nas pelo pela
    isso esse essa voce voces ele ela estou fui quarto ainda comprei
"""
EN = """
    the a an of to and or that but for with very more as when where is are was were has have
    had i we you he she it they my our your this these those there here so because not no in on
    at from by be been all just what how why do does did im its dont didnt me us
"""
KNOWN = {
    language: frozenset(words.split())
    for language, words in (("es", ES), ("pt", PT), ("en", EN))
}


def fold(text: str, known: Callable[[str], bool] = lambda _: False) -> str:
    """Return the text without case, accents and drawn-out letters.

    Of a drawn-out "goooood" two letters stay if that is a known word and one is not.
    """
    if text.isascii():
        return DRAWN.sub(lambda drawn: _shorten(drawn[0], known), text.lower())
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return DRAWN.sub(lambda drawn: _shorten(drawn[0], known), bare)


def _shorten(drawn: str, known: Callable[[str], bool]) -> str:
    once, twice = (re.sub(r"([a-z])\1\1+", kept, drawn) for kept in (r"\1", r"\1\1"))
    return twice if known(twice) and not known(once) else once


def language_of(tokens: list[str]) -> str | None:
    """Return the language whose small words are most, None if none leads."""
    counts = sorted(
        ((sum(token in words for token in tokens), name) for name, words in KNOWN.items()),
        reverse=True,
    )
    return counts[0][1] if counts[0][0] > counts[1][0] else None
