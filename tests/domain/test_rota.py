"""Weekly hours of duty: read in three languages, over every change of the clocks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cycle import OpeningHours, Span
from bot.domain.rota import (
    Duty,
    UnreadableError,
    awake,
    by_the_week,
    next_change,
    next_end,
    on_duty,
    quiet,
    read,
    rests_until,
    say,
    week,
)
from tests.domain.zones import examples, instants, times, zones

MADRID = "Europe/Madrid"
OFFICE = "mon-fri 08:00-16:00, sat 22:00-06:00"


def at(text: str) -> datetime:
    """Return the instant at which the clocks of Madrid show this, in summer."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC) - timedelta(hours=2)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("mon-fri 08:00-16:00, sat 22:00-06:00", OFFICE),
        ("Lun-Vie 8-16; sáb 22:00–6", OFFICE),
        ("seg - sex 8:00 - 16:00, sáb 22-6", OFFICE),
        ("mon 9-13, 15-19, sun 10-12", "mon 09:00-13:00, 15:00-19:00, sun 10:00-12:00"),
        ("tue, thu 7-15", "tue 07:00-15:00, thu 07:00-15:00"),
        ("fri-mon 20-4", "mon 20:00-04:00, fri-sun 20:00-04:00"),
    ],
)
def test_hours_are_read_as_people_write_them(said: str, kept: str) -> None:
    assert read(said) == kept
    assert read(kept) == kept
    assert say(week(kept)) == kept


@pytest.mark.parametrize(
    "said",
    ["", "always", "8-16", "mon", "mon 8", "mon 8-16, tue", "mon 25-26", "mon 8-16 please",
     "mon 8-16, 12-20", "mon 22-6, 23-7", "foo-bar 8-16", ",", "mon 8-16" * 40],
)  # fmt: skip
def test_what_nobody_can_read_is_said_to_be_so(said: str) -> None:
    with pytest.raises(UnreadableError):
        read(said)


@pytest.mark.parametrize(
    ("set_to", "set_at", "now", "on"),
    [
        (False, None, "2026-06-22T08:00", True),  # a Monday, by the week
        (True, None, "2026-06-22T16:00", False),
        (False, "2026-06-22T09:00", "2026-06-22T15:59", False),  # went home sooner
        (False, "2026-06-22T09:00", "2026-06-23T08:00", True),  # and is back tomorrow
        (True, "2026-06-22T17:00", "2026-06-23T07:59", True),  # stays on, by hand
        (True, "2026-06-22T07:30", "2026-06-22T16:00", False),  # came early
        (True, None, "2026-06-28T05:59", True),  # Saturday's night
        (True, None, "2026-06-28T06:00", False),
    ],
)
def test_what_is_set_by_hand_holds_until_the_next_change_of_shift(
    *, set_to: bool, set_at: str | None, now: str, on: bool
) -> None:
    duty = Duty(set_to, at(set_at) if set_at else None, OFFICE, MADRID)
    assert on_duty(duty, at(now)) is on


def test_without_hours_only_the_hand_counts() -> None:
    for on in (True, False):
        assert on_duty(Duty(on, None, None, MADRID), at("2026-06-22T03:00")) is on


def test_quiet_hours_are_those_of_ones_own_zone_and_give_way_to_duty() -> None:
    night = at("2026-06-22T23:00")  # 22:00 in Lisbon, 16:00 in Lima
    for zone, until in (
        (MADRID, "2026-06-23T08:00"),
        ("Europe/Lisbon", "2026-06-23T09:00"),
        ("America/Lima", None),
    ):
        duty = Duty(on=True, set_at=None, hours=None, zone=zone, quiet=quiet("22-8"))
        assert rests_until(duty, night) == (at(until) if until else None)
    for hours, rings in (("mon-sun 20:00-04:00", True), (OFFICE, False)):
        duty = Duty(on=True, set_at=None, hours=hours, zone=MADRID, quiet="22:00-08:00")
        assert awake(duty, night) is rings
    with pytest.raises(UnreadableError):
        quiet("8-8")


day = st.lists(st.builds(Span, start=times, end=times), max_size=1).map(tuple)
weeks = st.tuples(*[day] * 7).filter(any).map(lambda one: say(OpeningHours(week=one)))


@examples(200)
@given(st.data(), zones, weeks)
def test_a_shift_changes_when_it_says_so_and_never_between(
    data: st.DataObject, zone: str, hours: str
) -> None:
    now = data.draw(instants(zone))
    change = next_change(hours, zone, now)
    duty = Duty(on=data.draw(st.booleans()), set_at=now, hours=hours, zone=zone)
    if change is None:
        assert on_duty(duty, now + timedelta(days=5)) is duty.on
        return
    assert now < change <= now + timedelta(days=9)
    assert by_the_week(hours, zone, now) is not by_the_week(hours, zone, change)
    somewhere = now + data.draw(st.floats(0, 0.999)) * (change - now)
    assert on_duty(duty, somewhere) is duty.on
    assert by_the_week(hours, zone, somewhere) is by_the_week(hours, zone, now)
    assert on_duty(duty, change) is by_the_week(hours, zone, change)
    end = next_end(hours, zone, now)
    assert end is not None
    assert end >= change
    assert not by_the_week(hours, zone, end)
    assert by_the_week(hours, zone, end - timedelta(seconds=1))
