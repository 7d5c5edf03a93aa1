"""How long people wait, by the definition and by published figures."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.waits import Wait, quantiles, wait

# Freireich et al. (1963): weeks in remission under 6-MP; 12 of 21 were still so when it ended.
CAME = Counter({6.0: 3, 7.0: 1, 10.0: 1, 13.0: 1, 16.0: 1, 22.0: 1, 23.0: 1})
STILL = Counter(
    {6.0: 1, 9.0: 1, 10.0: 1, 11.0: 1, 17.0: 1, 19.0: 1, 20.0: 1, 25.0: 1, 32.0: 2}
) + Counter({34.0: 1, 35.0: 1})


def test_a_published_median() -> None:
    assert wait(CAME, STILL) == Wait(9, 12, 23, None)


def test_who_still_waits_makes_it_longer() -> None:
    quick = Counter({60.0: 4})
    assert wait(quick) == Wait(4, 0, 60, 60)
    assert wait(quick, Counter({30.0: 2})).median == 60  # who has waited less says nothing
    assert wait(quick, Counter({3600.0: 5})) == Wait(4, 5, None, None)
    assert wait(Counter()) == Wait()


@given(st.lists(st.integers(0, 50), min_size=1, max_size=30), st.sampled_from([0.5, 0.9, 0.99]))
def test_where_nobody_waits_it_is_the_plain_quantile(spans: list[int], part: float) -> None:
    (found,) = quantiles(Counter(map(float, spans)), Counter(), [part])
    assert found is not None
    assert sum(span <= found for span in spans) >= part * len(spans) - 1e-6
    assert sum(span < found for span in spans) < part * len(spans)


@pytest.mark.parametrize("many", [1, 7, 1000])
def test_rounding_does_not_move_a_quantile(many: int) -> None:
    spans = Counter({float(second): many for second in range(1, 11)})
    assert quantiles(spans, Counter(), (0.5, 0.9)) == [5, 9]
