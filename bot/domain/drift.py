"""Whether a share changed from week to week, or whether it is chance that moved it.

A cumulative sum of what each week says for a changed share against the former one (binomial
CUSUM): it rises with every week that fits the change better, never falls below nothing, and
past a height the change is taken for real and the sum begins anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log

WEEKS = 12  # before, that tell what was usual
WATCHED = 8  # the weeks after those
LEAST = 8  # answers in a period; smaller weeks are taken two by two
HEIGHT = 4.0  # a false alarm in two or three years
WORSE, BETTER = 1.8, 0.5  # times the usual share: the changes that are looked for
MOST, FEWEST = 0.9, 0.01  # a share beyond these tells nothing more
OWN = 20.0  # answers that the share of the whole is worth where the own are few


class Change(StrEnum):
    """What became of a share."""

    WORSE = "worse"
    BETTER = "better"


@dataclass(frozen=True)
class Week:
    """How many of the answers were bitter."""

    bitter: int
    answers: int


def height(series: int = 1) -> float:
    """Return how high a sum must rise; the higher, the more series are watched at once."""
    return HEIGHT + log(series)


def usual(before: Sequence[Week], whole: float | None = None) -> float | None:
    """Return the share that was usual, drawn towards that of the whole where few tell it."""
    answers = sum(one.answers for one in before)
    bitter = sum(one.bitter for one in before)
    if whole is None:
        return clipped(bitter / answers) if answers >= LEAST * WEEKS // 2 else None
    return clipped((bitter + OWN * whole) / (answers + OWN))


def clipped(share: float) -> float:
    return min(MOST, max(FEWEST, share))


def found(weeks: Sequence[Week], share: float, series: int = 1) -> list[Change | None]:
    """Return for each week the change that became certain in it."""
    sums = {Change.WORSE: 0.0, Change.BETTER: 0.0}
    shares = {Change.WORSE: min(MOST, WORSE * share), Change.BETTER: BETTER * share}
    changes: list[Change | None] = []
    for week in paired(weeks):
        certain = None
        for change, other in shares.items():
            sums[change] = max(0.0, sums[change] + speaks(week, share, other))
            if sums[change] > height(series):
                certain = change
        if certain:
            sums = dict.fromkeys(sums, 0.0)
        changes.append(certain)
    return changes


def speaks(week: Week, share: float, other: float) -> float:
    """Return how much a week says for the other share."""
    rest = week.answers - week.bitter
    return week.bitter * log(other / share) + rest * log((1 - other) / (1 - share))


def paired(weeks: Sequence[Week]) -> list[Week]:
    """Return the weeks; of the small ones the first counts nothing, and the next for both."""
    told: list[Week] = []
    kept = Week(0, 0)
    for week in weeks:
        both = Week(kept.bitter + week.bitter, kept.answers + week.answers)
        small = both.answers < LEAST and kept.answers == 0
        kept = both if small else Week(0, 0)
        told.append(Week(0, 0) if small else both)
    return told


def watched(
    weeks: Sequence[Week], series: int = 1, whole: float | None = None
) -> list[Change | None]:
    """Return the changes that became certain in the last weeks; nothing where too few tell."""
    recent = weeks[-WATCHED - WEEKS :]
    before, since = recent[:-WATCHED], recent[-WATCHED:]
    share = usual(before, whole)
    if share is None or not before:
        return []
    return found(since, share, series)


def latest(weeks: Sequence[Week], series: int = 1, whole: float | None = None) -> Change | None:
    """Return the change that became certain in the last of the weeks."""
    return lately(weeks, 1, series, whole)


def lately(
    weeks: Sequence[Week], last: int, series: int = 1, whole: float | None = None
) -> Change | None:
    """Return the newest change that became certain in so many of the last weeks."""
    certain = [one for one in watched(weeks, series, whole)[-last:] if one is not None]
    return certain[-1] if certain else None
