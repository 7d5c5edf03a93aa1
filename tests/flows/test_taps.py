"""The fast lane of the tap does what the long way does, row by row."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, select

from bot.cycles import reader
from bot.errors import BotError
from bot.flows import entrances, moments, sites, taps
from bot.flows.answers import Spot
from bot.flows.people import Who
from storage import tables
from storage.database import Database
from storage.tables import Question, TeamChat
from storage.vocabulary import Language
from tests.journeys import facts

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
TABLES: tuple[type[SQLModel], ...] = (
    tables.Audit,
    tables.Card,
    tables.Case,
    tables.CaseEvent,
    tables.Followup,
    tables.Journey,
    tables.Message,
    tables.Moment,
    tables.MomentChange,
    tables.Person,
    tables.Question,
)
VERA = 41
Rate = Callable[..., str]


def who(telegram_id: int, language: str | None, update: int) -> Who:
    return Who(telegram_id, "Vera", language, update)


def asked(session: Session, *, chat: bool) -> int:
    """Found a site, let Vera in, and return the number of the question she was asked."""
    hotel = reader.load("hotel")
    sites.found(
        session,
        "sol",
        "Hotel Sol",
        "Europe/Madrid",
        Language.SPANISH,
        "22:00-08:00",
        hotel,
        NOW,
    )
    if chat:
        session.add(TeamChat(site_id=1, team="*", chat_id=-7, forum=True, bound_at=NOW))
    entrances.arrive(session, who(VERA, "es", 1), "", NOW)
    return session.exec(select(Question.id)).one() or 0


def quickly(session: Session, *args: Any) -> str:
    """Rate by the fast lane; in which language the tap is answered is no row's matter."""
    key, _ = taps.rate(session, *args)
    return key


def tap(session: Session, rate: Rate, taps_: list[tuple[Any, ...]], *, chat: bool) -> list[str]:
    question = asked(session, chat=chat)
    said = []
    for update, (person, language, score, after) in enumerate(taps_, start=2):
        at = NOW + after
        try:
            said.append(
                rate(session, who(person, language, update), question, score, Spot(VERA, 9), at)
            )
        except BotError as error:
            said.append(f"refused: {error.key}")
        session.flush()
    return said


def rows(session: Session) -> dict[str, list[dict[str, Any]]]:
    return {
        table.__name__: [row.model_dump() for row in facts.rows(table)(session)]
        for table in TABLES
    }


MINUTE = timedelta(minutes=1)
STORIES = {
    "stellar": [(VERA, "es", 5, MINUTE)],
    "neutral": [(VERA, "es", 3, MINUTE)],
    "bitter": [(VERA, "es", 1, MINUTE)],
    "twice the same": [(VERA, "es", 4, MINUTE), (VERA, "es", 4, 2 * MINUTE)],
    "a changed mind": [(VERA, "es", 5, MINUTE), (VERA, "es", 1, 2 * MINUTE)],
    "bitter, then better": [(VERA, "es", 2, MINUTE), (VERA, "es", 5, 2 * MINUTE)],
    "somebody else's tap": [(99, "en", 5, MINUTE)],
    "far too late": [(VERA, "es", 1, timedelta(days=9))],
    "another language since": [(VERA, "pt", 1, MINUTE)],
    "no language told": [(VERA, None, 2, MINUTE)],
}


@pytest.mark.parametrize("chat", [True, False], ids=["with a group", "without a group"])
@pytest.mark.parametrize("story", STORIES.values(), ids=list(STORIES))
async def test_the_fast_lane_leaves_the_rows_of_the_long_way(
    database_url: str, story: list[tuple[Any, ...]], *, chat: bool
) -> None:
    db = Database.open(database_url)
    try:
        fast = await db.write(tried, quickly, story, chat=chat)
        slow = await db.write(tried, moments.rate, story, chat=chat)
    finally:
        await db.close()
    assert fast == slow


def tried(
    session: Session, rate: Rate, story: list[tuple[Any, ...]], *, chat: bool
) -> tuple[list[str], dict[str, list[dict[str, Any]]]]:
    """Live through a story and take it back, so that the other way starts from the same."""
    said = tap(session, rate, story, chat=chat)
    left = rows(session)
    empty(session)
    return said, left


def empty(session: Session) -> None:
    """Take every row away, and let PostgreSQL count anew as SQLite does by itself."""
    run = session.connection().exec_driver_sql
    names = [f'"{table.name}"' for table in reversed(SQLModel.metadata.sorted_tables)]
    if session.connection().dialect.name == "postgresql":
        run(f"TRUNCATE {', '.join(names)} RESTART IDENTITY CASCADE")
    else:
        for name in names:
            run(f"DELETE FROM {name}")
    session.expunge_all()


async def test_a_tap_that_loses_the_race_goes_the_long_way(database_url: str) -> None:
    """The question changed between the look and the deed: nothing is recorded twice."""
    db = Database.open(database_url)
    try:
        said = await db.write(tap, quickly, [(VERA, "es", 5, MINUTE)] * 3, chat=True)
        assert said == ["answer.thanks.stellar", "answer.already", "answer.already"]
        found = await db.read(rows)
        assert len(found["Moment"]) == 1
    finally:
        await db.close()
