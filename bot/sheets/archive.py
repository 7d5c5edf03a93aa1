"""The same as CSV: a file for each sheet, zipped, written row by row."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from bot.sheets.cells import Cell, written
from bot.sheets.columns import of_sheet, word
from storage.vocabulary import Language, Sheet

ENDING = "zip"
SOME = 64 * 1024  # characters packed in one go
MARK = "\ufeff"  # without it, Excel reads accents wrong


class Archive:
    """One zipped file with a CSV file for each sheet that has rows."""

    def __init__(self, path: Path, language: Language) -> None:
        self.path = path
        self._language = language
        self._zip = ZipFile(path, "w", ZIP_DEFLATED)
        self._sheet: Sheet | None = None
        self._text = io.StringIO()

    def about(self, lines: Sequence[Sequence[str]]) -> None:
        """Write what the file is, a line each."""
        name = f"{word('sheet.about', self._language)}.txt"
        self._zip.writestr(name, MARK + "".join("\t".join(line) + "\r\n" for line in lines))

    def add(self, sheet: Sheet, cells: Sequence[Cell]) -> None:
        """Write the next row; sheets come one after another."""
        if sheet is not self._sheet:
            self._next(sheet)
        csv.writer(self._text).writerow([written(one) for one in cells])
        if self._text.tell() > SOME:
            self._pack()

    def _next(self, sheet: Sheet) -> None:
        self._end()
        self._sheet = sheet
        self._out = self._zip.open(f"{word(f'sheet.{sheet}', self._language)}.csv", "w")
        self._text.write(MARK)
        titles = [one.title for one in of_sheet(sheet, self._language)]
        csv.writer(self._text).writerow(titles)

    def _pack(self) -> None:
        self._out.write(self._text.getvalue().encode())
        self._text = io.StringIO()

    def _end(self) -> None:
        if self._sheet is not None:
            self._pack()
            self._out.close()

    def full(self, _sheet: Sheet) -> bool:
        """Tell whether a sheet takes no more rows: plain text takes any number."""
        return False

    @property
    def size(self) -> int:
        """Return about how large the file would be if it ended here."""
        return self.path.stat().st_size

    def close(self) -> None:
        self._end()
        self._zip.close()
