"""Local times over a whole year in eight zones, gaps and repeats included."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cycle import TimeRule
from bot.domain.timing import (
    QuietHours,
    day_bounds,
    iso_week,
    local,
    local_date,
    next_monday,
    next_morning,
    planned_for,
    quiet_until,
    week_bounds,
)
from tests.domain.zones import (
    CHANGES,
    YEAR,
    ZONES,
    days,
    examples,
    instants,
    times,
    wall,
    zones,
)

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MADRID = "Europe/Madrid"
NIGHT = QuietHours(time(22), time(8))
NIGHT_BEFORE_SPRING = date(2026, 3, 28)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def first_showing(zone: str, day: date, at: time) -> datetime:
    """Find by patience what `local` computes: look at the clocks every minute."""
    target = datetime.combine(day, at)
    now = target.replace(tzinfo=UTC) - 15 * 60 * MINUTE
    while wall(now, zone) < target:
        now += MINUTE
    return now


@examples(150)
@given(st.data(), zones, times)
def test_a_local_time_is_the_first_minute_at_which_the_clocks_reach_it(
    data: st.DataObject, zone: str, at: time
) -> None:
    day = data.draw(days(zone))
    assert local(zone, day, at) == first_showing(zone, day, at)


@pytest.mark.parametrize("zone", ZONES)
def test_every_half_hour_of_the_year_comes_in_order_and_only_the_skipped_coincide(
    zone: str,
) -> None:
    halves = [time(half // 2, half % 2 * 30) for half in range(48)]
    walls = [(date(YEAR, 1, 1) + n * DAY, at) for n in range(365) for at in halves]
    planned = [local(zone, day, at) for day, at in walls]

    skipped = 0
    for (day, at), instant in zip(walls, planned, strict=True):
        shown = wall(instant, zone)
        assert shown >= datetime.combine(day, at)
        skipped += shown != datetime.combine(day, at)
    assert planned == sorted(planned)
    assert len(planned) - len(set(planned)) == skipped
    assert skipped == (0 if not CHANGES[zone] else 1 if zone.endswith("Lord_Howe") else 2)


@pytest.mark.parametrize(
    ("zone", "day", "at", "instant"),
    [
        (MADRID, "2026-03-29", "02:30", "2026-03-29T01:00"),  # skipped: 03:00 summer time
        (MADRID, "2026-10-25", "02:30", "2026-10-25T00:30"),  # twice: the first
        ("America/Santiago", "2026-09-06", "00:00", "2026-09-06T04:00"),  # no midnight
        ("Australia/Lord_Howe", "2026-10-04", "02:10", "2026-10-03T15:30"),
        ("Asia/Kathmandu", "2026-06-01", "09:00", "2026-06-01T03:15"),
    ],
)
def test_known_oddities(zone: str, day: str, at: str, instant: str) -> None:
    assert local(zone, date.fromisoformat(day), time.fromisoformat(at)) == utc(instant)


def test_seconds_do_not_survive_a_gap() -> None:
    shown = local(MADRID, date(2026, 3, 29), time(2, 30, 20))
    assert shown == utc("2026-03-29T01:00")


def test_an_offset_counts_real_time_across_a_change_of_the_clocks() -> None:
    evening = local(MADRID, NIGHT_BEFORE_SPRING, time(22))
    rule = TimeRule(kind="offset", offset=timedelta(hours=8))
    planned = planned_for(rule, evening, MADRID)
    assert planned is not None
    assert wall(planned, MADRID).isoformat() == "2026-03-29T07:00:00"


def test_a_day_counts_from_the_local_date_of_its_anchor() -> None:
    rule = TimeRule(kind="day", day=1, at=time(10, 30))
    after_midnight_there = utc("2026-06-30T22:15")
    assert planned_for(rule, after_midnight_there, MADRID) == utc("2026-07-02T08:30")


def test_a_scan_is_never_planned() -> None:
    assert planned_for(TimeRule(kind="scan"), utc("2026-06-30T22:15"), MADRID) is None


def is_quiet(shown: time, quiet: QuietHours) -> bool:
    if quiet.start <= quiet.end:
        return quiet.start <= shown < quiet.end
    return shown >= quiet.start or shown < quiet.end


@examples(400)
@given(st.data(), zones, times, times)
def test_quiet_hours_never_leak(data: st.DataObject, zone: str, start: time, end: time) -> None:
    now = data.draw(instants(zone))
    quiet = QuietHours(start, end)
    until = quiet_until(now, quiet, zone)
    if until is None:
        assert not is_quiet(wall(now, zone).time(), quiet)
    else:
        assert now < until <= now + 3 * DAY
        assert quiet_until(until, quiet, zone) is None
        assert not is_quiet(wall(until, zone).time(), quiet)


@examples(200)
@given(st.data(), st.sampled_from(["UTC", "Asia/Kathmandu", "America/Sao_Paulo"]), times, times)
def test_where_no_clock_is_changed_quiet_hours_are_exactly_what_the_clock_shows(
    data: st.DataObject, zone: str, start: time, end: time
) -> None:
    now = data.draw(instants(zone))
    until = quiet_until(now, QuietHours(start, end), zone)
    assert (until is not None) == is_quiet(wall(now, zone).time(), QuietHours(start, end))
    if until is not None:
        assert wall(until, zone).time() == end


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-06-30T19:59", None),
        ("2026-06-30T20:00", "2026-07-01T06:00"),
        ("2026-07-01T05:59", "2026-07-01T06:00"),
        ("2026-07-01T06:00", None),
        ("2026-10-24T20:00", "2026-10-25T07:00"),  # an hour longer that night
    ],
)
def test_the_night_in_madrid(now: str, until: str | None) -> None:
    assert quiet_until(utc(now), NIGHT, MADRID) == (until and utc(until))


def test_quiet_hours_that_end_in_a_repeated_hour_last_until_its_second_showing() -> None:
    quiet = QuietHours(time(22), time(2, 30))
    second_quarter_past_two = utc("2026-10-25T01:15")
    assert quiet_until(second_quarter_past_two, quiet, MADRID) == utc("2026-10-25T01:30")


def test_equal_ends_mean_no_quiet_hours() -> None:
    never = QuietHours(time(9), time(9))
    assert quiet_until(utc("2026-06-30T07:00"), never, MADRID) is None
    assert quiet_until(utc("2026-06-30T07:00"), None, MADRID) is None


@examples(300)
@given(st.data(), zones)
def test_days_and_weeks_hold_their_instants_and_leave_no_gap(
    data: st.DataObject, zone: str
) -> None:
    now = data.draw(instants(zone))
    start, end = day_bounds(now, zone)
    assert start <= now < end
    assert local_date(start, zone) == local_date(now, zone) == local_date(end - MINUTE, zone)
    assert day_bounds(end, zone)[0] == end

    first, last = week_bounds(*iso_week(now, zone), zone)
    assert first <= start < end <= last
    assert week_bounds(*iso_week(last, zone), zone)[0] == last


def test_the_last_days_of_a_year_may_belong_to_the_first_week_of_the_next() -> None:
    assert iso_week(utc("2024-12-30T12:00"), "UTC") == (2025, 1)
    assert iso_week(utc("2026-12-31T12:00"), "UTC") == (2026, 53)


@examples(200)
@given(st.data(), zones, times)
def test_the_next_morning_is_the_first_one_after_now(
    data: st.DataObject, zone: str, at: time
) -> None:
    now = data.draw(instants(zone))
    morning = next_morning(now, zone, at)
    assert now < morning
    today = local_date(now, zone)
    mornings = [local(zone, today + n * DAY, at) for n in range(3)]
    assert morning == min(one for one in mornings if one > now)


@examples(200)
@given(st.data(), zones, times)
def test_the_next_monday_is_the_first_one_after_now(
    data: st.DataObject, zone: str, at: time
) -> None:
    now = data.draw(instants(zone))
    today = local_date(now, zone)
    days_ahead = [today + n * DAY for n in range(9)]
    mondays = [local(zone, day, at) for day in days_ahead if day.weekday() == 0]
    assert next_monday(now, zone, at) == min(one for one in mondays if one > now)


def test_nine_on_monday_is_nine_whatever_the_clocks_did_on_sunday() -> None:
    assert next_monday(utc("2026-03-25T10:00"), MADRID) == utc("2026-03-30T07:00")
    assert next_monday(utc("2026-10-21T10:00"), MADRID) == utc("2026-10-26T08:00")
