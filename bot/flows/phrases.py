"""Phrases: sentences ready to be said with one tap, in the customer's own language."""

from collections.abc import Callable
from datetime import datetime

from sqlmodel import Session

from bot.domain.playbook import opening
from bot.domain.talk import PHRASES
from bot.errors import TooLateError
from bot.flows import alerts, aliases, cases, relay, talks
from bot.flows.answers import Spot
from bot.flows.content import button, edits
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import outbox, relays
from storage.tables import Case, Person
from storage.vocabulary import CaseState, Lane, Language, MessageKind

Speak = Callable[[str, Language], str]  # a phrase in a language, with a place for the name


def mine(session: Session, who: Who, case_id: int, now: datetime) -> tuple[Case, Person]:
    """Return the case, held, and who may speak in it now."""
    case, person = cases.theirs(session, who, case_id, now)
    cases.only_speaker(session, case, person)
    if case.state is not CaseState.TAKEN:
        raise cases.moved_on(session, case)
    return case, person


def show(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> str | None:
    """List what can be said beside the card; one list at a time, until something was said."""
    case, _ = mine(session, who, case_id, now)
    card = case_rows.card_in(session, case_id, spot.chat_id)
    if card is None:
        raise TooLateError("error.gone")
    talks.typing(session, case, who, now)
    name = f"phrases:{card.id}:{case.round}:{relays.count(session, case_id)}"
    if outbox.owed_since(session, [name], case.opened_at):
        return "playbook.there"
    rows = [
        [button("phrase", case_id, str(place), say=f"button.phrase.{one}")]
        for place, one in enumerate(PHRASES)
    ]
    spoken = session.get_one(Person, case.person_id).language
    content = {"op": "phrases", "to": spoken, "rows": rows, "beside": card.id}
    alerts.owe(session, case, card, content, name, now, MessageKind.REPLY)
    return None


def say(
    session: Session,
    who: Who,
    case_id: int,
    place: int,
    spot: Spot,
    speak: Speak,
    now: datetime,
) -> str:
    """Say one of them to the customer; its list tells from then on what was said."""
    case, person = mine(session, who, case_id, now)
    if case_rows.relays_of(session, spot.chat_id, spot.message_id):
        return "playbook.said_already"
    if place >= len(PHRASES):
        raise TooLateError("error.gone")
    customer = session.get_one(Person, case.person_id)
    hidden = not isinstance(aliases.in_case(session, case), str)
    said = speak(f"phrase.{PHRASES[place]}", customer.language)
    words = opening(said, None if hidden else customer.name)
    relay.to_customer(session, case, person, Said({"kind": "text", "text": words}, spot), now)
    outbox.owe(
        session,
        key=f"phrase:{case_id}:{who.update_id}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=alerts.language_in(session, spot.chat_id),
        content=edits(  # without the name, so that there is nothing to erase
            spot.message_id, "phrase.said", name=person.name, words=opening(said, None)
        ),
        now=now,
    )
    return "playbook.said"
