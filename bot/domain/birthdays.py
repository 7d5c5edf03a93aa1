"""Birthdays: a month and a day, read as people write them; nobody needs to know the year."""

import re
from calendar import isleap
from datetime import date

from bot.domain.spreadsheet import plainly

LEAP = 2000  # a year that has every day
WORDS = ("birthday", "cumpleanos", "cumple", "aniversario", "born", "nacimiento", "nascimento")
MONTHS = (
    "jan ene january enero janeiro",
    "feb fev february febrero fevereiro",
    "mar march marzo marco",
    "apr abr april abril",
    "may mai mayo maio",
    "jun june junio junho",
    "jul july julio julho",
    "aug ago august agosto",
    "sep set sept september septiembre setiembre setembro",
    "oct out october octubre outubro",
    "nov november noviembre novembro",
    "dec dic dez december diciembre dezembro",
)
NUMBERS = {name: place for place, names in enumerate(MONTHS, 1) for name in names.split()}
ISO = re.compile(r"\d{4}-(\d{1,2})-(\d{1,2})")
DAY_FIRST = re.compile(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](?:\d{2}|\d{4}))?\.?")
NAMED = re.compile(r"(?:(\d{1,2}) )?([a-z]+)(?: (\d{1,2}))?(?: \d{4})?")
SMALL = {"de", "del", "do", "of", "the", "el", "es", "e", "is", "on", "th", "st", "nd", "rd"}


def read(text: str) -> str | None:
    """Return "02-29" for "29/2/1980", "1980-02-29", "29 de febrero" or "Feb 29"."""
    bare = text.strip()
    if found := ISO.fullmatch(bare):
        return written(int(found[1]), int(found[2]))
    if found := DAY_FIRST.fullmatch(bare):
        first, second = int(found[1]), int(found[2])
        return written(second, first) or written(first, second)
    words = re.sub(r"(?<=\d)(?=[a-z])", " ", plainly(bare))
    named = NAMED.fullmatch(" ".join(one for one in words.split() if one not in SMALL))
    if named is None or (named[1] is None) is (named[3] is None):
        return None
    return written(NUMBERS.get(named[2], 0), int(named[1] or named[3]))


def written(month: int, day: int) -> str | None:
    try:
        return f"{date(LEAP, month, day):%m-%d}"
    except ValueError:
        return None


def said(words: str) -> str | None:
    """Return the day that a sentence tells: "birthday 29/2", "cumpleaños: 29 de febrero"."""
    first, _, rest = words.strip().partition(" ")
    return read(rest) if plainly(first) in WORDS else None


def on(birthday: str, year: int) -> date:
    """Return the day on which it is kept; in common years the 29th of February is the 28th."""
    month, day = map(int, birthday.split("-"))
    if (month, day) == (2, 29) and not isleap(year):
        day = 28
    return date(year, month, day)


def coming(birthday: str, today: date) -> date:
    """Return the next one, which may be today."""
    this = on(birthday, today.year)
    return this if this >= today else on(birthday, today.year + 1)
