"""Who hears of a case that nobody takes, and how long there is to act."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil

from bot.domain.cycle import MOST_REPEATS, Escalation
from storage.vocabulary import Level, Severity

MINUTE = timedelta(minutes=1)
VERIFY_AFTER = 30 * MINUTE
VERIFY_SILENCE_AFTER = timedelta(hours=24)
LEAST_TO_ACT = 5 * MINUTE  # no deadline is set that nobody can meet
MARGIN = 30 * MINUTE
WORST = 1  # of the faces

# When a place will have been open for so long since then; None if it never is.
Opens = Callable[[timedelta, datetime], datetime | None]


@dataclass(frozen=True)
class Pace:
    """A chain with nothing left unsaid but what there need not be."""

    supervisors: timedelta
    managers: timedelta
    again: timedelta
    repeats: int = MOST_REPEATS
    first_word: timedelta = 15 * MINUTE
    deadline: timedelta | None = None  # None: that of the step
    duty: timedelta | None = None  # None: their group is enough


USUAL = Pace(5 * MINUTE, 15 * MINUTE, 15 * MINUTE)
PACES = {
    Severity.BITTER: USUAL,
    Severity.VERY_BITTER: USUAL,
    Severity.CRITICAL: Pace(3 * MINUTE, 8 * MINUTE, 15 * MINUTE),
    Severity.DANGER: Pace(timedelta(), timedelta(), 5 * MINUTE, deadline=10 * MINUTE),
}


@dataclass(frozen=True)
class Alarm:
    """One call for help, unless the case has been taken by then."""

    at: datetime
    level: Level
    repeat: int  # 0: the first call to this level


def severity(score: int | None, *, critical: bool, urgent: bool) -> Severity:
    """Return how bad it is: the first that holds of danger, critical, the worst face."""
    if urgent:
        return Severity.DANGER
    if critical:
        return Severity.CRITICAL
    return Severity.VERY_BITTER if score == WORST else Severity.BITTER


def pace(severity: Severity, *said: Escalation, twice: bool = False) -> Pace:
    """Return the rules for a severity: as usual, but for what was `said`, the last counting.

    `twice`: not the first failure of this visit, so that everybody above hears at once.
    """
    found = PACES[severity]
    for rules in said:
        if severity in rules:
            found = replace(found, **rules[severity].model_dump(exclude_none=True))
    return replace(found, supervisors=timedelta(), managers=timedelta()) if twice else found


def chain(opened_at: datetime, pace: Pace, opens: Opens | None = None) -> tuple[Alarm, ...]:
    """Return every alarm of a case, in order; the time passes while the place is open.

    Without `opens` it passes always.
    """
    alarms, since = [], opened_at
    passed = timedelta()
    for after, level, repeat in sorted(_calls(pace)):
        if after or passed:  # what is called at once waits for no opening
            since = _at(after - passed, since, opens)
            passed = after
        alarms.append(Alarm(since, level, repeat))
    return tuple(alarms)


def _calls(pace: Pace) -> Iterator[tuple[timedelta, Level, int]]:
    if pace.duty is not None:
        yield pace.duty, Level.TEAM, 0
    yield pace.supervisors, Level.SUPERVISORS, 0
    for repeat in range(pace.repeats + 1):
        yield pace.managers + repeat * pace.again, Level.MANAGERS, repeat


def _at(after: timedelta, since: datetime, opens: Opens | None) -> datetime:
    return (opens(after, since) if opens else None) or since + after


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
