"""What will become of the questions still planned, if nobody does anything meanwhile."""

import heapq
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.cycle import Limits
from bot.domain.throttle import Ask, Skip, Standing, Wait, Why, may_ask
from bot.domain.timing import day_bounds


@dataclass(frozen=True)
class Fate:
    """What becomes of a question, when, and the last rule that delayed it on the way."""

    answer: Ask | Wait | Skip
    at: datetime
    delayed_by: Why | None = None


def foresee(standings: Mapping[str, Standing], limits: Limits) -> dict[str, Fate]:
    """Return the fate of each of a journey's planned questions: they delay each other.

    A wait is the answer only where its end is not known: while a case is being put right.
    """
    asked = [one.last_asked_at for one in standings.values() if one.last_asked_at][:1]
    earlier = {key: one.asked_today for key, one in standings.items()}
    fates: dict[str, Fate] = {}
    turns: list[tuple[datetime, int, str, Why | None]] = [
        (max(one.now, one.due_at), place, key, None)
        for place, (key, one) in enumerate(standings.items())
    ]
    heapq.heapify(turns)
    while turns:
        at, place, key, delayed = heapq.heappop(turns)
        now = standings[key].now
        today, _ = day_bounds(at, standings[key].zone)
        known = earlier[key] if now >= today else 0
        standing = replace(
            standings[key],
            now=at,
            last_asked_at=asked[-1] if asked else None,
            asked_today=known + sum(then >= max(today, now) for then in asked),
        )
        answer = may_ask(standing, limits)
        if isinstance(answer, Wait) and answer.because is not Why.HOT_CASE:
            heapq.heappush(turns, (answer.until, place, key, answer.because))
            continue
        if isinstance(answer, Ask):
            asked.append(at)
        fates[key] = Fate(answer, at, delayed)
    return fates
