"""Verifications: the customer says whether it is right now."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import cases as life
from bot.domain import escalation
from bot.domain.throttle import Ask, Skip, Standing, Wait, may_leave
from bot.errors import TooLateError
from bot.flows import alerts, cases, maps, people
from bot.flows.answers import Spot
from bot.flows.content import button, edits, says
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups, outbox
from storage.tables import Case, Journey, Moment, Person, Site
from storage.vocabulary import Act, CaseState, FollowupKind, Lane, MessageKind

ANSWERS = {"yes": Act.RECOVERED, "partly": Act.PARTLY, "no": Act.REOPEN}
ASKED_FOR = timedelta(days=3)  # an answer after that is still taken, but not waited for


def ask(session: Session, case_id: int, round_: int, now: datetime) -> Wait | None:
    """Ask the customer whether it is right now; return when, if now is the wrong time."""
    case = case_rows.lock(session, case_id)
    if case is None or case.round != round_ or case.state is not CaseState.DONE:
        return None
    site = session.get_one(Site, case.site_id)
    customer = session.get_one(Person, case.person_id)
    match may_leave(standing(session, case, customer, site, now)):
        case Wait() as wait:
            return wait
        case Ask():
            owe(session, case, customer, site, now)
        case Skip():
            pass  # silence is counted as just that
    followups.plan(
        session,
        f"verify_silence:{case_id}:{case.round}:{now.isoformat()}",
        FollowupKind.VERIFY_SILENCE,
        now + escalation.VERIFY_SILENCE_AFTER,
        case_id=case_id,
        round=case.round,
    )
    return None


def standing(
    session: Session, case: Case, customer: Person, site: Site, now: datetime
) -> Standing:
    """Gather all that bears on asking the customer now."""
    cycle = maps.cycle(session, session.get_one(Journey, case.journey_id).cycle_id)
    step_key = session.get_one(Moment, case.moment_id).step_key
    return Standing(
        now=now,
        due_at=now,
        window_ends=(case.done_at or now) + ASKED_FOR,
        zone=site.zone,
        quiet=maps.quiet_at(site, cycle, step_key),
        stopped=customer.stopped_at is not None,
        paused_until=customer.paused_until,
        reachable=customer.reachable,
    )


def owe(session: Session, case: Case, customer: Person, site: Site, now: datetime) -> None:
    assert case.id is not None
    answers = [
        button("verify", case.id, answer, say=f"button.verify.{answer}") for answer in ANSWERS
    ]
    outbox.owe(
        session,
        key=f"verification:{case.id}:{case.round}:{now.isoformat()}",
        lane=Lane.QUESTION,
        kind=MessageKind.QUESTION,
        chat_id=customer.telegram_id,
        language=customer.language,
        content=says("verify.ask", answers, place=site.name),
        now=now,
        expires_at=now + ASKED_FOR,
        case_id=case.id,
    )


def answer(
    session: Session, who: Who, case_id: int, said: str, spot: Spot, now: datetime
) -> str:
    """Take the customer's word on it; return the key of what to say to the tap."""
    customer = people.meet(session, who, now)
    case = case_rows.lock(session, case_id)
    if case is None or said not in ANSWERS:
        raise TooLateError("answer.unknown")
    if case.person_id != customer.id:
        raise people.not_theirs(session, case.person_id)
    if answered(case, said):
        return "answer.already"
    if (case.state, ANSWERS[said]) not in life.NEXT:
        raise TooLateError("answer.closed")
    settle(session, case, customer, said, now)
    outbox.owe(
        session,
        key=f"verified:{case_id}:{case.round}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=customer.language,
        content=edits(spot.message_id, f"verify.answered.{said}"),
        now=now,
    )
    return f"verify.thanks.{said}"


def answered(case: Case, said: str) -> bool:
    """Tell whether that is what the customer said before: phones tap twice."""
    if said == "no":
        return case.state is CaseState.OPEN and case.round > 1
    return said == "yes" and case.state is CaseState.RECOVERED


def settle(session: Session, case: Case, customer: Person, said: str, now: datetime) -> None:
    """Close, hand back or reopen the case, and tell the staff what the customer said."""
    act = ANSWERS[said]
    if act is Act.REOPEN:
        cases.reopen(session, case, now, customer)
        return
    closed = now if act is Act.RECOVERED else None
    cases.move(session, case, act, now, customer, closed_at=closed)
    followups.cancel(session, "verified", case_id=case.id or 0)
    alerts.tell(session, case, f"case.verified.{said}", now)
    alerts.refresh(session, case, now)


def silence(session: Session, case_id: int, round_: int, now: datetime) -> None:
    """No answer: counted as just that, never as success."""
    case = case_rows.lock(session, case_id)
    if case is None or case.round != round_ or case.state is not CaseState.DONE:
        return
    cases.move(session, case, Act.SILENT, now, None, closed_at=now)
    alerts.refresh(session, case, now)
