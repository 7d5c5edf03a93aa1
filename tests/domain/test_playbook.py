"""First words, with a name and without."""

import pytest

from bot.domain.playbook import opening


@pytest.mark.parametrize(
    ("text", "named", "unnamed"),
    [
        ("{name}, I am sorry.", "Vera, I am sorry.", "I am sorry."),
        ("Lo siento, {name}. Voy.", "Lo siento, Vera. Voy.", "Lo siento. Voy."),
        ("{name}, lo siento.", "Vera, lo siento.", "Lo siento."),
        ("Voy ahora.", "Voy ahora.", "Voy ahora."),
    ],
)
def test_the_name_is_said_or_left_out(text: str, named: str, unnamed: str) -> None:
    assert opening(text, "Vera") == named
    assert opening(text, None) == unnamed
