"""Records: all that is kept about one person, gathered for them and for nobody else."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.complaints import written
from bot.domain.cycle import Cycle
from bot.flows import chips, gifts, maps, points
from bot.flows.content import key
from storage.queries import complaints, journeys, records, regulars, scans, winbacks
from storage.queries import gifts as gift_rows
from storage.queries import points as point_rows
from storage.tables import (
    Case,
    Complaint,
    Gift,
    Journey,
    Moment,
    Person,
    Regular,
    Site,
    WinBack,
)
from storage.vocabulary import Direction, Language

Record = dict[str, Any]


def of_person(session: Session, person_id: int, now: datetime) -> Record:
    """Return it as plain data; of the staff's side only the words that were meant for them."""
    person = session.get_one(Person, person_id)
    return {
        "written_at": at(now),
        "you": account(session, person),
        "visits": [visit(session, one, person) for one in records.journeys(session, person_id)],
        "cases": [case(session, one) for one in records.cases(session, person_id)],
        "complaints": [complaint(one) for one in complaints.of_person(session, person_id)],
        "known_at": [known(session, one) for one in regulars.of_person(session, person_id)],
        "gestures": [  # for no case: for points, or for all who were told of something
            given(one) for one in gift_rows.of_person(session, person_id) if one.case_id is None
        ],
        "win_back": [away(session, one) for one in winbacks.of_person(session, person_id)],
    }


def account(session: Session, person: Person) -> Record:
    assert person.id is not None
    return {
        "name": person.name,
        "shown_as": person.alias,
        "telegram_number": person.telegram_id,
        "language": person.language,
        "known_since": at(person.created_at),
        "stopped_at": at(person.stopped_at),
        "paused_until": at(person.paused_until),
        "hidden": person.hidden,
        "scanned": [at(one.at) for one in scans.of_person(session, person.id)],
        "notices": [
            {"version": one.version, "first_at": at(one.first_at), "last_at": at(one.last_at)}
            for one in records.notices(session, person.id)
        ],
    }


def visit(session: Session, journey: Journey, person: Person) -> Record:
    assert journey.id is not None
    cycle = maps.cycle(session, journey.cycle_id)
    booking = records.booking(session, journey.id)
    return {
        "place": session.get_one(Site, journey.site_id).name,
        "began_at": at(journey.started_at),
        "ended_at": at(journey.ended_at),
        "shown_as": journey.alias or person.alias,
        "events": {
            cycle.say(cycle.events[name], person.language) if name in cycle.events else name:
            at(when)
            for name, when in journeys.events(session, journey.id).items()
        },
        "booking": booked(booking) if booking is not None else None,
        "questions": [
            {
                "step": step(cycle, one.step_key, person.language),
                "state": one.state,
                "asked_at": at(one.asked_at),
            }
            for one in journeys.questions(session, journey.id)
        ],
        "impressions": [
            impression(session, one, cycle, person.language)
            for one in records.moments(session, journey.id)
        ],
        "words": [
            {"when": at(one.at), "text": one.words}
            for one in records.loose_words(session, journey.id)
        ]
        + [
            {"when": at(one.at), "text": (one.content or {}).get("text"), "media": one.content}
            for one in records.waiting(session, journey.id)
        ],
        "pending": [
            {"what": one.kind, "when": at(one.due_at)}
            for one in records.pending(session, journey.id)
        ],
    }  # fmt: skip


def booked(booking: Any) -> Record:  # noqa: ANN401 - a row
    return {
        "reference": booking.reference,
        "name": booking.name,
        "tier": booking.tier,
        "birthday": booking.birthday,
        "events": booking.events,
    }


def impression(session: Session, moment: Moment, cycle: Cycle, language: Language) -> Record:
    assert moment.id is not None
    thanks = records.thanks(session, moment.id)
    labels = {
        one.key: cycle.say(one.labels, language)
        for a_step in cycle.steps
        for one in a_step.reasons
    }
    return {
        "step": step(cycle, moment.step_key, language),
        "score": moment.score,
        "verdict": moment.verdict,
        "reasons": [
            key(one) if one.startswith(chips.SPOKEN) else labels.get(one, one)
            for one in moment.reasons
        ],
        "when": at(moment.recorded_at),
        "thanks": thanks.words if thanks is not None else None,
        "before": [
            {"score": one.score_before, "when": at(one.at)}
            for one in records.changes(session, moment.id)
        ],
        "words": [
            {"when": at(one.at), "text": one.words, "media": one.media}
            for one in records.notes(session, moment.id)
        ],
    }


def step(cycle: Cycle, key: str | None, language: Language) -> str | None:
    known = {one.key for one in cycle.steps}
    return cycle.say(cycle.step(key).names, language) if key in known and key else key


def case(session: Session, one: Case) -> Record:
    """Return a case as far as it is about the customer: not who of the staff did what."""
    assert one.id is not None
    said = {}
    for relay in records.relays(session, one.id):  # the same words went to several chats
        mine = relay.direction is Direction.TO_STAFF
        said[relay.from_chat, relay.from_message] = {
            "from": "you" if mine else "team",
            "when": at(relay.at),
            "text": relay.content.get("text"),
            "media": media(relay.content),
        }
    return {
        "number": one.id,
        "state": one.state,
        "opened_at": at(one.opened_at),
        "done_at": at(one.done_at),
        "closed_at": at(one.closed_at),
        "messages": list(said.values()),
        "gestures": [
            given(gift)
            for gift in gift_rows.of_person(session, one.person_id)
            if gift.case_id == one.id
        ],
        "pending": [
            {"what": each.kind, "when": at(each.due_at)}
            for each in records.pending_in_case(session, one.id)
        ],
    }


def given(gift: Gift) -> Record:
    return {
        "what": gifts.named(gift.names),
        "state": gift.state,
        "when": at(gift.decided_at),
        "code": gift.code,
        "valid_until": at(gift.valid_until),
        "redeemed_at": at(gift.redeemed_at),
    }


def known(session: Session, one: Regular) -> Record:
    """Return what a place knows of them from one visit to the next."""
    noted = regulars.noted(session, [one.id or 0])
    return {
        "place": session.get_one(Site, one.site_id).name,
        "tier": one.tier,
        "birthday": one.birthday,
        "when": at(one.tier_at),
        "points": [points.told(each) for each in point_rows.lines(session, one.id or 0)],
        "preferences": [{"text": each.words, "when": at(each.at)} for each, _ in noted],
    }


def away(session: Session, one: WinBack) -> Record:
    """Return that they were asked why they stay away, and what they said."""
    return {
        "place": session.get_one(Site, one.site_id).name,
        "asked_at": at(one.asked_at),
        "reasons": key(f"button.away.{one.why}") if one.why else None,
    }


def complaint(one: Complaint) -> Record:
    """Return a complaint; its words stand with the visit, its answer with the case."""
    return {
        "number": written(one.year, one.number),
        "state": one.state,
        "received_at": at(one.received_at),
        "due_at": at(one.due_at),
        "answered_at": at(one.answered_at),
        "closed_at": at(one.closed_at),
    }


def media(content: Record) -> Record | None:
    return None if content["kind"] == "text" else {**content, "text": None}


def at(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
