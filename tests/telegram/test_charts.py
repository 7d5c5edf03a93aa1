"""Orders of pictures hold the figures that the words below them say, for every page."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.figures import Figures, data, series_data
from bot.flows import charts as flow
from bot.pictures import causes, period, places, repair, trend
from bot.pictures.marks import Sheet, Words
from bot.telegram import charts
from storage.vocabulary import Language
from tests.pictures.test_charts import covered
from tests.telegram.test_details import RICH, SERIES

SHEETS: dict[str, Any] = {
    "period": period.sheet, "trend": trend.sheet, "reasons": causes.sheet,
    "recovery": repair.sheet, "places": places.sheet,
}  # fmt: skip
ALONE = replace(RICH, places=RICH.places[:1])
EMPTY = Figures(RICH.period, RICH.start, RICH.end, RICH.counted, RICH.places[:1])
PAGES = ("summary", "trend", "step", "reasons", "recovery", "teams")


def slots(page: str, figures: Figures = ALONE) -> dict[str, Any]:
    series = replace(SERIES, points=() if figures is EMPTY else SERIES.points)
    return {"page": page, "figures": data(figures), "series": series_data(series)}


def ordered(page: str, figures: Figures, language: Language) -> dict[str, Any]:
    """Return the order as it reaches the process that draws."""
    found: dict[str, Any] = json.loads(json.dumps(charts.order(slots(page, figures), language)))
    return found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_a_picture_in_every_language(page: str, language: Language) -> None:
    for figures in (ALONE, RICH):
        order = ordered(page, figures, language)
        sheet: Sheet = SHEETS[order["picture"]](order)
        assert len([one for one in sheet.marks if isinstance(one, Words)]) > 5
        assert covered(sheet) == []
    assert flow.drawable(slots(page))
    assert not flow.drawable(slots(page, EMPTY))


def test_a_page_without_a_picture_is_words_alone() -> None:
    for page in ("steps", "cases", "words"):
        assert not flow.drawable(slots(page))
    assert not flow.drawable({"place": "Hotel Sol"})  # it is no page at all


def test_a_week_shows_what_was_counted() -> None:
    order = ordered("summary", ALONE, Language.SPANISH)
    assert order["tally"] == {"stellar": 120_000, "neutral": 30_000, "bitter": 50_000}
    assert order["under"] == [
        "Semana 46 · 9 nov – 15 nov",
        "400.000 preguntas, 200.000 contestadas",
    ]
    assert [one["n"] for one in order["stages"]] == [300, 200, 10, 250, 120]
    assert [one["median"] for one in order["stages"]] == [None, 300.0, None, 7200.0, None]
    (why,) = order["reasons"]  # the same reason at all steps
    assert why["n"] == order["reasoned"] == sum(one.count for one in RICH.reasons)


def test_several_places_stand_side_by_side_the_most_bitter_first() -> None:
    order = ordered("summary", RICH, Language.ENGLISH)
    assert order["picture"] == "places"
    assert order["rows"][0]["name"] == "Hotel 0"  # nine of eighteen
    assert order["rows"][-1]["name"] == RICH.places[-1].name
