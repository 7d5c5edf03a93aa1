"""Questions about sites, the chats of their teams, their cycles and links."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, ScalarSelect, bindparam, func, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.prepared import Prepared
from storage.queries.locks import held
from storage.tables import CycleVersion, Link, Site, Step, TeamChat
from storage.vocabulary import ChatState, Language


def all_sites(session: Session) -> Sequence[Site]:
    return session.exec(select(Site).order_by(col(Site.id))).all()


def with_cycles(session: Session) -> Sequence[Site]:
    """Return the sites at which somebody can come in."""
    there = select(CycleVersion.site_id).where(col(CycleVersion.current))
    return session.exec(
        select(Site).where(col(Site.id).in_(there)).order_by(col(Site.id))
    ).all()


def by_key(session: Session, key: str) -> Site | None:
    return session.exec(select(Site).where(Site.key == key)).first()


def hold(session: Session, site_id: int) -> Site:
    """Return the site, held against others who would change its cycles."""
    return session.exec(held(select(Site).where(Site.id == site_id))).one()


EVERY_TEAM = "*"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a team is alerted."""

    chat_id: int
    forum: bool


def team_chat(session: Session, site_id: int, team: str) -> Place | None:
    """Return the team's reachable chat: its own, or the one bound for every team."""
    found = TEAM_CHAT.run(session, site=site_id, team=team)
    own = [Place(chat, forum) for name, chat, forum in found if name != EVERY_TEAM]
    every = [Place(chat, forum) for name, chat, forum in found if name == EVERY_TEAM]
    return next(iter([*own, *every]), None)


TEAM_CHAT = Prepared(
    select(col(TeamChat.team), col(TeamChat.chat_id), col(TeamChat.forum)).where(
        col(TeamChat.site_id) == bindparam("site"),
        or_(col(TeamChat.team) == bindparam("team"), col(TeamChat.team) == EVERY_TEAM),
        col(TeamChat.state) == ChatState.REACHABLE,
    )
)


def language(session: Session, site_id: int) -> Language:
    """Return the language a site speaks in its groups."""
    found: Language = LANGUAGE.run(session, site=site_id)[0][0]
    return found


LANGUAGE = Prepared(select(col(Site.language)).where(col(Site.id) == bindparam("site")))


def bound_as(session: Session, site_id: int, team: str) -> TeamChat | None:
    """Return where a team is bound to, held against others."""
    query = select(TeamChat).where(TeamChat.site_id == site_id, TeamChat.team == team)
    return session.exec(held(query)).first()


def chats(session: Session, chat_id: int) -> Sequence[TeamChat]:
    """Return every binding of a Telegram chat."""
    query = select(TeamChat).where(TeamChat.chat_id == chat_id)
    return session.exec(query.order_by(col(TeamChat.id))).all()


def groups_of(session: Session, site_id: int) -> Sequence[int]:
    """Return the groups in which a site's teams are alerted."""
    query = select(TeamChat.chat_id).where(TeamChat.site_id == site_id)
    return session.exec(query.order_by(col(TeamChat.id))).all()


def held_chats(session: Session, chat_id: int) -> Sequence[TeamChat]:
    """Return every binding of a Telegram chat, held against others."""
    query = select(TeamChat).where(TeamChat.chat_id == chat_id).order_by(col(TeamChat.id))
    return session.exec(held(query)).all()


def current_cycle(
    session: Session, site_id: int, key: str | None = None
) -> CycleVersion | None:
    """Return the site's current version of the cycle `key`, or of its first cycle."""
    query = select(CycleVersion).where(
        CycleVersion.site_id == site_id, col(CycleVersion.current)
    )
    if key is not None:
        query = query.where(CycleVersion.key == key)
    return session.exec(query.order_by(_came())).first()


def _came() -> ScalarSelect[int | None]:
    """Return what puts cycles in the order in which a site got them, however often changed."""
    first = aliased(CycleVersion)
    return (
        select(func.min(first.id))
        .where(
            col(first.site_id) == col(CycleVersion.site_id),
            col(first.key) == col(CycleVersion.key),
        )
        .correlate(CycleVersion)
        .scalar_subquery()
    )


def current_cycles(session: Session, site_id: int) -> Sequence[CycleVersion]:
    """Return the current version of each of the site's cycles, the first one first."""
    query = select(CycleVersion).where(
        CycleVersion.site_id == site_id, col(CycleVersion.current)
    )
    return session.exec(query.order_by(_came())).all()


def retired_cycles(session: Session, site_id: int) -> Sequence[CycleVersion]:
    """Return the versions that are no longer current, the newest first."""
    query = select(CycleVersion).where(
        CycleVersion.site_id == site_id, col(CycleVersion.current).is_(False)
    )
    return session.exec(query.order_by(col(CycleVersion.id).desc())).all()


def newest_of(session: Session, cycle_id: int) -> int | None:
    """Return the version that is now current of the cycle of which this is a version."""
    found = NEWEST_OF.run(session, version=cycle_id)
    return found[0][0] if found else None


THIS, NEWEST = aliased(CycleVersion), aliased(CycleVersion)
NEWEST_OF = Prepared(
    select(col(NEWEST.id))
    .join(THIS, (col(THIS.site_id) == col(NEWEST.site_id)) & (col(THIS.key) == col(NEWEST.key)))
    .where(col(THIS.id) == bindparam("version"), col(NEWEST.current))
)


def retire_cycle(session: Session, site_id: int, key: str) -> int:
    """Make no version current and return the highest version number so far."""
    session.connection().execute(
        update(CycleVersion)
        .where(col(CycleVersion.site_id) == site_id, col(CycleVersion.key) == key)
        .values(current=False)
    )
    return (
        session.exec(
            select(func.max(CycleVersion.version)).where(
                CycleVersion.site_id == site_id, CycleVersion.key == key
            )
        ).one()
        or 0
    )


def sites_with_cycle(session: Session, key: str) -> Sequence[Site]:
    return session.exec(
        select(Site)
        .join(CycleVersion, col(CycleVersion.site_id) == Site.id)
        .where(CycleVersion.key == key, col(CycleVersion.current))
        .order_by(col(Site.id))
    ).all()


def steps(session: Session, cycle_id: int) -> Sequence[Step]:
    return session.exec(
        select(Step).where(Step.cycle_id == cycle_id).order_by(col(Step.position))
    ).all()


def step_row(session: Session, cycle_id: int, key: str) -> int:
    """Return the number of a step's row, for the buttons that are about it."""
    found = session.exec(
        select(Step.id).where(Step.cycle_id == cycle_id, Step.key == key)
    ).one()
    return found or 0


def step_number(session: Session, site_id: int, key: str) -> int:
    """Return the number of a step's row in a cycle that the site now has, or 0."""
    query = (
        select(Step.id)
        .join(CycleVersion, col(CycleVersion.id) == Step.cycle_id)
        .where(CycleVersion.site_id == site_id, col(CycleVersion.current), Step.key == key)
        .order_by(col(Step.id))
    )
    return session.exec(query).first() or 0


def link(session: Session, code: str) -> Link | None:
    return session.exec(select(Link).where(Link.code == code)).first()


def touchpoint_link(
    session: Session, site_id: int, cycle_key: str, step_key: str | None
) -> Link | None:
    """Return the printed link that already leads there, if any."""
    return session.exec(
        select(Link).where(
            Link.site_id == site_id,
            Link.cycle_key == cycle_key,
            Link.step_key == step_key,
            Link.kind == "touchpoint",
        )
    ).first()


def use_link(session: Session, link_id: int, person_id: int, now: datetime) -> bool:
    """Spend a personal link; False when somebody else already did."""
    result = cast(
        "CursorResult[Any]",
        session.connection().execute(
            update(Link)
            .where(col(Link.id) == link_id, col(Link.used_by).is_(None))
            .values(used_by=person_id, used_at=now)
        ),
    )
    return result.rowcount == 1
