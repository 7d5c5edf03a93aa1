"""Local time: when a rule falls due, quiet hours, days and weeks as instants."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.cycle import TimeRule

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
MIDNIGHT = time()
MORNING = time(9)


@dataclass(frozen=True)
class QuietHours:
    """The hours of the local day in which nobody is written to; may pass midnight."""

    start: time
    end: time  # equal to `start`: none


def local(zone: str, day: date, at: time) -> datetime:
    """Return the instant at which the clocks of `zone` show `at` on `day`.

    A time that the clocks skip becomes the first minute that they do show; of a time
    that they show twice, the first counts.
    """
    return _instant(zone, day, at, fold=0)


def planned_for(rule: TimeRule, anchor_at: datetime, zone: str) -> datetime | None:
    """Return when a rule falls due once its anchor has happened; a scan is never planned."""
    match rule.kind:
        case "offset":
            return anchor_at + rule.offset
        case "day":
            day = local_date(anchor_at, zone) + rule.day * DAY
            return local(zone, day, rule.at or MIDNIGHT)
        case "scan":
            return None


def quiet_until(now: datetime, quiet: QuietHours | None, zone: str) -> datetime | None:
    """Return the end of the quiet hours that hold at `now`, or None when none do.

    Where the clocks go back, quiet hours last from the first showing of their start to
    the last showing of their end, so that no wall clock ever shows a breach.
    """
    if quiet is None or quiet.start == quiet.end:
        return None
    over = DAY if quiet.end < quiet.start else timedelta()
    today = local_date(now, zone)
    for begins in (today - DAY, today):
        end = _instant(zone, begins + over, quiet.end, fold=1)
        if _instant(zone, begins, quiet.start, fold=0) <= now < end:
            return quiet_until(end, quiet, zone) or end
    return None


def local_date(now: datetime, zone: str) -> date:
    return now.astimezone(ZoneInfo(zone)).date()


def day_bounds(now: datetime, zone: str) -> tuple[datetime, datetime]:
    """Return the first instant of the local day and the first after it."""
    today = local_date(now, zone)
    return local(zone, today, MIDNIGHT), local(zone, today + DAY, MIDNIGHT)


def week_bounds(year: int, week: int, zone: str) -> tuple[datetime, datetime]:
    """Return the first instant of an ISO week and the first after it."""
    monday = date.fromisocalendar(year, week, 1)
    return local(zone, monday, MIDNIGHT), local(zone, monday + 7 * DAY, MIDNIGHT)


def iso_week(now: datetime, zone: str) -> tuple[int, int]:
    year, week, _ = local_date(now, zone).isocalendar()
    return year, week


def next_morning(now: datetime, zone: str, at: time = MORNING) -> datetime:
    """Return the next instant after `now` at which the clocks show `at`."""
    today = local_date(now, zone)
    morning = local(zone, today, at)
    return morning if morning > now else local(zone, today + DAY, at)


def next_monday(now: datetime, zone: str, at: time = MORNING) -> datetime:
    """Return the next instant after `now` at which it is Monday and the clocks show `at`."""
    today = local_date(now, zone)
    monday = today + (7 - today.weekday()) % 7 * DAY
    morning = local(zone, monday, at)
    return morning if morning > now else local(zone, monday + 7 * DAY, at)


def _instant(zone: str, day: date, at: time, *, fold: int) -> datetime:
    clocks = ZoneInfo(zone)
    wall = datetime.combine(day, at.replace(tzinfo=None, fold=fold), clocks)
    instant = wall.astimezone(UTC)
    if instant.astimezone(clocks).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return instant
    return _change(wall, clocks)


def _change(skipped: datetime, clocks: ZoneInfo) -> datetime:
    """Return when the clocks are put forward over a time that they never show."""
    before = skipped.replace(fold=1).astimezone(UTC)
    after = skipped.replace(fold=0).astimezone(UTC)
    was = before.astimezone(clocks).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(clocks).utcoffset() == was:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
