"""What stands behind the figures: the cases of a period, and customers in their own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from bot.domain.figures import StepFigures
from bot.domain.periods import Period
from bot.flows import atlas
from storage.queries import testimonies
from storage.tables import Site

CASES_SHOWN = 12
WORDS_SHOWN = 6
LONGEST = 300  # characters of one customer's words


@dataclass(frozen=True)
class Told:
    """A line about somebody, who may want to be forgotten."""

    line: dict[str, Any]
    person: int
    case: int = 0


def cases(session: Session, sites: Sequence[Site], period: Period) -> list[Told]:
    """Return the newest cases of a period, and how they stand."""
    found = [
        row
        for site in sites
        for row in testimonies.cases(
            session, site.id or 0, *period.bounds(site.zone), CASES_SHOWN
        )
    ]
    found.sort(key=lambda row: (row.at, row.case), reverse=True)
    steps = atlas.steps(session, sites, {row.step for row in found if row.step})
    return [
        Told(
            {
                "case": row.case,
                "state": row.state.value,
                "names": named(steps[row.step]) if row.step else {},
                "at": row.at.isoformat(),
                "score": row.score,
            },
            row.person,
            row.case,
        )
        for row in found[:CASES_SHOWN]
    ]


def named(step: StepFigures) -> dict[str, str]:
    return {language.value: name for language, name in step.names.items()}


def words(session: Session, sites: Sequence[Site], period: Period, step: str) -> list[Told]:
    """Return what customers wrote about a step, the bitter first; nobody is named."""
    found = [
        row
        for site in sites
        for row in testimonies.words(
            session, site.id or 0, step, *period.bounds(site.zone), WORDS_SHOWN
        )
    ]
    return [
        Told({"verdict": row.verdict.value, "words": shortened(row.words)}, row.person)
        for row in found
    ]


def shortened(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
