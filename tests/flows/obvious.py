"""The figures of a period, counted slowly: row by row, as anybody would with paper."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, SQLModel, select

from bot.domain.complaints import preempted
from bot.domain.periods import Period, Span
from storage.tables import (
    Case,
    CaseEvent,
    Complaint,
    Gift,
    Journey,
    Moment,
    Person,
    Question,
    Site,
    WinBack,
)
from storage.vocabulary import Act, CaseState, ComplaintState, GiftState, Verdict

Found = dict[str, Any]
HOT = (CaseState.OPEN, CaseState.TAKEN, CaseState.DONE)
UNDONE = (CaseState.WITHDRAWN, CaseState.MISREAD)
GIVEN = (GiftState.GIVEN, GiftState.REDEEMED, GiftState.EXPIRED)


class Paper:
    """All rows there are, and the calendar on the wall of each place."""

    def __init__(self, session: Session, sites: Sequence[Site], now: datetime) -> None:
        self.session, self.now, self.sites = session, now, sites
        self.zones = {site.id: ZoneInfo(site.zone) for site in sites}

    def rows(self, table: Any) -> list[Any]:
        found: Sequence[SQLModel] = self.session.exec(select(table)).all()
        return [one for one in found if one.site_id in self.zones]  # type: ignore[attr-defined]

    def within(self, row: Any, at: datetime | None, period: Period) -> bool:
        """Tell whether the calendar of a row's place shows this period then."""
        if at is None:
            return False
        day = at.astimezone(self.zones[row.site_id]).date()
        if period.span is Span.WEEK:
            return day.isocalendar()[:2] == (period.year, period.number)
        return (day.year, day.month) == (period.year, period.number)

    def of(self, table: Any, what: str, period: Period) -> list[Any]:
        return [r for r in self.rows(table) if self.within(r, getattr(r, what), period)]


def counted(paper: Paper, period: Period) -> Found:
    """Return every figure that is no more than counting."""
    moments, before = impressions(paper, period), impressions(paper, period.before)
    questions = paper.of(Question, "asked_at", period)
    cases = paper.of(Case, "opened_at", period)
    return {
        "tally": verdicts(m for m in moments if m.step_key),
        "unasked": verdicts(m for m in moments if not m.step_key),
        "was": verdicts(m for m in before if m.step_key),
        "asked": asked(paper, period),
        "steps": {
            step: (
                verdicts(m for m in moments if m.step_key == step),
                verdicts(m for m in before if m.step_key == step),
                answers(q for q in questions if q.step_key == step),
            )
            for step in {m.step_key for m in moments if m.step_key}
            | {q.step_key for q in questions}
        },
        "reasons": Counter(
            (m.step_key or "", reason, m.verdict)
            for m in moments
            if m.verdict is not Verdict.STELLAR
            for reason in m.reasons
        ),
        "cases": load(paper, cases),
        "teams": {
            team: load(paper, [c for c in cases if c.team == team])
            for team in {c.team for c in cases}
        },
        "people": worked(paper, cases),
        "complaints": complaints(paper, period, cases),
        "gifts": gifts(paper.of(Gift, "decided_at", period)),
        "winback": winback(paper, paper.of(WinBack, "asked_at", period)),
        "open": sum(c.state in HOT for c in paper.rows(Case)),
    }


def impressions(paper: Paper, period: Period) -> list[Moment]:
    return [m for m in paper.of(Moment, "recorded_at", period) if m.score is not None]


def asked(paper: Paper, period: Period) -> tuple[int, int]:
    return answers(paper.of(Question, "asked_at", period))


def verdicts(moments: Iterable[Moment]) -> tuple[int, int, int]:
    of = Counter(m.verdict for m in moments)
    return of[Verdict.STELLAR], of[Verdict.NEUTRAL], of[Verdict.BITTER]


def answers(questions: Iterable[Question]) -> tuple[int, int]:
    listed = list(questions)
    return len(listed), sum(q.answered_at is not None for q in listed)


def load(paper: Paper, cases: Sequence[Case]) -> Found:
    events = paper.session.exec(select(CaseEvent)).all()
    openings = Counter(e.case_id for e in events if e.act in (Act.OPEN, Act.REOPEN))
    handed = [c for c in cases if c.handed_at]
    thousandth = timedelta(milliseconds=1)
    return {
        "opened": len(cases),
        "recovered": sum(c.state is CaseState.RECOVERED for c in cases),
        "unverified": sum(c.state is CaseState.UNVERIFIED for c in cases),
        "open": sum(c.state in HOT for c in cases),
        "reopened": sum(openings[c.id or 0] > 1 for c in cases),
        "taken": survival(paper, cases, lambda c: c.opened_at, lambda c: c.taken_at),
        "spoken": survival(paper, cases, lambda c: c.opened_at, lambda c: c.spoken_at),
        "done": survival(paper, cases, lambda c: c.opened_at, lambda c: c.done_at),
        "alert": survival(
            paper, handed, lambda c: c.handed_at, lambda c: c.alerted_at, thousandth, 99
        ),
    }


def worked(paper: Paper, cases: Sequence[Case]) -> list[tuple[str, int, int, int]]:
    told = {site.id for site in paper.sites if site.people_figures}
    names = {one.id: one.name for one in paper.session.exec(select(Person))}
    found = []
    for site, owner in {(c.site_id, c.owner_id) for c in cases if c.owner_id}:
        theirs = [c.state for c in cases if (c.site_id, c.owner_id) == (site, owner)]
        well = theirs.count(CaseState.RECOVERED)
        closed = well + theirs.count(CaseState.UNVERIFIED)
        if site in told:
            found.append((names[owner], len(theirs), well, closed))
    return sorted(found)


def survival(
    paper: Paper,
    cases: Sequence[Case],
    begin: Callable[[Case], datetime | None],
    end: Callable[[Case], datetime | None],
    unit: timedelta = timedelta(seconds=1),
    slow: int = 90,
) -> tuple[int, int, float | None, float | None]:
    """Return what Kaplan and Meier estimate, by their definition and in exact fractions."""
    spans: list[tuple[int, bool]] = []
    for case in cases:
        began, came = begin(case), end(case)
        assert began is not None
        until = came or case.closed_at or paper.now
        floor = timedelta(milliseconds=1)
        long = (until - EPOCH) // floor * floor - (began - EPOCH) // floor * floor
        spans.append((max(0, long // unit), came is not None))
    n = sum(came for _, came in spans)
    a_second = timedelta(seconds=1) // unit
    found = [first(spans, Fraction(part, 100)) for part in (50, slow)]
    half, nearly = (None if one is None else one / a_second for one in found)
    return n, len(spans) - n, half, nearly


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def first(spans: Sequence[tuple[int, bool]], part: Fraction) -> int | None:
    left = Fraction(1)
    for at in sorted({span for span, came in spans if came}):
        risk = sum(span >= at for span, _ in spans)
        left *= 1 - Fraction(sum(came and span == at for span, came in spans), risk)
        if left <= 1 - part:
            return at
    return None


def complaints(
    paper: Paper, period: Period, cases: Sequence[Case]
) -> tuple[int, int, int, int]:
    standing = [c for c in paper.rows(Complaint) if c.state is not ComplaintState.WITHDRAWN]
    came = [c for c in standing if paper.within(c, c.received_at, period)]
    scores = {m.id: m.score for m in paper.rows(Moment)}
    failures = [c for c in cases if c.state not in UNDONE and scores[c.moment_id] is not None]
    early = sum(
        preempted(
            case.state,
            case.opened_at,
            [c.received_at for c in standing if c.journey_id == case.journey_id],
        )
        for case in failures
    )
    return len(came), sum(c.progress is not None for c in came), early, len(failures)


def gifts(found: Sequence[Gift]) -> dict[tuple[str, str], tuple[int, int]]:
    given = [g for g in found if g.state in GIVEN]
    return {
        kind: (
            sum((g.key, g.currency) == kind for g in given),
            sum(
                g.amount
                for g in given
                if (g.key, g.currency) == kind and g.state is not GiftState.EXPIRED
            ),
        )
        for kind in {(g.key, g.currency) for g in given}
    }


def winback(paper: Paper, rows: Sequence[WinBack]) -> tuple[int, int, int, int, int]:
    visits = paper.rows(Journey)
    back = over = 0
    for row in rows:
        mine = [
            j.started_at
            for j in visits
            if j.person_id == row.person_id
            and j.site_id == row.site_id
            and j.started_at > row.asked_at
        ]
        came = bool(mine) and min(mine) - row.asked_at <= timedelta(days=60)
        back += came
        over += came or paper.now - row.asked_at >= timedelta(days=60)
    return len(rows), sum(r.why is not None for r in rows), back, over, len(rows) - over
