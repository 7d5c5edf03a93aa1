"""Which gestures fit, who may give them without asking, and when they are too much."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cycle import Allowance, Allowances, Gesture
from bot.domain.gestures import (
    Spent,
    affordable,
    approver,
    fitting,
    reminder,
    thin,
    too_generous,
    within,
)
from storage.vocabulary import GestureKind, Language, Role, Severity

GIVEN = datetime(2026, 11, 22, 10, tzinfo=UTC)
DAY = timedelta(days=1)
ORDER = (Role.STAFF, Role.SUPERVISOR, Role.MANAGER)
LIMITS = Allowances()

amounts = st.integers(0, 500_00)
budgets = st.none() | st.integers(0, 1000_00)
allowances = st.builds(Allowance, each=amounts, day=amounts)
limits = st.builds(Allowances, staff=allowances, supervisor=allowances, manager=allowances)
spent = st.builds(Spent, today=amounts, month=amounts, budget=budgets)


def gesture(key: str, fits: tuple[Severity, ...], *tiers: str) -> Gesture:
    return Gesture(
        key=key,
        names={Language.SPANISH: key},
        kind=GestureKind.PLAIN,
        cost=10_00,
        fits=fits,
        tiers=tiers,
    )


TEA = gesture("tea", tuple(Severity))
NIGHT = gesture("night", (Severity.CRITICAL, Severity.DANGER))
SUITE = gesture("suite", tuple(Severity), "Oro", "plata")


@pytest.mark.parametrize(
    ("how", "tier", "found"),
    [
        (Severity.BITTER, None, ["tea"]),
        (Severity.CRITICAL, None, ["tea", "night"]),
        (Severity.BITTER, "", ["tea"]),
        (Severity.BITTER, "oro", ["tea", "suite"]),
        (Severity.DANGER, "PLATA", ["tea", "night", "suite"]),
        (Severity.BITTER, "bronce", ["tea"]),
    ],
)
def test_a_gesture_fits_how_bad_it_is_and_who_it_is_for(
    how: Severity, tier: str | None, found: list[str]
) -> None:
    assert [one.key for one in fitting((TEA, NIGHT, SUITE), how, tier)] == found


@pytest.mark.parametrize(
    ("amount", "today", "may"),
    [
        (15_00, 0, True),
        (15_01, 0, False),
        (15_00, 35_00, True),
        (15_00, 35_01, False),
        (0, 50_00, True),
        (1, 50_00, False),
    ],
)
def test_limits_are_reached_and_never_passed(amount: int, today: int, *, may: bool) -> None:
    assert within(amount, LIMITS.staff, Spent(today, 0, None)) is may


@given(amounts, allowances, spent)
def test_whatever_is_given_alone_stays_within_both_limits(
    amount: int, allowance: Allowance, so_far: Spent
) -> None:
    may = within(amount, allowance, so_far)
    assert may is not (amount > allowance.each or amount > allowance.day - so_far.today)


@given(st.lists(amounts, max_size=20), allowances)
def test_no_order_of_wishes_gets_past_the_day(wishes: list[int], allowance: Allowance) -> None:
    today = 0
    for amount in wishes:
        if within(amount, allowance, Spent(today, 0, None)):
            today += amount
    assert today <= allowance.day


@pytest.mark.parametrize(
    ("amount", "month", "budget", "held"),
    [
        (10, 90, 100, True),
        (11, 90, 100, False),
        (0, 200, 100, True),  # what costs nothing always is
        (1, 0, 0, False),
        (10**9, 10**9, None, True),
    ],
)
def test_a_budget_holds_what_is_left_of_it(
    amount: int, month: int, budget: int | None, *, held: bool
) -> None:
    assert affordable(amount, Spent(0, month, budget)) is held


@pytest.mark.parametrize(
    ("amount", "role", "held", "who"),
    [
        (20_00, Role.STAFF, True, Role.SUPERVISOR),
        (60_01, Role.STAFF, True, Role.MANAGER),
        (300_01, Role.STAFF, True, None),
        (5_00, Role.SUPERVISOR, True, Role.MANAGER),
        (5_00, Role.MANAGER, True, Role.MANAGER),
        (5_00, Role.STAFF, False, Role.MANAGER),
        (5_00, Role.SUPERVISOR, False, Role.MANAGER),
    ],
)
def test_the_lowest_who_may_say_yes_is_asked(
    amount: int, role: Role, who: Role | None, *, held: bool
) -> None:
    assert approver(amount, role, LIMITS, affordable=held) is who


@given(amount=amounts, role=st.sampled_from(Role), rules=limits, held=st.booleans())
def test_nobody_is_asked_who_stands_below_or_may_not_give_so_much(
    amount: int, role: Role, rules: Allowances, *, held: bool
) -> None:
    who = approver(amount, role, rules, affordable=held)
    candidates = [Role.MANAGER]
    if held:
        candidates = [one for one in ORDER if ORDER.index(one) > ORDER.index(role)] or [role]
    enough = [one for one in candidates if amount <= rules.of(one).each]
    assert who is (enough[0] if enough else None)


@pytest.mark.parametrize(
    ("total", "price", "too_much"),
    [
        (150, 100, False),  # one and a half times the price is still of use
        (151, 100, True),
        (10**6, None, False),  # nobody knows what it cost
        (10**6, 0, False),
        (2, 1, True),
    ],
)
def test_too_much_is_more_than_one_and_a_half_times_the_price(
    total: int, price: int | None, *, too_much: bool
) -> None:
    assert too_generous(total, price) is too_much


@pytest.mark.parametrize(
    ("month", "budget", "nearly"),
    [(79_99, 100_00, False), (80_00, 100_00, True), (1, None, False), (5, 0, False)],
)
def test_a_budget_is_thin_when_four_fifths_are_gone(
    month: int, budget: int | None, *, nearly: bool
) -> None:
    assert thin(month, budget) is nearly


@pytest.mark.parametrize(
    ("days", "before"), [(1.99, None), (2, 0.5), (8, 2), (12, 3), (30, 3), (365, 3)]
)
def test_a_voucher_is_remembered_near_its_end(days: float, before: float | None) -> None:
    until = GIVEN + days * DAY
    expected = None if before is None else until - before * DAY
    assert reminder(GIVEN, until) == expected


@given(st.integers(0, 10**5).map(lambda one: one * timedelta(minutes=7)))
def test_no_reminder_comes_right_after_the_voucher(length: timedelta) -> None:
    found = reminder(GIVEN, GIVEN + length)
    if found is not None:
        assert GIVEN + length / 2 < found < GIVEN + length
    else:
        assert length < 2 * DAY
