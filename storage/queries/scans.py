"""Questions about who scanned the code of a touchpoint, and when."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func
from sqlmodel import Session, col, select

from storage.tables import Link, Scan


def lately(
    session: Session,
    link_id: int,
    last_hour: datetime,
    last_day: datetime,
    person_id: int | None = None,
) -> tuple[int, int]:
    """Return how often a code was let in since either instant, by one person or by all."""
    in_hour = func.count().filter(col(Scan.at) > last_hour)
    query = select(in_hour, func.count()).where(
        Scan.link_id == link_id, col(Scan.at) > last_day, col(Scan.refused).is_(None)
    )
    if person_id is not None:
        query = query.where(Scan.person_id == person_id)
    hour, day = session.exec(query).one()
    return hour, day


def forget(session: Session, person_id: int, before: datetime) -> None:
    """Let go of a person's old scans."""
    session.connection().execute(
        delete(Scan).where(col(Scan.person_id) == person_id, col(Scan.at) < before)
    )


def refused(
    session: Session, person_id: int, site_id: int, since: datetime
) -> Sequence[tuple[Scan, str | None]]:
    """Return the scans that a quota refused, each with the step of its code."""
    return session.exec(
        select(Scan, Link.step_key)
        .join(Link, col(Link.id) == Scan.link_id)
        .where(
            Scan.person_id == person_id,
            Link.site_id == site_id,
            col(Scan.at) >= since,
            col(Scan.refused).is_not(None),
        )
        .order_by(col(Scan.at), col(Scan.id))
    ).all()


def of_person(session: Session, person_id: int) -> Sequence[Scan]:
    """Return all the scans that are kept of a person."""
    return session.exec(
        select(Scan).where(Scan.person_id == person_id).order_by(col(Scan.at), col(Scan.id))
    ).all()
