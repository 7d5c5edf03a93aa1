"""Links: what is printed for a touchpoint or a visit, and what is made for one customer."""

import secrets
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.errors import BadInputError
from bot.flows import (
    maps,
    people,
)
from bot.flows.content import key, says
from bot.flows.people import Who
from storage.queries import sites
from storage.tables import Link, Person, Site
from storage.vocabulary import (
    LinkKind,
    Role,
)

PERSONAL_LINK_LASTS = timedelta(days=30)


def personal_link(
    session: Session,
    site_id: int,
    cycle_key: str,
    alias: str,
    by: Person | None,
    now: datetime,
) -> Link:
    link = Link(
        code=f"p{secrets.token_urlsafe(16)}",
        kind=LinkKind.PERSONAL,
        site_id=site_id,
        cycle_key=cycle_key,
        alias=alias or None,
        created_by=by.id if by else None,
        created_at=now,
        expires_at=now + PERSONAL_LINK_LASTS,
    )
    session.add(link)
    session.flush()
    return link


def touchpoint_link(
    session: Session, site: Site, cycle: Cycle, step_key: str | None, now: datetime
) -> str:
    """Return the code of the reusable link to print; the same one each time."""
    assert site.id is not None
    known = sites.touchpoint_link(session, site.id, cycle.key, step_key)
    if known is not None:
        return known.code
    code = f"t{secrets.token_urlsafe(9)}"
    session.add(
        Link(
            code=code,
            kind=LinkKind.TOUCHPOINT,
            site_id=site.id,
            cycle_key=cycle.key,
            step_key=step_key,
            created_at=now,
        )
    )
    return code


def printed_link(
    session: Session, who: Who, step_key: str, link_to: str, now: datetime
) -> None:
    """Give a manager the reusable link of a touchpoint, or of the visit's start."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    assert site.id is not None
    version = sites.current_cycle(session, site.id)
    if version is None or version.id is None:
        raise BadInputError("start.nothing_here")
    cycle = maps.cycle(session, version.id)
    known = [step.key for step in cycle.steps]
    wanted = step_key.strip() or None
    if wanted is not None and wanted not in known:
        raise BadInputError("link.how", known=", ".join(known))
    code = touchpoint_link(session, site, cycle, wanted, now)
    name = cycle.say(cycle.step(wanted).names, manager.language) if wanted else None
    content = says(
        "link.printed", link=link_to.format(code=code), step=name or key("link.whole")
    )
    people.reply(session, manager, who, content, now)
