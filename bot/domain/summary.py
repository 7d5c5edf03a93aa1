"""Figures that say how sure they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import sqrt

SMALL = 20  # below this a share is said to be a small number
Z_95 = 1.96
LONG_FOR_MS = 10  # seconds


def wilson(k: int, n: int, z: float = Z_95) -> tuple[float, float]:
    """Return the score interval for k of n.

    Wilson, E. B. (1927), Probable inference, the law of succession, and statistical
    inference, Journal of the American Statistical Association 22, 209-212. It keeps its
    coverage for few answers and for shares near 0 and 1, where k/n plus or minus does not.
    """
    if not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is no share")
    if n == 0:
        return 0.0, 1.0
    part, spread = k / n, z * z / n
    centre = (part + spread / 2) / (1 + spread)
    half = z * sqrt(part * (1 - part) / n + spread / (4 * n)) / (1 + spread)
    # Exact at the ends; elsewhere rounding must not push the interval past its own share.
    low = 0.0 if k == 0 else min(part, centre - half)
    high = 1.0 if k == n else max(part, centre + half)
    return low, high


@dataclass(frozen=True)
class Share:
    """k of n, never shown without n."""

    k: int
    n: int

    @property
    def part(self) -> float | None:
        """The share itself; of nothing there is none."""
        return self.k / self.n if self.n else None

    @property
    def low(self) -> float:
        return wilson(self.k, self.n)[0]

    @property
    def high(self) -> float:
        return wilson(self.k, self.n)[1]

    @property
    def small(self) -> bool:
        return self.n < SMALL


def percentile(spans: Sequence[timedelta], part: float) -> timedelta | None:
    """Return the span below which `part` of them lie, between neighbours in proportion."""
    if not 0 <= part <= 1:
        raise ValueError(f"a percentile lies between 0 and 1, not at {part}")
    if not spans:
        return None
    ordered = sorted(spans)
    place = part * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def median(spans: Sequence[timedelta]) -> timedelta | None:
    return percentile(spans, 0.5)


def brief(span: timedelta) -> str:
    """Return how long something of seconds took, in signs that the languages share."""
    seconds = span.total_seconds()
    if seconds < LONG_FOR_MS:
        return f"{round(1000 * seconds)} ms"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
