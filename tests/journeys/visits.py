"""Visits of the past, written as rows: hundreds of taps would take minutes."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.verdict import verdict
from storage.queries import sites
from storage.tables import Case, CaseEvent, Journey, Moment, Person, Question
from storage.vocabulary import (
    Act,
    CaseState,
    JourneyState,
    Language,
    Origin,
    Outcome,
    QuestionState,
    Verdict,
)

AGO = timedelta(days=20)


def visited(
    session: Session,
    number: int,
    scores: Mapping[str, int],
    now: datetime,
    ago: timedelta = AGO,
) -> None:
    """Write down a visit that is over: what was answered at its steps, the closing last."""
    version = sites.current_cycle(session, 1)
    assert version is not None
    assert version.id is not None
    then = now - ago
    person = Person(
        telegram_id=8_000_000 + number,
        name=f"Ana {number}",
        alias=f"A-{number}",
        language=Language.SPANISH,
        created_at=then,
    )
    session.add(person)
    session.flush()
    assert person.id is not None
    *_, closing = scores.values()
    journey = Journey(
        site_id=1,
        person_id=person.id,
        cycle_id=version.id,
        chat_id=person.telegram_id,
        state=JourneyState.ENDED,
        started_at=then,
        ended_at=then,
        outcome=Outcome.SCORED,
        outcome_score=closing,
    )
    session.add(journey)
    session.flush()
    for step, score in scores.items():
        answered(session, journey, step, score, then)


def answered(session: Session, journey: Journey, step: str, score: int, then: datetime) -> None:
    assert journey.id is not None
    question = Question(
        journey_id=journey.id,
        site_id=journey.site_id,
        step_key=step,
        state=QuestionState.ANSWERED,
        due_at=then,
        window_ends=then,
        asked_at=then,
        answered_at=then,
    )
    session.add(question)
    session.flush()
    moment = Moment(
        site_id=journey.site_id,
        journey_id=journey.id,
        question_id=question.id,
        person_id=journey.person_id,
        step_key=step,
        score=score,
        verdict=verdict(score),
        origin=Origin.TAP,
        recorded_at=then,
        updated_at=then,
    )
    session.add(moment)
    if moment.verdict is Verdict.BITTER:
        session.flush()
        withdrawn(session, moment, then)


def withdrawn(session: Session, moment: Moment, then: datetime) -> None:
    """A bitter moment has its case; that of these rang long ago."""
    assert moment.id is not None
    case = Case(
        moment_id=moment.id,
        site_id=moment.site_id,
        journey_id=moment.journey_id,
        person_id=moment.person_id,
        team="reception",
        state=CaseState.WITHDRAWN,
        opened_at=then,
        deadline_at=then,
        closed_at=then,
    )
    session.add(case)
    session.flush()
    assert case.id is not None
    session.add_all(
        CaseEvent(case_id=case.id, at=then, act=a) for a in (Act.OPEN, Act.WITHDRAW)
    )
