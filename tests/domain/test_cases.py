"""The life of a case: what each state allows, and nothing else."""

from itertools import product

import pytest

from bot.domain.cases import NEXT, NotAllowedError, after, is_hot
from storage.vocabulary import Act, CaseState

ALLOWED = {
    CaseState.OPEN: "take>taken escalate>open change>open withdraw>withdrawn misread>misread "
    "forget>erased",
    CaseState.TAKEN: "speak>taken escalate>taken change>taken take_over>taken hand_on>taken "
    "pass_on>open done>done forget>erased",
    CaseState.DONE: "change>done recovered>recovered partly>taken reopen>open "
    "silent>unverified forget>erased",
    CaseState.RECOVERED: "reopen>open",
    CaseState.UNVERIFIED: "recovered>recovered partly>taken reopen>open",
    CaseState.WITHDRAWN: "open>open",
    CaseState.MISREAD: "open>open",
}
TABLE = {
    (state, Act(act)): CaseState(to)
    for state, acts in ALLOWED.items()
    for act, to in (pair.split(">") for pair in acts.split())
}


@pytest.mark.parametrize(("state", "act"), list(product(CaseState, Act)))
def test_every_act_leads_where_the_table_says_or_is_refused(state: CaseState, act: Act) -> None:
    if (state, act) in TABLE:
        assert after(state, act) is TABLE[state, act]
        return
    with pytest.raises(NotAllowedError) as refused:
        after(state, act)
    assert (refused.value.state, refused.value.act) == (state, act)


def test_every_state_can_be_reached_and_only_the_erased_is_left_no_more() -> None:
    for start in set(CaseState) - {CaseState.ERASED}:
        reached = {start}
        while more := {to for (state, _), to in NEXT.items() if state in reached} - reached:
            reached |= more
        assert reached == set(CaseState)


def test_a_case_is_hot_until_the_customer_has_had_the_last_word() -> None:
    assert [state for state in CaseState if is_hot(state)] == [
        CaseState.OPEN,
        CaseState.TAKEN,
        CaseState.DONE,
    ]
