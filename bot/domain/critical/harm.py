"""What a bitter answer at each step costs the outcome of a journey, and how surely.

Penalty-reward contrast: two columns a step against neutral. The penalties of all steps are
drawn from one distribution, those of the marked steps from another, the rewards from a
third, whose means and spreads are found with them (empirical Bayes by EM), so that a step
with few bitter answers is held back and a rare but deadly one still shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from bot.domain.critical.linear import Matrix, Row, dot, inverse, products

ROUNDS = 60
STILL = 1e-5  # of the outcome's spread: nothing moves any more
PENALTY, REWARD, MARKED = 0, 1, 2
FLOORS = (0.05, 0.03, 0.15)  # of the spreads, in variances of the outcome
SIGNS = (-1, 1, -1)  # of the means: bitterness never helps, delight never harms


@dataclass(frozen=True)
class Effects:
    """The effect of each column and the deviation that it may have."""

    means: Row
    deviations: Row


@dataclass
class Group:
    """Columns whose effects come from one distribution."""

    members: list[int]
    floor: float
    sign: int
    mean: float
    spread: float  # squared


def effects(columns: Sequence[Row], groups: Sequence[int], outcome: Row) -> Effects:
    """Return the effect of each column; `groups` says where each belongs."""
    size = len(outcome)
    crossed, towards, total = about_means(columns, outcome)
    variance = total / size
    kinds = [
        Group(members, floor * variance, sign, 0.0, variance)
        for kind, (floor, sign) in enumerate(zip(FLOORS, SIGNS, strict=True))
        if (members := [at for at, one in enumerate(groups) if one == kind])
    ]
    noise, before = variance, [0.0] * len(columns)
    means, spread = before, crossed
    for _ in range(ROUNDS):
        spread = posterior(crossed, kinds, noise)
        wanted = drawn(towards, kinds, noise)
        means = [dot(row, wanted) for row in spread]
        noise = left_over(crossed, towards, total, means, spread) / size
        noise = max(noise, 1e-6 * variance)
        for kind in kinds:
            settle(kind, means, spread)
        moved = max(abs(new - old) for new, old in zip(means, before, strict=True))
        if moved < STILL * sqrt(variance):
            break
        before = means
    return Effects(means, [sqrt(spread[at][at]) for at in range(len(columns))])


def about_means(columns: Sequence[Row], outcome: Row) -> tuple[Matrix, Row, float]:
    """Return the products of columns and outcome, less what their means explain."""
    *crossed, last = products([*columns, outcome])
    sums = [sum(one) for one in (*columns, outcome)]
    for row, own in zip((*crossed, last), sums, strict=True):
        for at, other in enumerate(sums):
            row[at] -= own * other / len(outcome)
    total = last.pop()
    return [row[:-1] for row in crossed], last, total


def posterior(crossed: Matrix, kinds: Sequence[Group], noise: float) -> Matrix:
    """Return how uncertain the effects are together."""
    known = [[one / noise for one in row] for row in crossed]
    for kind in kinds:
        for at in kind.members:
            known[at][at] += 1 / kind.spread
    return inverse(known)


def drawn(towards: Row, kinds: Sequence[Group], noise: float) -> Row:
    wanted = [one / noise for one in towards]
    for kind in kinds:
        for at in kind.members:
            wanted[at] += kind.mean / kind.spread
    return wanted


def left_over(crossed: Matrix, towards: Row, total: float, means: Row, spread: Matrix) -> float:
    """Return the squares that the effects do not explain, with what they leave open."""
    explained = [dot(row, means) for row in crossed]
    open_ = sum(dot(one, other) for one, other in zip(spread, crossed, strict=True))
    return total - 2 * dot(means, towards) + dot(means, explained) + open_


def settle(kind: Group, means: Row, spread: Matrix) -> None:
    """Fit a group's distribution to its members."""
    weights = [1 / spread[at][at] for at in kind.members]
    own = [means[at] for at in kind.members]
    kind.mean = kind.sign * max(0.0, kind.sign * dot(weights, own) / sum(weights))
    squares = [(means[at] - kind.mean) ** 2 + spread[at][at] for at in kind.members]
    kind.spread = max(sum(squares) / len(squares), kind.floor)
