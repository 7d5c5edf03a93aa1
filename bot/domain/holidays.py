"""Days off as somebody types them: "25/12, 1 de enero", "2026-04-03", "+ 24 dec"."""

import re
from collections.abc import Collection
from datetime import date

from bot.domain.hours import folded, none
from bot.domain.rota import UnreadableError

LEAP = 2024  # the year that has every day
MOST = 100
CENTURY = 2000
YEAR = "jan ene,feb fev,mar,apr abr,may mai,jun,jul,aug ago,sep set,oct out,nov,dec dic dez"
MONTHS = {
    name: place
    for place, names in enumerate(YEAR.split(","), start=1)
    for name in names.split()
}
ISO = re.compile(r"(?:(?P<year>\d{4})-)?(?P<month>\d{1,2})-(?P<day>\d{1,2})")
SHORT = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>\d{4}|\d{2}))?")
NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|o)? ?(?:de |of )?(?P<name>[a-z]{3,})\.?"
    r"(?:,? (?:de |of )?(?P<year>\d{4}))?"
)
NAME_FIRST = re.compile(
    r"(?P<name>[a-z]{3,})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?"
)
PARTS = re.compile(r"[,;]| (?:y|e|and) ")


def read(text: str, now: Collection[str]) -> tuple[str, ...]:
    """Return the days off that are meant; after a "+" or "-" beside, or less than, now's."""
    if none(text):
        return ()
    said = folded(text)
    sign = said[0] if said[:1] in {"+", "-"} else ""
    days = {one(part.strip()) for part in PARTS.split(said.removeprefix(sign)) if part.strip()}
    if not days:
        raise UnreadableError(text)
    if sign == "-" and not days <= set(now):
        raise UnreadableError(text)
    kept = {"": days, "+": {*now, *days}, "-": set(now) - days}[sign]
    if len(kept) > MOST:
        raise UnreadableError("too many")
    return tuple(sorted(kept, key=lambda day: (len(day), day)))


def one(text: str) -> str:
    """Return one day as "12-25", of every year, or "2026-04-03", of one."""
    for form in (ISO, SHORT, NAMED, NAME_FIRST):
        if found := form.fullmatch(text):
            return day_of(found.groupdict())
    raise UnreadableError(text)


def day_of(said: dict[str, str | None]) -> str:
    month = int(said["month"] or 0) if "month" in said else month_of(said["name"] or "")
    year = int(said["year"]) if said["year"] else None
    if year is not None and year < CENTURY:
        year += CENTURY
    try:
        found = date(year or LEAP, month, int(said["day"] or 0))
    except ValueError:
        raise UnreadableError(str(said)) from None
    return found.isoformat() if year else f"{found:%m-%d}"


def month_of(name: str) -> int:
    try:
        return MONTHS[name[:3]]
    except KeyError:
        raise UnreadableError(name) from None
