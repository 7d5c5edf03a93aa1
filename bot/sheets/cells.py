"""Cells: from a value to what a spreadsheet holds, and nothing that it could calculate."""

import re
from datetime import datetime
from enum import Enum
from zoneinfo import ZoneInfo

from bot.domain.spreadsheet import safe
from bot.sheets.columns import word
from bot.texts.catalogue import fill, plain
from storage.vocabulary import Language

Cell = str | int | float | datetime | None
LONGEST = 32_000  # characters; Excel takes 32,767 and counts some of them twice
# What XML can't hold, and halves of signs that no file can.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
RICH = ("<r>", "</r>")  # between these, XlsxWriter takes a text for its own markup


def put(value: object, zone: ZoneInfo, language: Language) -> Cell:  # noqa: PLR0911 - one a kind
    """Return a value as a cell: in words, or as a number, or as the clocks there show it."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return word("yes" if value else "no", language)
    if isinstance(value, Enum):
        return word(f"{type(value).__name__}.{value.name}".lower(), language)
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, datetime):
        return value.astimezone(zone).replace(tzinfo=None, microsecond=0)
    if isinstance(value, list):
        return clean(", ".join(said(one, language) for one in value)) or None
    return clean(said(value, language)) or None


def said(value: object, language: Language) -> str:
    """Return a text of the catalogue, or words as somebody wrote them."""
    if not isinstance(value, dict):
        return str(value)
    if "say" not in value:
        return fill(value, language)
    return plain(value["say"], language, **value["slots"])


def clean(words: str) -> str:
    """Return words that every file can hold, no longer than a cell takes."""
    words = UNPRINTABLE.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
    if len(words) > LONGEST:
        words = f"{words[: LONGEST - 1]}…"
    return f"{words} " if words.startswith(RICH[0]) and words.endswith(RICH[1]) else words


def written(cell: Cell) -> str:
    """Return a cell for a file of plain text, in which only the first sign tells a formula."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    return safe(cell) if isinstance(cell, str) else str(cell)
