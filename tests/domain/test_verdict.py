"""What a score says."""

import pytest

from bot.domain.verdict import verdict
from storage.vocabulary import Verdict


@pytest.mark.parametrize(
    ("score", "said"),
    [
        (5, Verdict.STELLAR),
        (4, Verdict.NEUTRAL),
        (3, Verdict.NEUTRAL),
        (2, Verdict.BITTER),
        (1, Verdict.BITTER),
    ],
)
def test_only_the_full_score_is_stellar_and_the_lowest_two_are_bitter(
    score: int, said: Verdict
) -> None:
    assert verdict(score) is said


@pytest.mark.parametrize("score", [-1, 0, 6])
def test_there_is_no_verdict_off_the_scale(score: int) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        verdict(score)
