"""Questions about journeys and what was asked in them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, func, update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.queries.locks import held
from storage.tables import CycleVersion, Journey, JourneyEvent, Person, Question
from storage.vocabulary import JourneyState, QuestionState


def lock(session: Session, journey_id: int) -> Journey:
    """Return the journey, held against others until this transaction ends."""
    return session.exec(held(select(Journey).where(Journey.id == journey_id))).one()


def lock_by_question(session: Session, question_id: int) -> Journey:
    """Return the journey of a question, held like any other."""
    query = (
        select(Journey)
        .join(Question, col(Question.journey_id) == Journey.id)
        .where(Question.id == question_id)
    )
    return session.exec(held(query, of=Journey)).one()


def active(session: Session, person_id: int, site_id: int, cycle_key: str) -> Sequence[Journey]:
    """Return the person's journeys under way in this cycle, held; the newest first."""
    query = (
        select(Journey)
        .join(CycleVersion, col(CycleVersion.id) == Journey.cycle_id)
        .where(
            Journey.person_id == person_id,
            Journey.site_id == site_id,
            Journey.state == JourneyState.ACTIVE,
            CycleVersion.key == cycle_key,
        )
        .order_by(col(Journey.id).desc())
    )
    return session.exec(held(query, of=Journey)).all()


def latest(
    session: Session, person_id: int, site_id: int | None = None, *, whole: bool = False
) -> Journey | None:
    """Return the person's newest journey, at this site or at any; `whole`: a visit."""
    query = select(Journey).where(Journey.person_id == person_id)
    if whole:
        query = query.where(
            col(Journey.by_scan).is_(False), Journey.state != JourneyState.PASSING
        )
    if site_id is not None:
        query = query.where(Journey.site_id == site_id)
    return session.exec(query.order_by(col(Journey.id).desc())).first()


def under_way(
    session: Session, site_ids: Sequence[int], limit: int
) -> Sequence[tuple[Journey, Person]]:
    """Return the journeys of some sites under way, the newest first."""
    return session.exec(
        select(Journey, Person)
        .join(Person, col(Person.id) == Journey.person_id)
        .where(col(Journey.site_id).in_(site_ids), Journey.state == JourneyState.ACTIVE)
        .order_by(col(Journey.id).desc())
        .limit(limit)
    ).all()


def recent(
    session: Session, site_ids: Sequence[int], limit: int, offset: int = 0
) -> Sequence[tuple[Journey, Person]]:
    """Return the journeys of some sites, ended ones too, the newest first."""
    return session.exec(
        select(Journey, Person)
        .join(Person, col(Person.id) == Journey.person_id)
        .where(col(Journey.site_id).in_(site_ids), Journey.state != JourneyState.PASSING)
        .order_by(col(Journey.id).desc())
        .limit(limit)
        .offset(offset)
    ).all()


def spelt(
    session: Session, site_ids: Sequence[int], name: str, limit: int
) -> Sequence[tuple[Journey, Person]]:
    """Return the journeys of some sites of whoever is called just so, the newest first."""
    shown = func.coalesce(col(Journey.alias), col(Person.alias))
    return session.exec(
        select(Journey, Person)
        .join(Person, col(Person.id) == Journey.person_id)
        .where(
            col(Journey.site_id).in_(site_ids),
            Journey.state != JourneyState.PASSING,
            shown.icontains(name, autoescape=True),
        )
        .order_by(col(Journey.id).desc())
        .limit(limit)
    ).all()


def numbered(
    session: Session, site_ids: Sequence[int], number: int
) -> Sequence[tuple[Journey, Person]]:
    """Return the journey of these sites that has this number, however old, if there is one."""
    return session.exec(
        select(Journey, Person)
        .join(Person, col(Person.id) == Journey.person_id)
        .where(col(Journey.site_id).in_(site_ids), Journey.id == number)
    ).all()


def on_older_version(session: Session, site_id: int, key: str) -> int:
    """Return how many journeys under way go by a version of this cycle that was replaced."""
    return session.exec(counted(site_id, key).where(col(CycleVersion.current).is_(False))).one()


def going_by(session: Session, site_id: int, key: str) -> int:
    """Return how many journeys under way go by any version of this cycle."""
    return session.exec(counted(site_id, key)).one()


def counted(site_id: int, key: str) -> SelectOfScalar[int]:
    return (
        select(func.count())
        .select_from(Journey)
        .join(CycleVersion, col(CycleVersion.id) == Journey.cycle_id)
        .where(
            Journey.site_id == site_id,
            Journey.state == JourneyState.ACTIVE,
            CycleVersion.key == key,
        )
    )


def events(session: Session, journey_id: int) -> dict[str, datetime]:
    query = select(JourneyEvent).where(JourneyEvent.journey_id == journey_id)
    rows = session.exec(query.order_by(col(JourneyEvent.at), col(JourneyEvent.name)))
    return {event.name: event.at for event in rows}


def questions(session: Session, journey_id: int) -> Sequence[Question]:
    return session.exec(
        select(Question).where(Question.journey_id == journey_id).order_by(col(Question.id))
    ).all()


def hold(session: Session, question_id: int) -> Question | None:
    """Return a question, held against others until this transaction ends."""
    return session.exec(held(select(Question).where(Question.id == question_id))).first()


def held_questions(session: Session, journey_id: int) -> Sequence[Question]:
    """Return the journey's questions, once no tap on one of them is under way."""
    query = select(Question).where(Question.journey_id == journey_id).order_by(col(Question.id))
    return session.exec(held(query)).all()


def question(session: Session, journey_id: int, step_key: str) -> Question | None:
    return session.exec(
        select(Question).where(Question.journey_id == journey_id, Question.step_key == step_key)
    ).first()


def asked_in_chat(session: Session, chat_id: int, message_id: int) -> Question | None:
    """Return the question that a message of the chat asked."""
    return session.exec(
        select(Question).where(Question.chat_id == chat_id, Question.message_id == message_id)
    ).first()


def waiting_for_answer(session: Session, journey_id: int) -> Question | None:
    """Return the newest question of the journey that was asked and not answered."""
    return session.exec(
        select(Question)
        .where(Question.journey_id == journey_id, Question.state == QuestionState.ASKED)
        .order_by(col(Question.asked_at).desc(), col(Question.id).desc())
    ).first()


def asked_since(session: Session, journey_id: int, since: datetime) -> Sequence[datetime]:
    """Return when this journey's questions since then were asked, oldest first."""
    rows = session.exec(
        select(Question.asked_at)
        .where(Question.journey_id == journey_id, col(Question.asked_at) >= since)
        .order_by(col(Question.asked_at))
    )
    return [at for at in rows if at is not None]


def claim_question(
    session: Session,
    question_id: int,
    seen: QuestionState,
    to: QuestionState,
    **values: object,
) -> bool:
    """Move the question if it still stands where it was seen."""
    result = cast(
        "CursorResult[Any]",
        session.connection().execute(
            update(Question)
            .where(col(Question.id) == question_id, col(Question.state) == seen)
            .values(state=to, **values)
        ),
    )
    return result.rowcount == 1


def asked_and_answered(
    session: Session, site_id: int, start: datetime, end: datetime
) -> tuple[int, int]:
    """Return how many questions were asked in the span, and how many of them answered."""
    asked, answered = session.exec(
        select(func.count(), func.count(col(Question.answered_at))).where(
            Question.site_id == site_id,
            col(Question.asked_at) >= start,
            col(Question.asked_at) < end,
        )
    ).one()
    return asked, answered


def numbers_of(session: Session, person_id: int) -> Sequence[int]:
    """Return the numbers of all the journeys of a person."""
    found = session.exec(select(Journey.id).where(Journey.person_id == person_id))
    return [number for number in found if number is not None]


def visits(session: Session, site_id: int, person_id: int) -> Sequence[Journey]:
    """Return the visits of a customer to a place, the oldest first; not what they scanned."""
    return session.exec(
        select(Journey)
        .where(
            Journey.person_id == person_id,
            Journey.site_id == site_id,
            col(Journey.by_scan).is_(False),
            Journey.state != JourneyState.PASSING,
        )
        .order_by(col(Journey.id))
    ).all()
