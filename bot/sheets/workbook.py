"""A workbook (XLSX), written row by row: what was written is in memory no more."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from bot.pictures import colours
from bot.sheets import charts
from bot.sheets.cells import Cell
from bot.sheets.charts import Block
from bot.sheets.columns import FIGURES, ROWS, Column, Kind, of_sheet, word
from bot.sheets.gauge import Gauge
from storage.vocabulary import Language, Sheet

ENDING = "xlsx"
ROWS_MOST = 1_048_576  # of a sheet, its heading among them
FORMATS = {
    Kind.TEXT: "@",
    Kind.NUMBER: "0",
    Kind.TENTHS: "0.0",
    Kind.MONEY: "#,##0.00",
    Kind.SHARE: "0.0%",
    Kind.TIME: "yyyy-mm-dd hh:mm",
}
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": FORMATS[Kind.TIME],
}
NOTE = {"x_scale": 2.2, "y_scale": 1.1, "font_size": 9}
ABOUT_WIDTHS = (18, 24, 90)


class Workbook:
    """One file with a sheet for each kind of rows."""

    def __init__(
        self, path: Path, language: Language, *, first: bool, rows_most: int = ROWS_MOST
    ) -> None:
        self.path = path
        self._language = language
        self._most = rows_most
        self._gauge = Gauge()
        self._book: Any = xlsxwriter.Workbook(
            str(path), {**OPTIONS, "tmpdir": str(path.parent)}
        )
        self._formats = {
            kind: self._book.add_format({"num_format": form}) for kind, form in FORMATS.items()
        }
        self._head = self._book.add_format(
            {"bold": True, "bg_color": colours.FAINT, "bottom": 1, "num_format": "@"}
        )
        self._plain = self._book.add_format({"num_format": "@", "text_wrap": True})
        wanted = (Sheet.ABOUT, *(FIGURES if first else ()), *ROWS)
        self._sheets: dict[Sheet, Any] = {one: self._add(one) for one in wanted}
        self._rows = dict.fromkeys(wanted, 0)
        self._blocks: dict[Sheet, list[Block]] = {one: [] for one in FIGURES}
        for sheet in wanted[1:]:
            self._head_of(sheet)

    def _add(self, sheet: Sheet) -> Any:  # noqa: ANN401 - XlsxWriter has no types
        return self._book.add_worksheet(word(f"sheet.{sheet}", self._language))

    def _columns(self, sheet: Sheet) -> tuple[Column, ...]:
        return of_sheet(sheet, self._language)

    def _head_of(self, sheet: Sheet) -> None:
        """Write the heading, which stays in view, with what each column means."""
        page = self._sheets[sheet]
        for place, column in enumerate(self._columns(sheet)):
            page.set_column(place, place, column.width, self._formats[column.kind])
            page.write_string(0, place, column.title, self._head)
            page.write_comment(0, place, column.note, NOTE)
        page.freeze_panes(1, 0)
        self._rows[sheet] = 1

    def about(self, lines: Sequence[Sequence[str]]) -> None:
        """Write what the file is, a line each."""
        page = self._sheets[Sheet.ABOUT]
        for place, width in enumerate(ABOUT_WIDTHS):
            page.set_column(place, place, width, self._plain)
        for row, cells in enumerate(lines):
            for place, cell in enumerate(cells):
                page.write_string(row, place, cell, self._plain if place else self._head)

    def add(self, sheet: Sheet, cells: Sequence[Cell]) -> None:
        """Write the next row of a sheet."""
        page, row = self._sheets[sheet], self._rows[sheet]
        for place, (column, cell) in enumerate(zip(self._columns(sheet), cells, strict=True)):
            if cell is None:
                continue
            form = self._formats[column.kind]
            if isinstance(cell, str):
                page.write_string(row, place, cell, self._formats[Kind.TEXT])
            elif isinstance(cell, datetime):
                page.write_datetime(row, place, cell, form)
            else:
                page.write_number(row, place, cell, form)
        self._rows[sheet] = row + 1
        self._gauge.add(cells)
        if sheet in FIGURES:
            self._note(sheet, str(cells[0]), row)

    def _note(self, sheet: Sheet, place: str, row: int) -> None:
        """Keep which rows are of one place: it gets a chart of its own."""
        blocks = self._blocks[sheet]
        before = blocks.pop() if blocks and blocks[-1].name == place else None
        blocks.append(Block(place, before.first if before else row, row))

    def full(self, sheet: Sheet) -> bool:
        """Tell whether a sheet takes no more rows."""
        return self._rows[sheet] >= self._most

    @property
    def size(self) -> int:
        """Return about how large the file would be if it ended here."""
        return self._gauge.size

    def close(self) -> None:
        """Finish the file: filters, charts, and everything packed."""
        for sheet, rows in self._rows.items():
            if rows:
                last = len(self._columns(sheet)) - 1
                self._sheets[sheet].autofilter(0, 0, rows - 1, last)
        for sheet, blocks in self._blocks.items():
            if blocks:
                page, columns = self._sheets[sheet], self._columns(sheet)
                charts.draw(self._book, page, sheet, columns, blocks, self._language)
        self._book.close()
