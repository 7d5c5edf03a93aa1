"""Aliases: how staff read about a customer; a code where a name is not to be shown."""

import secrets

from sqlmodel import Session

from bot.flows.content import Content, key
from storage.tables import Case, Journey, Person, Site

SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none is taken for another
LENGTH = 3

Alias = str | Content


def give(journey: Journey, person: Person, site: Site) -> None:
    """Give the journey a code of its own, where the place or the customer wants one."""
    if journey.alias is None and (site.aliases or person.hidden):
        journey.alias = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def shown(code: str | None, name: str) -> Alias:
    """Return the alias as a slot of a text: "Guest 7F3", or the name."""
    return key("alias.guest", code=code) if code else name


def on_journey(journey: Journey, person: Person) -> Alias:
    """Return how staff read about the customer of a journey."""
    return shown(journey.alias, person.alias)


def in_case(session: Session, case: Case) -> Alias:
    """Return how staff read about the customer of a case."""
    journey = session.get_one(Journey, case.journey_id)
    return on_journey(journey, session.get_one(Person, case.person_id))
