"""Times as a manager says them: "2h", "+15m on arrival", "day 1 at 10:30 after arrival"."""

import re
from collections.abc import Collection, Iterator
from datetime import date, time, timedelta
from itertools import groupby, pairwise

from bot.cycles.sheet import WrongError, allowed
from bot.domain.cycle import START, WEEK, OpeningHours, Span, TimeRule, event, step

UNITS = {"d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}
LONGEST = timedelta(days=366)
LEAP = 2024  # the year that has every day

DURATION = r"(?:[0-9]{1,6} ?[mhd] ?)+"
PART = re.compile(r"([0-9]+) ?([mhd])")
NAME = r"(?:(?P<sort>step|event) )?(?P<name>\S+)"
OFFSET = rf"\+ ?(?P<offset>{DURATION}?)(?: (?:on|after) {NAME})?"
EVENT = rf"(?:on|after) {NAME}(?: ?\+ ?(?P<offset>{DURATION}))?"
DAY = rf"day (?P<day>[0-9]{{1,3}}) at (?P<at>\S+)(?: (?:on|after) {NAME})?"
CLOCK = r"([01]?[0-9]|2[0-3]):([0-5][0-9])"
SPAN = rf"{CLOCK} ?[-–] ?{CLOCK}"
SPANS = rf"closed|{SPAN}(?: ?, ?{SPAN})*"
DAYS = rf"(?:{'|'.join(WEEK)})"
SOME_DAYS = rf"{DAYS}(?:-{DAYS})?(?:, ?{DAYS}(?:-{DAYS})?)*"
HOLIDAY = r"(?:([0-9]{4})-)?([01][0-9])-([0-3][0-9])"
NONE = "none"
CLOSED = "closed"
SCAN = "on scan"
ANYTIME = Span(start=time(), end=time())  # as quiet hours: none at all

RULES = (
    '"+15m", "+2h after STEP", "on EVENT", "on EVENT +1d", '
    '"day 1 at 10:30", "day 1 at 10:30 after EVENT", "on scan"'
)


def duration(text: str) -> timedelta:
    if not re.fullmatch(DURATION, text):
        raise WrongError('takes a duration such as "30m", "2h", "1d" or "1h 30m" (m, h, d)')
    length = sum((int(n) * UNITS[unit] for n, unit in PART.findall(text)), timedelta())
    if length > LONGEST:
        raise WrongError(f"takes at most {LONGEST.days} days")
    return length


def say_duration(length: timedelta) -> str:
    """Return how a duration is written; files know nothing shorter than a minute."""
    parts = []
    for letter, unit in UNITS.items():
        number, length = divmod(length, unit)
        if number:
            parts.append(f"{number}{letter}")
    if length:
        raise ValueError("a file holds whole minutes")
    return " ".join(parts) or "0m"


def clock(text: str) -> time:
    if not (shown := re.fullmatch(CLOCK, text)):
        raise WrongError('takes a time of day from "00:00" to "23:59"')
    return time(int(shown[1]), int(shown[2]))


def rule(text: str, events: Collection[str], steps: Collection[str]) -> TimeRule:
    """Return the time rule that a text spells; of an event and a step, the event is meant.

    Outside events are certain, while a step may be skipped and take those after it along.
    """
    text = " ".join(text.split())
    if text == SCAN:
        return TimeRule(kind="scan")
    if found := re.fullmatch(OFFSET, text) or re.fullmatch(EVENT, text):
        offset = duration(found["offset"] or "0m")
        return TimeRule(kind="offset", anchor=_anchor(found, events, steps), offset=offset)
    if found := re.fullmatch(DAY, text):
        anchor = _anchor(found, events, steps)
        if (day := int(found["day"])) > LONGEST.days:
            raise WrongError(f"takes at most day {LONGEST.days}")
        return TimeRule(kind="day", anchor=anchor, day=day, at=clock(found["at"]))
    raise WrongError(f"takes a time rule: {RULES} (m, h, d)")


def say_rule(rule: TimeRule, events: Collection[str]) -> str:
    """Return how a rule is written in a cycle with these events."""
    if rule.kind == "scan":
        return SCAN
    sort, _, name = rule.anchor.partition(":")
    named = f"step {name}" if sort == "step" and name in events else name
    after = f" after {named}" if sort != START else ""
    if rule.at is not None:
        return f"day {rule.day} at {rule.at:%H:%M}{after}"
    if sort == "event" and not rule.offset:
        return f"on {name}"
    return f"+{say_duration(rule.offset)}{after}"


def _anchor(found: re.Match[str], events: Collection[str], steps: Collection[str]) -> str:
    name, sort = found["name"], found["sort"]
    if name is None or (name == START and sort is None):
        return START
    if name in events and sort != "step":
        return event(name)
    if name in steps and sort != "event":
        return step(name)
    names = (START, *events, *(key for key in steps if key not in events))
    raise WrongError(f"knows no event or step {name!r}; {allowed(name, names)}")


def span(text: str) -> Span:
    if not (found := re.fullmatch(SPAN, text)):
        raise WrongError('takes two times of day such as "22:00-08:00"')
    return Span(
        start=time(int(found[1]), int(found[2])), end=time(int(found[3]), int(found[4]))
    )


def quiet(text: str) -> Span:
    if text == NONE:
        return ANYTIME
    if not re.fullmatch(SPAN, text):
        raise WrongError('takes two times of day such as "22:00-08:00", or "none"')
    return span(text)


def say_quiet(hours: Span) -> str:
    return NONE if hours.start == hours.end else say_span(hours)


def say_span(hours: Span) -> str:
    return f"{hours.start:%H:%M}-{hours.end:%H:%M}"


def spans(text: str) -> tuple[Span, ...]:
    """Return the hours of one day, in their order; only the last may pass midnight."""
    if text == CLOSED:
        return ()
    if not re.fullmatch(SPANS, text):
        raise WrongError('takes hours such as "09:00-14:00, 16:00-20:00", or "closed"')
    found = tuple(span(part.strip()) for part in text.split(","))
    *shows, last = [at for one in found for at in (one.start, one.end)]
    in_order = all(one < after for one, after in pairwise(shows))
    if not in_order or shows[0] < last <= shows[-1]:
        raise WrongError("takes hours in their order, none of them twice")
    return found


def say_spans(hours: Collection[Span]) -> str:
    return ", ".join(map(say_span, hours)) or CLOSED


def some_days(text: str) -> tuple[str, ...]:
    """Return the days of the week that "mon-fri" or "sat, sun" names."""
    if not re.fullmatch(SOME_DAYS, text):
        raise WrongError(f'takes days such as "mon-fri"; {allowed(text, (*WEEK, "holidays"))}')
    found: list[str] = []
    for part in text.replace(" ", "").split(","):
        first, _, last = part.partition("-")
        begin, end = WEEK.index(first), WEEK.index(last or first)
        if end < begin:
            raise WrongError(f"takes days from mon to sun; {part!r} runs backwards")
        found += WEEK[begin : end + 1]
    return tuple(found)


def say_week(hours: OpeningHours) -> Iterator[tuple[str, str]]:
    """Return the week as it is written: days with the same hours together."""
    for same, group in groupby(zip(WEEK, hours.week, strict=True), key=lambda one: one[1]):
        days = [day for day, _ in group]
        name = days[0] if len(days) == 1 else f"{days[0]}-{days[-1]}"
        yield name, say_spans(same)
    if hours.holidays:
        yield "holidays", say_spans(hours.holidays)


def holiday(text: str) -> str:
    """Return a day off as "12-25", of every year, or "2026-04-03", of one."""
    wrong = WrongError('takes a day such as "12-25" (every year) or "2026-04-03"')
    if not (found := re.fullmatch(HOLIDAY, text)):
        raise wrong
    try:
        date(int(found[1] or LEAP), int(found[2]), int(found[3]))
    except ValueError:
        raise wrong from None
    return text
