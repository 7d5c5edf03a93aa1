"""How bitter, neutral or stellar words sound: cues with negation, contrast and intensity."""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from bot.domain.words.folding import TOKEN, language_of
from bot.domain.words.lexicon import english, portuguese, spanish
from bot.domain.words.phrases import EMOJI

REACH = 3  # how many words a negation carries: "no es nada bueno"
LONGEST_START = 14
READ_AT_MOST = 160  # words; a long story has said by then how it was
SHORTEST = 4  # a single word weighs no more than it would among four
BITTER_SIGN, STELLAR_SIGN = 2, 4

NEGATORS = {
    "es": frozenset(
        ("no", "ni", "nunca", "jamas", "sin", "nada", "tampoco", "ningun", "ninguna", "nadie")
    ),
    "pt": frozenset(
        ("nao", "nem", "nunca", "jamais", "sem", "nada", "nenhum", "nenhuma", "ninguem", "num")
    ),
    "en": frozenset(
        [
            "no",
            "not",
            "never",
            "without",
            "hardly",
            "none",
            "nothing",
            "cant",
            "cannot",
            "couldnt",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "arent",
            "werent",
            "wont",
            "wouldnt",
            "havent",
            "hasnt",
            "aint",
            "barely",
        ]
    ),
}
EVERY_NEGATOR = frozenset().union(*NEGATORS.values())
CONTRAST = frozenset(
    [
        "pero",
        "sino",
        "aunque",
        "mas",
        "porem",
        "entretanto",
        "contudo",
        "todavia",
        "embora",
        "but",
        "however",
        "although",
        "though",
        "except",
        "salvo",
        "excepto",
    ]
)
BREAKS = frozenset(".,;:!?¡¿()\n…")

Phrase = tuple[tuple[str, ...], int]


@dataclass(frozen=True)
class Book:
    """The cues of a language: whole words, beginnings of words, phrases by their first."""

    words: Mapping[str, int]
    starts: Mapping[str, int]
    phrases: Mapping[str, list[Phrase]]


def _book(cues: Mapping[int, str], phrases: Mapping[int, str]) -> Book:
    listed = [(word, worth) for worth, words in cues.items() for word in words.split()]
    by_first: dict[str, list[Phrase]] = {}
    for worth, lines in phrases.items():
        for phrase in lines.strip().replace("\n", "|").split("|"):
            words = tuple(phrase.split())
            by_first.setdefault(words[0], []).append((words, worth))
    return Book(
        words={word: worth for word, worth in listed if not word.endswith("*")},
        starts={word[:-1]: worth for word, worth in listed if word.endswith("*")},
        phrases={first: sorted(of, key=_longest) for first, of in by_first.items()},
    )


def _longest(phrase: Phrase) -> int:
    return -len(phrase[0])


BOOKS = {
    "es": _book(spanish.CUES, spanish.PHRASES),
    "pt": _book(portuguese.CUES, portuguese.PHRASES),
    "en": _book(english.CUES, english.PHRASES),
}


@lru_cache(maxsize=8192)
def worth_of(word: str, language: str | None) -> int:
    """Return what a word is worth in a language; in doubt, in the first that knows it."""
    for name in (language,) if language else BOOKS:
        book = BOOKS[name]
        if word in book.words:
            return book.words[word]
        for length in range(min(len(word), LONGEST_START), 2, -1):
            if word[:length] in book.starts:
                return book.starts[word[:length]]
    return 0


def cues(tokens: list[str], language: str | None) -> Iterator[tuple[str, int]]:
    """Yield each cue as how it was said (plain, not, after, idiom, turn) and its worth."""
    books = [BOOKS[language]] if language else list(BOOKS.values())
    negators = NEGATORS[language] if language else EVERY_NEGATOR
    place, negated_until, turned = 0, -1, False
    while place < len(tokens):
        token = tokens[place]
        if (phrase := _phrase(tokens, place, books)) is not None:
            yield ("after" if turned else "idiom"), phrase[1]
            place += len(phrase[0])
            continue
        if token in BREAKS:
            negated_until = -1
        elif token in CONTRAST:
            turned, negated_until = True, -1
            yield "turn", 0
        elif worth := worth_of(token, language):
            negated = place <= negated_until
            yield ("not" if negated else "after" if turned else "plain"), worth
        if token in negators:
            negated_until = place + REACH
        place += 1


def _phrase(tokens: list[str], place: int, books: list[Book]) -> Phrase | None:
    for book in books:
        for phrase in book.phrases.get(tokens[place], ()):
            if tuple(tokens[place : place + len(phrase[0])]) == phrase[0]:
                return phrase
    return None


NAMES = (
    "one", "balance", "good", "bad", "any", "asks", "bad sign", "good sign", "length", "turn",
    *(f"{how}{worth:+d}" for how in ("idiom", "after") for worth in (-3, -2, 2, 3)),
)  # fmt: skip
NOT_GOOD, NOT_BAD = 0.7, 0.5  # "not great" is most of a blame, "not bad" half of a praise


def features(raw: str, plain: str) -> list[float]:
    """Return the text as numbers, in the order of NAMES."""
    tokens = TOKEN.findall(plain)[:READ_AT_MOST]
    words = sum(token[0].isalnum() for token in tokens)
    counts = Counter(cues(tokens, language_of(tokens)))
    root = math.sqrt(max(SHORTEST, words))
    good = bad = 0.0
    for (how, worth), times in counts.items():
        if how == "not":
            good += max(0, -worth) * times * NOT_BAD
            bad += max(0, worth) * times * NOT_GOOD
        else:
            good += max(0, worth) * times
            bad += max(0, -worth) * times
    seen = signs(raw)
    return [
        1.0,
        (good - bad) / (good + bad + 1),
        good / root,
        bad / root,
        float(good + bad > 0),
        float("?" in tokens),
        float(min(2, sum(sign <= BITTER_SIGN for sign in seen))),
        float(min(2, sum(sign >= STELLAR_SIGN for sign in seen))),
        math.log(words + 1) / 4,
        counts["turn", 0] / root,
        *(counts[how, worth] / root for how in ("idiom", "after") for worth in (-3, -2, 2, 3)),
    ]


def signs(raw: str) -> list[int]:
    return [EMOJI[sign] for sign in raw if sign in EMOJI]


def _trained() -> list[list[float]]:
    """Return a row of weights each for bitter, neutral and stellar, as training left them."""
    table = resources.files(__package__).joinpath("weights.json").read_text("utf-8")
    rows: dict[str, list[float]] = json.loads(table)
    return list(rows.values())


WEIGHTS = _trained()


def softmax(sums: list[float]) -> list[float]:
    powers = [math.exp(one - max(sums)) for one in sums]
    return [one / sum(powers) for one in powers]


def probabilities(raw: str, plain: str) -> list[float]:
    """Return how likely the text is bitter, neutral and stellar."""
    found = features(raw, plain)
    return softmax(
        [sum(weight * one for weight, one in zip(row, found, strict=True)) for row in WEIGHTS]
    )
