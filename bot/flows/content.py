"""What a message will say, as data: it is put into words when it leaves."""

from datetime import datetime
from typing import Any

Content = dict[str, Any]
Rows = list[list[dict[str, Any]]]


def says(key: str, *rows: list[dict[str, Any]], **slots: object) -> Content:
    """Return a message that says the text `key`, with rows of buttons under it."""
    return {"op": "send", "say": key, "slots": slots, "rows": list(rows)}


def edits(message_id: int, key: str, *rows: list[dict[str, Any]], **slots: object) -> Content:
    """Return the new state of a message that was sent before."""
    return {**says(key, *rows, **slots), "op": "edit", "message_id": message_id}


def encloses(
    name: str, text: str, say: str, *rows: list[dict[str, Any]], **slots: object
) -> Content:
    """Return a message that brings a file of words, and says the text `say` below it."""
    return {**says(say, *rows, **slots), "op": "file", "name": name, "text": text}


def button(
    verb: str, ref: int, value: str = "", *, say: str = "", text: str = "", **slots: object
) -> Content:
    """Return a button: `say` is the key of its label, or `text` the label itself."""
    label: Content = {"say": say} if say else {"text": text}
    label |= {"slots": slots} if slots else {}
    return {"verb": verb, "ref": ref, "value": value, **label}


def instant(at: datetime, zone: str) -> Content:
    """Return a slot that is a moment, as the clocks of a place show it."""
    return {"at": at.isoformat(), "zone": zone}


def on_day(at: datetime, zone: str) -> Content:
    """Return a slot that is a day by its whole name, as it is at a place."""
    return {"date": at.isoformat(), "zone": zone}


def link(say: str, address: str) -> Content:
    """Return a button that opens a page."""
    return {"say": say, "url": address}


def key(name: str, **slots: object) -> Content:
    """Return a slot that is itself a text of the catalogue."""
    return {"say": name, "slots": slots}
