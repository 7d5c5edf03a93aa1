"""Questions about announcements: who is concerned, who has it, what has left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, func, or_, update
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce
from storage.queries.locks import held
from storage.tables import (
    Announced,
    Announcement,
    Case,
    IncidentCase,
    Journey,
    Message,
    Person,
    Question,
)
from storage.vocabulary import JourneyState, Language, OutboxState

NEAR = timedelta(hours=24)  # a step so far behind or ahead still concerns somebody
WILLING = and_(col(Person.stopped_at).is_(None), col(Person.reachable))
ON_THEIR_WAY = (OutboxState.PENDING, OutboxState.SENDING)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an announcement has got."""

    concerned: int
    skipped: int  # who asked for silence, blocked the bot, or was forgotten
    sent: int
    waiting: int
    failed: int  # stopped, refused, or nobody knows


def hold(session: Session, announcement_id: int) -> Announcement | None:
    query = select(Announcement).where(Announcement.id == announcement_id)
    return session.exec(held(query)).first()


def shown_at(session: Session, chat_id: int, message_id: int) -> Announcement | None:
    """Return the announcement that a message of ours shows."""
    return session.exec(
        select(Announcement).where(
            Announcement.chat_id == chat_id, Announcement.message_id == message_id
        )
    ).first()


def concerned(one: Announcement, now: datetime) -> Any:  # noqa: ANN401 - a condition
    """Return what is true of a person who is on an affected step, or under its incident."""
    journeys = (
        select(Journey.person_id)
        .join(Question, col(Question.journey_id) == col(Journey.id))
        .where(
            Journey.site_id == one.site_id,
            Journey.state == JourneyState.ACTIVE,
            col(Journey.departed_at).is_(None),
            col(Question.step_key).in_(one.steps),
            col(Question.due_at).between(now - NEAR, now + NEAR),
        )
    )
    return or_(col(Person.id).in_(journeys), under(one)) & col(Person.erased_at).is_(None)


def under(one: Announcement) -> Any:  # noqa: ANN401 - as above
    return (
        exists()
        .where(
            col(IncidentCase.incident_id) == one.incident_id,
            col(IncidentCase.case_id) == col(Case.id),
            col(Case.person_id) == col(Person.id),
        )
        .correlate(Person)
    )


def languages(session: Session, one: Announcement, now: datetime) -> dict[Language, int]:
    """Count the people who would get it by the language in which they would read it."""
    rows = session.exec(
        select(Person.language, func.count())
        .where(concerned(one, now), WILLING)
        .group_by(col(Person.language))
        .order_by(func.count().desc(), col(Person.language))
    )
    return {Language(language): n for language, n in rows}


def silent(session: Session, one: Announcement, now: datetime) -> int:
    """Count the people concerned who get nothing: they want no messages, or left."""
    query = select(func.count()).select_from(Person).where(concerned(one, now), ~WILLING)
    return session.exec(query).one()


def next_ones(
    session: Session, one: Announcement, now: datetime, most: int
) -> Sequence[Person]:
    """Return some who are concerned and have no row yet; first those under the incident."""
    has = exists().where(
        col(Announced.announcement_id) == one.id, col(Announced.person_id) == col(Person.id)
    )
    return session.exec(
        select(Person)
        .where(concerned(one, now), ~has)
        .order_by(under(one).desc(), col(Person.id))
        .limit(most)
    ).all()


ADD = InsertOnce(Announced, "key", "announcement_id", "person_id", "key")


def of_message(session: Session, key: str) -> Announced | None:
    """Return who an announcement went to by this message."""
    return session.exec(select(Announced).where(Announced.key == key)).first()


def hold_announced(session: Session, announced_id: int) -> Announced | None:
    return session.exec(held(select(Announced).where(Announced.id == announced_id))).first()


def handed(session: Session, announcement_id: int) -> tuple[int, int]:
    """Count who was given the gesture beside it, and who could not be."""
    found = session.exec(
        select(Announced.handed, func.count())
        .where(Announced.announcement_id == announcement_id, col(Announced.handed).is_not(None))
        .group_by(col(Announced.handed))
    ).all()
    counted = {bool(was): n for was, n in found}
    return counted.get(True, 0), counted.get(False, 0)


def empty_handed(session: Session, announcement_id: int) -> bool:
    """Tell whether somebody has the announcement, and nobody has said yes or no to theirs."""
    query = (
        select(Announced.id)
        .join(Message, col(Message.key) == Announced.key)
        .where(
            Announced.announcement_id == announcement_id,
            col(Announced.handed).is_(None),
            col(Message.state).in_((OutboxState.SENT, OutboxState.UNCERTAIN)),
        )
    )
    return session.exec(query).first() is not None


def progress(session: Session, announcement_id: int) -> Progress:
    rows = session.exec(
        select(col(Announced.key).is_(None), Message.state, func.count())
        .join(Message, col(Message.key) == Announced.key, isouter=True)
        .where(Announced.announcement_id == announcement_id)
        .group_by(col(Announced.key).is_(None), col(Message.state))
    ).all()
    found: dict[Any, int] = {}
    for silent, state, n in rows:
        fate = None if silent or state is None else state
        found[fate] = found.get(fate, 0) + n
    total, skipped = sum(found.values()), found.get(None, 0)
    sent = found.get(OutboxState.SENT, 0)
    waiting = sum(found.get(one, 0) for one in ON_THEIR_WAY)
    return Progress(total, skipped, sent, waiting, total - skipped - sent - waiting)


def take_back(session: Session, announcement_id: int, now: datetime) -> None:
    """Cancel what has not left."""
    keys = select(Announced.key).where(Announced.announcement_id == announcement_id)
    session.connection().execute(
        update(Message)
        .where(col(Message.key).in_(keys), col(Message.state) == OutboxState.PENDING)
        .values(state=OutboxState.CANCELLED, settled_at=now, error="stopped")
    )
