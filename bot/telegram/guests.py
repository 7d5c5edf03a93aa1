"""Lists of customers, as a manager reads them: what is wrong, and the links that come back."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.spreadsheet import safe
from bot.texts.catalogue import plain
from storage.vocabulary import Language

LINES_SHOWN = 15  # of what is wrong; all of it goes into a file
NAME = "links.csv"
WRONG_NAME = "wrong.txt"
TITLES = ("reference", "name", "language", "link", "expires")


def complaint(wrong: Mapping[str, Any], language: Language) -> str:
    """Return one line that says what is wrong, in which row and column."""
    said = plain(f"import.bad.{wrong['why']}", language, **slots(wrong))
    if not wrong["row"]:
        return said
    key = "import.at" if wrong["column"] else "import.at_row"
    where = plain(key, language, row=wrong["row"], column=wrong["column"])
    return f"{where}: {said}"


def slots(wrong: Mapping[str, Any]) -> dict[str, Any]:
    return {"value": wrong["value"], "allowed": wrong["allowed"]}


def complaints(wrong: Sequence[Mapping[str, Any]], language: Language) -> list[str]:
    return [complaint(one, language) for one in wrong]


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the links as CSV, in which no cell can be taken for a formula.

    With the mark by which spreadsheet programs know that accents are to be read as such.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(TITLES)
    for row in rows:
        writer.writerow([safe(str(row[title])) for title in TITLES])
    return "\ufeff" + text.getvalue()
