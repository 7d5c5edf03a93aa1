"""Several places side by side, in a way that respects how few answers some have."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from bot.domain.critical.rates import others
from bot.domain.drift import Change
from bot.domain.figures.parts import Place

LEAST = 20  # answers, below which a place is shown and not judged
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Beside:
    """A place beside the others, its bitter share drawn towards theirs."""

    place: Place
    share: float
    differs: Change | None  # worse or better than all together


def compared(places: Sequence[Place]) -> list[Beside]:
    """Return the places, in their own order: figures of few answers make no league table."""
    bitter = [one.tally.bitter for one in places]
    answers = [one.tally.n for one in places]
    whole = sum(bitter) / sum(answers) if sum(answers) else 0.0
    # What tells how much places differ are those with answers enough to tell.
    weighty = [one.tally for one in places if one.tally.n >= LEAST]
    weight = others([one.bitter for one in weighty], [one.n for one in weighty], whole)
    return [beside(one, whole, weight) for one in places]


def beside(place: Place, whole: float, weight: float) -> Beside:
    n = place.tally.n + weight
    share = (place.tally.bitter + weight * whole) / n
    spread = (share * (1 - share) / (n + 1)) ** 0.5
    if place.tally.n < LEAST or spread == 0:
        return Beside(place, share, None)
    worse = NormalDist().cdf((share - whole) / spread)
    if worse >= SURE:
        return Beside(place, share, Change.WORSE)
    return Beside(place, share, Change.BETTER if worse <= 1 - SURE else None)
