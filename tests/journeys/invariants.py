"""What must hold after every story, whatever happened: read from the rows and the call log.

`complaints` needs no test framework: crash tests ask it after every death.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, or_, select

from bot.domain import cases as life
from bot.domain import timing
from bot.flows import maps
from bot.jobs.settling import CHAT_LOST
from storage.queries import outbox
from storage.tables import (
    Audit,
    Case,
    CaseEvent,
    Complaint,
    Erasure,
    Export,
    Followup,
    Inbox,
    Journey,
    Message,
    Moment,
    MomentChange,
    Person,
    Post,
    Question,
    Relay,
    Site,
)
from storage.vocabulary import (
    Act,
    CaseState,
    Direction,
    FollowupKind,
    FollowupState,
    InboxState,
    Lane,
    MessageKind,
    OutboxState,
    QuestionState,
    Verdict,
)

Json = dict[str, Any]
FIRST_UPDATE = 810_000_001  # of every sandbox
A_CALL = timedelta(seconds=60)  # what left before quiet hours may be settled in them
TOLD_WITHIN = timedelta(seconds=60)
TROUBLE_TOLD = timedelta(minutes=15)
SENDS = re.compile(r"(?i)^send(?!chataction)|^copy|^forward|^createforumtopic$")
SCORE = re.compile(r'"s\.([0-9a-z]+)\.')
OWNED = {CaseState.TAKEN, CaseState.DONE, CaseState.RECOVERED, CaseState.UNVERIFIED}
ASIDE = {
    Act.ESCALATE,
    Act.SPEAK,
    Act.CHANGE,
    Act.GIVE,
    Act.UNGIVE,
    Act.REST,
}  # lines of the history that move nothing


def complaints(
    session: Session,
    calls: Sequence[Json],
    now: datetime,
    *,
    acknowledged: int | None = None,
    never_came: frozenset[int] = frozenset(),
    doomed: frozenset[FollowupKind] = frozenset(),
) -> list[str]:
    """Return every invariant that does not hold, in words.

    `calls` is the sandbox's log, `acknowledged` the number of the last update that it
    need not deliver any more, `never_came` those that died unseen, `doomed` the kinds of
    follow-ups that the story lets fail.
    """
    return [
        *lost_updates(session, acknowledged, never_came),
        *bitter_moments(session, now),
        *([] if forgotten(session) else questions_twice(session, calls)),
        *([] if forgotten(session) else copies(session, calls)),
        *owners(session),
        *accounts(session, calls),
        *consent(session),
        *left_lying(session, now, doomed),
        *untold(session, now),
        *registers(session),
    ]


def registers(session: Session) -> Iterator[str]:
    """Count the complaints of every site and year: from one on, without gap or double."""
    numbers: dict[tuple[int, int], list[int]] = {}
    for one in session.exec(select(Complaint)):
        numbers.setdefault((one.site_id, one.year), []).append(one.number)
    for (site, year), found in numbers.items():
        if sorted(found) != list(range(1, len(found) + 1)):
            yield f"the complaints of site {site} in {year} are numbered {sorted(found)}"


def forgotten(session: Session) -> bool:
    """Tell whether somebody was forgotten: what was owed to them cannot be counted any more."""
    return session.exec(select(Erasure.id)).first() is not None


def lost_updates(
    session: Session, acknowledged: int | None, never_came: frozenset[int]
) -> Iterator[str]:
    """I1: what was acknowledged has its one row."""
    rows = set(session.exec(select(Inbox.update_id)))
    for number in range(FIRST_UPDATE, (acknowledged or 0) + 1):
        if number not in rows and number not in never_came:
            yield f"I1: update {number} was acknowledged and has no row"


def bitter_moments(session: Session, now: datetime) -> Iterator[str]:
    """I3: a bitter moment has exactly one case, and somebody was told of it."""
    changed = set(
        session.exec(
            select(MomentChange.moment_id).where(
                or_(
                    col(MomentChange.verdict_before) == Verdict.BITTER,
                    col(MomentChange.score_before).is_(None),  # a wish, since explained
                )
            )
        )
    )
    cases = list(session.exec(select(Case)))
    per_moment = Counter(case.moment_id for case in cases)
    moments = {moment.id or 0: moment for moment in session.exec(select(Moment))}
    for number, moment in moments.items():
        if moment.verdict is Verdict.BITTER and per_moment[number] != 1:
            yield f"I3: bitter moment {number} has {per_moment[number]} cases"
    for case in cases:
        moment = moments[case.moment_id]
        wish = moment.score is None
        if moment.verdict is not Verdict.BITTER and not wish and moment.id not in changed:
            yield f"I3: case {case.id} stands for a moment that never was bitter"
        silent = case.alerted_at is None and case.state is not CaseState.WITHDRAWN
        if silent and now - case.opened_at > TOLD_WITHIN and not noted_unreached(session, case):
            yield f"I3: nobody was told of case {case.id}, and nobody knows"


def noted_unreached(session: Session, case: Case) -> bool:
    events = session.exec(select(CaseEvent).where(CaseEvent.case_id == case.id))
    return any("unreached" in event.details or "rerouted" in event.details for event in events)


def questions_twice(session: Session, calls: Sequence[Json]) -> Iterator[str]:
    """I4: a question is asked once and reminded of once, even where nobody knows."""
    owed = session.exec(
        select(Message.question_id, Message.lane).where(
            Message.kind == MessageKind.QUESTION, col(Message.question_id).is_not(None)
        )
    ).all()
    rows = Counter(number for number, _ in owed)
    by_clock = Counter(number for number, lane in owed if lane == Lane.QUESTION)
    reached = Counter(
        int(match[1], 36)
        for call in calls
        if call["method"].lower() == "sendmessage"
        and maybe_delivered(call)
        and (match := SCORE.search(json.dumps(call["params"])))
    )
    for number, most in by_clock.items():
        if most > 2:
            yield f"I4: question {number} was owed {most} times unasked"
    for number, times in reached.items():
        if times > rows[number]:
            yield f"I4: question {number} was sent {times} times for {rows[number]} rows"


def maybe_delivered(call: Json) -> bool:
    """Tell whether the server may have shown it: not where it said no."""
    status: int = call["status"]
    return status in (0, 200) or status >= 500


def copies(session: Session, calls: Sequence[Json]) -> Iterator[str]:
    """I4: nothing is sent more often than it is owed, but for what nobody knew about."""
    owed: Counter[int] = Counter()
    for row in session.exec(select(Message).where(Message.kind != MessageKind.EDIT)):
        owed[row.chat_id] += 1 + row.doubts
    for chat, files in session.exec(select(Export.chat_id, Export.files)):
        owed[chat] += len(files)  # which leave beside the outbox
    for row in session.exec(select(Message).where(Message.kind == MessageKind.EDIT)):
        owed[row.chat_id] += row.content.get("say") == "export.taken_back"
    sent = Counter(
        int(call["params"]["chat_id"])
        for call in calls
        if SENDS.search(call["method"]) and call["status"] in (0, 200)
    )
    for chat, times in sent.items():
        if times > owed[chat]:
            yield f"I4: {times} messages went to chat {chat}, and {owed[chat]} were owed"


def owners(session: Session) -> Iterator[str]:
    """I5: a case's history is a legal life, and ends in the state and owner it has."""
    for case in session.exec(select(Case)):
        events = session.exec(
            select(CaseEvent).where(CaseEvent.case_id == case.id).order_by(col(CaseEvent.id))
        ).all()
        state, owner = CaseState.OPEN, None
        for event in events[1:]:
            if event.act in ASIDE:
                continue
            try:
                state = life.after(state, event.act)
            except life.NotAllowedError as error:
                yield f"I5: case {case.id}: {error}"
                break
            if event.act in (Act.TAKE, Act.TAKE_OVER, Act.HAND_ON):
                owner = event.details.get("to", event.actor_id)
            elif state is CaseState.OPEN:
                owner = None
        if not events or events[0].act is not Act.OPEN:
            yield f"I5: the history of case {case.id} does not begin with its opening"
        if state is not case.state:
            yield f"I5: case {case.id} is {case.state}, its history says {state}"
        if case.state in OWNED and owner != case.owner_id:
            yield f"I5: case {case.id} belongs to {case.owner_id}, its history says {owner}"


def accounts(session: Session, calls: Sequence[Json]) -> Iterator[str]:
    """I7: neither side ever gets the number or name of the other's account."""
    staff = set(session.exec(select(Post.person_id)))
    people = list(session.exec(select(Person)))
    ids = {one.telegram_id: one.id in staff for one in people}
    for call in calls:
        method = call["method"].lower()
        if method.startswith(("forward", "copy")):
            yield f"I7: {call['method']} would show an account"
        if not method.startswith(("send", "edit")) or "chat_id" not in call["params"]:
            continue
        chat = int(call["params"]["chat_id"])
        to_customer = chat > 0 and not ids.get(chat, False)
        said = json.dumps({**call["params"], "chat_id": None})
        for number, is_staff in ids.items():
            other = is_staff if to_customer else not is_staff
            if other and number != chat and re.search(rf"\b{number}\b", said):
                yield f"I7: call {call['n']} shows account {number} in chat {chat}"


def consent(session: Session) -> Iterator[str]:
    """I8: no question after /stop, none in quiet hours but those the customer came for."""
    sites = {site.id: site for site in session.exec(select(Site))}
    people = {one.telegram_id: one for one in session.exec(select(Person))}
    rows = session.exec(
        select(Message).where(
            Message.kind == MessageKind.QUESTION, Message.state == OutboxState.SENT
        )
    )
    for row in rows:
        person = people.get(row.chat_id)
        at = row.settled_at or row.created_at
        if person and person.stopped_at and at > person.stopped_at:
            yield f"I8: question row {row.id} was sent after /stop"
        if row.lane != Lane.QUESTION:
            continue
        journey, step = about(session, row)
        site = sites[journey.site_id]
        quiet = maps.quiet_at(site, maps.cycle(session, journey.cycle_id), step)
        for then in (row.created_at, max(row.created_at, at - A_CALL)):
            if timing.quiet_until(then, quiet, site.zone):
                yield f"I8: question row {row.id} was sent in quiet hours"


def about(session: Session, row: Message) -> tuple[Journey, str | None]:
    if row.question_id is not None:
        question = session.get_one(Question, row.question_id)
        return session.get_one(Journey, question.journey_id), question.step_key
    if row.case_id is None:  # "review:" and the journey's number
        return session.get_one(Journey, int(row.key.partition(":")[2])), None
    case = session.get_one(Case, row.case_id)
    step = session.get_one(Moment, case.moment_id).step_key
    return session.get_one(Journey, case.journey_id), step


def left_lying(
    session: Session, now: datetime, doomed: frozenset[FollowupKind] = frozenset()
) -> Iterator[str]:
    """I10: when all is quiet, nothing that was due is still to be done."""
    for update in session.exec(select(Inbox).where(Inbox.state == InboxState.NEW)):
        yield f"I10: update {update.update_id} was never finished"
    if outbox.due(session, now):
        yield "I10: a message is due and does not leave"
    for row in session.exec(select(Message).where(Message.state == OutboxState.SENDING)):
        yield f"I10: message {row.id} is still being sent"
    overdue = select(Followup).where(
        col(Followup.state).in_([FollowupState.WAITING, FollowupState.HANDED]),
        col(Followup.due_at) <= now,
    )
    for owed in session.exec(overdue):
        yield f"I10: follow-up {owed.key} is due and {owed.state}"
    for dead in session.exec(select(Followup).where(Followup.state == FollowupState.DEAD)):
        if dead.kind not in doomed:
            yield f"I10: follow-up {dead.key} died of {dead.because}"
    for question in session.exec(
        select(Question).where(
            Question.state == QuestionState.ASKED, col(Question.window_ends) < now
        )
    ):
        yield f"I10: question {question.id} should have been let go"


def untold(session: Session, now: datetime) -> Iterator[str]:
    """I11: whatever failed for good is written down, and a person hears of it in time."""
    noted = {
        one.object: one.at for one in session.exec(select(Audit).where(Audit.act == "failed"))
    }
    dead_updates = select(Inbox.update_id).where(Inbox.state == InboxState.DEAD)
    dead_followups = select(Followup.id).where(Followup.state == FollowupState.DEAD)
    lost = select(Message).where(
        col(Message.state).in_([OutboxState.DEAD, OutboxState.UNCERTAIN])
    )
    failed = [
        *(f"update:{number}" for number in session.exec(dead_updates)),
        *(f"followup:{number}" for number in session.exec(dead_followups)),
        *(
            f"{'message' if row.state is OutboxState.DEAD else 'doubt'}:{row.id}"
            for row in session.exec(lost)
            if not seen_to(session, row)
        ),
    ]
    for thing in failed:
        if thing not in noted:
            yield f"I11: nobody was told of {thing}"
    told = select(Followup.due_at).where(
        Followup.kind == FollowupKind.TROUBLE, Followup.state == FollowupState.DONE
    )
    times = session.exec(told).all()
    for thing, at in noted.items():
        if at + TROUBLE_TOLD < now and not any(at <= due <= at + TROUBLE_TOLD for due in times):
            yield f"I11: nobody was told of {thing} in time"


def seen_to(session: Session, row: Message) -> bool:
    """Tell whether the loss of a message has a consequence of its own that people see."""
    relay = session.get(Relay, row.relay_id) if row.relay_id else None
    lost_chat = (row.error or "").partition(":")[0] in CHAT_LOST
    return (
        lost_chat  # the customer is unreachable now, the group replaced
        or row.kind is MessageKind.ALERT  # it went elsewhere
        or (relay is not None and relay.direction is Direction.TO_CUSTOMER)  # said beside it
        or row.error == "the topic is gone"  # it has another
        or row.key.startswith("trouble:")
        or row.content["op"] == "wipe"  # nothing was left to take back
    )
