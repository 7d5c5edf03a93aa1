"""Claims: two to five people press for one case at once; one has it, all are told the truth.

Everybody's press comes through a process of their own, as far as the database knows. After
each race whoever won offers the case again, for the next. `CLAIM_RACES=10000` takes the whole
size, on either database.
"""

import asyncio
import os
import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest_asyncio
from sqlmodel import Session, col, delete, select

from bot.errors import TooLateError
from bot.flows import recoveries, sites
from bot.flows.people import Who
from storage.database import Database
from storage.tables import Case, CaseEvent, Followup, Message, Person
from storage.vocabulary import Act, CaseState, Language, Role
from tests.flows.crew import hire, let_down, who
from tests.journeys.facts import varied

RACES = int(os.environ.get("CLAIM_RACES", "12"))
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MOST, CASES, AT_ONCE = 5, 4, 2
STAFF = range(51, 51 + MOST)
ROLES = (Role.STAFF, Role.STAFF, Role.STAFF, Role.SUPERVISOR, Role.MANAGER)


def house(session: Session) -> None:
    """Found a place with its staff, and some customers whom it let down."""
    spoken = Language.SPANISH
    sites.found(session, "sol", "Sol", "Europe/Madrid", spoken, "", varied(), NOW)
    hire(session, dict(zip(STAFF, ROLES, strict=True)), NOW)
    for place in range(1, CASES + 1):
        let_down(session, place, 2000 + place, NOW)


@pytest_asyncio.fixture
async def replicas(database_url: str) -> AsyncIterator[list[Database]]:
    there = [Database.open(database_url) for _ in range(MOST)]
    await there[0].write(house)
    yield there
    for one in there:
        await one.close()


class Races:
    """Races for a few cases, again and again."""

    def __init__(self, replicas: list[Database], seed: int) -> None:
        self._replicas = replicas
        self._dice = random.Random(seed)
        self._update = 10_000
        self.firsts: set[int] = set()  # who won, ever

    async def race(self, case: int, number: int) -> None:
        """Let some press at once, and see who has the case and what all were told."""
        pressing = self._dice.sample(STAFF, self._dice.randint(2, MOST))
        now = NOW + number * SECOND
        self._update += MOST
        tried = [self._try(person, case, now, at) for at, person in enumerate(pressing)]
        told = dict(zip(pressing, await asyncio.gather(*tried), strict=True))
        (first,) = [person for person, name in told.items() if name is None]
        assert {name for name in told.values() if name} == {f"P{first}"}, told
        wrong = await self._replicas[0].read(stands, case, first, number + 1)
        assert not wrong, f"race {number} for case {case}, {pressing}: {wrong}"
        self.firsts.add(first)
        await self._replicas[0].write(again, case, who(first, -self._update), now)

    async def _try(self, person: int, case: int, now: datetime, at: int) -> str | None:
        """Return whose name a press was answered with; None if the case is theirs."""
        by = who(person, self._update + at)
        try:
            await self._replicas[at].write(recoveries.take, by, case, now)
        except TooLateError as late:
            return str(late.slots["name"]) if late.key == "case.taken" else late.key
        return None


def stands(session: Session, case_id: int, first: int, times: int) -> list[str]:
    """Return what does not fit to one having taken the case, and all others not."""
    wrong = []
    case = session.get_one(Case, case_id)
    owner = session.get(Person, case.owner_id) if case.owner_id else None
    if case.state is not CaseState.TAKEN or owner is None or owner.telegram_id != first:
        wrong.append(f"{case.state} and {owner and owner.telegram_id}'s, not {first}'s")
    takes = session.exec(
        select(CaseEvent)
        .where(CaseEvent.case_id == case_id, CaseEvent.act == Act.TAKE)
        .order_by(col(CaseEvent.id))
    ).all()
    if len(takes) != times or takes[-1].actor_id != case.owner_id:
        wrong.append(f"it was taken {len(takes)} times, not {times}")
    customer = session.get_one(Person, case.person_id).telegram_id
    told = session.exec(select(Message).where(Message.chat_id == customer)).all()
    names = [
        one.content["slots"]["name"]
        for one in told
        if one.content.get("say") == "case.someone_is_on_it"
    ]
    if names != [f"P{first}"]:
        wrong.append(f"the customer reads of {names}")
    return wrong


def again(session: Session, case_id: int, by: Who, now: datetime) -> None:
    """Offer the case again, as if nothing had been said: what was owed is of no more use."""
    recoveries.pass_on(session, by, case_id, now)
    session.exec(delete(Message).where(col(Message.case_id) == case_id))
    session.exec(delete(Followup).where(col(Followup.case_id) == case_id))


async def test_of_several_who_press_one_has_the_case(replicas: list[Database]) -> None:
    races = Races(replicas, RACES)
    for number in range(max(RACES // CASES, 1)):
        for first in range(1, CASES + 1, AT_ONCE):
            side_by_side = range(first, first + AT_ONCE)
            await asyncio.gather(*(races.race(case, number) for case in side_by_side))
    assert len(races.firsts) > 1
