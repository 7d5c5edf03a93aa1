"""Recoveries: what those who act on a case do with it, from taking it until it is done."""

from datetime import datetime

from sqlmodel import Session

from bot.domain import escalation
from bot.errors import NotAllowedHereError
from bot.flows import alerts, cases, chains, maps, people, views
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups
from storage.tables import Case, Journey, Moment, Person, Report
from storage.vocabulary import (
    Act,
    CaseState,
    FollowupKind,
    Level,
    Role,
)


def own(session: Session, case: Case, person: Person) -> None:
    """Refuse whoever neither has taken the case nor stands above it."""
    assert person.id is not None
    if case.owner_id != person.id:
        try:
            people.require(session, person, case.site_id, Role.SUPERVISOR)
        except NotAllowedHereError:
            owner = session.get(Person, case.owner_id) if case.owner_id else None
            key = "case.not_yours" if owner else "case.take_first"
            raise NotAllowedHereError(key, name=owner.name if owner else "") from None


def take(session: Session, who: Who, case_id: int, now: datetime) -> None:
    """Give the case to the first who says: I take it."""
    case, person = cases.theirs(session, who, case_id, now)
    cases.move(
        session, case, Act.TAKE, now, person, owner_id=person.id, taken_at=now, spoken_at=None
    )
    followups.cancel(session, "taken", FollowupKind.ESCALATE, case_id=case_id)
    followups.plan(
        session,
        f"silence:{case_id}:{case.round}",
        FollowupKind.SILENCE,
        now + chains.pace_of(session, case).first_word,
        case_id=case_id,
        round=case.round,
    )
    alerts.refresh(session, case, now)
    cases.to_customer(session, case, "case.someone_is_on_it", now, name=person.name)


def pass_on(session: Session, who: Who, case_id: int, now: datetime) -> None:
    """Offer the case to the others again."""
    case, person = cases.theirs(session, who, case_id, now)
    own(session, case, person)
    offer_again(session, case, person, now)
    alerts.tell(session, case, "case.passed_on", now, urgent=True, name=person.name)


def offer_again(session: Session, case: Case, by: Person | None, now: datetime) -> None:
    """Let the case go back to the team; its chain starts anew."""
    assert case.id is not None
    cases.move(
        session, case, Act.PASS_ON, now, by, owner_id=None, taken_at=None, round=case.round + 1
    )
    drop_report(session, case)
    followups.cancel(session, "offered again", case_id=case.id)
    chains.ring_again(session, case, now)


def escalate(session: Session, who: Who, case_id: int, now: datetime) -> str:
    """Call the next level, because somebody asks for help."""
    case, person = cases.theirs(session, who, case_id, now)
    if case.state not in (CaseState.OPEN, CaseState.TAKEN):
        raise cases.moved_on(session, case)
    level = Level.SUPERVISORS if case.level < Level.SUPERVISORS else Level.MANAGERS
    reached = alerts.call(session, case, level, now, again="case.help_wanted")
    if not reached and level is Level.SUPERVISORS:
        level = Level.MANAGERS
        reached = alerts.call(session, case, level, now, again="case.help_wanted")
    cases.write(session, case, Act.ESCALATE, now, person, level=level)
    alerts.refresh(session, case, now)
    return "case.escalated" if reached else "case.nobody_above"


def start_report(session: Session, who: Who, case_id: int, now: datetime) -> None:
    """Done was pressed: ask for the cause and what was done before it counts."""
    case, person = cases.theirs(session, who, case_id, now)
    own(session, case, person)
    if case.state is not CaseState.TAKEN:
        raise cases.moved_on(session, case)
    drop_report(session, case)
    assert person.id is not None
    session.add(Report(case_id=case_id, person_id=person.id, at=now))
    session.flush()
    alerts.refresh(session, case, now)


def drop_report(session: Session, case: Case) -> None:
    report = case_rows.report(session, case.id or 0)
    if report is not None:
        session.delete(report)
        session.flush()


def cancel_report(session: Session, who: Who, case_id: int, now: datetime) -> None:
    """Not done after all."""
    case, person = cases.theirs(session, who, case_id, now)
    own(session, case, person)
    drop_report(session, case)
    alerts.refresh(session, case, now)


def name_cause(session: Session, who: Who, case_id: int, place: int, now: datetime) -> None:
    """Note what brought it about; what was done is asked next."""
    case, person = cases.theirs(session, who, case_id, now)
    own(session, case, person)
    report = case_rows.report(session, case_id)
    moment = session.get_one(Moment, case.moment_id)
    cycle = maps.cycle(session, session.get_one(Journey, case.journey_id).cycle_id)
    step = cycle.step(moment.step_key) if moment.step_key else None
    offered = views.causes(cycle, step, person.language)
    if report is None or not 0 <= place < len(offered):
        raise cases.moved_on(session, case)
    report.cause = offered[place]["key"]
    session.flush()
    alerts.refresh(session, case, now)


def name_action(session: Session, who: Who, case_id: int, place: int, now: datetime) -> None:
    """Note what was done: the case is done, and the customer will be asked whether it is."""
    case, person = cases.theirs(session, who, case_id, now)
    own(session, case, person)
    report = case_rows.report(session, case_id)
    if report is None or report.cause is None or not 0 <= place < len(views.ACTIONS):
        raise cases.moved_on(session, case)
    cases.move(
        session,
        case,
        Act.DONE,
        now,
        person,
        done_at=now,
        cause=report.cause,
        action=views.ACTIONS[place],
    )
    drop_report(session, case)
    followups.cancel(session, "done", case_id=case_id)
    followups.plan(
        session,
        f"verify:{case_id}:{case.round}:{now.isoformat()}",
        FollowupKind.VERIFY,
        now + escalation.VERIFY_AFTER,
        case_id=case_id,
        round=case.round,
    )
    alerts.refresh(session, case, now)
