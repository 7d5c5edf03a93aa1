"""Incidents: several bitter answers at one touchpoint ring once, with the cases under it."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain import incidents as rules
from bot.domain.cycle import Step
from bot.flows import incident_cards
from storage.queries import followups, incidents, openings
from storage.tables import Case, Incident
from storage.vocabulary import Act, CaseState, FollowupKind, Level

KEY = "incident:"


def touchpoint(site_id: int, step_key: str) -> str:
    return f"{site_id}:{step_key}"


def at(
    session: Session, site_id: int, cycle_id: int, step: Step, now: datetime
) -> Incident | None:
    """Return the incident that a bitter answer, just recorded, belongs to or makes."""
    key = touchpoint(site_id, step.key)
    incident = incidents.going_on(session, key)
    if incident is None:
        incidents.hold_touchpoint(session, cycle_id, step.key)
        incident = incidents.going_on(session, key)
    if incident is None:
        return begun(session, site_id, cycle_id, step, now)
    incident.last_at = now
    incident_cards.touch(session, incident, now)
    return incident


def begun(
    session: Session, site_id: int, cycle_id: int, step: Step, now: datetime
) -> Incident | None:
    """Raise an incident, if so many of the newest answers are bitter."""
    since = rules.window_since(now, None)
    found = incidents.weighed(session, site_id, step.key, since, rules.USUAL.most)
    if not rules.begins(*found):
        return None
    since = rules.window_since(now, incidents.last_over(session, site_id, step.key))
    bitter, answers = incidents.weighed(session, site_id, step.key, since, rules.USUAL.most)
    if not rules.begins(bitter, answers):
        return None
    incident = incidents.raise_one(
        session,
        key=touchpoint(site_id, step.key),
        site_id=site_id,
        cycle_id=cycle_id,
        step_key=step.key,
        bitter=bitter,
        answers=answers,
        opened_at=now,
        last_at=now,
        edit_at=now,
        chats=incident_cards.chats(session, site_id, step.team, now),
    )
    for case in incidents.hot_at(session, site_id, step.key, since):
        gather(session, incident, case, now)
    incident_cards.post(session, incident, now)
    followups.plan(session, f"{KEY}{incident.id}", FollowupKind.CALM, rules.calm_at(now))
    return incident


def gather(session: Session, incident: Incident, case: Case, now: datetime) -> None:
    """Put a case that rang before under the incident; its chain ends, unless it got far."""
    put_under(session, incident, case, now)
    if case.state is CaseState.OPEN and not case.urgent and case.level == Level.TEAM:
        assert case.id is not None
        followups.cancel(session, "incident", FollowupKind.ESCALATE, case_id=case.id)
        followups.plan_all(session, [surfacing(case, now)])


def put_under(session: Session, incident: Incident, case: Case, now: datetime) -> None:
    assert case.id is not None
    assert incident.id is not None
    incidents.put_under(session, incident.id, [case.id])
    openings.log(session, case.id, Act.ESCALATE, now, None, {"incident": incident.id})


def surfacing(case: Case, now: datetime) -> dict[str, Any]:
    """Return what is owed by the clock for a case that came in quietly."""
    return {
        "key": f"surface:{case.id}:{case.round}",
        "kind": FollowupKind.SURFACE,
        "due_at": rules.rings_at(now, case.deadline_at),
        "case_id": case.id,
        "round": case.round,
    }


def calm(session: Session, key: str, now: datetime) -> datetime | None:
    """End an incident about which nothing more came in; return when to look again."""
    incident = incidents.hold(session, int(key.removeprefix(KEY)))
    if incident is None or incident.over_at is not None:
        return None
    until = rules.calm_at(incident.last_at)
    if until > now:
        return until
    end(session, incident, None, now)
    return None


def end(session: Session, incident: Incident, by: int | None, now: datetime) -> None:
    """It is over: what comes from now on is weighed anew, and every card says so."""
    incident.over_at, incident.over_by = now, by
    incident.key = f"{incident.key}:{incident.id}"
    incident.edit_at = min(incident.edit_at, now)  # said at once
    incident_cards.touch(session, incident, now)
