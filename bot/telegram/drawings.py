"""Drawings: pictures that are made when their message leaves."""

from dataclasses import dataclass
from typing import Any

Call = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A file still to be drawn, in the place of a parameter; and what to call without it."""

    name: str
    order: dict[str, Any]
    instead: Call
