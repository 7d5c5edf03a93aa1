"""How bitter, neutral or stellar words sound: their cues counted, and weighed as trained."""

import json
import math
import operator
from collections import Counter
from collections.abc import Sequence
from importlib import resources

from bot.domain.words.cues import cues
from bot.domain.words.folding import TOKEN, language_of
from bot.domain.words.phrases import EMOJI

READ_AT_MOST = 160  # words; a long story has said by then how it was
SILENT, UNTOLD = 3, [0.15, 0.5, 0.35]  # as few words without a cue say nothing: "mmm"
LANGUAGE_IN = 60  # words tell which language it is
SHORTEST = 4  # a single word weighs no more than it would among four
BITTER_SIGN, STELLAR_SIGN = 2, 4

NAMES = (
    "one", "balance", "good", "bad", "any", "asks", "bad sign", "good sign", "length", "turn",
    *(f"{how}{worth:+d}" for how in ("idiom", "after") for worth in (-3, -2, 2, 3)),
)  # fmt: skip
ANY = NAMES.index("any")
NOT_GOOD, NOT_BAD = 0.7, 0.5  # "not great" is most of a blame, "not bad" half of a praise


def features(raw: str, plain: str, tokens: Sequence[str]) -> list[float]:
    """Return the text as numbers, in the order of NAMES."""
    words = sum(token[0].isalnum() for token in tokens)
    counts = Counter(cues(tokens, language_of(raw, plain, tokens[:LANGUAGE_IN])))
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
    tokens = TOKEN.findall(plain)[:READ_AT_MOST]
    found = features(raw, plain, tokens)
    sums = [sum(map(operator.mul, row, found)) for row in WEIGHTS]
    return softmax(sums) if found[ANY] or len(tokens) > SILENT else UNTOLD
