"""The desk of an incident: what the staff do with it from its card."""

from datetime import datetime

from sqlmodel import Session

from bot.errors import TooLateError
from bot.flows import alerts, incidents, people, recoveries
from bot.flows.answers import Spot
from bot.flows.people import Who
from storage.queries import incidents as rows
from storage.queries import sites
from storage.tables import Case
from storage.vocabulary import Role


def take(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> str:
    """Give a case under the incident to whoever taps it; it gets its own card then."""
    recoveries.take(session, who, case_id, now)
    person = people.meet(session, who, now)
    case = session.get_one(Case, case_id)
    chat = sites.team_chat(session, case.site_id, case.team)
    if chat is not None:
        card = alerts.card_in(session, case, chat.chat_id, now)
        alerts.send_card(session, case, card, now, forum=chat.forum)
    if chat is None or spot.chat_id == person.telegram_id:
        card = alerts.card_in(session, case, person.telegram_id, now, person)
        alerts.send_card(session, case, card, now)
    return "incident.yours"


def over(session: Session, who: Who, incident_id: int, _spot: Spot, now: datetime) -> str:
    """Somebody of the staff says that it is over."""
    person = people.meet(session, who, now)
    incident = rows.hold(session, incident_id)
    if incident is None:
        raise TooLateError("error.gone")
    people.require(session, person, incident.site_id, Role.STAFF)
    if incident.over_at is not None:
        return "incident.is_over"
    incidents.end(session, incident, person.id, now)
    return "incident.ended"
