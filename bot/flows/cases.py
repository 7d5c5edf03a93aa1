"""Cases: opened by a bitter moment, taken by one, done with cause and action, reopened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import cases as life
from bot.domain import escalation
from bot.domain.verdict import verdict
from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import alerts, chains, incidents, maps, people, views
from bot.flows.content import says
from bot.flows.people import Who
from storage.queries import cases, followups, openings, outbox
from storage.tables import Case, Journey, Moment, Person
from storage.vocabulary import (
    Act,
    CaseState,
    Lane,
    MessageKind,
    Role,
    Verdict,
)

ANY_TEAM = "management"  # hears of what is about no step in particular
URGENT_WITHIN = timedelta(minutes=10)
NO_STEP_WITHIN = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Impression:
    """What a case needs to know of the moment it is opened by."""

    moment_id: int
    site_id: int
    journey_id: int
    person_id: int
    cycle_id: int
    step_key: str | None
    score: int | None


def open_for(
    session: Session, moment: Moment, journey: Journey, now: datetime, *, urgent: bool = False
) -> Case:
    """Open the moment's one case and alert the team that owns the step."""
    assert moment.id is not None
    impression = Impression(
        moment.id,
        moment.site_id,
        moment.journey_id,
        moment.person_id,
        journey.cycle_id,
        moment.step_key,
        moment.score,
    )
    case = open_case(session, impression, now, urgent=urgent)
    return session.get_one(Case, case.id)


def open_case(
    session: Session, moment: Impression, now: datetime, *, urgent: bool = False
) -> Case:
    """Open the one case of an impression that was recorded in this transaction.

    What comes back tells how it was opened; it is no row that could be changed.
    """
    cycle = maps.cycle(session, moment.cycle_id)
    step = cycle.step(moment.step_key) if moment.step_key else None
    twice, booked, handed_at = openings.visit(session, moment.journey_id)
    rules = chains.pace(cycle, moment.step_key, moment.score, urgent=urgent, twice=twice)
    within = rules.deadline or (step.deadline if step else NO_STEP_WITHIN)
    if not urgent:  # danger does not wait until the place opens
        within = maps.time_to_act(session, cycle, moment.site_id, within, now)
    leaves = booked.get(cycle.departure or "")
    incident = (
        incidents.at(session, moment.site_id, moment.cycle_id, step, now) if step else None
    )
    case = openings.open_one(
        session,
        moment_id=moment.moment_id,
        site_id=moment.site_id,
        journey_id=moment.journey_id,
        person_id=moment.person_id,
        team=step.team if step else ANY_TEAM,
        urgent=urgent,
        opened_at=now,
        handed_at=handed_at,
        deadline_at=escalation.deadline(
            now, within, datetime.fromisoformat(leaves) if leaves else None
        ),
    )
    write(session, case, Act.OPEN, now, score=moment.score)
    if incident is not None:
        incidents.put_under(session, incident, case, now)
    if incident is None or urgent or twice:
        chains.ring(session, case, cycle, rules, now)
    else:
        come_quietly(session, case, now)
    return case


def come_quietly(session: Session, case: Case, now: datetime) -> None:
    """The incident has rung for all of them; what nobody takes rings by itself in time."""
    followups.plan_all(session, [incidents.surfacing(case, now), chains.unheard(case, now)])


def write(
    session: Session,
    case: Case,
    act: Act,
    now: datetime,
    actor: Person | None = None,
    **details: object,
) -> None:
    """Add a line to the case's history."""
    assert case.id is not None
    openings.log(session, case.id, act, now, actor.id if actor else None, details)


def move(
    session: Session,
    case: Case,
    act: Act,
    now: datetime,
    actor: Person | None,
    details: Mapping[str, object] | None = None,
    /,
    **values: object,
) -> None:
    """Take a step in the case's life, if nobody was first."""
    assert case.id is not None
    try:
        to = life.after(case.state, act)
    except life.NotAllowedError:
        raise moved_on(session, case) from None
    if not cases.move(session, case.id, case.state, to, **values):
        session.refresh(case)
        raise moved_on(session, case)
    session.refresh(case)
    write(session, case, act, now, actor, **(details or {}))


def moved_on(session: Session, case: Case) -> TooLateError:
    """Say who was first, or how the matter stands."""
    owner = session.get(Person, case.owner_id) if case.owner_id else None
    if owner is not None and case.state is CaseState.TAKEN:
        return TooLateError("case.taken", name=owner.name)
    return TooLateError(f"case.is.{case.state}")


def theirs(session: Session, who: Who, case_id: int, now: datetime) -> tuple[Case, Person]:
    """Return the case, locked, and the member of the staff who may act on it."""
    person = people.meet(session, who, now)
    case = cases.lock(session, case_id)
    if case is None:
        raise TooLateError("error.gone")
    people.require(session, person, case.site_id, Role.STAFF)
    return case, person


def only_speaker(session: Session, case: Case, person: Person) -> None:
    """Refuse whoever has not taken the case: several may watch, one speaks."""
    if case.owner_id == person.id:
        return
    owner = session.get(Person, case.owner_id) if case.owner_id else None
    key = "case.not_yours" if owner else "case.take_first"
    raise NotAllowedHereError(key, name=owner.name if owner else "")


def to_customer(session: Session, case: Case, say: str, now: datetime, **slots: object) -> None:
    """Tell the customer how their case stands, unless they asked for silence."""
    customer = session.get_one(Person, case.person_id)
    if customer.stopped_at is not None:
        return
    outbox.owe(
        session,
        key=f"customer:{case.id}:{say}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=customer.telegram_id,
        language=customer.language,
        content=says(say, **slots),
        now=now,
        case_id=case.id,
    )


def reopen(session: Session, case: Case, now: datetime, by: Person | None) -> None:
    """It is not right: the case opens again, and goes straight to the managers."""
    move(session, case, Act.REOPEN, now, by, owner_id=None, taken_at=None, done_at=None,
         closed_at=None, round=case.round + 1, alerted_at=None, handed_at=None,
         sent_at=None)  # fmt: skip
    followups.cancel(session, "reopened", case_id=case.id or 0)
    case.deadline_at = escalation.deadline(now, URGENT_WITHIN, None)
    for level in alerts.AUDIENCE:
        alerts.call(session, case, level, now, again="case.reopened")
    alerts.tell(session, case, "case.reopened", now, urgent=True, case=case.id)
    chains.ring_again(session, case, now, critical=True)


def mind_changed(
    session: Session, case: Case, old: int | None, new: int, now: datetime
) -> None:
    """The moment behind a case changed: withdraw it, open it again, or tell who is on it."""
    bitter = verdict(new) is Verdict.BITTER
    if case.state is CaseState.OPEN and not bitter:
        move(session, case, Act.WITHDRAW, now, None, closed_at=now)
        followups.cancel(session, "withdrawn", case_id=case.id or 0)
    elif bitter and not life.is_hot(case.state):
        wake(session, case, now)
    else:
        write(session, case, Act.CHANGE, now, old=old, new=new)
    was, is_now = views.face_of(None, old), views.face_of(None, new)
    alerts.tell(session, case, "case.mind_changed", now, old=was, new=is_now)
    alerts.refresh(session, case, now)


def wake(session: Session, case: Case, now: datetime) -> None:
    """It is bitter again: the one case of the moment comes back, if it is not under way."""
    if case.state in (CaseState.WITHDRAWN, CaseState.MISREAD):
        move(session, case, Act.OPEN, now, None, closed_at=None, round=case.round + 1)
        chains.ring_again(session, case, now)
    elif not life.is_hot(case.state):
        reopen(session, case, now, None)


def refresh_for(session: Session, moment: Moment, now: datetime) -> None:
    """Bring the cards of the moment's case up to date, if it has one."""
    case = cases.of_moment(session, moment.id or 0)
    if case is not None:
        alerts.refresh(session, case, now)


def make_urgent(session: Session, case: Case, now: datetime) -> None:
    """Somebody may be in danger: everybody above hears of it at once."""
    assert case.id is not None
    case.urgent = True
    within = chains.hasten(session, case, now).deadline or URGENT_WITHIN
    case.deadline_at = min(case.deadline_at, escalation.deadline(now, within, None))
    if not cases.cards(session, case.id):
        alerts.raise_alert(session, case, now)  # it had come in quietly
    alerts.wake_team(session, case, now)
    for level in alerts.AUDIENCE:
        alerts.call(session, case, level, now, again="case.danger")
    alerts.tell(session, case, "case.danger", now, urgent=True, case=case.id)
    write(session, case, Act.ESCALATE, now, danger=True)
