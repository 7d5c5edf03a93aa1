"""The ring: nothing covers anything, every sign means something without its colour."""

import xml.etree.ElementTree as ET
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import beads, labels, letters, page, painting, ring
from bot.pictures.colours import BITTER, GOLD, STELLAR
from bot.pictures.figures import Figures
from bot.pictures.labels import Label
from bot.pictures.marks import Shape, Sheet, Words
from storage.vocabulary import Language, Verdict
from tests.pictures.orders import ES, NOTHING, PT, Counts, ready, step, twelve
from tests.pictures.orders import ring as order

NAME = st.text("aeimñW1 ", max_size=60)
COUNTS = st.tuples(st.integers(0, 500), st.integers(0, 50), st.just(7))
STEPS = st.lists(st.tuples(NAME, COUNTS), min_size=1, max_size=beads.NAMED)
HALF = page.WIDTH / 2


def drawn(*found: tuple[str, Counts], language: Language = ES) -> Sheet:
    steps = [step(name, counts, critical=name == "critical") for name, counts in found]
    return ring.sheet(Figures.read(order(steps, language)))


def words(sheet: Sheet) -> list[str]:
    return [one.said for one in sheet.marks if isinstance(one, Words)]


def sides(label: Label) -> tuple[float, float]:
    """Return where a label's name begins and ends."""
    wide = max((letters.width(one, label.size, bold=True) for one in label.name), default=0)
    left = label.x - wide * (1 - label.side) / 2
    return left, left + wide


def apart(one: Label, other: Label) -> bool:
    (left, right), (begin, end) = sides(one), sides(other)
    beside = right <= begin or end <= left
    over = one.top + one.height <= other.top or other.top + other.height <= one.top
    return beside or over


@settings(deadline=None, max_examples=60)
@given(STEPS)
def test_no_name_covers_another_or_leaves_the_picture(found: list[tuple[str, Counts]]) -> None:
    steps = Figures.read(order([step(*one) for one in found])).steps
    there = labels.beside(beads.strung(steps), HALF - page.EDGE)
    for one in there:
        assert -HALF < sides(one)[0] <= sides(one)[1] < HALF
    assert all(apart(one, other) for one, other in combinations(there, 2))


@pytest.mark.parametrize("language", Language)
def test_twelve_long_names_are_all_there_in_full(language: Language) -> None:
    wanted = twelve(language)
    sheet = ring.sheet(Figures.read(wanted))
    said = " ".join(words(sheet))
    for one in wanted["steps"]:
        assert one["name"] in said
    assert letters.CUT not in said


def test_few_answers_are_said_in_numbers_and_many_in_shares() -> None:
    few, many = words(drawn(("a", (5, 1, 2)))), words(drawn(("a", (50, 10, 20))))
    assert {"5", "2", "de 8 respuestas"} <= set(few)
    assert not any("%" in one for one in few)
    assert {"62\N{NO-BREAK SPACE}%", "25\N{NO-BREAK SPACE}%", "80 respuestas"} <= set(many)


def test_nothing_known_is_said_and_nothing_is_claimed() -> None:
    sheet = ring.sheet(Figures.read(ready("restaurant", PT, "Maré Alta", [NOTHING])))
    said = words(sheet)
    assert said.count("sem respostas") == len(ready("restaurant", PT, "")["steps"])
    assert not any("%" in one for one in said)


def test_bitter_is_hatched_and_a_critical_step_has_a_star() -> None:
    def shapes(*found: tuple[str, Counts]) -> list[Shape]:
        return [one for one in drawn(*found).marks if isinstance(one, Shape)]

    def count(colour: str, *found: tuple[str, Counts]) -> int:
        return sum(one.fill == colour for one in shapes(*found))

    hatched = [one for one in shapes(("a", (30, 0, 30))) if one.hatched]
    assert {one.fill for one in hatched} == {BITTER}
    (legend,) = {count(GOLD, ("a", NOTHING)), count(GOLD, ("a", (9, 9, 9)))}
    assert count(GOLD, ("critical", NOTHING), ("b", NOTHING)) > legend
    assert count(STELLAR, ("a", (1, 0, 0))) > count(STELLAR, ("a", NOTHING))


def test_the_larger_the_number_the_larger_the_bead_and_the_rim_is_whole() -> None:
    steps = Figures.read(order([step("a", (4, 0, 0)), step("b", (400, 1, 9))])).steps
    small, large = beads.strung(steps)
    assert small.radius < large.radius
    assert sum(steps[1].part(verdict) for verdict in Verdict) == pytest.approx(1)


@pytest.mark.parametrize("count", [1, 2, 13, 14, 40])
def test_any_number_of_steps_makes_a_picture(count: int) -> None:
    name = '<script> & "Ana" \x01 ]]> 😀'
    sheet = drawn(*[(name, (count, 2, 1))] * count)
    assert ET.fromstring(painting.svg(sheet)).tag.endswith("svg")
    assert painting.png(sheet, 200).startswith(b"\x89PNG")
    assert sheet.height < 2 * sheet.width
