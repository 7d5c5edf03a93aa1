"""How often a step is bitter: drawn towards the others as far as it has few answers."""

from collections.abc import Sequence

LEAST, MOST = 2.0, 400.0  # what the other steps count for, in answers


def rates(counts: Sequence[int], answers: Sequence[int]) -> list[float]:
    """Return the share of each step, by a beta-binomial whose spread the steps tell."""
    asked = sum(answers)
    pooled = sum(counts) / asked if asked else 0.0
    weight = others(counts, answers, pooled)
    return [(k + weight * pooled) / (n + weight) for k, n in zip(counts, answers, strict=True)]


def others(counts: Sequence[int], answers: Sequence[int], pooled: float) -> float:
    """Return how many answers the pooled share is worth: the less, the more steps differ."""
    chance = pooled * (1 - pooled)
    spreads = [
        (k / n - pooled) ** 2 - chance / n
        for k, n in zip(counts, answers, strict=True)
        if n > 0
    ]
    between = sum(spreads) / len(spreads) if spreads else 0.0
    if between <= chance / (MOST + 1):
        return MOST
    return max(LEAST, chance / between - 1)
