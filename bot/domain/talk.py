"""How long a conversation may be silent, and what is done about it then."""

from datetime import timedelta
from enum import IntEnum

from storage.vocabulary import Direction

PHRASES = ("coming", "looking", "where", "sorry", "well")  # ready to be said, in order


class Lull(IntEnum):
    """What a silence has come to; the number is kept in the follow-up."""

    UNANSWERED = 0  # the customer spoke last, and waits: that never ends politely
    WARNED = 1  # the staff spoke last: they hear what is about to be said
    ENDED = 2


AFTER = {
    Lull.UNANSWERED: timedelta(minutes=20),
    Lull.WARNED: timedelta(hours=2),
    Lull.ENDED: timedelta(hours=1),
}


def next_lull(last: Direction) -> Lull:
    """Return what a silence leads to, by who spoke last."""
    return Lull.WARNED if last is Direction.TO_CUSTOMER else Lull.UNANSWERED
