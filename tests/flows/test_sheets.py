"""Rows of an export: nothing that belongs in them is left out."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from bot.flows import sites
from storage.database import Database
from storage.queries import sheets
from storage.queries.sheets import Span
from storage.tables import Gift, Journey
from storage.vocabulary import GestureKind, GiftState, Language, Sheet
from tests.flows.crew import let_down
from tests.journeys.facts import rows, varied

NOW = datetime(2027, 3, 3, 10, tzinfo=UTC)


def given_beside_any_case(session: Session) -> None:
    """Let one customer, known by a code, be given something for their case, and beside it."""
    spoken, quiet = Language.SPANISH, "22:00-08:00"
    sites.found(session, "sol", "Sol", "Europe/Madrid", spoken, quiet, varied(), NOW)
    let_down(session, 1, 5001, NOW)
    (journey,) = rows(Journey)(session)
    journey.alias = "7F3"
    for number, case in enumerate((1, None)):
        session.add(
            Gift(
                case_id=case,
                site_id=1,
                person_id=journey.person_id,
                key="drink",
                names={"es": "Una copa"},
                kind=GestureKind.PLAIN,
                amount=6_00,
                currency="EUR",
                state=GiftState.GIVEN,
                asked_by=journey.person_id,
                asked_at=NOW,
                once=f"test:{number}",
            )
        )


async def test_what_was_given_beside_any_case_is_there_and_names_nobody(
    database_url: str,
) -> None:
    database = Database.open(database_url)
    try:
        await database.write(given_beside_any_case)
        span = Span(1, NOW - timedelta(days=1), NOW + timedelta(days=1))
        found = await database.read(sheets.page, Sheet.GESTURES, span, None)
        assert [(one.case, one.code) for one in found] == [(1, "7F3"), (None, "7F3")]
    finally:
        await database.close()
