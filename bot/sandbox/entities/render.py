"""Entities back into HTML for a web page: everything escaped, only tame tags and links."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.entities.measure import Entity
from bot.sandbox.entities.order import by_place, end

TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
}
SCHEMES = frozenset({"http", "https", "tg", "mailto"})


def to_html(text: str, entities: Iterable[Mapping[str, Any]]) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    marks = _marks(entities, len(units) // 2, units)
    edges = sorted({0, len(units) // 2}.union(*({e["offset"], end(e)} for e, _ in marks)))
    written: list[str] = []
    stack: list[tuple[Entity, tuple[str, str]]] = []
    for edge, following in zip(edges, [*edges[1:], edges[-1]], strict=True):
        written += _closing(stack, edge)
        for mark in marks:
            if mark[0]["offset"] == edge:
                stack.append(mark)
                written.append(mark[1][0])
        piece = units[edge * 2 : following * 2].decode("utf-16-le", "replace")
        written.append(escape(piece))
    return "".join(written)


def _closing(stack: list[tuple[Entity, tuple[str, str]]], edge: int) -> list[str]:
    """Closes what ends here; what lies inside it and goes on is closed and opened again."""
    written, going_on = [], []
    while any(end(entity) <= edge for entity, _ in stack):
        entity, tags = stack.pop()
        written.append(tags[1])
        if end(entity) > edge:
            going_on.append((entity, tags))
    for mark in reversed(going_on):
        stack.append(mark)
        written.append(mark[1][0])
    return written


def _marks(
    entities: Iterable[Mapping[str, Any]], length: int, units: bytes
) -> list[tuple[Entity, tuple[str, str]]]:
    whole = [dict(entity) for entity in entities]
    sound = [e for e in whole if e["length"] > 0 and e["offset"] >= 0 and end(e) <= length]
    marked = ((entity, _tags(entity, units)) for entity in by_place(sound))
    return [(entity, tags) for entity, tags in marked if tags]


def _tags(entity: Entity, units: bytes) -> tuple[str, str] | None:
    if entity["type"] in TAGS:
        return TAGS[entity["type"]]
    words = units[entity["offset"] * 2 : end(entity) * 2].decode("utf-16-le", "replace")
    match entity["type"]:
        case "text_link":
            link = str(entity.get("url", ""))
        case "url":
            link = words if "://" in words else f"http://{words}"
        case "email":
            link = f"mailto:{words}"
        case _:
            return None
    if not _is_tame(link):
        return None
    return f'<a href="{escape(link)}" rel="noopener">', "</a>"


def _is_tame(link: str) -> bool:
    try:
        return urlsplit(link).scheme in SCHEMES
    except ValueError:
        return False
