"""Erasures: a person and their words are forgotten; what counts nobody in particular stays."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import cases as life
from bot.flows import (
    alerts,
    cases,
    complaints,
    exporting,
    gifts,
    guestlists,
    menus,
    people,
    recoveries,
)
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, says
from bot.flows.people import Who
from storage.queries import erasures, followups, outbox, regulars, scans
from storage.queries import people as person_rows
from storage.tables import Case, Erasure, Message, Person
from storage.vocabulary import Act, FollowupKind, Lane, MessageKind, OutboxState

KEY = "forget:"
BATCH = 500  # rows in one transaction: an alert never waits long
GRACE = timedelta(minutes=2)  # in which an update may still quote what is being wiped
AT_ONCE = timedelta(milliseconds=1)
NO_MEDIA = ("text",)


def explain(session: Session, who: Who, now: datetime) -> None:
    """Say what will go and what stays, and ask once more."""
    person = people.meet(session, who, now)
    assert person.id is not None
    key = "forget.ask_staff" if person_rows.posts_of(session, person.id) else "forget.ask"
    choice = [
        button("forget", person.id, "yes", say="button.forget"),
        button("forget", person.id, "no", say="button.keep"),
    ]
    people.reply(session, person, who, says(key, choice), now)


def forget(
    session: Session, who: Who, person_id: int, answer: str, spot: Spot, now: datetime
) -> str:
    """Do it, or leave it; return the key of what to say to the tap.

    Who was forgotten is not met again by tapping twice: they would be known anew.
    """
    person = person_rows.lock(session, who.telegram_id)
    if person is None or person.id != person_id:
        meant = session.get(Person, person_id)
        if meant is not None and meant.erased_at is None:
            raise people.not_theirs(session, person_id)
        return "forget.already"
    if answer != "yes":
        say_there(session, person, who, spot, "forget.kept", now)
        return "forget.kept"
    erase(session, person, who, spot, now)
    return "forget.done"


def say_there(
    session: Session, person: Person, who: Who, spot: Spot, say: str, now: datetime
) -> None:
    """Say it in the place of the question."""
    outbox.owe(
        session,
        key=f"edit:{who.update_id}:{say}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=person.language,
        content=edits(spot.message_id, say),
        now=now,
    )


def erase(session: Session, person: Person, who: Who, spot: Spot, now: datetime) -> None:
    """Take the person out of every table, in one transaction; the queues follow in batches."""
    assert person.id is not None
    chat_id = person.telegram_id
    stays = bool(person_rows.posts_of(session, person.id))
    journeys = [one.id or 0 for one in erasures.journeys_of(session, person.id)]
    theirs = erasures.cases_of(session, person.id)
    numbers = [case.id or 0 for case in theirs]
    questions = erasures.end_journeys(session, journeys, now, named=stays)
    erasures.cancel_followups(session, journeys, questions, numbers)
    take_back(session, erasures.about_cases(session, numbers), chat_id, now)
    erasures.drop_owed(session, 0 if stays else chat_id, questions)
    complaints.forgotten(session, person, now)
    erasures.drop_words(session, person.id, numbers)
    guestlists.forget(session, person, now)
    gifts.forget(session, person.id, now)
    exporting.withdraw(session, person.id, now)
    regulars.forget(session, person.id)
    erasures.unlink(session, person.id, journeys)
    scans.forget(session, person.id, now + AT_ONCE)
    for case in theirs:
        let_go(session, case, now)
    erasures.blank_update(session, who.update_id)
    lead(session, person, chat_id, spot, now)
    if not stays:
        erasures.become_nobody(session, person, now)
        menus.forget(session, chat_id)
    people.audit(session, None, "forget", f"person:{person.id}", now)


def take_back(session: Session, owed: Sequence[Message], chat_id: int, now: datetime) -> None:
    """Take their words out of the staff's chats, and what was to be said to them."""
    gone, leaving = [], []
    for message in owed:
        if message.chat_id != chat_id and not tells(message.content):
            continue
        if message.chat_id != chat_id and message.state is OutboxState.SENDING:
            leaving.append(message.id or 0)
            continue
        gone.append(message.id or 0)
        if message.chat_id != chat_id and message.message_id is not None:
            wipe(session, message.chat_id, message.message_id, message.content, now)
    erasures.drop_messages(session, gone)
    erasures.blank_messages(session, leaving)


def tells(content: dict[str, Any]) -> bool:
    """Tell whether a message to the staff holds words or the name of the customer."""
    return content["op"] in ("relay", "relay_edit") or "alias" in content.get("slots", {})


def wipe(
    session: Session, chat_id: int, message_id: int, content: Content, now: datetime
) -> None:
    """Owe that a message of ours in a staff chat says nothing of them any more."""
    file = content["op"] == "register"
    media = file or (content["op"] == "relay" and content["kind"] not in NO_MEDIA)
    owe_wipe(session, chat_id, message_id, "media" if media else "text", now)


def owe_wipe(session: Session, chat_id: int, message_id: int, how: str, now: datetime) -> None:
    outbox.owe(
        session,
        key=f"wipe:{chat_id}:{message_id}:{how}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=chat_id,
        language=alerts.language_in(session, chat_id),
        content={**edits(message_id, "relay.erased"), "op": "wipe", "how": how},
        now=now,
    )


def not_wiped(session: Session, message: Message, now: datetime) -> None:
    """What is too old to be deleted loses at least its caption."""
    if message.content["how"] == "media":
        number = message.content["message_id"]
        owe_wipe(session, message.chat_id, number, "caption", now)


def let_go(session: Session, case: Case, now: datetime) -> None:
    """Close the case if it is hot, and let its cards and topics show nobody."""
    if life.is_hot(case.state):
        recoveries.drop_report(session, case)
        cases.move(session, case, Act.FORGET, now, None, closed_at=now)
        alerts.tell(session, case, "case.forgotten", now, urgent=True, case=case.id)
    alerts.refresh(session, case, now)
    alerts.rename_topics(session, case, now)


def lead(session: Session, person: Person, chat_id: int, spot: Spot, now: datetime) -> None:
    """Write down what is still to be looked through, and owe one last word."""
    assert person.id is not None
    erasure = Erasure(
        person_id=person.id,
        chat_id=chat_id,
        asked_at=now,
        messages_to=erasures.newest_message(session),
    )
    session.add(erasure)
    session.flush()
    followups.plan(session, f"{KEY}{erasure.id}", FollowupKind.FORGET, now)
    outbox.owe(
        session,
        key=f"{erasures.FAREWELL}{erasure.id}",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=spot.chat_id,
        language=person.language,
        content={**edits(spot.message_id, "forget.farewell"), "farewell": True},
        now=now,
    )


def go_on(session: Session, key: str, now: datetime) -> datetime | None:
    """Look through the next rows of the queues; return when to go on, None at the end."""
    erasure = session.get(Erasure, int(key.removeprefix(KEY)))
    if erasure is None or erasure.chat_id is None:
        return None
    if erasure.messages_done < erasure.messages_to:
        erasure.messages_done = clear_messages(session, erasure, now)
        return now + AT_ONCE
    reached = erasures.blank_updates(session, erasure.chat_id, erasure.updates_done, now, BATCH)
    if reached is not None:
        erasure.updates_done = reached
        return now + AT_ONCE
    if now < erasure.asked_at + GRACE:
        return erasure.asked_at + GRACE
    erasure.chat_id, erasure.done_at = None, now
    return None


def clear_messages(session: Session, erasure: Erasure, now: datetime) -> int:
    """Drop what was sent to them, and lists for the staff in which they stand."""
    found = erasures.messages_between(
        session, erasure.messages_done, erasure.messages_to, BATCH
    )
    gone = []
    links = erasures.links_of(session, erasure.person_id)
    for number, chat_id, content, shown in found:
        listed = erasure.person_id in content.get("about", ()) or content.get("link") in links
        # What was wrong with a list quotes it; once sent, nobody needs it any more.
        quoted = content["op"] == "list_wrong" and shown is not None
        if chat_id == erasure.chat_id or listed or quoted:
            gone.append(number)
        if listed and shown is not None and chat_id != erasure.chat_id:
            wipe(session, chat_id, shown, content, now)
    erasures.drop_messages(session, gone)
    return found[-1][0] if len(found) == BATCH else erasure.messages_to


def farewell_settled(session: Session, message: Message) -> None:
    """The last word was said, or could not be: it goes as well."""
    erasures.drop_message(session, message.id or 0)
