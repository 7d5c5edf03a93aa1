"""Questions about the audit log."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from sqlalchemy import ColumnElement
from sqlmodel import Session, SQLModel, col, or_, select

from storage.tables import (
    Announcement,
    Audit,
    Case,
    Complaint,
    Gift,
    Journey,
    Person,
    Post,
    Site,
)

PLACED: dict[str, type[SQLModel]] = {
    "case": Case,
    "complaint": Complaint,
    "journey": Journey,
    "gift": Gift,
    "post": Post,
    "announcement": Announcement,
}


def objects(session: Session, act: str, since: datetime, until: datetime) -> Sequence[str]:
    """Return what an act was done to in a stretch of time."""
    return session.exec(
        select(Audit.object).where(Audit.act == act, col(Audit.at) >= since, Audit.at < until)
    ).all()


def place_of(session: Session, thing: str) -> int | None:
    """Return the site of what something was done to, if it has one."""
    kind, _, ref = thing.partition(":")
    if kind == "site":
        return session.exec(select(Site.id).where(Site.key == ref)).first()
    if kind not in PLACED or not (ref.isascii() and ref.isdigit()):
        return None
    row = session.get(PLACED[kind], int(ref))
    found: int | None = getattr(row, "site_id", None)
    return found


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines of the log somebody wants to read."""

    site_id: int
    actor_id: int | None = None
    acts: tuple[str, ...] = ()  # all of them, where none is named; "event:" is a beginning


Line = tuple[Audit, Person | None]


def page(session: Session, wanted: Wanted, skip: int, limit: int) -> Sequence[Line]:
    """Return lines of the log, the newest first: of the site, and of no site at all.

    Asked in two, each walks its index and stops; as one, every line would be sorted.
    """
    of_site = _page(session, wanted, col(Audit.site_id) == wanted.site_id, skip + limit)
    of_none = _page(session, wanted, col(Audit.site_id).is_(None), skip + limit)
    found = merge(of_site, of_none, key=lambda line: -(line[0].id or 0))
    return list(islice(found, skip, skip + limit))


def _page(
    session: Session, wanted: Wanted, where: ColumnElement[bool], limit: int
) -> Sequence[Line]:
    query = select(Audit, Person).join(Person, col(Person.id) == Audit.actor_id, isouter=True)
    query = query.where(where, *_are(wanted)).order_by(col(Audit.id).desc())
    return session.exec(query.limit(limit)).all()


def _are(wanted: Wanted) -> list[ColumnElement[bool]]:
    """Return what holds of every line that is wanted, wherever it was."""
    found: list[ColumnElement[bool]] = []
    if wanted.actor_id is not None:
        found.append(col(Audit.actor_id) == wanted.actor_id)
    if wanted.acts:
        whole = [one for one in wanted.acts if not one.endswith(":")]
        begun = [col(Audit.act).startswith(one) for one in wanted.acts if one.endswith(":")]
        found.append(or_(col(Audit.act).in_(whole), *begun))
    return found
