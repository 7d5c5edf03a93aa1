"""Answers that were not given: what was to be expected of this customer at that step."""

from collections.abc import Sequence

from bot.domain.critical.linear import Row
from storage.vocabulary import Verdict

MOST = 0.9  # of an answer that was not given
PRIOR = 2.0  # answers: how soon what a customer said elsewhere tells about this step

Answers = Sequence[Verdict | None]  # of one journey, a place for each step


def columns(
    rows: Sequence[Answers], steps: Sequence[int], verdict: Verdict, rates: Sequence[float]
) -> list[Row]:
    """Return a column for each of the steps: 1 where it got this verdict, 0 where another."""
    lean = [leaning(one, verdict, rates) for one in rows]
    return [
        [
            min(MOST, rates[at] * more) if (said := one[at]) is None else float(said is verdict)
            for one, more in zip(rows, lean, strict=True)
        ]
        for at in steps
    ]


def leaning(one: Answers, verdict: Verdict, rates: Sequence[float]) -> float:
    """Return how much more often than others this customer gives this verdict."""
    given = sum(said is verdict for said in one)
    usual = sum(rate for said, rate in zip(one, rates, strict=True) if said is not None)
    return (given + PRIOR) / (usual + PRIOR)
