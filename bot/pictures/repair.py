"""Repair: how far the cases came, how fast, and how many were put right."""

from collections.abc import Sequence

from bot.domain.summary import Share
from bot.pictures import bars, letters
from bot.pictures.colours import FAINT, INK, PAPER, SOFT, STELLAR, WHITE
from bot.pictures.marks import Point, Shape, Sheet, Words, band, box, disc, line
from bot.pictures.matter import Part, Recovery, Stage
from bot.pictures.page import EDGE, ROOM, WIDTH, Page
from bot.texts.catalogue import number, plain, span
from storage.vocabulary import Language

BEAD = 46.0
TOLD = 26.0  # letters
RIM = 0.24
BAR = 34.0


def chain(page: Page, stages: Sequence[Stage]) -> None:
    """String the stages as beads, each rim the share that came so far."""
    step = ROOM / len(stages)
    whole = stages[0]["n"]
    y = page.y + BEAD + 20
    first, last = EDGE + step / 2, WIDTH - EDGE - step / 2
    page.put(Shape(line((first, y), (last, y)), None, FAINT, 6))
    deep = 0
    for place, stage in enumerate(stages):
        x = first + place * step
        bead(page, (x, y), stage["n"], whole)
        if place:
            tip = x - BEAD - 8
            arrow = line((tip - 12, y - 11), (tip, y), (tip - 12, y + 11))
            page.put(Shape(arrow, None, SOFT, 5))
        named = letters.broken(plain(stage["key"], page.language), step - 14, TOLD, 2)
        lines = list(named)
        if stage["n"] and stage["median"] is not None:
            after = span(stage["median"], page.language)
            lines.append(plain("chart.after", page.language, span=after))
        for row, words in enumerate(lines):
            low = y + BEAD + 36 + row * TOLD * 1.25
            ink = INK if words in named else SOFT
            size = letters.sized(words, step - 8, TOLD, TOLD * 0.7)
            page.put(Words(x, low, size, words, ink))
        deep = max(deep, len(lines))
    page.y = y + BEAD + 18 + deep * TOLD * 1.25


def bead(page: Page, here: Point, n: int, whole: int) -> None:
    part = n / whole if whole else 0
    page.put(Shape(disc(here, BEAD + 6), PAPER), Shape(disc(here, BEAD), WHITE))
    page.put(Shape(band(here, BEAD * (1 - RIM), BEAD, 0, 359.99), FAINT))
    if part:
        shape = band(here, BEAD * (1 - RIM), BEAD, 0, max(359.99 * part, 4))
        page.put(Shape(shape, STELLAR))
    words = number(n, page.language)
    size = letters.sized(words, BEAD * (1 - RIM) * 1.75, 36, 16, bold=True)
    page.put(Words(here[0], here[1] + size * 0.36, size, words, INK, bold=True))


def preempted(page: Page, part: Part) -> None:
    """Tell the headline: what was put right before anybody complained."""
    if part["n"]:
        found = Share(part["k"], part["n"])
        words = sentence("chart.preempted_too", found, page)
        page.write(words, letters.sized(words, ROOM, TOLD, TOLD * 0.7), INK, lines=2)


def sentence(key: str, found: Share, page: Page) -> str:
    """Say a share with its numbers, and its range."""
    k, n = number(found.k, page.language), number(found.n, page.language)
    words = plain(key, page.language, k=k, n=n)
    return f"{words} ({bars.between(found, page.language)})"


def sheet(found: Recovery) -> Sheet:
    page = Page(Language(found["language"]))
    page.head(found["place"], found["under"])
    if not found["stages"] or not found["stages"][0]["n"]:
        page.nothing("chart.no_cases")
        return page.sheet()
    page.part("chart.repaired")
    for stage in found["stages"]:
        row(page, stage, found["stages"][0]["n"])
    measure(page, "chart.recovered_head", "chart.recovered", found["recovered"])
    measure(page, "chart.preempted_head", "chart.preempted", found["preempted"])
    if found["reopened"]:
        page.y += 20
        page.write(page.n("chart.reopened", found["reopened"]), TOLD, INK)
    page.legend(["range"])
    return page.sheet()


def row(page: Page, stage: Stage, whole: int) -> None:
    """Draw a stage as a bar of all cases, and the times until then."""
    page.y += 22
    name = plain(stage["key"], page.language)
    page.write(name, 28, INK, bold=True)
    if stage["n"] and stage["median"] is not None:
        times = span(stage["median"], page.language)
        words = plain("chart.half", page.language, span=times)
        if stage["slow"] is not None:
            slow = span(stage["slow"], page.language)
            words += " · " + plain("chart.nine", page.language, span=slow)
        low = page.y - 28 * 0.22
        room = ROOM - letters.width(name, 28, bold=True) - 40
        size = letters.sized(words, room, 25, 17)
        page.put(Words(WIDTH - EDGE, low, size, words, SOFT, anchor="end"))
    count = number(stage["n"], page.language)
    wide = ROOM - 130
    page.put(Shape(box(EDGE, page.y + 6, wide, BAR, 6), FAINT))
    if stage["n"]:
        filled = max(wide * stage["n"] / whole, 12)
        page.put(Shape(box(EDGE, page.y + 6, filled, BAR, 6), STELLAR))
    y = page.y + 6 + BAR * 0.8
    page.put(Words(WIDTH - EDGE, y, 32, count, INK, bold=True, anchor="end"))
    page.y += BAR + 8


def measure(page: Page, title: str, say: str, part: Part) -> None:
    """Draw one share that counts, with the range that chance leaves open."""
    if not part["n"]:
        return
    page.part(title)
    page.y += 16
    page.put(*bars.gauge(part, (EDGE, page.y), ROOM, BAR))
    page.y += BAR + 10
    page.write(sentence(say, Share(part["k"], part["n"]), page), TOLD, INK, lines=2)
