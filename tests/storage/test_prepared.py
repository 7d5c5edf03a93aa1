"""Prepared statements say and read the same as SQLAlchemy's own, on both databases."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import bindparam, insert, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from storage.database import Database
from storage.prepared import Prepared
from storage.tables import Audit, Inbox
from storage.vocabulary import InboxState
from tests.storage.rows import NOW, put, stored

TAKE = Prepared(insert(Inbox), "update_id", "body", "digest", "person_key", "received_at")
WAITING = Prepared(
    select(Inbox.update_id, Inbox.state, Inbox.received_at, Inbox.error)
    .where(col(Inbox.state).in_([InboxState.NEW]), col(Inbox.received_at) <= bindparam("until"))
    .order_by(col(Inbox.update_id))
    .limit(bindparam("most"))
)
SETTLE = Prepared(
    update(Inbox)
    .where(col(Inbox.update_id) == bindparam("number"), col(Inbox.state) == InboxState.NEW)
    .values(state=bindparam("to"), settled_at=bindparam("now"))
)
SETTLE_AND_SHOW = Prepared(
    update(Inbox)
    .where(col(Inbox.update_id) == bindparam("number"))
    .values(state=InboxState.DONE, settled_at=bindparam("now"))
    .returning(col(Inbox.state), col(Inbox.settled_at))
)
NOTE = Prepared(insert(Audit), "at", "act", "object", "actor_id")


def row(number: int) -> dict[str, object]:
    return {
        "update_id": number, "body": "{}", "digest": "d", "person_key": "17",
        "received_at": NOW,
    }  # fmt: skip


async def test_rows_come_back_in_our_types(db: Database) -> None:
    def work(session: Session) -> list[tuple[object, ...]]:
        assert TAKE.change(session, **row(1)) == 1
        assert TAKE.change_many(session, [row(2), row(3)]) == 2
        return WAITING.run(session, until=NOW, most=2)

    rows = await db.write(work)
    assert rows == [(1, InboxState.NEW, NOW, None), (2, InboxState.NEW, NOW, None)]
    assert isinstance(rows[0][1], InboxState)
    assert isinstance(rows[0][2], datetime)
    assert rows[0][2].tzinfo is UTC


async def test_the_count_of_changed_rows_decides_a_claim(db: Database) -> None:
    await db.write(put, 1)

    def settle(session: Session) -> int:
        return SETTLE.change(session, number=1, to=InboxState.DONE, now=NOW)

    assert [await db.write(settle), await db.write(settle)] == [1, 0]


async def test_returned_rows_are_given_and_counted(db: Database) -> None:
    await db.write(put, 1)

    def settle(session: Session) -> tuple[object, object, object]:
        first = SETTLE_AND_SHOW.run(session, number=1, now=NOW)
        again = SETTLE_AND_SHOW.change(session, number=1, now=NOW)
        return first, again, SETTLE_AND_SHOW.change(session, number=2, now=NOW)

    assert await db.write(settle) == ([(InboxState.DONE, NOW)], 1, 0)


async def test_defaults_apply_and_give_way(db: Database) -> None:
    def work(session: Session) -> list[tuple[object, ...]]:
        TAKE.change(session, **row(1))
        TAKE.change(session, **row(2), state=InboxState.DEAD)
        NOTE.change(session, at=NOW, act="said", object="case:1", actor_id=None)
        [noted] = session.exec(select(Audit)).all()
        assert noted.details == {}
        rows = session.exec(select(Inbox.state, Inbox.attempts).order_by(col(Inbox.update_id)))
        return [tuple(each) for each in rows]

    assert await db.write(work) == [(InboxState.NEW, 0), (InboxState.DEAD, 0)]


async def test_what_the_session_holds_back_is_written_first(db: Database) -> None:
    def work(session: Session) -> list[tuple[object, ...]]:
        put(session, 1)
        return WAITING.run(session, until=NOW, most=1)

    assert [number for number, *_ in await db.write(work)] == [1]


async def test_a_refused_row_is_an_error_of_its_kind_and_alone(db: Database) -> None:
    def twice(session: Session) -> None:
        TAKE.change(session, **row(1))
        TAKE.change(session, **row(1))

    with pytest.raises(IntegrityError):
        await db.write(twice)
    assert await db.write(TAKE.change, **row(2)) == 1
    assert await db.read(stored) == {2}


@pytest.mark.parametrize(
    ("given", "error", "because"),
    [
        (row(1) | {"received_at": datetime(2026, 11, 23)}, ValueError, "aware"),  # noqa: DTZ001
        ({"update_id": 1}, TypeError, "person_key"),
        (row(1) | {"colour": "red"}, TypeError, "colour"),
        (row(1) | {"state": "lost"}, LookupError, "lost"),
    ],
    ids=["naive", "missing", "unknown", "not a word"],
)
async def test_wrong_parameters_are_refused(
    db: Database, given: dict[str, object], error: type[Exception], because: str
) -> None:
    with pytest.raises(error, match=because):
        await db.write(TAKE.change, **given)
    assert await db.read(stored) == set()


async def test_nothing_to_do_is_done(db: Database) -> None:
    def nothing(session: Session) -> int:
        return TAKE.change_many(session, [])

    assert await db.write(nothing) == 0
