"""Labels: the names beside the beads, with what was found there; none covers another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sin

from bot.pictures import letters
from bot.pictures.beads import NARROW, Bead
from bot.pictures.colours import BITTER, INK, NOTED, SOFT, STELLAR
from bot.pictures.figures import Step
from bot.pictures.marks import Point, Shape, Words, wedge
from bot.texts.catalogue import plain
from storage.vocabulary import Language, Verdict

SIZES = (31.0, 29.0, 27.0, 25.0)  # of the letters of names: the largest that fits
SHARES, COUNT = 28.0, 25.0
LEAD = 1.2  # from line to line
BESIDE = 18.0  # between a bead and its label
Marks = Iterator[Shape | Words]
SHOWN = (Verdict.STELLAR, Verdict.BITTER)

LINES = 3
OVER = 310.0  # room of a label over or under its bead
BETWEEN = 16.0


@dataclass(slots=True)
class Label:
    """What stands beside a bead; places count from the ring's centre."""

    bead: Bead
    side: int  # -1 left, 0 over or under the bead, 1 right
    x: float
    top: float
    size: float
    name: list[str]

    @property
    def height(self) -> float:
        step = self.bead.step
        shares = SHARES if step.n else 0
        note = COUNT if step.note else 0
        return (len(self.name) * self.size + note + shares + COUNT) * LEAD

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def beside(beads: Sequence[Bead], half: float) -> list[Label]:
    """Return the labels of all beads, within `half` of a picture's width on each side."""
    labels = [label(bead, half) for bead in beads]
    for side in (-1, 1):
        part(sorted((one for one in labels if one.side == side), key=lambda one: one.middle))
    return labels


def label(bead: Bead, half: float) -> Label:
    across, down = sin(radians(bead.angle)), -cos(radians(bead.angle))
    side = 0 if abs(across) < NARROW else 1 if across > 0 else -1
    far = bead.radius + BESIDE
    x = bead.way * across + side * far
    room = OVER if side == 0 else half - abs(x)
    size, name = lettered(bead.step.name, room)
    found = Label(bead, side, x, 0, size, name)
    y = bead.way * down
    if side == 0:
        found.top = y - far - found.height if down < 0 else y + far - COUNT * 0.4
    else:
        found.top = y + found.height * (down * 0.6 - 0.5)
    return found


def lettered(name: str, room: float) -> tuple[float, list[str]]:
    """Return the name in lines, and the size of letters at which they are not cut, if any."""
    lines: list[str] = []
    for size in SIZES:
        lines = letters.broken(name, room, size, LINES, bold=True)
        if not any(letters.CUT in line for line in lines):
            return size, lines
    return SIZES[-1], lines


def part(labels: list[Label]) -> None:
    """Push labels of one side apart, away from the middle, so that none covers another."""
    upper = [one for one in labels if one.middle < 0]
    lower = [one for one in labels if one.middle >= 0]
    for inner, outer in pairwise(lower):
        outer.top = max(outer.top, inner.top + inner.height + BETWEEN)
    upper.reverse()
    if upper and lower:
        upper[0].top = min(upper[0].top, lower[0].top - upper[0].height - BETWEEN)
    for inner, outer in pairwise(upper):
        outer.top = min(outer.top, inner.top - outer.height - BETWEEN)


def marks(label: Label, centre: Point, language: Language) -> Marks:
    """Write the name, the shares with their marks, and how many answers they rest on."""
    x, y = centre[0] + label.x, centre[1] + label.top
    anchor = {-1: "end", 0: "middle", 1: "start"}[label.side]
    for line in label.name:
        y += label.size * LEAD
        yield Words(x, y - label.size * 0.25, label.size, line, INK, bold=True, anchor=anchor)
    step = label.bead.step
    if step.note:
        y += COUNT * LEAD
        yield Words(x, y - COUNT * 0.25, COUNT, step.note, NOTED, bold=True, anchor=anchor)
    if step.n:
        y += SHARES * LEAD
        yield from shares(said(step, language), x, y - SHARES * 0.25, SHARES, label.side)
    key = "ring.few_answers" if step.n and step.few else "ring.answers"
    words = plain(key if step.n else "ring.no_answers", language, n=step.n)
    y += COUNT * LEAD
    yield Words(x, y - COUNT * 0.25, COUNT, words, SOFT, anchor=anchor)


def said(step: Step, language: Language) -> list[str]:
    """Return how many were stellar and bitter: of few answers the number, else the share."""
    if step.few:
        return [str(step.counts[one]) for one in SHOWN]
    return [plain("ring.percent", language, n=round(100 * step.part(one))) for one in SHOWN]


def shares(said: Sequence[str], x: float, y: float, size: float, side: int) -> Marks:
    """Write the stellar by a triangle that points up, the bitter by one that points down."""
    wide, gap = size * 0.95, size * 0.6
    left = x - (sum(wide + letters.width(one, size) for one in said) + gap) * (1 - side) / 2
    for words, up in zip(said, (True, False), strict=True):
        here = (left + size * 0.38, y - size * (0.28 if up else 0.45))
        yield Shape(wedge(here, size * 0.42, up=up), STELLAR if up else BITTER)
        yield Words(left + wide, y, size, words, INK, anchor="start")
        left += wide + letters.width(words, size) + gap
