"""What a score says about a moment."""

from storage.vocabulary import Verdict

LOWEST, HIGHEST = 1, 5
STELLAR = 5  # wholly favourable, nothing less
NEUTRAL = 3


def verdict(score: int) -> Verdict:
    if not LOWEST <= score <= HIGHEST:
        raise ValueError(f"a score is {LOWEST} to {HIGHEST}, not {score}")
    if score >= STELLAR:
        return Verdict.STELLAR
    return Verdict.NEUTRAL if score >= NEUTRAL else Verdict.BITTER
