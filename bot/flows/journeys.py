"""Journeys: a customer comes in by a link, is greeted once and asked along the way."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import cycle as anchors
from bot.domain.cycle import Cycle
from bot.domain.throttle import Ask, may_ask_visitor
from bot.errors import BadInputError, NotAllowedHereError, UnknownLinkError
from bot.flows import (
    aliases,
    maps,
    outcomes,
    peace,
    people,
    privacy,
    questions,
    reviews,
    touchpoints,
)
from bot.flows.content import Content, button, key, says
from bot.flows.people import Who
from storage.queries import cases, followups, journeys, sites
from storage.queries import people as person_rows
from storage.tables import CycleVersion, Journey, JourneyEvent, Link, Person, Site
from storage.vocabulary import (
    FollowupKind,
    JourneyState,
    Lane,
    LinkKind,
    QuestionState,
    Role,
)

PERSONAL_LINK_LASTS = timedelta(days=30)
SHOWN = 20  # journeys in one list; more would not fit a phone


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a link leads: a cycle, perhaps to one of its steps."""

    site: Site
    version: CycleVersion
    step_key: str | None = None
    alias: str | None = None
    fresh: bool = False  # a personal link, opened now: a new visit however soon it is
    code: int | None = None  # the row of a touchpoint's code, which has its quotas


def arrive(session: Session, who: Who, code: str, now: datetime) -> None:
    """Let a customer in, by a link or by plain start."""
    person = people.meet(session, who, now)
    destination = follow(session, person, code, now)
    at_touchpoint = destination is not None and destination.step_key is not None
    peace.come_back(session, person, now, pausing=at_touchpoint)
    if destination is None:
        people.help_for(session, who, now)
        return
    if (refused := too_often(session, person, destination, now)) is not None:
        people.reply(session, person, who, refused, now)
        return
    if destination.alias:
        person.alias = destination.alias
    new = greet(session, person, who, destination.site, now)
    said = ask_here(session, person, destination, now)
    if said is not None and not (new and said["say"] == "start.again"):
        people.reply(session, person, who, said, now)


def too_often(
    session: Session, person: Person, to: Destination, now: datetime
) -> Content | None:
    """Return the kind word for a code that is scanned too often, by them or by all."""
    if to.code is None:
        return None
    assert to.version.id is not None
    cycle = maps.cycle(session, to.version.id)
    refused = touchpoints.let_in(session, to.code, person, cycle, now)
    return says(f"scan.refused.{refused}", place=to.site.name) if refused else None


def follow(session: Session, person: Person, code: str, now: datetime) -> Destination | None:
    """Find out where a link leads; None for staff who come without one."""
    assert person.id is not None
    if not code:
        return _front_door(session, person)
    link = sites.link(session, code)
    if link is None or (link.expires_at is not None and link.expires_at <= now):
        raise UnknownLinkError("link.unknown")
    fresh = link.kind is LinkKind.PERSONAL and link.used_by != person.id
    if fresh:
        assert link.id is not None
        if not sites.use_link(session, link.id, person.id, now):
            raise UnknownLinkError("link.used")
    return _where(session, session.get_one(Site, link.site_id), link, fresh=fresh)


def _front_door(session: Session, person: Person) -> Destination | None:
    assert person.id is not None
    if person_rows.posts_of(session, person.id):
        return None
    latest = journeys.latest(session, person.id)
    site = session.get_one(Site, latest.site_id) if latest else None
    site = site or next(iter(sites.all_sites(session)), None)
    if site is None or site.id is None:
        raise UnknownLinkError("start.nothing_here")
    known = session.get_one(CycleVersion, latest.cycle_id).key if latest else None
    version = sites.current_cycle(session, site.id, known) or sites.current_cycle(
        session, site.id
    )
    if version is None:
        raise UnknownLinkError("start.nothing_here")
    return Destination(site, version)


def _where(session: Session, site: Site, link: Link, *, fresh: bool) -> Destination:
    version = sites.current_cycle(session, link.site_id, link.cycle_key)
    if version is None:
        raise UnknownLinkError("link.unknown")
    # The door of the whole visit has no quota: whoever just writes /start passes none either.
    printed = link.id if link.kind is LinkKind.TOUCHPOINT and link.step_key else None
    return Destination(site, version, link.step_key, link.alias, fresh, printed)


def join(session: Session, person: Person, to: Destination, now: datetime) -> Journey | None:
    """Return the journey the person is on at this site and cycle; if none is, one begins.

    None while they rest from the last one, unless they came to answer at a touchpoint or
    were given a link of their own. Who comes to a touchpoint from nowhere passes by: nothing
    but its question was asked for.
    """
    under_way = on_the_way(session, person, to)
    if under_way is not None and to.fresh and under_way.departed_at is not None:
        finish(session, under_way, now)  # they left, and have come again
        under_way = None
    if under_way is not None:
        if under_way.by_scan and to.step_key is None:
            begin(session, under_way, now)
        return under_way
    if to.step_key is None and not to.fresh and resting(session, person, to, now):
        return None
    assert person.id is not None
    assert to.site.id is not None
    assert to.version.id is not None
    journey = Journey(
        site_id=to.site.id,
        person_id=person.id,
        cycle_id=to.version.id,
        chat_id=person.telegram_id,
        started_at=now,
        by_scan=True,
    )
    aliases.give(journey, person, to.site)
    session.add(journey)
    session.flush()
    if to.step_key is None:
        begin(session, journey, now)
    else:
        put_off_end(session, journey, now)
    return journey


def on_the_way(session: Session, person: Person, to: Destination) -> Journey | None:
    """Return the journey under way that a link belongs to: one whose cycle has its step."""
    assert person.id is not None
    assert to.site.id is not None
    for journey in journeys.active(session, person.id, to.site.id, to.version.key):
        if to.step_key is None or knows(session, journey.cycle_id, to.step_key):
            return journey
    return None


def knows(session: Session, cycle_id: int, step_key: str) -> bool:
    return any(step.key == step_key for step in maps.cycle(session, cycle_id).steps)


def begin(session: Session, journey: Journey, now: datetime) -> None:
    """Begin the whole journey: all that counts from its start is planned."""
    journey.by_scan = False
    journey.started_at = now
    questions.plan_after(session, journey, anchors.START, now)
    put_off_end(session, journey, now)


def resting(session: Session, person: Person, to: Destination, now: datetime) -> bool:
    """Tell whether the person's last journey here ended so lately that they are left alone."""
    assert person.id is not None
    last = journeys.latest(session, person.id, to.site.id, whole=True)
    if last is None or last.ended_at is None:
        return False
    assert to.version.id is not None
    return now < last.ended_at + maps.cycle(session, to.version.id).limits.rest


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
    session.flush()  # or another could not begin


def alone_with(session: Session, journey_id: int) -> Journey:
    """Return the journey, held with its customer: nothing they do can open a case now."""
    customer = session.get_one(Person, session.get_one(Journey, journey_id).person_id)
    person_rows.lock(session, customer.telegram_id)
    return journeys.lock(session, journey_id)


def greet(session: Session, person: Person, who: Who, site: Site, now: datetime) -> bool:
    """Say once who asks, why, what is kept and how to stop; tell whether it was now."""
    if person.greeted_at is not None:
        return False
    person.greeted_at = now
    privacy.shown(session, person, now)
    greeting = says("start.greeting", name=person.name, place=site.name)
    people.reply(session, person, who, greeting, now)
    return True


def ask_here(
    session: Session, person: Person, to: Destination, now: datetime
) -> Content | None:
    """Ask what the customer came to answer; return what to say if nothing is asked."""
    journey = on_the_way(session, person, to)
    assert to.version.id is not None
    if to.step_key and journey is None and not knows(session, to.version.id, to.step_key):
        return says("start.step_gone", place=to.site.name)  # an old poster
    journey = join(session, person, to, now)
    if journey is not None and to.step_key is not None:
        return touchpoints.ask(session, journey, to.step_key, now)
    if journey is not None and ask_first(session, journey, now):
        return None
    return says("start.again", place=to.site.name)


def ask_first(session: Session, journey: Journey, now: datetime) -> bool:
    """Ask what is due first, if the rules allow; who comes in is awake, though."""
    assert journey.id is not None
    cycle = maps.cycle(session, journey.cycle_id)
    for question in journeys.questions(session, journey.id):
        if question.state is QuestionState.PLANNED and question.due_at <= now:
            standing = questions.standing(session, journey, question, cycle, now)
            if isinstance(may_ask_visitor(standing, cycle.limits), Ask):
                return questions.ask(session, journey, question, now, lane=Lane.REPLY)
    return False


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
    site = people.site_of(session, staff, Role.STAFF)
    assert site.id is not None
    rows = journeys.under_way(session, site.id, SHOWN)
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
        content = says("journeys.one", left, alias=alias, ref=journey.id)
        content["about"] = [journey.person_id]
        people.respond(
            session, staff.telegram_id, staff.language, who, content, now, f":{journey.id}"
        )


def personal_link(
    session: Session,
    site_id: int,
    cycle_key: str,
    alias: str,
    by: Person | None,
    now: datetime,
) -> Link:
    link = Link(
        code=f"p{secrets.token_urlsafe(16)}",
        kind=LinkKind.PERSONAL,
        site_id=site_id,
        cycle_key=cycle_key,
        alias=alias or None,
        created_by=by.id if by else None,
        created_at=now,
        expires_at=now + PERSONAL_LINK_LASTS,
    )
    session.add(link)
    session.flush()
    return link


def touchpoint_link(
    session: Session, site: Site, cycle: Cycle, step_key: str | None, now: datetime
) -> str:
    """Return the code of the reusable link to print; the same one each time."""
    assert site.id is not None
    known = sites.touchpoint_link(session, site.id, cycle.key, step_key)
    if known is not None:
        return known.code
    code = f"t{secrets.token_urlsafe(9)}"
    session.add(
        Link(
            code=code,
            kind=LinkKind.TOUCHPOINT,
            site_id=site.id,
            cycle_key=cycle.key,
            step_key=step_key,
            created_at=now,
        )
    )
    return code


def printed_link(
    session: Session, who: Who, step_key: str, link_to: str, now: datetime
) -> None:
    """Give a manager the reusable link of a touchpoint, or of the visit's start."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    assert site.id is not None
    version = sites.current_cycle(session, site.id)
    if version is None or version.id is None:
        raise BadInputError("start.nothing_here")
    cycle = maps.cycle(session, version.id)
    known = [step.key for step in cycle.steps]
    wanted = step_key.strip() or None
    if wanted is not None and wanted not in known:
        raise BadInputError("link.how", known=", ".join(known))
    code = touchpoint_link(session, site, cycle, wanted, now)
    name = cycle.say(cycle.step(wanted).names, manager.language) if wanted else None
    content = says(
        "link.printed", link=link_to.format(code=code), step=name or key("link.whole")
    )
    people.reply(session, manager, who, content, now)
