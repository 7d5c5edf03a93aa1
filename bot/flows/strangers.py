"""Strangers: people who write without having come in by any link."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.words import Reading
from bot.flows import aliases, people, remarks, words
from bot.flows.content import says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import journeys, sites
from storage.queries import people as person_rows
from storage.tables import Journey, Person
from storage.vocabulary import JourneyState, Verdict


def heard(
    session: Session, who: Who, person: Person, said: Said, reading: Reading, now: datetime
) -> None:
    """Say how to come in; what is plainly bitter reaches a person all the same."""
    assert person.id is not None
    if person_rows.posts_of(session, person.id):
        people.help_for(session, who, now)
        return
    if plainly(reading) and (journey := passing(session, person, now)) is not None:
        this = remarks.hear(session, person, journey, None, said, now)
        words.open_case(session, who, person, this, now)
    people.reply(session, person, who, says("words.no_journey"), now)


def plainly(reading: Reading) -> bool:
    """Tell whether somebody must hear of it, visit or no visit."""
    bitter = reading.verdict is Verdict.BITTER
    return bitter or reading.urgent or reading.complaint or reading.wants_person


def passing(session: Session, person: Person, now: datetime) -> Journey | None:
    """Return the journey of somebody who is on none; None where there is no place yet.

    With several places nobody knows which is meant, and the first one's staff find out.
    """
    assert person.id is not None
    known = journeys.latest(session, person.id)
    if known is not None:
        return known
    site = next(iter(sites.all_sites(session)), None)
    version = sites.current_cycle(session, site.id) if site and site.id else None
    if site is None or site.id is None or version is None or version.id is None:
        return None
    journey = Journey(
        site_id=site.id,
        person_id=person.id,
        cycle_id=version.id,
        chat_id=person.telegram_id,
        state=JourneyState.PASSING,
        started_at=now,
    )
    aliases.give(journey, person, site)
    session.add(journey)
    session.flush()
    return journey
