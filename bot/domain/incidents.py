"""When several bitter answers at one touchpoint are one incident, and when it is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes an incident; a touchpoint is a step at a site."""

    window: timedelta = 15 * MINUTE  # whose answers are weighed
    most: int = 200  # of the newest of them: a crowd must not make a tap slow
    least: int = 4  # bitter ones; fewer are people who are unlucky
    share: float = 0.5  # of the answers that are bitter
    calm: timedelta = 30 * MINUTE  # without another, after which it is over


USUAL = Rule()


def begins(bitter: int, answers: int, rule: Rule = USUAL) -> bool:
    """Tell whether so many bitter ones among the answers of the window are an incident."""
    return bitter >= rule.least and bitter >= rule.share * answers


def window_since(now: datetime, over_at: datetime | None, rule: Rule = USUAL) -> datetime:
    """Return since when answers are weighed; those before the end of another are spent."""
    start = now - rule.window
    return start if over_at is None else max(start, over_at)


def calm_at(last_at: datetime, rule: Rule = USUAL) -> datetime:
    """Return when it is over if nothing more comes."""
    return last_at + rule.calm


def rings_at(now: datetime, deadline: datetime) -> datetime:
    """Return when a case that came in quietly rings by itself, if nobody took it by then."""
    return now + max(deadline - now, timedelta()) / 2
