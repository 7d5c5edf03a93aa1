"""Beads: one for each step, its rim the shares of its moments, its size their number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin, sqrt

from bot.pictures.colours import BITTER, GOLD, INK, NEUTRAL, PAPER, SOFT, STELLAR, WHITE
from bot.pictures.figures import Step
from bot.pictures.marks import Point, Shape, Words, at, band, disc, star
from storage.vocabulary import Verdict

RADIUS, WIDE = 250.0, 440.0  # of the ring: with names round it, and without
NAMED = 13  # steps; with more there is no room for names beside the beads
LARGEST, LEAST = 60.0, 37.0
NARROW = 0.1  # only a bead right at the top, or at the bottom, is this near the middle
RIM = 0.36  # of a bead's radius
GAP = 1.6  # between shares, in pixels
ORDER = (
    (Verdict.STELLAR, STELLAR),
    (Verdict.NEUTRAL, NEUTRAL),
    (Verdict.BITTER, BITTER),
)


@dataclass(frozen=True, slots=True)
class Bead:
    """A step in its place on the ring."""

    step: Step
    number: int
    angle: float  # clockwise from the top
    radius: float
    way: float  # radius of the ring

    def at(self, centre: Point) -> Point:
        return at(centre, self.way, self.angle)


def strung(steps: Sequence[Step]) -> list[Bead]:
    """Put the steps on the ring, clockwise from the top; the area tells the number."""
    turn = 360 / len(steps)
    way = RADIUS if len(steps) <= NAMED else WIDE
    chord = 2 * way * sin(pi / max(len(steps), 2))
    largest = min(LARGEST, chord * 0.4)
    least = min(LEAST, largest * 0.75)
    most = max((step.n for step in steps), default=0) or 1
    sizes = [least + (largest - least) * sqrt(step.n / most) for step in steps]
    return [
        Bead(step, place + 1, place * turn, sizes[place], way)
        for place, step in enumerate(steps)
    ]


def marks(bead: Bead, centre: Point) -> Iterator[Shape | Words]:
    here, radius, step = bead.at(centre), bead.radius, bead.step
    yield Shape(disc(here, radius + 7), PAPER)  # cuts the ring
    yield Shape(disc(here, radius), WHITE)
    if step.n:
        yield from rim(bead, here)
    if step.few:
        dashes = (1.0, 8.0) if step.n else (9.0, 9.0)
        yield Shape(disc(here, radius + (4 if step.n else 0)), None, SOFT, 3, dashes)
    size = radius * (0.72 if bead.number < 10 else 0.62)  # noqa: PLR2004  two digits
    ink = INK if step.n else SOFT
    yield Words(here[0], here[1] + size * 0.36, size, str(bead.number), ink, bold=True)
    if step.critical:
        corner, size = at(here, radius + 4, free(bead.angle)), 12 + radius * 0.22
        yield Shape(star(corner, size), GOLD, PAPER, 8)
        yield Shape(star(corner, size), GOLD, INK, 2)


def free(angle: float) -> float:
    """Return on which side of a bead neither its name nor the name of a stage stands."""
    across, down = sin(radians(angle)), -cos(radians(angle))
    if abs(across) < NARROW:
        return 50 if down < 0 else 130
    lean = 20 if down <= 0 else 160
    return lean if across > 0 else -lean


def rim(bead: Bead, here: Point) -> Iterator[Shape]:
    """Draw the shares, clockwise from the top: stellar, neutral, bitter."""
    outer, inner = bead.radius, bead.radius * (1 - RIM)
    begin = 0.0
    for verdict, colour in ORDER:
        end = begin + 360 * bead.step.part(verdict)
        if end > begin:
            shape = band(here, inner, outer, begin, min(end, 359.99 + begin))
            hatched = verdict is Verdict.BITTER
            yield Shape(shape, colour, hatched=hatched)
        begin = end
    parts = [part for part in (bead.step.part(verdict) for verdict, _ in ORDER) if part]
    if len(parts) > 1:
        yield from cuts(parts, here, inner, outer)


def cuts(parts: Sequence[float], here: Point, inner: float, outer: float) -> Iterator[Shape]:
    """Part the shares by thin lines."""
    angle = 0.0
    for part in parts:
        ends = (("M", at(here, inner, angle)), ("L", at(here, outer, angle)))
        yield Shape(ends, None, WHITE, GAP * 2)
        angle += 360 * part
