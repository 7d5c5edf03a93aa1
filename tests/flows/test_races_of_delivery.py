"""A delivery and a change, or two deliveries, at once: it ends as if they had queued."""

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select

from bot.flows import owed, peace, questions, relay
from bot.flows.answers import Spot
from bot.flows.relay import Said
from bot.jobs.settling import Settling
from storage.queries import leasing
from storage.queries.locks import held
from storage.tables import Followup, Message
from storage.vocabulary import FollowupKind, OutboxState
from tests.flows.hotel import (
    GROUP,
    MARTA,
    NOW,
    ORDERS,
    SECOND,
    THEN,
    VERA,
    Phones,
    as_it_is,
    chip,
    house,
    take,
    tap,
    timeless,
    who,
    write,
)
from tests.flows.side_by_side import Deed, Table
from tests.journeys.facts import rows

pytestmark = pytest.mark.postgres
CHANGES: dict[str, Deed[Any]] = {
    "a reason": chip(1),
    "words": write("No hay quien duerma"),
    "taken": take(MARTA),
    "another score": tap(2, 50, THEN),
    "withdrawn": tap(5, 51, THEN),
}
STAGES = ["it waits", "it leaves", "an edit waits", "an edit leaves"]


async def set_up(there: Table, phones: Phones, stage: str) -> Deed[Any]:
    """Bring the card to a stage; return what delivery does next."""
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    if "edit" in stage:
        await phones.drained(there, NOW + 2 * SECOND)
        await there.alone(chip(0, NOW + 3 * SECOND))
    if "leaves" in stage:
        await there.alone(phones.takes(THEN))
        return phones.hands_over(THEN + SECOND)
    return phones.takes(THEN + SECOND)


@ORDERS
@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
@pytest.mark.parametrize("stage", STAGES)
async def test_a_card_shows_in_the_end_how_it_stands(
    there: Table, stage: str, change: Deed[Any], *, turned: bool
) -> None:
    phones = Phones()
    delivery = await set_up(there, phones, stage)
    await there.in_order(change, delivery, turned=turned)
    await phones.drained(there, THEN + 30 * SECOND)
    assert timeless(phones.cards) == await there.alone(as_it_is)


# Answers to a message of which the bot does not know yet that it arrived.


@ORDERS
async def test_words_that_beat_the_word_of_the_questions_arrival_show_in_it(
    there: Table, *, turned: bool
) -> None:
    phones = Phones()
    await there.alone(house)
    await phones.until(there, "question.ask", NOW + SECOND)
    await there.in_order(write("2/5"), phones.hands_over(NOW + SECOND), turned=turned)
    await phones.drained(there, THEN + SECOND)
    assert phones.said.count((VERA, "answer.recorded.bitter")) == 1


async def test_a_reply_to_what_is_being_sent_is_tried_again(there: Table) -> None:
    phones = Phones()
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    await phones.drained(there, NOW + 2 * SECOND)
    await there.alone(take(MARTA))
    await there.alone(write("Gracias"))
    number = await phones.until(there, "relay", THEN)
    reply = Said({"kind": "text", "text": "De nada"}, Spot(GROUP, 77), number)

    def answer(session: Session) -> bool:
        return relay.by_staff(session, who(MARTA, 60), reply, THEN + SECOND)

    with pytest.raises(relay.NotKnownYetError):
        await there.both(phones.hands_over(THEN), answer)
    assert await there.alone(answer)


async def test_what_is_held_back_for_good_makes_delivery_wait_for_nobody(there: Table) -> None:
    phones = Phones()
    await there.alone(house)

    def stops(session: Session) -> None:
        peace.stop(session, who(VERA, 7), NOW)
        session.flush()
        for one in session.exec(select(Message).where(col(Message.question_id).is_(None))):
            session.delete(one)

    def expires(session: Session) -> None:  # the clock holds its follow-up, then the question
        query = select(Followup).where(Followup.kind == FollowupKind.EXPIRE)
        one = session.exec(held(query)).one()
        questions.expire(session, one.question_id or 0, NOW)

    await there.alone(stops)
    assert not await there.waits(expires, phones.takes(NOW + SECOND))
    (held_back,) = await there.alone(rows(Message))
    assert held_back.state is OutboxState.CANCELLED


# Two who deliver.


async def test_what_one_takes_no_other_does(there: Table) -> None:
    one, other = Phones(), Phones()
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    await there.both(one.takes(THEN), other.takes(THEN))
    taken = [message for message, _ in [*one.on_the_way, *other.on_the_way]]
    assert len({message.id for message in taken}) == len(taken) > 1
    in_turn = [(message.chat_id, message.lane) for message in taken if message.lane]
    assert len(set(in_turn)) == len(in_turn)  # of each chat one at a time
    await one.drained(there, THEN)
    await other.drained(there, THEN)
    said = one.said + other.said
    assert sorted(said) == sorted(set(said))


async def test_what_a_dead_replica_left_is_taken_up_once(there: Table) -> None:
    dead = Phones()
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    await there.alone(dead.takes(THEN))
    late = THEN + timedelta(minutes=2)

    def recover(session: Session) -> None:
        for message in leasing.abandoned(session, late):
            Settling(owed).doubt(session, message, late, at_once=True)

    await there.both(recover, recover)
    left = [row for row in await there.alone(rows(Message)) if row.lease is not None]
    assert left == []
    assert {row.doubts for row in await there.alone(rows(Message))} == {0, 1}
    await there.alone(dead.hands_over(late))  # it only slept: too late
    assert all(row.message_id is None for row in await there.alone(rows(Message)))
