"""When bitter answers are an incident."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.incidents import USUAL, begins, calm_at, rings_at, window_since

NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
MINUTES = st.integers(0, 10_000).map(lambda n: timedelta(minutes=n))


@pytest.mark.parametrize(
    ("bitter", "answers", "told"),
    [(3, 3, False), (4, 4, True), (4, 8, True), (4, 9, False), (5, 9, True), (100, 201, False)],
)
def test_half_of_the_answers_and_at_least_four(
    bitter: int, answers: int, *, told: bool
) -> None:
    assert begins(bitter, answers) is told


@given(st.integers(0, 300), st.integers(0, 300))
def test_one_more_bitter_answer_never_ends_what_begins(bitter: int, others: int) -> None:
    if begins(bitter, bitter + others):
        assert begins(bitter + 1, bitter + others + 1)
        assert bitter >= max(USUAL.least, others)


@given(MINUTES | st.none())
def test_no_answer_is_weighed_for_two_incidents(ago: timedelta | None) -> None:
    over_at = None if ago is None else NOW - ago
    since = window_since(NOW, over_at)
    assert NOW - USUAL.window <= since <= NOW
    assert over_at is None or since >= over_at


@given(to_act=MINUTES, late=st.booleans())
def test_a_quiet_case_rings_before_its_deadline(to_act: timedelta, *, late: bool) -> None:
    deadline = NOW - to_act if late else NOW + to_act
    assert NOW <= rings_at(NOW, deadline) <= max(NOW, deadline)


def test_it_is_over_so_long_after_the_last() -> None:
    assert calm_at(NOW) - NOW == USUAL.calm
