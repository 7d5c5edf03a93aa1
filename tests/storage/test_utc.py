"""Moments: aware in, aware UTC out, in an order that an index can walk."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import DateTime, create_engine, text
from sqlalchemy.exc import StatementError
from sqlmodel import Session, col, select

from storage.database import Database
from storage.tables import Beat, Site
from storage.tables.base import UtcDateTime

LISBON = ZoneInfo("Europe/Lisbon")
SQLITE = create_engine("sqlite://").dialect
FIRST = datetime(1000, 1, 2)  # noqa: DTZ001 - hypothesis adds the zone
LAST = datetime(9999, 12, 30)  # noqa: DTZ001
ANY_MOMENT = st.datetimes(FIRST, LAST, timezones=st.timezones())


def keep(session: Session, number: int, moment: datetime) -> None:
    session.add(Beat(id=number, polled_at=moment))


def moments(session: Session) -> list[datetime]:
    return list(session.exec(select(Beat.polled_at).order_by(col(Beat.polled_at))))


async def test_a_moment_comes_back_as_the_same_one_in_utc(db: Database) -> None:
    here = datetime(2026, 7, 1, 21, 15, 0, 123456, tzinfo=LISBON)
    await db.write(keep, 1, here)
    [back] = await db.read(moments)
    assert back == here
    assert (back.tzinfo, back.hour, back.microsecond) == (UTC, 20, 123456)


async def test_moments_sort_and_compare_by_time_whatever_their_zone(db: Database) -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    east = (noon - timedelta(microseconds=1)).astimezone(timezone(timedelta(hours=13)))
    west = (noon + timedelta(seconds=1)).astimezone(timezone(-timedelta(hours=11)))
    for number, moment in enumerate([west, noon, east]):
        await db.write(keep, number, moment)
    assert await db.read(moments) == [east, noon, west]

    def until(session: Session, last: datetime) -> int:
        return len(session.exec(select(Beat).where(Beat.polled_at <= last)).all())

    assert await db.read(until, noon.astimezone(LISBON)) == 2


@pytest.mark.parametrize("use", ["insert", "compare"])
async def test_a_naive_moment_is_refused(db: Database, use: str) -> None:
    naive = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the mistake itself

    def compare(session: Session) -> None:
        session.exec(select(Beat).where(Beat.polled_at == naive)).all()

    with pytest.raises(StatementError) as refused:
        await (db.write(keep, 1, naive) if use == "insert" else db.read(compare))
    assert isinstance(refused.value.orig, ValueError)
    assert "aware" in str(refused.value.orig)


async def test_both_repeats_of_an_autumn_hour_are_kept_apart(db: Database) -> None:
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LISBON)
    second = first.replace(fold=1)
    await db.write(keep, 1, second)
    await db.write(keep, 2, first)
    early, late = await db.read(moments)
    assert late - early == timedelta(hours=1)


@given(st.lists(ANY_MOMENT, min_size=2, max_size=4))
def test_the_order_of_sqlites_text_is_the_order_of_time(some: list[datetime]) -> None:
    column = UtcDateTime()
    told = {column.process_bind_param(each, SQLITE): each.astimezone(UTC) for each in some}
    in_order = [told[key] for key in sorted(told, key=str)]
    assert in_order == sorted(in_order)
    for key, moment in told.items():
        assert isinstance(key, str)
        assert len(key) == 26
        assert column.process_result_value(key, SQLITE) == moment


async def test_the_databases_own_functions_read_the_stored_text(sqlite_url: str) -> None:
    db = Database.open(sqlite_url)
    await db.write(keep, 1, datetime(2026, 11, 23, 12, 30, tzinfo=UTC))

    def hour(session: Session) -> str:
        asked = text("SELECT strftime('%H:%M', polled_at) FROM beat")
        return str(session.connection().execute(asked).scalar())

    assert await db.read(hour) == "12:30"
    await db.close()


def test_no_table_keeps_a_moment_in_any_other_way() -> None:
    columns = [each for table in Site.metadata.tables.values() for each in table.columns]
    moments = [each for each in columns if isinstance(each.type, UtcDateTime)]
    other = [each for each in columns if isinstance(each.type, DateTime)]
    assert len(moments) > 20
    assert other == []
    not_at = [
        str(each) for each in columns if each.name.endswith("_at") and each not in moments
    ]
    assert not_at == []
