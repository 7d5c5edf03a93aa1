"""What a customer writes unasked or instead of tapping: an answer, a cry, a note, a word."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.verdict import verdict
from bot.domain.words import SURELY_BITTER, Reading, read
from bot.errors import BadInputError
from bot.flows import cases, moments, people, relay, showings
from bot.flows.content import button, says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import journeys
from storage.queries import moments as moment_rows
from storage.queries import people as person_rows
from storage.tables import Case, Journey, Moment, Person, Question
from storage.vocabulary import Origin, QuestionState, Verdict

STILL_ABOUT = timedelta(hours=24)  # words this long after an answer still belong to it
PLAIN_SCORE = {Verdict.BITTER: 2, Verdict.NEUTRAL: 3, Verdict.STELLAR: 5}
A_SCORE_ALONE = 12  # characters; "5", "2/5", "4 de 5 😊" and not a story with a number in it


def heard(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Find out what a customer's message is about, and see to it."""
    if said.reply_to is not None and relay.by_staff(session, who, said, now):
        return
    person = people.meet(session, who, now)
    if said.content["kind"] == relay.CANNOT:
        raise BadInputError("relay.cannot")
    reading = read(said.words)
    journey = journeys.latest(session, person.id or 0)
    if journey is None:
        nowhere(session, who, person, now)
        return
    question = asked(session, journey, said)
    case = case_rows.hot(session, person.id or 0)
    if question is not None and answers(reading, said, case):
        answer(session, who, question, person, reading, said, now)
    elif case is not None:
        to_case(session, case, person, reading, said, now)
    elif (moment := lately(session, person, question, now)) is not None:
        about(session, who, moment, person, reading, said, now)
    elif question is not None:
        ask_for_a_tap(session, who, journey, person, said, now)
    else:
        unasked(session, who, journey, person, reading, said, now)


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
    session: Session,
    who: Who,
    question: Question,
    person: Person,
    reading: Reading,
    said: Said,
    now: datetime,
) -> None:
    """Take words for the tap they stand for; keep them if they say more than a score."""
    assert question.id is not None
    assert reading.verdict is not None
    score = reading.score or PLAIN_SCORE[reading.verdict]
    if reading.urgent:
        score = min(score, PLAIN_SCORE[Verdict.BITTER])
    key = showings.rate(session, who, question.id, score, None, now, Origin.WORDS)
    moment = moment_rows.of_question(session, question.id)
    more = len(said.words) > A_SCORE_ALONE or said.content["kind"] != "text"
    if moment is not None and more:
        keep(session, moment, said, now)
        if (case := case_rows.of_moment(session, moment.id or 0)) is not None:
            to_case(session, case, person, reading, said, now, noted=True)
    people.reply(session, person, who, says(key), now)


def keep(session: Session, moment: Moment, said: Said, now: datetime) -> None:
    showings.gather(session, moment, now)
    showings.note(session, moment, said, now)


def to_case(
    session: Session,
    case: Case,
    person: Person,
    reading: Reading,
    said: Said,
    now: datetime,
    *,
    noted: bool = False,
) -> None:
    """Carry the words to the staff on the case; danger makes it urgent."""
    case_rows.lock(session, case.id or 0)
    if not noted:
        keep(session, session.get_one(Moment, case.moment_id), said, now)
    showings.hand_over(session, case, now, but=said.spot)
    relay.to_staff(session, case, person, said, now)
    if reading.urgent and not case.urgent:
        cases.make_urgent(session, case, now)
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
    session: Session,
    who: Who,
    moment: Moment,
    person: Person,
    reading: Reading,
    said: Said,
    now: datetime,
) -> None:
    """Add words to a recent moment; they may only make it more urgent, never less."""
    journey = session.get_one(Journey, moment.journey_id)
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    mixed = bitter and moment.verdict is Verdict.STELLAR and reading.p_bitter >= SURELY_BITTER
    if reading.wants_person or mixed:
        open_case(session, who, journey, person, reading, said, now)
        return
    keep(session, moment, said, now)
    if bitter and moment.verdict is Verdict.NEUTRAL:
        worsen(session, moment, person, reading, said, now)
    people.reply(session, person, who, says("words.noted"), now)


def worsen(
    session: Session,
    moment: Moment,
    person: Person,
    reading: Reading,
    said: Said,
    now: datetime,
) -> None:
    """A neutral tap with bitter words is bitter; the score stays as it was tapped."""
    moment.verdict = Verdict.BITTER
    journey = session.get_one(Journey, moment.journey_id)
    case = case_rows.of_moment(session, moment.id or 0)
    if case is None:
        case = cases.open_for(session, moment, journey, now, urgent=reading.urgent)
    to_case(session, case, person, reading, said, now, noted=True)


def ask_for_a_tap(
    session: Session,
    who: Who,
    journey: Journey,
    person: Person,
    said: Said,
    now: datetime,
) -> None:
    """In doubt, ask for one tap; words that want somebody are not made to wait for it."""
    reading = read(said.words)
    if reading.wants_person or reading.urgent or reading.complaint:
        open_case(session, who, journey, person, reading, said, now)
        return
    people.reply(session, person, who, says("words.one_tap"), now)


def unasked(
    session: Session,
    who: Who,
    journey: Journey,
    person: Person,
    reading: Reading,
    said: Said,
    now: datetime,
) -> None:
    """Nothing was asked: bitter words and questions reach the staff all the same."""
    assert person.id is not None
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    if bitter or reading.wants_person or reading.asks:
        open_case(session, who, journey, person, reading, said, now)
    elif reading.verdict is not None:
        score = reading.score or PLAIN_SCORE[reading.verdict]
        moment = moments.record(session, journey, person, score, Origin.SPONTANEOUS, now)
        keep(session, moment, said, now)
        people.reply(session, person, who, says(f"answer.thanks.{moment.verdict}"), now)
    else:
        talk = [button("talk", person.id, say="button.talk")]
        people.reply(session, person, who, says("words.heard", talk), now)


def open_case(
    session: Session,
    who: Who,
    journey: Journey,
    person: Person,
    reading: Reading,
    said: Said,
    now: datetime,
) -> None:
    """Bring unasked words before the staff as a case of their own."""
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
        to_case(session, case, person, reading, said, now)
    people.reply(session, person, who, says("words.passed_on"), now)


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
