"""Who is called when, and how long there is to act."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.escalation import Alarm, chain, deadline, minutes_left
from storage.vocabulary import Level

MINUTE = timedelta(minutes=1)
OPENED = datetime(2026, 6, 30, 12, tzinfo=UTC)


def minutes(alarms: tuple[Alarm, ...], level: Level) -> list[float]:
    return [(alarm.at - OPENED) / MINUTE for alarm in alarms if alarm.level is level]


@pytest.mark.parametrize(
    ("marks", "supervisors", "managers"),
    [
        ((), [5], [15, 30, 45, 60, 75, 90]),
        (("critical",), [3], [8, 23, 38, 53, 68, 83]),
        (("twice",), [0], [0, 15, 30, 45, 60, 75]),
        (("critical", "twice"), [0], [0, 15, 30, 45, 60, 75]),
        (("urgent",), [0], [0, 5, 10, 15, 20, 25]),
        (("critical", "urgent", "twice"), [0], [0, 5, 10, 15, 20, 25]),
    ],
)
def test_the_chain_by_default(
    marks: tuple[str, ...], supervisors: list[float], managers: list[float]
) -> None:
    told = {name: name in marks for name in ("critical", "urgent", "twice")}
    alarms = chain(OPENED, **told)
    assert minutes(alarms, Level.SUPERVISORS) == supervisors
    assert minutes(alarms, Level.MANAGERS) == managers


@given(critical=st.booleans(), urgent=st.booleans(), twice=st.booleans())
def test_alarms_come_in_order_once_each_and_end(
    *, critical: bool, urgent: bool, twice: bool
) -> None:
    alarms = chain(OPENED, critical=critical, urgent=urgent, twice=twice)
    assert list(alarms) == sorted(alarms, key=lambda alarm: (alarm.at, alarm.level))
    assert len({(alarm.level, alarm.repeat) for alarm in alarms}) == len(alarms)
    assert [alarm.repeat for alarm in alarms] == [0, 0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("leaves", "limit"),
    [
        (None, 30),
        (240, 30),  # stays long enough
        (50, 20),  # half an hour before leaving
        (20, 5),  # nobody can act in the past
        (-60, 30),  # left before: the usual time
    ],
)
def test_the_deadline_is_the_earlier_of_the_limit_and_the_leaving(
    leaves: int | None, limit: int
) -> None:
    leaves_at = None if leaves is None else OPENED + leaves * MINUTE
    assert deadline(OPENED, 30 * MINUTE, leaves_at) == OPENED + limit * MINUTE


@given(st.integers(0, 600), st.none() | st.integers(-600, 600), st.integers(0, 120))
def test_a_deadline_is_never_sooner_than_somebody_can_act(
    within: int, leaves: int | None, margin: int
) -> None:
    leaves_at = None if leaves is None else OPENED + leaves * MINUTE
    limit = deadline(OPENED, within * MINUTE, leaves_at, margin * MINUTE)
    assert OPENED + 5 * MINUTE <= limit <= max(OPENED + within * MINUTE, OPENED + 5 * MINUTE)


@pytest.mark.parametrize(
    ("seconds", "left"), [(1800, 30), (1799, 30), (60, 1), (1, 1), (0, 0), (-59, 0), (-60, -1)]
)
def test_minutes_left_count_the_one_that_has_begun(seconds: int, left: int) -> None:
    assert minutes_left(OPENED + timedelta(seconds=seconds), OPENED) == left
