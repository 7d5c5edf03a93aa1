"""What `python -m bot critical FILE` does: ranks the steps of journeys from elsewhere."""

import csv
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

from bot.domain import answersheet
from bot.domain.answersheet import Wrong
from bot.domain.critical.ranking import Standing, rank
from bot.domain.spreadsheet import decode
from bot.settings import SettingsError

STANDARD_INPUT = "-"
DIGITS = 6
LINES_MOST = 1000  # of what is wrong: nobody reads more
SAID = {
    "binary": "is no text; save the sheet as CSV",
    "unreadable": "a quote is not closed, or a cell is longer than 128 kB; mend the row",
    "empty": "there are no journeys; write a row of titles, then a row for each journey",
    "too_much": "more than {allowed} columns of steps; leave out those that are none",
    "untitled": "{value!r} stands in a column without a title; give it one, or empty the cell",
    "too_wide": "{value!r} stands right of the last title; a comma within a number or a name? "
    "Put the cell in quotes, or part the cells with ;",
    "title_twice": "two columns have this title; give each step one column",
    "no_outcome": "no column is called outcome; add one, from 0 (lost) to 1 (delighted), "
    "empty where it is not known",
    "no_steps": "there is no column beside outcome; add one for each step, in their order",
    "not_marked": "--marked: no step is called {value!r}; there are {allowed}",
    "score": "{value!r} is no answer; write 1 to 5 (or -1, 0, 1 in the whole file), or leave "
    "it empty where nobody answered",
    "outcome": "{value!r} is no outcome; write a number from 0 to 1, or leave it empty where "
    "it is not known",
    "other_scale": "{value!r} among answers of {allowed}; write all of them on one scale",
    "scale": "all answers are 1, the best of -1, 0, 1 or the worst of 1 to 5; say which with "
    "--scale 3 or --scale 5",
}


def do(asked: Namespace, tell: Callable[[str], None]) -> int:
    """Print the ranking as JSON; 1 if anything is wrong with the file, and then say all."""
    data = bytes_of(asked.file)
    marked = next(csv.reader([asked.marked or ""]), [])
    names = [one.strip() for one in marked if one.strip()]
    sheet = answersheet.read(decode(data), names, asked.scale)
    if sheet.wrong:
        complain(asked.file, sheet.wrong)
        return 1
    found = rank(sheet.journeys, sheet.outcomes, sheet.marked)
    steps = [
        told(sheet.steps[one.place], number, one) for number, one in enumerate(found, start=1)
    ]
    tell(orjson.dumps({"steps": steps}, option=orjson.OPT_INDENT_2).decode())
    return 0


def bytes_of(file: str) -> bytes:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise SettingsError(f"{file} cannot be read ({error.strerror})") from None


def complain(file: str, wrong: list[Wrong]) -> None:
    number = len(wrong)
    lines = [f"{file}: {number} {'thing is' if number == 1 else 'things are'} wrong"]
    lines += map(complaint, wrong[:LINES_MOST])
    if number > LINES_MOST:
        lines.append(f"… and {number - LINES_MOST} more")
    sys.stderr.write("\n".join(lines) + "\n")


def complaint(one: Wrong) -> str:
    """Return where something is wrong, what, and what to do."""
    row = f"row {one.row}" if one.row else ""
    column = f"column {one.column}" if one.column else ""
    where = ", ".join(part for part in (row, column) if part)
    what = SAID[one.why].format(value=one.value, allowed=one.allowed)
    return f"{where}: {what}" if where else what


def told(step: str, number: int, one: Standing) -> dict[str, Any]:
    cost = one.cost
    return {
        "step": step,
        "rank": number,
        "badge": one.badge,
        "rate": round(one.rate, DIGITS),
        "penalty": round(cost.penalty, DIGITS) if cost else None,
        "interval": [round(end, DIGITS) for end in cost.interval] if cost else None,
        "probability": round(cost.probability, DIGITS) if cost else None,
    }
