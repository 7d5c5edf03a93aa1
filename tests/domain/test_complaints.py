"""The rules of a formal complaint, over any dates."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import complaints
from bot.domain.cycle import OpeningHours, Span
from storage.vocabulary import Act, CaseState, ComplaintState, Progress, Remind

ZONE = "Europe/Madrid"
RECEIVED = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday
OPEN = (Span(start=time(9), end=time(18)),)
WORKDAYS = OpeningHours(week=(*(OPEN for _ in range(5)), (), ()))
moments = st.integers(0, 200_000).map(lambda hours: RECEIVED + timedelta(hours=hours))


def shown(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(ZONE)):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("days", "hours", "holidays", "due"),
    [
        (15, None, (), "2026-12-08 23:59"),
        (12, None, (), "2026-12-05 23:59"),
        (12, WORKDAYS, (), "2026-12-04 23:59"),  # a Saturday: the Friday before
        (15, WORKDAYS, ("12-08",), "2026-12-07 23:59"),  # a holiday on which it is shut
        (1, OpeningHours(week=((),) * 7), (), "2026-11-24 23:59"),  # shut for good
    ],
)
def test_an_answer_is_due_on_a_working_day_and_never_later_than_promised(
    days: int, hours: OpeningHours | None, holidays: tuple[str, ...], due: str
) -> None:
    assert shown(complaints.due(RECEIVED, days, ZONE, hours, holidays)) == due


def test_the_year_and_day_are_those_of_the_place() -> None:
    night = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert shown(complaints.due(night, 15, ZONE)) == "2027-01-16 23:59"


@given(received=moments, days=st.integers(1, 90))
def test_reminders_come_in_the_mornings_in_order_and_the_last_after_it_is_due(
    received: datetime, days: int
) -> None:
    due = complaints.due(received, days, ZONE)
    found = list(complaints.reminders(received, due, ZONE))
    times = [at for _, at in found]
    assert times == sorted(times)
    assert all(at > received for at in times)
    assert all(shown(at).endswith("09:00") for at in times)
    kinds = [kind for kind, _ in found]
    assert kinds[-1] is Remind.OVER
    assert times[-1] > due
    assert all(at < due for kind, at in found if kind is not Remind.OVER)
    if days > 3:
        assert kinds == list(Remind)


@pytest.mark.parametrize(
    ("state", "minutes", "same_case", "asked", "belongs"),
    [
        (ComplaintState.RECEIVED, 29, False, True, True),
        (ComplaintState.RECEIVED, 31, False, False, False),
        (ComplaintState.RECEIVED, 31, True, False, True),
        (ComplaintState.RECEIVED, 31, True, True, False),
        (ComplaintState.ANSWERED, 1, True, False, False),
        (ComplaintState.CLOSED, 1, True, False, False),
    ],
)
def test_what_belongs_to_a_complaint_that_is_there(
    state: ComplaintState, minutes: int, *, same_case: bool, asked: bool, belongs: bool
) -> None:
    now = RECEIVED + timedelta(minutes=minutes)
    said = complaints.joins(state, RECEIVED, now, same_case=same_case, asked=asked)
    assert said is belongs


def test_how_far_a_recovery_had_come() -> None:
    opened = [Act.OPEN, Act.ESCALATE]
    assert complaints.progress([]) is Progress.OPENED
    assert complaints.progress(opened) is Progress.OPENED
    taken = [*opened, Act.TAKE, Act.PASS_ON]
    assert complaints.progress(taken) is Progress.TAKEN
    assert complaints.progress([*taken, Act.SPEAK]) is Progress.SPOKEN
    done = [*taken, Act.SPEAK, Act.DONE]
    assert complaints.progress(done) is Progress.DONE
    assert complaints.progress([*done, Act.RECOVERED]) is Progress.RECOVERED
    assert complaints.progress([*done, Act.REOPEN]) is Progress.OPENED
    assert complaints.progress([*done, Act.PARTLY]) is Progress.SPOKEN


def test_a_recovery_came_before_any_complaint_or_it_did_not() -> None:
    right, day = CaseState.RECOVERED, timedelta(days=1)
    assert complaints.preempted(right, RECEIVED, [])
    assert complaints.preempted(right, RECEIVED, [RECEIVED - day, RECEIVED + 31 * day])
    assert not complaints.preempted(right, RECEIVED, [RECEIVED + 30 * day])
    assert not complaints.preempted(right, RECEIVED, [RECEIVED])
    assert not complaints.preempted(CaseState.UNVERIFIED, RECEIVED, [])


def test_a_number_is_read_with_its_year() -> None:
    assert complaints.written(2026, 7) == "2026-0007"
