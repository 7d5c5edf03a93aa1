"""Journeys: a visit under way, what happens in it, and how it ends."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain import cycle as anchors
from bot.errors import BadInputError, NotAllowedHereError
from bot.flows import aliases, maps, outcomes, people, questions
from bot.flows.content import button, says
from bot.flows.people import Who
from bot.later import Later
from storage.queries import cases, followups, journeys
from storage.queries import people as person_rows
from storage.tables import Journey, JourneyEvent, Person, Site
from storage.vocabulary import (
    FollowupKind,
    JourneyState,
    QuestionState,
    Role,
)

if TYPE_CHECKING:
    from bot.flows import preferences, reviews
else:
    preferences = Later("bot.flows.preferences")
    reviews = Later("bot.flows.reviews")

if TYPE_CHECKING:
    from bot.flows import points, winbacks
else:
    points = Later("bot.flows.points")
    winbacks = Later("bot.flows.winbacks")

SHOWN = 20  # journeys in one list; more would not fit a phone


def begin(session: Session, journey: Journey, now: datetime) -> None:
    """Begin the whole journey: all that counts from its start is planned."""
    journey.by_scan = False
    journey.started_at = now
    questions.plan_after(session, journey, anchors.START, now)
    put_off_end(session, journey, now)
    preferences.remind(session, journey, now)


def put_off_end(session: Session, journey: Journey, now: datetime) -> None:
    """End the journey some days after the last thing that is planned or happened in it."""
    assert journey.id is not None
    cycle = maps.cycle(session, journey.cycle_id)
    last = max([now, *(q.window_ends for q in journeys.questions(session, journey.id))])
    due = last + cycle.closes_after
    key = f"end:{journey.id}:{due.isoformat()}"
    followups.cancel(session, "put off", FollowupKind.END_JOURNEY, journey_id=journey.id)
    followups.plan(session, key, FollowupKind.END_JOURNEY, due, journey_id=journey.id)


def end(session: Session, journey_id: int, now: datetime) -> None:
    """End a journey that has fallen silent."""
    journey = alone_with(session, journey_id)
    if journey.state is not JourneyState.ACTIVE:
        return
    journeys.held_questions(session, journey_id)  # an answer under way is waited for
    if cases.hot(session, journey.person_id) is not None:
        put_off_end(session, journey, now)
        return
    finish(session, journey, now)


def finish(session: Session, journey: Journey, now: datetime) -> None:
    """End a journey, with what is known of how it was."""
    assert journey.id is not None
    journey.state = JourneyState.ENDED
    journey.ended_at = now
    for question in journeys.held_questions(session, journey.id):
        if question.state in (QuestionState.PLANNED, QuestionState.ASKED):
            questions.close(session, question, QuestionState.EXPIRED, "journey_ended", now)
    followups.cancel(session, "journey_ended", journey_id=journey.id)
    outcomes.settle(session, journey)
    reviews.plan(session, journey, now)
    winbacks.plan(session, journey, now)
    points.of_visit(session, journey, now)
    session.flush()  # or another could not begin


def alone_with(session: Session, journey_id: int) -> Journey:
    """Return the journey, held with its customer: nothing they do can open a case now."""
    customer = session.get_one(Person, session.get_one(Journey, journey_id).person_id)
    person_rows.lock(session, customer.telegram_id)
    return journeys.lock(session, journey_id)


def happened(
    session: Session, journey_id: int, event: str, now: datetime, by: Person | None = None
) -> bool:
    """Note an outside event of a journey and plan what counts from it; once each."""
    journey = journeys.lock(session, journey_id)
    cycle = maps.cycle(session, journey.cycle_id)
    if event not in cycle.events:
        raise BadInputError("event.unknown", known=", ".join(cycle.events))
    if event in journeys.events(session, journey_id):
        return False
    session.add(
        JourneyEvent(
            journey_id=journey_id, name=event, at=now, reported_by=by.id if by else None
        )
    )
    if event == cycle.departure:
        journey.departed_at = now
    questions.plan_after(session, journey, anchors.event(event), now)
    put_off_end(session, journey, now)
    people.audit(session, by, f"event:{event}", f"journey:{journey_id}", now)
    return True


def report_event(session: Session, who: Who, journey_id: int, index: int, now: datetime) -> str:
    """A member of the staff reports by a button that a guest arrived or left."""
    staff = people.meet(session, who, now)
    journey = session.get(Journey, journey_id)
    if journey is None:
        raise NotAllowedHereError("error.gone")
    people.require(session, staff, journey.site_id, Role.STAFF)
    cycle = maps.cycle(session, journey.cycle_id)
    names = list(cycle.events)
    if not 0 <= index < len(names):
        raise NotAllowedHereError("error.gone")
    happened(session, journey_id, names[index], now, by=staff)
    return cycle.say(cycle.events[names[index]], staff.language)


def listed(session: Session, who: Who, now: datetime) -> None:
    """Show the staff who is on a journey now, with a button for each outside event."""
    staff = people.meet(session, who, now)
    there = people.places_of(session, staff, Role.STAFF)
    rows = journeys.under_way(session, there, SHOWN)
    if not rows:
        people.reply(session, staff, who, says("journeys.none"), now)
    for journey, person in rows:
        assert journey.id is not None
        cycle = maps.cycle(session, journey.cycle_id)
        past = journeys.events(session, journey.id)
        left = [
            button("event", journey.id, str(place), text=cycle.say(names, staff.language))
            for place, (name, names) in enumerate(cycle.events.items())
            if name not in past
        ]
        alias = aliases.on_journey(journey, person)
        if len(there) > 1:
            alias = f"{alias} · {session.get_one(Site, journey.site_id).name}"
        more = [button("customer", journey.id, say="button.customer")]
        content = says("journeys.one", left, more, alias=alias, ref=journey.id)
        content["about"] = [journey.person_id]
        people.respond(
            session, staff.telegram_id, staff.language, who, content, now, f":{journey.id}"
        )
