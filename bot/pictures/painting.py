"""Painting: from a sheet to a PNG."""

from html import escape

import resvg_py

from bot.pictures import letters
from bot.pictures.marks import Bent, Curve, Shape, Sheet, Words

HATCH = (
    '<pattern id="hatch" width="{gap}" height="{gap}" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="{thick}" height="{gap}" fill="#fff" '
    'fill-opacity="0.55"/></pattern>'
)


def png(sheet: Sheet, width: int) -> bytes:
    """Return the sheet as a picture so many pixels wide."""
    fonts = [str(letters.REGULAR), str(letters.BOLD)]
    return resvg_py.svg_to_bytes(
        svg_string=svg(sheet),
        width=width,
        background="#ffffff",
        font_files=fonts,
        font_family=letters.FAMILY,
        sans_serif_family=letters.FAMILY,
        skip_system_fonts=not letters.strange(sheet.words()),
    )


def svg(sheet: Sheet) -> str:
    """Return the sheet as SVG."""
    gap = sheet.width / 90
    bends = [one for one in sheet.marks if isinstance(one, Bent)]
    paths = "".join(
        f'<path id="bend{n}" d="{spelt(one.path)}"/>' for n, one in enumerate(bends)
    )
    drawn = "".join(painted(one, bends) for one in sheet.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {sheet.width} {sheet.height}" '
        f'width="{sheet.width}" height="{sheet.height}" font-family="{letters.FAMILY}">'
        f"<defs>{HATCH.format(gap=gap, thick=gap * 0.38)}{paths}</defs>{drawn}</svg>"
    )


def painted(mark: Shape | Words | Bent, bends: list[Bent]) -> str:
    match mark:
        case Shape():
            return shaped(mark)
        case Words():
            weight = 700 if mark.bold else 400
            return (
                f'<text x="{mark.x:.2f}" y="{mark.y:.2f}" font-size="{mark.size:.2f}" '
                f'font-weight="{weight}" text-anchor="{mark.anchor}" fill="{mark.fill}">'
                f"{escape(mark.said)}</text>"
            )
        case Bent():
            return (
                f'<text font-size="{mark.size:.2f}" fill="{mark.fill}" text-anchor="middle">'
                f'<textPath href="#bend{bends.index(mark)}" startOffset="50%">'
                f"{escape(mark.said)}</textPath></text>"
            )


def shaped(mark: Shape) -> str:
    path = spelt(mark.path)
    line = ""
    if mark.stroke:
        dashes = " ".join(f"{one:.2f}" for one in mark.dashes)
        line = (
            f' stroke="{mark.stroke}" stroke-width="{mark.thick:.2f}" '
            f'stroke-linecap="round" stroke-linejoin="round"'
            + (f' stroke-dasharray="{dashes}"' if dashes else "")
        )
    drawn = f'<path d="{path}" fill="{mark.fill or "none"}"{line}/>'
    return drawn + (f'<path d="{path}" fill="url(#hatch)"/>' if mark.hatched else "")


def spelt(path: tuple[Curve, ...]) -> str:
    return " ".join(f"{act}{' '.join(f'{one:.2f}' for one in points)}" for act, points in path)
