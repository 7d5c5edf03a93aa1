"""The audit log in words: a line for each act, and all of it as a table."""

import csv
import io
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.spreadsheet import safe
from bot.texts.catalogue import clock, day, html, plain, texts
from storage.vocabulary import Language, Role

NAME = "acts.csv"
COLUMNS = ("at", "by", "act", "about", "details")
SHOWN = 120  # characters of what a line says beside the act
BEGINNINGS = ("event:",)  # the rest is the business's own word

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
        name=actor(one, language),
        act=act(one["act"], language),
        more=f": {said[:SHOWN]}" if said else "",
    )


def actor(one: View, language: Language) -> str:
    """Say who it was: customers without a name."""
    nameless = "audit.customer" if one["customer"] else "audit.itself"
    return one["by"] or plain(nameless, language)


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
    said = dict(one["details"])
    if "edit" in said:  # says in short what the others say of the whole version
        said = {name: said[name] for name in ("cycle", "version", "edit") if name in said}
    parts = []
    if "field" in said:
        parts.append(plain(f"setting.{said.pop('field')}", language))
    if "before" in said:
        before, after = said.pop("before"), said.pop("after", None)
        if one["act"] != "place:revoke":
            parts.append(f"{value(before, language)} → {value(after, language)}")
    parts += [noted(name, held, language) for name, held in said.items() if held != []]
    return ", ".join(parts)


def noted(name: str, held: Any, language: Language) -> str:  # noqa: ANN401 - JSON
    """Say one thing that was noted, under its name."""
    label = f"audit.detail.{name}"
    begin = plain(label, language) if label in texts(language) else name
    if name == "team":
        said = plain("post.every_team", language) if held in (None, "*") else str(held)
    elif name == "edit":
        said = " ".join(filter(None, (held["step"], fields([held["field"]], language))))
    elif name == "general":
        said = fields(held, language)
    elif name == "changed" and isinstance(held, dict):
        said = ", ".join(f"{step} ({fields(of, language)})" for step, of in held.items())
    else:
        said = value(held, language)
    return f"{begin} {said}"


def fields(names: list[str], language: Language) -> str:
    """Return fields of a cycle by the names that people know."""
    found = []
    for name in names:
        label = f"field.{name.partition('.')[0]}"
        found.append(plain(label, language) if label in texts(language) else name)
    return ", ".join(found)


def value(held: Any, language: Language) -> str:  # noqa: ANN401 - JSON
    """Put a value of the log into words."""
    if isinstance(held, dict):
        return ", ".join(f"{name}: {value(inner, language)}" for name, inner in held.items())
    if isinstance(held, list):
        return ", ".join(value(one, language) for one in held)
    if held in set(Role):
        return plain(f"post.role.{held}", language)
    if held in set(Language):
        return plain(f"language.{held}", language)
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
            actor(one, language),
            act(one["act"], language),
            about(one, language),
            details(one, language),
        )
        writer.writerow([safe(cell) for cell in cells])
    return "\ufeff" + written.getvalue()
