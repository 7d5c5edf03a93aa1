"""Questions about incidents: whether there is one, what is under it, and where it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, func, insert, literal_column, update
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared
from storage.queries.locks import held
from storage.tables import Case, Incident, IncidentCase, Message, Moment, Step
from storage.vocabulary import CaseState, OutboxState

BITTER: Any = literal_column("'bitter'")
LISTED = (CaseState.OPEN, CaseState.TAKEN, CaseState.DONE)


@dataclass(frozen=True, slots=True)
class Under:
    """A case under an incident."""

    case_id: int
    state: CaseState
    score: int | None
    reasons: list[str]


def going_on(session: Session, key: str) -> Incident | None:
    """Return the touchpoint's incident, held, if there is one."""
    if not FOUND.run(session, key=key):
        return None
    return session.exec(held(select(Incident).where(Incident.key == key))).first()


FOUND = Prepared(select(col(Incident.id)).where(col(Incident.key) == bindparam("key")))


def hold(session: Session, incident_id: int) -> Incident | None:
    return session.exec(held(select(Incident).where(Incident.id == incident_id))).first()


def hold_touchpoint(session: Session, cycle_id: int, step_key: str) -> None:
    """Let those who answer bitterly here be weighed one after the other."""
    HOLD.run(session, cycle=cycle_id, step=step_key)


HOLD = Prepared(
    select(col(Step.id))
    .where(col(Step.cycle_id) == bindparam("cycle"), col(Step.key) == bindparam("step"))
    .with_for_update(key_share=True)
)


def weighed(
    session: Session, site_id: int, step_key: str, since: datetime, most: int
) -> tuple[int, int]:
    """Count the bitter ones, and all, of the newest answers at a touchpoint."""
    bitter, answers = WEIGHED.run(session, site=site_id, step=step_key, since=since, most=most)[
        0
    ]
    return bitter, answers


NEWEST = (
    select(col(Moment.verdict).label("verdict"))
    .where(
        col(Moment.site_id) == bindparam("site"),
        col(Moment.step_key) == bindparam("step"),
        col(Moment.recorded_at) >= bindparam("since"),
    )
    .order_by(col(Moment.recorded_at).desc())
    .limit(bindparam("most"))
    .subquery()
)
WEIGHED = Prepared(
    select(
        func.coalesce(func.sum(case((NEWEST.c.verdict == BITTER, 1), else_=0)), 0),
        func.count(),
    ).select_from(NEWEST)
)


def last_over(session: Session, site_id: int, step_key: str) -> datetime | None:
    """Return when the touchpoint's last incident ended."""
    return session.exec(
        select(Incident.over_at)
        .where(
            Incident.site_id == site_id,
            Incident.step_key == step_key,
            col(Incident.over_at).is_not(None),
        )
        .order_by(col(Incident.over_at).desc())
        .limit(1)
    ).first()


def raise_one(session: Session, **columns: object) -> Incident:
    """Raise the touchpoint's one incident, or return the one that another just raised."""
    RAISE.change(session, **columns)
    return session.exec(held(select(Incident).where(Incident.key == columns["key"]))).one()


RAISE = InsertOnce(
    Incident, "key", "key", "site_id", "cycle_id", "step_key", "bitter", "answers", "opened_at",
    "last_at", "edit_at", "chats",
)  # fmt: skip


def put_under(session: Session, incident_id: int, case_ids: Sequence[int]) -> None:
    rows = [{"incident_id": incident_id, "case_id": number} for number in case_ids]
    PUT.change_many(session, rows=rows)


PUT = Prepared(insert(IncidentCase), "incident_id", "case_id")


def of_case(session: Session, case_id: int) -> int | None:
    """Return the incident that a case is under."""
    found = OF_CASE.run(session, case=case_id)
    return found[0][0] if found else None


OF_CASE = Prepared(
    select(col(IncidentCase.incident_id)).where(col(IncidentCase.case_id) == bindparam("case"))
)


def hot_at(session: Session, site_id: int, step_key: str, since: datetime) -> Sequence[Case]:
    """Return the cases that were opened at a touchpoint since then and are still hot."""
    return session.exec(
        select(Case)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .where(
            Case.site_id == site_id,
            col(Case.opened_at) >= since,
            col(Case.state).in_(LISTED),
            Moment.step_key == step_key,
            col(Case.id).not_in(select(IncidentCase.case_id)),
        )
        .order_by(col(Case.id))
    ).all()


def under(session: Session, incident_id: int) -> list[Under]:
    """Return the cases under an incident, in the order in which they came."""
    return [Under(*row) for row in UNDER.run(session, incident=incident_id)]


UNDER = Prepared(
    select(col(Case.id), col(Case.state), col(Moment.score), col(Moment.reasons))
    .join(IncidentCase, col(IncidentCase.case_id) == col(Case.id))
    .join(Moment, col(Moment.id) == col(Case.moment_id))
    .where(col(IncidentCase.incident_id) == bindparam("incident"))
    .order_by(col(Case.id))
)


def arrived(session: Session, incident_id: int, now: datetime) -> None:
    """The card was accepted: so somebody has been told of every case that it counts."""
    session.connection().execute(
        update(Case)
        .where(
            col(Case.id).in_(
                select(IncidentCase.case_id).where(IncidentCase.incident_id == incident_id)
            ),
            col(Case.alerted_at).is_(None),
            col(Case.opened_at) <= now,
        )
        .values(alerted_at=now)
    )


def on_its_way(session: Session, key: str) -> bool:
    """Tell whether what is owed under a key has yet to arrive."""
    waits = [OutboxState.PENDING, OutboxState.SENDING]
    found = select(Message.id).where(Message.key == key, col(Message.state).in_(waits))
    return session.exec(found).first() is not None


def still_going_on(session: Session) -> Sequence[Incident]:
    """Return all that go on, each of them held."""
    query = select(Incident).where(col(Incident.over_at).is_(None))
    return session.exec(held(query.order_by(col(Incident.id)))).all()
