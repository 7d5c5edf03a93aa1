"""The budget keeps Telegram's limits, and a place for the urgent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.budget import CHATS_KEPT, Budget
from storage.vocabulary import Lane

ANA, BRUNO, VERA = 11, 12, 13
STAFF = -100500


def free(per_second: float = 30, reserved: float = 8, burst: float = 15) -> Budget:
    """Return a budget in which chats have no limits."""
    return Budget(per_second, reserved, burst, 0, 0, 0)


def send_all(budget: Budget, lane: Lane, now: float, chats: int = 1000) -> int:
    """Send to one chat after another until the budget says no."""
    for number in range(chats):
        if budget.may(lane, number + 1, now):
            return number
        budget.spend(lane, number + 1, now)
    return chats


def test_questions_leave_the_reserve_to_alerts() -> None:
    budget = free()
    assert send_all(budget, Lane.QUESTION, 0) == 7
    assert budget.may(Lane.QUESTION, ANA, 0) == pytest.approx(1 / 30)
    assert send_all(budget, Lane.ALERT, 0) == 8


def test_replies_leave_some_of_it_to_alerts() -> None:
    budget = free()
    send_all(budget, Lane.QUESTION, 0)
    assert send_all(budget, Lane.REPLY, 0) == 6
    assert send_all(budget, Lane.ALERT, 0) == 2


def test_questions_alone_use_the_whole_rate() -> None:
    budget, now, sent = free(), 0.0, 0
    while now < 10:
        if wait := budget.may(Lane.QUESTION, sent + 1, now):
            now += wait
        else:
            budget.spend(Lane.QUESTION, sent + 1, now)
            sent += 1
    assert 299 <= sent - 7 <= 301


@given(
    st.lists(
        st.tuples(st.sampled_from(list(Lane)), st.integers(-3, 3), st.floats(0, 2)),
        max_size=200,
    )
)
def test_no_window_ever_holds_more_than_burst_and_rate(
    tries: list[tuple[Lane, int, float]],
) -> None:
    budget, now = Budget(), 0.0
    sent: list[tuple[float, int]] = []
    for lane, chat, later in tries:
        now += later
        if not budget.may(lane, chat, now):
            budget.spend(lane, chat, now)
            sent.append((now, chat))
    for start, _ in sent:
        window = [(at, chat) for at, chat in sent if start <= at <= start + 1]
        assert len(window) <= 15 + 30
        for chat in range(-3, 4):
            most = 20 + 1 if chat < 0 else 5 + 1
            assert len([1 for _, other in window if other == chat]) <= most


def test_a_chat_has_a_burst_and_then_one_a_second() -> None:
    budget = Budget()
    for _ in range(5):
        assert budget.may(Lane.REPLY, ANA, 0) == 0
        budget.spend(Lane.REPLY, ANA, 0)
    assert budget.may(Lane.REPLY, ANA, 0) == pytest.approx(1)
    assert budget.may(Lane.REPLY, BRUNO, 0) == 0
    assert set(budget.blocked(Lane.REPLY, 0.5)) == {ANA}
    assert budget.may(Lane.REPLY, ANA, 1.0) == 0
    assert budget.blocked(Lane.REPLY, 1.0) == {}


def test_a_groups_edits_leave_tokens_for_its_alerts() -> None:
    budget = Budget()
    sent = 0
    while not budget.may(Lane.REPLY, STAFF, sent * 0.1):
        budget.spend(Lane.REPLY, STAFF, sent * 0.1)
        sent += 1
    now = sent * 0.1
    assert budget.may(Lane.ALERT, STAFF, now) == 0
    assert STAFF in budget.blocked(Lane.REPLY, now)
    assert STAFF not in budget.blocked(Lane.ALERT, now)


def test_a_refusal_pauses_only_its_chat() -> None:
    budget = Budget()
    budget.refuse(ANA, until=9, now=0)
    assert budget.may(Lane.ALERT, ANA, 0) == 9
    assert budget.may(Lane.BULK, BRUNO, 0) == 0
    assert budget.blocked(Lane.ALERT, 0) == {ANA: 9}
    assert budget.may(Lane.ALERT, ANA, 9) == 0


def test_three_refused_chats_in_ten_seconds_pause_all_but_alerts() -> None:
    budget = Budget()
    for chat, now in ((ANA, 0.0), (BRUNO, 4.0), (VERA, 9.0)):
        assert not budget.paused(now)
        budget.refuse(chat, until=now + 20, now=now)
    assert budget.paused(9)
    assert budget.may(Lane.REPLY, 99, 9) == 20
    assert budget.room(Lane.QUESTION, 9) == 0
    assert budget.may(Lane.ALERT, 99, 9) == 0


def test_three_refusals_far_apart_pause_nothing_else() -> None:
    budget = Budget()
    for chat, now in ((ANA, 0.0), (BRUNO, 6.0), (VERA, 12.0)):
        budget.refuse(chat, until=now + 1, now=now)
    assert not budget.paused(12)


def test_without_a_limit_everything_may_leave() -> None:
    budget = Budget(0, 0, 0, 0, 0, 0)
    assert send_all(budget, Lane.BULK, 0) == 1000
    assert budget.full_again(Lane.BULK, 0) == 0


def test_old_chats_are_forgotten() -> None:
    budget = Budget(0, 0, 0)
    for number in range(3 * CHATS_KEPT):
        budget.spend(Lane.QUESTION, number + 1, number / 30)
    assert len(budget._chats) < 100


def test_a_burst_that_leaves_no_question_any_room_is_refused() -> None:
    with pytest.raises(ValueError, match="burst"):
        Budget(30, reserved=8, burst=8)
