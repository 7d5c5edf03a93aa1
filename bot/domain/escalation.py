"""Who hears of a case that nobody takes, and how long there is to act."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from storage.vocabulary import Level

MINUTE = timedelta(minutes=1)
SILENCE_AFTER = 15 * MINUTE  # taken, but no word to the customer
VERIFY_AFTER = 30 * MINUTE
VERIFY_SILENCE_AFTER = timedelta(hours=24)
LEAST_TO_ACT = 5 * MINUTE  # no deadline is set that nobody can meet
MARGIN = 30 * MINUTE
REPEATS = 5  # after these, more noise would only be muted


@dataclass(frozen=True)
class Pace:
    supervisors: timedelta
    managers: timedelta
    again: timedelta


USUAL = Pace(5 * MINUTE, 15 * MINUTE, 15 * MINUTE)
CRITICAL = Pace(3 * MINUTE, 8 * MINUTE, 15 * MINUTE)
TWICE = Pace(timedelta(), timedelta(), 15 * MINUTE)  # disappointed a second time: no waiting
URGENT = Pace(timedelta(), timedelta(), 5 * MINUTE)  # somebody may be in danger


@dataclass(frozen=True)
class Alarm:
    """One call for help, unless the case has been taken by then."""

    at: datetime
    level: Level
    repeat: int  # 0: the first call to this level


def chain(
    opened_at: datetime, *, critical: bool, urgent: bool, twice: bool = False
) -> tuple[Alarm, ...]:
    """Return every alarm of a case, in order; `twice`: not the first failure of this visit."""
    if urgent or twice:
        return tuple(_alarms(opened_at, URGENT if urgent else TWICE))
    return tuple(_alarms(opened_at, CRITICAL if critical else USUAL))


def _alarms(opened_at: datetime, pace: Pace) -> Iterator[Alarm]:
    managers_at = opened_at + pace.managers
    yield Alarm(opened_at + pace.supervisors, Level.SUPERVISORS, 0)
    for repeat in range(REPEATS + 1):
        yield Alarm(managers_at + repeat * pace.again, Level.MANAGERS, repeat)


def deadline(
    opened_at: datetime,
    within: timedelta,
    leaves_at: datetime | None,
    margin: timedelta = MARGIN,
) -> datetime:
    """Return the earlier of the step's own limit and the customer's leaving, less a margin.

    Who has left already is not waited for at any door.
    """
    limit = opened_at + within
    if leaves_at is not None and leaves_at > opened_at:
        limit = min(limit, leaves_at - margin)
    return max(limit, opened_at + LEAST_TO_ACT)


def minutes_left(deadline: datetime, now: datetime) -> int:
    """Return the minutes until the deadline, begun ones counted; negative once overdue."""
    return ceil((deadline - now) / MINUTE)
