"""One field of a step as somebody types it in a chat; WrongError if it can't be that."""

import re
from datetime import timedelta

from bot.cycles import spoken
from bot.cycles.fields import LEAST_DEADLINE, named
from bot.cycles.form import LONG
from bot.cycles.sheet import UNSEEN, WrongError
from bot.domain.cycle import START, Cycle, TimeRule

ADDED = re.compile(rf"\+? ?(?P<offset>{spoken.DURATION})")


def question(text: str) -> str:
    """Return a question as the file would hold it: in one line."""
    said = " ".join(text.split())
    if said in {"", "~", "null"} or len(said) > LONG or UNSEEN.search(said):
        raise WrongError(f"takes 1 to {LONG} characters that can be seen")
    return said


def rule(text: str, cycle: Cycle, now: TimeRule) -> TimeRule:
    """Return a time rule; a bare "45m" or "10:30" counts from where `now` does."""
    said = " ".join(text.split()).lower()
    if re.fullmatch(spoken.CLOCK, said) and now.kind == "day":
        return now.model_copy(update={"at": spoken.clock(said)})
    if found := ADDED.fullmatch(said):
        offset = spoken.duration(found["offset"])
        anchor = START if now.kind == "scan" else now.anchor
        return TimeRule(kind="offset", anchor=anchor, offset=offset)
    return spoken.rule(said, cycle.events, [one.key for one in cycle.steps])


def deadline(text: str) -> timedelta:
    if (found := spoken.duration(" ".join(text.lower().split()))) < LEAST_DEADLINE:
        raise WrongError("takes at least 5m")
    return found


def team(text: str) -> str:
    return named(text.strip().lower())
