"""Questions about follow-ups: what is due, and who takes it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Update,
    bindparam,
    func,
    literal_column,
    or_,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from storage.prepared import Prepared
from storage.tables import Followup
from storage.vocabulary import FollowupKind, FollowupState

URGENT = (
    FollowupKind.ESCALATE,
    FollowupKind.SILENCE,
    FollowupKind.UNREACHED,
    FollowupKind.VERIFY,
    FollowupKind.VERIFY_SILENCE,
)
LANES = (0, 1)
HANDED: ColumnElement[str] = literal_column("'handed'")  # so that the partial index serves


PLANNED = (
    "key", "kind", "due_at", "lane", "journey_id", "question_id", "case_id", "round", "step",
)  # fmt: skip
PLAN_SQLITE = Prepared(
    sqlite.insert(Followup).on_conflict_do_nothing(index_elements=["key"]), *PLANNED
)
PLAN_POSTGRES = Prepared(
    postgresql.insert(Followup).on_conflict_do_nothing(index_elements=["key"]), *PLANNED
)
NO_REFS = dict.fromkeys(("journey_id", "question_id", "case_id")) | {"round": 0, "step": 0}


def plan(session: Session, key: str, kind: FollowupKind, due_at: datetime, **refs: int) -> None:
    """Owe something by the clock; what is owed under this key already stays as it is."""
    plan_all(session, [{"key": key, "kind": kind, "due_at": due_at, **refs}])


def plan_all(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Owe several things by the clock: key, kind, due_at and what they are about."""
    insert = PLAN_SQLITE if session.connection().dialect.name == "sqlite" else PLAN_POSTGRES
    insert.change_many(
        session, [{**NO_REFS, "lane": int(row["kind"] not in URGENT), **row} for row in rows]
    )


def take_due(
    session: Session, lane: int, now: datetime, leased_until: datetime, limit: int
) -> Sequence[Followup]:
    """Hand over up to `limit` due follow-ups of a lane that nobody else is carrying.

    Should the database have to do it again, the same lease tells what was handed by then.
    """
    handed = (
        select(Followup)
        .where(
            col(Followup.state) == HANDED,
            Followup.lane == lane,
            Followup.leased_until == leased_until,
        )
        .order_by(col(Followup.due_at))
    )
    due = (
        select(Followup)
        .where(
            Followup.state == FollowupState.WAITING,
            Followup.lane == lane,
            col(Followup.due_at) <= now,
        )
        .order_by(col(Followup.due_at))
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = session.exec(handed).all() or session.exec(due).all()
    for row in rows:
        row.state = FollowupState.HANDED
        row.leased_until = leased_until
        session.add(row)
    return rows


def free_stale(session: Session, before: datetime | None = None) -> int:
    """Give back what was handed to somebody who never finished it; all, or by lease's end."""
    stale = col(Followup.state) == FollowupState.HANDED
    if before is not None:
        stale &= or_(col(Followup.leased_until).is_(None), col(Followup.leased_until) <= before)
    result = cast(
        "CursorResult[Any]",
        session.connection().execute(
            update(Followup).where(stale).values(state=FollowupState.WAITING, leased_until=None)
        ),
    )
    return result.rowcount


def next_due(session: Session) -> datetime | None:
    """Return when the next follow-up of any lane is due."""
    firsts = [
        session.exec(
            select(Followup.due_at)
            .where(Followup.state == FollowupState.WAITING, Followup.lane == lane)
            .order_by(col(Followup.due_at))
            .limit(1)
        ).first()
        for lane in LANES
    ]
    return min((due for due in firsts if due is not None), default=None)


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


def cancelling(name: str) -> Update:
    return (
        update(Followup)
        .where(
            getattr(Followup, name) == bindparam("ref"),
            col(Followup.state) == literal_column("'waiting'"),
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
