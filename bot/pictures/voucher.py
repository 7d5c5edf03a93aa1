"""Vouchers: what is given, by whom, until when; its code in letters and as squares to scan."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from bot.pictures import letters
from bot.pictures.colours import GOLD, INK, SOFT, WHITE
from bot.pictures.marks import Shape, Sheet, Words, box
from bot.pictures.poster import framed

WIDTH, HEIGHT = 100.0, 130.0
PIXELS = 1000
CODE = 62.0  # the side of what is scanned
ROOM = WIDTH * 0.86
SIZES = ((6.4, 2), (4.6, 3), (3.6, 4))  # of what is given, and how many lines of it find room


@dataclass(frozen=True, slots=True)
class Voucher:
    """What stands on it."""

    link: str
    place: str
    title: str
    what: str
    code: str
    until: str

    @classmethod
    def read(cls, order: Mapping[str, Any]) -> Self:
        return cls(**{name: order[name] for name in cls.__slots__})


def sheet(voucher: Voucher) -> Sheet:
    """Lay it out: a band with the place, what it is, the squares, the code, the last day."""
    middle = WIDTH / 2
    drawn: list[Shape | Words] = [
        Shape(box(0, 0, WIDTH, HEIGHT), WHITE),
        Shape(box(0, 0, WIDTH, 17), INK),
        Shape(box(0, 17, WIDTH, 0.8), GOLD),
        *line(voucher.place, 11.5, 7, WHITE, bold=True),
        *line(voucher.title, 24, 4.2, SOFT),
    ]
    y = 26.5
    size, parts = given(voucher.what)
    for part in parts:
        y += size + 0.2
        drawn.append(Words(middle, y, size, part, INK, bold=True))
    drawn += framed(voucher.link, ((WIDTH - CODE) / 2, 44), CODE)
    drawn += line(voucher.code, 115, 8, INK, bold=True)
    drawn += line(voucher.until, 123.5, 4.6, SOFT)
    return Sheet(WIDTH, HEIGHT, drawn)


def given(what: str) -> tuple[float, list[str]]:
    """Return what is given in the largest letters in which all of it can be read."""
    tried = [
        (size, letters.broken(what, ROOM, size, lines, bold=True)) for size, lines in SIZES
    ]
    return next((one for one in tried if letters.CUT not in one[1][-1]), tried[-1])


def line(words: str, y: float, size: float, ink: str, *, bold: bool = False) -> list[Words]:
    """Write one line at the middle, smaller or cut where it is too long."""
    said = letters.written(words)
    size = letters.sized(said, ROOM, size, size * 0.6, bold=bold)
    return [
        Words(WIDTH / 2, y, size, letters.fitting(said, ROOM, size, bold=bold), ink, bold=bold)
    ]
