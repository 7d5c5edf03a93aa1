"""Reasons: chosen by chips beside an answer, several at a time, changed within a day."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Step
from bot.errors import TooLateError
from bot.flows import answers, cases, chips, maps, people
from bot.flows.answers import Spot
from bot.flows.moments import SECOND_THOUGHTS
from bot.flows.people import Who, meet
from storage.tables import Journey, Moment, Person, Question
from storage.vocabulary import Verdict


def give(
    session: Session,
    who: Who,
    moment_id: int,
    place: int,
    spot: Spot,
    now: datetime,
    *,
    praise: bool = False,
) -> None:
    """Add a reason to a moment, or take it back; the staff on the case see it at once."""
    moment, question, person, step = theirs(session, who, moment_id, now)
    offered = chips.keys(step, moment.verdict)
    stellar = moment.verdict is Verdict.STELLAR  # a chip of before the mind was changed
    if not 0 <= place < len(offered) or praise is not stellar:
        raise TooLateError("answer.closed")
    chosen = offered[place]
    moment.reasons = (
        [one for one in moment.reasons if one != chosen]
        if chosen in moment.reasons
        else [*moment.reasons, chosen]
    )
    moment.updated_at = now
    answers.show(session, moment, question, person, spot, now)
    cases.refresh_for(session, moment, now)


def settle(
    session: Session, who: Who, moment_id: int, value: str, spot: Spot, now: datetime
) -> str | None:
    """Done was pressed, or the chips are wanted again; twice does no harm."""
    moment, question, person, _ = theirs(session, who, moment_id, now)
    done = value == "done" and bool(moment.reasons)
    answers.show(session, moment, question, person, spot, now, settled=done)
    return "reasons.noted" if done else None


def theirs(
    session: Session, who: Who, moment_id: int, now: datetime
) -> tuple[Moment, Question, Person, Step]:
    """Return a moment that its customer may still explain; refuse anybody else."""
    person = meet(session, who, now)
    moment = session.get(Moment, moment_id)
    if moment is None or moment.question_id is None:
        raise TooLateError("answer.unknown")
    if moment.person_id != person.id:
        raise people.not_theirs(session, moment.person_id)
    if now - moment.recorded_at > SECOND_THOUGHTS:
        raise TooLateError("answer.closed")
    question = session.get_one(Question, moment.question_id)
    journey = session.get_one(Journey, moment.journey_id)
    return (
        moment,
        question,
        person,
        maps.cycle(session, journey.cycle_id).step(question.step_key),
    )
