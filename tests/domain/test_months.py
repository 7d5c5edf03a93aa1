"""Months as people write them, and between which instants they lie."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import months
from bot.domain.months import Month

NOW = datetime(2027, 1, 1, 3, tzinfo=UTC)
MONTHS = st.builds(Month, st.integers(2000, 2099), st.integers(1, 12))


@pytest.mark.parametrize(
    ("word", "first", "last"),
    [
        ("2026-01", "2026-01", "2026-01"),
        ("2026-1", "2026-01", "2026-01"),
        ("2026/12", "2026-12", "2026-12"),
        ("2026", "2026-01", "2026-12"),
    ],
)
def test_a_month_or_a_year_is_read(word: str, first: str, last: str) -> None:
    found = months.read(word)
    assert found is not None
    assert tuple(map(str, found)) == (first, last)


@pytest.mark.parametrize(
    "word", ["", "enero", "2026-13", "2026-00", "1999-01", "2026-001", "26"]
)
def test_anything_else_names_no_month(word: str) -> None:
    assert months.read(word) is None


def test_the_usual_months_are_this_one_and_the_two_before_by_the_clocks_there() -> None:
    assert tuple(map(str, months.usual(NOW, "UTC"))) == ("2026-11", "2027-01")
    assert tuple(map(str, months.usual(NOW, "America/Lima"))) == ("2026-10", "2026-12")


def test_a_month_begins_at_midnight_there() -> None:
    assert Month(2026, 7).begins("Europe/Madrid") == datetime(2026, 6, 30, 22, tzinfo=UTC)


@given(MONTHS, st.integers(-300, 300))
def test_months_are_counted_on_and_back(month: Month, far: int) -> None:
    there = month.after(far)
    assert there.after(-far) == month
    assert Month.of(str(there)) == there
    assert (there > month) == (far > 0)


@given(MONTHS, st.integers(0, 40))
def test_every_month_of_a_span_is_named_once_in_order(first: Month, more: int) -> None:
    named = list(months.every(first, first.after(more)))
    assert named == sorted(set(named))
    assert len(named) == more + 1
    found = months.together([(one, one) for one in reversed(named)])
    assert found == (named[0], named[-1])
