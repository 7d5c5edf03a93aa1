"""Edits: what was changed after it was sent follows wherever it went."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cases import is_hot
from bot.domain.words import Reading, read
from bot.flows import arrivals, cases, moments, people, relay, showings, thanks
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import moments as moment_rows
from storage.queries import remarks as remark_rows
from storage.queries import showings as showing_rows
from storage.tables import Journey, Moment, MomentNote, Person
from storage.vocabulary import Verdict

MOVING = ("location", "venue")  # a live location is edited every few seconds


def followed(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Follow an edit into the note, and to the staff who were shown the words."""
    if said.content["kind"] in (relay.CANNOT, *MOVING, *relay.TOLD):
        return
    person = people.meet(session, who, now)
    waits = keep_up(session, said)
    note = moment_rows.note_at(session, said.spot.chat_id, said.spot.message_id)
    if note is not None:
        rewrite(session, note, person, said, now)
    carried = relay.edited(session, who, said, now)
    private = said.spot.chat_id == who.telegram_id
    if private and note is None and not waits and not carried and said.words:
        arrivals.heard(session, who, said, now)  # it led to nothing, so it is read as new


def keep_up(session: Session, said: Said) -> bool:
    """Change what waits for a tap; False if nothing does.

    Words that led to nothing are dropped: they are read again as they are now.
    """
    place = (said.spot.chat_id, said.spot.message_id)
    showing = showing_rows.at(session, *place)
    if showing is not None and showing.moment_id is None:
        showing.content = {**said.content}
    remark = remark_rows.at_message(session, *place)
    if remark is None:
        return showing is not None
    reading = read(said.words)
    quiet = reading.verdict is not Verdict.BITTER and not reading.urgent
    remark.words = said.words
    if remark.moment_id is not None or (remark.asked_at is not None and quiet):
        return True
    if remark.asked_at is None:
        session.delete(remark)
        session.flush()
    return showing is not None


def rewrite(
    session: Session, note: MomentNote, person: Person, said: Said, now: datetime
) -> None:
    """Put the new words in place of the old; they may only make it more urgent."""
    note.words = said.words or None
    session.flush()
    moment = session.get_one(Moment, note.moment_id)
    thanks.edited(session, moment, person, said, now)
    if not note.tongue:
        sharpen(session, moment, person, read(said.words), now)
    cases.refresh_for(session, moment, now)


def sharpen(
    session: Session, moment: Moment, person: Person, reading: Reading, now: datetime
) -> None:
    """Let an edit turn a neutral moment bitter, and speak of danger."""
    case = case_rows.of_moment(session, moment.id or 0)
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    if bitter and moment.verdict is Verdict.NEUTRAL and case is None:
        moment.verdict = Verdict.BITTER
        moments.log_change(session, moment, moment.score, Verdict.NEUTRAL, now)
        journey = session.get_one(Journey, moment.journey_id)
        case = cases.open_for(session, moment, journey, now, urgent=reading.urgent)
        showings.hand_over(session, case, now)
        moments.show_words(session, moment, person, now)
    elif case is not None and reading.urgent and not case.urgent and is_hot(case.state):
        cases.make_urgent(session, case, now)
