"""Orders: what is to be drawn, as plain data, and the file that comes of it."""

from collections.abc import Mapping
from typing import Any

RING_WIDTH = 1080  # pixels: a phone's

Order = Mapping[str, Any]


def drawn(order: Order) -> bytes:
    """Draw what is ordered. Each kind imports what it needs, which takes a while."""
    return DRAWN[order["picture"]](order)


def ring(order: Order) -> bytes:
    from bot.pictures import painting, ring  # noqa: PLC0415  as above
    from bot.pictures.figures import Figures  # noqa: PLC0415

    return painting.png(ring.sheet(Figures.read(order)), RING_WIDTH)


def poster(order: Order) -> bytes:
    from bot.pictures.poster import Poster, pixels, sheet  # noqa: PLC0415  as above

    wanted = Poster.read(order)
    if order["file"] == "pdf":
        from bot.pictures import printing  # noqa: PLC0415

        return printing.pdf(sheet(wanted), wanted.place)
    from bot.pictures import painting  # noqa: PLC0415

    return painting.png(sheet(wanted), pixels(wanted))


def voucher(order: Order) -> bytes:
    from bot.pictures import painting  # noqa: PLC0415  as above
    from bot.pictures.voucher import PIXELS, Voucher, sheet  # noqa: PLC0415

    return painting.png(sheet(Voucher.read(order)), PIXELS)


def figures(order: Order) -> bytes:
    """Draw what managers are told in words as well."""
    from importlib import import_module  # noqa: PLC0415  as above

    from bot.pictures import painting  # noqa: PLC0415

    drawing = import_module(f"bot.pictures.{SHEETS[order['picture']]}")
    return painting.png(drawing.sheet(order), RING_WIDTH)


SHEETS = {
    "period": "period",
    "trend": "trend",
    "reasons": "causes",
    "recovery": "repair",
    "places": "places",
}
DRAWN = {"ring": ring, "poster": poster, "voucher": voucher, **dict.fromkeys(SHEETS, figures)}
