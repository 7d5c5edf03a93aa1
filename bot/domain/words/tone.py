"""How bitter, neutral or stellar words sound: their cues counted, and weighed as trained."""

import json
import math
import operator
import re
from collections import Counter
from collections.abc import Sequence
from importlib import resources

from bot.domain.words.cues import cues
from bot.domain.words.folding import TOKEN, language_of
from bot.domain.words.opinions import Chances
from bot.domain.words.phrases import EMOJI
from bot.domain.words.wishes import is_question

READ_AT_MOST = 160  # words; a long story has said by then how it was
SILENT, UNTOLD = 3, (0.15, 0.5, 0.35)  # as few words without a cue say nothing: "mmm"
LANGUAGE_IN = 60  # words tell which language it is
SHORTEST = 4  # a single word weighs no more than it would among four
BITTER_SIGN, STELLAR_SIGN = 2, 4

ERRAND, NO_BUSINESS = 30, (0.0, 0.0, 0.0)  # words; who tells more than that tells a story
REQUEST = re.compile(
    r"\b(?:podrian?|podrias?|pueden?|puedes?|podes|quisiera|quisieramos|gostaria|queria|podem?"
    r"|poderiam?|da pra|preciso|necesito|(?:could|can) (?:u|you|i|we|someone)|may i|would like"
    r"|id like|wed like|do you|does the|(?:is|are) there|porfa\w*|por favor|faz favor|please"
    r"|pls|plz"
    r"|me (?:das|pones|traes|comunicas|mandas|envian?|mandan?|pasas|ves|ve|consegue))\b"
)
NOTICE = re.compile(
    r"\b(?:voy|vamos|llego|llegamos|llegando|arriv(?:e|ing)|somos|estamos en|a nombre de"
    r"|me llamo|my name|numero de|number is|running|on my way|chego|chegamos|chegando"
    r"|ja estou|estou indo|reserva para|mesa para|table for|party of|la \d+"
    r"|para (?:dos|dois|duas|two|cuatro|quatro)|(?:room|habitacion|quarto) \d+)\b"
)

NAMES = (
    "one", "balance", "good", "bad", "any", "asks", "bad sign", "good sign", "length", "turn",
    *(f"{how}{worth:+d}" for how in ("idiom", "after") for worth in (-3, -2, 2, 3)),
    "question", "request", "notice",
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
        *(business(plain) if words <= ERRAND else NO_BUSINESS),
    ]


def business(plain: str) -> tuple[float, ...]:
    """Tell whether something is asked, asked for, or let known, rather than judged."""
    return (
        float(is_question(plain)),
        float(min(2, len(REQUEST.findall(plain)))),
        float(min(2, len(NOTICE.findall(plain)))),
    )


def signs(raw: str) -> list[int]:
    return [EMOJI[sign] for sign in raw if sign in EMOJI]


def _trained() -> list[list[float]]:
    """Return a row of weights each for bitter, neutral and stellar, as training left them."""
    table = resources.files(__package__).joinpath("weights.json").read_text("utf-8")
    rows: dict[str, list[float]] = json.loads(table)
    return list(rows.values())


WEIGHTS = _trained()


def softmax(sums: Sequence[float]) -> Chances:
    highest = max(sums)
    bitter, neutral, stellar = (math.exp(one - highest) for one in sums)
    whole = bitter + neutral + stellar
    return bitter / whole, neutral / whole, stellar / whole


def probabilities(raw: str, plain: str) -> Chances:
    """Return how likely the text is bitter, neutral and stellar."""
    tokens = TOKEN.findall(plain)[:READ_AT_MOST]
    found = features(raw, plain, tokens)
    sums = [sum(map(operator.mul, row, found)) for row in WEIGHTS]
    return softmax(sums) if found[ANY] or len(tokens) > SILENT else UNTOLD
