"""Weeks and months as managers name them, and as a place's calendar has them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.periods import Period, Span, named
from tests.domain.zones import ZONES

NOW = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # Sunday; in Madrid it is Monday already
WEEK, MONTH = Span.WEEK, Span.MONTH
periods = st.builds(
    Period.at, st.sampled_from(Span), st.dates(date(2001, 1, 8), date(2199, 1, 1))
)


@pytest.mark.parametrize(
    ("words", "span", "label"),
    [
        ("", WEEK, "2026-W48"),
        ("-1", WEEK, "2026-W47"),
        ("46", WEEK, "2026-W46"),
        ("w46", WEEK, "2026-W46"),
        ("2025-46", WEEK, "2025-W46"),
        ("2025-W46", WEEK, "2025-W46"),
        ("50", WEEK, "2025-W50"),  # this year's is yet to come
        ("-60", WEEK, "2025-W40"),
        ("", MONTH, "2026-M11"),
        ("-11", MONTH, "2025-M12"),
        ("3", MONTH, "2026-M03"),
        ("12", MONTH, "2025-M12"),
    ],
)
def test_what_managers_write(words: str, span: Span, label: str) -> None:
    assert str(named(words, span, NOW, "Europe/Madrid")) == label


@pytest.mark.parametrize(
    "words", ["54", "0", "x", "2026-", "1-1", "--1", "2025-53", "9999-1-1", "1999-5", "9999-51"]
)
def test_what_is_no_week(words: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        named(words, WEEK, NOW, "UTC")


def test_old_buttons_had_weeks_only() -> None:
    assert Period.labelled("2026-07") == Period(WEEK, 2026, 7)
    for label in ("2026-M13", "2026-W54", "soon", "2026"):
        with pytest.raises(ValueError, match=r".+"):
            Period.labelled(label)


@given(periods)
def test_periods_follow_each_other(period: Period) -> None:
    assert Period.labelled(str(period)) == period
    assert period.after.before == period.before.after == period
    assert period.back(3) == period.before.before.before
    assert period.days()[-1] + timedelta(days=1) == period.after.first


@given(periods, st.sampled_from(sorted(ZONES)))
def test_no_instant_is_in_two_of_them_or_none(period: Period, zone: str) -> None:
    assert period.bounds(zone)[1] == period.after.bounds(zone)[0]
