"""The best score and words that say otherwise: the score stays, and somebody looks."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.verdict import LOWEST
from bot.errors import TooLateError
from bot.flows import aliases, cases, doubts, maps, moments, people, remarks, rota
from bot.flows.answers import Spot
from bot.flows.content import button, edits, says
from bot.flows.moments import LATE
from bot.flows.people import Who
from bot.flows.remarks import Heard
from storage.queries import cases as case_rows
from storage.queries import followups, outbox, sites
from storage.queries import moments as moment_rows
from storage.queries import people as person_rows
from storage.tables import Case, Journey, Moment, Person, Remark
from storage.vocabulary import FollowupKind, Lane, Language, MessageKind, Origin, Verdict

SILENCE_IS_YES = timedelta(minutes=2)  # nobody at risk may be left waiting longer
YES, NO = "yes", "no"


def note(
    session: Session, who: Who, moment: Moment, person: Person, heard: Heard, now: datetime
) -> None:
    """Keep the score; tell the staff without a sound, and ask what there is to put right."""
    remarks.attach(session, moment, heard, now)
    tell(session, moment, person, heard.remark, now)
    if heard.asked:
        return
    heard.remark.asked_at = now
    choice = [
        button("fix", moment.id or 0, YES, say="button.fix"),
        button("fix", moment.id or 0, NO, say="button.all_well"),
    ]
    people.reply(session, person, who, says("words.mixed", choice), now)


def tell(
    session: Session, moment: Moment, person: Person, remark: Remark, now: datetime
) -> None:
    """Show the words to the team that owns the step, in a message that makes no sound."""
    alias = aliases.on_journey(session.get_one(Journey, moment.journey_id), person)
    for chat_id, language in audience(session, moment, now):
        content = says("mixed.note", alias=alias, words=remark.words)
        outbox.owe(
            session,
            key=f"mixed:{remark.id}:{chat_id}",
            lane=Lane.REPLY,
            kind=MessageKind.TO_STAFF,
            chat_id=chat_id,
            language=language,
            content={**content, "silent": True, "about": [person.id]},
            now=now,
        )


def audience(session: Session, moment: Moment, now: datetime) -> list[tuple[int, Language]]:
    """Return the chat of the team that owns the step, or those of its members on duty."""
    cycle = maps.cycle(session, session.get_one(Journey, moment.journey_id).cycle_id)
    team = cycle.step(moment.step_key).team if moment.step_key else cases.ANY_TEAM
    chat = sites.team_chat(session, moment.site_id, team)
    if chat is not None:
        return [(chat.chat_id, sites.language(session, moment.site_id))]
    staff = rota.team_on_duty(session, moment.site_id, team, now)
    return [(one.telegram_id, one.language) for one in staff]


def fix(
    session: Session, who: Who, moment_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """The customer says whether there is anything to put right; yes calls somebody."""
    person = people.meet(session, who, now)
    moment = session.get(Moment, moment_id)
    if moment is None or value not in (YES, NO):
        raise TooLateError("answer.unknown")
    if moment.person_id != person.id:
        raise people.not_theirs(session, moment.person_id)
    if now - moment.updated_at > LATE:
        raise TooLateError("answer.too_late")
    if value == YES and case_rows.hot(session, moment.person_id) is None:
        journey = session.get_one(Journey, moment.journey_id)
        wish = moments.wish(session, journey, person, now)
        for one in moment_rows.notes(session, moment_id):
            there = Spot(one.chat_id, one.message_id)
            moments.add_note(session, wish, one.words, one.media, there, now)
    key = "words.passed_on" if value == YES else "words.noted"
    people.change(session, person, who, edits(spot.message_id, key), now)


def ask_risk(
    session: Session, who: Who, moment: Moment, person: Person, heard: Heard, now: datetime
) -> None:
    """Ask first whether anyone is at risk; silence is a yes."""
    remarks.attach(session, moment, heard, now)
    remark = heard.remark
    assert remark.id is not None
    if heard.asked:
        return
    remark.asked_at = now
    followups.plan(session, f"risk:{remark.id}", FollowupKind.RISK, now + SILENCE_IS_YES)
    choice = [
        button("risk", remark.id, YES, say="button.at_risk"),
        button("risk", remark.id, NO, say="button.nobody_at_risk"),
    ]
    people.reply(session, person, who, says("words.at_risk", choice), now)


def risk(
    session: Session, who: Who, remark_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Somebody is at risk, or nobody is; the first yes counts, also that of silence."""
    remark, person = doubts.theirs(session, who, remark_id, now)
    if value not in (YES, NO) or now - remark.at > LATE:
        raise TooLateError("answer.unknown")
    alarmed = remark.label is Verdict.BITTER
    if value == YES and not alarmed:
        alarm(session, remark, person, now)
    elif value == NO and alarmed:
        raise TooLateError("words.risk_known")
    elif value == NO and remark.asked_at is not None:
        tell(session, session.get_one(Moment, remark.moment_id), person, remark, now)
        remark.asked_at = None
    key = "words.safety" if value == YES else "words.noted"
    people.change(session, person, who, edits(spot.message_id, key), now)


def unanswered(session: Session, key: str, now: datetime) -> None:
    """Nobody said that there is no risk."""
    remark = session.get_one(Remark, int(key.partition(":")[2]))
    person = session.get_one(Person, remark.person_id)
    person_rows.lock(session, person.telegram_id)
    session.refresh(remark)
    if remark.asked_at is None:
        return
    case = alarm(session, remark, person, now)
    cases.to_customer(session, case, "words.safety", now)


def alarm(session: Session, remark: Remark, person: Person, now: datetime) -> Case:
    """Raise the alarm over words: a case of their own, or the one under way made urgent."""
    remark.asked_at, remark.label, remark.labelled_at = None, Verdict.BITTER, now
    case = case_rows.hot(session, remark.person_id)
    if case is None:
        journey = session.get_one(Journey, remark.journey_id)
        moment = moments.record(
            session, journey, person, LOWEST, Origin.SPONTANEOUS, now, urgent=True
        )
        case = case_rows.of_moment(session, moment.id or 0)
        assert case is not None
    elif not case.urgent:
        case_rows.lock(session, case.id or 0)
        cases.make_urgent(session, case, now)
    move(session, remark, case)
    cases.refresh_for(session, session.get_one(Moment, case.moment_id), now)
    return case


def move(session: Session, remark: Remark, case: Case) -> None:
    """Let the words stand with the case they raised."""
    remark.moment_id = case.moment_id
    written = moment_rows.note_at(session, remark.chat_id, remark.message_id)
    if written is not None:
        written.moment_id = case.moment_id
    session.flush()
