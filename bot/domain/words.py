"""What a customer's own words say: a score, danger, a wish for a person; three languages.

A simple list for now; whatever reads better later stands behind the same `read`.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.phrases import (
    CONTRAST,
    DANGER,
    DIGITS,
    EMOJI,
    GREETING,
    HARMLESS,
    NEGATORS,
    OPPOSITE,
    PERSON,
    PHRASES,
    STARS,
    SUITCASE,
    WORDS,
)
from bot.domain.verdict import HIGHEST, LOWEST, verdict
from storage.vocabulary import Verdict

REACH = 3  # how many words a negation carries: "no es nada bueno"
READ_AT_MOST = 4096  # the longest message there is; a document is not an answer


@dataclass(frozen=True)
class Reading:
    """What was understood; None where the words say nothing of it."""

    score: int | None
    verdict: Verdict | None
    urgent: bool
    wants_person: bool


APOSTROPHE = re.compile("['`\u00b4\u2018\u2019]")


def read(text: str) -> Reading:
    raw = unicodedata.normalize("NFKC", APOSTROPHE.sub("", text[:READ_AT_MOST]))
    plain = fold(raw)
    urgent = bool(DANGER.search(HARMLESS.sub(" ", plain)))
    score = LOWEST if urgent else _score(raw, plain)
    return Reading(
        score=score,
        verdict=None if score is None else verdict(score),
        urgent=urgent,
        wants_person=bool(PERSON.search(plain)),
    )


def worst(tap_score: int | None, reading: Reading) -> int | None:
    """Return the score that counts: the tap leads, bitter words can only lower it."""
    if tap_score is None:
        return reading.score
    if reading.score is not None and reading.verdict is Verdict.BITTER:
        return min(tap_score, reading.score)
    return tap_score


def fold(text: str) -> str:
    """Return the text without case, accents and drawn-out letters."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.category(sign).startswith("M"))
    return re.sub(r"\b\w*([a-z])\1\1\w*\b", _shorten, bare)


def _shorten(drawn: re.Match[str]) -> str:
    """Undo "maaaal" and "goooood": two letters if that is a word and one is not."""
    once, twice = (re.sub(r"([a-z])\1\1+", kept, drawn[0]) for kept in (r"\1", r"\1\1"))
    return twice if twice in WORDS and once not in WORDS else once


def _score(raw: str, plain: str) -> int | None:
    """Return what a number says; failing that the worst of signs and words.

    Of a question only the bitter counts: "where is the best restaurant?" praises nothing.
    """
    if (number := _number(plain)) is not None:
        return number
    found = [*_signs(raw), *_words(plain)]
    if bitter := [score for score in found if verdict(score) is Verdict.BITTER]:
        return min(bitter)
    told = " ".join(part for part in SENTENCE.split(plain) if not part.rstrip().endswith("?"))
    return max([*_signs(raw), *_words(told)], default=None)


SENTENCE = re.compile(r"(?<=[.!?;\n])|(?=¿)")
NUMBER = re.compile(rf"\b(?:{'|'.join(DIGITS)})\b")
RATED = re.compile(  # not a date ("el 2/5"), not a part of a longer number
    r"(?<!el )(?<!dia )(?<![\d.,/])(10|\d)(?:[.,]\d)?"
    r"\s*(?:/|de|sobre|em|out of|of)\s*(5|10)(?![\d/]|[.,]\d)"
)
STARRED = re.compile(r"(?<![\d.,])([0-5])\s*(?:estrellas?|stars?|estrelas?)\b")
GIVEN = re.compile(
    r"\b(?:doy|pongo|dou|give|rate|nota|puntuacion|score|un|um)"
    r"(?: (?:it|you|un|una|um|uma|a|de|les|lhe))* ([1-5])\W*$"
)
ALONE = re.compile(r"[\W_]*([0-5])[\W_]*")


def _number(plain: str) -> int | None:
    text = NUMBER.sub(lambda word: DIGITS[word[0]], plain)
    if rated := RATED.search(text):
        given, most = int(rated[1]), int(rated[2])
        if given <= most:
            return max(LOWEST, given if most == HIGHEST else (given + 1) // 2)
    forms = (ALONE.fullmatch(text), STARRED.search(text), GIVEN.search(text))
    return next((max(LOWEST, int(form[1])) for form in forms if form), None)


def _signs(raw: str) -> Iterator[int]:
    """Yield what faces, hands and hearts say; stars are counted, a lone one decorates."""
    stars = sum(sign in STARS for sign in raw)
    if stars > 1 or (stars and not re.search(r"\w", raw)):
        yield min(stars, HIGHEST)
    yield from (EMOJI[sign] for sign in raw if sign in EMOJI)


def _words(plain: str) -> Iterator[int]:
    """Yield what each judging word says, turned round where a negation carries to it."""
    text = GREETING.sub(" ", plain)
    for worth, phrase in PHRASES.items():
        text = phrase.sub(f" {_mark(worth)} ", text)
    for clause in CONTRAST.split(text):
        tokens = re.findall(r"\w+", clause)
        for place, token in enumerate(tokens):
            score = JUDGING.get(token)
            if score and not _is_suitcase(tokens, place):
                negated = not NEGATORS.isdisjoint(tokens[max(0, place - REACH) : place])
                yield OPPOSITE[score] if negated else score


def _mark(score: int) -> str:
    return f"phrase_{score}"


JUDGING = WORDS | {_mark(score): score for score in PHRASES}


def _is_suitcase(tokens: list[str], place: int) -> bool:
    return tokens[place] in {"mala", "malas"} and place > 0 and tokens[place - 1] in SUITCASE
