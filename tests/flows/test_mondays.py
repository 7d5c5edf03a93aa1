"""Mondays in rows: told late, told by two, and by clocks that were set to another place's."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest_asyncio
from sqlmodel import Session, col, select

from bot.flows import followups, mondays, sites
from storage.database import Database
from storage.tables import Followup, Message, Person, Post, Site
from storage.vocabulary import FollowupKind, FollowupState, Language, Role
from tests.journeys.facts import cycle

WEDNESDAY = datetime(2026, 3, 25, 10, tzinfo=UTC)  # on Sunday the clocks go forward
MONDAY = datetime(2026, 3, 30, 7, tzinfo=UTC)  # nine in Madrid
WEEK = timedelta(weeks=1)


@pytest_asyncio.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database.open(database_url)
    yield database
    await database.close()


def open_house(session: Session) -> None:
    madrid, quiet = "Europe/Madrid", "22:00-08:00"
    sites.found(
        session, "sol", "Hotel Sol", madrid, Language.SPANISH, quiet, cycle(), WEDNESDAY
    )
    elena = Person(
        telegram_id=53, name="Elena", alias="Elena", language=Language.SPANISH,
        created_at=WEDNESDAY,
    )  # fmt: skip
    session.add(elena)
    session.flush()
    post = Post(
        site_id=house(session).id or 0, person_id=elena.id or 0, role=Role.MANAGER,
        granted_at=WEDNESDAY,
    )  # fmt: skip
    session.add(post)


def house(session: Session) -> Site:
    return session.exec(select(Site)).one()


def move(session: Session, zone: str) -> None:
    house(session).zone = zone


def owed(session: Session) -> list[tuple[str, datetime]]:
    """Return which weeks the clock still owes, and when."""
    waits = session.exec(
        select(Followup)
        .where(Followup.kind == FollowupKind.SUMMARY, Followup.state == FollowupState.WAITING)
        .order_by(col(Followup.due_at))
    )
    return [(one.key.split(":")[1], one.due_at) for one in waits]


def told(session: Session) -> list[str]:
    """Return which weeks were told."""
    keys = session.exec(select(Message.key).where(col(Message.key).startswith(mondays.KEY)))
    return sorted(key.split(":")[1] for key in keys)


def strike(session: Session, now: datetime) -> None:
    """Do what is due, as the heartbeat does; twice, as two replicas might."""
    due = session.exec(
        select(Followup).where(
            Followup.kind == FollowupKind.SUMMARY,
            Followup.state == FollowupState.WAITING,
            col(Followup.due_at) <= now,
        )
    ).all()
    for one in due:
        for _ in range(2):
            one.state = FollowupState.HANDED
            session.flush()
            found = followups.gather(session, one.id or 0, now)
            followups.carry_out(session, one.id or 0, now, found)
            session.refresh(one)


async def test_a_week_is_told_once_and_the_next_is_planned_with_it(db: Database) -> None:
    await db.write(open_house)
    await db.write(mondays.plan_all, WEDNESDAY)  # a start finds it planned already
    assert await db.read(owed) == [("2026-W13", MONDAY)]
    await db.write(strike, MONDAY)
    assert await db.read(told) == ["2026-W13"]
    assert await db.read(owed) == [("2026-W14", MONDAY + WEEK)]


async def test_after_weeks_of_silence_the_newest_is_told_and_no_other(db: Database) -> None:
    await db.write(open_house)
    early = MONDAY + 3 * WEEK - timedelta(hours=1)  # a Monday again, and not yet nine
    await db.write(strike, early)
    assert await db.read(told) == ["2026-W15"]
    assert await db.read(owed) == [("2026-W16", MONDAY + 3 * WEEK)]
    await db.write(strike, MONDAY + 3 * WEEK)
    assert await db.read(told) == ["2026-W15", "2026-W16"]


async def test_a_place_that_moved_is_told_by_its_new_clocks(db: Database) -> None:
    await db.write(open_house)
    await db.write(move, "America/Bogota")
    await db.write(strike, MONDAY)
    there = MONDAY + timedelta(hours=7)
    assert await db.read(told) == []
    assert await db.read(owed) == [("2026-W13", there)]
    await db.write(strike, there)
    assert await db.read(told) == ["2026-W13"]
