"""The contact sheets: python -m tests.pictures.sheet draws every kind of picture to look at."""

import io
import sys
from itertools import product
from pathlib import Path

from PIL import Image, ImageColor

from bot.pictures import colours
from bot.pictures.orders import Order, drawn
from bot.pictures.poster import FACES
from tests.pictures.charts import CHARTS
from tests.pictures.orders import (
    EN,
    ES,
    NOTHING,
    PT,
    changed,
    poster,
    ready,
    ring,
    step,
    twelve,
)

PLACE = Path(__file__).parent
CHATS = ("#17212b", "#dfe6da")  # behind the pictures: a dark chat, a light one
WIDE = 440  # of a ring
HIGH, CHART = 560, 740  # of a row
GAP = 24
FORES = (
    colours.SOFT, colours.STELLAR, colours.NEUTRAL, colours.BITTER, colours.GOLD, colours.FAINT,
    "#000000", *FACES[1:4],
)  # fmt: skip
BACKS = (colours.PAPER, colours.WHITE, colours.INK)
SHADES = 7  # between a fore and a back

RINGS = (
    ready("hotel", ES, "Hotel Sol"),
    ready("bank", EN, "Harbour Street Branch"),
    twelve(ES),
    twelve(EN),
    twelve(PT),
    ready("restaurant", PT, "Restaurante Maré Alta", [NOTHING]),
    ready("workshop", PT, "Oficina São João"),
    ring([step("La consulta", (5, 1, 2), critical=True)], ES, "Consulta Luz", "Consulta"),
    changed(),
)
POSTERS = (
    poster("a4"),
    poster("a6", place="Harbour Street Branch", step="", languages=[EN]),
    poster("sticker", place="Oficina São João", step="A recepção", languages=[PT, ES]),
)


def picture(order: Order, size: tuple[int, int]) -> Image.Image:
    image = Image.open(io.BytesIO(drawn(order))).convert("RGB")
    image.thumbnail(size, Image.Resampling.LANCZOS)
    return image


def row(images: list[Image.Image], colour: str) -> Image.Image:
    """Put pictures beside each other, as a chat would show them."""
    width = sum(one.width for one in images) + GAP * (len(images) + 1)
    line = Image.new("RGB", (width, max(one.height for one in images) + 2 * GAP), colour)
    x = GAP
    for one in images:
        line.paste(one, (x, GAP))
        x += one.width + GAP
    return line


def sheet(rows: list[list[Image.Image]]) -> Image.Image:
    """Put the rows below each other, before a dark chat and a light one in turn."""
    drawn = [row(one, CHATS[number % 2]) for number, one in enumerate(rows)]
    whole = Image.new(
        "RGB", (max(one.width for one in drawn), sum(one.height for one in drawn))
    )
    y = 0
    for number, one in enumerate(drawn):
        whole.paste(CHATS[number % 2], (0, y, whole.width, y + one.height))
        whole.paste(one, ((whole.width - one.width) // 2, y))
        y += one.height
    return whole


def rings() -> Image.Image:
    drawn = [picture(one, (WIDE, HIGH)) for one in (*RINGS, *POSTERS)]
    return sheet([drawn[:4], drawn[4:8], drawn[8:]])


def figures() -> Image.Image:
    drawn = [picture(one, (WIDE, CHART)) for one in CHARTS]
    return sheet([drawn[:5], drawn[5:]])


SHEETS = {"sheet.png": rings, "figures.png": figures}


def palette() -> Image.Image:
    """Return the colours that occur, and those between them: few make a small file."""
    mixed: dict[tuple[int, ...], None] = dict.fromkeys(map(ImageColor.getrgb, (*CHATS, *BACKS)))
    for fore, back in product(map(ImageColor.getrgb, FORES), map(ImageColor.getrgb, BACKS)):
        for part in range(1, SHADES + 1):
            shade = zip(fore, back, strict=True)
            mixed[*((a * part + b * (SHADES - part)) // SHADES for a, b in shade),] = None
    found = Image.new("P", (1, 1))
    found.putpalette([one for colour in list(mixed)[:256] for one in colour[:3]])
    return found


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PLACE
    for name, make in SHEETS.items():
        found = make().quantize(palette=palette(), dither=Image.Dither.NONE)
        place = folder / name
        found.save(place, optimize=True)
        sys.stdout.write(f"{place}: {place.stat().st_size // 1024} kB\n")
