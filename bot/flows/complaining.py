"""How a complaint is made: by a command, in words, or by the staff for a customer."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.errors import TooLateError
from bot.flows import (
    alerts,
    aliases,
    cases,
    complaints,
    entrances,
    outcomes,
    pages,
    people,
    places,
    remarks,
    strangers,
    words,
)
from bot.flows.answers import Spot
from bot.flows.content import button, edits, says
from bot.flows.people import Who
from bot.flows.relay import Said
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import complaints as rows
from storage.queries import journeys
from storage.queries import moments as moment_rows
from storage.queries import people as person_rows
from storage.tables import Journey, Person
from storage.vocabulary import CaseState, MessageKind

if TYPE_CHECKING:
    from bot.flows import complaint_answers
else:
    complaint_answers = Later("bot.flows.complaint_answers")

TOLD_WITHIN = timedelta(hours=1)
COMMAND = re.compile(r"\s*/complaint(@\w+)?(\s+|$)")
YES, NO = "yes", "no"


def ask(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Answer /complaint: take the words with it, or ask for some."""
    person = people.meet(session, who, now)
    journey = journeys.latest(session, person.id or 0)
    if journey is None and person_rows.posts_of(session, person.id or 0):
        people.reply(session, person, who, says("complaint.for_a_customer"), now)
        return
    said = bare(said)
    if said.words or said.content["kind"] != "text":
        told(session, who, person, said, now)
        return
    rows.want(session, person, None, now + TOLD_WITHIN)
    people.reply(
        session, person, who, says("complaint.tell", complaint_answers.no_more(person)), now
    )


def awaited(session: Session, who: Who, person: Person, said: Said, now: datetime) -> bool:
    """Take what was asked for: a complaint, or the answer to one; False if nothing was."""
    wanted = rows.wanted(session, person.id or 0)
    if wanted is None:
        return False
    if now >= wanted.until:
        rows.unwant(session, person.id or 0)
        return False
    if wanted.complaint_id is None:
        told(session, who, person, said, now)
    else:
        complaint_answers.typed(session, who, person, wanted, said, now)
    return True


def bare(said: Said) -> Said:
    """Return what was said without the command before it."""
    if COMMAND.match(said.words) is None:
        return said
    return replace(said, content={**said.content, "text": COMMAND.sub("", said.words, count=1)})


def told(session: Session, who: Who, person: Person, said: Said, now: datetime) -> None:
    """Take what somebody wrote or showed for their complaint."""
    rows.unwant(session, person.id or 0)
    journey = journeys.latest(session, person.id or 0)
    if entrances.in_question(session, person) and said.words:
        places.ask(session, who, person, said, now)
        journey = journeys.latest(session, person.id or 0)
        assert journey is not None
        outcomes.complained(session, journey, now)  # whatever its words are read as later
        return
    journey = journey or strangers.passing(session, person, now)
    if journey is None:
        people.reply(session, person, who, says("words.no_journey"), now)
        return
    bring(session, who, person, journey, said, now)


def bring(
    session: Session, who: Who, person: Person, journey: Journey, said: Said, now: datetime
) -> None:
    """Bring a complaint before the staff, in the case that is open or one of its own."""
    this = remarks.hear(session, person, journey, None, said, now)
    case = case_rows.hot(session, person.id or 0)
    if case is not None:
        words.to_case(session, case, person, this, now, who=who)
    else:
        words.bring(session, person, this, now)
        if this.reading.urgent:
            people.reply(session, person, who, says("words.safety"), now)
    complaints.made(session, who, person, journey, this, now, asked=True)


def leave(session: Session, who: Who, spot: Spot, now: datetime) -> None:
    """They would rather not complain after all."""
    person = people.meet(session, who, now)
    rows.unwant(session, person.id or 0)
    left = edits(spot.message_id, "complaint.left")
    pages.turn(session, person, who, spot, left, now)


def offer(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> None:
    """Ask a member of the staff, beside the card, whether the customer complains formally."""
    case, person = cases.theirs(session, who, case_id, now)
    refuse_second(session, case_id)
    if case.state is CaseState.ERASED:
        raise TooLateError("case.is.erased")
    card = case_rows.card_in(session, case_id, spot.chat_id)
    if card is None:
        raise TooLateError("error.gone")
    choice = [
        button("complain", case_id, YES, say="button.file_complaint"),
        button("complain", case_id, NO, say="button.back"),
    ]
    alias = aliases.in_case(session, case)
    note = says("complaint.file", choice, alias=alias, name=person.name)
    alerts.note(session, case, card, note, now, MessageKind.TO_STAFF)


def file(
    session: Session, who: Who, case_id: int, value: str, spot: Spot, now: datetime
) -> str | None:
    """File a complaint for the customer of a case, if that is what was chosen."""
    case, person = cases.theirs(session, who, case_id, now)
    if value != YES:
        pages.put(session, who, spot, edits(spot.message_id, "complaint.left"), now)
        return None
    refuse_second(session, case_id)
    if case.state is CaseState.ERASED:
        raise TooLateError("case.is.erased")
    notes = [one.id or 0 for one in moment_rows.notes(session, case.moment_id)]
    outcomes.complained(session, session.get_one(Journey, case.journey_id), now)
    complaint = complaints.register(session, case, notes, now, person)
    slots = complaints.dated(session, complaint)
    filed = edits(spot.message_id, "complaint.filed", name=person.name, **slots)
    pages.put(session, who, spot, filed, now)
    cases.to_customer(session, case, "complaint.received", now, **slots)
    alerts.refresh(session, case, now)
    return "complaint.done"


def refuse_second(session: Session, case_id: int) -> None:
    """A case has one complaint; whoever presses late reads its number."""
    known = rows.of_case(session, case_id)
    if known is not None:
        slots = complaints.dated(session, known)
        raise TooLateError("complaint.known", number=slots["number"])
