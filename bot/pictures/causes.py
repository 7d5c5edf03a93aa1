"""Causes: why it was bitter, the most frequent first."""

from collections.abc import Sequence

from bot.domain.summary import SMALL
from bot.pictures import letters
from bot.pictures.colours import BITTER, INK
from bot.pictures.marks import Shape, Sheet, Words, box
from bot.pictures.matter import Reason, Reasons
from bot.pictures.page import EDGE, WIDTH, Page
from bot.texts.catalogue import number, plain
from storage.vocabulary import Language

SIZES, COUNT = (28.0, 26.0, 24.0, 22.0), 28.0  # letters
LEFT = 430.0  # of the names
BAR = 30.0
NARROWEST = 8.0


def sheet(found: Reasons) -> Sheet:
    page = Page(Language(found["language"]))
    page.head(found["place"], found["under"])
    if found["reasons"]:
        rows(page, found["reasons"], found["reasoned"], lines=3)
        page.y += 10
    else:
        page.nothing("chart.no_reasons")
    return page.sheet()


def rows(page: Page, reasons: Sequence[Reason], whole: int, lines: int = 2) -> None:
    """Draw a bar for each, with how many bitter moments had it."""
    page.part("chart.why", page.n("chart.reasoned", whole))
    page.y += 12
    most = max(one["n"] for one in reasons)
    counts = [told(one["n"], whole, page) for one in reasons]
    free = max(letters.width(one, COUNT, bold=True) for one in counts) + 20
    room = WIDTH - EDGE - LEFT - free
    for one, count in zip(reasons, counts, strict=True):
        size, name = lettered(one["name"], lines)
        deep = max(BAR, len(name) * size * 1.15)
        middle = page.y + deep / 2
        first = middle - (len(name) - 1) * size * 0.575 + size * 0.35
        for place, words in enumerate(name):
            y = first + place * size * 1.15
            page.put(Words(EDGE, y, size, words, INK, anchor="start"))
        wide = max(room * one["n"] / most, NARROWEST)
        shape = box(LEFT, middle - BAR / 2, wide, BAR)
        page.put(Shape(shape, BITTER, hatched=True))
        x, y = LEFT + wide + 14, middle + COUNT * 0.35
        page.put(Words(x, y, COUNT, count, INK, bold=True, anchor="start"))
        page.y += deep + 14


def lettered(name: str, most: int) -> tuple[float, list[str]]:
    """Return the name in the largest letters in which it is not cut, if any."""
    room = LEFT - EDGE - 24
    sizes = [size for size in SIZES if letters.width(name, size) <= room] or SIZES
    tried = [(size, letters.broken(name, room, size, most)) for size in sizes]
    return next((one for one in tried if letters.CUT not in "".join(one[1])), tried[-1])


def told(n: int, whole: int, page: Page) -> str:
    """Return how many, and of many what share."""
    count = number(n, page.language)
    if whole < SMALL:
        return count
    return f"{count} · {plain('ring.percent', page.language, n=round(100 * n / whole))}"
