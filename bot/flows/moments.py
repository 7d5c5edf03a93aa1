"""Moments: one tap records an impression; words, reasons and second thoughts follow."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.verdict import HIGHEST, LOWEST, verdict
from bot.errors import TooLateError
from bot.flows import answers, cases, outcomes, people
from bot.flows.answers import Spot
from bot.flows.people import Who, meet
from storage.queries import cases as case_rows
from storage.queries import followups, journeys, moments, remarks
from storage.tables import Journey, Moment, MomentChange, MomentNote, Person, Question
from storage.vocabulary import (
    Origin,
    QuestionState,
    Verdict,
)

LATE = timedelta(days=7)  # after this, an impression is a memory of something else
SECOND_THOUGHTS = timedelta(hours=24)


def rate(
    session: Session,
    who: Who,
    question_id: int,
    score: int,
    spot: Spot | None,
    now: datetime,
    origin: Origin = Origin.TAP,
) -> str:
    """Record a score for a question; return the key of what to say to the tap."""
    if not LOWEST <= score <= HIGHEST:
        raise TooLateError("error.gone")
    question, journey, person = theirs(session, who, question_id, now)
    known = moments.of_question(session, question_id)
    if known is not None:
        return think_again(session, known, question, person, score, spot, now)
    if question.asked_at is None or now - question.asked_at > LATE:
        raise TooLateError("answer.too_late")
    late = question.state is not QuestionState.ASKED
    if spot is not None and question.message_id is None:
        question.message_id = spot.message_id  # a tap proves that it arrived
    moment = record(session, journey, person, score, origin, now, question)
    answers.show(session, moment, question, person, spot, now)
    return "answer.thanks_late" if late else f"answer.thanks.{moment.verdict}"


def theirs(
    session: Session, who: Who, question_id: int, now: datetime
) -> tuple[Question, Journey, Person]:
    """Return the question, held, its journey and its customer; refuse anybody else."""
    person = meet(session, who, now)
    question = journeys.hold(session, question_id)
    if question is None:
        raise TooLateError("answer.unknown")
    journey = session.get_one(Journey, question.journey_id)
    if journey.person_id != person.id:
        raise people.not_theirs(session, journey.person_id)
    return question, journey, person


def record(
    session: Session,
    journey: Journey,
    person: Person,
    score: int,
    origin: Origin,
    now: datetime,
    question: Question | None = None,
    *,
    urgent: bool = False,
) -> Moment:
    """Record an impression; a bitter one opens its case in the same breath."""
    assert journey.id is not None
    assert person.id is not None
    moment = Moment(
        site_id=journey.site_id,
        journey_id=journey.id,
        question_id=question.id if question else None,
        person_id=person.id,
        step_key=question.step_key if question else None,
        score=score,
        verdict=verdict(score),
        origin=origin,
        recorded_at=now,
        updated_at=now,
    )
    session.add(moment)
    session.flush()
    if question is not None:
        question.state = QuestionState.ANSWERED
        question.answered_at = now
        followups.cancel(session, "answered", question_id=question.id or 0)
        outcomes.closing_answered(session, moment)
        gather(session, moment, now)
    if moment.verdict is Verdict.BITTER:
        cases.open_for(session, moment, journey, now, urgent=urgent)
    return moment


def gather(session: Session, moment: Moment, now: datetime) -> None:
    """Keep with an answer the doubtful words before it; a tap says what they meant."""
    waiting = remarks.loose(session, moment.question_id or 0)
    for one in waiting:
        add_note(session, moment, one.words, None, Spot(one.chat_id, one.message_id), now)
        one.moment_id = moment.id
    if waiting and moment.origin is Origin.TAP:
        session.flush()
        remarks.label(session, moment.id or 0, moment.verdict, moment.person_id, now)


def wish(session: Session, journey: Journey, person: Person, now: datetime) -> Moment:
    """Record that the customer wants somebody: no impression, but a case all the same."""
    assert journey.id is not None
    assert person.id is not None
    moment = Moment(
        site_id=journey.site_id,
        journey_id=journey.id,
        person_id=person.id,
        verdict=Verdict.NEUTRAL,
        origin=Origin.SPONTANEOUS,
        recorded_at=now,
        updated_at=now,
    )
    session.add(moment)
    session.flush()
    cases.open_for(session, moment, journey, now)
    return moment


def think_again(
    session: Session,
    moment: Moment,
    question: Question,
    person: Person,
    score: int,
    spot: Spot | None,
    now: datetime,
) -> str:
    """Take a changed mind: the moment changes, the history stays, the case hears of it."""
    if spot is not None:
        moment.origin = Origin.TAP  # what words stood for is said by a tap now
    if moment.score == score and moment.verdict is verdict(score):
        answers.show(session, moment, question, person, spot, now)
        return "answer.already"
    if now - moment.recorded_at > SECOND_THOUGHTS:
        raise TooLateError("answer.closed")
    change(session, moment, score, now)
    answers.show(session, moment, question, person, spot, now)
    return "answer.changed"


def change(session: Session, moment: Moment, score: int, now: datetime) -> None:
    assert moment.id is not None
    before = moment.verdict
    old, moment.score, moment.verdict = moment.score, score, verdict(score)
    log_change(session, moment, old, before, now)
    moment.reasons = []
    outcomes.closing_answered(session, moment)
    case = case_rows.of_moment(session, moment.id)
    if case is not None:
        cases.mind_changed(session, case, old, score, now)
    elif moment.verdict is Verdict.BITTER:
        cases.open_for(session, moment, session.get_one(Journey, moment.journey_id), now)


def log_change(
    session: Session, moment: Moment, score: int | None, before: Verdict, now: datetime
) -> None:
    """Keep what a moment was before it became what it is."""
    assert moment.id is not None
    session.add(
        MomentChange(
            moment_id=moment.id,
            at=now,
            score_before=score,
            score_after=moment.score,
            verdict_before=before,
            verdict_after=moment.verdict,
        )
    )
    moment.updated_at = now


def reconsider(session: Session, who: Who, question_id: int, spot: Spot, now: datetime) -> None:
    """Show the faces again to somebody who wants to change their answer."""
    question, _, person = theirs(session, who, question_id, now)
    moment = moments.of_question(session, question_id)
    if moment is None:
        raise TooLateError("answer.unknown")
    if now - moment.recorded_at > SECOND_THOUGHTS:
        raise TooLateError("answer.closed")
    answers.show(session, moment, question, person, spot, now, choosing=True)


def add_note(
    session: Session, moment: Moment, words: str | None, media: dict[str, Any] | None,
    spot: Spot, now: datetime, *, album: str | None = None, tongue: str | None = None,
) -> None:  # fmt: skip
    """Keep what the customer said or showed about a moment."""
    assert moment.id is not None
    moment.updated_at = now
    session.add(
        MomentNote(
            moment_id=moment.id,
            at=now,
            chat_id=spot.chat_id,
            message_id=spot.message_id,
            words=words,
            media=media,
            album=album,
            tongue=tongue,
        )
    )
    session.flush()
