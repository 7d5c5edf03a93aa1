"""Trends: a share from week to week, against what is usual and what chance alone does."""

from collections.abc import Callable, Iterator, Sequence
from math import sqrt

from bot.pictures import bars, letters
from bot.pictures.colours import BITTER, FAINT, INK, NEUTRAL, PAPER, SOFT, STELLAR
from bot.pictures.marks import Point as Place
from bot.pictures.marks import Shape, Sheet, Words, box, disc, line, wedge
from bot.pictures.matter import Point, Trend, total
from bot.pictures.page import EDGE, WIDTH, Page
from bot.texts.catalogue import number, plain
from storage.vocabulary import Language, Verdict

Marks = Iterator[Shape | Words]
Level = Callable[[float], float]  # how far down the page a share stands

LEFT, RIGHT = EDGE + 92, WIDTH - EDGE - 20
HIGH, LOW = 420.0, 110.0  # of the two charts
AXIS = 25.0  # letters
TOPS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0)
FIFTHS = (0.05, 0.3)  # where an axis to there has no even quarter
WIDE_APART = 34.0  # dots nearer than this are smaller
SIGMAS = 3.0  # so far chance alone strays


def sheet(found: Trend) -> Sheet:
    page = Page(Language(found["language"]))
    page.head(found["place"], found["under"])
    points = found["points"]
    if not any(total(one["tally"]) for one in points):
        page.nothing("chart.nothing")
        return page.sheet()
    if found["named"]:
        page.y += 14
        page.write(found["named"], 34, INK, bold=True, lines=2)
    page.part("chart.bitter_share")
    page.y += 50
    shares(page, points, found["usual"])
    page.part("chart.answered")
    page.y += 36
    volume(page, points)
    usual = ["usual"] if found["usual"] is not None else []
    changes = [
        key for key in ("worse", "better") if any(one["change"] == key for one in points)
    ]
    page.legend(["dot", "range", *usual, *changes])
    return page.sheet()


def across(points: Sequence[Point]) -> list[float]:
    """Return where on the page each point stands."""
    step = (RIGHT - LEFT) / len(points)
    return [LEFT + step * (place + 0.5) for place in range(len(points))]


def highest(points: Sequence[Point], usual: float | None) -> float:
    """Return where the axis ends: a round share above all that were found."""
    found = [bars.share(one["tally"], Verdict.BITTER).part or 0.0 for one in points]
    most = max([*found, 1.6 * (usual or 0.0)]) * 1.15
    return next((top for top in TOPS if top >= most), 1.0)


def shares(page: Page, points: Sequence[Point], usual: float | None) -> None:
    top, foot = highest(points, usual), page.y + HIGH
    places = across(points)

    def level(part: float) -> float:
        return foot - HIGH * min(part, top) / top

    page.put(*axis(top, level, page.language))
    if usual is not None:
        page.put(*expected(points, places, usual, level))
    page.put(*run(points, places, level))
    for one, x in zip(points, places, strict=True):
        page.put(*dot(one, x, level, narrow=(RIGHT - LEFT) / len(points) < WIDE_APART))
    page.y = foot
    page.put(*labels(points, places, page.y + AXIS * 1.6))
    page.y += AXIS * 1.9


def axis(top: float, level: Level, language: Language) -> Marks:
    """Draw thin lines at even shares, and say which they are."""
    pieces = 3 if top in FIFTHS else 4
    if top == FIFTHS[0]:
        pieces = 5
    for piece in range(pieces + 1):
        part = top * piece / pieces
        y = level(part)
        yield Shape(line((LEFT, y), (RIGHT, y)), None, FAINT, 2)
        words = plain("ring.percent", language, n=round(100 * part))
        yield Words(LEFT - 16, y + AXIS * 0.36, AXIS, words, SOFT, anchor="end")


def expected(
    points: Sequence[Point], places: Sequence[float], usual: float, level: Level
) -> Marks:
    """Draw where chance alone puts the shares of so many answers, if nothing has changed."""
    half = (RIGHT - LEFT) / len(points) / 2
    for one, x in zip(points, places, strict=True):
        n = total(one["tally"])
        if not n:
            continue
        reach = SIGMAS * sqrt(usual * (1 - usual) / n)
        high, low = level(usual + reach), level(max(usual - reach, 0))
        yield Shape(box(x - half, high, 2 * half, low - high), "#e9e6dd")
    y = level(usual)
    yield Shape(line((LEFT, y), (RIGHT, y)), None, SOFT, 3, (10, 10))


def run(points: Sequence[Point], places: Sequence[float], level: Level) -> Marks:
    """Join the shares that follow each other."""
    kept: list[Place] = []
    for one, x in zip(points, places, strict=True):
        part = bars.share(one["tally"], Verdict.BITTER).part
        if part is None:
            if len(kept) > 1:
                yield Shape(line(*kept), None, BITTER, 4)
            kept = []
        else:
            kept.append((x, level(part)))
    if len(kept) > 1:
        yield Shape(line(*kept), None, BITTER, 4)


def dot(one: Point, x: float, level: Level, *, narrow: bool) -> Marks:
    """Draw a share with its range, hollow where few answered; a wedge where it changed."""
    found = bars.share(one["tally"], Verdict.BITTER)
    if found.part is None:
        return
    y, size = level(found.part), 7 if narrow else 11
    high, low = level(found.high), level(found.low)
    yield Shape(line((x, high), (x, low)), None, INK, 3)
    if found.small:
        yield Shape(disc((x, y), size), PAPER, BITTER, 4)
    else:
        yield Shape(disc((x, y), size), BITTER, PAPER, 2)
    if one["change"]:
        up, top = one["change"] == "better", level(1.0) - 16
        yield Shape(line((x, top), (x, y - size - 4)), None, SOFT, 3, (1, 9))
        yield Shape(wedge((x, top), 20, up=up), STELLAR if up else BITTER, PAPER, 3)


def labels(points: Sequence[Point], places: Sequence[float], y: float) -> Marks:
    """Say when it was, as often as there is room for, and always at the last."""
    widest = max(letters.width(one["label"], AXIS) for one in points) + 24
    every = max(1, -(-int(widest) // max(int((RIGHT - LEFT) / len(points)), 1)))
    last = len(points) - 1
    for place, (one, x) in enumerate(zip(points, places, strict=True)):
        if (last - place) % every == 0:
            yield Words(x, y, AXIS, one["label"], SOFT)


def volume(page: Page, points: Sequence[Point]) -> None:
    """Draw how many answers each share rests on."""
    most = max(total(one["tally"]) for one in points)
    foot = page.y + LOW
    step = (RIGHT - LEFT) / len(points)
    size = AXIS * 0.9
    widest = letters.width(number(most, page.language), size)
    said = widest < step - 6  # or else the largest alone, once
    for one, x in zip(points, across(points), strict=True):
        n = total(one["tally"])
        if not n:
            continue
        high = max(LOW * n / most, 3)
        page.put(Shape(box(x - step * 0.36, foot - high, step * 0.72, high), NEUTRAL))
        if said or n == most:
            page.put(Words(x, foot - high - 8, size, number(n, page.language), SOFT))
            most = most if said else n + 1
    page.put(Shape(line((LEFT, foot), (RIGHT, foot)), None, FAINT, 3))
    page.y = foot + 6
