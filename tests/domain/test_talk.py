"""How long a conversation may be silent."""

from bot.domain.talk import AFTER, Lull, next_lull
from storage.vocabulary import Direction


def test_whoever_waits_for_an_answer_is_heard_of_soon_and_never_sent_away() -> None:
    assert next_lull(Direction.TO_STAFF) is Lull.UNANSWERED
    assert next_lull(Direction.TO_CUSTOMER) is Lull.WARNED
    assert AFTER[Lull.UNANSWERED] < AFTER[Lull.WARNED]


def test_every_lull_has_its_time() -> None:
    assert set(AFTER) == set(Lull)
