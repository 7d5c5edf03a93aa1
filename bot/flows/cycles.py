"""The cycles of a site: taken over from a file, and given out again."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.revision import Revision, compare
from bot.errors import BadInputError
from bot.flows import maps, people
from bot.flows.sites import named
from storage.queries import journeys, sites
from storage.tables import Person


@dataclass(frozen=True)
class Loaded:
    """What became of a file: the version it is now, what that changes, and for whom not."""

    site: str
    version: int
    revision: Revision
    new: bool  # another version than before
    keeping: int  # journeys under way that go on by an older version
    beside: tuple[str, ...]  # the site's other cycles


@dataclass(frozen=True)
class Current:
    """A site's cycle as it holds now, and the file it came from."""

    cycle: Cycle
    source: str | None


def load(
    session: Session,
    site_key: str | None,
    cycle: Cycle,
    source: str,
    now: datetime,
    by: Person | None = None,
) -> Loaded:
    """Make a checked cycle the site's current one; journeys under way keep theirs."""
    site = named(session, site_key)
    assert site.id is not None
    sites.hold(session, site.id)  # nobody confirms another change between the two looks
    before = sites.current_cycle(session, site.id, cycle.key)
    known = maps.cycle(session, before.id) if before is not None and before.id else None
    revision = compare(known, cycle)
    version = maps.adopt(session, site, cycle, now, source)
    new = before is None or version.id != before.id
    if new:
        details = {"cycle": cycle.key, "version": version.version, **told(revision)}
        people.audit(session, by, "cycle:load", f"site:{site.key}", now, **details)
    return Loaded(
        site=site.key,
        version=version.version,
        revision=revision,
        new=new,
        keeping=journeys.on_older_version(session, site.id, cycle.key),
        beside=tuple(
            one.key for one in sites.current_cycles(session, site.id) if one.key != cycle.key
        ),
    )


def told(revision: Revision) -> dict[str, object]:
    """Return a revision as the audit log keeps it."""
    changed = {key: list(names) for key, names in revision.changed.items()}
    return {
        "added": list(revision.added),
        "removed": list(revision.removed),
        "changed": changed,
        "general": list(revision.general),
    }


def current(session: Session, site_key: str | None, cycle_key: str | None) -> Current:
    """Return the site's cycle of this key; without one, the cycle of its front door."""
    site = named(session, site_key)
    assert site.id is not None
    version = sites.current_cycle(session, site.id, cycle_key)
    if version is None or version.id is None:
        keys = [one.key for one in sites.current_cycles(session, site.id)]
        raise BadInputError("cycle.unknown", known=", ".join(keys) or "–")
    return Current(maps.cycle(session, version.id), version.source)
