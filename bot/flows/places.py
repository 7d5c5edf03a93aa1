"""Places: of several, which one somebody means whom no link brought."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain.words import Reading, together
from bot.errors import TooLateError
from bot.flows import (
    alerts,
    aliases,
    cases,
    complaints,
    entrances,
    moments,
    people,
    relay,
    remarks,
    showings,
    words,
)
from bot.flows.answers import Spot
from bot.flows.content import edits, says
from bot.flows.entrances import Destination
from bot.flows.people import Who
from bot.flows.relay import Said
from bot.flows.remarks import Heard
from storage.queries import cases as case_rows
from storage.queries import followups, journeys, sites
from storage.queries import moments as moment_rows
from storage.queries import remarks as remark_rows
from storage.queries import showings as showing_rows
from storage.tables import Case, CycleVersion, Journey, Moment, Person, Site
from storage.vocabulary import Act, CaseState, FollowupKind, JourneyState, Verdict

UNTOLD = timedelta(minutes=2)  # after this, the first place's people find out which it is
KEY = "place:"


def passing(
    session: Session, person: Person, site: Site, version: CycleVersion, now: datetime
) -> Journey:
    """Return a journey of somebody who is on no visit, at this place."""
    journey = Journey(
        site_id=site.id or 0,
        person_id=person.id or 0,
        cycle_id=version.id or 0,
        chat_id=person.telegram_id,
        state=JourneyState.PASSING,
        started_at=now,
    )
    aliases.give(journey, person, site)
    session.add(journey)
    session.flush()
    return journey


def ask(session: Session, who: Who, person: Person, said: Said, now: datetime) -> None:
    """Keep what was said, and ask where; nobody waits for that while there is danger."""
    journey = somewhere(session, person, now)
    this = remarks.hear(session, person, journey, None, said, now)
    if not this.asked:
        people.reply(session, person, who, entrances.which_place(session), now)
    this.remark.asked_at = now
    due = now if this.reading.urgent else now + UNTOLD
    key = f"{KEY}{journey.id}:{'now' if this.reading.urgent else 'later'}"
    followups.plan(session, key, FollowupKind.PLACE, due, journey_id=journey.id or 0)


def somewhere(session: Session, person: Person, now: datetime) -> Journey:
    """Return the journey of somebody, at the first place until they say at which."""
    journey = journeys.latest(session, person.id or 0)
    if journey is not None:
        return journey
    first = sites.with_cycles(session)[0]
    version = sites.current_cycle(session, first.id or 0)
    assert version is not None
    return passing(session, person, first, version, now)


def shown(session: Session, who: Who, person: Person, said: Said, now: datetime) -> None:
    """Keep what came without a word, and ask where; a person looks at it in any case."""
    known = showing_rows.waiting(session, person.id or 0)
    journey = somewhere(session, person, now)
    showings.look_later(session, showings.keep(session, person, journey, said, now), now)
    if not known:
        people.reply(session, person, who, entrances.which_place(session), now)


def choose(session: Session, who: Who, site_id: int, spot: Spot, now: datetime) -> None:
    """Take the tap that says which place is meant: for what was said, or to come in."""
    person = people.meet(session, who, now)
    site = session.get(Site, site_id)
    version = sites.current_cycle(session, site_id)
    if site is None or version is None:
        raise TooLateError("error.gone")
    people.change(
        session, person, who, edits(spot.message_id, "place.chosen", place=site.name), now
    )
    journey = journeys.latest(session, person.id or 0)
    case = case_rows.hot(session, person.id or 0)
    pictures = showing_rows.waiting(session, person.id or 0)
    if journey is not None and waits(session, journey):
        journey.site_id, journey.cycle_id = site_id, version.id or 0
        reading = bring(session, journey, person, now)
        said = "words.safety" if reading.urgent else "words.passed_on"
        people.reply(session, person, who, says(said), now)
    elif journey is not None and entrances.unplaced(session, journey) and pictures:
        journey.site_id, journey.cycle_id = site_id, version.id or 0
        people.reply(session, person, who, showings.asks(pictures[0]), now)
    elif journey is None or case is None or journey.state is not JourneyState.PASSING:
        entrances.enter(session, person, who, Destination(site, version), now)
    elif case.site_id != site_id:
        elsewhere(session, case, journey, person, site, version, now)


def waits(session: Session, journey: Journey) -> bool:
    """Tell whether something was said that waits for its place."""
    spoken = remark_rows.unplaced(session, journey.person_id, journey.id or 0)
    return bool(spoken) and entrances.unplaced(session, journey)


def untold(session: Session, key: str, now: datetime) -> None:
    """Nobody said which place it is: the people of the first one find out."""
    journey = session.get_one(Journey, int(key.removeprefix(KEY).partition(":")[0]))
    person = people.held(session, journey.person_id)
    session.refresh(journey)
    if waits(session, journey):
        reading = bring(session, journey, person, now)
        case = case_rows.hot(session, person.id or 0)
        assert case is not None
        say = "words.safety" if reading.urgent else "words.passed_on"
        cases.to_customer(session, case, say, now)
        alerts.tell(session, case, "case.place_unknown", now)


def bring(session: Session, journey: Journey, person: Person, now: datetime) -> Reading:
    """Open the case for what was said, at the place of the journey."""
    *before, last = remark_rows.unplaced(session, person.id or 0, journey.id or 0)
    by = remarks.thresholds(session, journey.site_id)
    reading = together([*(one.words for one in before), last.words], by)
    said = Said({"kind": "text", "text": last.words}, Spot(last.chat_id, last.message_id))
    heard = Heard(said, reading, last, before, by)
    words.bring(session, person, heard, now)
    asked = journey.complained_at is not None  # by /complaint, before they said where
    if asked or reading.complaint:
        complaints.made(session, None, person, journey, heard, now, asked=asked)
    return reading


def elsewhere(
    session: Session,
    case: Case,
    journey: Journey,
    person: Person,
    site: Site,
    version: CycleVersion,
    now: datetime,
) -> None:
    """They mean another place than the one that was alerted: its people get the case."""
    case_rows.lock(session, case.id or 0)
    if case.state is not CaseState.OPEN:  # somebody there is on it, and knows now
        alerts.tell(session, case, "case.place_told", now, urgent=True, place=site.name)
        return
    alerts.tell(session, case, "case.other_place", now, urgent=True, place=site.name)
    moment = session.get_one(Moment, case.moment_id)
    withdraw(session, case, moment, now)
    complaints.moved(session, case, now)
    there = passing(session, person, site, version, now)
    there.alias, there.complained_at = journey.alias, journey.complained_at
    said = remark_rows.of_moment(session, moment.id or 0)
    for one in said:
        one.journey_id, one.moment_id = there.id or 0, None
    session.flush()
    if said:
        bring(session, there, person, now)
    else:
        hand_on(session, moment, there, person, now)


def hand_on(
    session: Session, moment: Moment, there: Journey, person: Person, now: datetime
) -> None:
    """Let the people of the place that is meant look at what was only shown."""
    wish = moments.wish(session, there, person, now)
    case = case_rows.of_moment(session, wish.id or 0)
    assert case is not None
    for one in moment_rows.notes(session, moment.id or 0):
        one.moment_id = wish.id or 0
        if one.media is not None:
            said = Said(one.media, Spot(one.chat_id, one.message_id))
            relay.to_staff(session, case, person, said, now)


def withdraw(session: Session, case: Case, moment: Moment, now: datetime) -> None:
    """Take a case back from people whom it was not about; nothing of it counts for them."""
    cases.move(session, case, Act.WITHDRAW, now, None, closed_at=now)
    followups.cancel(session, "another place", case_id=case.id or 0)
    score, before = moment.score, moment.verdict
    moment.score, moment.verdict = None, Verdict.NEUTRAL
    moments.log_change(session, moment, score, before, now)
    alerts.refresh(session, case, now)
