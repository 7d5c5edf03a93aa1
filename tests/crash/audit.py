"""What must hold when every bot is dead: rows against what people did and servers saw."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlmodel import Session, col, select

from bot.domain.verdict import verdict
from bot.telegram.buttons import read
from storage.tables import (
    Card,
    Case,
    Followup,
    Inbox,
    IncidentCase,
    Message,
    Moment,
    MomentChange,
    Relay,
)
from storage.vocabulary import (
    CaseState,
    Direction,
    FollowupState,
    InboxState,
    MessageKind,
    OutboxState,
    Verdict,
)
from tests.crash.crowd import Deeds
from tests.crash.town import Town
from tests.journeys import invariants

Json = dict[str, Any]
CARD = re.compile(r'"[tdka]\.([0-9a-z]+)\.')
UNIQUE = re.compile(r"\d+x")
STOPPED = {MessageKind.QUESTION, MessageKind.TO_CUSTOMER}


def complaints(session: Session, town: Town, deeds: Deeds, now: datetime) -> list[str]:
    """Return everything that is wrong, in words."""
    calls = town.calls()
    last = town.sandbox.world.queue.next_id - 1
    return [
        *invariants.lost_updates(session, last, town.never_came),
        *invariants.bitter_moments(session, now),
        *invariants.questions_twice(session, calls),
        *invariants.copies(session, calls),
        *invariants.owners(session),
        *invariants.consent(session),
        *invariants.left_lying(session, now),
        *invariants.untold(session, now),
        *lost_taps(session, deeds),
        *unheard(session, town),
        *card_copies(session, calls),
        *words_twice(session, calls),
        *dead_letters(session, deeds),
        *fates(session),
        *damage(session),
    ]


def tapped(deeds: Deeds) -> dict[int, list[int]]:
    """Return the scores that were tapped for each question, in order."""
    scores: dict[int, list[int]] = defaultdict(list)
    for _, data in deeds.taps.values():
        if data.startswith("s."):
            question, score = read(data)
            scores[question].append(int(score))
    return scores


def lost_taps(session: Session, deeds: Deeds) -> Iterator[str]:
    """Every tap has had its effect, once: the last one stands, each change is noted."""
    moments = {one.question_id: one for one in session.exec(select(Moment))}
    changes = Counter(session.exec(select(MomentChange.moment_id)))
    cases = Counter(session.exec(select(Case.moment_id)))
    for question, scores in tapped(deeds).items():
        moment = moments.get(question)
        if moment is None:
            yield f"LOST: question {question} was tapped {scores} and has no moment"
            continue
        if moment.score != scores[-1]:
            yield f"LOST: question {question} was tapped {scores} and says {moment.score}"
        turns = sum(a != b for a, b in pairwise(scores))
        if changes[moment.id or 0] != turns:
            yield f"TWICE: {scores} of question {question}: {changes[moment.id or 0]} changes"
        bitter = any(verdict(score) is Verdict.BITTER for score in scores)
        if cases[moment.id or 0] != bitter:
            yield f"LOST: {scores} of question {question}: {cases[moment.id or 0]} cases"


def unheard(session: Session, town: Town) -> Iterator[str]:
    """Every case shows in a chat that the server has, or on its incident's card there."""
    shown: defaultdict[int, list[Card]] = defaultdict(list)
    for card in session.exec(select(Card).where(col(Card.message_id).is_not(None))):
        message = town.sandbox.world.chats[card.chat_id].messages.get(card.message_id or 0)
        if message is not None and not message.deleted:
            shown[card.case_id].append(card)
    on_boards = set(under_shown_incidents(session, town))
    to_come = set(on_boards_to_come(session))
    for case in session.exec(select(Case)):
        if not shown[case.id or 0] and case.id not in on_boards:
            yield f"UNALERTED: case {case.id} ({case.state}) shows nowhere"
        told = case.alerted_at is not None or case.id in on_boards & to_come
        if not told and case.state is not CaseState.WITHDRAWN:
            yield f"UNALERTED: case {case.id} does not know that it was alerted"


def under_shown_incidents(session: Session, town: Town) -> Iterator[int]:
    """Return the cases that are under an incident whose card the server has."""
    boards = select(Message).where(
        Message.kind == MessageKind.ALERT, Message.state == OutboxState.SENT
    )
    there = {
        row.content["incident"]
        for row in session.exec(boards)
        if row.content["op"] == "incident"
        and row.message_id in town.sandbox.world.chats[row.chat_id].messages
    }
    yield from under(session, there)


def on_boards_to_come(session: Session) -> Iterator[int]:
    """Return the cases whose incident's card is edited in a moment: that tells of them."""
    owed = select(Message).where(Message.state == OutboxState.PENDING)
    edits = [row.content for row in session.exec(owed) if row.kind is MessageKind.EDIT]
    yield from under(session, {one["incident"] for one in edits if one["op"] == "incident"})


def under(session: Session, incidents: set[int]) -> Iterator[int]:
    for one in session.exec(select(IncidentCase)):
        if one.incident_id in incidents:
            yield one.case_id


def card_copies(session: Session, calls: Sequence[Json]) -> Iterator[str]:
    """A card, or its topic, is sent once, and once more for each recorded doubt."""
    owed: Counter[tuple[str, int, int]] = Counter()
    for row in session.exec(select(Message).where(Message.kind == MessageKind.ALERT)):
        if row.content["op"] in ("card", "topic"):
            owed[row.content["op"], row.chat_id, row.case_id or 0] += 1 + row.doubts
    for (op, chat, case), copies in sent_cards(calls).items():
        if copies > owed[op, chat, case]:
            yield f"COPIES: {op} of case {case} in {chat}: {copies} of {owed[op, chat, case]}"


def sent_cards(calls: Sequence[Json]) -> Counter[tuple[str, int, int]]:
    sent: Counter[tuple[str, int, int]] = Counter()
    for call in calls:
        if call["status"] != 200:
            continue
        params, method = call["params"], call["method"].lower()
        if method == "createforumtopic":
            case = int(params["name"].removeprefix("#").split(" ")[0])
            sent["topic", int(params["chat_id"]), case] += 1
        elif method == "sendmessage" and (found := CARD.search(json.dumps(params))):
            sent["card", int(params["chat_id"]), int(found[1], 36)] += 1
    return sent


def words_twice(session: Session, calls: Sequence[Json]) -> Iterator[str]:
    """Words for a customer arrive once at most; for the staff, again after a doubt only."""
    allowed: Counter[tuple[int, str]] = Counter()
    relays = {one.id: one for one in session.exec(select(Relay))}
    for row in session.exec(select(Message).where(col(Message.relay_id).is_not(None))):
        relay = relays[row.relay_id]
        doubts = row.doubts if relay.direction is Direction.TO_STAFF else 0
        if row.content["op"] == "relay":
            allowed[row.chat_id, mark(row.content["text"])] += 1 + doubts
    sent = Counter(
        (int(call["params"]["chat_id"]), mark(call["params"]["text"]))
        for call in calls
        if call["status"] == 200
        and call["method"].lower() == "sendmessage"
        and not CARD.search(json.dumps(call["params"]))
    )
    for place, copies in sent.items():
        if place[1] and place in allowed and copies > allowed[place]:
            yield f"COPIES: the words {place[1]} in {place[0]}: {copies} of {allowed[place]}"


def mark(text: str) -> str:
    found = UNIQUE.search(text)
    return found[0] if found else ""


def dead_letters(session: Session, deeds: Deeds) -> Iterator[str]:
    """What cannot be handled, and only that, is a dead letter."""
    dead = set(session.exec(select(Inbox.update_id).where(Inbox.state == InboxState.DEAD)))
    for number in dead - set(deeds.poison):
        row = session.get_one(Inbox, number)
        yield f"DEAD: update {number} is a dead letter: {row.error} {row.body[:300]}"
    for number in set(deeds.poison) - dead:
        yield f"POISON: update {number} is no dead letter"


def fates(session: Session) -> Iterator[str]:
    """What nobody knows about is only what is never sent again; nothing else is given up."""
    given_up = [OutboxState.DEAD, OutboxState.EXPIRED, OutboxState.UNCERTAIN]
    for row in session.exec(select(Message).where(col(Message.state).in_(given_up))):
        hint = row.content["op"] == "typing"  # of five seconds: late, it is worth nothing
        if not hint and (row.state is not OutboxState.UNCERTAIN or row.kind not in STOPPED):
            yield f"FATE: {row.kind} {row.key} is {row.state}: {row.error}"
    for left in session.exec(select(Followup).where(Followup.state == FollowupState.HANDED)):
        yield f"FATE: follow-up {left.key} is still handed"


def damage(session: Session) -> Iterator[str]:
    """The file is sound."""
    if session.connection().dialect.name == "sqlite":
        say = session.connection().exec_driver_sql
        if (found := say("PRAGMA integrity_check").scalar()) != "ok":
            yield f"DAMAGE: {found}"
        if broken := say("PRAGMA foreign_key_check").fetchall():
            yield f"DAMAGE: {broken}"
