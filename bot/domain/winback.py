"""Winning back: when silence has grown too long, who is asked why, and how many came back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.domain.summary import Share, median
from storage.vocabulary import WhyAway

USUAL_GAPS = 2.5  # so many of a customer's own gaps between visits are no accident
ONE_IN = timedelta(days=180)  # nobody is asked more often, wherever
BACK_WITHIN = timedelta(days=60)  # a later visit has other reasons
HABIT = 3  # visits: who came so often has a habit, whose end is a silence
ASKED_FOR = timedelta(days=30)  # how long the question may wait for a good hour


@dataclass(frozen=True, slots=True)
class Asked:
    """One customer who was asked why they stay away."""

    at: datetime
    why: WhyAway | None = None
    given: bool = False  # something was given with the answer
    next_visit: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of asking; those whose time is not over yet count as nothing so far."""

    asked: int
    answered: int
    given: int
    reasons: dict[WhyAway, int]
    back: Share
    too_soon: int


def missed_from(visits: Sequence[datetime], last: datetime, after: timedelta) -> datetime:
    """Return when somebody has been away too long: by the rule, and by their own habit.

    `visits` tell when each began, the oldest first; `last` when the last one ended.
    """
    usual = median([later - sooner for sooner, later in pairwise(visits)])
    return last + max(after, usual * USUAL_GAPS if usual else after)


def regular(visits: Sequence[datetime]) -> bool:
    """Tell whether somebody is missed although nothing is known to have gone wrong."""
    return len(visits) >= HABIT


def deserves(why: WhyAway) -> bool:
    """Tell whether an offer makes sense: not to whom nothing is lacking."""
    return why is not WhyAway.NO_NEED


def outcome(asked: Sequence[Asked], now: datetime) -> Outcome:
    """Count what came of it."""
    judged = [one for one in asked if came_back(one) or now - one.at >= BACK_WITHIN]
    return Outcome(
        asked=len(asked),
        answered=sum(one.why is not None for one in asked),
        given=sum(one.given for one in asked),
        reasons=dict(Counter(one.why for one in asked if one.why is not None).most_common()),
        back=Share(sum(map(came_back, judged)), len(judged)),
        too_soon=len(asked) - len(judged),
    )


def came_back(one: Asked) -> bool:
    return one.next_visit is not None and one.next_visit - one.at <= BACK_WITHIN
