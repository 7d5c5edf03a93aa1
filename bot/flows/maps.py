"""Service cycles as they stand in the database; a version never changes once read."""

from datetime import datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary

from sqlmodel import Session

from bot.domain import opening
from bot.domain.cycle import Cycle
from bot.domain.timing import QuietHours
from storage.queries import sites
from storage.tables import CycleVersion, Journey, Site, Step

_READ: WeakKeyDictionary[Any, dict[int, Cycle]] = WeakKeyDictionary()  # by database


def cycle(session: Session, cycle_id: int) -> Cycle:
    """Return the cycle of this version; parsed once for each database."""
    known = _READ.setdefault(session.connection().engine, {})
    if cycle_id not in known:
        version = session.get_one(CycleVersion, cycle_id)
        known[cycle_id] = Cycle.model_validate_json(version.document)
    return known[cycle_id]


def adopt(
    session: Session, site: Site, new: Cycle, now: datetime, source: str | None = None
) -> CycleVersion:
    """Make `new` the site's current version; journeys under way keep theirs.

    Where only comments differ from before, the version stays and takes the new `source`.
    """
    assert site.id is not None  # it was stored before
    current = sites.current_cycle(session, site.id, new.key)
    # Not by the documents: one of an older release lacks fields that have a default.
    if current is not None and Cycle.model_validate_json(current.document) == new:
        current.source = source or current.source
        return current
    number = sites.retire_cycle(session, site.id, new.key) + 1
    version = CycleVersion(
        site_id=site.id,
        key=new.key,
        version=number,
        document=new.model_dump_json(),
        source=source,
        created_at=now,
    )
    session.add(version)
    session.flush()
    assert version.id is not None
    for position, step in enumerate(new.steps):
        session.add(Step(cycle_id=version.id, position=position, key=step.key))
    return version


def paused(session: Session, journey: Journey, step_key: str) -> bool:
    """Tell whether a step rests: who pauses it wants nobody to be asked from now on.

    So the newest version decides, for those under way by an older one too.
    """
    newest = sites.newest_of(session, journey.cycle_id)
    for version in (newest, journey.cycle_id):
        steps = cycle(session, version).steps if version is not None else ()
        for one in steps:
            if one.key == step_key:
                return one.paused
    return False


def quiet_at(site: Site, cycle: Cycle, step_key: str | None) -> QuietHours | None:
    """Return the quiet hours of a step, or of no step: its own, the cycle's, or the site's."""
    hours = cycle.quiet_at(step_key) if step_key else cycle.quiet
    return QuietHours(hours.start, hours.end) if hours else quiet_hours(site)


def time_to_act(
    session: Session, cycle: Cycle, site_id: int, within: timedelta, now: datetime
) -> timedelta:
    """Return how long it is until the place will have been open for `within`."""
    if cycle.opening is None:
        return within
    zone = session.get_one(Site, site_id).zone
    end = opening.open_for(within, now, cycle.opening, cycle.holidays, zone)
    return within if end is None else end - now


def quiet_hours(site: Site) -> QuietHours | None:
    if site.quiet_from is None or site.quiet_until is None:
        return None
    return QuietHours(site.quiet_from, site.quiet_until)
