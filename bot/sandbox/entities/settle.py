"""What the server makes of text and entities before it stores them: clean, trimmed, sorted."""

import re
from collections.abc import Iterable, Sequence

from bot.sandbox.entities.detect import detect
from bot.sandbox.entities.measure import (
    Entity,
    EntityError,
    has_surrogates,
    utf8_length,
    utf16_length,
)
from bot.sandbox.entities.order import arranged, by_place, end

FARTHEST = 1_000_000
LONGEST = 35_000
BLANK = " \n"
_DROPPED = frozenset("\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u0333\u033f\u030a")
_CONTROLS = {code: " " for code in range(32) if chr(code) not in "\n\r"}
_CLEAN = _CONTROLS | {ord(character): None for character in _DROPPED}
_MARKS = re.compile("[\u200e\u200f]+(?=[\u200e\u200f])")
_DIRTY = re.compile("[\0-\t\x0b-\x1f\u0300-\u0340\u200e-\u202f]")
_VISIBLE = re.compile(
    "[^ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc"
    "\U000e0020-\U000e007f\U000e0000-\U000e001f]"
)


def settle(
    text: str, entities: Iterable[Entity], *, allow_empty: bool = False
) -> tuple[str, list[Entity]]:
    """Every complaint here comes after the server has looked the chat up."""
    if has_surrogates(text):
        raise EntityError("strings must be encoded in UTF-8")
    given = list(entities)
    if given:
        _check_places(given)
        given = _cleaned(text, arranged(e for e in given if e["length"] > 0))
    if _DIRTY.search(text):
        text = _MARKS.sub(lambda run: "\u200c" * len(run.group()), text.translate(_CLEAN))
    given = arranged(e for e in given if e["length"] > 0)
    text, given = _trimmed(text, given)
    if not _VISIBLE.search(text):
        if allow_empty:
            return "", []
        raise EntityError("text must be non-empty")
    text, given = _cut(text, given)
    found = detect(text)
    return text, arranged(given, found) if found else given


def _check_places(entities: Iterable[Entity]) -> None:
    for entity in entities:
        for field in ("offset", "length"):
            if not 0 <= entity[field] <= FARTHEST:
                raise EntityError(f"receive an entity with incorrect {field} {entity[field]}")


def _cleaned(text: str, entities: Sequence[Entity]) -> list[Entity]:
    """The entities as they lie once the dropped characters are gone."""
    places = _places(text)
    total = utf16_length(text)
    for entity in entities:
        _check_borders(text, entity, places)
    for entity in entities:
        if entity["offset"] > total:
            where = entity["offset"]
            raise EntityError(
                f"entity begins after the end of the text at UTF-16 offset {where}"
            )
    for entity in reversed(entities):
        if end(entity) > total:
            begins, ends = entity["offset"], end(entity)
            raise EntityError(
                f"entity beginning at UTF-16 offset {begins} ends after the end of the text "
                f"at UTF-16 offset {ends}"
            )
    return [
        _moved(entity, places[entity["offset"]], places[end(entity)]) for entity in entities
    ]


def _places(text: str) -> dict[int, int]:
    """UTF-16 offset before the cleaning -> after it, of every place between two characters."""
    before = after = 0
    places = {0: 0}
    for character in text:
        size = utf16_length(character)
        before += size
        after += 0 if character in _DROPPED else size
        places[before] = after
    return places


def _check_borders(text: str, entity: Entity, places: dict[int, int]) -> None:
    total = utf16_length(text)
    begin, finish = entity["offset"], end(entity)
    if begin < total and begin not in places:
        raise EntityError(
            f"entity begins in a middle of a UTF-16 symbol at byte offset {_byte(text, begin)}"
        )
    if finish < total and finish not in places:
        raise EntityError(
            f"entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol "
            f"at byte offset {_byte(text, finish)}"
        )


def _byte(text: str, middle: int) -> int:
    """The byte after the character whose middle this UTF-16 offset is."""
    units = text.encode("utf-16-le")[: (middle + 1) * 2]
    return utf8_length(units.decode("utf-16-le"))


def _moved(entity: Entity, begin: int, finish: int) -> Entity:
    return {**entity, "offset": begin, "length": finish - begin}


def _trimmed(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    """Blanks go at the end, and at the beginning as far as no entity covers them."""
    text = text.rstrip(BLANK)
    if not entities:
        return text.lstrip(BLANK), []
    last = utf16_length(text)
    kept = [_moved(e, e["offset"], min(end(e), last)) for e in entities if e["offset"] < last]
    kept = by_place(kept)
    leading = len(text) - len(text.lstrip(BLANK))
    first = min(leading, kept[0]["offset"]) if kept else leading
    return text[first:], [_moved(e, e["offset"] - first, end(e) - first) for e in kept]


def _cut(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    if utf8_length(text) <= LONGEST:
        return text, entities
    text = text.encode()[:LONGEST].decode(errors="ignore")
    last = utf16_length(text)
    return text, [e for e in entities if end(e) <= last]
