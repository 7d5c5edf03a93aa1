"""When a place is open: split hours, hours past midnight, holidays, by the local clocks."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from bot.domain.cycle import OpeningHours, Span
from bot.domain.timing import DAY, local, local_date

FAR = timedelta(days=400)  # a place that opens on no day of a year is closed for good


def is_holiday(day: date, holidays: Collection[str]) -> bool:
    """Tell whether a day is off: "12-25" is so every year, "2026-04-03" once."""
    return day.isoformat() in holidays or f"{day:%m-%d}" in holidays


def hours_on(day: date, hours: OpeningHours, holidays: Collection[str]) -> tuple[Span, ...]:
    return hours.holidays if is_holiday(day, holidays) else hours.week[day.weekday()]


def is_open(now: datetime, hours: OpeningHours, holidays: Collection[str], zone: str) -> bool:
    """Tell whether the place is open now; last night's hours may still run."""
    today = local_date(now, zone)
    return any(
        begins <= now < ends
        for day in (today - DAY, today)
        for begins, ends in spells(day, hours, holidays, zone)
    )


def opens_at(
    now: datetime, hours: OpeningHours, holidays: Collection[str], zone: str
) -> datetime | None:
    """Return `now` if the place is open, else when it opens next; None if it never does."""
    if is_open(now, hours, holidays, zone):
        return now
    day = local_date(now, zone)
    last = day + FAR
    while day <= last:
        for begins, ends in spells(day, hours, holidays, zone):
            if now < begins < ends:
                return begins
        day += DAY
    return None


def open_for(
    span: timedelta,
    since: datetime,
    hours: OpeningHours,
    holidays: Collection[str],
    zone: str,
) -> datetime | None:
    """Return when the place will have been open for `span` since then; None if it never is."""
    at, left = since, span
    day = local_date(since, zone) - DAY
    last = day + FAR
    while day <= last:
        for begins, ends in sorted(spells(day, hours, holidays, zone)):
            begins = max(begins, at)  # noqa: PLW2901 - hours may begin before `since`
            if ends - begins >= left:
                return begins + left
            if begins < ends:
                at, left = ends, left - (ends - begins)
        day += DAY
    return None


def spells(
    day: date, hours: OpeningHours, holidays: Collection[str], zone: str
) -> Iterator[tuple[datetime, datetime]]:
    for span in hours_on(day, hours, holidays):
        over = DAY if span.end <= span.start else timedelta()
        yield local(zone, day, span.start), local(zone, day + over, span.end)
