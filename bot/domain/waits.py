"""How long people wait, where some still do: by Kaplan and Meier.

A case that nobody has taken yet says that taking may take at least so long. To leave it out
would make a place look the quicker the more it leaves lying.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

HALF = 0.5
SLOW = 0.9
SLOWEST = 0.99
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Wait:
    """By which second half had what they waited for, and nearly all; None: not so far."""

    n: int = 0  # who have it
    waiting: int = 0  # who had not when this was counted, or never will
    median: float | None = None
    slow: float | None = None  # nine of ten; of alerts, 99 of 100


def wait(
    came: Counter[float], waiting: Counter[float] | None = None, slow: float = SLOW
) -> Wait:
    """Return how long it took, from how many waited how many seconds, in vain or not."""
    still = waiting if waiting is not None else Counter[float]()
    found = quantiles(came, still, (HALF, slow))
    return Wait(came.total(), still.total(), *found)


def quantiles(
    came: Counter[float], waiting: Counter[float], parts: Iterable[float]
) -> list[float | None]:
    """Return for each part the first second at which that part of all has what it waits for."""
    left, at_risk = 1.0, came.total() + waiting.total()
    steps: list[tuple[float, float]] = []
    for second in sorted(set(came) | set(waiting)):
        if came[second]:
            left *= 1 - came[second] / at_risk
            steps.append((second, left))
        at_risk -= came[second] + waiting[second]
    return [
        next((at for at, rest in steps if rest <= 1 - part + ROUNDING), None) for part in parts
    ]
