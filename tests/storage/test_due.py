"""What is due together is handed over in the order in which it was planned."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from storage.database import Database
from storage.queries import followups
from storage.vocabulary import FollowupKind

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
KEYS = ["first", "second", "third"]


def planned(session: Session) -> None:
    for key in KEYS:
        followups.plan(session, key, FollowupKind.ASK, NOW)


def taken(session: Session, now: datetime) -> list[tuple[int, str]]:
    rows = followups.take_due(session, 1, now, now + timedelta(minutes=2), 10)
    return [(row.id or 0, row.key) for row in rows]


def postponed(session: Session, numbers: list[int]) -> None:
    for number in numbers:
        followups.postpone(session, number, LATER, "paused")


async def test_what_is_due_together_keeps_its_order(db: Database) -> None:
    await db.write(planned)
    numbers = [number for number, _ in await db.write(taken, NOW)]
    await db.write(postponed, numbers[::-1])
    assert [key for _, key in await db.write(taken, LATER)] == KEYS


async def test_what_is_handed_over_is_under_way_until_it_is_settled(db: Database) -> None:
    assert not await db.read(followups.under_way, NOW)
    await db.write(planned)
    assert not await db.read(followups.under_way, NOW - timedelta(minutes=1))
    assert await db.read(followups.under_way, NOW)
    numbers = [number for number, _ in await db.write(taken, NOW)]
    assert await db.read(followups.under_way, NOW)
    await db.write(postponed, numbers)
    assert not await db.read(followups.under_way, NOW)
