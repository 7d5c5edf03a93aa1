"""Shares and spans, against published values and the definition itself."""

from datetime import timedelta
from math import isclose
from statistics import median as plain_median

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.summary import Share, brief, median, percentile, wilson

Z = 1.96


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        (0, 0, 0, 1),
        (0, 10, 0, 0.2775),
        (1, 10, 0.0179, 0.4042),
        (5, 10, 0.2366, 0.7634),
        (10, 10, 0.7225, 1),
        (15, 148, 0.0624, 0.1605),  # Newcombe (1998), Statistics in Medicine 17, 857-872
        (81, 263, 0.2553, 0.3662),  # the same
    ],
)
def test_known_intervals(k: int, n: int, low: float, high: float) -> None:
    assert wilson(k, n) == pytest.approx((low, high), abs=5e-5)


counts = st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts)
def test_the_ends_are_where_the_score_test_just_rejects(count: tuple[int, int]) -> None:
    k, n = count
    for end in wilson(k, n):
        if 0 < end < 1:
            assert isclose((k / n - end) ** 2, Z * Z * end * (1 - end) / n, rel_tol=1e-6)


@given(counts)
def test_an_interval_holds_its_share_and_mirrors_its_complement(count: tuple[int, int]) -> None:
    k, n = count
    low, high = wilson(k, n)
    assert 0 <= low <= k / n <= high <= 1
    mirrored = wilson(n - k, n)
    assert isclose(low, 1 - mirrored[1], abs_tol=1e-12)
    assert isclose(high, 1 - mirrored[0], abs_tol=1e-12)


@given(counts, st.integers(2, 50))
def test_more_answers_make_a_share_surer(count: tuple[int, int], times: int) -> None:
    k, n = count
    few, many = Share(k, n), Share(k * times, n * times)
    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(("k", "n"), [(-1, 5), (6, 5)])
def test_what_is_no_share_is_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(k, n)


def test_a_share_of_nothing_is_no_number_and_could_be_anything() -> None:
    nothing = Share(0, 0)
    assert nothing.part is None
    assert (nothing.low, nothing.high) == (0, 1)


def test_small_is_below_twenty() -> None:
    assert Share(5, 19).small
    assert not Share(5, 20).small
    assert Share(5, 20).part == 0.25


spans = st.lists(st.timedeltas(timedelta(), timedelta(days=30)), max_size=40)


@given(spans)
def test_the_median_is_everybodys_median(times: list[timedelta]) -> None:
    assume(times)
    found = median(times)
    assert found is not None
    expected = plain_median(one.total_seconds() for one in times)
    assert isclose(found.total_seconds(), expected, abs_tol=1e-5)


@given(spans, st.floats(0, 1), st.floats(0, 1))
def test_percentiles_lie_within_and_in_order(
    times: list[timedelta], one: float, other: float
) -> None:
    assume(times)
    below, above = percentile(times, min(one, other)), percentile(times, max(one, other))
    assert below is not None
    assert above is not None
    assert min(times) <= below <= above <= max(times)


def test_no_spans_have_no_median_and_no_percentile_lies_outside() -> None:
    assert median([]) is None
    assert percentile([], 0.9) is None
    with pytest.raises(ValueError, match="between 0 and 1"):
        percentile([timedelta(1)], 90)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.0004, "0 ms"), (0.38, "380 ms"), (9.9, "9900 ms"), (12.4, "12 s"), (75, "1 min 15 s")],
)
def test_short_times_are_said_in_signs_of_every_language(seconds: float, said: str) -> None:
    assert brief(timedelta(seconds=seconds)) == said
