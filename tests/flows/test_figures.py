"""Every figure of a period is what a slow count over all rows finds, in any history."""

import os
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import astuple

import pytest
import pytest_asyncio
from sqlmodel import Session

from bot.domain.figures import CaseFigures, Figures, data, read
from bot.domain.periods import Period
from bot.domain.waits import Wait
from bot.flows import figures, trends
from storage.database import Database
from tests.flows.histories import History
from tests.flows.obvious import Found, Paper, asked, counted, impressions, verdicts

POINTS = 8  # of a series
HISTORIES = int(os.environ.get("FIGURE_HISTORIES", "25"))
MANY = int(os.environ.get("FIGURE_HISTORIES_LONG", "1000"))


class Undone(Exception):  # noqa: N818 - it takes back a history that was compared
    """Nothing of it is kept."""


@pytest_asyncio.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database.open(database_url)
    yield database
    await database.close()


def compare(session: Session, seed: int) -> None:
    session.info["missed"] = set()
    history = History(session, seed)
    history.write()
    found = figures.gather(session, history.sites, history.period, history.now)
    assert read(data(found)) == found
    paper = Paper(session, history.sites, history.now)
    assert shape(found) == counted(paper, history.period), f"seed {seed}"
    series = trends.gather(session, history.sites, history.period, many=POINTS)
    on_paper = [paper_point(paper, history.period.back(n)) for n in reversed(range(POINTS))]
    points = [
        (str(one.period), astuple(one.tally), astuple(one.asked)) for one in series.points
    ]
    assert points == on_paper, f"seed {seed}"
    raise Undone


def paper_point(paper: Paper, period: Period) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    found = impressions(paper, period)
    return str(period), verdicts(m for m in found if m.step_key), asked(paper, period)


def shape(found: Figures) -> Found:
    """Return the figures in the form in which they are counted on paper."""
    cases, back = found.complaints, found.winback
    return {
        "tally": astuple(found.tally),
        "unasked": astuple(found.unasked),
        "was": astuple(found.was),
        "asked": astuple(found.asked),
        "steps": {
            one.key: (astuple(one.tally), astuple(one.was), astuple(one.asked))
            for one in found.steps
        },
        "reasons": Counter(
            {(one.step, one.key, one.verdict): one.count for one in found.reasons}
        ),
        "cases": load(found.cases),
        "teams": {one.team: load(one.cases) for one in found.teams if one.cases.opened},
        "people": sorted(
            (one.name, one.cases, one.closed.k, one.closed.n) for one in found.people
        ),
        "complaints": (cases.received, cases.known, cases.preempted.k, cases.preempted.n),
        "gifts": {(one.key, one.currency): (one.count, one.cost) for one in found.gifts},
        "winback": (back.asked, back.answered, back.back.k, back.back.n, back.too_soon),
        "open": found.open_n,
    }


def load(found: CaseFigures) -> Found:
    def waited(one: Wait) -> tuple[int, int, float | None, float | None]:
        return one.n, one.waiting, one.median, one.slow

    return {
        "opened": found.opened,
        "recovered": found.recovered,
        "unverified": found.unverified,
        "open": found.open,
        "reopened": found.reopened,
        "taken": waited(found.taken),
        "spoken": waited(found.spoken),
        "done": waited(found.done),
        "alert": waited(found.alert),
    }


async def test_every_figure_is_what_a_slow_count_finds(db: Database) -> None:
    for seed in range(HISTORIES):
        with pytest.raises(Undone):
            await db.write(compare, seed)


@pytest.mark.long  # some three minutes of CPU; FIGURE_HISTORIES_LONG says how many
async def test_in_a_thousand_histories_too(db: Database) -> None:
    for seed in range(HISTORIES, HISTORIES + MANY):
        with pytest.raises(Undone):
            await db.write(compare, seed)
