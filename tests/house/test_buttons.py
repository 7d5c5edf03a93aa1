"""Every button says whose it is, so that the proof of rights can press it for others."""

from bot.telegram.buttons import VERBS
from tests.life.whose import OWN_ANYWAY, WHOSE


def test_every_button_says_whose_it_is() -> None:
    assert set(WHOSE) | OWN_ANYWAY == set(VERBS), (
        "tests/life/whose.py must say who may press it"
    )
    assert not set(WHOSE) & OWN_ANYWAY
