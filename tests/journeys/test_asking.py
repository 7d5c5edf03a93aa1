"""Asking: at the right times, never at the wrong ones, and once."""

from datetime import time, timedelta

import pytest

from bot.domain.cycle import Cycle, OpeningHours, Span
from storage.tables import Question
from storage.vocabulary import QuestionState
from tests.journeys.facts import cycle, local, question, varied
from tests.journeys.house import House, Scene

LANGUAGES = ["es", "en", "pt"]


async def asked(hotel: House, step: str) -> Question:
    found = await hotel.question(step)
    assert found is not None
    assert found.asked_at is not None, f"{step} was not asked: {found.closed_because}"
    return found


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_whole_stay_is_asked_about_at_the_right_times(
    hotel: House, language: str
) -> None:
    vera = await hotel.arrives("Vera", language)  # Wednesday, 10:00
    await vera.taps("🙂")
    await hotel.until("13:00")
    await hotel.happens("arrival", vera)  # by a button of /journeys
    assert await vera.count(question("arrival", vera.language)) == 0
    await hotel.later(minutes=16)
    await vera.shows(question("arrival", vera.language), button="😍")
    arrival = await asked(hotel, "arrival")
    await hotel.later(hours=2)
    room = await asked(hotel, "room")
    assert (local(arrival.asked_at), local(room.asked_at)) == ("Wed 13:15", "Wed 15:00")
    await hotel.until("10:29", days=1)
    assert (await hotel.question("breakfast")).state is QuestionState.PLANNED  # type: ignore[union-attr]
    await hotel.later(minutes=2)
    breakfast = await asked(hotel, "breakfast")
    assert local(breakfast.asked_at) == "Thu 10:30"
    await hotel.later(hours=2)
    await hotel.happens("checkout", vera)
    await vera.shows(question("checkout", vera.language))
    await hotel.later(days=1, hours=1)
    await vera.shows(question("after_stay", vera.language))
    asked_about = await vera.count(question("room", vera.language))
    assert asked_about == 2  # the question, and its one reminder three hours later


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_is_reminded_of_once_and_then_let_go(
    hotel: House, language: str
) -> None:
    vera = await hotel.arrives("Vera", language, step="room")
    words = question("room", vera.language)
    await hotel.later(hours=2, minutes=55)
    assert await vera.count(words) == 1
    await hotel.later(minutes=10)
    reminder = (await vera.bubbles())[-1]
    assert words in reminder.text
    assert reminder.text != words
    assert reminder.buttons == ("😡", "🙁", "😐", "🙂", "😍")
    await hotel.later(hours=9)
    assert await vera.count(words) == 2
    room = await hotel.question("room")
    assert room is not None
    assert room.state is QuestionState.EXPIRED
    toast = await vera.taps("😡", on=reminder)  # late, and still welcome
    assert toast.says("answer.thanks_late", vera.language)
    assert len(await hotel.cases()) == 1


async def test_who_has_answered_is_not_reminded(hotel: House) -> None:
    vera = await hotel.arrives(step="room")
    await vera.taps("🙂")
    await hotel.later(hours=4)
    assert await vera.count(question("room", vera.language)) == 1  # the recorded answer


async def test_two_questions_keep_their_distance(hotel: House) -> None:
    vera = await hotel.arrives()
    first = await asked(hotel, "reservation")
    await hotel.happens("arrival", vera)
    await hotel.later(minutes=80)
    waiting = await hotel.question("arrival")
    assert waiting is not None
    assert waiting.state is QuestionState.PLANNED
    await hotel.later(minutes=15)
    second = await asked(hotel, "arrival")
    assert second.asked_at is not None
    assert first.asked_at is not None
    assert second.asked_at - first.asked_at >= timedelta(minutes=90)


async def test_nobody_is_asked_more_than_three_times_a_day(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.follows(await hotel.link("arrival"))
    await vera.follows(await hotel.link("breakfast"))
    await vera.shows(question("breakfast", vera.language))
    await hotel.happens("checkout", vera)  # a fourth, the same day
    await hotel.later(hours=8)
    fourth = await hotel.question("checkout")
    assert fourth is not None
    assert fourth.asked_at is None
    assert await vera.count(question("checkout", vera.language)) == 0


@pytest.mark.parametrize("scene", [Scene(begin=local("2027-06-02 21:00"))], ids=["evening"])
async def test_nothing_is_asked_in_quiet_hours(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.happens("arrival", vera)  # its window ends at 03:15, in the night
    await hotel.until("07:59")
    arrival = await hotel.question("arrival")
    assert arrival is not None
    assert arrival.asked_at is None
    assert arrival.state is QuestionState.SKIPPED  # not postponed
    assert arrival.closed_because == "quiet_hours"
    assert await vera.count(question("arrival", vera.language)) == 0
    await hotel.until("08:30", days=0)
    room = await asked(hotel, "room")  # its window reached into the morning
    assert local(room.asked_at) == "Thu 08:00"


def kept_quiet() -> Cycle:
    """Return a cycle that is quiet in the afternoon, save about bookings."""
    afternoon, none = (Span(start=time(12), end=time(h)) for h in (17, 12))
    first, *others = cycle().steps
    return varied(quiet=afternoon, steps=(first.model_copy(update={"quiet": none}), *others))


@pytest.mark.parametrize("scene", [Scene(cycle=kept_quiet())], ids=["afternoon"])
async def test_a_cycle_and_a_step_may_have_quiet_hours_of_their_own(hotel: House) -> None:
    vera = await hotel.arrives()  # at ten
    await vera.taps("😡")
    await hotel.until("11:55")
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    tom = await hotel.arrives("Tom", "en")
    await tom.taps("🙂")
    await hotel.happens("arrival", tom)
    await hotel.later(hours=3)
    await vera.shows("verify.ask")  # of the booking, which has none
    assert await tom.count(question("arrival", tom.language)) == 0
    await hotel.until("17:01")
    await tom.shows(question("arrival", tom.language))


def seldom_open() -> Cycle:
    """Return a cycle of a place that is open from nine to half past ten."""
    hours = (Span(start=time(9), end=time(10, 30)),)
    return varied(opening=OpeningHours(week=(hours,) * 7), holidays=("06-03",))


@pytest.mark.parametrize("scene", [Scene(cycle=seldom_open())], ids=["seldom open"])
async def test_the_time_to_act_counts_while_the_place_is_open(hotel: House) -> None:
    vera = await hotel.arrives()  # Wednesday at ten; Thursday is a holiday
    await vera.taps("😡")
    case = await hotel.case()
    assert (
        local(case.deadline_at) == "Sat 09:00"
    )  # two hours: 30 minutes less a breath, 90, a breath
    await hotel.card("Vera")  # nobody waits for the alert


async def test_nothing_planned_for_before_departure_is_asked_after_it(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.later(hours=2)
    await hotel.happens("arrival", vera)
    await hotel.later(minutes=5)
    await hotel.happens("checkout", vera)
    await hotel.later(days=2)
    for step in ("arrival", "room", "breakfast"):
        gone = await hotel.question(step)
        if gone is not None:
            assert gone.asked_at is None
            assert gone.state is QuestionState.SKIPPED
        assert await vera.count(question(step, vera.language)) == 0
    await asked(hotel, "after_stay")


async def test_an_event_counts_once(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.happens("arrival", vera)
    row = await hotel.marta.waits_for(lambda one: "Llegada" in one.buttons)
    toast = await hotel.marta.taps("Llegada", on=row)  # the old list still shows it
    assert toast.answered
    await hotel.later(hours=3)
    assert await vera.count(question("arrival", vera.language)) == 1


async def test_questions_wait_while_a_case_is_hot(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.later(hours=2)
    await hotel.happens("arrival", vera)
    await hotel.later(hours=2)
    assert await vera.count(question("arrival", vera.language)) == 0
    await hotel.takes(hotel.marta)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    await hotel.later(hours=2)
    await vera.shows(question("arrival", vera.language))


AFTER = Scene(after=("breakfast", "reservation", timedelta(hours=2)))


@pytest.mark.parametrize("scene", [AFTER], ids=["after"])
async def test_a_step_is_asked_so_long_after_another(hotel: House) -> None:
    vera = await hotel.arrives()
    first = await asked(hotel, "reservation")
    await hotel.later(hours=1, minutes=55)
    assert await vera.count(question("breakfast", vera.language)) == 0
    await hotel.later(minutes=10)
    second = await asked(hotel, "breakfast")
    assert first.asked_at is not None
    assert second.asked_at is not None
    assert (
        timedelta(hours=2) <= second.asked_at - first.asked_at < timedelta(hours=2, minutes=1)
    )
