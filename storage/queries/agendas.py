"""Questions about many cases at once: those that are open, and those of somebody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.queries.cards import TIMES_OPENED
from storage.queries.regulars import IS_OF_JOURNEY, TIER
from storage.tables import (
    Booking,
    Case,
    CaseEvent,
    Journey,
    Moment,
    MomentNote,
    Person,
    Regular,
    Relay,
)
from storage.vocabulary import CaseState

OWNER = aliased(Person)
ANOTHER = aliased(Case)


@dataclass(frozen=True, slots=True)
class Listed:
    """A case as a list shows it."""

    case_id: int
    moment_id: int
    person_id: int
    state: CaseState
    urgent: bool
    opened_at: datetime
    deadline_at: datetime
    owner_id: int | None
    owner: str | None
    cycle_id: int
    step_key: str | None
    score: int | None
    code: str | None  # of the journey, where no name is to be shown
    alias: str
    tier: str | None
    openings: int
    before: datetime | None  # when the customer's case before this one was opened


BEFORE = (
    select(func.max(ANOTHER.opened_at))
    .where(col(ANOTHER.person_id) == col(Case.person_id), col(ANOTHER.id) < col(Case.id))
    .correlate(Case)
    .scalar_subquery()
)
COLUMNS: tuple[Any, ...] = (
    col(Case.id),
    col(Case.moment_id),
    col(Case.person_id),
    col(Case.state),
    col(Case.urgent),
    col(Case.opened_at),
    col(Case.deadline_at),
    col(Case.owner_id),
    col(OWNER.name),
    col(Journey.cycle_id),
    col(Moment.step_key),
    col(Moment.score),
    col(Journey.alias),
    col(Person.alias),
    TIER,
    TIMES_OPENED,
    BEFORE,
)


def newest(session: Session, site_id: int, most: int) -> list[Listed]:
    """Return the newest cases of a site, ended ones too."""
    query = of_site(site_id).order_by(col(Case.id).desc()).limit(most)
    return [Listed(*row) for row in session.exec(query)]


def pressing(session: Session, site_id: int, most: int) -> list[Listed]:
    """Return the cases of a site that wait for somebody: with danger first, then the oldest."""
    query = of_site(site_id).where(col(Case.state).in_((CaseState.OPEN, CaseState.TAKEN)))
    query = query.order_by(col(Case.urgent).desc(), col(Case.id)).limit(most)
    return [Listed(*row) for row in session.exec(query)]


def of_site(site_id: int) -> Any:  # noqa: ANN401 - as many columns have no overload
    return (
        select(*COLUMNS)
        .join(Journey, col(Journey.id) == col(Case.journey_id))
        .join(Moment, col(Moment.id) == col(Case.moment_id))
        .join(Person, col(Person.id) == col(Case.person_id))
        .join(OWNER, col(OWNER.id) == col(Case.owner_id), isouter=True)
        .join(Booking, col(Booking.journey_id) == col(Journey.id), isouter=True)
        .join(Regular, IS_OF_JOURNEY, isouter=True)
        .where(col(Case.site_id) == site_id)
    )


def with_actor(
    session: Session, site_id: int, person_id: int, since: datetime, most: int
) -> list[Listed]:
    """Return a site's cases in which somebody did something since then, the newest first."""
    theirs = select(CaseEvent.case_id).where(
        CaseEvent.actor_id == person_id, col(CaseEvent.at) >= since
    )
    query = of_site(site_id).where(col(Case.id).in_(theirs), col(Case.person_id) != person_id)
    query = query.order_by(col(Case.id).desc()).limit(most)
    return [Listed(*row) for row in session.exec(query)]


def words_of(session: Session, moment_ids: Sequence[int]) -> dict[int, list[str]]:
    """Return what was written about these moments and can be read, by moment."""
    found: dict[int, list[str]] = {}
    rows = session.exec(
        select(MomentNote.moment_id, MomentNote.words)
        .where(
            col(MomentNote.moment_id).in_(moment_ids),
            col(MomentNote.words).is_not(None),
            col(MomentNote.tongue).is_(None),
        )
        .order_by(col(MomentNote.id))
    )
    for moment_id, words in rows:
        found.setdefault(moment_id, []).append(words or "")
    return found


def talk(session: Session, case_id: int) -> Sequence[tuple[Relay, Person]]:
    """Return what was carried both ways in a case, with who wrote it."""
    return session.exec(
        select(Relay, Person)
        .join(Person, col(Person.id) == Relay.author_id)
        .where(Relay.case_id == case_id)
        .order_by(col(Relay.at), col(Relay.id))
    ).all()
