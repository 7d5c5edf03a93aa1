"""Service cycles as they stand in the database; a version never changes once read."""

from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.timing import QuietHours
from storage.queries import sites
from storage.tables import CycleVersion, Site, Step

_READ: WeakKeyDictionary[Any, dict[int, Cycle]] = WeakKeyDictionary()  # by database


def cycle(session: Session, cycle_id: int) -> Cycle:
    """Return the cycle of this version; parsed once for each database."""
    known = _READ.setdefault(session.connection().engine, {})
    if cycle_id not in known:
        version = session.get_one(CycleVersion, cycle_id)
        known[cycle_id] = Cycle.model_validate_json(version.document)
    return known[cycle_id]


def adopt(session: Session, site: Site, new: Cycle, now: datetime) -> CycleVersion:
    """Make `new` the site's current version; journeys under way keep theirs."""
    assert site.id is not None  # it was stored before
    document = new.model_dump_json()
    current = sites.current_cycle(session, site.id, new.key)
    if current is not None and current.document == document:
        return current
    number = sites.retire_cycle(session, site.id, new.key) + 1
    version = CycleVersion(
        site_id=site.id, key=new.key, version=number, document=document, created_at=now
    )
    session.add(version)
    session.flush()
    assert version.id is not None
    for position, step in enumerate(new.steps):
        session.add(Step(cycle_id=version.id, position=position, key=step.key))
    return version


def quiet_hours(site: Site) -> QuietHours | None:
    if site.quiet_from is None or site.quiet_until is None:
        return None
    return QuietHours(site.quiet_from, site.quiet_until)
