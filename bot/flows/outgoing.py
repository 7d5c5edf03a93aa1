"""What a message says as it leaves: gathered then, or nothing any more."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from bot.domain import cases as life
from bot.flows import incident_cards, leaving, views
from bot.later import Later
from storage.queries import cards, outbox, relays
from storage.queries.cards import Stand
from storage.tables import Case, Gift, Message, Question
from storage.vocabulary import (
    CaseState,
    GiftState,
    MessageKind,
    QuestionState,
)

if TYPE_CHECKING:
    from bot.flows import (
        audits,
        bulletins,
        charts,
        customers,
        drafts,
        drills,
        exports,
        guestlists,
        ledger,
        playbooks,
        records,
        register,
        rules,
        steps,
        thanks,
    )
else:
    audits = Later("bot.flows.audits")
    bulletins = Later("bot.flows.bulletins")
    charts = Later("bot.flows.charts")
    customers = Later("bot.flows.customers")
    drafts = Later("bot.flows.drafts")
    drills = Later("bot.flows.drills")
    exports = Later("bot.flows.exports")
    guestlists = Later("bot.flows.guestlists")
    ledger = Later("bot.flows.ledger")
    playbooks = Later("bot.flows.playbooks")
    records = Later("bot.flows.records")
    register = Later("bot.flows.register")
    rules = Later("bot.flows.rules")
    steps = Later("bot.flows.steps")
    thanks = Later("bot.flows.thanks")

WAITED = timedelta(minutes=10)  # so long only for the end of somebody's quiet hours
SOON = timedelta(seconds=1)  # an edit looks again for the message it changes


def as_it_is(session: Session, message: Message, now: datetime) -> dict[str, Any] | None:
    """Return what it says, with what could not be known when it was owed."""
    content = message.content
    if message.kind is MessageKind.QUESTION:
        return leaving.weighed(session, message, now)
    if "card" in content and content["op"] != "rename":
        return card_content(session, message, content, now)
    if content["op"] in FRESH:
        return FRESH[content["op"]](session, message, content, now)
    if (look := VIEWS.get(content["op"])) is not None:
        return {**content, "view": look(session, message)}
    if "under" in content:
        return charts.below(session, message)
    return placed(session, content)


def placed(session: Session, content: dict[str, Any]) -> dict[str, Any]:
    """Put what is said beside a case's card there."""
    if "beside" not in content:
        return content
    card = cards.stand(session, content["beside"])
    return {**content, "thread": card.thread_id, "reply_to": beside(card)}


def of_draft(session: Session, message: Message) -> dict[str, Any]:
    return drafts.view(session, message.content["draft"], message.language)


def of_step(session: Session, message: Message) -> dict[str, Any]:
    return steps.at(session, message.content["version"], message.content["step"])


def of_rules(session: Session, message: Message) -> dict[str, Any]:
    return rules.at(session, message.content["site"], message.content["version"])


# What is too long to be owed in full is looked up when it leaves.
VIEWS: dict[str, Callable[[Session, Message], dict[str, Any]]] = {
    "draft": of_draft,
    "draft_file": of_draft,
    "step": of_step,
    "ask_rule": of_step,
    "rules": of_rules,
    "ask_setting": of_rules,
}


def beside(card: Stand) -> int | None:
    """Return the message to reply to, so that talk about a case stays by its card."""
    return None if card.topic else card.message_id


def moot(session: Session, message: Message) -> str | None:
    """Return why the message must not leave any more, if so."""
    if message.question_id is not None and message.kind is MessageKind.QUESTION:
        question = session.get_one(Question, message.question_id)
        if question.state is not QuestionState.ASKED:
            return f"question is {question.state}"
    if message.kind is MessageKind.QUESTION and message.case_id is not None:
        case = session.get_one(Case, message.case_id)
        if case.state is not CaseState.DONE:
            return f"case is {case.state}"
    if message.content["op"] == "card" and message.due_at > message.created_at + WAITED:
        case = session.get_one(Case, message.case_id)
        if not life.is_hot(case.state):  # it was put right while they slept
            return f"case is {case.state}"
    if "gift" in message.content:
        gift = session.get_one(Gift, message.content["gift"])
        if gift.state is GiftState.CANCELLED:
            return "the gesture was taken back"
    if message.content["op"] == "erased":
        return "the customer was forgotten"
    return None


def card_content(
    session: Session, message: Message, content: dict[str, Any], now: datetime
) -> dict[str, Any] | None:
    card = cards.stand(session, content["card"])
    editing = "message_id" in content
    if not editing and card.message_id is not None:
        message.error = "the card is there already"
        return None
    if editing and card.message_id is None:
        message.error = "there is no card yet"
        return None
    if content["op"] == "topic" and card.thread_id is not None:
        message.error = "the topic is there already"
        return None
    shown = views.of_case(session, card, message.language, now)
    place = {"message_id": card.message_id} if editing else {"thread": card.thread_id}
    return {"op": content["op"], "view": shown, **place}


def topic_name(
    session: Session, message: Message, content: dict[str, Any], now: datetime
) -> dict[str, Any] | None:
    """Return what the topic of a case is to be called from now on."""
    card = cards.stand(session, content["card"])
    if not card.topic:
        message.error = "there is no topic"
        return None
    shown = views.of_case(session, card, message.language, now)
    return {"op": "rename", "view": shown, "thread": card.thread_id}


def own_data(
    session: Session, _message: Message, content: dict[str, Any], now: datetime
) -> dict[str, Any]:
    """Return all that is kept about a person: no row holds a copy of it."""
    return {**content, "data": records.of_person(session, content["person"], now)}


def links_of_list(
    session: Session, _message: Message, content: dict[str, Any], _now: datetime
) -> dict[str, Any]:
    found = guestlists.links(session, content["list"], content["link_to"])
    return {**content, "table": found}


def edit_of_relay(
    session: Session, message: Message, content: dict[str, Any], now: datetime
) -> dict[str, Any] | None:
    """Return an edit with the message it changes; it waits for one that is on its way."""
    about = message.case_id or 0, message.relay_id or 0
    if relays.on_its_way(session, *about):
        outbox.postpone(session, message, now + SOON)
        return None
    number = relays.numbers(session, *about).get(content.get("place", 0))
    if number is None:
        message.error = "the message it edits has not arrived"
        return None
    return {**content, "message_id": number}


FRESH = {  # gathered as they leave
    "rename": topic_name,
    "mydata": own_data,
    "links": links_of_list,
    "register": register.table,
    "ledger": ledger.table,
    "audit_table": audits.table,
    "relay_edit": edit_of_relay,
    "thanks": thanks.shown,
    "incident": incident_cards.shown,
    "playbook": playbooks.shown,
    "drill": drills.shown,
    "export": exports.shown,
    "announcement": bulletins.shown,
    "announced": bulletins.said,
    "customer": customers.shown,
    "back_again": customers.shown,
}
