"""The pictures of figures: nothing covers anything, nothing is claimed that is not known."""

import json
from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import causes, letters, orders, page, period, places, repair, trend
from bot.pictures.colours import BITTER
from bot.pictures.marks import Shape, Sheet, Words
from bot.pictures.matter import Part, Point, Reason, Row, Tally, Trend
from bot.texts.catalogue import plain
from storage.vocabulary import Language
from tests.pictures import charts
from tests.pictures.orders import EN, ES, NOTHING, PT

SHEETS: dict[str, Any] = {
    "period": period.sheet,
    "trend": trend.sheet,
    "reasons": causes.sheet,
    "recovery": repair.sheet,
    "places": places.sheet,
}
NAME = st.text("aeimñW1 ", min_size=1, max_size=70)
COUNTS = st.tuples(*[st.integers(0, 400_000)] * 3)
KINDS = (charts.period, charts.reasons, charts.recovery, charts.places, charts.trend)


def words(sheet: Sheet) -> list[str]:
    return [one.said for one in sheet.marks if isinstance(one, Words)]


def around(one: Words) -> tuple[float, float, float, float]:
    """Return where words begin and end, and how high and deep their letters go."""
    wide = letters.width(one.said, one.size, bold=one.bold)
    left = one.x - wide * {"start": 0, "middle": 0.5, "end": 1}[one.anchor]
    return left, left + wide, one.y - one.size * 0.7, one.y + one.size * 0.1


def covered(sheet: Sheet) -> list[tuple[str, ...]]:
    """Return the words that cover others, or leave the picture."""
    told = [(one.said, around(one)) for one in sheet.marks if isinstance(one, Words)]
    out = [
        (said,)
        for said, (left, right, _, low) in told
        if left < 0 or right > page.WIDTH or low > sheet.height
    ]
    return out + [
        (one, other)
        for (one, (left, right, top, low)), (other, (begin, end, high, deep)) in combinations(
            told, 2
        )
        if left < end and begin < right and top < deep and high < low
    ]


def drawn(order: Any) -> Sheet:
    sheet: Sheet = SHEETS[order["picture"]](order)
    return sheet


@pytest.mark.parametrize("number", range(len(charts.CHARTS)))
def test_no_words_cover_others_or_are_cut(number: int) -> None:
    sheet = drawn(charts.CHARTS[number])
    assert covered(sheet) == []
    assert letters.CUT not in "".join(words(sheet))
    assert sheet.height < 1.8 * sheet.width  # a phone, held upright


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("times", [1, 400, 100_000])
def test_any_number_of_moments_in_any_language_finds_room(
    language: Language, times: int
) -> None:
    assert covered(drawn(charts.period(language, times=times))) == []
    assert covered(drawn(charts.trend(language, 3, times))) == []
    assert covered(drawn(charts.reasons(language))) == []
    assert covered(drawn(charts.recovery(language))) == []
    assert covered(drawn(charts.places(language))) == []


@settings(deadline=None, max_examples=10)
@given(st.lists(st.tuples(NAME, COUNTS, st.sampled_from(["", "worse"])), max_size=3))
def test_no_name_is_too_long(found: list[tuple[str, Any, str]]) -> None:
    rows = [charts.row(name, counts, change, critical=True) for name, counts, change in found]
    reasons = [Reason(name=name, n=counts[0]) for name, counts, _ in found if counts[0]]
    order = charts.period(
        PT, bitterest=rows, sweetest=rows[:1], reasons=reasons, reasoned=10**6
    )
    assert covered(drawn(order)) == []


def test_of_nothing_there_are_no_axes_and_no_shares() -> None:
    empty = (
        charts.nothing(ES),
        {**charts.trend(), "points": [Point(label="x", tally=tally(), change="")]},
        {**charts.reasons(), "reasons": []},
        {**charts.recovery(), "stages": charts.stages(0, 0, 0, 0, 0)},
        {**charts.places(), "rows": [Row(name="x", critical=False, tally=tally(), change="")]},
    )
    for order in empty:
        sheet = drawn(order)
        assert not any("%" in one or one == "0" for one in words(sheet)), order
        assert len(sheet.marks) < 10


def tally() -> Tally:
    return charts.tally(NOTHING)


def test_few_answers_are_said_in_numbers_with_their_range() -> None:
    said = words(drawn(charts.three(EN)))
    assert {"2 of 3", "1 of 3", "between 6 and 79 of 100", "few answers"} <= set(said)
    assert not any("%" in one for one in said)
    many = words(drawn(charts.period(ES)))
    assert {"62\N{NO-BREAK SPACE}%", "entre 59 y 65 de cada 100"} <= set(many)


@pytest.mark.parametrize(
    ("language", "written"), [(ES, "83.300"), (EN, "83,300"), (PT, "83.300")]
)
def test_numbers_are_written_as_the_language_does(language: Language, written: str) -> None:
    order = charts.period(language, preempted=Part(k=83_300, n=90_000))
    assert any(written in one for one in words(drawn(order)))


@pytest.mark.parametrize(
    ("counts", "mood"),
    [
        ((30, 5, 10), "sweet"),
        ((10, 5, 30), "bitter"),
        ((11, 5, 10), "even"),
        ((0, 9, 0), "even"),
    ],
)
def test_sweet_or_bitter_is_said_only_where_it_is_more_than_chance(
    counts: tuple[int, int, int], mood: str
) -> None:
    sheet = drawn(charts.period(EN, tally=charts.tally(counts)))
    assert plain(f"chart.mood.{mood}", EN) in words(sheet)


def test_an_arrow_stands_only_where_something_changed() -> None:
    def changes(order: Any) -> Sequence[str]:
        keys = ("chart.change.worse", "chart.moved.worse", "chart.moved.better")
        said = words(drawn(order))
        return [key for key in keys if any(plain(key, ES, usual="9 %") == one for one in said)]

    steady = charts.row("La reserva", (30, 5, 9))
    quiet = charts.period(ES, change="", bitterest=[steady], sweetest=[])
    assert changes(quiet) == []
    assert "chart.moved.worse" in changes(charts.period(ES))


def test_bitter_is_told_without_its_colour() -> None:
    for make in (charts.period, charts.places, charts.reasons):
        filled = [
            one
            for one in drawn(make(ES)).marks
            if isinstance(one, Shape) and one.fill == BITTER and len(one.path) > 4
        ]
        assert filled
        assert all(one.hatched for one in filled)


def test_a_series_shows_only_what_was_answered() -> None:
    order: Trend = charts.trend(ES, 20)
    points = order["points"]
    dots = [
        one
        for one in drawn(order).marks
        if isinstance(one, Shape) and one.fill == BITTER and len(one.path) > 5
    ]
    answered = sum(one["tally"]["bitter"] > 0 for one in points)
    assert len(dots) == answered + 1  # and the one of the legend
    assert covered(drawn({**order, "points": points[:1]})) == []


@pytest.mark.parametrize("make", KINDS)
def test_each_kind_becomes_a_picture(make: Any) -> None:
    order = json.loads(json.dumps(make(PT)))  # as it reaches the process that draws
    assert orders.drawn(order).startswith(b"\x89PNG")
