"""The audit log in words: a line for each act, and all of it as a table."""

import csv
import io
from datetime import datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.spreadsheet import safe
from bot.texts.catalogue import clock, day, html, plain, texts
from storage.vocabulary import Language, Role

NAME = "audit.csv"
COLUMNS = ("at", "by", "act", "about", "details")
SHOWN = 120  # characters of what a line says beside the act
BEGINNINGS = ("event:",)  # the rest is the business's own word

FAMILIES: tuple[tuple[type[StrEnum], str], ...] = (
    (Role, "post.role"),
    (Language, "language"),
)

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    """Return a page of the log."""
    head = html("audit.head", language, place=view["place"], page=view["page"])
    kind = plain(f"audit.kind.{view['kind']}", language)
    by = view["by"] or plain("audit.everybody", language)
    which = html("audit.which", language, kind=kind, by=by)
    body = [line(one, view["zone"], language) for one in view["lines"]]
    return "\n".join([head, which, "", *(body or [html("audit.nothing", language)])])


def line(one: View, zone: str, language: Language) -> str:
    at = datetime.fromisoformat(one["at"])
    when = f"{day(at, zone, language)} {clock(at, zone)}"
    said = " · ".join(filter(None, (about(one, language), details(one, language))))
    return html(
        "audit.line",
        language,
        at=when,
        name=one["by"] or plain("audit.itself", language),
        act=act(one["act"], language),
        more=f": {said[:SHOWN]}" if said else "",
    )


def act(name: str, language: Language) -> str:
    """Say what was done."""
    for begun in BEGINNINGS:
        if name.startswith(begun):
            return plain("audit.act.event", language, what=name.removeprefix(begun))
    known = f"audit.act.{name.replace(':', '_')}"
    if known in texts(language):
        return plain(known, language)
    return plain("audit.act.other", language, what=name)


def about(one: View, language: Language) -> str:
    """Say what it was done to: a person by name, what has a number by that."""
    kind, _, ref = one["object"].partition(":")
    if one["about"]:
        return str(one["about"])
    if one["act"] == "refused":
        key = one["object"]
        return plain(key, language) if is_plain(key, language) else ""
    known = f"audit.about.{kind}"
    return plain(known, language, ref=ref) if ref and known in texts(language) else ""


def is_plain(key: str, language: Language) -> bool:
    """Tell whether a text can be said as it is, without slots."""
    found = texts(language).get(key)
    return isinstance(found, str) and "{" not in found


def details(one: View, language: Language) -> str:
    """Say from what to what, and what else was noted."""
    said = one["details"]
    parts = []
    if "field" in said:
        parts.append(plain(f"setting.{said['field']}", language))
    if "before" in said and one["act"] != "place:revoke":
        parts.append(f"{value(said['before'], language)} → {value(said['after'], language)}")
    for name, held in said.items():
        if name not in {"field", "before", "after"} and (shown := value(held, language)):
            label = f"audit.detail.{name}"
            begin = plain(label, language) if label in texts(language) else name
            parts.append(f"{begin} {shown}")
    return ", ".join(parts)


def value(held: Any, language: Language) -> str:  # noqa: ANN401 - JSON
    """Put a value of the log into words."""
    if isinstance(held, dict):
        return ", ".join(f"{name}: {value(inner, language)}" for name, inner in held.items())
    if isinstance(held, list):
        return ", ".join(value(one, language) for one in held)
    for words, family in FAMILIES:
        if held in set(words):
            return plain(f"{family}.{held}", language)
    return "–" if held in (None, "") else str(held)


def table(rows: list[View], zone: str, language: Language) -> str:
    """Return the log as CSV, in which no cell can be taken for a formula."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([plain(f"audit.column.{name}", language) for name in COLUMNS])
    for one in rows:
        at = datetime.fromisoformat(one["at"]).astimezone(ZoneInfo(zone))
        cells = (
            f"{at:%Y-%m-%d %H:%M:%S}",
            one["by"] or plain("audit.itself", language),
            act(one["act"], language),
            about(one, language),
            details(one, language),
        )
        writer.writerow([safe(cell) for cell in cells])
    return "\ufeff" + written.getvalue()
