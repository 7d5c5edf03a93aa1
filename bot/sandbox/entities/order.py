"""Entities sorted, split and joined as the server does it before it stores them."""

from collections.abc import Iterable, Sequence

from bot.sandbox.entities.measure import Entity

SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
PRE = frozenset({"pre", "code", "date_time"})
PRIORITIES = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "date_time": 30,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
FOUND_PRIORITY = 50
FAR = 2**31


def end(entity: Entity) -> int:
    return int(entity["offset"]) + int(entity["length"])


def by_place(entities: Iterable[Entity]) -> list[Entity]:
    """By offset, the longer first, then from the outside to the inside."""
    return sorted(entities, key=lambda e: (e["offset"], -e["length"], _priority(e)))


def arranged(entities: Iterable[Entity], found: Sequence[Entity] = ()) -> list[Entity]:
    """What may stand together of the given entities, and the found ones where there is room."""
    ordered = by_place(entities)
    if not ordered:
        return list(found)
    splittable = [e for e in ordered if e["type"] in SPLITTABLE]
    quotes = _apart(e for e in ordered if e["type"] in QUOTES)
    rest = _apart(e for e in ordered if e["type"] not in QUOTES and e["type"] not in SPLITTABLE)
    rest = _merged(_inside(rest, quotes), _inside(found, quotes))
    others = by_place([*rest, *quotes])
    return by_place([*others, *_Splitter(splittable, others).split()])


def _priority(entity: Entity) -> int:
    if entity.get("language"):
        return 10
    return PRIORITIES.get(entity["type"], FOUND_PRIORITY)


def _apart(entities: Iterable[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in entities:
        if not kept or entity["offset"] >= end(kept[-1]):
            kept.append(entity)
    return kept


def _inside(entities: Iterable[Entity], quotes: Sequence[Entity]) -> list[Entity]:
    """Without those that reach over the edge of a quote."""
    return [e for e in entities if not any(_reaches_over(e, quote) for quote in quotes)]


def _reaches_over(entity: Entity, quote: Entity) -> bool:
    if end(quote) <= entity["offset"] or end(entity) <= quote["offset"]:
        return False
    return bool(end(quote) < end(entity) or entity["offset"] < quote["offset"])


def _merged(given: Sequence[Entity], found: Sequence[Entity]) -> list[Entity]:
    free = [
        f for f in found if all(end(f) <= g["offset"] or end(g) <= f["offset"] for g in given)
    ]
    return by_place([*given, *free])


class _Splitter:
    """Cuts bold, italic and their like at the edges of the other entities, joining equal ones.

    What is left inside code, pre and dates disappears: they show no other formatting.
    """

    def __init__(self, entities: Sequence[Entity], others: Sequence[Entity]) -> None:
        self.waiting = list(reversed(entities))
        self.others = others
        self.spans: dict[str, tuple[int, int]] = {}
        self.result: list[Entity] = []

    def split(self) -> list[Entity]:
        nested: list[Entity] = []
        for other in [*self.others, {"type": "end", "offset": FAR, "length": 0}]:
            while nested and other["offset"] >= end(nested[-1]):
                before = len(self.result)
                self._take_until(end(nested[-1]))
                if nested.pop()["type"] in PRE:
                    del self.result[before:]
            self._take_until(other["offset"])
            nested.append(other)
        return self.result

    def _take_until(self, place: int) -> None:
        while self.waiting and self.waiting[-1]["offset"] < place:
            entity = self.waiting.pop()
            kind, begin = entity["type"], entity["offset"]
            span = self.spans.get(kind)
            if span and begin <= span[1]:
                self.spans[kind] = (span[0], max(span[1], end(entity)))
            else:
                self._flush(begin)
                self.spans[kind] = (begin, end(entity))
        self._flush(place)

    def _flush(self, place: int) -> None:
        for kind in SPLITTABLE:
            if kind not in self.spans or self.spans[kind][0] >= place:
                continue
            begin, finish = self.spans.pop(kind)
            if finish > place:
                self.spans[kind] = (place, finish)
                finish = place
            self.result.append({"type": kind, "offset": begin, "length": finish - begin})
