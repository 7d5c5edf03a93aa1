"""Times as a manager says them."""

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cycles.sheet import WrongError
from bot.cycles.spoken import clock, duration, rule
from bot.domain.cycle import TimeRule

EVENTS = ("arrival", "checkout")
STEPS = ("arrival", "room")


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("+0m", TimeRule(kind="offset")),
        ("+15m", TimeRule(kind="offset", offset=timedelta(minutes=15))),
        ("+15m after start", TimeRule(kind="offset", offset=timedelta(minutes=15))),
        (
            "+2h after room",
            TimeRule(kind="offset", anchor="step:room", offset=timedelta(hours=2)),
        ),
        (
            "+15m on arrival",  # both an event and a step: the event is certain
            TimeRule(kind="offset", anchor="event:arrival", offset=timedelta(minutes=15)),
        ),
        ("on checkout", TimeRule(kind="offset", anchor="event:checkout")),
        (
            "on checkout +1d",
            TimeRule(kind="offset", anchor="event:checkout", offset=timedelta(days=1)),
        ),
        ("day 0 at 20:00", TimeRule(kind="day", day=0, at=time(20))),
        (
            " day 1  at 9:05 after arrival",
            TimeRule(kind="day", anchor="event:arrival", day=1, at=time(9, 5)),
        ),
        ("on scan", TimeRule(kind="scan")),
    ],
)
def test_a_rule_is_understood(text: str, spelt: TimeRule) -> None:
    assert rule(text, EVENTS, STEPS) == spelt


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("15m", "takes a time rule"),
        ("-15m", "takes a time rule"),
        ("+2 weeks", "takes a time rule"),
        ("tomorrow", r"on scan\" \(m, h, d\)"),
        ("+367d", "at most 366 days"),
        ("day 1 at 24:00", '"00:00" to "23:59"'),
        ("day 1 at noon", '"00:00" to "23:59"'),
        ("on arival", "did you mean 'arrival'"),
        ("+1h after spa", "allowed: start, arrival, checkout, room"),
    ],
)
def test_a_rule_that_is_not_understood_names_what_is(text: str, complaint: str) -> None:
    with pytest.raises(WrongError, match=complaint):
        rule(text, EVENTS, STEPS)


@given(st.integers(0, 6), st.integers(0, 23), st.integers(0, 59))
def test_a_duration_is_the_sum_of_its_parts(days: int, hours: int, minutes: int) -> None:
    meant = timedelta(days=days, hours=hours, minutes=minutes)
    assert duration(f"{days}d {hours}h {minutes}m") == meant
    assert duration(f"{days}d{hours}h{minutes}m") == meant


@given(st.times())
def test_a_time_of_day_is_read_as_it_is_shown(at: time) -> None:
    assert clock(f"{at:%H:%M}") == at.replace(second=0, microsecond=0, fold=0)
