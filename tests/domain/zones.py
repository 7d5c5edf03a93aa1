"""Eight zones with every oddity of the clocks, and instants that like the odd hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

ZONES = (
    "Europe/Madrid",
    "America/Sao_Paulo",  # no clock change any more
    "America/Santiago",  # changes at midnight, so that days begin at 01:00 or end twice
    "America/New_York",
    "Atlantic/Azores",  # goes back at 01:00, so that midnight is shown twice
    "Australia/Lord_Howe",  # half an hour
    "Asia/Kathmandu",  # five hours and three quarters
    "UTC",
)
YEAR = 2026
HOURS = [datetime(YEAR, 1, 1, tzinfo=UTC) + timedelta(hours=hour) for hour in range(365 * 24)]


def examples(most: int) -> settings:
    """Try so many examples; a busy machine is slow, and that is no failure."""
    slow = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    return settings(deadline=None, max_examples=most, suppress_health_check=slow)


def changes(zone: str) -> list[datetime]:
    """Return the hours of the year in which the clocks of a zone are changed."""
    clocks = ZoneInfo(zone)
    shown = [hour.astimezone(clocks).utcoffset() for hour in HOURS]
    pairs = zip(HOURS, shown, shown[1:], strict=False)
    return [hour for hour, before, after in pairs if before != after]


CHANGES = {zone: changes(zone) for zone in ZONES}

zones = st.sampled_from(ZONES)
times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_any_minute = st.builds(
    lambda minutes: HOURS[0] + timedelta(minutes=minutes), st.integers(0, 365 * 24 * 60)
)


@st.composite
def instants(draw: st.DrawFn, zone: str) -> datetime:
    """Draw a minute of the year, every other time one near a change of the clocks."""
    odd = CHANGES[zone]
    if not odd or draw(st.booleans()):
        return draw(_any_minute)
    near = timedelta(minutes=draw(st.integers(-27 * 60, 27 * 60)))
    return draw(st.sampled_from(odd)) + near


@st.composite
def days(draw: st.DrawFn, zone: str) -> date:
    return draw(instants(zone)).astimezone(ZoneInfo(zone)).date()


def wall(now: datetime, zone: str) -> datetime:
    """Return what the clocks on the wall show, without a zone."""
    return now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
