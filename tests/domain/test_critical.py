"""Which steps decide: the planted ones are found, and none where there is none."""

from random import Random

import pytest

from bot.domain.critical.expected import leaning
from bot.domain.critical.linear import inverse
from bot.domain.critical.ranking import OUTCOMES_LEAST, rank
from bot.domain.critical.rates import rates
from storage.vocabulary import Badge, Verdict
from tests.domain.businesses import Setting, business
from tests.domain.scoring import score

BITTER, NEUTRAL, STELLAR = Verdict.BITTER, Verdict.NEUTRAL, Verdict.STELLAR


def test_a_matrix_times_its_inverse_is_one() -> None:
    rng = Random(7)
    rows = [[rng.gauss(0, 1) for _ in range(9)] for _ in range(30)]
    matrix = [[sum(row[i] * row[j] for row in rows) for j in range(9)] for i in range(9)]
    turned = inverse(matrix)
    for i in range(9):
        for j in range(9):
            product = sum(matrix[i][k] * turned[k][j] for k in range(9))
            assert product == pytest.approx(float(i == j), abs=1e-9)


def test_a_rate_of_few_answers_is_drawn_towards_the_others() -> None:
    few, many, none = rates([2, 200, 0], [4, 1000, 0])
    assert 0.2 < few < 0.5
    assert many == pytest.approx(0.2, abs=0.01)
    assert few > none > 0
    assert rates([0, 0], [10, 0]) == [0, 0]


def test_who_is_often_bitter_is_expected_to_be_so_again() -> None:
    usual = [0.25, 0.25, 0.25]
    assert leaning([BITTER, BITTER, None], BITTER, usual) > 1
    assert leaning([NEUTRAL, STELLAR, None], BITTER, usual) < 1
    assert leaning([None, None, None], BITTER, usual) == 1


def test_with_many_answers_a_penalty_is_what_bitterness_costs() -> None:
    rng, costs = Random(11), (0.30, 0.0, 0.10)
    journeys = [[rng.choice([BITTER, NEUTRAL, STELLAR]) for _ in costs] for _ in range(3000)]
    outcomes = [
        0.9 - sum(cost for cost, said in zip(costs, one, strict=True) if said is BITTER)
        + rng.uniform(-0.1, 0.1)
        for one in journeys
    ]  # fmt: skip
    found = {one.place: one for one in rank(journeys, outcomes)}
    for place, cost in enumerate(costs):
        told = found[place].cost
        assert told is not None
        assert told.penalty == pytest.approx(cost, abs=0.01)
        assert told.interval[0] - 0.005 < cost < told.interval[1] + 0.005
    assert found[0].badge is Badge.CRITICAL
    assert found[1].badge is found[2].badge is Badge.UNPROVEN


def test_the_order_of_journeys_and_steps_changes_nothing() -> None:
    one = business(Random(3), 150, Setting())
    there = rank(one.journeys, one.outcomes)
    back = rank(
        [answers[::-1] for answers in one.journeys[::-1]], one.outcomes[::-1], marked=()
    )
    assert [at.place for at in there] == [9 - at.place for at in back]
    for here, other in zip(there, back, strict=True):
        assert here.badge is other.badge
        assert here.cost is not None
        assert other.cost is not None
        assert here.cost.penalty == pytest.approx(other.cost.penalty, abs=1e-6)


def test_too_little_is_said_to_be_too_little() -> None:
    one = business(Random(5), 200, Setting(harm=3.0))
    few = [y if at < OUTCOMES_LEAST - 1 else None for at, y in enumerate([0.5] * 200)]
    assert {at.badge for at in rank(one.journeys, few)} == {Badge.TOO_FEW}
    rare = [[*answers, BITTER if at < 4 else None] for at, answers in enumerate(one.journeys)]
    *_, last = rank(rare, one.outcomes)
    assert (last.place, last.badge, last.answers, last.cost) == (10, Badge.TOO_FEW, 4, None)


def test_four_bitter_answers_are_never_called_critical() -> None:
    rng = Random(1)
    rest = [[BITTER if rng.random() < 0.2 else NEUTRAL for _ in range(4)] for _ in range(200)]
    journeys = [[BITTER if at < 4 else NEUTRAL, *one] for at, one in enumerate(rest)]
    outcomes = [0.0 if at < 4 else 0.9 + rng.uniform(-0.05, 0.05) for at in range(200)]
    first = rank(journeys, outcomes)[0]
    assert (first.place, first.badge) == (0, Badge.WATCH)
    unjudged = [BITTER, *rest[4]]
    assert rank([*journeys, unjudged], [*outcomes, None])[0].badge is Badge.WATCH
    assert rank([*journeys, unjudged], [*outcomes, 0.0])[0].badge is Badge.CRITICAL


def test_nothing_decides_where_all_visits_end_alike() -> None:
    one = business(Random(9), 100, Setting())
    assert {at.badge for at in rank(one.journeys, [1.0] * 100)} == {Badge.UNPROVEN}
    assert rank([], []) == []


def test_the_planted_steps_are_found_and_none_where_there_is_none() -> None:
    found = score(200, 12, Setting())
    assert found.top >= max(0.8, found.plain)
    assert found.right >= 0.9
    assert found.found >= 0.3
    assert score(600, 4, Setting(harm=0.0)).called == 0


@pytest.mark.long  # half a minute; the other two take two more
@pytest.mark.parametrize(
    ("size", "runs", "top", "right", "found"),
    [
        pytest.param(50, 150, 0.57, 0.85, 0.03, marks=pytest.mark.benchmark),
        (200, 100, 0.80, 0.95, 0.30),
        pytest.param(1000, 40, 0.98, 1.0, 0.75, marks=pytest.mark.benchmark),
    ],
)
def test_the_figures_that_are_promised(
    size: int, runs: int, top: float, right: float, found: float
) -> None:
    usual = score(size, runs, Setting())
    assert usual.top >= max(top, usual.plain)
    assert usual.right >= right
    assert usual.found >= found
    assert score(size, runs, Setting(), marks=True).top >= top
    for none in (Setting(harm=0.0), Setting(harm=0.0, halo=0.5), Setting(harm=0.2)):
        assert score(size, runs, none).alarmed <= 0.05
