"""Chains: whom a case calls when nobody acts, by the rules of its cycle and its step."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import escalation, opening
from bot.domain.cycle import Cycle
from bot.domain.escalation import Alarm, Opens, Pace
from bot.flows import alerts, maps
from storage.queries import followups
from storage.tables import Case, Journey, Moment, Site
from storage.vocabulary import FollowupKind

UNREACHED_AFTER = timedelta(seconds=60)


def pace(
    cycle: Cycle,
    step_key: str | None,
    score: int | None,
    *,
    urgent: bool,
    twice: bool = False,
    critical: bool = False,
) -> Pace:
    """Return the rules for what went wrong at a step, or at none; `critical` in any case."""
    step = cycle.step(step_key) if step_key else None
    critical = critical or bool(step and step.critical)
    found = escalation.severity(score, critical=critical, urgent=urgent)
    own = step.escalation if step else {}
    return escalation.pace(found, cycle.escalation, own, twice=twice)


def pace_of(session: Session, case: Case, *, critical: bool = False) -> Pace:
    """Return the rules for a case as it stands."""
    moment = session.get_one(Moment, case.moment_id)
    cycle = cycle_of(session, case)
    return pace(cycle, moment.step_key, moment.score, urgent=case.urgent, critical=critical)


def cycle_of(session: Session, case: Case) -> Cycle:
    return maps.cycle(session, session.get_one(Journey, case.journey_id).cycle_id)


def opens(session: Session, cycle: Cycle, site_id: int) -> Opens | None:
    """Return how open time passes at a place; None where hours make no difference."""
    hours = cycle.opening
    if hours is None:
        return None
    zone = session.get_one(Site, site_id).zone
    return lambda span, since: opening.open_for(span, since, hours, cycle.holidays, zone)


def ring(session: Session, case: Case, cycle: Cycle, rules: Pace, now: datetime) -> None:
    """Alert the team now and set the chain of those who hear of it if nobody acts."""
    assert case.id is not None
    alerts.raise_alert(session, case, now)
    # Danger does not wait until the place opens.
    hours = None if case.urgent else opens(session, cycle, case.site_id)
    alarms = escalation.chain(now, rules, hours)
    followups.plan_all(session, [*planned(case, alarms), unheard(case, now)])


def unheard(case: Case, now: datetime) -> dict[str, Any]:
    """Return the look whether any chat has accepted the alert."""
    return {
        "key": f"unreached:{case.id}:{case.round}",
        "kind": FollowupKind.UNREACHED,
        "due_at": now + UNREACHED_AFTER,
        "case_id": case.id,
        "round": case.round,
    }


def planned(case: Case, alarms: Sequence[Alarm], part: str = "") -> list[dict[str, Any]]:
    """Return the follow-ups that are a chain's alarms."""
    return [
        {
            "key": f"escalate:{case.id}:{case.round}:{part}{place}",
            "kind": FollowupKind.ESCALATE,
            "due_at": alarm.at,
            "step": alarm.level * 100 + alarm.repeat,
            "case_id": case.id,
            "round": case.round,
        }
        for place, alarm in enumerate(alarms)
    ]


def ring_again(session: Session, case: Case, now: datetime, *, critical: bool = False) -> None:
    """Alert the team anew: its chain starts from the beginning."""
    rules = pace_of(session, case, critical=critical)
    case.unstaffed = False
    ring(session, case, cycle_of(session, case), rules, now)
    alerts.refresh(session, case, now)  # it shows in other chats, too


def hasten(session: Session, case: Case, now: datetime) -> Pace:
    """Somebody may be in danger: what waits of the chain follows the rules for that."""
    rules = pace_of(session, case)
    followups.cancel(session, "danger", FollowupKind.ESCALATE, case_id=case.id or 0)
    alarms = [one for one in escalation.chain(now, rules) if one.at > now]
    followups.plan_all(session, planned(case, alarms, f"danger:{now.isoformat()}:"))
    return rules
