"""Making the files of an export: page by page, and another file where one is full."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.domain.months import Month
from bot.flows import sheets
from bot.flows.sheets import Line, Place
from bot.sheets.archive import ENDING as ZIP
from bot.sheets.archive import Archive
from bot.sheets.cells import Cell, clean, put
from bot.sheets.columns import FIGURES, ROWS, of_sheet, word
from bot.sheets.workbook import ENDING as XLSX
from bot.sheets.workbook import ROWS_MOST, Workbook
from bot.texts.catalogue import when
from storage.database.aside import Aside
from storage.queries.sheets import Mark
from storage.vocabulary import ExportForm, Language, Sheet

MB = 1024 * 1024
SIZE_MOST = 40 * MB  # Telegram takes 50 from a bot


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made."""

    sites: tuple[int, ...]
    first: Month
    last: Month
    upto: datetime
    language: Language
    form: ExportForm
    path: Path  # of the first file; others get a number
    size_most: int = SIZE_MOST
    rows_most: int = ROWS_MOST


class Book(Protocol):
    """A file under way, of either form."""

    path: Path

    def about(self, lines: list[tuple[str, ...]]) -> None: ...

    def add(self, sheet: Sheet, cells: list[Cell]) -> None: ...

    def full(self, sheet: Sheet) -> bool: ...

    @property
    def size(self) -> int: ...

    def close(self) -> None: ...


Tell = Callable[[int, int], None]  # how many rows of about how many are written


class Making:
    """One export under way."""

    def __init__(self, base: Aside, order: Order, tell: Tell) -> None:
        self._base = base
        self._order = order
        self._tell = tell
        self._books: list[Book] = []
        self._places = [self._place(site_id) for site_id in order.sites]
        self.rows = 0
        self.all = sum(base.ask(sheets.total, there) for there in self._places)

    def _place(self, site_id: int) -> Place:
        asked = self._order
        span = (asked.first, asked.last, asked.upto)
        return self._base.ask(sheets.place, site_id, *span, asked.language)

    def run(self) -> list[Path]:
        """Write everything; return the files."""
        self._tell(0, self.all)
        self._open()
        for sheet in (*FIGURES, *ROWS):
            for there in self._places:
                for line in self._lines(sheet, there):
                    self._write(sheet, there, line)
        self._books[-1].close()
        return [one.path for one in self._books]

    def _lines(self, sheet: Sheet, there: Place) -> Iterator[Line]:
        if sheet is Sheet.STEPS:
            yield from self._base.ask(sheets.steps, there)
        elif sheet is Sheet.MONTHS:
            asked = self._order
            yield from self._base.ask(sheets.months, there, asked.first, asked.last)
        else:
            yield from self._pages(sheet, there)

    def _pages(self, sheet: Sheet, there: Place) -> Iterator[Line]:
        after: Mark | None = None
        while True:
            found = self._base.ask(sheets.page, sheet, there, after)
            yield from found.lines
            self.rows += len(found.lines)
            self._tell(self.rows, max(self.all, self.rows))
            after = found.after
            if after is None:
                return

    def _write(self, sheet: Sheet, there: Place, line: Line) -> None:
        book = self._books[-1]
        if book.full(sheet) or book.size >= self._order.size_most:
            book.close()
            book = self._open()
        zone, language = ZoneInfo(there.zone), self._order.language
        columns = of_sheet(sheet, language)
        book.add(sheet, [put(line[one.name], zone, language) for one in columns])

    def _open(self) -> Book:
        number, asked = len(self._books) + 1, self._order
        name = asked.path.stem if number == 1 else f"{asked.path.stem}-{number}"
        path = asked.path.with_name(f"{name}.{ending(asked.form)}")
        book: Book
        if asked.form is ExportForm.CSV:
            book = Archive(path, asked.language)
        else:
            most = asked.rows_most
            book = Workbook(path, asked.language, first=number == 1, rows_most=most)
        book.about(list(self._about(number)))
        self._books.append(book)
        return book

    def _about(self, number: int) -> Iterator[tuple[str, ...]]:
        """Say what the file is, and what every column means."""
        asked, language = self._order, self._order.language
        for name in ("about.months", "about.forgotten", "about.charts", "about.cut"):
            told = word(name, language)
            yield word("about.title", language) if name == "about.months" else "", "", told
        yield word("about.file", language), str(number), ""
        yield word("about.span", language), f"{asked.first} – {asked.last}", ""
        for there in self._places:
            upto = when(there.span.until, there.zone, language)
            said = word("about.zone", language).format(zone=there.zone, upto=upto)
            yield word("about.place", language), clean(there.name), said
        yield "", "", ""
        for sheet in (*FIGURES, *ROWS):
            for column in of_sheet(sheet, language):
                yield word(f"sheet.{sheet}", language), column.title, column.note


def ending(form: ExportForm) -> str:
    """Return how the name of a file ends."""
    return ZIP if form is ExportForm.CSV else XLSX
