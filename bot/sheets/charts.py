"""The charts of a workbook: its own, drawn by whatever opens it from the cells beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.pictures import colours
from bot.sheets.columns import Column, word
from storage.vocabulary import Language, Sheet

COLOURS = {
    "stellar": colours.STELLAR,
    "neutral": colours.NEUTRAL,
    "bitter": colours.BITTER,
}
SHARES = {"stellar_share": colours.STELLAR, "bitter_share": colours.BITTER}
MOST_BARS = 40  # more would be lines
MOST_CHARTS = 12
WIDTH, HEIGHT = 760, 420  # pixels
LEAST, EACH = 220, 26  # of a chart of bars, and of a bar in it
A_ROW = 20


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one place in a sheet of figures."""

    name: str
    first: int
    last: int


def draw(
    book: Any,  # noqa: ANN401 - XlsxWriter has no types
    page: Any,  # noqa: ANN401 - as above
    sheet: Sheet,
    columns: Sequence[Column],
    blocks: Sequence[Block],
    language: Language,
) -> None:
    """Put a chart for each place beside the cells of a sheet."""
    names = [one.name for one in columns]
    row = 1
    for block in blocks[:MOST_CHARTS]:
        drawn = bars if sheet is Sheet.STEPS else lines
        chart, height = drawn(book, page.name, names, block)
        title = f"{block.name} · {word(f'chart.{sheet}', language)}"
        chart.set_title({"name": title, "overlay": False, "name_font": {"size": 12}})
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": WIDTH, "height": height})
        page.insert_chart(row, len(columns) + 1, chart)
        row += height // A_ROW + 2


def bars(book: Any, page: str, names: list[str], block: Block) -> tuple[Any, int]:  # noqa: ANN401
    """Return a bar for each step, parted into what was found there."""
    last = min(block.last, block.first + MOST_BARS - 1)
    chart = book.add_chart({"type": "bar", "subtype": "percent_stacked"})
    for name, colour in COLOURS.items():
        series = values(page, names, "step", name, block.first, last)
        chart.add_series({**series, "fill": {"color": colour}, "gap": 40})
    chart.set_y_axis({"reverse": True})  # as the steps come
    return chart, LEAST + EACH * (last - block.first + 1)


def lines(book: Any, page: str, names: list[str], block: Block) -> tuple[Any, int]:  # noqa: ANN401
    """Return a line through the months for each share."""
    chart = book.add_chart({"type": "line"})
    for name, colour in SHARES.items():
        series = values(page, names, "month", name, block.first, block.last)
        marker = {"type": "circle", "size": 7, "fill": {"color": colour}}
        chart.add_series({**series, "line": {"color": colour}, "marker": marker})
    chart.set_y_axis({"num_format": "0%", "min": 0, "max": 1})
    return chart, HEIGHT


def values(
    page: str, names: list[str], label: str, name: str, first: int, last: int
) -> dict[str, Any]:
    at, by = names.index(name), names.index(label)
    return {
        "name": [page, 0, at],
        "categories": [page, first, by, last, by],
        "values": [page, first, at, last, at],
    }
