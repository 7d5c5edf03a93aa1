"""The ring: a service cycle as Carlzon drew it, each step a bead with its shares."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import pi
from string import ascii_uppercase

from bot.pictures import beads, labels, letters, page
from bot.pictures.beads import LARGEST, NAMED, Bead
from bot.pictures.colours import FAINT, INK, PAPER, SOFT
from bot.pictures.figures import Figures, Step
from bot.pictures.marks import (
    Bent,
    Point,
    Shape,
    Sheet,
    Words,
    arc,
    at,
    box,
    disc,
    line,
)  # fmt: skip
from bot.pictures.page import EDGE, KEYS, ROOM, TITLE, UNDER, WIDTH, Mark
from bot.texts.catalogue import plain
from storage.vocabulary import Verdict

Marks = Iterator[Mark]
Run = tuple[str, float, float]  # a stage's name, where it begins, where it ends

KEYS_SHOWN = (*Verdict, "critical", "few", "size")
ARROWS = 16  # steps; with more the beads touch
INSIDE = LARGEST + 12  # from the ring to where the stages are
STAGE = 25.0


def sheet(figures: Figures) -> Sheet:
    """Draw the ring, and give it the height that its labels need."""
    strung = beads.strung(figures.steps)
    named = labels.beside(strung, WIDTH / 2 - EDGE) if len(strung) <= NAMED else []
    edge = strung[0].way + LARGEST
    top = min([-edge, *(one.top for one in named)])
    low = max([edge, *(one.top + one.height for one in named)])
    head = page.heading(figures.place, figures.under)
    begin = EDGE + TITLE + UNDER * 3 + 44
    centre = (WIDTH / 2, begin - top)
    foot = centre[1] + low + 50
    keys, height = legend(figures, strung, foot)
    drawn: list[Mark] = [Shape(box(0, 0, WIDTH, height), PAPER), *head]
    drawn += [*track(strung, centre), *stages(strung, centre)]
    for bead in strung:
        drawn += beads.marks(bead, centre)
    for one in named:
        drawn += labels.marks(one, centre, figures.language)
    return Sheet(WIDTH, height, [*drawn, *middle(figures, centre), *keys])


def track(strung: Sequence[Bead], centre: Point) -> Marks:
    """Draw the way round, with an arrow between each two beads."""
    way, turn = strung[0].way, 360 / len(strung)
    yield Shape(disc(centre, way), None, FAINT, 6)
    for bead in strung if len(strung) <= ARROWS else ():
        angle = bead.angle + turn / 2
        tip, back = at(centre, way, angle + 2), angle - 1.5
        ends = (at(centre, way + 11, back), tip, at(centre, way - 11, back))
        yield Shape(line(*ends), None, SOFT, 5)


def runs(strung: Sequence[Bead]) -> list[Run]:
    """Return each stage, or set of the business's own, and from where to where it goes."""
    turn = 360 / len(strung)
    found = []
    for name, group in groupby(strung, key=lambda bead: bead.step.stage):
        run = list(group)
        begin, end = run[0].angle - turn * 0.4, run[-1].angle + turn * 0.4
        found.append((letters.written(name), begin, min(end, begin + 345)))
    return found


def initials(strung: Sequence[Bead]) -> dict[str, str]:
    """Return a letter for each stage whose name is too long for a place of its."""
    inside = strung[0].way - INSIDE
    short = [run[0] for run in runs(strung) if not fits(run, inside)]
    return dict(zip(dict.fromkeys(short), ascii_uppercase, strict=False))


def fits(run: Run, inside: float) -> bool:
    name, begin, end = run
    room = (end - begin) / 180 * pi * (inside - STAGE * 1.1)
    return letters.width(name, STAGE) <= room


def stages(strung: Sequence[Bead], centre: Point) -> Marks:
    """Bend the names of the stages along the inside, or put their letters there."""
    short, inside = initials(strung), strung[0].way - INSIDE
    for name, begin, end in runs(strung):
        yield Shape(arc(centre, inside, begin, end), None, FAINT, 5)
        half = (begin + end) / 2
        if name not in short:
            yield bent(name, centre, inside, half)
            continue
        x, y = at(centre, inside, half)
        yield Shape(disc((x, y), STAGE * 0.8), PAPER)
        yield Words(x, y + STAGE * 0.36, STAGE, short[name], SOFT, bold=True)


def bent(name: str, centre: Point, inside: float, half: float) -> Bent:
    """Write along an arc, upright on the upper and on the lower half."""
    below = 95 < half % 360 < 265  # noqa: PLR2004  where words would stand on their heads
    radius = inside - (STAGE * 0.45 if below else STAGE * 1.1)
    first, last = half - 170, half + 170
    path = arc(centre, radius, last, first) if below else arc(centre, radius, first, last)
    return Bent(path, STAGE, name, SOFT)


def middle(figures: Figures, centre: Point) -> Marks:
    """Write what all steps had together."""
    x, y = centre
    language = figures.language
    if not figures.n:
        lines = letters.broken(plain("ring.nothing", language), 240, 38, 2, bold=True)
        for place, words in enumerate(lines):
            down = (place - (len(lines) - 1) / 2) * 46 + 13
            yield Words(x, y + down, 38, words, INK, bold=True)
        return
    yield Words(x, y - 6, 88, str(figures.n), INK, bold=True)
    _, _, word = plain("ring.moments", language, n=figures.n).partition(" ")
    yield Words(x, y + 32, 30, word, SOFT)
    whole = Step("", "", critical=False, counts={one: figures.counted(one) for one in Verdict})
    yield from labels.shares(labels.said(whole, language), x, y + 86, 36, 0)


def legend(figures: Figures, strung: Sequence[Bead], top: float) -> tuple[list[Mark], float]:
    """Explain each sign once; return the marks, and where the picture ends."""
    rule = Shape(line((EDGE, top), (WIDTH - EDGE, top)), None, FAINT, 3)
    signs, y = page.legend(KEYS_SHOWN, figures.language, top)
    drawn: list[Mark] = [rule, *signs]
    short = " · ".join(f"{letter} {name}" for name, letter in initials(strung).items())
    for said in (
        *letters.broken(short, ROOM, KEYS, 3),
        *letters.broken(figures.foot, ROOM, KEYS, 3),
    ):
        y += KEYS * 1.75
        drawn.append(Words(EDGE, y, KEYS, said, SOFT, anchor="start"))
    return drawn, y + EDGE
