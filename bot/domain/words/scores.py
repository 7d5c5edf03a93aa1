"""The score that a text states or plainly means: "2/5", five stars, a face, "muy malo"."""

import re
from collections.abc import Iterator

from bot.domain.verdict import HIGHEST, LOWEST, verdict
from bot.domain.words.phrases import (
    CONTRAST,
    DIGITS,
    EMOJI,
    GREETING,
    NEGATORS,
    OPPOSITE,
    PHRASES,
    STARS,
    SUITCASE,
    WORDS,
)
from storage.vocabulary import Verdict

REACH = 3  # how many words a negation carries: "no es nada bueno"


def meant(raw: str, plain: str) -> int | None:
    """Return the worst of signs and words, or the best where none is bitter.

    Of a question only the bitter counts: "where is the best restaurant?" praises nothing.
    """
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


def stated(plain: str) -> int | None:
    """Return what a number says, on five."""
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
