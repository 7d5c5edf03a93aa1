"""Whether a question may go out now, later inside its window, or not at all."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.cycle import Limits
from bot.domain.timing import QuietHours, day_bounds, quiet_until

NO_GAP = Limits(least_gap=timedelta())
LOOK_AGAIN = timedelta(minutes=15)  # a hot case has no known end; its end may also wake us


class Why(StrEnum):
    """The rule that stopped or delayed a question."""

    ASKED_BEFORE = "asked_before"
    JOURNEY_ENDED = "journey_ended"
    STEP_PAUSED = "step_paused"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    DEPARTED = "departed"
    WINDOW_PASSED = "window_passed"
    NOT_YET = "not_yet"
    PAUSED = "paused"
    HOT_CASE = "hot_case"
    LEAST_GAP = "least_gap"
    MOST_A_DAY = "most_a_day"
    QUIET_HOURS = "quiet_hours"


@dataclass(frozen=True)
class Standing:
    """All that bears on one question to one customer at one instant."""

    now: datetime
    due_at: datetime
    window_ends: datetime  # from this instant on it is skipped
    zone: str
    quiet: QuietHours | None = None
    stopped: bool = False
    paused_until: datetime | None = None
    reachable: bool = True
    journey_open: bool = True
    step_paused: bool = False  # by the newest version, whichever the journey goes by
    departed_at: datetime | None = None
    before_departure: bool = False  # the step makes no sense once the customer has left
    hot_case: bool = False
    last_asked_at: datetime | None = None  # any question of this journey
    asked_today: int = 0  # since the local midnight
    already_asked: bool = False  # this very question; for a reminder, this very reminder


@dataclass(frozen=True)
class Ask:
    """Now."""


@dataclass(frozen=True)
class Wait:
    """Weigh it again at `until`, which lies inside the window."""

    until: datetime
    because: Why


@dataclass(frozen=True)
class Skip:
    """Never: a question is skipped, not postponed."""

    because: Why


def may_ask(standing: Standing, limits: Limits) -> Ask | Wait | Skip:
    return _weigh(standing, [*_delays(standing, limits), *_full_day(standing, limits)])


def may_remind(standing: Standing, limits: Limits) -> Ask | Wait | Skip:
    """Weigh a reminder: as a question, but it belongs to one that the day has counted."""
    return _weigh(standing, _delays(standing, limits))


def may_ask_visitor(standing: Standing, limits: Limits) -> Ask | Wait | Skip:
    """Weigh a question to somebody who has just come in: they are awake."""
    return may_ask(replace(standing, quiet=None), limits)


def may_leave(standing: Standing) -> Ask | Wait | Skip:
    """Weigh once more what was decided and has yet to leave: time has passed since.

    That it was asked, and when the one before it was, has been weighed and holds.
    """
    decided = replace(standing, already_asked=False, last_asked_at=None)
    return _weigh(decided, _delays(decided, NO_GAP))


def _weigh(standing: Standing, delays: list[tuple[datetime, Why]]) -> Ask | Wait | Skip:
    if never := _bar(standing):
        return Skip(never)
    until, because = max(delays, default=(standing.now, Why.NOT_YET))
    end = _end(standing)
    loud = quiet_until(until, standing.quiet, standing.zone)
    if loud and until < end:  # otherwise the delay alone is reason enough
        until, because = loud, Why.QUIET_HOURS
    if until == standing.now:
        return Ask()
    return Wait(until, because) if until < end else Skip(because)


def _bar(standing: Standing) -> Why | None:
    """Return the first rule that no waiting can satisfy."""
    bars = (
        (standing.already_asked, Why.ASKED_BEFORE),
        (not standing.journey_open, Why.JOURNEY_ENDED),
        (standing.step_paused, Why.STEP_PAUSED),
        (standing.stopped, Why.STOPPED),
        (not standing.reachable, Why.UNREACHABLE),
        (standing.now >= standing.window_ends, Why.WINDOW_PASSED),
        (standing.now >= _end(standing), Why.DEPARTED),
    )
    return next((why for holds, why in bars if holds), None)


def _end(standing: Standing) -> datetime:
    if standing.before_departure and standing.departed_at:
        return min(standing.window_ends, standing.departed_at)
    return standing.window_ends


def _delays(standing: Standing, limits: Limits) -> list[tuple[datetime, Why]]:
    """Return what still holds the question back, and until when."""
    last = standing.last_asked_at
    waits = (
        (standing.due_at, Why.NOT_YET),
        (standing.paused_until, Why.PAUSED),
        (standing.now + LOOK_AGAIN if standing.hot_case else None, Why.HOT_CASE),
        (last + limits.least_gap if last else None, Why.LEAST_GAP),
    )
    return [(until, why) for until, why in waits if until is not None and until > standing.now]


def _full_day(standing: Standing, limits: Limits) -> list[tuple[datetime, Why]]:
    if standing.asked_today < limits.most_a_day:
        return []
    _, tomorrow = day_bounds(standing.now, standing.zone)
    return [(tomorrow, Why.MOST_A_DAY)]
