"""Which case comes first, and why: against the model's own figures, then in any order."""

from datetime import timedelta
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.priority import Because, Stake, chance_of_loss, priority, reasons

HOUR = timedelta(hours=1)
NOTHING = dict.fromkeys(("danger", "complaint", "critical", "again", "second"), False)
flags = st.fixed_dictionaries(dict.fromkeys(NOTHING, st.booleans()))
spans = st.timedeltas(timedelta(), timedelta(days=2))
stakes = st.builds(
    lambda marks, waited, to_act, worth: Stake(
        **marks, waited=waited, to_act=to_act, worth=worth
    ),
    flags,
    spans,
    spans,
    st.floats(0, 10),
)


def stake(waited: timedelta = timedelta(), **marks: object) -> Stake:
    return Stake(**{**NOTHING, "waited": waited, "to_act": HOUR, **marks})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("marks", "chance"),
    [
        ({}, 0.0759),  # 1 / (1 + e^(2.9 - .4))
        ({"critical": True}, 0.1545),
        ({"critical": True, "second": True}, 0.3100),
        ({"complaint": True}, 0.1419),
        ({"critical": True, "again": True, "second": True, "waited": 2 * HOUR}, 0.4502),
    ],
)
def test_the_chance_is_that_of_the_model(marks: dict[str, object], chance: float) -> None:
    assert isclose(chance_of_loss(stake(**marks)), chance, abs_tol=0.0001)  # type: ignore[arg-type]


def test_danger_then_complaints_then_the_loss_to_be_expected() -> None:
    ranking = [
        stake(danger=True),
        stake(complaint=True),
        stake(critical=True, worth=4.0),
        stake(critical=True),
        stake(waited=HOUR),  # twice the urgency of one that was just opened
        stake(),
    ]
    assert sorted([*ranking[3:], *ranking[:3]], key=priority) == ranking


def test_nobody_counts_for_less_than_the_usual_customer() -> None:
    assert priority(stake(worth=0.0)) == priority(stake())


@given(stakes)
def test_what_makes_it_worse_never_puts_it_back(one: Stake) -> None:
    for name in NOTHING:
        worse = Stake(**{**vars_of(one), name: True})  # type: ignore[arg-type]
        assert priority(worse) <= priority(one)
    waited = Stake(**{**vars_of(one), "waited": one.waited + HOUR})  # type: ignore[arg-type]
    assert priority(waited) <= priority(one)


@given(stakes)
def test_every_reason_that_is_given_holds(one: Stake) -> None:
    given_ = set(reasons(one))
    assert (Because.DANGER in given_) == one.danger
    assert (Because.LATE in given_) == (one.waited > one.to_act)
    assert not {Because.AGAIN, Because.SECOND} <= given_
    assert 0 < chance_of_loss(one) < 1


def vars_of(one: Stake) -> dict[str, object]:
    return {name: getattr(one, name) for name in Stake.__slots__}
