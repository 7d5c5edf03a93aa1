"""Which language a text is in, where it is plainly none that we read."""

import pytest

from bot.domain.tongues import unread

FOREIGN = [
    ("Das Zimmer ist sehr schlecht und die Dusche ist kalt", "de", "de"),
    ("Das Zimmer ist nicht gut", "en", "de"),
    ("La chambre est sale et nous avons attendu", "fr", "fr"),
    ("C’est très bien, merci", "es", "fr"),
    ("La camera è molto sporca, grazie", "it", "it"),
    ("Zimmer dreckig, Dusche kaputt, schlecht", "de", "de"),
    ("De kamer is erg vies en wij zijn boos", "nl", "nl"),
    ("Pokój jest bardzo brudny", "pl", "pl"),
    ("Номер грязный", "en", "ru"),
    ("Номер дуже брудний", "uk", "uk"),
    ("部屋がとても汚い", None, "ja"),
    ("房间很脏", "zh-hans", "zh"),
    ("방이 너무 더러워요", "ko", "ko"),
    ("الغرفة قذرة جدا", "ar", "ar"),
    ("החדר מלוכלך", "he", "he"),
]
OURS = [
    "La habitación está muy sucia y no hay agua",
    "Fatal",
    "mmm",
    "The room is bad and die Dusche auch",
    "O quarto está sujo, com mau cheiro",
    "No ha venido nadie a limpiar la camera",
    "Il ristorante",
    "ok 👍",
    "5",
    "😡😡",
    "",
    "Tutto",
    "Laura",
    "Merci por todo",
    "El menú de la cena no era muy bueno, con poca variedad",
    "Que horror de sitio (λόγος)",
]


@pytest.mark.parametrize(("text", "phone", "code"), FOREIGN)
def test_a_language_that_is_none_of_ours_is_named(
    text: str, phone: str | None, code: str
) -> None:
    assert unread(text, phone) == code


@pytest.mark.parametrize("phone", ["es", "de", "it", None])
@pytest.mark.parametrize("text", OURS)
def test_in_doubt_it_is_one_of_ours(text: str, phone: str | None) -> None:
    assert unread(text, phone) is None
