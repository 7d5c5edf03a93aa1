"""How a journey as a whole turned out: what the moments in it are weighed against."""

from dataclasses import dataclass

from bot.domain.verdict import HIGHEST, LOWEST
from storage.vocabulary import Outcome, Verdict


@dataclass(frozen=True)
class Heard:
    """What was heard of a customer by the end of a journey."""

    complained: bool = False
    score: int | None = None  # of the closing question
    asked_about_all: bool = False  # the closing question was asked
    last_verdict: Verdict | None = None  # of the last moment
    put_right: bool = False  # the customer said so, after that moment


def outcome(heard: Heard) -> Outcome:
    """Return what is known, the weightiest first; silence is never taken for satisfaction."""
    if heard.complained:
        return Outcome.COMPLAINED
    if heard.score is not None:
        return Outcome.SCORED
    if heard.last_verdict is Verdict.BITTER and not heard.put_right:
        return Outcome.BITTER_SILENCE
    return Outcome.SILENT if heard.asked_about_all else Outcome.UNASKED


def worth(known: Outcome | None, score: int | None) -> float | None:
    """Return an outcome from 0 to 1; who left in silence after a bitter moment is lost."""
    if known in (Outcome.COMPLAINED, Outcome.BITTER_SILENCE):
        return 0.0
    if known is not Outcome.SCORED or score is None:
        return None
    return (score - LOWEST) / (HIGHEST - LOWEST)
