"""Questions about practice cases."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.queries.locks import held
from storage.tables import Drill, Person
from storage.vocabulary import DrillStage


def lock(session: Session, drill_id: int) -> Drill | None:
    """Return a practice case, held against others until this transaction ends."""
    return session.exec(held(select(Drill).where(Drill.id == drill_id))).first()


def running(session: Session, person_id: int) -> Drill | None:
    """Return the practice case that somebody has under way."""
    query = select(Drill).where(Drill.person_id == person_id, Drill.stage != DrillStage.OVER)
    return session.exec(held(query.order_by(col(Drill.id).desc()))).first()


def begun(session: Session, person_id: int) -> int:
    """Count the practice cases that somebody has begun."""
    return session.exec(select(func.count()).where(Drill.person_id == person_id)).one()


def recovered(session: Session, person_id: int, but: int) -> Sequence[Drill]:
    """Return those that somebody brought to a good end, but for one."""
    return session.exec(
        select(Drill)
        .where(Drill.person_id == person_id, col(Drill.recovered).is_(True), Drill.id != but)
        .order_by(col(Drill.id))
    ).all()


def at(session: Session, site_id: int, since: datetime) -> Sequence[tuple[Drill, str]]:
    """Return the practice cases of a place that are over, each with who practised."""
    return session.exec(
        select(Drill, Person.name)
        .join(Person, col(Person.id) == Drill.person_id)
        .where(
            Drill.site_id == site_id,
            Drill.stage == DrillStage.OVER,
            col(Drill.begun_at) >= since,
            col(Person.erased_at).is_(None),
        )
        .order_by(col(Drill.id))
    ).all()
