"""Marks: what a sheet is made of, whether it becomes a picture or a page to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin, tan

Point = tuple[float, float]
Curve = tuple[str, tuple[float, ...]]  # M, L, C or Z, and its numbers


@dataclass(frozen=True, slots=True)
class Shape:
    """A path that is filled, stroked, or both."""

    path: tuple[Curve, ...]
    fill: str | None = None
    stroke: str | None = None
    thick: float = 1.0
    dashes: tuple[float, ...] = ()
    hatched: bool = False  # light lines over the fill, for eyes that miss its colour


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words; `y` is where it stands."""

    x: float
    y: float
    size: float
    said: str
    fill: str
    bold: bool = False
    anchor: str = "middle"  # start, middle, end


@dataclass(frozen=True, slots=True)
class Bent:
    """Words along a path, at its middle."""

    path: tuple[Curve, ...]
    size: float
    said: str
    fill: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing and its size."""

    width: float
    height: float
    marks: Sequence[Shape | Words | Bent]

    def words(self) -> str:
        return " ".join(one.said for one in self.marks if not isinstance(one, Shape))


def at(centre: Point, radius: float, angle: float) -> Point:
    """Return the point that far from the centre; angles go clockwise from the top."""
    turned = radians(angle - 90)
    return centre[0] + radius * cos(turned), centre[1] + radius * sin(turned)


def line(*points: Point, closed: bool = False) -> tuple[Curve, ...]:
    first, *rest = points
    drawn: tuple[Curve, ...] = (("M", first), *(("L", one) for one in rest))
    return (*drawn, ("Z", ())) if closed else drawn


def arc(centre: Point, radius: float, begin: float, end: float) -> tuple[Curve, ...]:
    """Return an arc; backwards where the end lies before the beginning."""
    return (("M", at(centre, radius, begin)), *bends(centre, radius, begin, end))


def bends(centre: Point, radius: float, begin: float, end: float) -> tuple[Curve, ...]:
    """Return the curves of an arc, each at most a quarter of a circle."""
    pieces = max(1, int(abs(end - begin) // 90) + 1)
    turn = (end - begin) / pieces
    reach = 4 / 3 * tan(radians(turn) / 4) * radius
    curves: list[Curve] = []
    for piece in range(pieces):
        here, there = begin + piece * turn, begin + (piece + 1) * turn
        (x0, y0), (x3, y3) = at(centre, radius, here), at(centre, radius, there)
        a, b = radians(here), radians(there)
        first = (x0 + reach * cos(a), y0 + reach * sin(a))
        second = (x3 - reach * cos(b), y3 - reach * sin(b))
        curves.append(("C", (*first, *second, x3, y3)))
    return tuple(curves)


def disc(centre: Point, radius: float) -> tuple[Curve, ...]:
    return (*arc(centre, radius, 0, 360), ("Z", ()))


def band(
    centre: Point, inner: float, outer: float, begin: float, end: float
) -> tuple[Curve, ...]:
    """Return a slice of a ring."""
    back = at(centre, inner, end)
    return (
        *arc(centre, outer, begin, end),
        ("L", back),
        *bends(centre, inner, end, begin),
        ("Z", ()),
    )


def box(
    x: float, y: float, width: float, height: float, corner: float = 0
) -> tuple[Curve, ...]:
    """Return a rectangle, its corners rounded."""
    right, low = x + width, y + height
    if not corner:
        return line((x, y), (right, y), (right, low), (x, low), closed=True)
    far, near, deep = right - corner, x + corner, low - corner
    return (
        ("M", (near, y)),
        ("L", (far, y)),
        *bends((far, y + corner), corner, 0, 90),
        ("L", (right, deep)),
        *bends((far, deep), corner, 90, 180),
        ("L", (near, low)),
        *bends((near, deep), corner, 180, 270),
        ("L", (x, y + corner)),
        *bends((near, y + corner), corner, 270, 360),
        ("Z", ()),
    )


def star(centre: Point, radius: float) -> tuple[Curve, ...]:
    points = (at(centre, radius * (0.45 if one % 2 else 1), one * 36) for one in range(10))
    return line(*points, closed=True)


def wedge(centre: Point, side: float, *, up: bool) -> tuple[Curve, ...]:
    """Return a triangle that points up or down."""
    turned = 0 if up else 180
    return line(*(at(centre, side, turned + one) for one in (0, 120, 240)), closed=True)
