"""A crew known by numbers, and customers whom their house let down."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from bot.flows import entrances, taps
from bot.flows.answers import Spot
from bot.flows.people import Who
from storage.tables import Person, Post, Question
from storage.vocabulary import Language, QuestionState, Role
from tests.journeys.facts import rows

FIRST_GUEST = 1000


def who(number: int, update: int) -> Who:
    return Who(number, f"P{number}", "es", update)


def hire(session: Session, staff: Mapping[int, Role], now: datetime) -> None:
    """Give the first site its people."""
    for number, role in staff.items():
        name, spoken = f"P{number}", Language.SPANISH
        person = Person(
            telegram_id=number, name=name, alias=name, language=spoken, created_at=now
        )
        session.add(person)
        session.flush()
        assert person.id is not None
        session.add(Post(site_id=1, person_id=person.id, role=role, granted_at=now))


def let_down(session: Session, place: int, update: int, now: datetime) -> None:
    """Let a customer come in and tap the worst; `place` counts them from 1."""
    guest = FIRST_GUEST + place
    entrances.arrive(session, who(guest, guest), "", now)
    asked = [one for one in rows(Question)(session) if one.state is QuestionState.ASKED]
    question = asked[-1].id or 0
    taps.rate(session, who(guest, update), question, 1, Spot(guest, 9), now)
