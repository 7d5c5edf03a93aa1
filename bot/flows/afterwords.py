"""Afterwords: what a customer writes once their case is closed."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cases import AFTERWORDS
from bot.domain.words import Reading
from bot.flows import cases, complaints, people, remarks, words
from bot.flows.content import says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import journeys
from storage.queries import moments as moment_rows
from storage.tables import Case, Journey, Moment, Person
from storage.vocabulary import Verdict


def heard(
    session: Session, who: Who, person: Person, said: Said, reading: Reading, now: datetime
) -> bool:
    """Bring a message to the people of the case closed lately; False if it is not theirs."""
    case = case_rows.closed_since(session, person.id or 0, now - AFTERWORDS)
    if case is None or moved_on(session, person, case, said, reading, now):
        return False
    journey = session.get_one(Journey, case.journey_id)
    this = remarks.hear(session, person, journey, None, said, now)
    if reading.verdict is Verdict.BITTER or reading.urgent or reading.complaint:
        held = case_rows.lock(session, case.id or 0)
        assert held is not None
        session.get_one(Moment, held.moment_id).verdict = Verdict.BITTER
        cases.wake(session, held, now)
        words.to_case(session, held, person, this, now)
        people.reply(session, person, who, says("words.passed_on"), now)
        if reading.complaint:
            complaints.made(session, who, person, journey, this, now)
    elif reading.wants_person or reading.asks:
        words.open_case(session, who, person, this, now)
    else:
        words.to_case(session, case, person, this, now)
        people.reply(session, person, who, says("words.noted"), now)
    return True


def moved_on(
    session: Session, person: Person, case: Case, said: Said, reading: Reading, now: datetime
) -> bool:
    """Tell whether the words are about something newer: a later answer, or a question."""
    journey = journeys.latest(session, person.id or 0)
    question = words.asked(session, journey, said) if journey else None
    if said.reply_to is not None and question is None and journey is not None:
        replied = journeys.asked_in_chat(session, said.spot.chat_id, said.reply_to)
        if replied is not None:
            return True
    if question is not None and (reading.score is not None or not said.words):
        return True
    latest = moment_rows.latest(session, person.id or 0, now - AFTERWORDS)
    assert case.closed_at is not None
    return (
        latest is not None
        and latest.id != case.moment_id
        and latest.updated_at > case.closed_at
    )
