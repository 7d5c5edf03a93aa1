"""Two who decide at once about the same: it ends as if they had queued."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select

from bot.domain.delivery import Never, NeverWhy
from bot.errors import TooLateError
from bot.flows import complaining, entrances, journeys, moments, owed, people, words
from bot.flows import followups as clock
from bot.flows.answers import Spot
from bot.flows.relay import Said
from storage.tables import (
    Case,
    CaseEvent,
    Complaint,
    Followup,
    Journey,
    Moment,
    Question,
)
from storage.vocabulary import (
    Act,
    CaseState,
    FollowupKind,
    FollowupState,
    JourneyState,
    QuestionState,
)
from tests.flows.hotel import (
    BRUNO,
    ELENA,
    GROUP,
    MARTA,
    NOW,
    ORDERS,
    SECOND,
    THEN,
    bitter,
    house,
    only,
    take,
    tap,
    who,
    write,
)
from tests.flows.side_by_side import Deed, Table
from tests.journeys.facts import rows

pytestmark = pytest.mark.postgres


async def test_one_of_two_takes_a_case(there: Table) -> None:
    await bitter(there)
    with pytest.raises(TooLateError) as told:
        await there.both(take(MARTA, 40), take(BRUNO, 41))
    assert told.value.slots == {"name": "Marta"}


@ORDERS
async def test_a_changed_mind_and_a_taken_case_both_count(
    there: Table, *, turned: bool
) -> None:
    await bitter(there)
    better = tap(4, 50, THEN)
    if turned:
        with pytest.raises(TooLateError):  # withdrawn: nobody need act
            await there.both(better, take(MARTA))
    else:
        await there.both(take(MARTA), better)
    case = await there.alone(only(Case))
    assert case.state is (CaseState.WITHDRAWN if turned else CaseState.TAKEN)
    assert (await there.alone(only(Moment))).score == 4


def removed(session: Session) -> None:
    """The bot was removed from the group."""
    owed.chat_lost(session, GROUP, "removed", THEN)


@ORDERS
async def test_a_group_is_lost_once(there: Table, *, turned: bool) -> None:
    """The group tells that the bot was removed, and a message there fails for it."""
    phones = await bitter(there)
    await there.alone(tap_of_another)
    await there.alone(phones.takes(THEN))
    kicked = phones.hands_over(THEN + SECOND, Never(NeverWhy.KICKED))
    await there.in_order(removed, kicked, turned=turned)
    await phones.drained(there, THEN + 2 * SECOND)
    assert phones.said.count((ELENA, "bind.lost")) == 1
    for person in (MARTA, BRUNO, ELENA):
        assert phones.said.count((person, "card")) == 2


def tap_of_another(session: Session) -> None:
    """Tom comes, and is bitter."""
    tom = people.Who(42, "Tom", "en", 70)
    entrances.arrive(session, tom, "", NOW + 3 * SECOND)
    question = session.exec(select(Question).order_by(col(Question.id).desc())).first()
    asked = session.exec(select(Question).where(Question.state == QuestionState.ASKED)).one()
    assert question is not None
    moments.rate(session, tom, asked.id or 0, 1, Spot(42, 9), NOW + 4 * SECOND)


async def test_somebody_new_is_met_once(there: Table) -> None:
    def meet(update: int) -> Deed[str]:
        tom = people.Who(42, "Tom", "en", update)
        return lambda session: people.meet(session, tom, NOW).name

    await there.alone(house)
    assert await there.both(meet(3), meet(4)) == "Tom"


# The clock, and those who do not wait for it.


def due(kind: FollowupKind) -> Deed[int]:
    """Return the deed that hands over the first follow-up of a kind."""

    def hand(session: Session) -> int:
        query = select(Followup).where(Followup.kind == kind).order_by(col(Followup.id))
        one = session.exec(query).first()
        assert one is not None
        one.state = FollowupState.HANDED
        return one.id or 0

    return hand


def carry(number: int, now: datetime = THEN) -> Deed[None]:
    return lambda session: clock.carry_out(session, number, now)


ANSWERS = {  # words after a journey's end would stand for themselves
    "a tap, expiry": (tap(1, 2, THEN), FollowupKind.EXPIRE),
    "words, expiry": (write("2/5"), FollowupKind.EXPIRE),
    "a tap, the end": (tap(1, 2, THEN), FollowupKind.END_JOURNEY),
}


@ORDERS
@pytest.mark.parametrize(("answer", "kind"), ANSWERS.values(), ids=list(ANSWERS))
async def test_an_answer_is_never_let_go(
    there: Table, answer: Deed[Any], kind: FollowupKind, *, turned: bool
) -> None:
    await there.alone(house)
    number = await there.alone(due(kind))
    await there.in_order(answer, carry(number), turned=turned)
    question = await there.alone(only_asked)
    assert question.state is QuestionState.ANSWERED
    assert (await there.alone(only(Moment))).question_id == question.id
    journey = await there.alone(only(Journey))
    ended = kind is FollowupKind.END_JOURNEY and turned
    assert journey.state is (JourneyState.ENDED if ended else JourneyState.ACTIVE)


def only_asked(session: Session) -> Question:
    return session.exec(select(Question).where(col(Question.asked_at).is_not(None))).one()


@ORDERS
async def test_a_journey_with_a_complaint_goes_on(there: Table, *, turned: bool) -> None:
    await there.alone(house)
    await there.alone(tap(5, 2, NOW + SECOND))
    number = await there.alone(due(FollowupKind.END_JOURNEY))
    await there.in_order(write("Quiero hablar con alguien, por favor"), carry(number),
                   turned=turned)  # fmt: skip
    case, journey = await there.alone(only(Case)), await there.alone(only(Journey))
    assert case.state is CaseState.OPEN
    assert journey.state is (JourneyState.ENDED if turned else JourneyState.ACTIVE)


async def test_two_who_complain_at_once_get_two_numbers(there: Table) -> None:
    await there.alone(house)

    def tom_comes(session: Session) -> None:
        entrances.arrive(session, people.Who(42, "Tom", "en", 70), "", NOW)

    def tom_complains(session: Session) -> None:
        said = Said({"kind": "text", "text": "I want to file a formal complaint"}, Spot(42, 71))
        words.heard(session, people.Who(42, "Tom", "en", 71), said, THEN)

    await there.alone(tom_comes)
    await there.both(write("Quiero poner una queja formal"), tom_complains)
    made = await there.alone(rows(Complaint))
    assert sorted(one.number for one in made) == [1, 2]


@ORDERS
async def test_a_complaint_that_two_make_for_one_is_one(there: Table, *, turned: bool) -> None:
    """The customer complains while somebody of the staff files it for them."""
    await bitter(there)
    await there.alone(take(MARTA, 40))

    def filed(session: Session) -> None:
        complaining.file(session, who(MARTA, 41), 1, "yes", Spot(GROUP, 9), THEN)

    hers = write("Quiero poner una queja formal")
    if turned:
        with pytest.raises(TooLateError):
            await there.in_order(filed, hers, turned=turned)
    else:
        await there.in_order(filed, hers, turned=turned)
    made = await there.alone(only(Complaint))
    assert (made.number, made.filed_by is None) == (1, turned)


async def test_two_questions_are_not_asked_at_once(there: Table) -> None:
    """Two replicas each carry one: the gap between them holds all the same."""
    await there.alone(house)
    await there.alone(tap(5, 2, NOW + SECOND))
    later = NOW + timedelta(days=1)
    await there.alone(lambda session: journeys.happened(session, 1, "arrival", later))
    numbers = await there.alone(all_due)
    assert len(numbers) > 1
    at = later + timedelta(hours=2)
    await there.both(carry(numbers[0], at), carry(numbers[1], at))
    asked = await there.alone(asked_at(at))
    assert len(asked) == 1


def all_due(session: Session) -> list[int]:
    query = select(Followup).where(
        Followup.kind == FollowupKind.ASK, Followup.state == FollowupState.WAITING
    )
    found = session.exec(query.order_by(col(Followup.id))).all()
    for one in found:
        one.state = FollowupState.HANDED
    return [one.id or 0 for one in found]


def asked_at(at: datetime) -> Deed[list[Question]]:
    return lambda session: list(session.exec(select(Question).where(Question.asked_at == at)))


async def test_what_two_report_happened_once(there: Table) -> None:
    """Two of the staff press the same button: one plan, one end."""
    await there.alone(house)

    def report(update: int, by: int, now: datetime) -> Deed[str]:
        return lambda session: journeys.report_event(session, who(by, update), 1, 0, now)

    one, other = report(80, MARTA, THEN), report(81, BRUNO, THEN + SECOND)
    await there.both(one, other)
    ends = [
        row
        for row in await there.alone(rows(Followup))
        if row.kind is FollowupKind.END_JOURNEY and row.state is FollowupState.WAITING
    ]
    assert len(ends) == 1


async def test_a_follow_up_that_two_carry_is_done_once(there: Table) -> None:
    """The lease of a slow replica ran out: another carries it, too."""
    await bitter(there)
    number = await there.alone(due(FollowupKind.ESCALATE))
    await there.both(carry(number), carry(number, THEN + SECOND))
    events = await there.alone(rows(CaseEvent))
    assert [one.act for one in events].count(Act.ESCALATE) == 1


@ORDERS
async def test_a_case_that_is_taken_calls_for_nobody(there: Table, *, turned: bool) -> None:
    """The alarm may be first, and never comes after."""
    await bitter(there)
    number = await there.alone(due(FollowupKind.ESCALATE))
    await there.in_order(take(MARTA), carry(number), turned=turned)
    acts = [one.act for one in await there.alone(rows(CaseEvent))]
    expected = [Act.OPEN, Act.ESCALATE, Act.TAKE] if turned else [Act.OPEN, Act.TAKE]
    assert acts == expected
