"""What was understood of a customer's words, and what may be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.verdict import HIGHEST
from bot.domain.words.thresholds import USUAL, Thresholds
from storage.vocabulary import Verdict

VERSION = "4"  # of the reading; whoever changes what is read raises it
SURELY_BITTER = 0.80  # below, staff are told that it is a guess
PLAIN = {Verdict.BITTER: 2, Verdict.STELLAR: 5}


class Decision(StrEnum):
    """What to do with the words: take them for a verdict, or ask for one tap."""

    BITTER = "bitter"
    NEUTRAL = "neutral"
    STELLAR = "stellar"
    ASK = "ask"


@dataclass(frozen=True)
class Reading:
    """What was understood; score and verdict are None where the words don't say."""

    score: int | None
    verdict: Verdict | None
    urgent: bool
    wants_person: bool
    complaint: bool = False
    asks: bool = False
    decision: Decision = Decision.ASK
    likeliest: Verdict = Verdict.NEUTRAL
    p_bitter: float = 0.0
    danger: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    rating: int | None = None  # a typed one, on five

    def doubtful(self, by: Thresholds = USUAL) -> bool:
        """Tell whether it may be bitter, and nobody knows."""
        return self.decision is Decision.ASK and self.p_bitter >= by.doubt


def raised(
    reading: Reading, p_bitter: float, more: Sequence[str], by: Thresholds = USUAL
) -> Reading:
    """Return the reading as a second reader leaves it: never milder than it was."""
    known = reading.reasons
    every = (*known, *(one for one in more if one not in known))
    if p_bitter <= reading.p_bitter:
        return replace(reading, reasons=every)
    if p_bitter < by.bitter:
        doubt = Decision.ASK if p_bitter >= by.doubt else reading.decision
        return replace(reading, reasons=every, p_bitter=p_bitter, decision=doubt)
    return replace(
        reading,
        reasons=every,
        p_bitter=p_bitter,
        decision=Decision.BITTER,
        likeliest=Verdict.BITTER,
        verdict=Verdict.BITTER,
        score=min(reading.score or HIGHEST, PLAIN[Verdict.BITTER]),
    )


def worst(tap_score: int | None, reading: Reading) -> int | None:
    """Return the score that counts: the tap leads, bitter words can only lower it."""
    if tap_score is None:
        return reading.score
    if reading.score is not None and reading.verdict is Verdict.BITTER:
        return min(tap_score, reading.score)
    return tap_score
