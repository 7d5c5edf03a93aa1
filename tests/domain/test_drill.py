"""The life of a practice case."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.domain.drill import NEXT, SPEAKING, Times, after, times, trained
from storage.vocabulary import DrillAct, DrillStage

AT = datetime(2027, 6, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(("stage", "act"), list(product(DrillStage, DrillAct)))
def test_only_what_the_table_says_moves_it(stage: DrillStage, act: DrillAct) -> None:
    assert after(stage, act) == NEXT.get((stage, act))
    if stage is DrillStage.OVER:
        assert after(stage, act) is None
    elif act is DrillAct.STOP:
        assert after(stage, act) is DrillStage.OVER


def test_nobody_speaks_before_it_is_taken_or_after_it_is_done() -> None:
    assert set(DrillStage) - {DrillStage.OPEN, DrillStage.DONE, DrillStage.OVER} == SPEAKING


def test_times_count_from_the_alert() -> None:
    found = times(AT, AT + timedelta(seconds=40), None, AT + timedelta(minutes=3))
    assert found == Times(40, None, 180)


def test_several_are_told_by_their_usual_times_and_what_was_left_out_counts_as_nothing() -> (
    None
):
    begun = datetime(2027, 6, 2, 10, tzinfo=UTC)
    one, two, ten = (begun + timedelta(minutes=n) for n in (1, 2, 10))
    found = trained(
        [
            (True, begun, one, two, ten),
            (False, begun, two, None, ten),
            (None, begun, ten, None, None),
        ]
    )
    assert (found.n, found.good) == (3, 1)
    assert (found.taken, found.spoken, found.done) == (120, 120, 600)
    assert trained([(None, begun, None, None, None)]).taken is None
