"""The code of a touchpoint: whoever scans it stands there and is asked, within quotas."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.domain.quota import DAY, HOUR, Full, Scans, full
from bot.flows import maps, questions
from bot.flows.content import Content, button, says
from bot.flows.moments import SECOND_THOUGHTS
from storage.queries import journeys, scans
from storage.tables import Journey, Person, Question, Scan
from storage.vocabulary import Lane, QuestionState

TWICE = timedelta(minutes=2)  # a second scan within this is the same one, by a shaky hand
KEPT = timedelta(days=30)


def let_in(
    session: Session, link_id: int, person: Person, cycle: Cycle, now: datetime
) -> Full | None:
    """Count a scan; return the quota that refuses it, if one does."""
    assert person.id is not None
    scans.forget(session, person.id, now - KEPT)
    own_hour, own_day = scans.lately(session, link_id, now - HOUR, now - DAY, person.id)
    all_hour, all_day = scans.lately(session, link_id, now - HOUR, now - DAY)
    refused = full(Scans(own_hour, own_day, all_hour, all_day), cycle.limits)
    session.add(Scan(link_id=link_id, person_id=person.id, at=now, refused=refused))
    return refused


def ask(session: Session, journey: Journey, step_key: str, now: datetime) -> Content | None:
    """Ask what the customer came to answer; return what to say instead, if it was before.

    They stand here and asked for it, so no rule of time holds it back: neither quiet hours
    nor gaps, nor that it was skipped or let go before.
    """
    assert journey.id is not None
    question = journeys.question(session, journey.id, step_key)
    resting = maps.paused(session, journey, step_key)
    if resting and (question is None or question.state is not QuestionState.ANSWERED):
        return says("start.paused")
    if question is None:
        step = maps.cycle(session, journey.cycle_id).step(step_key)
        question = questions.plan(session, journey, step, now)
        assert question is not None
    if question.state is QuestionState.ANSWERED:
        return answered(question, now)
    if question.state is QuestionState.ASKED:
        return shown_again(session, journey, question, now)
    questions.ask(session, journey, question, now, lane=Lane.REPLY)
    return None


def answered(question: Question, now: datetime) -> Content:
    """Thank for the answer there is; it may be changed while it is young."""
    assert question.id is not None
    young = question.answered_at and now - question.answered_at <= SECOND_THOUGHTS
    change = [button("change", question.id, say="button.change")] if young else []
    return says("start.answered", change)


def shown_again(
    session: Session, journey: Journey, question: Question, now: datetime
) -> Content | None:
    """Show an open question once more, or point to where it stands."""
    assert question.asked_at is not None
    if question.reminded_at is None and now - question.asked_at > TWICE:
        questions.send_reminder(session, journey, question, now, lane=Lane.REPLY)
        return None
    return {**says("start.waiting"), "reply_to": question.message_id}
