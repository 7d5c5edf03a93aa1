"""Strangers: people who write without having come in by any link."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.words import Reading
from bot.flows import complaints, entrances, people, places, remarks, words
from bot.flows.content import says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import journeys, sites
from storage.queries import people as person_rows
from storage.tables import Journey, Person
from storage.vocabulary import Verdict


def heard(
    session: Session, who: Who, person: Person, said: Said, reading: Reading, now: datetime
) -> None:
    """Say how to come in; what is plainly bitter reaches a person all the same."""
    assert person.id is not None
    if person_rows.posts_of(session, person.id):
        people.help_for(session, who, now)
        return
    if entrances.in_question(session, person) and wordless(said):
        places.shown(session, who, person, said, now)
        return
    if entrances.in_question(session, person) and (known(session, person) or plainly(reading)):
        places.ask(session, who, person, said, now)
        return
    if plainly(reading) and (journey := passing(session, person, now)) is not None:
        this = remarks.hear(session, person, journey, None, said, now)
        words.open_case(session, who, person, this, now)
        if reading.complaint:
            complaints.made(session, who, person, journey, this, now)
    people.reply(session, person, who, says("words.no_journey"), now)


def wordless(said: Said) -> bool:
    """Tell whether it shows something, and says nothing of it."""
    return said.content["kind"] not in ("text", "sticker") and not said.words


def plainly(reading: Reading) -> bool:
    """Tell whether somebody must hear of it, visit or no visit."""
    bitter = reading.verdict is Verdict.BITTER
    return bitter or reading.urgent or reading.complaint or reading.wants_person


def passing(session: Session, person: Person, now: datetime) -> Journey | None:
    """Return the journey of somebody who is on none; None where there is no place yet."""
    before = known(session, person)
    if before is not None:
        return before
    site = next(iter(sites.with_cycles(session)), None)
    version = sites.current_cycle(session, site.id or 0) if site else None
    if site is None or version is None:
        return None
    return places.passing(session, person, site, version, now)


def known(session: Session, person: Person) -> Journey | None:
    return journeys.latest(session, person.id or 0)
