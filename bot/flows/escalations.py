"""What the clock does for a case: call for help, offer it again, notice an alert unheard."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.flows import alerts, cases, chains, troubles
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import unheard as unheard_rows
from storage.tables import Case
from storage.vocabulary import Act, CaseState, Level, Trouble

if TYPE_CHECKING:
    from bot.flows import recoveries
else:
    recoveries = Later("bot.flows.recoveries")


def standing(session: Session, case_id: int, round_: int, state: CaseState) -> Case | None:
    """Return the case if it still stands where its timer was set."""
    case = case_rows.lock(session, case_id)
    if case is None or case.round != round_ or case.state is not state:
        return None
    return case


def alarm(session: Session, case_id: int, round_: int, step: int, now: datetime) -> None:
    """Nobody has taken the case: call the level whose turn it is."""
    case = standing(session, case_id, round_, CaseState.OPEN)
    if case is None:
        return
    level = Level(step // 100)
    reached = alerts.call(session, case, level, now, again="case.still_open")
    cases.write(session, case, Act.ESCALATE, now, level=level, reached=reached)
    if reached:
        minutes = int((now - case.opened_at).total_seconds() // 60)
        say = f"case.nobody_took.{level.name.lower()}"
        calls = alerts.mentions(session, case, now)
        alerts.tell(session, case, say, now, urgent=True, n=minutes, calls=calls)
    alerts.refresh(session, case, now)


def silence(session: Session, case_id: int, round_: int, now: datetime) -> None:
    """Taken, but no word to the customer: the case is offered again."""
    case = standing(session, case_id, round_, CaseState.TAKEN)
    if case is None or case.spoken_at is not None:
        return
    recoveries.offer_again(session, case, None, now)
    alerts.call(session, case, Level.SUPERVISORS, now, again="case.silent")
    alerts.tell(session, case, "case.silent", now, urgent=True)
    alerts.refresh(session, case, now)


def surface(session: Session, case_id: int, round_: int, now: datetime) -> None:
    """It came in quietly, under an incident, and nobody has taken it: it rings by itself."""
    case = standing(session, case_id, round_, CaseState.OPEN)
    if case is None:
        return
    case.round += 1  # its own chain begins
    session.flush()
    cases.write(session, case, Act.ESCALATE, now, surfaced=True)
    chains.ring_again(session, case, now)


def unreached(session: Session, case_id: int, round_: int, now: datetime) -> None:
    """No chat has accepted the alert in a minute: try every person who may act."""
    case = standing(session, case_id, round_, CaseState.OPEN)
    if case is None or case.alerted_at is not None:
        return
    alerts.call_everybody(session, case, now)
    cases.write(session, case, Act.ESCALATE, now, unreached=True)


def unheard(session: Session, case_id: int, now: datetime) -> None:
    """No alert was accepted in time, whatever was tried: the managers are told, once."""
    case = case_rows.lock(session, case_id)
    if case is None or case.state is not CaseState.OPEN or case.alerted_at is not None:
        return
    since = unheard_rows.last_act(session, case_id) or case.opened_at
    if unheard_rows.noted(session, case_id, since):
        return
    alerts.call(session, case, Level.MANAGERS, now, again="case.still_open")
    cases.write(session, case, Act.ESCALATE, now, unheard=True)
    troubles.note(session, Trouble.ALERT, case_id, now)
