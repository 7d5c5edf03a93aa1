"""Worse or better from week to week: real changes are found, chance is not taken for one."""

from random import Random

import pytest

from bot.domain.drift import WATCHED, WEEKS, Change, Week, found, latest, usual

USUAL, WINDOW, YEAR = 0.12, WEEKS + WATCHED, 52


def weeks(rng: Random, number: int, answers: int, share: float) -> list[Week]:
    return [
        Week(sum(rng.random() < share for _ in range(answers)), answers) for _ in range(number)
    ]


def alarms(rng: Random, years: int, answers: int) -> float:
    """Return in how many weeks of a steady year something was called worse."""
    false = 0
    for _ in range(years):
        series = weeks(rng, YEAR + WINDOW - 1, answers, USUAL)
        ends = range(WINDOW, len(series) + 1)
        false += sum(latest(series[end - WINDOW : end]) is Change.WORSE for end in ends)
    return false / years


def noticed(rng: Random, runs: int, answers: int, share: float) -> float:
    """Return how often a change is found within four weeks."""
    hits = 0
    for _ in range(runs):
        series = weeks(rng, WINDOW, answers, USUAL) + weeks(rng, 4, answers, share)
        ends = range(WINDOW + 1, len(series) + 1)
        hits += any(latest(series[end - WINDOW : end]) for end in ends)
    return hits / runs


def test_a_change_is_found_and_the_sum_begins_anew() -> None:
    same, worse, better = Week(4, 33), Week(15, 33), Week(0, 60)
    assert found([same] * 20, USUAL) == [None] * 20
    assert found([same, worse, same, same], USUAL) == [None, Change.WORSE, None, None]
    assert Change.BETTER in found([better] * 3, USUAL)
    slight = Week(8, 33)
    assert found([slight] * 4, USUAL).index(Change.WORSE) < found(
        [slight] * 9, USUAL, 40
    ).index(Change.WORSE)


def test_small_weeks_are_taken_two_by_two() -> None:
    small, both = [Week(4, 5), Week(4, 5)], [Week(0, 0), Week(8, 10)]
    assert found(small, USUAL) == found(both, USUAL) == [None, Change.WORSE]


def test_what_was_usual_needs_answers() -> None:
    assert usual([Week(1, 5)] * 4) is None
    assert usual([Week(3, 30)] * WEEKS) == pytest.approx(0.1)
    assert usual([Week(0, 5)], whole=0.2) == pytest.approx(0.16)
    assert usual([], whole=0.2) == pytest.approx(0.2)
    assert latest([Week(9, 10)] * WATCHED) is None
    assert latest([]) is None


def test_chance_is_no_change_and_a_doubling_is() -> None:
    rng = Random(5)
    assert alarms(rng, 20, 30) <= 0.8
    assert noticed(rng, 40, 100, 2 * USUAL) >= 0.9


@pytest.mark.long  # half a minute with the two others
@pytest.mark.parametrize(
    "answers",
    [
        pytest.param(10, marks=pytest.mark.benchmark),
        30,
        pytest.param(100, marks=pytest.mark.benchmark),
    ],
)
def test_a_thousand_steady_years(answers: int) -> None:
    assert alarms(Random(answers), 1000 if answers < 100 else 300, answers) <= 0.5


@pytest.mark.long  # half a minute
def test_a_doubling_is_found_as_soon_as_is_promised() -> None:
    assert noticed(Random(1), 1000, 30, 2 * USUAL) >= 0.75
