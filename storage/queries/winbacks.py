"""Questions about customers who stayed away and were asked why."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.queries.locks import held
from storage.tables import Case, Journey, WinBack
from storage.vocabulary import CaseState

NO_FAILURE = (CaseState.WITHDRAWN, CaseState.MISREAD, CaseState.ERASED)


def lock(session: Session, winback_id: int) -> WinBack | None:
    """Return the row, held against others until this transaction ends."""
    return session.exec(held(select(WinBack).where(WinBack.id == winback_id))).first()


def of_person(session: Session, person_id: int) -> Sequence[WinBack]:
    query = select(WinBack).where(WinBack.person_id == person_id)
    return session.exec(query.order_by(col(WinBack.id))).all()


def asked_since(session: Session, person_id: int, since: datetime) -> bool:
    """Tell whether somebody was asked since then, wherever."""
    query = select(WinBack.id).where(
        WinBack.person_id == person_id, col(WinBack.asked_at) > since
    )
    return session.exec(query).first() is not None


def last_failure(session: Session, person_id: int, site_id: int) -> Case | None:
    """Return the newest case of a customer at a place that stood for a failure."""
    return session.exec(
        select(Case)
        .where(
            Case.person_id == person_id,
            Case.site_id == site_id,
            col(Case.state).not_in(NO_FAILURE),
        )
        .order_by(col(Case.id).desc())
    ).first()


def since(
    session: Session, site_id: int, start: datetime
) -> Sequence[tuple[WinBack, datetime | None]]:
    """Return who was asked since then, each with when their next visit began, if it did."""
    back = (
        select(func.min(Journey.started_at))
        .where(
            col(Journey.person_id) == col(WinBack.person_id),
            col(Journey.site_id) == col(WinBack.site_id),
            col(Journey.started_at) > col(WinBack.asked_at),
        )
        .correlate(WinBack)
        .scalar_subquery()
    )
    return session.exec(
        select(WinBack, back)
        .where(WinBack.site_id == site_id, col(WinBack.asked_at) >= start)
        .order_by(col(WinBack.id))
    ).all()
