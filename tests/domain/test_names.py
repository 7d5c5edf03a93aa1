"""Whom a customer means by a name."""

import pytest

from bot.domain.names import meant

TEAM = {1: "Marta", 2: "Bruno", 3: "José Luis", 4: "Ana", 5: "Martín"}


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Marta", 1),
        ("gracias a MARTA, la de recepción", 1),
        ("Mrata fue un encanto", 1),
        ("Brunno", 2),
        ("jose", 3),
        ("Ana!!", 4),
        ("Anna", None),  # too short a name for a slip of the thumb
        ("Marta y Bruno", None),  # two of them: both belong to the team
        ("Laura", None),
        ("el de la mañana", None),
        ("", None),
    ],
)
def test_a_name_is_found_kindly(words: str, who: int | None) -> None:
    assert meant(words, TEAM) == who


def test_between_two_of_the_same_name_nobody_is_chosen() -> None:
    assert meant("Ana", {1: "Ana", 2: "ana"}) is None
    assert meant("Marta", {1: "Marta", 2: "Marto"}) == 1
