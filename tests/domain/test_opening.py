"""Opening hours by the local clocks: split, past midnight, on holidays, over a whole year."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cycle import OpeningHours, Span
from bot.domain.opening import is_holiday, is_open, open_for, opens_at
from tests.domain.zones import examples, instants, wall, zones

MADRID = "Europe/Madrid"
SPLIT = (Span(start=time(9), end=time(14)), Span(start=time(16), end=time(20)))
NIGHT = (Span(start=time(18), end=time(2)),)
HOURS = OpeningHours(
    week=(SPLIT, SPLIT, SPLIT, SPLIT, NIGHT, NIGHT, ()),
    holidays=(Span(start=time(10), end=time(12)),),
)
HOLIDAYS = ("12-25", "2026-06-30")


def at(text: str) -> datetime:
    """Return the instant at which the clocks of Madrid show this, in summer."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC) - timedelta(hours=2)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-06-22T08:59", "2026-06-22T09:00"),  # a Monday
        ("2026-06-22T09:00", "2026-06-22T09:00"),
        ("2026-06-22T14:00", "2026-06-22T16:00"),  # between the two halves
        ("2026-06-22T20:00", "2026-06-23T09:00"),
        ("2026-06-27T01:59", "2026-06-27T01:59"),  # Friday's night
        ("2026-06-27T02:00", "2026-06-27T18:00"),
        ("2026-06-28T12:00", "2026-06-29T09:00"),  # Sunday is closed
        ("2026-06-30T09:00", "2026-06-30T10:00"),  # a holiday
        ("2026-06-30T12:00", "2026-07-01T09:00"),
    ],
)
def test_the_place_opens_when_its_hours_say_so(now: str, opens: str) -> None:
    assert opens_at(at(now), HOURS, HOLIDAYS, MADRID) == at(opens)
    assert is_open(at(now), HOURS, HOLIDAYS, MADRID) == (now == opens)


def test_a_holiday_is_of_every_year_or_of_one() -> None:
    assert is_holiday(datetime(2031, 12, 25, tzinfo=UTC).date(), HOLIDAYS)
    assert is_holiday(datetime(2026, 6, 30, tzinfo=UTC).date(), HOLIDAYS)
    assert not is_holiday(datetime(2027, 6, 30, tzinfo=UTC).date(), HOLIDAYS)


def test_a_place_without_hours_never_opens() -> None:
    shut = OpeningHours(week=((),) * 7)
    assert opens_at(at("2026-06-22T09:00"), shut, (), MADRID) is None


def test_hours_that_end_as_they_begin_go_round_the_clock() -> None:
    always = OpeningHours(week=((Span(start=time(0), end=time(0)),),) * 7)
    assert is_open(at("2026-06-22T03:33"), always, (), MADRID)


@pytest.mark.parametrize(
    ("since", "minutes", "until"),
    [
        ("2026-06-22T09:00", 30, "2026-06-22T09:30"),
        ("2026-06-22T08:00", 30, "2026-06-22T09:30"),
        ("2026-06-22T13:50", 30, "2026-06-22T16:20"),  # ten minutes before noon's rest
        ("2026-06-22T13:30", 30, "2026-06-22T14:00"),
        ("2026-06-22T19:50", 240, "2026-06-23T12:50"),
        ("2026-06-27T01:30", 60, "2026-06-27T18:30"),  # Friday's night, then Saturday's
        ("2026-06-29T19:00", 120, "2026-06-30T11:00"),  # into a holiday
    ],
)
def test_time_to_act_passes_while_the_place_is_open(
    since: str, minutes: int, until: str
) -> None:
    span = timedelta(minutes=minutes)
    assert open_for(span, at(since), HOURS, HOLIDAYS, MADRID) == at(until)


def test_a_place_that_never_opens_leaves_no_time() -> None:
    shut = OpeningHours(week=((),) * 7)
    assert open_for(timedelta(1), at("2026-06-22T09:00"), shut, (), MADRID) is None


@examples(200)
@given(st.data(), zones, st.integers(1, 20 * 60))
def test_open_time_adds_up(data: st.DataObject, zone: str, minutes: int) -> None:
    now, span = data.draw(instants(zone)), timedelta(minutes=minutes)
    end = open_for(span, now, HOURS, HOLIDAYS, zone)
    assert end is not None
    assert end >= max(now, opens_at(now, HOURS, HOLIDAYS, zone) or now) + span
    half = open_for(span / 2, now, HOURS, HOLIDAYS, zone)
    assert half is not None
    assert open_for(span / 2, half, HOURS, HOLIDAYS, zone) == end
    assert is_open(end - timedelta(seconds=1), HOURS, HOLIDAYS, zone)


@examples(200)
@given(st.data(), zones)
def test_a_place_is_open_when_it_opens_and_was_not_a_moment_before(
    data: st.DataObject, zone: str
) -> None:
    now = data.draw(instants(zone))
    opens = opens_at(now, HOURS, HOLIDAYS, zone)
    assert opens is not None
    assert now <= opens < now + timedelta(days=4)
    assert is_open(opens, HOURS, HOLIDAYS, zone)
    if opens > now:
        assert not is_open(opens - timedelta(minutes=1), HOURS, HOLIDAYS, zone)
        assert wall(opens, zone).time() in {time(9), time(10), time(16), time(18)}
