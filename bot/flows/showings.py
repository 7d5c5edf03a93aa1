"""Showings: said or shown before anybody knew what it was about; a tap tells, or a person."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.cases import is_hot
from bot.domain.cycle import FACES
from bot.domain.verdict import HIGHEST, LOWEST
from bot.errors import TooLateError
from bot.flows import cases, moments, people, relay
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, says
from bot.flows.moments import SECOND_THOUGHTS
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import followups, outbox
from storage.queries import moments as moment_rows
from storage.queries import showings as showing_rows
from storage.tables import Case, Journey, Moment, MomentNote, Person, Question, Showing
from storage.vocabulary import FollowupKind, Lane, MessageKind, Origin

LOOK_AFTER = timedelta(minutes=10)  # without a tap a person looks at it
KEY = "unseen:"


def rate(
    session: Session,
    who: Who,
    question_id: int,
    score: int,
    spot: Spot | None,
    now: datetime,
    origin: Origin = Origin.TAP,
) -> str:
    """Record a score for a question, with whatever was said or shown before it."""
    key = moments.rate(session, who, question_id, score, spot, now, origin)
    moment = moment_rows.of_question(session, question_id)
    if moment is not None:
        gather(session, moment, now)
    return key


def keep(
    session: Session, person: Person, journey: Journey, said: Said, now: datetime
) -> Showing:
    """Keep what came until somebody says what it is about."""
    assert person.id is not None
    assert journey.id is not None
    showing = Showing(
        person_id=person.id,
        journey_id=journey.id,
        at=now,
        chat_id=said.spot.chat_id,
        message_id=said.spot.message_id,
        content=said.content,
    )
    session.add(showing)
    session.flush()
    return showing


def ask(
    session: Session,
    who: Who,
    person: Person,
    showing: Showing,
    question: Question | None,
    now: datetime,
) -> None:
    """Ask what it is: by the faces of the open question, or else by some of its own."""
    look_later(session, showing, now)
    if question is not None:
        people.reply(session, person, who, says("words.one_tap"), now)
    else:
        people.reply(session, person, who, asks(showing), now)


def look_later(session: Session, showing: Showing, now: datetime) -> None:
    """Let a person look at it if nobody says what it is."""
    followups.plan(session, f"{KEY}{showing.id}", FollowupKind.UNSEEN, now + LOOK_AFTER)


def asks(showing: Showing) -> Content:
    """Return the question what it is."""
    return says("showing.what_is_it", faces(showing.id or 0))


def faces(showing_id: int) -> list[Content]:
    return [
        button("felt", showing_id, str(score), text=face)
        for score, face in enumerate(FACES, start=LOWEST)
    ]


def felt(
    session: Session, who: Who, showing_id: int, given: str, spot: Spot, now: datetime
) -> str | None:
    """Take the face tapped under `what is it?`; without one, show the faces again."""
    person = people.meet(session, who, now)
    showing = session.get(Showing, showing_id)
    if showing is None:
        raise TooLateError("answer.unknown")
    if showing.person_id != person.id:
        raise people.not_theirs(session, showing.person_id)
    moment = session.get(Moment, showing.moment_id) if showing.moment_id else None
    if not given:
        reconsider(session, showing, moment, person, spot, now)
        return None
    if not given.isdecimal() or not LOWEST <= int(given) <= HIGHEST:
        raise TooLateError("error.gone")
    return judge(session, who, showing, moment, person, int(given), spot, now)


def reconsider(
    session: Session,
    showing: Showing,
    moment: Moment | None,
    person: Person,
    spot: Spot,
    now: datetime,
) -> None:
    if moment is None or moment.score is None:
        raise TooLateError("answer.unknown")
    if now - moment.recorded_at > SECOND_THOUGHTS:
        raise TooLateError("answer.closed")
    content = edits(
        spot.message_id,
        "showing.choose",
        faces(showing.id or 0),
        face=FACES[moment.score - 1],
    )
    show(session, showing, person, content, spot, now)


def judge(
    session: Session,
    who: Who,
    showing: Showing,
    moment: Moment | None,
    person: Person,
    score: int,
    spot: Spot,
    now: datetime,
) -> str:
    """Record the impression, or change the one that has the showing by now."""
    if moment is not None and moment.question_id is not None:
        return rate(session, who, moment.question_id, score, None, now)
    if moment is None:
        journey = session.get_one(Journey, showing.journey_id)
        moment = moments.record(session, journey, person, score, Origin.SPONTANEOUS, now)
        key = f"answer.thanks.{moment.verdict}"
    elif moment.score == score:
        key = "answer.already"
    elif now - moment.recorded_at > SECOND_THOUGHTS:
        raise TooLateError("answer.closed")
    else:
        moments.change(session, moment, score, now)
        key = "answer.changed"
    gather(session, moment, now)
    again = [button("felt", showing.id or 0, say="button.change")]
    said = f"showing.recorded.{moment.verdict}"
    content = edits(spot.message_id, said, again, face=FACES[score - 1])
    show(session, showing, person, content, spot, now)
    return key


def show(
    session: Session,
    showing: Showing,
    person: Person,
    content: Content,
    spot: Spot,
    now: datetime,
) -> None:
    outbox.owe(
        session,
        key=f"showing:{showing.id}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=person.language,
        content=content,
        now=now,
    )


def gather(session: Session, moment: Moment, now: datetime) -> None:
    """Give a moment whatever its customer said or showed before; the staff see it."""
    waiting = showing_rows.waiting(session, moment.person_id)
    for showing in waiting:
        note(session, moment, said_in(showing), now)
        showing.moment_id, showing.content = moment.id, None
    session.flush()
    case = case_rows.of_moment(session, moment.id or 0)
    if case is not None and is_hot(case.state):
        hand_over(session, case, now)
        if waiting:
            cases.refresh_for(session, moment, now)


def said_in(showing: Showing) -> Said:
    return Said(showing.content or {"kind": "text"}, Spot(showing.chat_id, showing.message_id))


def note(session: Session, moment: Moment, said: Said, now: datetime) -> None:
    """Keep with a moment what the customer said or showed about it."""
    own = said.content["kind"] == "text" and not said.content.get("forwarded")
    media = None if own else said.content
    moments.add_note(session, moment, said.words or None, media, said.spot, now,
                     album=said.album, tongue=said.content.get("tongue"))  # fmt: skip


def hand_over(session: Session, case: Case, now: datetime, but: Spot | None = None) -> None:
    """Carry to the staff what was shown before there was a case."""
    customer = session.get_one(Person, case.person_id)
    for one in moment_rows.notes(session, case.moment_id):
        spot = Spot(one.chat_id, one.message_id)
        shown = one.media or (words_of(one) if one.tongue else None)
        if shown is None or spot == but:
            continue
        if not case_rows.relays_of(session, spot.chat_id, spot.message_id):
            relay.to_staff(session, case, customer, Said(shown, spot), now)


def words_of(note: MomentNote) -> Content:
    return {"kind": "text", "text": note.words, "tongue": note.tongue}


def unseen(session: Session, key: str, now: datetime) -> None:
    """Nobody tapped: what we can't understand, a person looks at."""
    showing = session.get(Showing, int(key.removeprefix(KEY)))
    if showing is None:
        return
    person = people.held(session, showing.person_id)
    session.refresh(showing)
    if showing.moment_id is not None:
        return
    case = case_rows.hot(session, showing.person_id)
    if case is not None:
        moment = session.get_one(Moment, case.moment_id)
    else:
        journey = session.get_one(Journey, showing.journey_id)
        moment = moments.wish(session, journey, person, now)
        case = case_rows.of_moment(session, moment.id or 0)
        assert case is not None
        cases.to_customer(session, case, "words.passed_on", now)
    gather(session, moment, now)


def joins(session: Session, person: Person, said: Said, now: datetime) -> bool:
    """Tell whether a message is one more of an album, and put it to the others."""
    if said.album is None or said.words:
        return False
    chat_id = said.spot.chat_id
    for showing in showing_rows.waiting(session, person.id or 0):
        if showing.chat_id == chat_id and said_in(showing).album == said.album:
            keep(session, person, session.get_one(Journey, showing.journey_id), said, now)
            return True
    moment = moment_rows.of_album(session, chat_id, said.album)
    if moment is None:
        return False
    note(session, moment, said, now)
    gather(session, moment, now)
    cases.refresh_for(session, moment, now)
    return True
