"""Answers: the message that asked, turned into what was recorded, and how it may change."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Cycle, Step
from bot.flows import chips, maps
from bot.flows.content import Content, edits
from bot.flows.questions import faces
from storage.queries import moments, outbox
from storage.tables import Journey, Moment, Person, Question
from storage.vocabulary import (
    Lane,
    MessageKind,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """The message a button was pressed under, or words were answered to."""

    chat_id: int
    message_id: int
    above: int | None = None  # the picture of ours to which that message is an answer


def show_words(session: Session, moment: Moment, person: Person, now: datetime) -> None:
    """Show what words made of an answer in its question's message."""
    if moment.question_id is not None:
        question = session.get_one(Question, moment.question_id)
        show(session, moment, question, person, None, now)


def show(
    session: Session,
    moment: Moment,
    question: Question,
    person: Person,
    spot: Spot | None,
    now: datetime,
    *,
    choosing: bool = False,
    settled: bool = False,
) -> None:
    """Turn the question's message into the recorded answer."""
    where = spot or asked_at(question)
    if where is None:
        return
    journey = session.get_one(Journey, moment.journey_id)
    cycle = maps.cycle(session, journey.cycle_id)
    step = cycle.step(question.step_key)
    outbox.owe(
        session,
        key=f"answer:{moment.id}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=where.chat_id,
        language=person.language,
        content=choice(moment, question, person, cycle, step, where.message_id)
        if choosing
        else answer(moment, question, person, cycle, step, where.message_id, settled=settled),
        now=now,
    )


def catch_up(session: Session, question: Question, now: datetime) -> None:
    """Show the answer in a question's message, which came before we knew its number."""
    moment = moments.of_question(session, question.id or 0)
    if moment is not None:
        person = session.get_one(Person, moment.person_id)
        show(session, moment, question, person, None, now)


def asked_at(question: Question) -> Spot | None:
    if question.chat_id is None or question.message_id is None:
        return None
    return Spot(question.chat_id, question.message_id)


def choice(
    moment: Moment, question: Question, person: Person, cycle: Cycle, step: Step, number: int
) -> Content:
    """Return the faces again, for a mind that changes."""
    assert moment.score is not None
    return edits(
        number,
        "answer.choose",
        faces(question, step.faces),
        question=cycle.say(step.questions, person.language),
        face=step.faces[moment.score - 1],
    )


def answer(
    moment: Moment,
    question: Question,
    person: Person,
    cycle: Cycle,
    step: Step,
    message_id: int,
    *,
    settled: bool,
) -> Content:
    """Return the recorded answer, with the chips or, once that is done, what was chosen."""
    assert question.id is not None
    assert moment.id is not None
    assert moment.score is not None
    spoken, chosen = person.language, moment.reasons
    slots: dict[str, object] = {
        "question": cycle.say(step.questions, spoken),
        "face": step.faces[moment.score - 1],
    }
    if settled:
        slots["reasons"] = {"listed": chips.named(step, cycle, chosen, spoken)}
        rows = chips.settled(moment.id, question.id)
        return edits(message_id, "answer.recorded.reasons", *rows, **slots)
    rows = chips.rows(moment.id, question.id, moment.verdict, chosen, spoken, cycle, step)
    return edits(message_id, f"answer.recorded.{moment.verdict}", *rows, **slots)
