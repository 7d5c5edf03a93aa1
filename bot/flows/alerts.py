"""Alerts: in which chats a case shows, as one card each, and what is said beside it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.flows import incident_cards, rota
from bot.flows.content import Content, key, says
from storage.queries import cases, openings, outbox, people, sites
from storage.tables import Card, Case, Person
from storage.vocabulary import CaseState, ChatState, Lane, Language, Level, MessageKind, Role

CARD_FIRST = timedelta(minutes=1)  # if the card is not there by then, its talk goes without

AUDIENCE = {Level.SUPERVISORS: (Role.SUPERVISOR,), Level.MANAGERS: (Role.MANAGER,)}


def raise_alert(session: Session, case: Case, now: datetime) -> None:
    """Show the case to the team that owns the step: in its group, or to those on duty."""
    chat = sites.team_chat(session, case.site_id, case.team)
    if chat is not None:
        card = card_in(session, case, chat.chat_id, now)
        send_card(session, case, card, now, forum=chat.forum)
        alone = rota.nobody_there(session, case.site_id, case.team, now)
    else:
        staff = on_duty(session, case, now)
        for person in staff:
            card = card_in(session, case, person.telegram_id, now, person)
            send_card(session, case, card, now)
        alone = not staff
    if alone:  # nobody on duty is an escalation of its own
        case = session.get_one(Case, case.id)  # as a row: it changes
        case.unstaffed = True
        for level in AUDIENCE:
            call(session, case, level, now)


def on_duty(session: Session, case: Case, now: datetime) -> list[Person]:
    return rota.team_on_duty(session, case.site_id, case.team, now, danger=case.urgent)


def wake_team(session: Session, case: Case, now: datetime) -> None:
    """Show a case of danger to those on duty who rest, where no group shows it."""
    if sites.team_chat(session, case.site_id, case.team) is None:
        call(session, case, Level.TEAM, now)


def detour(session: Session, case: Case, now: datetime) -> None:
    """Show the case where it does not show yet: one chat of the team does not take it."""
    chat = sites.team_chat(session, case.site_id, case.team)
    if chat is not None and cases.card_in(session, case.id or 0, chat.chat_id) is None:
        raise_alert(session, case, now)
        return
    for person in on_duty(session, case, now):
        if cases.card_in(session, case.id or 0, person.telegram_id) is None:
            card = card_in(session, case, person.telegram_id, now, person)
            send_card(session, case, card, now)


def call(session: Session, case: Case, level: Level, now: datetime, again: str = "") -> int:
    """Show the case privately to everybody of a level; return how many there are.

    Who rests is left in peace as long as somebody else is awake; else it waits for them.
    """
    case.level = max(case.level, level)
    reached = within(session, case, level, now)
    awake = [one for one in reached if one[1] == now]
    for person, due_at in awake or reached:
        card = cases.card_in(session, case.id or 0, person.telegram_id)
        if card is None:
            card = card_in(session, case, person.telegram_id, now, person)
            send_card(session, case, card, now, due_at=due_at)
        elif again and due_at == now:
            note(session, case, card, says(again, case=case.id), now, MessageKind.ALERT)
    return len(reached)


def within(
    session: Session, case: Case, level: Level, now: datetime
) -> Sequence[tuple[Person, datetime]]:
    """Return who is called at a level, each with when their phone may ring."""
    if level is Level.TEAM:
        return [(one, now) for one in on_duty(session, case, now)]
    return [
        (person, (not case.urgent and rota.rests_until(session, post, now)) or now)
        for post, person in people.with_role(session, case.site_id, AUDIENCE[level])
    ]


def card_in(
    session: Session,
    case: Case,
    chat_id: int,
    now: datetime,
    person: Person | None = None,
) -> Card:
    """Return the case's one card in a chat."""
    assert case.id is not None
    card = cases.card_in(session, case.id, chat_id)
    if card is None:
        card = openings.add_card(
            session,
            case_id=case.id,
            chat_id=chat_id,
            person_id=person.id if person else None,
            created_at=now,
        )
    return card


def send_card(
    session: Session,
    case: Case,
    card: Card,
    now: datetime,
    *,
    forum: bool = False,
    due_at: datetime | None = None,
) -> None:
    """Owe the card; in a forum its topic comes first."""
    if card.message_id is not None:
        refresh_card(session, case, card, now)
        return
    if card.created_at != now and cases.card_owed(session, case.id or 0, card.chat_id):
        refresh_card(session, case, card, now)  # it may be leaving as the case was
        return
    forum = forum and card.thread_id is None
    owe(
        session,
        case,
        card,
        {"op": "topic" if forum else "card", "card": card.id},
        f"{'topic' if forum else 'card'}:{card.id}:{case.round}:{now.isoformat()}",
        now,
        MessageKind.ALERT,
        due_at=due_at,
    )


def cards_of(session: Session, case: Case) -> list[Card]:
    """Return the case's cards; not those of somebody who works there no longer."""
    return [
        card
        for card in cases.cards(session, case.id or 0)
        if card.person_id is None or people.post_at(session, card.person_id, case.site_id)
    ]


def refresh(session: Session, case: Case, now: datetime) -> None:
    """Bring every card of the case up to date; those of a forgotten customer wherever."""
    forgotten = case.state is CaseState.ERASED
    for card in cases.cards(session, case.id or 0) if forgotten else cards_of(session, case):
        refresh_card(session, case, card, now)
    incident_cards.follow(session, case.id or 0, now)


def refresh_card(session: Session, case: Case, card: Card, now: datetime) -> None:
    """Owe an edit, unless one is on its way: what leaves shows the case as it is then."""
    if cases.edit_pending(session, case.id or 0, card.chat_id):
        return
    if card.message_id is None and not cases.card_leaving(session, case.id or 0, card.chat_id):
        return
    content = {"op": "card", "card": card.id, "message_id": card.message_id}
    key_ = f"edit:{card.id}:{now.isoformat()}"
    owe(session, case, card, content, key_, now, MessageKind.EDIT)


def rename_topics(session: Session, case: Case, now: datetime) -> None:
    """Let the topics of the case be called as its card reads now."""
    for card in cases.cards(session, case.id or 0):
        if card.topic:
            content = {"op": "rename", "card": card.id}
            key_ = f"rename:{card.id}:{now.isoformat()}"
            owe(session, case, card, content, key_, now, MessageKind.REPLY)


def audience(session: Session, case: Case) -> Sequence[Card]:
    """Return the cards beside which a case is talked about."""
    cards = cards_of(session, case)
    groups = [card for card in cards if card.person_id is None and stands(session, card)]
    if case.owner_id is None:
        return groups or cards
    return groups + [card for card in cards if card.person_id == case.owner_id]


def mentions(session: Session, case: Case, now: datetime) -> Content | str:
    """Return who is on duty, by names that ring in the group; nothing where there is none."""
    there = on_duty(session, case, now)
    if not there or sites.team_chat(session, case.site_id, case.team) is None:
        return ""
    names = [{"mention": one.telegram_id, "name": one.name} for one in there]
    return key("case.calls", names={"listed": names})


def stands(session: Session, card: Card) -> bool:
    """Tell whether the group of a card can still be written to, as far as we know."""
    bound = sites.chats(session, card.chat_id)
    return not bound or any(chat.state is ChatState.REACHABLE for chat in bound)


def tell(
    session: Session,
    case: Case,
    say: str,
    now: datetime,
    /,
    *,
    urgent: bool = False,
    **slots: object,
) -> None:
    """Say something to the staff beside the case's cards."""
    kind = MessageKind.ALERT if urgent else MessageKind.TO_STAFF
    for card in audience(session, case):
        note(session, case, card, says(say, **slots), now, kind)


def note(
    session: Session,
    case: Case,
    card: Card,
    content: Content,
    now: datetime,
    kind: MessageKind,
    relay_id: int | None = None,
    part: str = "",
) -> None:
    """Owe a message in the card's topic, or as a reply to the card."""
    owe(
        session,
        case,
        card,
        {**content, "beside": card.id},
        f"note:{card.id}:{content.get('say', part)}:{relay_id or ''}:{now.isoformat()}",
        now,
        kind,
        relay_id=relay_id,
    )


def owe(
    session: Session,
    case: Case,
    card: Card,
    content: Content,
    key: str,
    now: datetime,
    kind: MessageKind,
    relay_id: int | None = None,
    due_at: datetime | None = None,
) -> None:
    """Owe a message in a card's chat; what belongs to the card waits until it is there."""
    early = card.message_id is None and ("beside" in content or "message_id" in content)
    outbox.owe(
        session,
        key=key,
        lane=Lane.ALERT if kind is MessageKind.ALERT else Lane.REPLY,
        kind=kind,
        chat_id=card.chat_id,
        language=language_of(session, case, card),
        content=content,
        now=now,
        due_at=due_at or (now + CARD_FIRST if early else now),
        case_id=case.id,
        relay_id=relay_id,
    )


def language_of(session: Session, case: Case, card: Card) -> Language:
    """Return the site's language for a group, a person's own in their private chat."""
    if card.person_id is not None:
        return session.get_one(Person, card.person_id).language
    return sites.language(session, case.site_id)


def language_in(session: Session, chat_id: int) -> Language:
    """Return the language of a chat of the staff's."""
    person = people.by_telegram(session, chat_id)
    if person is not None:
        return person.language
    bound = sites.chats(session, chat_id)
    places = [one.site_id for one in bound] + [one.id or 0 for one in sites.all_sites(session)]
    return sites.language(session, places[0])


def call_everybody(session: Session, case: Case, now: datetime) -> None:
    """Show the case privately to all who may act on it: its usual chat does not answer."""
    for post, person in people.with_role(session, case.site_id, list(Role)):
        if cases.card_in(session, case.id or 0, person.telegram_id) is None:
            due_at = None if case.urgent else rota.rests_until(session, post, now)
            card = card_in(session, case, person.telegram_id, now, person)
            send_card(session, case, card, now, due_at=due_at)
