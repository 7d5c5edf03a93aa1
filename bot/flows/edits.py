"""Edits: what was changed after it was sent follows wherever it went."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cases import is_hot
from bot.domain.words import read
from bot.flows import arrivals, cases, people, relay, thanks, words
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import moments as moment_rows
from storage.queries import showings as showing_rows
from storage.tables import Case, Moment, MomentNote, Person
from storage.vocabulary import Verdict

MOVING = ("location", "venue")  # a live location is edited every few seconds


def followed(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Follow an edit into the note, and to the staff who were shown the words."""
    if said.content["kind"] in (relay.CANNOT, *MOVING, *relay.TOLD):
        return
    person = people.meet(session, who, now)
    showing = showing_rows.at(session, said.spot.chat_id, said.spot.message_id)
    if showing is not None and showing.moment_id is None:
        showing.content = {**said.content}
    note = moment_rows.note_at(session, said.spot.chat_id, said.spot.message_id)
    if note is not None:
        rewrite(session, note, person, said, now)
    carried = relay.edited(session, who, said, now)
    private = said.spot.chat_id == who.telegram_id
    if private and showing is None and note is None and not carried and said.words:
        arrivals.heard(session, who, said, now)  # it left no trace, so it is read as new


def rewrite(
    session: Session, note: MomentNote, person: Person, said: Said, now: datetime
) -> None:
    """Put the new words in place of the old; they may only make it more urgent."""
    note.words = said.words or None
    session.flush()
    moment = session.get_one(Moment, note.moment_id)
    thanks.edited(session, moment, person, said, now)
    reading = read(said.words)
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    case = case_rows.of_moment(session, moment.id or 0)
    if bitter and not note.tongue and moment.verdict is Verdict.NEUTRAL and case is None:
        words.worsen(session, moment, person, reading, said, now)
    elif case is not None:
        hurry(session, case, now, urgent=reading.urgent)
    cases.refresh_for(session, moment, now)


def hurry(session: Session, case: Case, now: datetime, *, urgent: bool) -> None:
    """Danger that an edit speaks of is no less a danger."""
    if urgent and not case.urgent and is_hot(case.state):
        cases.make_urgent(session, case, now)
