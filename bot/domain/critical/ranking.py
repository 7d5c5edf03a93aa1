"""Which steps decide: ranked by how surely a bitter answer costs the whole visit."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import erf, sqrt

from bot.domain.critical import harm
from bot.domain.critical.expected import Answers, columns
from bot.domain.critical.linear import dot
from bot.domain.critical.rates import rates
from storage.vocabulary import Badge, Verdict

OUTCOMES_LEAST = 30  # below this nothing is said about what bitterness costs
ANSWERS_LEAST = 5  # of a step
BITTER_LEAST = 5  # with a known outcome: below this a step is never called critical
SURE, LIKELY = 0.8, 0.5
UNSURE = 3.0  # by outcomes, added to SURE: of few the spreads themselves are guessed
LARGE = 0.5  # of the outcomes' deviation: what a penalty must pass
HALO = 1.25  # times what any bitter answer costs: a bad mood lowers everything
WIDTH = 1.6449  # deviations: an interval that holds 90 of 100


@dataclass(frozen=True)
class Cost:
    """What a bitter answer takes from the outcome, of 1, and how surely."""

    penalty: float
    interval: tuple[float, float]
    probability: float  # that it is large, and larger than any bitter answer's


@dataclass(frozen=True)
class Standing:
    """What was found about one step."""

    place: int  # in the cycle, from 0
    badge: Badge
    answers: int
    bitter: int
    rate: float  # of bitter answers, drawn towards the other steps'
    cost: Cost | None = None  # none where there is too little to tell


@dataclass(frozen=True)
class Tally:
    """How often each step was answered, and how."""

    answers: list[int]
    bitter: list[int]
    stellar: list[int]


def rank(
    journeys: Sequence[Answers],
    outcomes: Sequence[float | None],
    marked: Collection[int] = (),
) -> list[Standing]:
    """Return the steps, the most decisive first; `outcomes` lie between 0 and 1."""
    steps = len(journeys[0]) if journeys else 0
    counted = tally(journeys, steps)
    rate = rates(counted.bitter, counted.answers)
    judged = [one for one, y in zip(journeys, outcomes, strict=True) if y is not None]
    told = [y for y in outcomes if y is not None]
    usable = [at for at in range(steps) if counted.answers[at] >= ANSWERS_LEAST]
    costs: dict[int, Cost] = {}
    if len(told) >= OUTCOMES_LEAST and usable:
        costs = weigh(judged, told, usable, counted, marked)
    proofs = tally(judged, steps).bitter
    found = [
        Standing(
            at,
            badge(costs.get(at), proofs[at], len(told)),
            counted.answers[at],
            counted.bitter[at],
            rate[at],
            costs.get(at),
        )
        for at in range(steps)
    ]
    return sorted(found, key=weight)


def tally(journeys: Sequence[Answers], steps: int) -> Tally:
    said = [[one[at] for one in journeys] for at in range(steps)]
    return Tally(
        [len(one) - one.count(None) for one in said],
        [one.count(Verdict.BITTER) for one in said],
        [one.count(Verdict.STELLAR) for one in said],
    )


def weigh(
    rows: Sequence[Answers],
    outcomes: list[float],
    steps: Sequence[int],
    counted: Tally,
    marked: Collection[int],
) -> dict[int, Cost]:
    """Return what a bitter answer costs at each of the steps."""
    if min(outcomes) == max(outcomes):  # nothing cost anything
        return dict.fromkeys(steps, Cost(0.0, (0.0, 0.0), 0.0))
    bitter = columns(rows, steps, Verdict.BITTER, rates(counted.bitter, counted.answers))
    stellar = columns(rows, steps, Verdict.STELLAR, rates(counted.stellar, counted.answers))
    kinds = [harm.MARKED if at in marked else harm.PENALTY for at in steps]
    found = harm.effects(bitter + stellar, kinds + [harm.REWARD] * len(steps), outcomes)
    penalties = [-one for one in found.means[: len(steps)]]
    deviations = found.deviations[: len(steps)]
    large = max(LARGE * deviation(outcomes), HALO * usual(penalties, deviations))
    return {
        at: Cost(
            penalty,
            (penalty - WIDTH * unsure, penalty + WIDTH * unsure),
            below((penalty - large) / unsure),
        )
        for at, penalty, unsure in zip(steps, penalties, deviations, strict=True)
    }


def usual(penalties: Sequence[float], deviations: Sequence[float]) -> float:
    """Return what a bitter answer costs anywhere, the surest counting most."""
    weights = [1 / one**2 for one in deviations]
    return dot(penalties, weights) / sum(weights)


def deviation(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sqrt(sum((one - mean) ** 2 for one in values) / len(values))


def below(deviations: float) -> float:
    """Return how much of a normal distribution lies below this."""
    return (1 + erf(deviations / sqrt(2))) / 2


def badge(cost: Cost | None, proofs: int, outcomes: int) -> Badge:
    if cost is None:
        return Badge.TOO_FEW
    if cost.probability >= SURE + UNSURE / outcomes and proofs >= BITTER_LEAST:
        return Badge.CRITICAL
    return Badge.WATCH if cost.probability >= LIKELY else Badge.UNPROVEN


def weight(one: Standing) -> tuple[float, float, int]:
    """Return what steps are ordered by; those of which too little is known come last."""
    if one.cost is None:
        return 1.0, 0.0, one.place
    return -one.cost.probability, -one.cost.penalty, one.place
