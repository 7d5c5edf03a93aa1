"""Forgetting and clearing by the clock: interrupted, repeated, for the staff as well."""

from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import text
from sqlmodel import Session, SQLModel, col, select

from bot.flows import erasures, keeping
from bot.flows.answers import Spot
from storage.database import Database
from storage.queries import erasures as rows_of
from storage.tables import Followup, Moment, MomentNote, Person, Post, Relay
from storage.vocabulary import FollowupKind, Kept
from tests.flows.hotel import (
    MARTA,
    NOW,
    SECOND,
    THEN,
    VERA,
    as_it_is,
    bitter,
    house,
    who,
    write,
)
from tests.flows.side_by_side import Deed

T = TypeVar("T")
WORD = "quexigal"
LATER = THEN + timedelta(minutes=3)


class Alone:
    """A database in which nobody else is at work."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def alone(self, deed: Deed[T]) -> T:
        return await self.db.write(deed)


def traces(session: Session) -> dict[str, list[str]]:
    """Return the rows that still hold her words or the number of her chat."""
    found = {}
    for table in SQLModel.metadata.tables.values():
        lines = session.connection().execute(text(f'SELECT * FROM "{table.name}"')).all()
        told = [str(tuple(line)) for line in lines]
        left = [one for one in told if WORD in one or f":{VERA}:" in one or f", {VERA}," in one]
        if left:
            found[table.name] = left
    return found


def forget(telegram_id: int, update: int = 60, now: datetime = THEN) -> Deed[str]:
    def ask(session: Session) -> str:
        person = session.exec(select(Person).where(Person.telegram_id == telegram_id)).first()
        number = person.id if person is not None and person.id is not None else 0
        by = who(telegram_id, update)
        return erasures.forget(session, by, number, "yes", Spot(telegram_id, 9), now)

    return ask


def go_on(now: datetime) -> Deed[datetime | None]:
    def step(session: Session) -> datetime | None:
        key = session.exec(
            select(Followup.key).where(Followup.kind == FollowupKind.FORGET)
        ).one()
        return erasures.go_on(session, key, now)

    return step


async def test_a_death_in_the_middle_is_made_good_by_the_next_process(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasures, "BATCH", 2)
    first = Database.open(database_url)
    there = Alone(first)
    phones = await bitter(there)
    await there.alone(write(f"El {WORD} fatal"))
    await phones.drained(there, THEN)
    assert await there.alone(forget(VERA)) == "forget.done"
    assert await there.alone(forget(VERA, 61)) == "forget.already"
    assert await there.alone(go_on(THEN)) is not None  # one batch, and it dies
    assert await there.alone(traces)
    await first.close()

    second = Database.open(database_url)
    there = Alone(second)
    now = THEN
    while (due := await there.alone(go_on(now))) is not None:
        now = max(now, due)
    assert now >= THEN + erasures.GRACE
    assert await second.read(rows_of.to_purge) == []  # a last word is still to be said
    await phones.drained(there, LATER)
    (erasure,) = await second.read(rows_of.to_purge)
    assert await second.purge()
    await second.write(rows_of.purged, [erasure], LATER)
    assert await there.alone(traces) == {}
    assert await there.alone(go_on(LATER)) is None  # once more does no harm
    (moment,) = await second.read(lambda session: list(session.exec(select(Moment))))
    assert (moment.score, moment.verdict) == (1, "bitter")
    await second.close()


async def test_what_is_on_its_way_to_the_staff_is_taken_back_when_it_arrives(
    database_url: str,
) -> None:
    db = Database.open(database_url)
    there = Alone(db)
    phones = await bitter(there)
    await there.alone(write(f"El {WORD} fatal"))
    await phones.until(there, "relay", THEN)  # the words are being sent right now
    await there.alone(forget(VERA))
    await there.alone(phones.hands_over(THEN + SECOND))
    await phones.drained(there, LATER)
    assert "relay.erased" in [name for _, name in phones.said]
    shown = await there.alone(as_it_is)
    assert {view["state"] for view in shown.values()} == {"erased"}
    await db.close()


async def test_one_of_the_staff_keeps_their_post(database_url: str) -> None:
    db = Database.open(database_url)
    there = Alone(db)
    await there.alone(house)
    assert await there.alone(forget(MARTA)) == "forget.done"

    def standing(session: Session) -> tuple[str, bool]:
        marta = session.exec(select(Person).where(Person.telegram_id == MARTA)).one()
        post = session.exec(select(Post).where(Post.person_id == marta.id)).one()
        return marta.name, post.revoked_at is None

    assert await there.alone(standing) == ("Marta", True)
    await db.close()


async def test_clearing_goes_on_in_batches_and_is_planned_once_a_day(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "BATCH", 1)
    db = Database.open(database_url)
    there = Alone(db)
    await bitter(there)
    for update in (30, 31):
        await there.alone(write(f"El {WORD} fatal", update))

    def plan(session: Session) -> list[str]:
        keeping.set_up(session, dict.fromkeys(Kept, 24), NOW)
        keeping.set_up(session, dict.fromkeys(Kept, 24), NOW + SECOND)  # another replica
        kept = select(Followup.key).where(Followup.kind == FollowupKind.RETAIN)
        return list(session.exec(kept.order_by(col(Followup.key))))

    def clear(session: Session) -> datetime | None:
        return keeping.go_on(session, "", THEN + timedelta(days=2))

    def left(session: Session) -> tuple[int, list[object]]:
        notes = [one.words for one in session.exec(select(MomentNote))]
        talk = [one.content.get("text") for one in session.exec(select(Relay))]
        return len(notes), [one for one in [*notes, *talk] if one]

    assert await there.alone(plan) == ["retain:2026-11-23"]
    batches = 0
    while await there.alone(clear) is not None:
        batches += 1
    assert batches > 3
    count, words = await there.alone(left)
    assert (count > 0, words) == (True, [])
    assert await there.alone(plan) == ["retain:2026-11-23", "retain:2026-11-25"]
    await db.close()
