"""The cases of a period: how many there were, how they went, and how long people waited."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from bot.domain.figures import CaseFigures
from bot.domain.waits import SLOW, SLOWEST, Wait, wait
from storage.queries import tallies
from storage.queries.cases import HOT
from storage.queries.tallies import Waited
from storage.vocabulary import CaseState

Bounds = Sequence[tuple[int, datetime, datetime]]  # of each site
WAITS = {"taken": "taken_at", "spoken": "spoken_at", "done": "done_at"}
ALERT = "alert"


@dataclass
class Load:
    """What was counted of one team."""

    states: Counter[CaseState] = field(default_factory=Counter)
    reopened: int = 0
    came: dict[str, Counter[float]] = field(default_factory=dict)
    waiting: dict[str, Counter[float]] = field(default_factory=dict)

    def note(self, what: str, rows: Iterable[Waited], unit: float) -> None:
        for row in rows:
            where = self.came if row.came else self.waiting
            where.setdefault(what, Counter())[row.span / unit] += row.times

    def wait(self, what: str, slow: float = SLOW) -> Wait:
        return wait(self.came.get(what, Counter()), self.waiting.get(what, Counter()), slow)

    def figures(self) -> CaseFigures:
        return CaseFigures(
            opened=self.states.total(),
            alert=self.wait(ALERT, SLOWEST),
            taken=self.wait("taken"),
            spoken=self.wait("spoken"),
            done=self.wait("done"),
            recovered=self.states[CaseState.RECOVERED],
            unverified=self.states[CaseState.UNVERIFIED],
            open=sum(self.states[one] for one in HOT),
            reopened=self.reopened,
        )


def gather(
    session: Session, bounds: Bounds, now: datetime
) -> tuple[CaseFigures, dict[str, CaseFigures]]:
    """Return the figures of all cases of the period, and those of each team."""
    teams: dict[str, Load] = {}
    whole = Load()
    for site_id, start, end in bounds:
        span = (site_id, start, end)
        for (team, state), count in tallies.states(session, *span).items():
            for load in (whole, teams.setdefault(team, Load())):
                load.states[state] += count
        for team, count in tallies.reopened(session, *span).items():
            for load in (whole, teams[team]):
                load.reopened += count
        for what, column in WAITS.items():
            spread(whole, teams, what, tallies.waited(session, *span, column, now), 1)
        spread(whole, teams, ALERT, tallies.alerted(session, *span, now), tallies.SECOND)
    return whole.figures(), {team: load.figures() for team, load in teams.items()}


def spread(
    whole: Load, teams: dict[str, Load], what: str, rows: Sequence[Waited], unit: float
) -> None:
    whole.note(what, rows, unit)
    for team, load in teams.items():
        load.note(what, (row for row in rows if row.team == team), unit)
