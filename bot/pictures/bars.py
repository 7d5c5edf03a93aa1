"""Bars: shares and counts, each with its number and with what chance leaves open."""

from collections.abc import Iterator

from bot.domain.summary import Share
from bot.pictures import letters
from bot.pictures.beads import ORDER
from bot.pictures.colours import BITTER, FAINT, GOLD, INK, SOFT, STELLAR, WHITE
from bot.pictures.marks import Point, Shape, Words, box, line, star, wedge
from bot.pictures.matter import Part, Row, Tally, count, total
from bot.texts.catalogue import Counted, number, plain
from storage.vocabulary import Language, Verdict

Marks = Iterator[Shape | Words]

CORNER = 6.0
NAME, TOLD = 28.0, 25.0  # letters of names, and of what is said below them
LEAD = 1.22
STAR = 15.0


def verdicts(tally: Tally, here: Point, wide: float, high: float) -> Marks:
    """Draw the shares beside each other, in a dotted frame where few answered."""
    x, y = here
    n = total(tally)
    for verdict, colour in ORDER:
        part = wide * count(tally, verdict) / n if n else 0
        if part:
            yield Shape(box(x, y, part, high), colour, hatched=colour == BITTER)
            x += part
            if x < here[0] + wide - 1:
                yield Shape(line((x, y), (x, y + high)), None, WHITE, 4)
    if Share(0, n).small:
        frame = box(here[0] - 5, y - 5, wide + 10, high + 10, CORNER)
        yield Shape(frame, None, SOFT, 3, (1, 8))


def share(tally: Tally, verdict: Verdict) -> Share:
    return Share(count(tally, verdict), total(tally))


def said(found: Share, language: Language) -> str:
    """Return the share; of few answers, the numbers."""
    if found.small or found.part is None:
        k, n = number(found.k, language), number(found.n, language)
        return plain("chart.of", language, k=k, n=n)
    return plain("ring.percent", language, n=round(100 * found.part))


def ranged(found: Share) -> tuple[int, int]:
    return round(100 * found.low), round(100 * found.high)


def between(found: Share, language: Language) -> str:
    """Say within what range the share lies, as people read it."""
    low, high = ranged(found)
    if low == high:  # so many answered that chance leaves nothing open
        return plain("chart.sure", language, n=low)
    return plain("chart.between", language, low=low, high=high)


def counted(n: int, language: Language) -> str:
    return plain("chart.answers", language, n=Counted(n, language))


def name(row: Row, here: Point, lines: list[str]) -> Marks:
    """Write a name in the lines it was broken into, with a star where it is critical."""
    x, y = here
    for place, words in enumerate(lines):
        y += NAME * LEAD
        indent = 0.0
        if row["critical"] and not place:
            yield Shape(star((x + STAR, y - NAME * 0.36), STAR), GOLD, INK, 2)
            indent = STAR * 2.6
        low = y - NAME * 0.22
        yield Words(x + indent, low, NAME, words, INK, bold=True, anchor="start")


def named(row: Row, room: float, most: int = 2) -> list[str]:
    """Break a name into lines, with room for its star."""
    free = room - (STAR * 2.6 if row["critical"] else 0)
    return letters.broken(row["name"], free, NAME, most, bold=True)


def told(row: Row, verdict: Verdict, here: Point, room: float, language: Language) -> Marks:
    """Write a row's share of a verdict, its range, and how many answers it rests on."""
    found = share(row["tally"], verdict)
    words = said(found, language)
    x, y = here
    up = verdict is Verdict.STELLAR
    middle = (x + TOLD * 0.4, y - TOLD * (0.28 if up else 0.45))
    yield Shape(wedge(middle, TOLD * 0.42, up=up), STELLAR if up else BITTER)
    x += TOLD * 1.05
    yield Words(x, y, TOLD, words, INK, bold=True, anchor="start")
    x += letters.width(words + " ", TOLD, bold=True) + 4
    rest = resting(found, here[0] + room - x, language)
    yield Words(x, y, TOLD, rest, SOFT, anchor="start")


def resting(found: Share, room: float, language: Language) -> str:
    """Return the range and the number of answers, in as many words as there is room for."""
    if found.small:
        return plain("chart.few", language)
    low, high = ranged(found)
    span = f"({low}–{high}) · " if low < high else "· "
    whole = span + counted(found.n, language)
    return whole if letters.width(whole, TOLD) <= room else span + number(found.n, language)


def gauge(part: Part, here: Point, wide: float, high: float) -> Marks:
    """Draw a share of all there could be, and the range that chance leaves open."""
    x, y = here
    found = Share(part["k"], part["n"])
    yield Shape(box(x, y, wide, high, CORNER), FAINT)
    if found.part:
        yield Shape(box(x, y, max(wide * found.part, 2 * CORNER), high, CORNER), STELLAR)
    if part["n"]:
        low, high_end, at = x + wide * found.low, x + wide * found.high, y + high / 2
        yield Shape(line((low, at), (high_end, at)), None, WHITE, 11)
        yield Shape(line((low, at), (high_end, at)), None, INK, 5)
