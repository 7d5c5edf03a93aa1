"""A place or a step from week to week, with the change that is more than chance."""

from dataclasses import dataclass

from bot.domain.drift import Change
from bot.domain.figures.parts import NO_TALLY, NOT_ASKED, Asked, Tally, Texts


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a series."""

    period: str  # "2026-W46", "2026-11", or a day "2026-11-09"
    start: str  # the day it begins on
    tally: Tally = NO_TALLY
    asked: Asked = NOT_ASKED
    change: Change | None = None  # became certain in this one


@dataclass(frozen=True, slots=True)
class Series:
    """The points in order, the oldest first; of all steps, or of one."""

    points: tuple[Point, ...]
    usual: float | None = None  # the bitter share against which it is held
    step: str | None = None
    names: Texts | None = None
