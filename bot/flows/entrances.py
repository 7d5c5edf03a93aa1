"""Entrances: a customer comes in by a link or by plain start, is greeted once and asked."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain.throttle import Ask, may_ask_visitor
from bot.errors import UnknownLinkError
from bot.flows import aliases, journeys, maps, peace, people, questions, touchpoints
from bot.flows.content import Content, button, says
from bot.flows.people import Who
from bot.later import Later
from storage.queries import journeys as journey_rows
from storage.queries import moments, sites
from storage.queries import people as person_rows
from storage.tables import CycleVersion, Journey, Link, Person, Site
from storage.vocabulary import (
    JourneyState,
    Lane,
    LinkKind,
    QuestionState,
)

if TYPE_CHECKING:
    from bot.flows import privacy
else:
    privacy = Later("bot.flows.privacy")

MOST_PLACES = 50  # buttons in one message; who has more gives links


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
    if not code and in_question(session, person):
        peace.come_back(session, person, now, pausing=False)
        people.reply(session, person, who, which_place(session), now)
        return
    destination = follow(session, person, code, now)
    at_touchpoint = destination is not None and destination.step_key is not None
    peace.come_back(session, person, now, pausing=at_touchpoint)
    if destination is None:
        people.help_for(session, who, now)
        return
    enter(session, person, who, destination, now)


def in_question(session: Session, person: Person) -> bool:
    """Tell whether nobody knows which of several places a customer means."""
    assert person.id is not None
    if person_rows.posts_of(session, person.id):
        return False
    known = journey_rows.latest(session, person.id)
    if known is not None and not unplaced(session, known):
        return False
    return len(sites.with_cycles(session)) > 1


def unplaced(session: Session, journey: Journey) -> bool:
    """Tell whether a journey stands for what somebody said before they said where."""
    if journey.state is not JourneyState.PASSING:
        return False
    return moments.last_of_journey(session, journey.id or 0) is None


def which_place(session: Session) -> Content:
    """Ask which place is meant."""
    there = sites.with_cycles(session)[:MOST_PLACES]
    return says(
        "place.which", *([button("place", one.id or 0, text=one.name)] for one in there)
    )


def enter(
    session: Session, person: Person, who: Who, destination: Destination, now: datetime
) -> None:
    """Let a customer in there: greet them once, and ask."""
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
    latest = journey_rows.latest(session, person.id)
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
        journeys.finish(session, under_way, now)  # they left, and have come again
        under_way = None
    if under_way is not None:
        if under_way.by_scan and to.step_key is None:
            journeys.begin(session, under_way, now)
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
        journeys.begin(session, journey, now)
    else:
        journeys.put_off_end(session, journey, now)
    return journey


def on_the_way(session: Session, person: Person, to: Destination) -> Journey | None:
    """Return the journey under way that a link belongs to: one whose cycle has its step."""
    assert person.id is not None
    assert to.site.id is not None
    for journey in journey_rows.active(session, person.id, to.site.id, to.version.key):
        if to.step_key is None or knows(session, journey.cycle_id, to.step_key):
            return journey
    return None


def knows(session: Session, cycle_id: int, step_key: str) -> bool:
    return any(step.key == step_key for step in maps.cycle(session, cycle_id).steps)


def resting(session: Session, person: Person, to: Destination, now: datetime) -> bool:
    """Tell whether the person's last journey here ended so lately that they are left alone."""
    assert person.id is not None
    last = journey_rows.latest(session, person.id, to.site.id, whole=True)
    if last is None or last.ended_at is None:
        return False
    assert to.version.id is not None
    return now < last.ended_at + maps.cycle(session, to.version.id).limits.rest


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
    for question in journey_rows.questions(session, journey.id):
        if question.state is QuestionState.PLANNED and question.due_at <= now:
            standing = questions.standing(session, journey, question, cycle, now)
            if isinstance(may_ask_visitor(standing, cycle.limits), Ask):
                return questions.ask(session, journey, question, now, lane=Lane.REPLY)
    return False
