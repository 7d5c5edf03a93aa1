"""What a customer writes unasked or instead of tapping: an answer, a cry, a note, a word."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain.verdict import verdict
from bot.domain.words import Decision, Reading
from bot.errors import BadInputError
from bot.flows import (
    cases,
    complaints,
    doubts,
    mixed,
    moments,
    people,
    relay,
    remarks,
    showings,
)
from bot.flows.content import button, says
from bot.flows.doubts import PLAIN_SCORE
from bot.flows.people import Who
from bot.flows.relay import Said
from bot.flows.remarks import Heard
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import journeys
from storage.queries import moments as moment_rows
from storage.queries import people as person_rows
from storage.tables import Case, Journey, Moment, Person, Question
from storage.vocabulary import Origin, QuestionState, Verdict

if TYPE_CHECKING:
    from bot.flows import thanks
else:
    thanks = Later("bot.flows.thanks")

STILL_ABOUT = timedelta(hours=24)  # words this long after an answer still belong to it
A_SCORE_ALONE = 12  # characters; "5", "2/5", "4 de 5 😊" and not a story with a number in it


def heard(session: Session, who: Who, said: Said, now: datetime) -> int | None:
    """Find out what a customer's message is about, and see to it; return its remark."""
    if said.reply_to is not None and relay.by_staff(session, who, said, now):
        return None
    person = people.meet(session, who, now)
    if said.content["kind"] == relay.CANNOT:
        raise BadInputError("relay.cannot")
    journey = journeys.latest(session, person.id or 0)
    if journey is None:
        nowhere(session, who, person, now)
        return None
    question = asked(session, journey, said)
    this = remarks.hear(session, person, journey, question, said, now)
    case = case_rows.hot(session, person.id or 0)
    moment = remarks.moment_of(session, this) or lately(session, person, question, now)
    if question is not None and answers(this.reading, said, case):
        answer(session, who, question, person, this, now)
    elif case is not None:
        to_case(session, case, person, this, now, who=who)
    elif moment is not None:
        about(session, who, moment, person, this, now)
    elif question is not None:
        ask_for_a_tap(session, who, person, question, this, now)
    else:
        unasked(session, who, journey, person, this, now)
    if this.reading.complaint:
        complaints.made(session, who, person, journey, this, now)
    return this.remark.id


def nowhere(session: Session, who: Who, person: Person, now: datetime) -> None:
    """Somebody writes who is on no visit: the staff learn what they can do here."""
    if person_rows.posts_of(session, person.id or 0):
        people.help_for(session, who, now)
    else:
        people.reply(session, person, who, says("words.no_journey"), now)


def asked(session: Session, journey: Journey, said: Said) -> Question | None:
    """Return the open question the words may answer: the one replied to, or the newest."""
    if said.reply_to is not None:
        replied = journeys.asked_in_chat(session, said.spot.chat_id, said.reply_to)
        if replied is not None and replied.state in (
            QuestionState.ASKED,
            QuestionState.EXPIRED,
        ):
            return replied
    return journeys.waiting_for_answer(session, journey.id or 0)


def answers(reading: Reading, said: Said, case: Case | None) -> bool:
    """Tell whether words answer the open question; while a case is hot only a bare score."""
    if reading.wants_person or reading.verdict is None:
        return False
    bare = reading.score is not None and len(said.words) <= A_SCORE_ALONE
    return bare or case is None


def answer(
    session: Session, who: Who, question: Question, person: Person, this: Heard, now: datetime
) -> None:
    """Take words for the tap they stand for; keep them if they say more than a score."""
    assert question.id is not None
    reading = this.reading
    assert reading.verdict is not None
    score = reading.score or PLAIN_SCORE[reading.verdict]
    if reading.urgent:
        score = min(score, PLAIN_SCORE[Verdict.BITTER])
    key = showings.rate(session, who, question.id, score, None, now, Origin.WORDS)
    moment = moment_rows.of_question(session, question.id)
    alone = len(this.said.words) <= A_SCORE_ALONE and this.said.content["kind"] == "text"
    if moment is not None and (this.before or not alone):
        remarks.attach(session, moment, this, now)
        if (case := case_rows.of_moment(session, moment.id or 0)) is not None:
            to_case(session, case, person, this, now, noted=True)
    elif moment is not None:
        this.remark.moment_id = moment.id
    people.reply(session, person, who, says("words.safety" if reading.urgent else key), now)


def to_case(
    session: Session,
    case: Case,
    person: Person,
    this: Heard,
    now: datetime,
    *,
    noted: bool = False,
    who: Who | None = None,
) -> None:
    """Carry the words to the staff on the case; danger makes it urgent."""
    case_rows.lock(session, case.id or 0)
    if not noted:
        remarks.attach(session, session.get_one(Moment, case.moment_id), this, now)
    showings.hand_over(session, case, now, but=this.said.spot)
    relay.to_staff(session, case, person, this.said, now)
    if this.reading.urgent and not case.urgent:
        cases.make_urgent(session, case, now)
        if who is not None:
            people.reply(session, person, who, says("words.safety"), now)
    cases.refresh_for(session, session.get_one(Moment, case.moment_id), now)


def lately(
    session: Session, person: Person, question: Question | None, now: datetime
) -> Moment | None:
    """Return the moment the words still belong to: answered lately, nothing asked since."""
    moment = moment_rows.latest(session, person.id or 0, now - STILL_ABOUT)
    if moment is None or (
        question and question.asked_at and question.asked_at > moment.updated_at
    ):
        return None
    return moment


def about(
    session: Session, who: Who, moment: Moment, person: Person, this: Heard, now: datetime
) -> None:
    """Add words to a recent moment; they may only make it more urgent, never less."""
    reading, tapped = this.reading, moment.origin is Origin.TAP
    bitter = reading.decision is Decision.BITTER or reading.urgent
    stellar = moment.verdict is Verdict.STELLAR and tapped
    if reading.urgent and stellar:
        mixed.ask_risk(session, who, moment, person, this, now)
    elif wants_more(session, moment, this, bitter=bitter, stellar=stellar):
        open_case(session, who, person, this, now)
    elif stellar and bitter and reading.p_bitter >= this.by.mixed:
        mixed.note(session, who, moment, person, this, now)
    elif bitter and not stellar and moment.verdict is not Verdict.BITTER:
        worsen(session, moment, person, this, now)
        said = "words.safety" if reading.urgent else "words.passed_on"
        people.reply(session, person, who, says(said), now)
    else:
        remarks.attach(session, moment, this, now)
        cases.refresh_for(session, moment, now)
        thanked = thanks.give(session, moment, person, this.said, now)
        if not this.before:  # of several parts, the first was thanked for
            said = "thanks.noted" if thanked else "words.noted"
            people.reply(session, person, who, says(said), now)


def wants_more(
    session: Session, moment: Moment, this: Heard, *, bitter: bool, stellar: bool
) -> bool:
    """Tell whether words beside a moment ask for a case of their own."""
    if this.reading.complaint or this.reading.wants_person:
        return stellar or not bitter or moment.verdict is Verdict.BITTER
    told_before = moment.origin is not Origin.TAP and moment.verdict is not Verdict.BITTER
    return bitter and told_before and remarks.moment_of(session, this) is not moment


def worsen(
    session: Session, moment: Moment, person: Person, this: Heard, now: datetime
) -> None:
    """A neutral tap with bitter words is bitter, as are words that go on to be."""
    remarks.attach(session, moment, this, now)
    reading = this.reading
    case = doubts.turn(session, moment, person, reading.score, now, urgent=reading.urgent)
    to_case(session, case, person, this, now, noted=True)


def ask_for_a_tap(
    session: Session,
    who: Who,
    person: Person,
    question: Question,
    this: Heard,
    now: datetime,
) -> None:
    """In doubt, ask for one tap; words that want somebody are not made to wait for it."""
    reading = this.reading
    if reading.wants_person or reading.urgent or reading.complaint:
        open_case(session, who, person, this, now)
        return
    doubts.ask(session, who, person, this, question, now)


def unasked(
    session: Session, who: Who, journey: Journey, person: Person, this: Heard, now: datetime
) -> None:
    """Nothing was asked: bitter words and questions reach the staff all the same."""
    reading = this.reading
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    if bitter or reading.complaint or reading.wants_person or reading.asks:
        open_case(session, who, person, this, now)
    elif reading.verdict is not None:
        score = reading.score or PLAIN_SCORE[reading.verdict]
        moment = moments.record(session, journey, person, score, Origin.SPONTANEOUS, now)
        remarks.attach(session, moment, this, now)
        people.reply(session, person, who, says(f"answer.thanks.{moment.verdict}"), now)
    elif reading.decision is Decision.ASK and this.said.words:
        doubts.ask(session, who, person, this, None, now)
    elif not this.before:
        talk = [button("talk", person.id or 0, say="button.talk")]
        people.reply(session, person, who, says("words.heard", talk), now)


def open_case(session: Session, who: Who, person: Person, this: Heard, now: datetime) -> None:
    """Bring unasked words before the staff as a case of their own, and say so."""
    bring(session, person, this, now)
    said = "words.safety" if this.reading.urgent else "words.passed_on"
    people.reply(session, person, who, says(said), now)


def bring(session: Session, person: Person, this: Heard, now: datetime) -> None:
    """Open a case of their own for unasked words."""
    reading = this.reading
    journey = session.get_one(Journey, this.remark.journey_id)
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    score = reading.score if bitter and reading.score else PLAIN_SCORE[Verdict.BITTER]
    if bitter and verdict(score) is Verdict.BITTER:
        moment = moments.record(
            session, journey, person, score, Origin.SPONTANEOUS, now, urgent=reading.urgent
        )
    else:
        moment = moments.wish(session, journey, person, now)
    case = case_rows.of_moment(session, moment.id or 0)
    if case is not None:
        to_case(session, case, person, this, now)


def wants_somebody(session: Session, who: Who, now: datetime) -> None:
    """Somebody pressed the button that calls a person."""
    person = people.meet(session, who, now)
    journey = journeys.latest(session, person.id or 0)
    if journey is None:
        people.reply(session, person, who, says("words.no_journey"), now)
        return
    if case_rows.hot(session, person.id or 0) is None:
        moments.wish(session, journey, person, now)
    people.reply(session, person, who, says("words.passed_on"), now)
