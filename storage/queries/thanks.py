"""Questions about thanks."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.tables import Person, Thanks


def of_moment(session: Session, moment_id: int) -> Thanks | None:
    return session.exec(select(Thanks).where(Thanks.moment_id == moment_id)).first()


def at_message(session: Session, chat_id: int, message_id: int) -> Thanks | None:
    """Return the thanks that a customer's message gave."""
    return session.exec(
        select(Thanks).where(Thanks.chat_id == chat_id, Thanks.message_id == message_id)
    ).first()


def counted(
    session: Session, site_id: int, since: datetime
) -> Sequence[tuple[str, str | None, int]]:
    """Return how often each team was thanked, by the name that was said; None: by none."""
    return session.exec(
        select(Thanks.team, Person.name, func.count())
        .join(Person, col(Person.id) == Thanks.staff_id, isouter=True)
        .where(Thanks.site_id == site_id, col(Thanks.at) >= since)
        .group_by(Thanks.team, col(Thanks.staff_id), Person.name)
        .order_by(Thanks.team, func.count().desc(), Person.name)
    ).all()


def latest(
    session: Session, site_id: int, since: datetime, most: int, staff_id: int | None = None
) -> Sequence[Thanks]:
    """Return the newest thanks that still have their words; of all, or for one person."""
    query = select(Thanks).where(
        Thanks.site_id == site_id, col(Thanks.at) >= since, col(Thanks.words).is_not(None)
    )
    if staff_id is not None:
        query = query.where(Thanks.staff_id == staff_id)
    return session.exec(query.order_by(col(Thanks.id).desc()).limit(most)).all()


def given_to(session: Session, staff_id: int, since: datetime) -> int:
    """Count the thanks in which somebody was named."""
    return session.exec(
        select(func.count()).where(Thanks.staff_id == staff_id, col(Thanks.at) >= since)
    ).one()
