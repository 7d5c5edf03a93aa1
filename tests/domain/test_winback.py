"""Winning back: who is missed, and how honestly it is counted who came back."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.winback import BACK_WITHIN, Asked, deserves, missed_from, outcome, regular
from storage.vocabulary import WhyAway

NOW = datetime(2027, 6, 2, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def ago(days: float) -> datetime:
    return NOW - days * DAY


def test_who_comes_seldom_is_missed_later_and_nobody_before_the_rule_says() -> None:
    rule = 60 * DAY
    assert missed_from([NOW], NOW, rule) == NOW + rule
    weekly = [ago(14), ago(7), NOW]
    assert missed_from(weekly, NOW, rule) == NOW + rule
    yearly = [ago(730), ago(365), NOW]
    assert missed_from(yearly, NOW, rule) == NOW + 365 * 2.5 * DAY


def test_only_who_came_often_is_missed_where_nothing_went_wrong() -> None:
    assert not regular([ago(60), NOW])
    assert regular([ago(60), ago(30), NOW])


def test_whose_time_is_not_over_is_neither_back_nor_lost() -> None:
    asked = [
        Asked(ago(100), WhyAway.PRICE, given=True, next_visit=ago(80)),
        Asked(ago(100), WhyAway.PRICE, next_visit=ago(20)),  # for other reasons
        Asked(ago(90)),
        Asked(ago(10), WhyAway.WRONG),
        Asked(ago(10), next_visit=ago(1)),
    ]
    found = outcome(asked, NOW)
    assert (found.asked, found.answered, found.given) == (5, 3, 1)
    assert found.reasons == {WhyAway.PRICE: 2, WhyAway.WRONG: 1}
    assert (found.back.k, found.back.n, found.too_soon) == (2, 4, 1)


@given(
    st.lists(
        st.builds(
            Asked,
            at=st.integers(0, 400).map(ago),
            why=st.none() | st.sampled_from(WhyAway),
            given=st.booleans(),
            next_visit=st.none() | st.integers(0, 100).map(ago),
        )
    )
)
def test_everybody_is_counted_once(asked: list[Asked]) -> None:
    found = outcome(asked, NOW)
    assert found.back.n + found.too_soon == found.asked == len(asked)
    assert sum(found.reasons.values()) == found.answered
    assert found.back.k <= found.back.n
    assert found.too_soon <= sum(NOW - one.at < BACK_WITHIN for one in asked)


def test_whom_nothing_is_lacking_is_offered_nothing() -> None:
    assert [why for why in WhyAway if not deserves(why)] == [WhyAway.NO_NEED]
