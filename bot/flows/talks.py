"""Talks: somebody is typing; a conversation that nobody goes on with ends politely."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import timing
from bot.domain.talk import AFTER, Lull, next_lull
from bot.flows import alerts, aliases, cases, maps
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups, outbox
from storage.tables import Case, Followup, Journey, Moment, Person, Relay, Site
from storage.vocabulary import Act, CaseState, FollowupKind, Lane, MessageKind

TYPING_LASTS = timedelta(seconds=5)  # on the customer's phone


def typing(session: Session, case: Case, who: Who, now: datetime) -> None:
    """Let the customer see that somebody is about to write."""
    customer = session.get_one(Person, case.person_id)
    if not may_read(customer):
        return
    outbox.owe(
        session,
        key=f"typing:{case.id}:{who.update_id}",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=customer.telegram_id,
        language=customer.language,
        content={"op": "typing"},
        now=now,
        expires_at=now + TYPING_LASTS,
    )


def may_read(customer: Person) -> bool:
    """Tell whether a customer can be written to and has not asked for silence."""
    return customer.stopped_at is None and customer.reachable


def went_on(session: Session, case: Case, relay: Relay, now: datetime) -> None:
    """Something was said: the silence is measured from here."""
    followups.cancel(session, "talk went on", FollowupKind.LULL, case_id=case.id or 0)
    if case.state is CaseState.TAKEN:
        plan(session, case, f"lull:{relay.id}", next_lull(relay.direction), now)


def plan(session: Session, case: Case, key: str, lull: Lull, now: datetime) -> None:
    followups.plan(
        session,
        key,
        FollowupKind.LULL,
        now + AFTER[lull],
        case_id=case.id or 0,
        round=case.round,
        step=lull,
    )


def lull(session: Session, case_id: int, owed: Followup, now: datetime) -> datetime | None:
    """Nothing more was said; return until when to wait, if the customer is at rest."""
    case = case_rows.lock(session, case_id)
    if case is None or case.round != owed.round or case.state is not CaseState.TAKEN:
        return None
    readable = may_read(session.get_one(Person, case.person_id))
    match Lull(owed.step):
        case Lull.UNANSWERED:
            waited = int(AFTER[Lull.UNANSWERED].total_seconds() // 60)
            alias = aliases.in_case(session, case)
            alerts.tell(
                session, case, "case.unanswered", now, urgent=True, n=waited, alias=alias
            )
        case Lull.WARNED if readable:
            left = int(AFTER[Lull.ENDED].total_seconds() // 60)
            alerts.tell(session, case, "case.goes_quiet", now, n=left)
            plan(session, case, f"{owed.key}:end", Lull.ENDED, now)
        case Lull.ENDED if readable:
            return end(session, case, now)
        case _:
            pass
    return None


def end(session: Session, case: Case, now: datetime) -> datetime | None:
    """Leave it there for the customer; the case stays with whoever has it."""
    rests = at_rest(session, case, now)
    if rests is not None:
        return rests
    owner = session.get_one(Person, case.owner_id)
    cases.to_customer(session, case, "case.rests", now, name=owner.name)
    cases.write(session, case, Act.REST, now)
    alerts.tell(session, case, "case.rested", now)
    return None


def at_rest(session: Session, case: Case, now: datetime) -> datetime | None:
    """Return until when the customer is not to be disturbed."""
    site = session.get_one(Site, case.site_id)
    cycle = maps.cycle(session, session.get_one(Journey, case.journey_id).cycle_id)
    quiet = maps.quiet_at(site, cycle, session.get_one(Moment, case.moment_id).step_key)
    return timing.quiet_until(now, quiet, site.zone)
