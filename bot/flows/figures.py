"""Figures of a period: the database counts, here it is put together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from bot.domain import timing, winback
from bot.domain.complaints import LATE_COMPLAINT
from bot.domain.figures import (
    Asked,
    CaseFigures,
    ComplaintFigures,
    Figures,
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
from bot.domain.periods import Period, Span
from bot.domain.summary import Share
from bot.flows import atlas, caseload, trends
from bot.flows.caseload import Bounds
from bot.flows.trends import Counted, Felt
from storage.queries import tallies, winbacks
from storage.tables import Site, WinBack
from storage.vocabulary import CaseState, Verdict

OPEN_SHOWN = 10


def gather(
    session: Session,
    sites: Sequence[Site],
    period: Period,
    now: datetime,
    counted: Counted | None = None,
) -> Figures:
    """Return all figures of a period; of several places together, each by its own calendar.

    `counted` are the weeks up to a week, by whoever has counted them already.
    """
    felt, was, told, recent = impressions(session, sites, period, now, counted)
    asked, was_asked = (
        questions(session, sites, period),
        questions(session, sites, period.before),
    )
    bounds = [(site.id or 0, *period.bounds(site.zone)) for site in sites]
    steps = of_steps(session, sites, felt, was, asked)
    moved = trends.of_steps(told, [one.key for one in steps if one.tally.n], recent)
    change, usual = trends.change(told, recent)
    cases, of_teams = caseload.gather(session, bounds, now)
    start, end = period.bounds(sites[0].zone)
    waiting, oldest = open_cases(session, sites, now)
    return Figures(
        period=str(period),
        start=start.isoformat(),
        end=end.isoformat(),
        counted=now.isoformat(),
        places=tuple(place(one, felt, told, recent) for one in sites),
        tally=trends.total(felt),
        unasked=unasked(felt),
        asked=sum(asked.values(), Asked()),
        was=trends.total(was),
        was_asked=sum(was_asked.values(), Asked()),
        change=change,
        usual=usual,
        steps=tuple(replace(one, change=moved.get(one.key)) for one in steps),
        reasons=reasons(session, sites, bounds),
        teams=teams(steps, of_teams),
        people=single(session, sites, period),
        cases=cases,
        complaints=complaints(session, bounds),
        gifts=gifts(session, bounds),
        winback=won_back(session, bounds, now),
        open=oldest,
        open_n=waiting,
    )


def impressions(
    session: Session,
    sites: Sequence[Site],
    period: Period,
    now: datetime,
    counted: Counted | None,
) -> tuple[Felt, Felt, list[Felt], int]:
    """Return the period, the one before, the weeks that tell of changes, and how many count."""
    if period.span is Span.WEEK:
        told = [felt for _, felt in counted or trends.weeks(session, sites, period)]
        return told[-1], told[-2], told, 1
    newest = min(period.days()[-1], max(timing.local_date(now, sites[0].zone), period.first))
    weeks = trends.weeks(session, sites, Period.at(Span.WEEK, newest))
    recent = sum(week.after.first > period.first for week, _ in weeks)
    felt, was = (trends.felt(session, sites, one) for one in (period, period.before))
    return felt, was, [felt for _, felt in weeks], recent


def questions(session: Session, sites: Sequence[Site], period: Period) -> dict[str, Asked]:
    """Return for each step how often it was asked about, and how often answered."""
    found: dict[str, Asked] = {}
    for site in sites:
        there = tallies.asked(session, site.id or 0, *period.bounds(site.zone))
        for step, counts in there.items():
            found[step] = found.get(step, Asked()) + Asked(*counts)
    return found


def place(site: Site, felt: Felt, told: Sequence[Felt], recent: int) -> Place:
    change, _ = trends.change(told, recent, site.id)
    return Place(site.id or 0, site.name, site.zone, trends.total(felt, site=site.id), change)


def unasked(felt: Felt) -> Tally:
    return sum((tally for (_, step), tally in felt.items() if step is None), Tally())


def of_steps(
    session: Session, sites: Sequence[Site], felt: Felt, was: Felt, asked: dict[str, Asked]
) -> list[StepFigures]:
    """Return every step at which something was asked or said."""
    told = {step for _, step in felt if step is not None} | asked.keys()
    return [
        replace(
            one,
            tally=trends.total(felt, step=one.key),
            was=trends.total(was, step=one.key),
            asked=asked.get(one.key, Asked()),
        )
        for one in atlas.steps(session, sites, told).values()
    ]


def reasons(
    session: Session, sites: Sequence[Site], bounds: Bounds
) -> tuple[ReasonFigures, ...]:
    """Return how often each reason was chosen at each step, the most frequent first."""
    counts: Counter[tuple[str, str, Verdict]] = Counter()
    for span in bounds:
        for step, verdict, chosen, count in tallies.reasons(session, *span):
            for key in chosen:
                counts[step or "", key, verdict] += count
    labels = atlas.labels(session, sites)
    found = [
        ReasonFigures(step, key, labels.get((step, key), {}), verdict, count)
        for (step, key, verdict), count in counts.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.count, one.step, one.key, one.verdict)))


def teams(
    steps: Sequence[StepFigures], cases: dict[str, CaseFigures]
) -> tuple[TeamFigures, ...]:
    """Return what each team answers for: its steps, and the cases it was called for."""
    names = dict.fromkeys([one.team for one in steps if one.team] + sorted(cases))
    return tuple(
        TeamFigures(
            team,
            sum((one.tally for one in steps if one.team == team), Tally()),
            cases.get(team, CaseFigures()),
        )
        for team in names
    )


def single(
    session: Session, sites: Sequence[Site], period: Period
) -> tuple[PersonFigures, ...]:
    """Return the figures of each of the staff, of the places where these may be told."""
    found = [
        PersonFigures(number, name, cases, Share(well, well + silent))
        for site in sites
        if site.people_figures
        for number, name, cases, well, silent in tallies.worked(
            session, site.id or 0, *period.bounds(site.zone)
        )
    ]
    return tuple(sorted(found, key=lambda one: one.name))


def complaints(session: Session, bounds: Bounds) -> ComplaintFigures:
    came = known = early = failures = 0
    for span in bounds:
        received, foretold = tallies.complaints(session, *span)
        k, n = tallies.preempted(session, *span, LATE_COMPLAINT)
        came, known = came + received, known + foretold
        early, failures = early + k, failures + n
    return ComplaintFigures(came, known, Share(early, failures))


def gifts(session: Session, bounds: Bounds) -> tuple[GiftFigures, ...]:
    """Return what was given, by kind and currency; what costs most first."""
    found: dict[tuple[str, str], GiftFigures] = {}
    for span in bounds:
        for key, currency, count, cost, names in tallies.gifts(session, *span):
            had = found.get((key, currency), GiftFigures(key, names, currency, 0, 0))
            found[key, currency] = replace(had, count=had.count + count, cost=had.cost + cost)
    return tuple(sorted(found.values(), key=lambda one: (-one.cost, -one.count, one.key)))


def won_back(session: Session, bounds: Bounds, now: datetime) -> WinBackFigures:
    """Return whom the places asked why they stay away; they are few."""
    rows = [
        row
        for site_id, start, end in bounds
        for row in winbacks.since(session, site_id, start)
        if row[0].asked_at < end
    ]
    found = winback.outcome([asked_why(row, back) for row, back in rows], now)
    return WinBackFigures(
        asked=found.asked,
        answered=found.answered,
        given=found.given,
        reasons=found.reasons,
        back=found.back,
        too_soon=found.too_soon,
    )


def asked_why(row: WinBack, back: datetime | None) -> winback.Asked:
    return winback.Asked(row.asked_at, row.why, row.gift_id is not None, back)


def open_cases(
    session: Session, sites: Sequence[Site], now: datetime
) -> tuple[int, tuple[OpenCase, ...]]:
    """Return what waits to be put right, the oldest first; nobody is named in figures."""
    there = [tallies.open_cases(session, site.id or 0, OPEN_SHOWN) for site in sites]
    oldest = [one for _, cases in there for one in cases]
    steps = atlas.steps(session, sites, {step for _, step in oldest if step})
    found = [
        OpenCase(
            id=case.id or 0,
            names=steps[step].names if step else {},
            state=case.state,
            since=(now - case.opened_at).total_seconds(),
            overdue=case.state is CaseState.OPEN and case.deadline_at < now,
        )
        for case, step in oldest
    ]
    shown = sorted(found, key=lambda one: (-one.since, one.id))[:OPEN_SHOWN]
    return sum(count for count, _ in there), tuple(shown)
