"""Months, as people write them: 2026-01, or 2026-01 2026-03, or a whole year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from bot.domain import timing

WRITTEN = re.compile(r"(20\d\d)(?:[-/.](\d{1,2}))?", re.ASCII)
USUAL = 3  # months, where nobody says which
DECEMBER = 12


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of the calendar."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year}-{self.number:02}"

    @classmethod
    def of(cls, text: str) -> Self:
        year, number = text.split("-")
        return cls(int(year), int(number))

    def after(self, months: int) -> "Month":
        year, place = divmod(self.year * DECEMBER + self.number - 1 + months, DECEMBER)
        return Month(year, place + 1)

    def begins(self, zone: str) -> datetime:
        """Return its first instant, by the clocks of a place."""
        return timing.local(zone, date(self.year, self.number, 1), timing.MIDNIGHT)


def current(now: datetime, zone: str) -> Month:
    today = timing.local_date(now, zone)
    return Month(today.year, today.month)


def usual(now: datetime, zone: str) -> tuple[Month, Month]:
    """Return this month, as far as it has come, and the whole ones before it."""
    this = current(now, zone)
    return this.after(1 - USUAL), this


def read(word: str) -> tuple[Month, Month] | None:
    """Return the first and last month that a word names; None if it names none."""
    found = WRITTEN.fullmatch(word)
    if found is None:
        return None
    year, number = int(found[1]), found[2]
    if number is None:
        return Month(year, 1), Month(year, DECEMBER)
    if not 1 <= int(number) <= DECEMBER:
        return None
    return Month(year, int(number)), Month(year, int(number))


def together(spans: Sequence[tuple[Month, Month]]) -> tuple[Month, Month]:
    """Return the span from the first month that was named to the last."""
    return min(first for first, _ in spans), max(last for _, last in spans)


def every(first: Month, last: Month) -> Iterator[Month]:
    """Name each month of a span."""
    while first <= last:
        yield first
        first = first.after(1)
