"""Pages: what the pictures of figures share, from the name of the place to the signs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.summary import SMALL
from bot.pictures import letters
from bot.pictures.colours import (
    BITTER,
    FAINT,
    GOLD,
    INK,
    NEUTRAL,
    PAPER,
    SOFT,
    STELLAR,
)
from bot.pictures.marks import Bent, Point, Shape, Sheet, Words, box, disc, line, star, wedge
from bot.texts.catalogue import Counted, plain
from storage.vocabulary import Language

Mark = Shape | Words | Bent

WIDTH, EDGE = 1080.0, 40.0
ROOM = WIDTH - 2 * EDGE
TITLE, UNDER, PART = 50.0, 31.0, 33.0  # letters of the head, and of what parts begin with
KEYS = 27.0  # letters of the legend
SIGNS = {
    "stellar": STELLAR, "neutral": NEUTRAL, "bitter": BITTER, "critical": GOLD,
    "few": SOFT, "size": INK, "worse": BITTER, "better": STELLAR, "usual": SOFT,
    "range": INK, "dot": BITTER,
}  # fmt: skip


@dataclass(slots=True)
class Page:
    """A picture that grows downwards while it is filled."""

    language: Language
    y: float = EDGE
    marks: list[Mark] = field(default_factory=list)

    def put(self, *marks: Mark) -> None:
        self.marks += marks

    def head(self, place: str, under: Sequence[str]) -> None:
        """Write whose figures these are, and of when."""
        marks = heading(place, under)
        self.marks += marks
        self.y = max(one.y for one in marks) + UNDER * 0.6

    def part(self, say: str, beside: str = "") -> None:
        """Begin a part of the page by its title, with a word on it at its right."""
        self.rule()
        title = plain(say, self.language)
        self.write(title, PART, INK, bold=True)
        room = ROOM - letters.width(title, PART, bold=True) - 30
        size = letters.sized(beside, room, KEYS, KEYS * 0.7)
        low = self.y - PART * 0.22
        if beside:
            self.put(Words(WIDTH - EDGE, low, size, beside, SOFT, anchor="end"))

    def rule(self) -> None:
        """Draw the line between two parts."""
        self.y += 26
        self.put(Shape(line((EDGE, self.y), (WIDTH - EDGE, self.y)), None, FAINT, 3))
        self.y += 12

    def write(
        self, words: str, size: float, ink: str, *, bold: bool = False, lines: int = 1
    ) -> None:
        """Write a paragraph, broken where it is too long."""
        for said in letters.broken(words, ROOM, size, lines, bold=bold):
            self.y += size * 1.3
            self.put(Words(EDGE, self.y - size * 0.22, size, said, ink, bold, "start"))

    def nothing(self, say: str) -> None:
        """Say that there is nothing to show, in place of empty axes."""
        self.y += 70
        for said in letters.broken(plain(say, self.language), ROOM, 44, 3, bold=True):
            self.y += 60
            self.put(Words(WIDTH / 2, self.y, 44, said, INK, bold=True))
        self.y += 70

    def legend(self, keys: Iterable[str]) -> None:
        """Explain each sign once."""
        self.rule()
        marks, self.y = legend(keys, self.language, self.y - 20)
        self.marks += marks

    def n(self, key: str, n: int) -> str:
        """Say a number of things, the number as the language writes it."""
        return plain(key, self.language, n=Counted(n, self.language))

    def sheet(self) -> Sheet:
        height = self.y + EDGE
        return Sheet(WIDTH, height, [Shape(box(0, 0, WIDTH, height), PAPER), *self.marks])


def heading(place: str, under: Sequence[str]) -> list[Words]:
    """Write the name of a place, as large as it fits, and lines below it."""
    name = letters.written(place)
    size = letters.sized(name, ROOM, TITLE, TITLE * 0.7, bold=True)
    title = letters.fitting(name, ROOM, size, bold=True)
    y = EDGE + TITLE * 0.8
    marks = [Words(EDGE, y, size, title, INK, bold=True, anchor="start")]
    for row, words in enumerate(under):
        told = letters.written(words)
        size = letters.sized(told, ROOM, UNDER, UNDER * 0.75)
        told = letters.fitting(told, ROOM, size)
        y = EDGE + TITLE * 0.8 + UNDER * (1.6 + 1.4 * row)
        marks.append(Words(EDGE, y, size, told, SOFT, anchor="start"))
    return marks


def legend(keys: Iterable[str], language: Language, top: float) -> tuple[list[Mark], float]:
    """Return the signs with what each means, and where they end."""
    drawn: list[Mark] = []
    x, y = EDGE, top + 56
    for key in keys:
        said = plain(f"ring.{key}", language, n=SMALL)
        wide = 46 + letters.width(said, KEYS)
        if x + wide > WIDTH - EDGE:
            x, y = EDGE, y + KEYS * 1.75
        drawn += sign(key, (x + 18, y - KEYS * 0.33))
        drawn.append(Words(x + 46, y, KEYS, said, SOFT, anchor="start"))
        x += wide + 34
    return drawn, y


def sign(key: str, here: Point) -> list[Mark]:
    """Draw what a word of the legend stands for."""
    x, y = here
    colour = SIGNS[key]
    small, large = disc((x - 11, y + 5), 6), disc((x + 6, y), 11)
    square = box(x - 13, y - 13, 26, 26, 6)
    field, middle = box(x - 16, y - 11, 32, 22), line((x - 16, y), (x + 16, y))
    drawn: dict[str, list[Mark]] = {
        "critical": [Shape(star(here, 16), colour, INK, 2)],
        "few": [Shape(disc(here, 12), None, colour, 3, (1, 7))],
        "dot": [Shape(disc(here, 11), colour)],
        "size": [Shape(small, None, colour, 3), Shape(large, None, colour, 3)],
        "worse": [Shape(wedge(here, 13, up=False), colour)],
        "better": [Shape(wedge(here, 13, up=True), colour)],
        "usual": [Shape(field, FAINT), Shape(middle, None, SOFT, 3, (7, 7))],
        "range": [Shape(middle, None, colour, 5)],
    }
    return drawn.get(key, [Shape(square, colour, hatched=colour == BITTER)])
