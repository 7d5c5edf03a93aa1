"""Cells of a spreadsheet, as people have them: any encoding, any date, nothing calculated."""

import re
import unicodedata
from datetime import date, time

ENDINGS = (".csv", ".tsv")
WORKBOOKS = (".xlsx", ".xls", ".ods", ".numbers")  # to be saved as CSV first
SEPARATORS = ";,\t|"
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would calculate
DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})")
NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)", re.ASCII)
CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(h|hs|am|pm)?", re.IGNORECASE)


class WrongError(Exception):
    """A cell that can't be read."""

    def __init__(self, why: str, allowed: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.allowed = allowed


def decode(data: bytes) -> str:
    """Return the text of a file, whatever a spreadsheet program wrote it in."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def plainly(words: str) -> str:
    """Return words as titles are compared: no case, no accents, no signs."""
    bare = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(one for one in bare if not unicodedata.combining(one))
    return " ".join(re.findall(r"[a-z0-9]+", letters))


def separator(text: str) -> str:
    """Return what parts the cells: whatever stands most often in the first line."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return max(SEPARATORS, key=bare.count)


def unquoted(value: str) -> str:
    """Return a cell as it was before somebody made it safe for spreadsheets."""
    return value[1:] if value[:1] == "'" and value[1:2] in FORMULA else value


def day_and_time(value: str) -> tuple[date, time | None]:
    """Read "2026-11-22 14:30", "22/11/2026", "22.11.26 9h30": the day comes first."""
    found = DAY.match(value)
    if found is None:
        raise WrongError("day")
    year, month, day, day2, month2, year2 = found.groups()
    try:
        number = int(year or year2)
        read_ = date(
            number if number > 99 else 2000 + number,  # noqa: PLR2004 - two digits
            int(month or month2),
            int(day or day2),
        )
    except ValueError:
        raise WrongError("day") from None
    rest = value[found.end() :].strip(" T,")
    return read_, time_of(rest) if rest else None


def time_of(value: str) -> time:
    found = CLOCK.fullmatch(value.strip())
    if found is None:
        raise WrongError("time")
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()
    if half in ("am", "pm"):
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise WrongError("time") from None


def number(value: str) -> float:
    """Read "0.75", "0,75", "-1", "−1"."""
    bare = value.replace("−", "-")
    if not NUMBER.fullmatch(bare):
        raise WrongError("number")
    return float(bare.replace(",", "."))


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
