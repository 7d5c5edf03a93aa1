"""Words break where they may, fit their room, and never show an empty box."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import letters

NAMES = st.text(st.sampled_from("aeiñçWm1 -,<&東⭐\n\x00"), max_size=80)


@settings(deadline=None, max_examples=60)
@given(NAMES, st.floats(60, 400), st.sampled_from([25.0, 31.0]), st.integers(1, 3))
def test_lines_fit_their_room_and_lose_words_only_where_they_are_cut(
    name: str, room: float, size: float, most: int
) -> None:
    lines = letters.broken(name, room, size, most, bold=True)
    assert len(lines) <= most
    assert all(letters.width(line, size, bold=True) <= room for line in lines)
    if letters.CUT not in "".join(lines):
        assert " ".join(lines) == letters.written(name)


def test_lines_are_as_even_as_can_be() -> None:
    name = "La atención en la mesa"
    wide = letters.width("La atención en la", 30)
    assert letters.broken(name, wide, 30, 2) == ["La atención", "en la mesa"]


def test_what_the_fonts_lack_is_left_out_unless_it_is_a_letter() -> None:
    assert letters.written("Café\n☕ Sol\x00 ⭐") == "Café Sol"
    assert letters.written("東京 Ωμέγα Привет") == "東京 Ωμέγα Привет"
    assert letters.strange("東京")
    assert not letters.strange("Ωμέγα Привет ñãç – …")


def test_words_are_as_wide_as_their_letters() -> None:
    for words in ("AVAToWaTe, fi ffl", "São João: “conexão”", "54 % (26–41) · 1.082"):
        for bold in (False, True):
            whole = letters.font(bold=bold).getlength(words)
            assert letters.width(words, letters.DRAWN_AT, bold=bold) == whole
