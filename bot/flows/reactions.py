"""Reactions: an emoji put on a message of ours, where Telegram tells of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.domain.words import read
from bot.flows import people, relay, showings
from bot.flows.answers import Spot
from bot.flows.moments import LATE
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import journeys
from storage.tables import Case, Journey
from storage.vocabulary import Origin, QuestionState


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji, and the message it was put on."""

    emoji: str
    spot: Spot


def given(session: Session, who: Who, reaction: Reaction, now: datetime) -> None:
    """Take it for an answer to the question it is on, or carry it to who wrote the words.

    Anything else is a nod, which nobody answers.
    """
    person = people.meet(session, who, now)
    spot = reaction.spot
    question = journeys.asked_in_chat(session, spot.chat_id, spot.message_id)
    if question is not None and question.asked_at is not None:
        theirs = session.get_one(Journey, question.journey_id).person_id == person.id
        open_ = question.state in (QuestionState.ASKED, QuestionState.EXPIRED)
        score = read(reaction.emoji).score
        if theirs and open_ and score is not None and now - question.asked_at <= LATE:
            number = question.id or 0
            showings.rate(session, who, number, score, None, now, Origin.WORDS)
        return
    shown = case_rows.relay_shown_as(session, spot.chat_id, spot.message_id)
    if shown is not None and not case_rows.relays_of(session, spot.chat_id, spot.message_id):
        case = session.get_one(Case, shown.case_id)
        if case.person_id == person.id:
            said = Said({"kind": "text", "text": reaction.emoji}, spot)
            relay.to_staff(session, case, person, said, now)
