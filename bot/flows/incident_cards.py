"""The one card of an incident, in every chat that shows it: sent once, edited after."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.flows import chips, maps, rota, views
from bot.flows.content import Content, Rows, button
from storage.queries import incidents, outbox, people, sites
from storage.queries.incidents import Under
from storage.tables import Incident, Message, Person, Site
from storage.vocabulary import CaseState, Lane, Language, MessageKind, Role

EVERY = timedelta(seconds=5)  # edits of a card: a group takes 20 messages a minute
A_MOMENT = timedelta(seconds=1)
SHOWN = 8  # cases with a button of their own
A_ROW = 4
REASONS = 3
NONE = (CaseState.WITHDRAWN, CaseState.MISREAD)  # taken back: no bitter moment after all
ABOVE = (Role.SUPERVISOR, Role.MANAGER)


def chats(session: Session, site_id: int, team: str, now: datetime) -> list[list[Any]]:
    """Return where an incident shows: the team's chats, and those who stand above it."""
    chat = sites.team_chat(session, site_id, team)
    if chat is not None:
        found = {chat.chat_id: [chat.chat_id, sites.language(session, site_id), True]}
    else:
        staff = rota.team_on_duty(session, site_id, team, now)
        found = {one.telegram_id: [one.telegram_id, one.language, True] for one in staff}
    for _, person in people.with_role(session, site_id, ABOVE):
        found.setdefault(person.telegram_id, [person.telegram_id, person.language, False])
    return list(found.values())


def post(session: Session, incident: Incident, now: datetime) -> None:
    """Owe the card to every chat; whoever has it keeps it."""
    for chat_id, language, _ in incident.chats:
        owe(session, incident, chat_id, language, now, now)


def follow(session: Session, case_id: int, now: datetime) -> None:
    """Something changed in a case: the card of its incident, if any, counts anew."""
    number = incidents.of_case(session, case_id)
    if number is not None and (incident := incidents.hold(session, number)) is not None:
        touch(session, incident, now)


def touch(session: Session, incident: Incident, now: datetime) -> None:
    """Owe an edit to the team, unless one is about to leave: it shows what is then."""
    if incident.edit_at - now > A_MOMENT:
        return
    incident.edit_at = max(now, incident.edit_at + EVERY)
    for chat_id, language, teams in incident.chats:
        if teams or incident.over_at is not None:
            owe(session, incident, chat_id, language, now, incident.edit_at, again=True)


def owe(
    session: Session,
    incident: Incident,
    chat_id: int,
    language: Language,
    now: datetime,
    due_at: datetime,
    *,
    again: bool = False,
) -> None:
    part = f":{due_at.isoformat()}" if again else ""
    outbox.owe(
        session,
        key=key_in(incident.id or 0, chat_id) + part,
        lane=Lane.REPLY if again else Lane.ALERT,
        kind=MessageKind.EDIT if again else MessageKind.ALERT,
        chat_id=chat_id,
        language=Language(language),
        content={"op": "incident", "incident": incident.id, "again": again},
        now=now,
        due_at=due_at,
    )


def key_in(incident_id: int, chat_id: int) -> str:
    return f"incident:{incident_id}:{chat_id}"


def shown(
    session: Session, message: Message, content: Content, now: datetime
) -> Content | None:
    """Return the card as the incident stands when it leaves."""
    view = of_incident(session, content["incident"], message.language)
    said = {"op": "incident", "view": view, "rows": rows(view)}
    if not content["again"]:
        return said
    first = key_in(content["incident"], message.chat_id)
    if incidents.on_its_way(session, first):
        outbox.postpone(session, message, now + A_MOMENT)
        return None
    number = outbox.number_of(session, first)
    if number is None:
        message.error = "there is no card to edit"
        return None
    return {**said, "message_id": number}


def of_incident(session: Session, incident_id: int, language: Language) -> dict[str, Any]:
    """Return all that the card shows."""
    incident = session.get_one(Incident, incident_id)
    site = session.get_one(Site, incident.site_id)
    cycle = maps.cycle(session, incident.cycle_id)
    step = cycle.step(incident.step_key)
    under = [one for one in incidents.under(session, incident_id) if one.state not in NONE]
    by = session.get(Person, incident.over_by) if incident.over_by else None
    named = Counter(reason for one in under for reason in one.reasons).most_common(REASONS)
    words = chips.named(step, cycle, [reason for reason, _ in named], language)
    return {
        "incident": incident_id,
        "step": cycle.say(step.names, language),
        "place": site.name,
        "zone": site.zone,
        "bitter": incident.bitter,
        "answers": incident.answers,
        "opened_at": incident.opened_at.isoformat(),
        "over_at": incident.over_at.isoformat() if incident.over_at else None,
        "over_by": by.name if by else None,
        "calm_since": incident.last_at.isoformat(),
        "cases": len(under),
        "open": counted(under, CaseState.OPEN),
        "taken": counted(under, CaseState.TAKEN),
        "reasons": [(said, n) for said, (_, n) in zip(words, named, strict=True)],
        "to_take": [
            (one.case_id, views.face_of(step, one.score))
            for one in under
            if one.state is CaseState.OPEN
        ],
    }


def counted(under: Sequence[Under], state: CaseState) -> int:
    return sum(one.state is state for one in under)


def rows(view: dict[str, Any]) -> Rows:
    """Return a button for each case that waits, and the end."""
    waiting = [
        button("join", number, text=f"{face} #{number}")
        for number, face in view["to_take"][:SHOWN]
    ]
    over = [
        button("announce", view["incident"], say="button.announce"),
        button("over", view["incident"], say="button.over"),
    ]
    return [waiting[:A_ROW], waiting[A_ROW:], [] if view["over_at"] else over]


def arrived(session: Session, incident_id: int, now: datetime) -> None:
    incidents.arrived(session, incident_id, now)


def migrated(session: Session, old: int, new: int, now: datetime) -> None:
    """A group has a new id: what shows there is sent there afresh."""
    for incident in incidents.still_going_on(session):
        if any(chat == old for chat, _, _ in incident.chats):
            incident.chats = [
                [new if chat == old else chat, *more] for chat, *more in incident.chats
            ]
            post(session, incident, now)
