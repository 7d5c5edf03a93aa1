"""Times as a manager says them: "2h", "+15m on arrival", "day 1 at 10:30 after arrival"."""

import re
from collections.abc import Collection
from datetime import time, timedelta

from bot.cycles.sheet import WrongError, allowed
from bot.domain.cycle import START, TimeRule, event, step

UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
LONGEST = timedelta(days=366)

DURATION = re.compile(r"(?:\d{1,6} ?[mhd] ?)+")
PART = re.compile(r"(\d+) ?([mhd])")
NAMED = r"(?: (?:on|after) (?P<name>\S+))?"
OFFSET = re.compile(rf"\+ ?(?P<offset>(?:\d{{1,6}} ?[mhd] ?)+?){NAMED}")
EVENT = re.compile(r"on (?P<name>\S+)(?: ?\+ ?(?P<offset>(?:\d{1,6} ?[mhd] ?)+))?")
DAY = re.compile(rf"day (?P<day>\d{{1,3}}) at (?P<at>\S+){NAMED}")
CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")

RULES = (
    '"+15m", "+2h after STEP", "on EVENT", "on EVENT +1d", '
    '"day 1 at 10:30", "day 1 at 10:30 after EVENT", "on scan"'
)


def duration(text: str) -> timedelta:
    if not DURATION.fullmatch(text):
        raise WrongError('takes a duration such as "30m", "2h", "1d" or "1h 30m" (m, h, d)')
    length = sum((int(n) * UNITS[unit] for n, unit in PART.findall(text)), timedelta())
    if length > LONGEST:
        raise WrongError(f"takes at most {LONGEST.days} days")
    return length


def clock(text: str) -> time:
    if not (shown := CLOCK.fullmatch(text)):
        raise WrongError('takes a time of day from "00:00" to "23:59"')
    return time(int(shown[1]), int(shown[2]))


def rule(text: str, events: Collection[str], steps: Collection[str]) -> TimeRule:
    """Return the time rule that a text spells; of an event and a step, the event is meant.

    Outside events are certain, while a step may be skipped and take those after it along.
    """
    said = " ".join(text.split())
    if said == "on scan":
        return TimeRule(kind="scan")
    if found := OFFSET.fullmatch(said) or EVENT.fullmatch(said):
        offset = duration(found["offset"] or "0m")
        return TimeRule(
            kind="offset", anchor=_anchor(found["name"], events, steps), offset=offset
        )
    if found := DAY.fullmatch(said):
        anchor = _anchor(found["name"], events, steps)
        return TimeRule(kind="day", anchor=anchor, day=int(found["day"]), at=clock(found["at"]))
    raise WrongError(f"takes a time rule: {RULES} (m, h, d)")


def _anchor(name: str | None, events: Collection[str], steps: Collection[str]) -> str:
    if name is None or name == START:
        return START
    if name in events:
        return event(name)
    if name in steps:
        return step(name)
    names = (START, *events, *(key for key in steps if key not in events))
    raise WrongError(f"knows no event or step {name!r}; {allowed(name, names)}")
