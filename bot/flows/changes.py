"""What got worse or better at a place, as far as more than chance says so."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import timing
from bot.domain.drift import WATCHED, WEEKS, Change, Week, latest, usual
from storage.queries import moments
from storage.tables import Site
from storage.vocabulary import Verdict

HALF = timedelta(days=3)  # into a week, whatever its clocks do
Counts = Mapping[tuple[str | None, Verdict], int]
Past = Sequence[Counts]  # a week each, the last one is told about


def past(session: Session, site: Site, year: int, number: int) -> Past:
    """Return what was counted in a week, and in those that say what is usual."""
    assert site.id is not None
    start, _ = timing.week_bounds(year, number, site.zone)
    weeks = []
    for back in reversed(range(WEEKS + WATCHED)):
        then, of, _ = (start + HALF - timedelta(weeks=back)).isocalendar()
        weeks.append(
            moments.verdicts(session, site.id, *timing.week_bounds(then, of, site.zone))
        )
    return weeks


def of_all(weeks: Past) -> dict[str, Any] | None:
    """Return what became of the place's share of bitter moments."""
    counted = [week(one) for one in weeks]
    change = latest(counted)
    if change is None:
        return None
    before = counted[:WEEKS]
    share = sum(one.bitter for one in before) / sum(one.answers for one in before)
    return {"is": change.value, "usual": share}


def of_steps(weeks: Past, keys: Sequence[str]) -> dict[str, Change | None]:
    """Return what became of each step; many are watched, so each must be the surer."""
    share = usual([week(one) for one in weeks[:WEEKS]])
    if share is None:
        return {}
    return {key: latest([week(one, key) for one in weeks], len(keys), share) for key in keys}


def week(counts: Counts, step: str | None = None) -> Week:
    """Return what counts of a week: everything, or one step."""
    kept = {at: n for at, n in counts.items() if step in (None, at[0])}
    bitter = sum(n for (_, verdict), n in kept.items() if verdict is Verdict.BITTER)
    return Week(bitter, sum(kept.values()))
