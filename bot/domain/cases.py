"""The life of a case: the table, and the one way to read it."""

from datetime import datetime, timedelta

from storage.vocabulary import Act, CaseState

NEXT: dict[tuple[CaseState, Act], CaseState] = {
    (CaseState.OPEN, Act.TAKE): CaseState.TAKEN,
    (CaseState.OPEN, Act.ESCALATE): CaseState.OPEN,
    (CaseState.OPEN, Act.CHANGE): CaseState.OPEN,
    (CaseState.OPEN, Act.WITHDRAW): CaseState.WITHDRAWN,
    (CaseState.OPEN, Act.MISREAD): CaseState.MISREAD,
    (CaseState.TAKEN, Act.SPEAK): CaseState.TAKEN,
    (CaseState.TAKEN, Act.ESCALATE): CaseState.TAKEN,
    (CaseState.TAKEN, Act.CHANGE): CaseState.TAKEN,
    (CaseState.TAKEN, Act.TAKE_OVER): CaseState.TAKEN,
    (CaseState.TAKEN, Act.HAND_ON): CaseState.TAKEN,
    (CaseState.TAKEN, Act.PASS_ON): CaseState.OPEN,
    (CaseState.TAKEN, Act.DONE): CaseState.DONE,
    (CaseState.DONE, Act.CHANGE): CaseState.DONE,
    (CaseState.DONE, Act.RECOVERED): CaseState.RECOVERED,
    (CaseState.DONE, Act.PARTLY): CaseState.TAKEN,  # the same owner finishes it
    (CaseState.DONE, Act.REOPEN): CaseState.OPEN,  # somebody else may do better
    (CaseState.DONE, Act.SILENT): CaseState.UNVERIFIED,
    (CaseState.UNVERIFIED, Act.RECOVERED): CaseState.RECOVERED,  # a late answer counts
    (CaseState.UNVERIFIED, Act.PARTLY): CaseState.TAKEN,
    (CaseState.UNVERIFIED, Act.REOPEN): CaseState.OPEN,
    (CaseState.WITHDRAWN, Act.OPEN): CaseState.OPEN,  # bitter again, still one case
    (CaseState.MISREAD, Act.OPEN): CaseState.OPEN,
    (CaseState.RECOVERED, Act.REOPEN): CaseState.OPEN,
    (CaseState.OPEN, Act.FORGET): CaseState.ERASED,
    (CaseState.TAKEN, Act.FORGET): CaseState.ERASED,
    (CaseState.DONE, Act.FORGET): CaseState.ERASED,
}

AFTERWORDS = timedelta(hours=24)  # so long after its end, words still belong to a case
HOT = frozenset({CaseState.OPEN, CaseState.TAKEN, CaseState.DONE})


class NotAllowedError(ValueError):
    """The act leads nowhere from the state that the case is in."""

    def __init__(self, state: CaseState, act: Act) -> None:
        super().__init__(f"{act.value} is not possible while {state.value}")
        self.state = state
        self.act = act


def after(state: CaseState, act: Act) -> CaseState:
    """Return the state that `act` leads to, or say that it leads nowhere."""
    try:
        return NEXT[state, act]
    except KeyError:
        raise NotAllowedError(state, act) from None


def is_hot(state: CaseState) -> bool:
    """Tell whether the customer still waits for us, so that questions wait for them."""
    return state in HOT


def is_talked_about(state: CaseState, closed_at: datetime | None, now: datetime) -> bool:
    """Tell whether words are still carried: it is hot, or was until lately."""
    return is_hot(state) or (closed_at is not None and now - closed_at <= AFTERWORDS)
