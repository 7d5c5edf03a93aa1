"""A place or a step from week to week, with the change that is more than chance."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from bot.domain.drift import Change
from bot.domain.figures.parts import NO_TALLY, NOT_ASKED, Asked, Tally, Texts

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a series."""

    period: str  # "2026-W46", "2026-M11"
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


@cache
def _adapter() -> "TypeAdapter[Series]":
    from pydantic import TypeAdapter  # noqa: PLC0415 - only who reads figures needs it

    return TypeAdapter(Series)


def series_data(series: Series) -> dict[str, Any]:
    """Return a series as plain data."""
    found: dict[str, Any] = _adapter().dump_python(series, mode="json")
    return found


def read_series(found: dict[str, Any]) -> Series:
    """Return the series that `series_data` wrote."""
    return _adapter().validate_python(found)
