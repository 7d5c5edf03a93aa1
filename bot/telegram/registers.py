"""Complaints in words: the list, one of them, and the whole register as a table."""

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.spreadsheet import safe
from bot.texts.catalogue import fill, html, plain, when
from storage.vocabulary import Language

NAME = "complaints.csv"
COLUMNS = (
    "number", "received_at", "due_at", "state", "alias", "case", "step", "words", "before",
    "filed_by", "answered_at", "answered_by", "answer", "closed_at",
    "struck", "struck_by",
)  # fmt: skip
TIMES = frozenset({"received_at", "due_at", "answered_at", "closed_at"})

View = dict[str, Any]


def listed(view: View, language: Language) -> str:
    """Return a page of the list."""
    place, n = view["place"], view["n"]
    head = [html(f"complaint.head.{view['shelf']}", language, place=place, n=n)]
    if view["pages"] > 1:
        page, pages = view["page"], view["pages"]
        head.append(html("cases.page", language, page=page, pages=pages))
    lines = (html("complaint.line", language, **one) for one in view["lines"])
    return "\n".join([" · ".join(head), *(["", *lines] if view["lines"] else [])])


def one(view: View, language: Language) -> str:
    """Return all that is known of a complaint."""
    return "\n".join(lines(view, language))


def lines(view: View, language: Language) -> Iterator[str]:
    yield html("complaint.line", language, **{one: view[one] for one in LINE})
    yield html("complaint.received_at", language, time=view["received"])
    step = view["step"] or plain("card.no_step", language)
    yield html("complaint.about", language, case=view["case"], face=view["face"], step=step)
    yield html("complaint.before", language, before=view["before"])
    if view["filed_by"]:
        yield html("complaint.filed_by", language, name=view["filed_by"])
    if view["words"]:
        yield html("card.words", language, words=view["words"])
    if view["media"]:
        kinds = ", ".join(plain(f"media.{kind}", language) for kind in view["media"])
        yield html("card.media", language, media=kinds)
    if view["answered_at"]:
        at, by = view["answered_at"], view["answered_by"] or "–"
        told = when(datetime.fromisoformat(at), view["zone"], language)
        yield html("complaint.answer_by", language, time=told, name=by)
    if view["answer"]:
        yield html("card.words", language, words=view["answer"])
    if view["struck"]:
        why = fill(view["struck"], language)
        yield html("complaint.struck_because", language, name=view["struck_by"] or "–", why=why)
    elif view["closed_at"]:
        at = when(datetime.fromisoformat(view["closed_at"]), view["zone"], language)
        yield html("complaint.closed_at", language, time=at)


LINE = ("number", "due", "state", "alias")


def table(rows: list[View], zone: str, language: Language) -> str:
    """Return the register as CSV, in which no cell can be taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([plain(f"complaint.column.{name}", language) for name in COLUMNS])
    for row in rows:
        writer.writerow([safe(cell(name, row[name], zone, language)) for name in COLUMNS])
    return "\ufeff" + text.getvalue()


def cell(name: str, value: object, zone: str, language: Language) -> str:
    """Return a cell as a spreadsheet reads it: times by the clocks of the place."""
    if value is None:
        return ""
    if name in TIMES:
        local = datetime.fromisoformat(str(value)).astimezone(ZoneInfo(zone))
        return f"{local:%Y-%m-%d %H:%M}"
    if isinstance(value, dict) and "say" in value:
        return plain(value["say"], language, **value["slots"])
    return fill(value, language) if isinstance(value, dict) else str(value)
