"""When a question is asked, waits or is skipped: one row a rule, then whatever may meet."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.cycle import Limits
from bot.domain.throttle import Ask, Skip, Standing, Wait, Why, may_ask, may_remind
from bot.domain.timing import QuietHours, local_date, quiet_until
from tests.domain.zones import examples, instants, times, zones

MINUTE = timedelta(minutes=1)
QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)
NOON = datetime(2026, 6, 30, 12, tzinfo=UTC)
LIMITS = Limits(rest=timedelta(days=7))
CLEAR = Standing(
    now=NOON,
    due_at=NOON,
    window_ends=NOON + 12 * HOUR,
    zone="UTC",
    quiet=QuietHours(time(22), time(8)),
)


def test_a_clear_question_is_asked_at_once() -> None:
    assert may_ask(CLEAR, LIMITS) == Ask()
    assert may_remind(CLEAR, LIMITS) == Ask()


@pytest.mark.parametrize(
    ("standing", "why"),
    [
        (replace(CLEAR, already_asked=True), Why.ASKED_BEFORE),
        (replace(CLEAR, journey_open=False), Why.JOURNEY_ENDED),
        (replace(CLEAR, stopped=True), Why.STOPPED),
        (replace(CLEAR, reachable=False), Why.UNREACHABLE),
        (replace(CLEAR, step_paused=True), Why.STEP_PAUSED),
        (replace(CLEAR, window_ends=NOON), Why.WINDOW_PASSED),
        (replace(CLEAR, departed_at=NOON, before_departure=True), Why.DEPARTED),
        (replace(CLEAR, paused_until=NOON + 12 * HOUR), Why.PAUSED),
        (replace(CLEAR, hot_case=True, window_ends=NOON + MINUTE), Why.HOT_CASE),
        (replace(CLEAR, last_asked_at=NOON, window_ends=NOON + HOUR), Why.LEAST_GAP),
        (replace(CLEAR, now=NOON + 10 * HOUR), Why.QUIET_HOURS),
    ],
)
def test_what_cannot_be_asked_in_its_window_is_skipped(standing: Standing, why: Why) -> None:
    assert may_ask(standing, LIMITS) == Skip(why)
    assert may_remind(standing, LIMITS) == Skip(why)


@pytest.mark.parametrize(
    ("standing", "wait"),
    [
        (replace(CLEAR, due_at=NOON + HOUR), Wait(NOON + HOUR, Why.NOT_YET)),
        (replace(CLEAR, paused_until=NOON + HOUR), Wait(NOON + HOUR, Why.PAUSED)),
        (replace(CLEAR, hot_case=True), Wait(NOON + 15 * MINUTE, Why.HOT_CASE)),
        (replace(CLEAR, last_asked_at=NOON - HOUR), Wait(NOON + 30 * MINUTE, Why.LEAST_GAP)),
        (
            replace(CLEAR, due_at=NOON + 11 * HOUR, window_ends=NOON + 24 * HOUR),
            Wait(NOON + 20 * HOUR, Why.QUIET_HOURS),
        ),
    ],
)
def test_what_can_still_be_asked_in_its_window_waits(standing: Standing, wait: Wait) -> None:
    assert may_ask(standing, LIMITS) == wait
    assert may_remind(standing, LIMITS) == wait


def test_the_longest_wait_is_the_one_that_counts() -> None:
    both = replace(CLEAR, last_asked_at=NOON, paused_until=NOON + 3 * HOUR)
    assert may_ask(both, LIMITS) == Wait(NOON + 3 * HOUR, Why.PAUSED)


def test_a_full_day_skips_what_ends_with_it_and_delays_the_rest_past_the_night() -> None:
    full = replace(CLEAR, asked_today=3)
    assert may_ask(full, LIMITS) == Skip(Why.MOST_A_DAY)
    longer = replace(full, window_ends=NOON + 24 * HOUR)
    assert may_ask(longer, LIMITS) == Wait(NOON + 20 * HOUR, Why.QUIET_HOURS)
    loud = replace(longer, quiet=None)
    assert may_ask(loud, LIMITS) == Wait(NOON + 12 * HOUR, Why.MOST_A_DAY)


def test_a_reminder_is_no_further_question_of_the_day() -> None:
    assert may_remind(replace(CLEAR, asked_today=3), LIMITS) == Ask()


def test_departure_ends_only_what_belongs_before_it() -> None:
    after = replace(CLEAR, departed_at=NOON - HOUR)
    assert may_ask(after, LIMITS) == Ask()
    leaving_soon = replace(
        CLEAR,
        departed_at=NOON + HOUR,
        before_departure=True,
        paused_until=NOON + 2 * HOUR,
    )
    assert may_ask(leaving_soon, LIMITS) == Skip(Why.PAUSED)


@st.composite
def standings(draw: st.DrawFn) -> Standing:
    zone = draw(zones)
    now = draw(instants(zone))

    def near(hours: int) -> st.SearchStrategy[datetime]:
        spans = st.integers(-hours * 60, hours * 60)
        return spans.map(lambda minutes: now + minutes * MINUTE)

    return Standing(
        now=now,
        due_at=draw(near(30)),
        window_ends=draw(near(60)),
        zone=zone,
        quiet=draw(st.none() | st.builds(QuietHours, times, times)),
        stopped=draw(st.sampled_from([False] * 9 + [True])),
        paused_until=draw(st.none() | near(48)),
        reachable=draw(st.sampled_from([True] * 9 + [False])),
        journey_open=draw(st.sampled_from([True] * 9 + [False])),
        departed_at=draw(st.none() | near(48)),
        before_departure=draw(st.booleans()),
        hot_case=draw(st.booleans()),
        last_asked_at=draw(st.none() | near(5).map(lambda at: min(at, now))),
        asked_today=draw(st.integers(0, 4)),
        already_asked=draw(st.sampled_from([False] * 9 + [True])),
    )


def breaks_a_rule(one: Standing, limits: Limits) -> bool:
    """Say the rules once more, flatly."""
    left = one.before_departure and one.departed_at is not None and one.now >= one.departed_at
    gap = one.last_asked_at is not None and one.now < one.last_asked_at + limits.least_gap
    return (
        one.stopped
        or one.already_asked
        or one.hot_case
        or not (one.reachable and one.journey_open)
        or not one.due_at <= one.now < one.window_ends
        or (one.paused_until is not None and one.now < one.paused_until)
        or one.asked_today >= limits.most_a_day
        or quiet_until(one.now, one.quiet, one.zone) is not None
        or left
        or gap
    )


@examples(500)
@given(standings())
def test_a_question_is_asked_exactly_when_no_rule_forbids_it(standing: Standing) -> None:
    assert (may_ask(standing, LIMITS) == Ask()) == (not breaks_a_rule(standing, LIMITS))


@examples(500)
@given(standing=standings(), remind=st.booleans())
def test_a_wait_ends_later_than_now_and_inside_the_window(
    *, standing: Standing, remind: bool
) -> None:
    answer = may_remind(standing, LIMITS) if remind else may_ask(standing, LIMITS)
    if isinstance(answer, Wait):
        assert standing.now < answer.until < standing.window_ends
        assert quiet_until(answer.until, standing.quiet, standing.zone) is None
        if standing.before_departure and standing.departed_at is not None:
            assert answer.until < standing.departed_at


def later(standing: Standing, now: datetime) -> Standing:
    """Let time pass with nobody doing anything, but the hot case coming to its end."""
    same_day = local_date(now, standing.zone) == local_date(standing.now, standing.zone)
    counted = standing.asked_today if same_day else 0
    return replace(standing, now=now, hot_case=False, asked_today=counted)


@examples(300)
@given(standings())
def test_who_waits_as_told_is_asked_in_the_end_or_learns_why_not(standing: Standing) -> None:
    answer = may_ask(standing, LIMITS)
    for _ in range(5):
        if not isinstance(answer, Wait):
            break
        standing = later(standing, answer.until)
        answer = may_ask(standing, LIMITS)
    assert not isinstance(answer, Wait)


@examples(200)
@given(standings())
def test_a_skip_never_gives_up_on_what_waiting_would_have_allowed(standing: Standing) -> None:
    assume(not standing.hot_case)  # it has no known end
    assume(isinstance(may_ask(standing, LIMITS), Skip))
    moments = int((standing.window_ends - standing.now) / QUARTER) + 1
    for n in range(moments):
        one = later(standing, standing.now + n * QUARTER)
        assert breaks_a_rule(one, LIMITS), one
