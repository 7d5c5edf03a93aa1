"""The outcome of a journey, the weightiest first; the quotas of a code."""

import pytest

from bot.domain.cycle import Limits
from bot.domain.outcome import Heard, outcome
from bot.domain.quota import Full, Scans, full
from storage.vocabulary import Outcome, Verdict


@pytest.mark.parametrize(
    ("heard", "found"),
    [
        (Heard(complained=True, score=5), Outcome.COMPLAINED),
        (Heard(score=1, last_verdict=Verdict.BITTER), Outcome.SCORED),
        (Heard(asked_about_all=True, last_verdict=Verdict.BITTER), Outcome.BITTER_SILENCE),
        (Heard(last_verdict=Verdict.BITTER, put_right=True), Outcome.UNASKED),
        (Heard(asked_about_all=True, last_verdict=Verdict.STELLAR), Outcome.SILENT),
        (Heard(), Outcome.UNASKED),
    ],
)
def test_silence_is_never_taken_for_satisfaction(heard: Heard, found: Outcome) -> None:
    assert outcome(heard) is found


LIMITS = Limits(scans_an_hour=2, scans_a_day=3, all_scans_an_hour=4, all_scans_a_day=5)


@pytest.mark.parametrize(
    ("scans", "quota"),
    [
        (Scans(1, 2, 3, 4), None),
        (Scans(2, 2, 2, 2), Full.PERSON),
        (Scans(0, 3, 3, 3), Full.PERSON),
        (Scans(0, 0, 4, 4), Full.CODE),
        (Scans(0, 0, 0, 5), Full.CODE),
    ],
)
def test_the_next_scan_is_refused_by_the_quota_it_would_break(
    scans: Scans, quota: Full | None
) -> None:
    assert full(scans, LIMITS) is quota
