"""Cells: whatever people write stays text, in a workbook and in CSV."""

import csv
import io
import random
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.flows.content import key
from bot.sheets import cells
from bot.sheets.archive import Archive
from bot.sheets.cells import LONGEST, put
from bot.sheets.columns import FIGURES, ROWS, of_sheet, word
from bot.sheets.workbook import Workbook
from storage import vocabulary
from storage.vocabulary import Language, Sheet, Verdict

MADRID = ZoneInfo("Europe/Madrid")
LANGUAGES = pytest.mark.parametrize("language", Language)
HOSTILE = (
    '=HYPERLINK("http://evil.example","gratis")',
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "{=1}",
    "http://evil.example",
    "internal:A1",
    "00123",
    "1e5",
    "<r><t>rich</t></r>",
    "<r></t></is></c><c><f>1+1</f></c></r>",
    "</t><f>1+1</f>",
    "_x0041_",
    "a\x00b\x0bc\x1fd\x7f",
    "half \ud83d of a sign",
    "\ufffe\uffff",
    "  spaces  ",
    "two\r\nlines",
    "😡 naïve “ok”",
    "x" * 40_000,
    "'=1",
    "#N/A",
    "TRUE",
)  # fmt: skip


def said(text: str) -> str:
    found = put(text, MADRID, Language.ENGLISH)
    return "" if found is None else str(found)


def line(sheet: Sheet, text: str) -> list[cells.Cell]:
    return [text or None for _ in of_sheet(sheet, Language.ENGLISH)]


def test_hostile_words_come_back_as_they_were_and_never_as_formulas(tmp_path: Path) -> None:
    book = Workbook(tmp_path / "one.xlsx", Language.ENGLISH, first=False)
    book.about([("=1", "+1", "@x")])
    for text in HOSTILE:
        book.add(Sheet.MESSAGES, line(Sheet.MESSAGES, said(text)))
    book.close()
    read = openpyxl.load_workbook(tmp_path / "one.xlsx")
    found = list(read["messages"].iter_rows(min_row=2))
    assert len(found) == len(HOSTILE)
    for text, row in zip(HOSTILE, found, strict=True):
        want = said(text).replace("_x0041_", "_x005F_x0041_")  # which Excel undoes again
        assert {(one.data_type, one.value) for one in row} <= {("s", want), ("n", None)}, text
        assert all(one.hyperlink is None for one in row)
    assert all(one.data_type != "f" for row in read["about"] for one in row)


def test_in_csv_no_cell_begins_a_formula(tmp_path: Path) -> None:
    pack = Archive(tmp_path / "one.zip", Language.ENGLISH)
    for text in HOSTILE:
        pack.add(Sheet.MESSAGES, line(Sheet.MESSAGES, said(text)))
    pack.close()
    with ZipFile(tmp_path / "one.zip") as read:
        assert read.testzip() is None
        text = read.read("messages.csv").decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert head == [one.title for one in of_sheet(Sheet.MESSAGES, Language.ENGLISH)]
    assert len(rows) == len(HOSTILE)
    assert not [
        one for row in rows for one in row if one.startswith(("=", "+", "-", "@", "\t"))
    ]


@given(st.text(alphabet=st.characters(), max_size=200))
def test_clean_words_fit_every_file(text: str) -> None:
    found = cells.clean(text)
    found.encode("utf-8")
    assert cells.clean(found) == found
    assert not set(found) & {chr(one) for one in (*range(9), *range(11, 32), 0x7F)}


def test_long_words_are_cut_and_say_so() -> None:
    found = said("é" * 40_000)
    assert len(found) == LONGEST
    assert found.endswith("…")


def test_times_are_those_of_the_place_and_have_no_zone() -> None:
    found = put(datetime(2026, 10, 25, 0, 30, 1, 5, tzinfo=UTC), MADRID, Language.SPANISH)
    assert found == datetime(2026, 10, 25, 2, 30, 1)  # noqa: DTZ001 - as the clocks there show it


def test_lists_words_and_yes_are_told_in_the_language() -> None:
    spanish = Language.SPANISH
    listed = put(["=La fila", key("cause.wait")], MADRID, spanish)
    assert listed == "=La fila, La espera"
    assert put(True, MADRID, spanish) == "sí"  # noqa: FBT003 - what stands in the cell
    assert put(Verdict.BITTER, MADRID, spanish) == "amargo"
    assert put("", MADRID, spanish) is None


@LANGUAGES
def test_every_sheet_word_and_member_is_told_in_every_language(language: Language) -> None:
    for sheet in (*FIGURES, *ROWS):
        columns = of_sheet(sheet, language)
        titles = [one.title for one in columns]
        assert len(set(titles)) == len(titles)
        assert all(one.note.endswith(".") for one in columns)
    tabs = [word(f"sheet.{one}", language) for one in Sheet]
    assert len(set(tabs)) == len(tabs)
    assert all(len(one) <= 31 and not set(one) & set("[]:*?/\\'") for one in tabs)
    kinds = (
        "Verdict", "Origin", "CaseState", "Level", "Direction", "GestureKind", "GiftState",
        "ComplaintState",
    )  # fmt: skip
    for kind in kinds:
        for member in getattr(vocabulary, kind):
            assert put(member, MADRID, language)


def test_the_languages_say_the_same_things() -> None:
    from bot.texts.columns import en, es, pt  # noqa: PLC0415 - read only where one is written

    assert en.COLUMNS.keys() == es.COLUMNS.keys() == pt.COLUMNS.keys()
    assert en.WORDS.keys() == es.WORDS.keys() == pt.WORDS.keys()
    named = {
        one.name for sheet in (*FIGURES, *ROWS) for one in of_sheet(sheet, Language.ENGLISH)
    }
    assert named == en.COLUMNS.keys()


def test_the_gauge_never_tells_much_less_than_the_file_weighs(tmp_path: Path) -> None:
    chance = random.Random(7)
    for letters in ("ab", "abcdefghijklmnopqrstuvwxyz ", "".join(map(chr, range(33, 1000)))):
        book = Workbook(tmp_path / "one.xlsx", Language.ENGLISH, first=False)
        for number in range(3_000):
            words = "".join(chance.choices(letters, k=60))
            row: list[cells.Cell] = [number, "Hotel Sol", datetime(2026, 1, 1), words]  # noqa: DTZ001
            more = [None] * (len(of_sheet(Sheet.MESSAGES, Language.ENGLISH)) - len(row))
            book.add(Sheet.MESSAGES, [*row, *more])
        book.close()
        size = (tmp_path / "one.xlsx").stat().st_size
        assert 0.9 * size < book.size < 1.6 * size
