"""Which case comes first: the loss to be expected if nobody acts, and why.

The chance that a customer is lost follows a logistic model whose weights are assumptions, said
here to be argued with: one in twenty to begin with, more after a bitter critical step, a second
failure, a formal complaint or a deadline that passed. It is multiplied by what the customer is
worth and grows with the time they have waited; danger comes before all of that, a formal
complaint next.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from math import exp

SECOND_WITHIN = timedelta(days=90)  # two failures in that time are worse than two
BASE = -2.9  # a chance of 5 in 100
CRITICAL, BITTER = 1.2, 0.4
SECOND, COMPLAINT, LATE = 0.9, 0.7, 0.6
LEAST = timedelta(minutes=1)  # to act, so that nothing is divided by zero


class Because(StrEnum):
    """What puts a case before others; said to whoever reads the list."""

    DANGER = "danger"
    COMPLAINT = "complaint"
    AGAIN = "again"  # it was not right after all
    CRITICAL = "critical"
    SECOND = "second"  # not the first failure for this customer
    LATE = "late"
    TIER = "tier"  # the customer is in one that counts for more


class Rank(IntEnum):
    """What is compared before any figure; the lowest comes first."""

    DANGER = 0
    COMPLAINT = 1
    LOSS = 2


@dataclass(frozen=True, slots=True)
class Stake:
    """What is known of an open case."""

    danger: bool
    complaint: bool
    critical: bool  # its step is
    again: bool  # it has been opened more than once
    second: bool  # the customer had another within SECOND_WITHIN
    waited: timedelta  # since it was opened
    to_act: timedelta  # from then to the deadline
    worth: float = 1.0  # of the customer, against the usual one; never less than that counts


@dataclass(frozen=True, slots=True, order=True)
class Priority:
    """What cases are sorted by, the first first."""

    rank: Rank
    loss: float  # negative, so that the greatest comes first


def priority(stake: Stake) -> Priority:
    """Return where a case stands among others."""
    rank = Rank.LOSS
    if stake.danger:
        rank = Rank.DANGER
    elif stake.complaint:
        rank = Rank.COMPLAINT
    urgency = 1 + stake.waited / max(stake.to_act, LEAST)
    return Priority(rank, -chance_of_loss(stake) * max(stake.worth, 1.0) * urgency)


def chance_of_loss(stake: Stake) -> float:
    """Return the chance, from 0 to 1, that the customer does not come back."""
    logit = BASE + (CRITICAL if stake.critical else BITTER)
    logit += SECOND * (stake.again or stake.second)
    logit += COMPLAINT * stake.complaint
    logit += LATE * late(stake)
    return 1 / (1 + exp(-logit))


def late(stake: Stake) -> bool:
    return stake.waited > stake.to_act


def reasons(stake: Stake) -> Iterator[Because]:
    """Say what puts it before others, the weightiest first."""
    found = {
        Because.DANGER: stake.danger,
        Because.COMPLAINT: stake.complaint,
        Because.AGAIN: stake.again,
        Because.CRITICAL: stake.critical,
        Because.SECOND: stake.second and not stake.again,
        Because.LATE: late(stake),
        Because.TIER: stake.worth > 1,
    }
    return (because for because, holds in found.items() if holds)
