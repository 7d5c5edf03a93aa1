"""What a new version of a cycle changes."""

from datetime import timedelta

from bot.cycles import reader
from bot.domain.revision import Revision, compare

HOTEL = reader.load("hotel")
FIRST, SECOND, *REST = HOTEL.steps


def test_against_nothing_every_step_is_new() -> None:
    assert compare(None, HOTEL).added == tuple(one.key for one in HOTEL.steps)


def test_the_same_is_no_change() -> None:
    assert compare(HOTEL, HOTEL) == Revision()
    assert not compare(HOTEL, HOTEL)


def test_every_kind_of_change_is_told_apart() -> None:
    other = SECOND.model_copy(update={"critical": True, "deadline": timedelta(minutes=7)})
    spa = FIRST.model_copy(update={"key": "spa"})
    new = HOTEL.model_copy(
        update={"steps": (spa, *REST, other), "closes_after": timedelta(days=9)}
    )
    revision = compare(HOTEL, new)
    assert revision == Revision(
        added=("spa",),
        removed=("reservation",),
        changed={"arrival": ("critical", "deadline")},
        general=("closes_after",),
        reordered=True,
    )
    assert revision
