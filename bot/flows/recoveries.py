"""Recoveries: what those who act on a case do with it, from taking it until it is done."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain import escalation
from bot.errors import NotAllowedHereError
from bot.flows import alerts, cases, chains, maps, people, talks, views
from bot.flows.content import says
from bot.flows.people import Who
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import followups
from storage.tables import Case, Journey, Moment, Person, Report
from storage.vocabulary import (
    Act,
    CaseState,
    FollowupKind,
    Level,
    MessageKind,
    Role,
)

if TYPE_CHECKING:
    from bot.flows import points
else:
    points = Later("bot.flows.points")


def own(session: Session, case: Case, person: Person) -> None:
    """Refuse whoever neither has taken the case nor stands above it."""
    if case.owner_id == person.id:
        return
    try:
        people.require(session, person, case.site_id, Role.SUPERVISOR)
    except NotAllowedHereError:
        cases.only_speaker(session, case, person)


def take(session: Session, who: Who, case_id: int, now: datetime) -> None:
    """Give the case to the first who says: I take it."""
    case, person = cases.theirs(session, who, case_id, now)
    cases.move(
        session, case, Act.TAKE, now, person, owner_id=person.id, taken_at=now, spoken_at=None
    )
    followups.cancel(session, "taken", FollowupKind.ESCALATE, case_id=case_id)
    expect_words(session, case, f"silence:{case_id}:{case.round}", now)
    alerts.refresh(session, case, now)
    cases.to_customer(session, case, "case.someone_is_on_it", now, name=person.name)
    talks.typing(session, case, who, now)


def expect_words(session: Session, case: Case, key: str, now: datetime) -> None:
    """Offer the case again if its owner says nothing to the customer."""
    followups.plan(
        session,
        key,
        FollowupKind.SILENCE,
        now + chains.pace_of(session, case).first_word,
        case_id=case.id or 0,
        round=case.round,
    )


def take_over(session: Session, who: Who, case_id: int, seen: str, now: datetime) -> None:
    """Speak from now on in place of whoever had the case, if it is still who was seen."""
    case, person = cases.theirs(session, who, case_id, now)
    mine = case.owner_id == person.id
    if case.state is not CaseState.TAKEN or mine or str(case.owner_id) != seen:
        raise cases.moved_on(session, case)
    before = session.get_one(Person, case.owner_id)
    cases.move(session, case, Act.TAKE_OVER, now, person, owner_id=person.id)
    drop_report(session, case)
    followups.cancel(session, "taken over", FollowupKind.SILENCE, case_id=case_id)
    if case.spoken_at is None:
        expect_words(session, case, f"silence:{case_id}:{now.isoformat()}", now)
    tell_both(session, case, before, person, now)
    alerts.refresh(session, case, now)
    talks.typing(session, case, who, now)


def tell_both(
    session: Session, case: Case, before: Person, person: Person, now: datetime
) -> None:
    """Tell the staff, whoever had it among them, and the customer who speaks now."""
    name, gone = person.name, before.name
    alerts.tell(session, case, "case.taken_over", now, name=name, before=gone)
    card = case_rows.card_in(session, case.id or 0, before.telegram_id)
    if card is not None:
        said = says("case.taken_over", name=name, before=gone)
        alerts.note(session, case, card, said, now, MessageKind.TO_STAFF)
    cases.to_customer(session, case, "case.another_is_on_it", now, name=name, before=gone)


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
    points.of_recovery(session, case, now)
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
