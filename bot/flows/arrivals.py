"""Whatever a customer sends, of whatever kind: to whom it goes."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain.tongues import unread
from bot.domain.words import Reading, read
from bot.errors import BadInputError
from bot.flows import afterwords, moments, people, relay, remarks, showings, strangers, words
from bot.flows.content import says
from bot.flows.moments import LATE, SECOND_THOUGHTS
from bot.flows.people import Who
from bot.flows.relay import Said
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import journeys
from storage.queries import moments as moment_rows
from storage.tables import Journey, Moment, Person, Question
from storage.vocabulary import JourneyState, Origin, QuestionState

if TYPE_CHECKING:
    from bot.flows import complaining, drills, thanks
else:
    complaining = Later("bot.flows.complaining")
    drills = Later("bot.flows.drills")
    thanks = Later("bot.flows.thanks")

WORDS_ENOUGH = ("text", "sticker")


def heard(session: Session, who: Who, said: Said, now: datetime) -> int | None:
    """Find out whom a customer's message is for, and bring it there; return its remark."""
    if said.reply_to is not None and to_case(session, who, said, now):
        return None
    person = people.meet(session, who, now)
    if said.content["kind"] == relay.CANNOT:
        raise BadInputError("relay.cannot")
    journey = journeys.latest(session, person.id or 0)
    who, reading = as_one(who, said), read(said.words)
    case = case_rows.hot(session, person.id or 0)
    joined = journey is not None and showings.joins(session, person, said, now)
    if joined or complaining.awaited(session, who, person, said, now):
        return None
    if case is None and afterwords.heard(session, who, person, said, reading, now):
        return None
    if journey is None or (journey.state is JourneyState.PASSING and case is None):
        strangers.heard(session, who, person, said, reading, now)
        return None
    said, replied = to_question(session, said, now)
    tongue = None if reading.rating else unread(said.words, who.language_code)
    if tongue is not None:
        said = replace(said, content={**said.content, "tongue": tongue})
        not_ours(session, who, person, journey, said, now)
    elif replied is not None and case is None:
        again(session, who, person, journey, replied, said, now)
    elif needs_eyes(said, reading):
        looked_at(session, who, person, journey, said, now)
    else:
        remark = words.heard(session, who, said, now)
        see_to_it(session, person, said, now)
        return remark
    return None


def to_case(session: Session, who: Who, said: Said, now: datetime) -> bool:
    """Carry a reply of the staff's to the customer of its case, or to nobody in practice."""
    return relay.by_staff(session, who, said, now) or drills.replied(session, who, said, now)


def see_to_it(session: Session, person: Person, said: Said, now: datetime) -> None:
    """Show the team a picture whose words made no case: its file is in no card."""
    if said.content["kind"] in WORDS_ENOUGH or case_rows.hot(session, person.id or 0):
        return
    note = moment_rows.note_at(session, said.spot.chat_id, said.spot.message_id)
    if note is not None:
        thanks.show(session, session.get_one(Moment, note.moment_id), person, said, now)


def as_one(who: Who, said: Said) -> Who:
    """Return who speaks; what is said in answer to an album is keyed by it, so said once."""
    if said.album is None:
        return who
    number = int(sha256(f"{said.spot.chat_id}:{said.album}".encode()).hexdigest()[:12], 16)
    return replace(who, update_id=-number)


def to_question(session: Session, said: Said, now: datetime) -> tuple[Said, Question | None]:
    """Return the message and the answered question it replies to; too old is no reply."""
    if said.reply_to is None:
        return said, None
    question = journeys.asked_in_chat(session, said.spot.chat_id, said.reply_to)
    if question is None or question.asked_at is None:
        return said, None
    if now - question.asked_at > LATE:
        return replace(said, reply_to=None), None
    return said, question if question.state is QuestionState.ANSWERED else None


def again(
    session: Session,
    who: Who,
    person: Person,
    journey: Journey,
    question: Question,
    said: Said,
    now: datetime,
) -> None:
    """A reply to a question that was answered: another score, or more about the same."""
    moment = moment_rows.of_question(session, question.id or 0)
    assert moment is not None
    reading = read(said.words)
    bare = reading.score is not None and len(said.words) <= words.A_SCORE_ALONE
    if bare and now - moment.recorded_at <= SECOND_THOUGHTS:
        assert reading.score is not None
        key = showings.rate(
            session, who, question.id or 0, reading.score, None, now, Origin.WORDS
        )
        people.reply(session, person, who, says(key), now)
    elif needs_eyes(said, reading):
        noted(session, who, person, moment, said, now)
    else:
        this = remarks.hear(session, person, journey, None, said, now)
        words.about(session, who, moment, person, this, now)


def needs_eyes(said: Said, reading: Reading) -> bool:
    """Tell whether it can't be judged by its words: they are another's, or say too little.

    Words alone are read further; of a picture they might be all that is kept.
    """
    if said.content.get("forwarded"):
        return not reading.urgent
    if said.content["kind"] == "text":
        return False
    wants = reading.urgent or reading.complaint or reading.wants_person or reading.asks
    return reading.verdict is None and not wants


def looked_at(
    session: Session, who: Who, person: Person, journey: Journey, said: Said, now: datetime
) -> None:
    """Bring what only a person can judge to where it belongs, or ask what it is."""
    question = words.asked(session, journey, said)
    case = case_rows.hot(session, person.id or 0)
    if case is not None:
        this = remarks.hear(session, person, journey, question, said, now)
        words.to_case(session, case, person, this, now, who=who)
    elif (moment := words.lately(session, person, question, now)) is not None:
        noted(session, who, person, moment, said, now)
    else:
        showing = showings.keep(session, person, journey, said, now)
        showings.ask(session, who, person, showing, question, now)


def noted(
    session: Session, who: Who, person: Person, moment: Moment, said: Said, now: datetime
) -> None:
    """Keep it with a moment that is no case; the team sees it all the same."""
    showings.gather(session, moment, now)
    showings.note(session, moment, said, now)
    thanks.show(session, moment, person, said, now)
    own = not said.content.get("forwarded")
    thanked = own and thanks.give(session, moment, person, said, now)
    key = "thanks.noted" if thanked else "words.noted"
    people.reply(session, person, who, says(key), now)


def not_ours(
    session: Session,
    who: Who,
    person: Person,
    journey: Journey,
    said: Said,
    now: datetime,
) -> None:
    """Words in a language that we don't read go to a person, who learns which it is."""
    case = case_rows.hot(session, person.id or 0)
    if case is None:
        wish = moments.wish(session, journey, person, now)
        case = case_rows.of_moment(session, wish.id or 0)
        assert case is not None
        people.reply(session, person, who, says("words.not_read"), now)
    this = remarks.hear(session, person, journey, None, said, now)
    words.to_case(session, case, person, this, now, who=who)
