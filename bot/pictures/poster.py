"""Posters: a code to scan at a touchpoint, one line of invitation, the name of the place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Self

import segno

from bot.pictures import letters
from bot.pictures.colours import BITTER, GOLD, INK, SOFT, STELLAR, WHITE
from bot.pictures.marks import Point, Shape, Sheet, Words, box, disc
from bot.texts.catalogue import plain
from storage.vocabulary import Format, Language

Marks = Iterator[Shape | Words]

# millimetres: width, height, side of the code, size of the first line's letters
SIZES = {
    Format.A4: (210.0, 297.0, 120.0, 14.5),
    Format.A6: (105.0, 148.0, 60.0, 7.2),
    Format.STICKER: (80.0, 100.0, 50.0, 5.4),
}
BLACK = "#000000"
TELEGRAM = "Telegram"  # what the code opens
QUIET = 4  # modules round a code that must stay white
FACES = (BITTER, "#e8894f", "#9aa3ad", "#5b9bd0", STELLAR)
SMILES = (-0.55, -0.28, 0.0, 0.28, 0.55)  # how far the five mouths bend
DOTS_PER_MM = 300 / 25.4


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands on it: the languages' invitations, the site's own first."""

    format: Format
    link: str
    place: str
    step: str
    languages: tuple[Language, ...]

    @classmethod
    def read(cls, order: Mapping[str, Any]) -> Self:
        languages = tuple(map(Language, order["languages"]))
        words = {name: order[name] for name in ("link", "place", "step")}
        return cls(Format(order["format"]), **words, languages=languages)


def sheet(poster: Poster) -> Sheet:
    """Lay out the poster: invitation, faces, code, place; a sticker leaves the faces out."""
    width, height, code, size = SIZES[poster.format]
    band = height * 0.115
    drawn: list[Shape | Words] = [Shape(box(0, 0, width, height), WHITE)]
    invitations = [plain("poster.invitation", one) for one in poster.languages]
    lines, y = inviting(invitations, width, size)
    drawn += lines
    if poster.format is not Format.STICKER:
        drawn += faces((width / 2, y + size * 1.7), size * 0.95)
        y += size * 2.9
    top = y + (height - band - y - code) / 2
    drawn += framed(poster.link, ((width - code) / 2, top), code)
    drawn += footed(poster, width, height, band)
    return Sheet(width, height, drawn)


def inviting(words: Sequence[str], width: float, size: float) -> tuple[list[Words], float]:
    """Write the first language large, the others below it; return where they end."""
    y, room = size * 0.75, width * 0.88
    drawn = []
    for line in letters.broken(words[0], room, size, 2, bold=True):
        y += size * 1.22
        drawn.append(Words(width / 2, y - size * 0.1, size, line, INK, bold=True))
    for said in words[1:]:
        here = letters.sized(said, room, size * 0.55, size * 0.4)
        y += size * 0.8
        drawn.append(Words(width / 2, y, here, letters.fitting(said, room, here), SOFT))
    return drawn, y + size * 0.2


def faces(centre: Point, radius: float) -> Marks:
    """Draw the five faces of a question."""
    for place, (bend, ink) in enumerate(zip(SMILES, FACES, strict=True)):
        x, y = centre[0] + (place - 2) * radius * 2.5, centre[1]
        yield Shape(disc((x, y), radius), ink)
        for side in (-1, 1):
            yield Shape(
                disc((x + side * radius * 0.35, y - radius * 0.25), radius * 0.12), WHITE
            )
        yield Shape(
            mouth((x, y + radius * 0.3), radius * 0.45, bend), None, WHITE, radius * 0.13
        )


def mouth(centre: Point, half: float, bend: float) -> tuple[tuple[str, tuple[float, ...]], ...]:
    x, y = centre
    low = y + half * bend * 1.6
    y -= half * bend * 0.4
    curve = (x - half * 0.5, low, x + half * 0.5, low, x + half, y)
    return (("M", (x - half, y)), ("C", curve))


def framed(link: str, corner: Point, side: float) -> Marks:
    """Draw the code as rows of dark modules; what is round it stays white."""
    made = segno.make(link, error="m", micro=False, boost_error=True)
    rows = [list(row) for row in made.matrix]
    module = side / (len(rows) + 2 * QUIET)
    x, y = corner[0] + QUIET * module, corner[1] + QUIET * module
    yield Shape(box(*corner, side, side, module * 3), WHITE, INK, module * 0.5)
    cells = (
        box(x + begin * module, y + down * module, (end - begin) * module, module)
        for down, row in enumerate(rows)
        for begin, end in dark(row)
    )
    yield Shape(tuple(chain.from_iterable(cells)), BLACK)  # one path: no seams between rows


def dark(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Find where dark modules begin and end in a row."""
    begin = None
    for place, module in enumerate([*row, 0]):
        if module and begin is None:
            begin = place
        elif not module and begin is not None:
            yield begin, place
            begin = None


def footed(poster: Poster, width: float, height: float, band: float) -> Marks:
    """Name the place on a band at the foot, and the step for those who hang it up."""
    yield Shape(box(0, height - band, width, band), INK)
    yield Shape(box(0, height - band, width, band * 0.045), GOLD)
    name = letters.written(poster.place)
    size = letters.sized(name, width * 0.88, band * 0.4, band * 0.24, bold=True)
    place = letters.fitting(name, width * 0.88, size, bold=True)
    yield Words(width / 2, height - band * 0.46, size, place, WHITE, bold=True)
    under = " · ".join(one for one in (letters.written(poster.step), TELEGRAM) if one)
    said = letters.fitting(under, width * 0.88, band * 0.21)
    yield Words(width / 2, height - band * 0.16, band * 0.21, said, "#c9d2db")


def pixels(poster: Poster) -> int:
    """Return the width in pixels at which it prints sharply."""
    return round(SIZES[poster.format][0] * DOTS_PER_MM)
