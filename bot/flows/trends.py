"""Impressions week by week, and the changes in them that are more than chance."""

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session

from bot.domain.drift import WATCHED, WEEKS, Change, Week, lately, usual, watched
from bot.domain.figures import Asked, Point, Series, Tally
from bot.domain.periods import Period, Span
from bot.flows import atlas
from storage.queries import tallies
from storage.tables import Site
from storage.vocabulary import Verdict

Felt = Mapping[tuple[int, str | None], Tally]  # by site and step; no step: unasked
Counted = Sequence[tuple[Period, Felt]]
LONG = WEEKS + WATCHED


def felt(session: Session, sites: Sequence[Site], period: Period) -> Felt:
    """Return what was felt in a period, as the calendar of each place has it."""
    found: dict[tuple[int, str | None], Tally] = {}
    for site in sites:
        there = tallies.felt(session, site.id or 0, *period.bounds(site.zone))
        for step, counts in there.items():
            tally = Tally(**{one.value: counts.get(one, 0) for one in Verdict})
            found[site.id or 0, step] = tally
    return found


def total(counted: Felt, *, site: int | None = None, step: str | None = None) -> Tally:
    """Return the answers at a place and a step, or at all of them."""
    found = Tally()
    for (where, at), tally in counted.items():
        if at is not None and site in (None, where) and step in (None, at):
            found += tally
    return found


def weeks(
    session: Session, sites: Sequence[Site], last: Period, many: int = LONG
) -> list[tuple[Period, Felt]]:
    """Return so many periods, the last one last."""
    periods = [last.back(number) for number in reversed(range(many))]
    return [(one, felt(session, sites, one)) for one in periods]


def series(told: Iterable[Tally]) -> list[Week]:
    return [Week(one.bitter, one.n) for one in told]


def change(
    told: Sequence[Felt], recent: int, site: int | None = None
) -> tuple[Change | None, float | None]:
    """Return what became certain in the last weeks of all answers, and what was usual."""
    found = series(total(one, site=site) for one in told)
    return lately(found, recent), usual(found[:WEEKS])


def of_steps(
    told: Sequence[Felt], keys: Sequence[str], recent: int
) -> dict[str, Change | None]:
    """Return what became of each step; many are watched, so each must be the surer."""
    share = usual(series(total(one) for one in told[:WEEKS]))
    if share is None:
        return {}
    return {
        key: lately(series(total(one, step=key) for one in told), recent, len(keys), share)
        for key in keys
    }


def gather(
    session: Session,
    sites: Sequence[Site],
    last: Period,
    step: str | None = None,
    many: int = LONG,
    counted: Counted | None = None,
) -> Series:
    """Return what a place or a step was like from week to week, or from month to month."""
    counted = counted or weeks(session, sites, last, many)
    told = [total(one, step=step) for _, one in counted]
    found = series(told)
    by_week = last.span is Span.WEEK and many >= LONG
    # One step is watched beside all others, and must be the surer.
    of = len({at for _, one in counted for _, at in one if at}) if step else 1
    whole = usual(series(total(one) for _, one in counted[:WEEKS])) if step else None
    changes = watched(found, of, whole) if by_week and (whole or not step) else []
    marks = [None] * (many - len(changes)) + changes
    points = tuple(
        Point(
            str(period),
            period.first.isoformat(),
            tally,
            asked(session, sites, period, step),
            mark,
        )
        for (period, _), tally, mark in zip(counted, told, marks, strict=True)
    )
    named = atlas.steps(session, sites, {step})[step].names if step else None
    return Series(points, usual(found[:WEEKS], whole) if by_week else None, step, named)


def asked(
    session: Session, sites: Sequence[Site], period: Period, step: str | None = None
) -> Asked:
    """Return how many questions left in a period, and how many were answered."""
    found = Asked()
    for site in sites:
        there = tallies.asked(session, site.id or 0, *period.bounds(site.zone))
        for key, counts in there.items():
            found += Asked(*counts) if step in (None, key) else Asked()
    return found
