"""Sites: founded with a cycle, found by key."""

from datetime import datetime, time

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.words import USUAL, Thresholds
from bot.errors import BadInputError
from bot.flows import links, maps, mondays, team
from storage.queries import sites
from storage.tables import Audit, Site
from storage.vocabulary import Language, Role


def found(
    session: Session,
    key: str,
    name: str,
    zone: str,
    language: Language,
    quiet: str,
    cycle: Cycle,
    now: datetime,
    source: str | None = None,
    *,
    aliases: bool | None = None,
    people_figures: bool | None = None,
) -> bool:
    """Make the site if it is not there yet, and this cycle its current one."""
    site = sites.by_key(session, key)
    new = site is None
    if site is None:
        begins, _, ends = quiet.partition("-")
        site = Site(
            key=key,
            name=name,
            zone=zone,
            language=language,
            quiet_from=time.fromisoformat(begins) if quiet else None,
            quiet_until=time.fromisoformat(ends) if quiet else None,
            created_at=now,
        )
        session.add(site)
        session.flush()
        mondays.plan(session, site, now)
    if aliases is not None:
        site.aliases = aliases
    if people_figures is not None:
        site.people_figures = people_figures
    maps.adopt(session, site, cycle, now, source)
    return new


def thresholds(
    session: Session, key: str | None, given: dict[str, float], now: datetime
) -> Thresholds:
    """Set from which chances words count at a site; return how it goes by them now."""
    site = named(session, key)
    set_before = site.thresholds or {}
    new = USUAL.but({**set_before, **given})
    if given:
        site.thresholds = {**set_before, **given}
        details = {"before": set_before, "after": site.thresholds}
        session.add(
            Audit(
                at=now,
                site_id=site.id,
                act="thresholds",
                object=f"site:{site.key}",
                details=details,
            )
        )
    return new


def any_there(session: Session) -> bool:
    return bool(sites.all_sites(session))


def every(session: Session) -> list[Site]:
    return list(sites.all_sites(session))


def named(session: Session, key: str | None) -> Site:
    """Return the site of this key; without one, the only one there is."""
    there = sites.all_sites(session)
    keys = ", ".join(site.key for site in there) or "–"
    if key is None and len(there) == 1:
        return there[0]
    wanted = next((site for site in there if site.key == key), None)
    if wanted is None:
        raise BadInputError("site.unknown", known=keys)
    return wanted


def invitation(
    session: Session, key: str | None, role: Role, crew: str | None, now: datetime
) -> str:
    """Return the code of a new one-use invitation, made by the operator."""
    site = named(session, key)
    known = team.team_names(session, site)
    if crew is not None and crew not in known:
        raise BadInputError("team.unknown", known=", ".join(known))
    return team.invite(session, site, role, crew, None, now)


def printed(
    session: Session, cycle_key: str, step_key: str | None, key: str | None, now: datetime
) -> str:
    """Return the code of the link to print for a cycle, or for one of its steps."""
    there = sites.sites_with_cycle(session, cycle_key)
    site = next((one for one in there if key in (None, one.key)), None)
    if site is None or site.id is None:
        raise BadInputError("cycle.unknown", known=", ".join(cycle_keys(session)) or "–")
    version = sites.current_cycle(session, site.id, cycle_key)
    assert version is not None
    assert version.id is not None
    cycle = maps.cycle(session, version.id)
    known = [step.key for step in cycle.steps]
    if step_key is not None and step_key not in known:
        raise BadInputError("link.how", known=", ".join(known))
    return links.touchpoint_link(session, site, cycle, step_key, now)


def cycle_keys(session: Session) -> list[str]:
    versions = (
        sites.current_cycle(session, site.id) for site in sites.all_sites(session) if site.id
    )
    return sorted({version.key for version in versions if version})
