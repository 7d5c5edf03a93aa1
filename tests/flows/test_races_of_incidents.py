"""Bitter answers at one touchpoint at the same time: one incident, and every case under it."""

import pytest
from sqlmodel import Session, col, select

from bot.flows import entrances, incident_desk, moments, people
from bot.flows.answers import Spot
from storage.tables import Case, Incident, IncidentCase, Question
from storage.vocabulary import QuestionState
from tests.flows.hotel import GROUP, MARTA, NOW, SECOND, THEN, house, only, who
from tests.flows.side_by_side import Deed, Table
from tests.journeys.facts import rows

pytestmark = pytest.mark.postgres


def comes(number: int) -> Deed[None]:
    """Return the deed by which somebody comes in."""
    guest = people.Who(100 + number, "Ana", "es", 100 + number)
    return lambda session: entrances.arrive(session, guest, "", NOW)


def is_bitter(place: int) -> Deed[str]:
    """Return the deed of a bitter tap; Vera's was the first question."""

    def rate(session: Session) -> str:
        asked = select(Question.id).where(Question.state == QuestionState.ASKED)
        every = select(Question.id).where(Question.step_key == "reservation")
        assert session.exec(asked).first() is not None
        question = session.exec(every.order_by(col(Question.id))).all()[place]
        guest = people.Who(100 + place, "Ana", "es", 200 + place)
        then = NOW + place * SECOND
        return moments.rate(session, guest, question or 0, 1, Spot(guest.telegram_id, 9), then)

    return rate


async def three_bitter(there: Table, *, but: int) -> None:
    await there.alone(house)
    for number in range(1, 7):
        await there.alone(comes(number))
    for number in range(1, 4 - but):
        await there.alone(is_bitter(number))


@pytest.mark.parametrize("but", [0, 1], ids=["beyond", "the last two that it takes"])
async def test_two_who_answer_at_once_raise_one_incident(there: Table, but: int) -> None:
    await three_bitter(there, but=but)
    await there.both(is_bitter(4), is_bitter(5))
    await there.alone(only(Incident))
    assert len(await there.alone(rows(IncidentCase))) == 5 - but
    assert len(await there.alone(rows(Case))) == 5 - but


async def test_one_who_answers_while_it_ends_rings_or_is_under_it(there: Table) -> None:
    await three_bitter(there, but=0)
    await there.alone(is_bitter(4))

    def over(session: Session) -> str:
        return incident_desk.over(session, who(MARTA, 60), 1, Spot(GROUP, 9), THEN)

    await there.both(over, is_bitter(5))
    incident = await there.alone(only(Incident))
    assert incident.over_at == THEN
    assert len(await there.alone(rows(IncidentCase))) == 4  # the fifth came after it
    assert len(await there.alone(rows(Case))) == 5
