"""All figures of one period, of one place or several."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from bot.domain.critical.rates import rates
from bot.domain.drift import Change
from bot.domain.figures.parts import (
    NO_CASES,
    NO_COMPLAINTS,
    NO_TALLY,
    NO_WINBACKS,
    NOT_ASKED,
    Asked,
    CaseFigures,
    ComplaintFigures,
    GiftFigures,
    OpenCase,
    PersonFigures,
    Place,
    ReasonFigures,
    StepFigures,
    Tally,
    TeamFigures,
    WinBackFigures,
)
from storage.vocabulary import Verdict

if TYPE_CHECKING:
    from pydantic import TypeAdapter

LEAST = 5  # answers, below which a step is not set beside others


@dataclass(frozen=True, slots=True)
class Figures:
    """What there is to say of a period. `tally` holds answers only.

    What customers say unasked is too often bitter to be mixed with it: that is `unasked`.
    """

    period: str  # "2026-W46", "2026-M11"
    start: str  # instants, as the first place's calendar has them
    end: str
    counted: str  # when
    places: tuple[Place, ...]
    tally: Tally = NO_TALLY
    unasked: Tally = NO_TALLY
    asked: Asked = NOT_ASKED
    was: Tally = NO_TALLY  # the period before
    was_asked: Asked = NOT_ASKED
    change: Change | None = None  # of the bitter share, only where it is more than chance
    usual: float | None = None  # the bitter share of the weeks before
    steps: tuple[StepFigures, ...] = ()
    reasons: tuple[ReasonFigures, ...] = ()  # the most frequent first
    teams: tuple[TeamFigures, ...] = ()
    people: tuple[PersonFigures, ...] = ()  # in the order of their names
    cases: CaseFigures = NO_CASES
    complaints: ComplaintFigures = NO_COMPLAINTS
    gifts: tuple[GiftFigures, ...] = ()
    winback: WinBackFigures = NO_WINBACKS
    open: tuple[OpenCase, ...] = ()  # the oldest first, as many as are shown
    open_n: int = 0

    @property
    def moments(self) -> int:
        return self.tally.n + self.unasked.n

    def bitterest(self, most: int = 3) -> list[StepFigures]:
        """Return the steps that are bitter most often, chance taken off."""
        return [one for one in self._ranked("bitter") if one.tally.bitter][:most]

    def sweetest(self, most: int = 3) -> list[StepFigures]:
        return [one for one in self._ranked("stellar") if one.tally.stellar][:most]

    def mend(self) -> StepFigures | None:
        """Return the one step to begin with: what got worse, or is bitterest beyond chance."""
        worse = [one for one in self.steps if one.change is Change.WORSE and not one.closing]
        if worse:
            return max(worse, key=lambda one: one.tally.bitter)
        whole = self.tally.share(Verdict.BITTER).part or 0.0
        for one in self.bitterest():
            if one.tally.bitter >= LEAST and one.tally.share(Verdict.BITTER).low > whole:
                return one
        return None

    def _ranked(self, verdict: str) -> list[StepFigures]:
        told = [one for one in self.steps if one.tally.n >= LEAST and not one.closing]
        counts = [getattr(one.tally, verdict) for one in told]
        drawn = rates(counts, [one.tally.n for one in told])
        order = sorted(range(len(told)), key=lambda at: -drawn[at])
        return [told[at] for at in order]


@cache
def _adapter() -> "TypeAdapter[Figures]":
    from pydantic import TypeAdapter  # noqa: PLC0415 - only who reads figures needs it

    return TypeAdapter(Figures)


def data(figures: Figures) -> dict[str, Any]:
    """Return figures as plain data, to travel in a message that is owed."""
    found: dict[str, Any] = _adapter().dump_python(figures, mode="json")
    return found


def read(found: dict[str, Any]) -> Figures:
    """Return the figures that `data` wrote."""
    return _adapter().validate_python(found)
