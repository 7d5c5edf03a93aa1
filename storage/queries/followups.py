"""Questions about follow-ups: what is due, and who takes it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Update,
    bindparam,
    func,
    literal_column,
    or_,
    update,
)
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared, Row, loose
from storage.tables import Case, Followup, Journey
from storage.vocabulary import FollowupKind, FollowupState

URGENT = (
    FollowupKind.ESCALATE,
    FollowupKind.SILENCE,
    FollowupKind.LULL,
    FollowupKind.UNREACHED,
    FollowupKind.SURFACE,
    FollowupKind.VERIFY,
    FollowupKind.VERIFY_SILENCE,
    FollowupKind.DOUBT,
    FollowupKind.PLACE,
    FollowupKind.RISK,
    FollowupKind.TROUBLE,
    FollowupKind.UNSEEN,
    FollowupKind.SHIFT,
    FollowupKind.DRILL,
)
LANES = (0, 1)

# Written out, not bound: only so does the planner see that the partial indexes will do.
WAITING: ColumnElement[str] = literal_column("'waiting'")
HANDED: ColumnElement[str] = literal_column("'handed'")


PLAN = InsertOnce(
    Followup, "key",
    "key", "kind", "due_at", "lane", "journey_id", "question_id", "case_id", "round", "step",
)  # fmt: skip
NO_REFS = dict.fromkeys(("journey_id", "question_id", "case_id")) | {"round": 0, "step": 0}


def plan(session: Session, key: str, kind: FollowupKind, due_at: datetime, **refs: int) -> None:
    """Owe something by the clock; what is owed under this key already stays as it is."""
    plan_all(session, [{"key": key, "kind": kind, "due_at": due_at, **refs}])


def plan_all(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Owe several things by the clock: key, kind, due_at and what they are about."""
    PLAN.change_many(
        session, [{**NO_REFS, "lane": int(row["kind"] not in URGENT), **row} for row in rows]
    )


def take_due(
    session: Session, lane: int, now: datetime, leased_until: datetime, limit: int
) -> Sequence[Followup]:
    """Hand over up to `limit` due follow-ups of a lane that nobody else is carrying.

    Should the database have to do it again, the same lease tells what was handed by then.
    """
    handed = HAD.run(session, lane=lane, until=leased_until)
    rows = handed or DUE.run(session, lane=lane, now=now, most=limit)
    if not handed:
        HAND.change_many(session, [{"row": row[0], "until": leased_until} for row in rows])
    rows = sorted(rows, key=planned)  # PostgreSQL gives those due together in any order
    known = {"state": FollowupState.HANDED, "leased_until": leased_until, "lane": lane}
    return [loose(Followup, **dict(zip(TAKEN, row, strict=True)), **known) for row in rows]


TAKEN = ("id", "key", "kind", "due_at", "journey_id", "question_id", "case_id")


def planned(row: Row) -> tuple[datetime, int]:
    """Return what puts follow-ups in order: when they are due, and what was planned first."""
    return row[TAKEN.index("due_at")], row[TAKEN.index("id")]


TAKEN_COLUMNS: tuple[Any, ...] = tuple(col(getattr(Followup, name)) for name in TAKEN)
HAD = Prepared(
    select(*TAKEN_COLUMNS)
    .where(
        col(Followup.state) == HANDED,
        col(Followup.leased_until) == bindparam("until"),
        col(Followup.lane) == bindparam("lane"),
    )
    .order_by(col(Followup.due_at))
)
DUE = Prepared(
    select(*TAKEN_COLUMNS)
    .where(
        col(Followup.state) == WAITING,
        col(Followup.lane) == bindparam("lane"),
        col(Followup.due_at) <= bindparam("now"),
    )
    .order_by(col(Followup.due_at))
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
HAND = Prepared(
    update(Followup)
    .where(col(Followup.id) == bindparam("row"))
    .values(state=HANDED, leased_until=bindparam("until"))
)


def free_stale(session: Session, before: datetime | None = None) -> int:
    """Give back what was handed to somebody who never finished it; all, or by lease's end."""
    if before is None:
        return FREE_ALL.change(session)
    return FREE_STALE.change(session, before=before)


FREE_ALL = Prepared(
    update(Followup)
    .where(col(Followup.state) == HANDED)
    .values(state=WAITING, leased_until=None)
)
FREE_STALE = Prepared(
    update(Followup)
    .where(
        col(Followup.state) == HANDED,
        or_(
            col(Followup.leased_until).is_(None),
            col(Followup.leased_until) <= bindparam("before"),
        ),
    )
    .values(state=WAITING, leased_until=None)
)


def next_due(session: Session) -> datetime | None:
    """Return when the next follow-up of any lane is due."""
    firsts = [row for lane in LANES for row in NEXT_DUE.run(session, lane=lane)]
    return min((due for (due,) in firsts), default=None)


NEXT_DUE = Prepared(
    select(col(Followup.due_at))
    .where(col(Followup.state) == WAITING, col(Followup.lane) == bindparam("lane"))
    .order_by(col(Followup.due_at))
    .limit(literal_column("1"))
)


def under_way(session: Session, now: datetime) -> bool:
    """Tell whether anything is due, or handed to somebody who has not finished it."""
    due = next_due(session)  # asked first: what is handed meanwhile is seen by the next
    return (due is not None and due <= now) or bool(IN_HAND.run(session))


IN_HAND = Prepared(
    select(col(Followup.id)).where(col(Followup.state) == HANDED).limit(literal_column("1"))
)


def settle(
    session: Session, followup_id: int, state: FollowupState, because: str | None = None
) -> None:
    session.connection().execute(
        update(Followup)
        .where(col(Followup.id) == followup_id)
        .values(state=state, because=because, leased_until=None)
    )


def postpone(session: Session, followup_id: int, due_at: datetime, because: str) -> None:
    session.connection().execute(
        update(Followup)
        .where(col(Followup.id) == followup_id)
        .values(state=FollowupState.WAITING, due_at=due_at, because=because, leased_until=None)
    )


def fail(session: Session, followup_id: int, retry_at: datetime | None, error: str) -> None:
    """Count a failure: due again at `retry_at`, or dead when there is no more trying."""
    session.connection().execute(
        update(Followup)
        .where(col(Followup.id) == followup_id)
        .values(
            state=FollowupState.WAITING if retry_at else FollowupState.DEAD,
            due_at=retry_at or Followup.due_at,
            attempts=Followup.attempts + 1,
            because=error,
            leased_until=None,
        )
    )


def cancel(session: Session, because: str, *kinds: FollowupKind, **refs: int) -> None:
    """Cancel what waits for one case, question or journey; all kinds when none is named."""
    ((name, ref),) = refs.items()
    for kind in kinds:
        CANCEL_KIND[name].change(session, ref=ref, because=because, kind=kind)
    if not kinds:
        CANCEL[name].change(session, ref=ref, because=because)


def delays(session: Session, question_ids: Sequence[int]) -> dict[int, str]:
    """Return the rule that last delayed the asking of each question, where one did."""
    rows = session.exec(
        select(Followup.question_id, Followup.because).where(
            col(Followup.question_id).in_(question_ids),
            Followup.kind == FollowupKind.ASK,
            col(Followup.because).is_not(None),
        )
    )
    return {number: because for number, because in rows if number and because}


def hasten(session: Session, person_id: int, because: str, now: datetime) -> None:
    """Have what waits because of this rule weighed at once, in all that is about a person."""
    theirs = (
        col(Followup.journey_id).in_(select(Journey.id).where(Journey.person_id == person_id)),
        col(Followup.case_id).in_(select(Case.id).where(Case.person_id == person_id)),
    )
    waits = (col(Followup.state) == WAITING, col(Followup.because) == because)
    for about in theirs:
        statement = update(Followup).where(*waits, about, col(Followup.due_at) > now)
        session.connection().execute(statement.values(due_at=now))


def cancelling(name: str) -> Update:
    return (
        update(Followup)
        .where(
            getattr(Followup, name) == bindparam("ref"),
            col(Followup.state) == WAITING,
        )
        .values(state=literal_column("'cancelled'"), because=bindparam("because"))
    )


REFS = ("case_id", "question_id", "journey_id")
CANCEL = {name: Prepared(cancelling(name)) for name in REFS}
CANCEL_KIND = {
    name: Prepared(cancelling(name).where(col(Followup.kind) == bindparam("kind")))
    for name in REFS
}


def dead(session: Session) -> int:
    """Count the follow-ups that failed for good."""
    return session.exec(select(func.count()).where(Followup.state == FollowupState.DEAD)).one()
