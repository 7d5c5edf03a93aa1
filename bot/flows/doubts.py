"""Words in doubt: one tap is asked for, and whoever does not tap is not forgotten."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.errors import TooLateError
from bot.flows import answers, cases, moments, people, remarks
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, says
from bot.flows.moments import LATE, SECOND_THOUGHTS
from bot.flows.people import Who
from bot.flows.remarks import Heard
from storage.queries import cases as case_rows
from storage.queries import followups, journeys
from storage.queries import moments as moment_rows
from storage.queries import people as person_rows
from storage.queries import remarks as remark_rows
from storage.tables import Case, Journey, Moment, Person, Question, Remark
from storage.vocabulary import FollowupKind, Origin, Verdict

UNTAPPED = timedelta(minutes=10)  # after this, nobody will tap any more
PLAIN_SCORE = {Verdict.BITTER: 2, Verdict.NEUTRAL: 3, Verdict.STELLAR: 5}
FACES = {Verdict.BITTER: "🙁", Verdict.NEUTRAL: "😐", Verdict.STELLAR: "😍"}


def ask(
    session: Session,
    who: Who,
    person: Person,
    heard: Heard,
    question: Question | None,
    now: datetime,
) -> None:
    """Ask for one tap, once for a comment in parts; look again if it may be bitter."""
    remark = heard.remark
    assert remark.id is not None
    remark.asked_at = now
    remark.question_id = question.id if question else None
    if heard.reading.p_bitter >= heard.by.doubt:
        followups.plan(session, f"doubt:{remark.id}", FollowupKind.DOUBT, now + UNTAPPED)
    if heard.asked:
        return
    if question is not None:
        people.reply(session, person, who, says("words.one_tap"), now)
        return
    talk = [button("talk", person.id or 0, say="button.talk")]
    people.reply(session, person, who, says("words.weigh", faces(remark), talk), now)


def faces(remark: Remark) -> list[Content]:
    return [button("weigh", remark.id or 0, one, text=face) for one, face in FACES.items()]


def weigh(
    session: Session, who: Who, remark_id: int, value: str, spot: Spot, now: datetime
) -> str:
    """Take the tap that says what somebody's words meant; return what to say to it."""
    remark, person = theirs(session, who, remark_id, now)
    if value not in set(Verdict):
        raise TooLateError("error.gone")
    if now - remark.at > LATE:
        raise TooLateError("answer.too_late")
    key = settle(session, remark, person, Verdict(value), now)
    remark_rows.label(session, remark.moment_id or 0, Verdict(value), person.id, now)
    shown = edits(spot.message_id, f"words.weighed.{value}", faces(remark))
    people.change(session, person, who, shown, now)
    return key


def theirs(session: Session, who: Who, remark_id: int, now: datetime) -> tuple[Remark, Person]:
    """Return somebody's own words; refuse anybody else."""
    person = people.meet(session, who, now)
    remark = session.get(Remark, remark_id, populate_existing=True)
    if remark is None:
        raise TooLateError("answer.unknown")
    if remark.person_id != person.id:
        raise people.not_theirs(session, remark.person_id)
    return remark, person


def settle(
    session: Session, remark: Remark, person: Person, meant: Verdict, now: datetime
) -> str:
    """Record what was meant; the tap leads, whatever was made of the words meanwhile."""
    if remark.moment_id is None:
        journey = session.get_one(Journey, remark.journey_id)
        score = PLAIN_SCORE[meant]
        moment = moments.record(session, journey, person, score, Origin.TAP, now)
        remarks.gather(session, moment, comment(session, remark), now)
        return f"answer.thanks.{meant}"
    moment = session.get_one(Moment, remark.moment_id)
    if moment.verdict is meant:
        moment.origin = Origin.TAP
        cases.refresh_for(session, moment, now)
        return "answer.already"
    if now - moment.recorded_at > SECOND_THOUGHTS:
        raise TooLateError("answer.closed")
    moment.origin = Origin.TAP
    moments.change(session, moment, PLAIN_SCORE[meant], now)
    return "answer.changed"


def comment(session: Session, remark: Remark) -> list[Remark]:
    """Return the parts of a comment that belong to no moment yet."""
    found = remark_rows.since(session, remark.person_id, remark.at - remarks.ONE_COMMENT)
    return [
        one for one in found if one.moment_id is None and one.journey_id == remark.journey_id
    ]


def untapped(session: Session, key: str, now: datetime) -> None:
    """Nobody tapped: what may be bitter is shown to the staff, as the doubt that it is."""
    remark = session.get_one(Remark, int(key.partition(":")[2]))
    person = session.get_one(Person, remark.person_id)
    person_rows.lock(session, person.telegram_id)
    session.refresh(remark)
    if remark.moment_id is not None:
        return
    take_for_bitter(session, remark, person, now)


def take_for_bitter(session: Session, remark: Remark, person: Person, now: datetime) -> Moment:
    """Give words that belong nowhere to the case under way, or open one for them."""
    case = case_rows.hot(session, remark.person_id)
    moment = (
        session.get_one(Moment, case.moment_id)
        if case is not None
        else bitter(session, remark, person, now)
    )
    remarks.gather(session, moment, comment(session, remark), now)
    cases.refresh_for(session, moment, now)
    return moment


def bitter(session: Session, remark: Remark, person: Person, now: datetime) -> Moment:
    """Record the words as bitter: as the answer to their question, if it has none."""
    journey = session.get_one(Journey, remark.journey_id)
    question = journeys.hold(session, remark.question_id) if remark.question_id else None
    if question is not None and (known := moment_rows.of_question(session, question.id or 0)):
        return known
    origin = Origin.SPONTANEOUS if question is None else Origin.WORDS
    score = PLAIN_SCORE[Verdict.BITTER]
    return moments.record(session, journey, person, score, origin, now, question)


def turn(
    session: Session,
    moment: Moment,
    person: Person,
    score: int | None,
    now: datetime,
    *,
    urgent: bool = False,
) -> Case:
    """Make a moment bitter by words: a score that was tapped stays, the case comes."""
    before, old = moment.verdict, moment.score
    if moment.origin is not Origin.TAP and old is not None:
        moment.score = min(score or old, PLAIN_SCORE[Verdict.BITTER])
    moment.verdict = Verdict.BITTER
    moments.log_change(session, moment, old, before, now)
    case = case_rows.of_moment(session, moment.id or 0)
    if case is None:
        journey = session.get_one(Journey, moment.journey_id)
        case = cases.open_for(session, moment, journey, now, urgent=urgent)
    else:
        cases.wake(session, case, now)
    answers.show_words(session, moment, person, now)
    return case
