"""Periods that managers ask about: a week or a month of a place's calendar."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self

from bot.domain.timing import DAY, MIDNIGHT, local, local_date

YEARS = range(2000, 2200)  # in which there is always a period before and after
LABEL = re.compile(r"(\d{4})-([WM]?)(\d{1,2})")
WRITTEN = re.compile(r"(?:(\d{4})-)?W?(\d{1,2})")
BACK = re.compile(r"-(\d{1,3})")


class Span(StrEnum):
    """How long a period is."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """One ISO week, or one month."""

    span: Span
    year: int
    number: int

    def __str__(self) -> str:
        letter = "W" if self.span is Span.WEEK else "M"
        return f"{self.year}-{letter}{self.number:02d}"

    @classmethod
    def at(cls, span: Span, day: date) -> Self:
        """Return the period in which a day lies."""
        if span is Span.WEEK:
            year, week, _ = day.isocalendar()
            return cls(span, year, week)
        return cls(span, day.year, day.month)

    @classmethod
    def labelled(cls, label: str) -> Self:
        """Read what `str` wrote; buttons of before had weeks only, and no letter."""
        found = LABEL.fullmatch(label)
        if found is None:
            raise ValueError(f"{label!r} is no period")
        if int(found[1]) not in YEARS:
            raise ValueError(f"nothing is known of {label}")
        span = Span.MONTH if found[2] == "M" else Span.WEEK
        period = cls(span, int(found[1]), int(found[3]))
        return cls.at(span, period.first)  # which the calendar may not have

    @property
    def first(self) -> date:
        """Its first day."""
        if self.span is Span.WEEK:
            return date.fromisocalendar(self.year, self.number, 1)
        return date(self.year, self.number, 1)

    @property
    def after(self) -> "Period":
        far = 7 if self.span is Span.WEEK else 31
        return Period.at(self.span, self.first + far * DAY)

    @property
    def before(self) -> "Period":
        return Period.at(self.span, self.first - DAY)

    def back(self, many: int) -> "Period":
        """Return the period so many before this one."""
        found = self
        for _ in range(many):
            found = found.before
        return found

    def bounds(self, zone: str) -> tuple[datetime, datetime]:
        """Return its first instant at a place, and the first after it."""
        return local(zone, self.first, MIDNIGHT), local(zone, self.after.first, MIDNIGHT)

    def days(self) -> list[date]:
        length: timedelta = self.after.first - self.first
        return [self.first + day * DAY for day in range(length.days)]


def named(words: str, span: Span, now: datetime, zone: str) -> Period:
    """Return what somebody means: this one, -1 for the one before, 46, 2026-46 or 2026-W46."""
    here = Period.at(span, local_date(now, zone))
    asked = words.strip().upper()
    if not asked:
        return here
    if back := BACK.fullmatch(asked):
        return here.back(int(back[1]))
    found = WRITTEN.fullmatch(asked)
    if found is None:
        raise ValueError(f"{words!r} is no period")
    number = int(found[2])
    year = int(found[1]) if found[1] else here.year - (number > here.number)
    return Period.labelled(f"{year}-{'W' if span is Span.WEEK else 'M'}{number:02d}")
