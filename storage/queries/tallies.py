"""Questions about a period of a place, which the database counts: no row comes for a moment."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, case, exists, func
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlmodel import Session, col, select

from storage.queries.cards import NO_FAILURE, OPENINGS
from storage.queries.cases import HOT
from storage.queries.complaints import STANDS
from storage.queries.gifts import GIVEN
from storage.tables import Case, CaseEvent, Complaint, Gift, Moment, Person, Question
from storage.vocabulary import CaseState, GiftState, Verdict

EPOCH = datetime.fromisoformat("1970-01-01T00:00+00:00")
MILLI = timedelta(milliseconds=1)
SECOND = 1000  # in these
pick: Any = select  # of expressions, whose types it does not know
Felt = dict[str | None, dict[Verdict, int]]  # by step; None: nothing had been asked


class millis(GenericFunction[int]):  # noqa: N801 - it is written as other functions of SQL
    """Since 1970, whole thousandths of a second; the same on both databases."""

    type = BigInteger()
    inherit_cache = True


@compiles(millis, "sqlite")
def _on_sqlite(element: millis, compiler: SQLCompiler, **_: Any) -> str:  # noqa: ANN401
    at = compiler.process(element.clauses)
    return f"(strftime('%s', substr({at}, 1, 19)) * 1000 + substr({at}, 21, 3))"


@compiles(millis, "postgresql")
def _on_postgresql(element: millis, compiler: SQLCompiler, **_: Any) -> str:  # noqa: ANN401
    return f"floor(extract(epoch from {compiler.process(element.clauses)}) * 1000)::bigint"


def felt(session: Session, site_id: int, start: datetime, end: datetime) -> Felt:
    """Return how many impressions of each verdict there were at every step."""
    rows = session.exec(
        select(Moment.step_key, Moment.verdict, func.count())
        .where(
            Moment.site_id == site_id,
            col(Moment.recorded_at) >= start,
            col(Moment.recorded_at) < end,
            col(Moment.score).is_not(None),  # a wish, or what was taken back, judges nothing
        )
        .group_by(col(Moment.step_key), col(Moment.verdict))
    )
    found: Felt = {}
    for step, verdict, count in rows:
        found.setdefault(step, {})[Verdict(verdict)] = count
    return found


def asked(
    session: Session, site_id: int, start: datetime, end: datetime
) -> dict[str, tuple[int, int]]:
    """Return how often each step's question left, and how often it was answered."""
    rows: Sequence[Any] = session.exec(
        select(Question.step_key, func.count(), func.count(col(Question.answered_at)))
        .where(
            Question.site_id == site_id,
            col(Question.asked_at) >= start,
            col(Question.asked_at) < end,
        )
        .group_by(Question.step_key)
    ).all()
    return {step: (count, answered) for step, count, answered in rows}


class Chosen(NamedTuple):
    """Reasons that were chosen together."""

    step: str | None
    verdict: Verdict
    reasons: list[str]
    times: int


def reasons(session: Session, site_id: int, start: datetime, end: datetime) -> list[Chosen]:
    """Return which reasons were chosen beside what was not stellar."""
    rows: Sequence[Any] = session.exec(
        pick(Moment.step_key, Moment.verdict, Moment.reasons, func.count())
        .where(
            Moment.site_id == site_id,
            col(Moment.recorded_at) >= start,
            col(Moment.recorded_at) < end,
            col(Moment.score).is_not(None),
            col(Moment.verdict).in_([Verdict.BITTER, Verdict.NEUTRAL]),
        )
        .group_by(col(Moment.step_key), col(Moment.verdict), col(Moment.reasons))
    ).all()
    return [Chosen(*one) for one in rows if one[2]]


class Waited(NamedTuple):
    """So many cases of a team came to something after so long, or waited so long in vain."""

    team: str
    came: bool
    span: int
    times: int


def waited(
    session: Session, site_id: int, start: datetime, end: datetime, what: str, now: datetime
) -> list[Waited]:
    """Return how long the cases of the period waited for `what`, in whole seconds."""
    came = getattr(Case, what)
    until = func.coalesce(millis(func.coalesce(came, Case.closed_at)), millis_of(now))
    span = (until - millis(col(Case.opened_at))) // SECOND
    return spans(session, site_id, start, end, span, came.is_not(None))


def alerted(
    session: Session, site_id: int, start: datetime, end: datetime, now: datetime
) -> list[Waited]:
    """Return the same of their alerts, since the tap, in thousandths."""
    until = func.coalesce(
        millis(func.coalesce(Case.alerted_at, Case.closed_at)), millis_of(now)
    )
    span = until - millis(col(Case.handed_at))
    handed = col(Case.handed_at).is_not(None)
    return spans(session, site_id, start, end, span, col(Case.alerted_at).is_not(None), handed)


def spans(
    session: Session,
    site_id: int,
    start: datetime,
    end: datetime,
    span: ColumnElement[int],
    came: ColumnElement[bool],
    *wanted: ColumnElement[bool],
) -> list[Waited]:
    query = pick(
        Case.team, case((came, 1), else_=0).label("yes"), span.label("long"), func.count()
    )
    chosen = query.where(*of_period(site_id, start, end), *wanted)
    rows = session.exec(chosen.group_by(Case.team, "yes", "long"))
    return [Waited(team, bool(yes), max(0, long), n) for team, yes, long, n in rows]


def of_period(
    site_id: int, start: datetime, end: datetime
) -> tuple[ColumnElement[bool], ColumnElement[bool], ColumnElement[bool]]:
    return (
        col(Case.site_id) == site_id,
        col(Case.opened_at) >= start,
        col(Case.opened_at) < end,
    )


def millis_of(at: datetime) -> int:
    return (at - EPOCH) // MILLI


def states(
    session: Session, site_id: int, start: datetime, end: datetime
) -> dict[tuple[str, CaseState], int]:
    """Return how many cases of the period each team has, by how they stand."""
    rows = session.exec(
        select(Case.team, Case.state, func.count())
        .where(*of_period(site_id, start, end))
        .group_by(Case.team, col(Case.state))
    )
    return {(team, CaseState(state)): count for team, state, count in rows}


def reopened(session: Session, site_id: int, start: datetime, end: datetime) -> dict[str, int]:
    """Return how many cases of the period were opened again, by team."""
    again = (
        select(col(CaseEvent.case_id).label("id"), col(Case.team).label("team"))
        .join(Case, col(Case.id) == CaseEvent.case_id)
        .where(*of_period(site_id, start, end), col(CaseEvent.act).in_(OPENINGS))
        .group_by(col(CaseEvent.case_id), col(Case.team))
        .having(func.count() > 1)
        .subquery()
    )
    rows = session.exec(select(again.c.team, func.count()).group_by(again.c.team))
    return dict(rows.all())


def preempted(
    session: Session, site_id: int, start: datetime, end: datetime, within: timedelta
) -> tuple[int, int]:
    """Return how many failures were put right before any complaint, and how many there were."""
    since = millis(col(Complaint.received_at)) - millis(col(Case.opened_at))
    complained = exists().where(
        col(Complaint.journey_id) == col(Case.journey_id),
        STANDS,
        col(Complaint.received_at) >= col(Case.opened_at),
        since <= within // MILLI,
    )
    early = case(((col(Case.state) == CaseState.RECOVERED) & ~complained, 1), else_=0)
    query = pick(func.coalesce(func.sum(early), 0), func.count())
    k, n = session.exec(
        query.select_from(Case)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .where(
            *of_period(site_id, start, end),
            col(Case.state).not_in(NO_FAILURE),
            col(Moment.score).is_not(None),  # who only wants to talk was not let down
        )
    ).one()
    return int(k), n


def complaints(
    session: Session, site_id: int, start: datetime, end: datetime
) -> tuple[int, int]:
    """Return how many complaints came, and how many of those a bitter moment had foretold."""
    query = pick(func.count(), func.count(col(Complaint.progress)))
    came, known = session.exec(
        query.where(
            STANDS,
            Complaint.site_id == site_id,
            col(Complaint.received_at) >= start,
            col(Complaint.received_at) < end,
        )
    ).one()
    return came, known


class Worked(NamedTuple):
    """How the cases went that somebody of the staff had last."""

    person: int
    name: str
    cases: int
    recovered: int
    unverified: int


def worked(session: Session, site_id: int, start: datetime, end: datetime) -> list[Worked]:
    """Return what became of the period's cases by who had them, in the order of their names."""
    rows: Sequence[Any] = session.exec(
        pick(
            Person.id,
            Person.name,
            func.count(),
            func.sum(case((col(Case.state) == CaseState.RECOVERED, 1), else_=0)),
            func.sum(case((col(Case.state) == CaseState.UNVERIFIED, 1), else_=0)),
        )
        .join(Person, col(Person.id) == Case.owner_id)
        .where(*of_period(site_id, start, end), col(Person.erased_at).is_(None))
        .group_by(Person.id, Person.name)
        .order_by(Person.name, Person.id)
    ).all()
    return [Worked(one, name, n, int(well), int(silent)) for one, name, n, well, silent in rows]


class Given(NamedTuple):
    """What was given of one kind, as it was last called."""

    key: str
    currency: str
    times: int
    cost: int
    names: dict[str, str]


def gifts(session: Session, site_id: int, start: datetime, end: datetime) -> list[Given]:
    """Return what was given in the period; a voucher that ran out unused cost nothing."""
    cost = case((col(Gift.state) == GiftState.EXPIRED, 0), else_=Gift.amount)
    query = pick(Gift.key, Gift.currency, func.count(), func.sum(cost), func.max(Gift.id))
    rows = session.exec(
        query.where(
            Gift.site_id == site_id,
            col(Gift.state).in_(GIVEN),
            col(Gift.decided_at) >= start,
            col(Gift.decided_at) < end,
        )
        .group_by(Gift.key, Gift.currency)
        .order_by(Gift.key, Gift.currency)
    ).all()
    return [
        Given(key, currency, count, int(paid), session.get_one(Gift, last).names)
        for key, currency, count, paid, last in rows
    ]


def open_cases(
    session: Session, site_id: int, most: int
) -> tuple[int, Sequence[tuple[Case, str | None]]]:
    """Return how many cases wait, and the oldest, each with its step."""
    waiting = (col(Case.site_id) == site_id, col(Case.state).in_(HOT))
    count = session.exec(select(func.count()).select_from(Case).where(*waiting)).one()
    oldest = session.exec(
        select(Case, Moment.step_key)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .where(*waiting)
        .order_by(col(Case.opened_at), col(Case.id))
        .limit(most)
    ).all()
    return count, oldest
