"""A text made comparable: no case, accents or drawn-out letters; its words and language."""

import re
import unicodedata
from collections.abc import Callable, Sequence

READ_AT_MOST = 4096  # the longest message there is; a document is not an answer

APOSTROPHE = re.compile("['`\u00b4\u2018\u2019]")
DRAWN = re.compile(r"\b\w*([a-z])\1\1\w*\b")
TOKEN = re.compile(r"\w+|[^\w\s]")

# Small words by language; one that two share counts for both, and so for neither.
ES = """
    el los las del una unos unas y pero con muy mas cuando donde esta este estos estas esto hay
    es son fue fueron era eran estaba estaban tiene tienen tenia nos su sus lo le les ya todo
    todos hola buenas gracias sin yo nuestra nuestro han ha he hasta desde habitacion aqui alli
    asi porque sino tambien en al por para que se como mi mis me te tu usted ustedes nosotros
    ellos ella vos che ni nada nadie muchas mucho bien bueno buena buen otra otro dia dias hace
    cada solo sobre entre fuimos estuvimos estoy estamos hoy ayer ahora siempre nunca tan de la
    un no voy va van si eso esa ese lugar comida tengo tenemos quiero puede puedo fui hacer
    hecho dos tres tardo vez a
"""
PT = """
    o os do da dos das ao aos um uma uns umas e com mais quando onde esta este nao sao foi foram
    era eram estava estavam tem tinha nos seu sua seus suas meu minha ja tudo toda todos ola
    obrigado obrigada sem ate aqui ali assim porque nem tambem em na no nas pelo pela por para
    que se como isso esse essa voce voces ele ela eles estou fui quarto ainda comprei bem bom
    boa muito muita pra pro num numa mas eu me te ter ser fazer dia dias hoje ontem agora sempre
    nunca so ha tao de depois outro outra nosso nossa vou vai vao gente ninguem nada sobre cada
    entre duas vez bons boas chegou veio lugar comida atendimento a
"""
EN = """
    the an of to and or that but for with very more when where is are was were have has had i we
    you he she it they my our your this these those there here because not at from by been just
    what how why does did its dont didnt us am im ive id will would can cant could get got out
    up about their them his her than then too also never always again if after before who which
    really on in no all be any some one good great thanks thank please now so do my never only
    wont isnt wasnt couldnt u ur back over our went go
"""
LANGUAGES = ("es", "pt", "en")
VOTES = {
    word: tuple(float(word in words) for words in told)
    for told in [[frozenset(words.split()) for words in (ES, PT, EN)]]
    for words in told
    for word in words
}
# Signs and ends of words that only one of them has; folded text has lost the accents.
ACCENTED = (re.compile("[ñ¿¡Ñ]"), re.compile("[ãõçÃÕÇêôàâ]"))
SHAPED = (
    re.compile(r"\b\w*(?:cion|ciones|isimo|isima|aron|ieron|iendo|ienda)\b"),
    re.compile(r"\b\w*(?:cao|coes|inho|inha|aram|eram|iram|ei|ou|lho|lha|agem)\b"),
    re.compile(r"\b(?:\w+(?:ing|tion|ly|ed|ght|ness)|wh\w+|th\w+)\b"),
)


ACCENTS = {code: None for code in range(0x10000) if unicodedata.combining(chr(code))}


def fold(text: str, known: Callable[[str], bool] = lambda _: False) -> str:
    """Return the text without case, accents and drawn-out letters.

    Of a drawn-out "goooood" two letters stay if that is a known word and one is not.
    """
    if text.isascii():
        return DRAWN.sub(lambda drawn: _shorten(drawn[0], known), text.lower())
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = apart.translate(ACCENTS)
    return DRAWN.sub(lambda drawn: _shorten(drawn[0], known), bare)


def _shorten(drawn: str, known: Callable[[str], bool]) -> str:
    once, twice = (re.sub(r"([a-z])\1\1+", kept, drawn) for kept in (r"\1", r"\1\1"))
    return twice if known(twice) and not known(once) else once


def language_of(raw: str, plain: str, tokens: Sequence[str]) -> str | None:
    """Return the language whose small words, signs and endings are most; None in doubt."""
    votes = [VOTES[token] for token in tokens if token in VOTES]
    counts = [sum(column) for column in zip(*votes, strict=True)] or [0.0, 0.0, 0.0]
    for place, signs in enumerate(ACCENTED):
        counts[place] += 2 * len(signs.findall(raw[:SEEN]))
    if len(votes) < FEW or max(counts) - sorted(counts)[-2] < CLEAR:
        for place, ends in enumerate(SHAPED):
            counts[place] += 0.7 * len(ends.findall(plain[:SEEN]))
    first, second = sorted(counts, reverse=True)[:2]
    return LANGUAGES[counts.index(first)] if first > second else None


FEW, CLEAR = 4, 1.5
SEEN = 300  # characters; nobody changes their language after as many
