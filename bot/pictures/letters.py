"""Letters: the fonts that are shipped here, how wide words are, and how they break."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

FOLDER = Path(__file__).parent / "fonts"
FAMILY = "Noto Sans"
REGULAR, BOLD = (FOLDER / f"NotoSans-{style}.ttf" for style in ("Regular", "Bold"))
DRAWN_AT = 100  # the size that letters are measured at
NOWHERE = "\U0010ffff"  # no font has a letter for it
CUT = "…"


@cache
def font(*, bold: bool) -> ImageFont.FreeTypeFont:
    path = str(BOLD if bold else REGULAR)
    return ImageFont.truetype(path, DRAWN_AT, layout_engine=ImageFont.Layout.BASIC)


def width(words: str, size: float, *, bold: bool = False) -> float:
    """Return how wide the words are, in the unit of their size."""
    return sum(step(letter, bold=bold) for letter in words) * size / DRAWN_AT


@cache
def step(letter: str, *, bold: bool) -> float:
    """Return how far a letter reaches; in these fonts none moves nearer to another."""
    return font(bold=bold).getlength(letter)


@cache
def known(letter: str) -> bool:
    """Tell whether the fonts have the letter: what they lack shows as an empty box."""
    if letter.isspace() or not letter.isprintable():
        return letter.isspace()
    face = font(bold=False)
    return bytes(face.getmask(letter)) != bytes(face.getmask(NOWHERE))


def written(words: str) -> str:
    """Return the words without signs that would show as a box; letters of any script stay."""
    kept = "".join(one for one in words if known(one) or one.isalpha())
    return " ".join(kept.split())


def strange(words: str) -> bool:
    """Tell whether the machine's own fonts must help out."""
    return not all(known(one) for one in words)


def broken(words: str, room: float, size: float, most: int, *, bold: bool = False) -> list[str]:
    """Break words into lines that fit the room, as even as can be; the last may be cut."""
    lines = filled(words, room, size, bold=bold)
    narrow, count = room, len(lines)
    while count > 1 and narrow > room / 2:  # as many lines, less ragged
        narrow -= size / 2
        tried = filled(words, narrow, size, bold=bold)
        if len(tried) > count or any(CUT in line for line in tried):
            break
        lines = tried
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [fitting(line, room, size, bold=bold) for line in lines]


def filled(words: str, room: float, size: float, *, bold: bool) -> list[str]:
    """Put as many words into each line as it takes."""
    lines: list[str] = []
    for word in written(words).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(fitting(word, room, size, bold=bold))
    return lines


def fitting(line: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return the line, cut where it is too long."""
    if width(line, size, bold=bold) <= room:
        return line
    kept = line
    while kept and width(kept + CUT, size, bold=bold) > room:
        kept = kept[:-1]
    return kept.rstrip(" ,;:-–(") + CUT


def sized(
    words: str, room: float, largest: float, least: float, *, bold: bool = False
) -> float:
    """Return the largest size, down to the least, at which the words fit one line."""
    return max(min(largest, largest * room / max(width(words, largest, bold=bold), 1)), least)
