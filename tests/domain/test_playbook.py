"""Which playbook a case calls for; first words, with a name and without."""

import pytest

from bot.domain.cycle import Playbook
from bot.domain.playbook import Plight, chosen, opening
from storage.vocabulary import Language, Severity


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


def book(key: str, **when: object) -> Playbook:
    return Playbook.model_validate({"key": key, "first": {Language.ENGLISH: key}, **when})


BOOKS = (
    book("room", gestures=("drink",), approve="supervisor", adapt={Language.ENGLISH: "Ask."}),
    book("bath", instead_of="room", reasons=("bath",), gestures=("spa",)),
    book("noise", instead_of="room", reasons=("noise",)),
    book("gold", instead_of="room", tiers=("Gold",)),
    book("danger", instead_of="room", fits=("danger",)),
    book("gold_noise", instead_of="room", tiers=("gold",), reasons=("noise",)),
    book("other", gestures=("cake",)),
)


@pytest.mark.parametrize(
    ("reasons", "severity", "tier", "key"),
    [
        ([], "bitter", None, "room"),
        (["food"], "bitter", "silver", "room"),
        (["food", "noise"], "bitter", None, "noise"),
        (["noise", "bath"], "bitter", None, "bath"),  # the first of two as narrow
        (["noise"], "bitter", "GOLD", "gold_noise"),
        (["bath"], "bitter", "gold", "bath"),  # what went wrong before to whom
        ([], "danger", "gold", "gold"),
        ([], "danger", None, "danger"),
    ],
)
def test_the_narrowest_that_fits_is_chosen(
    reasons: list[str], severity: str, tier: str | None, key: str
) -> None:
    found = chosen(BOOKS, "room", Plight(reasons, Severity(severity), tier))
    assert found is not None
    assert found.key == key
    assert found.adapt == BOOKS[0].adapt
    assert found.approve == "supervisor"
    assert found.gestures == (("spa",) if key == "bath" else ("drink",))


def test_no_name_and_an_unknown_one_lead_to_no_playbook() -> None:
    plight = Plight(["noise"], Severity.BITTER, None)
    assert chosen(BOOKS, None, plight) is None
    assert chosen(BOOKS, "kitchen", plight) is None
    assert chosen(BOOKS, "other", plight) == BOOKS[-1]
