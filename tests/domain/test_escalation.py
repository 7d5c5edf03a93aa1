"""Who is called when, and how long there is to act."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cycle import Chain
from bot.domain.escalation import (
    Alarm,
    chain,
    deadline,
    minutes_left,
    pace,
    severity,
)
from bot.domain.opening import is_open, open_for
from storage.vocabulary import Level, Severity
from tests.domain.test_opening import HOLIDAYS, HOURS
from tests.domain.zones import examples, instants, zones

MINUTE = timedelta(minutes=1)
OPENED = datetime(2026, 6, 30, 12, tzinfo=UTC)

some_minutes = st.integers(0, 600).map(lambda one: one * MINUTE)
rules = st.builds(
    Chain,
    duty=st.none() | some_minutes,
    supervisors=st.none() | some_minutes,
    managers=st.none() | some_minutes,
    again=st.none() | st.integers(5, 90).map(lambda one: one * MINUTE),
    repeats=st.none() | st.integers(0, 5),
)
escalations = st.dictionaries(st.sampled_from(Severity), rules)


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
@pytest.mark.parametrize("score", [1, 2, None])
def test_the_chain_by_default(
    marks: tuple[str, ...], supervisors: list[float], managers: list[float], score: int | None
) -> None:
    found = severity(score, critical="critical" in marks, urgent="urgent" in marks)
    alarms = chain(OPENED, pace(found, {}, {}, twice="twice" in marks))
    assert minutes(alarms, Level.TEAM) == []
    assert minutes(alarms, Level.SUPERVISORS) == supervisors
    assert minutes(alarms, Level.MANAGERS) == managers


def test_a_step_is_heard_before_its_cycle_and_both_before_what_is_usual() -> None:
    cycle = {Severity.BITTER: Chain(supervisors=7 * MINUTE, repeats=1, duty=2 * MINUTE)}
    step = {Severity.BITTER: Chain(supervisors=9 * MINUTE)}
    alarms = chain(OPENED, pace(Severity.BITTER, cycle, step))
    assert minutes(alarms, Level.TEAM) == [2]
    assert minutes(alarms, Level.SUPERVISORS) == [9]
    assert minutes(alarms, Level.MANAGERS) == [15, 30]
    assert pace(Severity.VERY_BITTER, cycle, step) == pace(Severity.VERY_BITTER)


@given(
    severity=st.sampled_from(Severity), cycle=escalations, step=escalations, twice=st.booleans()
)
def test_alarms_come_in_order_once_each_and_end(
    *,
    severity: Severity,
    cycle: dict[Severity, Chain],
    step: dict[Severity, Chain],
    twice: bool,
) -> None:
    found = pace(severity, cycle, step, twice=twice)
    alarms = chain(OPENED, found)
    assert list(alarms) == sorted(alarms, key=lambda alarm: alarm.at)
    assert len({(alarm.level, alarm.repeat) for alarm in alarms}) == len(alarms)
    above = [alarm for alarm in alarms if alarm.level is Level.MANAGERS]
    assert [alarm.repeat for alarm in above] == list(range(found.repeats + 1))
    assert found.repeats <= 5
    assert any(alarm.level is Level.SUPERVISORS for alarm in alarms)
    if twice:
        assert above[0].at == OPENED


@examples(150)
@given(st.data(), zones, st.sampled_from(Severity), escalations)
def test_a_closed_place_calls_nobody_but_at_once(
    data: st.DataObject, zone: str, severity: Severity, said: dict[Severity, Chain]
) -> None:
    opened, found = data.draw(instants(zone)), pace(severity, said)
    alarms = chain(opened, found, lambda span, at: open_for(span, at, HOURS, HOLIDAYS, zone))
    plain = chain(opened, found)
    assert [(one.level, one.repeat) for one in alarms] == [
        (one.level, one.repeat) for one in plain
    ]
    for alarm, without in zip(alarms, plain, strict=True):
        assert alarm.at >= without.at
        after = without.at - opened
        if after:
            assert alarm.at == open_for(after, opened, HOURS, HOLIDAYS, zone)
            assert is_open(alarm.at - timedelta(seconds=1), HOURS, HOLIDAYS, zone)
        else:
            assert alarm.at == opened


def test_a_place_that_never_opens_is_not_waited_for() -> None:
    found = pace(Severity.BITTER)
    assert chain(OPENED, found, lambda _span, _at: None) == chain(OPENED, found)


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
