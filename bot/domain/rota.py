"""Duty by the week: hours as somebody writes them, and whether they hold now."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from itertools import groupby, pairwise

from bot.domain.cycle import WEEK, OpeningHours, Span
from bot.domain.opening import is_open, spells
from bot.domain.timing import DAY, QuietHours, local_date, quiet_until
from storage.vocabulary import Language

NAMES = (  # of a day in English, Spanish and Portuguese
    "mon lun seg", "tue mar ter", "wed mié qua", "thu jue qui", "fri vie sex", "sat sáb sáb",
    "sun dom dom",
)  # fmt: skip
TONGUES = (Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE)
CLOCK = r"([01]?[0-9]|2[0-3])(?::([0-5][0-9]))?"
SPAN = re.compile(rf"{CLOCK} ?[-–] ?{CLOCK}")
NAMED = re.compile(r"([a-z]{3,})(?: ?[-–] ?([a-z]{3,}))?")
DAY_NAME = re.compile("[a-z]{3}")
LONGEST = 200  # characters
TICK = timedelta(seconds=1)


class UnreadableError(ValueError):
    """Nobody can tell which hours are meant."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What is known of somebody's duty: as they set it by hand, and by the week."""

    on: bool
    set_at: datetime | None  # by hand
    hours: str | None  # None: only what was set by hand counts
    zone: str
    quiet: str | None = None  # no private alert but for danger


def read(text: str) -> str:
    """Return weekly hours in one form: "mon-fri 08:00-16:00, sat 22:00-06:00"."""
    week: dict[int, list[Span]] = {}
    days: list[int] = []
    named = True  # the days that are collected have no hours yet
    for part in filter(None, re.split(r"[,;]", _plain(text))):
        words, span = _parted(part.strip())
        if words:
            days = [*(days if named else []), *_days(words)]
        if not days or (span is None and not words):
            raise UnreadableError(part)
        named = span is None
        for day in days if span else []:
            week.setdefault(day, []).append(_span(span))
    if not week or named:
        raise UnreadableError(text)
    return say(in_order(week))


def _plain(text: str) -> str:
    if len(text) > LONGEST:
        raise UnreadableError("too long")
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in apart if not unicodedata.combining(one)).split())


DAYS = {_plain(name): place for place, names in enumerate(NAMES) for name in names.split()}


def _parted(part: str) -> tuple[str, str | None]:
    """Return the days that a part names, and its hours."""
    found = SPAN.search(part)
    if found is None:
        return part, None
    if found.end() < len(part):
        raise UnreadableError(part)
    return part[: found.start()].strip(), found[0]


def _days(words: str) -> list[int]:
    if not (found := NAMED.fullmatch(words)) or not {found[1], found[2] or found[1]} <= {*DAYS}:
        raise UnreadableError(words)
    first, last = DAYS[found[1]], DAYS[found[2] or found[1]]
    return [
        day % len(WEEK) for day in range(first, last + (len(WEEK) if last < first else 0) + 1)
    ]


def _span(text: str | None) -> Span:
    found = SPAN.fullmatch(text or "")
    if found is None:
        raise UnreadableError(text)
    first, last = (time(int(found[at]), int(found[at + 1] or 0)) for at in (1, 3))
    return Span(start=first, end=last)


def in_order(week: dict[int, list[Span]]) -> OpeningHours:
    """Return the week; a day's hours must not overlap, and only its last may pass midnight."""
    for spans in week.values():
        spans.sort(key=lambda one: one.start)
        if any(one.end <= one.start or one.end > after.start for one, after in pairwise(spans)):
            raise UnreadableError("overlapping")
    return OpeningHours(week=tuple(tuple(week.get(day, ())) for day in range(len(WEEK))))


def say(hours: OpeningHours) -> str:
    """Return the week as it is kept: days with the same hours together."""
    return ", ".join(_said(hours))


def _said(hours: OpeningHours) -> Iterator[str]:
    for spans, group in groupby(zip(WEEK, hours.week, strict=True), key=lambda one: one[1]):
        days = [day for day, _ in group]
        name = days[0] if len(days) == 1 else f"{days[0]}-{days[-1]}"
        for place, one in enumerate(spans):
            said = f"{one.start:%H:%M}-{one.end:%H:%M}"
            yield said if place else f"{name} {said}"


@lru_cache(maxsize=512)
def week(hours: str) -> OpeningHours:
    """Return the week that kept hours stand for."""
    found: dict[int, list[Span]] = {}
    days: list[int] = []
    for part in hours.split(", "):
        *named, span = part.split(" ")
        days = _days(named[0]) if named else days
        for day in days:
            found.setdefault(day, []).append(_span(span))
    return in_order(found)


def worded(hours: str, language: Language) -> str:
    """Return kept hours with the days as a language calls them."""
    tongue = TONGUES.index(language)
    return DAY_NAME.sub(lambda day: NAMES[DAYS[day[0]]].split()[tongue], hours)


def on_duty(duty: Duty, now: datetime) -> bool:
    """Tell whether somebody is on duty: set by hand it holds until the next change of shift."""
    if duty.hours is None:
        return duty.on
    if duty.set_at is not None:
        change = next_change(duty.hours, duty.zone, duty.set_at)
        if change is None or now < change:
            return duty.on
    return by_the_week(duty.hours, duty.zone, now)


def awake(duty: Duty, now: datetime) -> bool:
    """Tell whether a private alert may ring: not in quiet hours, but for those on duty."""
    return rests_until(duty, now) is None


def rests_until(duty: Duty, now: datetime) -> datetime | None:
    """Return until when no private alert may ring; None if one may now."""
    if duty.quiet is None or (duty.hours is not None and on_duty(duty, now)):
        return None
    span = _span(duty.quiet)
    return quiet_until(now, QuietHours(span.start, span.end), duty.zone)


def quiet(text: str) -> str:
    """Return quiet hours in one form: "22:00-08:00"."""
    one = _span(_plain(text))
    if one.start == one.end:
        raise UnreadableError(text)
    return f"{one.start:%H:%M}-{one.end:%H:%M}"


def by_the_week(hours: str, zone: str, now: datetime) -> bool:
    return is_open(now, week(hours), (), zone)


def next_change(hours: str, zone: str, after: datetime) -> datetime | None:
    """Return when duty by the week next begins or ends; None if it never does."""
    return next((at for at in _bounds(hours, zone, after) if _changes(hours, zone, at)), None)


def next_end(hours: str, zone: str, after: datetime) -> datetime | None:
    """Return when duty by the week next ends; None if it never does."""
    ends = (at for at in _bounds(hours, zone, after) if _changes(hours, zone, at))
    return next((at for at in ends if not by_the_week(hours, zone, at)), None)


def _changes(hours: str, zone: str, at: datetime) -> bool:
    return by_the_week(hours, zone, at - TICK) != by_the_week(hours, zone, at)


def _bounds(hours: str, zone: str, after: datetime) -> list[datetime]:
    """Return when spells of the coming nine days begin or end, in order."""
    today = local_date(after, zone)
    days = [today + place * DAY for place in range(-1, 9)]
    both = {at for day in days for spell in spells(day, week(hours), (), zone) for at in spell}
    return sorted(at for at in both if at > after)
