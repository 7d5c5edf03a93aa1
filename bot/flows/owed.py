"""What the sender asks before a message leaves, and tells once its fate is known."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from bot.domain import delivery
from bot.flows import alerts, aliases, answers, cases, incident_cards, outgoing, team, troubles
from bot.flows.content import button, says
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import journeys, openings, outbox, people, sites
from storage.tables import Card, Case, Message, Relay, Site
from storage.vocabulary import (
    Act,
    CaseState,
    Direction,
    Lane,
    Level,
    MessageKind,
    QuestionState,
    Role,
    Trouble,
)

if TYPE_CHECKING:
    from bot.flows import (
        bulletins,
        complaint_answers,
        erasures,
        exports,
        gifts,
        handouts,
        ledger,
    )
else:
    bulletins = Later("bot.flows.bulletins")
    complaint_answers = Later("bot.flows.complaint_answers")
    erasures = Later("bot.flows.erasures")
    exports = Later("bot.flows.exports")
    gifts = Later("bot.flows.gifts")
    handouts = Later("bot.flows.handouts")
    ledger = Later("bot.flows.ledger")

NO_RIGHTS = "no_rights"
GROUP = 0  # chats of groups have ids below this


def prepare(session: Session, message: Message, now: datetime) -> dict[str, Any] | None:
    """Return what the message says at this moment; None, with the reason, if it is moot."""
    if (reason := outgoing.moot(session, message)) is not None:
        message.error = reason
        return None
    return outgoing.as_it_is(session, message, now)


def sent(  # noqa: C901 - one case a kind
    session: Session, message: Message, result: dict[str, Any], now: datetime
) -> None:
    """Keep where the message now stands."""
    content = message.content
    number = result.get("message_id")
    if content["op"] == "topic":
        topic_made(session, message, result, now)
    elif content["op"] == "card" and "message_id" not in content:
        card_arrived(session, message, number, now)
    elif message.kind is MessageKind.QUESTION and message.question_id is not None:
        question_arrived(session, message, number, now)
    elif message.relay_id is not None and number is not None and content["op"] == "relay":
        relay_arrived(session, message, message.relay_id, number, now)
    elif content["op"] == "announcement" and number is not None and "by" not in content:
        bulletins.arrived(session, content["announcement"], message.chat_id, number)
    elif content["op"] == "export" and number is not None and "message_id" not in content:
        exports.arrived(session, content["export"], number, now)
    elif content["op"] == "announced":
        handouts.arrived(session, message, now)
    elif content["op"] == "incident":
        incident_cards.arrived(session, content["incident"], now)
    elif content.get("farewell"):
        erasures.farewell_settled(session, message)
    elif "gift" in content:
        ledger.sent(session, content["gift"], now)


def relay_arrived(
    session: Session, message: Message, relay_id: int, number: int, now: datetime
) -> None:
    relay = session.get(Relay, relay_id)
    if relay is not None:
        relay.to_message = number
    elif message.kind is MessageKind.TO_STAFF:  # whose words they were asked to be forgotten
        erasures.wipe(session, message.chat_id, number, message.content, now)


def question_arrived(
    session: Session, message: Message, number: int | None, now: datetime
) -> None:
    question = journeys.hold(session, message.question_id or 0)
    if question is None or question.message_id is not None:
        return
    question.chat_id, question.message_id = message.chat_id, number
    if question.state is QuestionState.ANSWERED:  # words were faster than Telegram's word
        answers.catch_up(session, question, now)


def topic_made(
    session: Session, message: Message, result: dict[str, Any], now: datetime
) -> None:
    case, card = held(session, message.content["card"])
    card.thread_id, card.topic = result["message_thread_id"], True
    alerts.send_card(session, case, card, now)
    if case.state is CaseState.ERASED:  # it was being opened under their name
        alerts.rename_topics(session, case, now)


def held(session: Session, card_id: int) -> tuple[Case, Card]:
    """Return a card with its case, which is held: where it stands is the case's matter."""
    case = case_rows.lock_by_card(session, card_id)
    return case, session.get_one(Card, card_id, populate_existing=True)


def card_arrived(session: Session, message: Message, number: int | None, now: datetime) -> None:
    card_id = message.content["card"]
    left = message.leased_until - delivery.LEASE if message.leased_until else None
    state = openings.card_arrived(session, card_id, number, left, now)
    if state is not CaseState.OPEN:  # it moved on while the card was on its way
        case, card = held(session, card_id)
        alerts.refresh_card(session, case, card, now)


def failed(
    session: Session, message: Message, why: str, now: datetime, *, lasting: bool
) -> None:
    """See to what depended on a message that will not arrive.

    `lasting` tells that the chat itself can't be written to any more.
    """
    content = message.content
    if content["op"] == "wipe":
        erasures.not_wiped(session, message, now)
        return
    if content.get("farewell"):
        erasures.farewell_settled(session, message)
        return
    if content["op"] == "topic":
        lost = lasting and why != NO_RIGHTS  # topics need a right of their own
        without_topic(session, message, now, lasting=lost, why=why)
        return
    if lasting:
        chat_lost(session, message.chat_id, why, now)
    if "gift" in content:
        gifts.undelivered(session, content["gift"], now)
    relay = session.get(Relay, message.relay_id) if message.relay_id else None
    if relay is not None and relay.direction is Direction.TO_CUSTOMER:
        undelivered(session, relay, why, now)
    elif message.kind is MessageKind.ALERT and message.case_id is not None:
        alert_lost(session, message, now)
    elif not lasting and not troubles.is_news_of_one(message.key):
        troubles.note(session, Trouble.MESSAGE, message.id or 0, now)


def without_topic(
    session: Session, message: Message, now: datetime, *, lasting: bool, why: str
) -> None:
    """The group has no topics, or we may not make them: the card goes in plain."""
    if lasting:
        chat_lost(session, message.chat_id, why, now)
        alert_lost(session, message, now)
        return
    for binding in sites.chats(session, message.chat_id):
        binding.forum = False
        session.add(binding)
    session.flush()
    case, card = held(session, message.content["card"])
    alerts.send_card(session, case, card, now)


def topic_gone(session: Session, message: Message, now: datetime) -> None:
    """Somebody deleted the case's topic: it gets another, and the card with it."""
    card_id = message.content.get("card") or message.content.get("beside")
    if card_id is None:
        return
    case, card = held(session, card_id)
    card.thread_id, card.topic, card.message_id = None, False, None
    session.flush()
    alerts.send_card(session, case, card, now, forum=True)
    if "beside" in message.content:  # what was to be said there is said in the new one
        alerts.owe(
            session,
            case,
            card,
            message.content,
            f"{message.key}:again",
            now,
            message.kind,
            relay_id=message.relay_id,
        )


def chat_lost(session: Session, chat_id: int, why: str, now: datetime) -> None:
    """Nobody can be reached in this chat any more."""
    if chat_id > GROUP:
        person = people.by_telegram(session, chat_id)
        if person is not None:
            person.reachable = False
        return
    if bound := team.lose(session, chat_id, why):
        tell_managers(session, chat_id, bound, now)
        for case in case_rows.hot_in_chat(session, chat_id):
            elsewhere(session, case, now)


def tell_managers(session: Session, chat_id: int, places: Sequence[int], now: datetime) -> None:
    """A group for alerts is lost: only the managers can bind another."""
    for number in dict.fromkeys(places):
        site = session.get_one(Site, number)
        for _, manager in people.with_role(session, number, [Role.MANAGER]):
            outbox.owe(
                session,
                key=f"lost:{chat_id}:{manager.id}:{now.isoformat()}",
                lane=Lane.REPLY,
                kind=MessageKind.REPLY,
                chat_id=manager.telegram_id,
                language=manager.language,
                content=says("bind.lost", place=site.name),
                now=now,
            )


def alert_lost(session: Session, message: Message, now: datetime) -> None:
    """An alert that one chat does not take goes to the next who can act."""
    case = case_rows.lock(session, message.case_id or 0)
    if case is not None and case.state is CaseState.OPEN:
        elsewhere(session, case, now)


def elsewhere(session: Session, case: Case, now: datetime) -> None:
    """Alert through other chats: another group of the team, private ones, the managers'."""
    alerts.detour(session, case, now)
    alerts.call(session, case, Level.MANAGERS, now)
    cases.write(session, case, Act.ESCALATE, now, rerouted=True)


def undelivered(session: Session, relay: Relay, why: str, now: datetime) -> None:
    """Tell the staff beside the case that their words did not arrive."""
    relay.failed_because = why
    case = session.get_one(Case, relay.case_id)
    alias = aliases.in_case(session, case)
    alerts.tell(session, case, "relay.undelivered", now, urgent=True, alias=alias)
    complaint_answers.undelivered(session, relay, now)


def uncertain(session: Session, message: Message, now: datetime) -> None:
    """Nobody knows whether it arrived: for a staff member's words, a person decides."""
    if message.content["op"] == "announced":  # they may be reading it
        handouts.arrived(session, message, now)
    relay = session.get(Relay, message.relay_id) if message.relay_id else None
    if relay is None or relay.direction is not Direction.TO_CUSTOMER or relay.id is None:
        if not troubles.is_news_of_one(message.key):
            troubles.note(session, Trouble.DOUBT, message.id or 0, now)
        return
    case = session.get_one(Case, relay.case_id)
    again = [button("resend", relay.id, say="button.resend")]
    for card in alerts.audience(session, case):
        note = says("relay.uncertain", again)
        alerts.note(session, case, card, note, now, MessageKind.TO_STAFF)


def migrated(session: Session, old: int, new: int, now: datetime) -> None:
    """A group has a new id: its bindings follow, and the cards are sent there afresh."""
    team.upgraded(session, old, new, now)
    case_rows.move_chat(session, old, new)
    incident_cards.migrated(session, old, new, now)
    session.flush()
    for case in case_rows.hot_in_chat(session, new):
        card = case_rows.card_in(session, case.id or 0, new)
        if card is not None and card.message_id is None:
            alerts.send_card(session, case, card, now)
