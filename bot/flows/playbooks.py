"""Playbooks: what to say first, do and offer in a case, one tap from its card."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.cycle import DUTIES, Cycle, Playbook
from bot.domain.playbook import Plight, chosen, opening
from bot.errors import TooLateError
from bot.flows import alerts, aliases, cases, gestures, maps, relay
from bot.flows.answers import Spot
from bot.flows.content import Content, button
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cards, outbox, records
from storage.queries import cases as case_rows
from storage.tables import Case, Journey, Message, Moment, Person
from storage.vocabulary import CaseState, Language, MessageKind


def of_case(session: Session, case: Case) -> tuple[Cycle, Playbook]:
    """Return the playbook of the case's step: that for just such a case, if there is one."""
    moment = session.get_one(Moment, case.moment_id)
    cycle = maps.cycle(session, session.get_one(Journey, case.journey_id).cycle_id)
    whole = cycle.playbook(moment.step_key)
    booking = records.booking(session, case.journey_id)
    plight = Plight(
        moment.reasons,
        gestures.gravity(session, case, cycle),
        booking.tier if booking is not None else None,
    )
    found = chosen(cycle.playbooks, whole.key if whole else None, plight)
    if found is None:
        raise TooLateError("error.gone")
    return cycle, found


def show(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> str | None:
    """Show the playbook beside the card, once in each chat."""
    case, _ = cases.theirs(session, who, case_id, now)
    _, book = of_case(session, case)
    card = case_rows.card_in(session, case_id, spot.chat_id)
    if card is None:
        raise TooLateError("error.gone")
    name = f"playbook:{card.id}:{case.round}:{book.key}"
    if outbox.owed_since(session, [name], case.opened_at):
        return "playbook.there"
    content = {"op": "playbook", "case": case_id, "beside": card.id}
    alerts.owe(session, case, card, content, name, now, MessageKind.REPLY)
    return None


def shown(session: Session, message: Message, content: Content, _: datetime) -> Content | None:
    """Return the playbook as it reads when it leaves."""
    case = session.get_one(Case, content["case"])
    if case.state is CaseState.ERASED:
        message.error = "the customer was forgotten"
        return None
    cycle, book = of_case(session, case)
    place = next(at for at, one in enumerate(cycle.playbooks) if one.key == book.key)
    say = [button("say_first", case.id or 0, str(place), say="button.say_first")]
    card = cards.stand(session, content["beside"])
    return {
        "op": "playbook",
        "view": view(session, case, cycle, book, message),
        "rows": [say],
        "thread": card.thread_id,
        "reply_to": None if card.topic else card.message_id,
    }


def view(
    session: Session, case: Case, cycle: Cycle, book: Playbook, message: Message
) -> dict[str, Any]:
    language = message.language
    names = {one.key: cycle.say(one.names, language) for one in cycle.gestures}
    return {
        "first": first_words(session, case, cycle, book),
        "duties": [
            (duty, cycle.say(said, language))
            for duty in DUTIES
            if (said := getattr(book, duty))
        ],
        "gestures": [names[one] for one in book.gestures if one in names],
        "approve": book.approve,
    }


def first_words(session: Session, case: Case, cycle: Cycle, book: Playbook) -> str:
    """Return the first words in the customer's language, by name if the staff may read it."""
    customer = session.get_one(Person, case.person_id)
    hidden = not isinstance(aliases.in_case(session, case), str)
    said = cycle.say(book.first, Language(customer.language))
    return opening(said, None if hidden else customer.name)


def say(session: Session, who: Who, case_id: int, place: str, spot: Spot, now: datetime) -> str:
    """Say the first words that stand there, once, as words of whoever has the case."""
    case, person = cases.theirs(session, who, case_id, now)
    cases.only_speaker(session, case, person)
    if case.state is not CaseState.TAKEN:
        raise cases.moved_on(session, case)
    if case_rows.relays_of(session, spot.chat_id, spot.message_id):
        return "playbook.said_already"
    cycle, book = of_case(session, case)
    if place.isascii() and place.isdigit() and int(place) < len(cycle.playbooks):
        book = cycle.playbooks[int(place)]  # what was shown: the case may be another by now
    words = first_words(session, case, cycle, book)
    relay.to_customer(session, case, person, Said({"kind": "text", "text": words}, spot), now)
    return "playbook.said"
