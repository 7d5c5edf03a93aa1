"""Questions about exports: which is next, who makes it, and whom its files show."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, or_, update
from sqlmodel import Session, col, select

from storage.queries.locks import held
from storage.tables import Erasure, Export, Journey
from storage.vocabulary import ExportState

UNDER_WAY = (ExportState.WAITING, ExportState.RUNNING)


def hold(session: Session, export_id: int) -> Export | None:
    return session.exec(held(select(Export).where(Export.id == export_id))).first()


def mine(session: Session, export_id: int, lease: str) -> Export | None:
    """Return an export, held, if whoever has this token still makes it."""
    one = hold(session, export_id)
    ours = one is not None and one.state is ExportState.RUNNING and one.lease == lease
    return one if ours else None


def under_way(session: Session, person_id: int) -> Export | None:
    """Return the export that somebody waits for."""
    return session.exec(
        select(Export).where(Export.person_id == person_id, col(Export.state).in_(UNDER_WAY))
    ).first()


def next_one(session: Session, now: datetime) -> int | None:
    """Return the export that waits longest; one counts whose maker is not heard of any more."""
    lost = (col(Export.state) == ExportState.RUNNING) & (col(Export.leased_until) <= now)
    return session.exec(
        select(Export.id)
        .where(or_(col(Export.state) == ExportState.WAITING, lost))
        .order_by(col(Export.id))
    ).first()


def take(session: Session, export_id: int, lease: str, until: datetime, now: datetime) -> bool:
    """Let one make it who is not making it yet."""
    lost = (col(Export.state) == ExportState.RUNNING) & (col(Export.leased_until) <= now)
    statement = (
        update(Export)
        .where(
            col(Export.id) == export_id,
            or_(col(Export.state) == ExportState.WAITING, lost),
        )
        .values(
            state=ExportState.RUNNING,
            lease=lease,
            leased_until=until,
            begun_at=now,
            tries=Export.tries + 1,
            rows_done=0,
        )
    )
    done = cast("CursorResult[Any]", session.connection().execute(statement))
    session.expire_all()
    return done.rowcount == 1


def free(session: Session) -> None:
    """Let what a process before this one was making be begun again."""
    session.connection().execute(
        update(Export)
        .where(col(Export.state) == ExportState.RUNNING)
        .values(state=ExportState.WAITING, lease=None, leased_until=None)
    )


def forgotten_since(session: Session, sites: Sequence[int], since: datetime) -> bool:
    """Tell whether a customer of these places asked to be forgotten since then."""
    found = session.exec(
        select(Erasure.id)
        .join(Journey, col(Journey.person_id) == Erasure.person_id)
        .where(Erasure.asked_at >= since, col(Journey.site_id).in_(sites))
    )
    return found.first() is not None


def with_files(session: Session, since: datetime) -> Sequence[Export]:
    """Return the exports since then, the oldest first, whose files may be there, held."""
    query = select(Export).where(Export.asked_at >= since).order_by(col(Export.id))
    return [one for one in session.exec(held(query)) if one.files]


def places_of(session: Session, person_id: int) -> set[int]:
    """Return the places at which somebody was a customer."""
    return set(session.exec(select(Journey.site_id).where(Journey.person_id == person_id)))
