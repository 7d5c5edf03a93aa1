"""A question about to leave is weighed again: time has passed, or somebody has spoken."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlmodel import Session, select

from bot.flows import followups, journeys, peace, people, questions
from storage.database import Database
from storage.queries import journeys as journey_rows
from storage.queries import outbox
from storage.tables import Followup, Message, Question
from storage.vocabulary import (
    FollowupKind,
    FollowupState,
    Lane,
    Language,
    MessageKind,
    OutboxState,
    QuestionState,
)
from tests.flows.hotel import NOW, SECOND, VERA, Phones, house, only, tap, who
from tests.flows.side_by_side import Deed
from tests.journeys.facts import rows

T = TypeVar("T")
HOUR = timedelta(hours=1)
ARRIVED = NOW + 9 * HOUR  # 20:00 in the house


class Desk:
    """A database, with one transaction for each deed."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def alone(self, deed: Deed[T]) -> T:
        return await self._db.write(deed)


@pytest.fixture
async def there(database_url: str) -> AsyncIterator[Desk]:
    db = Database.open(database_url)
    yield Desk(db)
    await db.close()


def asked_by_the_clock(session: Session) -> None:
    """Owe the one question as the clock would, at eight in the evening."""
    question = session.get_one(Question, 1)
    journey = journey_rows.lock(session, question.journey_id)
    question.state, question.asked_at, question.message_id = QuestionState.PLANNED, None, None
    session.flush()
    questions.ask(session, journey, question, ARRIVED, lane=Lane.QUESTION)


async def owed(there: Desk) -> Phones:
    phones = Phones()
    await there.alone(house)
    await phones.drained(there, NOW)
    await there.alone(forget_first)
    await there.alone(asked_by_the_clock)
    return phones


async def closes(there: Desk) -> None:
    """Let the clock close what delivery held back for good."""

    def close(session: Session) -> None:
        unleft = select(Followup).where(Followup.kind == FollowupKind.UNLEFT)
        for one in session.exec(unleft).all():
            one.state = FollowupState.HANDED
            session.flush()
            followups.carry_out(session, one.id or 0, ARRIVED + SECOND)

    await there.alone(close)


def forget_first(session: Session) -> None:
    for message in rows(Message)(session):
        session.delete(message)


async def test_what_could_not_leave_before_the_night_leaves_in_the_morning(
    there: Desk,
) -> None:
    phones = await owed(there)
    night = ARRIVED + 2 * HOUR + SECOND  # Telegram was away until ten
    await there.alone(phones.takes(night))
    assert phones.on_the_way == []
    message = await there.alone(only(Message))
    assert (message.state, message.error) == (OutboxState.PENDING, "quiet_hours")
    assert message.due_at == NOW + 21 * HOUR  # eight in the morning
    await there.alone(phones.takes(message.due_at))
    assert [one.key for one, _ in phones.on_the_way] == ["question:1"]


async def test_a_pause_holds_back_what_is_on_its_way_out(there: Desk) -> None:
    phones = await owed(there)
    await there.alone(lambda session: peace.pause(session, who(VERA, 7), "1", ARRIVED))
    await there.alone(phones.takes(ARRIVED + SECOND))
    assert [content["say"] for _, content in phones.on_the_way] == ["pause.done"]
    await closes(there)
    question = await there.alone(only(Question))
    assert question.state is QuestionState.SKIPPED  # its window ends before the pause
    assert (question.asked_at, question.closed_because) == (None, "paused")


async def test_after_stop_the_question_that_nobody_saw_was_never_asked(there: Desk) -> None:
    phones = await owed(there)
    await there.alone(lambda session: peace.stop(session, who(VERA, 7), ARRIVED))
    await phones.drained(there, ARRIVED + SECOND)
    await closes(there)
    question = await there.alone(only(Question))
    assert (question.state, question.asked_at) == (QuestionState.SKIPPED, None)
    assert question.closed_because == "stopped"


async def test_it_is_said_in_the_language_that_is_spoken_when_it_leaves(there: Desk) -> None:
    phones = await owed(there)
    choose = people.choose_language
    await there.alone(lambda session: choose(session, who(VERA, 7), "pt", ARRIVED) and None)
    await there.alone(phones.takes(ARRIVED + SECOND))
    ((message, content),) = phones.on_the_way
    assert message.language is Language.PORTUGUESE
    assert content["slots"]["question"] == "Como foi fazer a reserva?"


async def test_nothing_of_before_departure_leaves_after_it(there: Desk) -> None:
    phones = await owed(there)

    def leaves(session: Session) -> None:
        journeys.happened(session, 1, "checkout", ARRIVED + SECOND)

    await there.alone(leaves)
    await there.alone(phones.takes(ARRIVED + timedelta(minutes=2)))
    assert phones.on_the_way == []
    await closes(there)
    asked = {one.step_key: one for one in await there.alone(rows(Question))}
    assert asked["reservation"].closed_because == "departed"


async def test_what_the_customer_came_for_has_no_rule_of_time(there: Desk) -> None:
    phones = Phones()
    await there.alone(house)
    await there.alone(phones.takes(NOW + 12 * HOUR))  # eleven at night
    assert {one.lane for one, _ in phones.on_the_way} == {Lane.REPLY}
    await there.alone(tap(5, 2, NOW + 12 * HOUR))
    await phones.drained(there, NOW + 12 * HOUR)
    kept = await there.alone(rows(Message))
    assert {one.state for one in kept if one.kind is MessageKind.QUESTION} <= {
        OutboxState.SENT,
        OutboxState.CANCELLED,
    }
    assert not await there.alone(lambda session: outbox.due(session, NOW + 12 * HOUR))
