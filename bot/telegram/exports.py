"""How far an export has got, as the manager sees it who waits for it."""

from collections.abc import Iterator
from typing import Any

from bot.texts.catalogue import Markup, html
from storage.vocabulary import ExportState, Language

View = dict[str, Any]
BAR = 10  # signs
DONE, LEFT = "▰", "▱"


def text(view: View, language: Language) -> str:
    return "\n".join(lines(view, language))


def lines(view: View, language: Language) -> Iterator[str]:
    """Tell what it is about, how far it has got, and what can be done."""
    if view["again"]:
        yield html("export.one_at_a_time", language)
    months = f"{view['first']} – {view['last']}"
    places = ", ".join(view["places"])
    yield html(f"export.head.{view['form']}", language, places=places, months=months)
    yield html(f"export.is.{view['state']}", language, n=view["files"])
    if view["state"] == ExportState.RUNNING and view["of"]:
        yield bar(view["done"], view["of"])
    if view["of"] and view["state"] in (ExportState.RUNNING, ExportState.DONE):
        shown = {name: number(view[name], language) for name in ("done", "of")}
        key = "export.rows" if view["state"] == ExportState.DONE else "export.rows_of"
        yield html(key, language, n=view["of"], **shown)
    if view["state"] == ExportState.DONE:
        if view["files"] > 1:
            yield html("export.several", language)
        yield html("export.safe", language)


def number(n: int, language: Language) -> str:
    """Return a number as the language writes it."""
    from babel.numbers import format_decimal  # noqa: PLC0415  costs a tenth of a start

    return format_decimal(n, locale=language.value)


def bar(done: int, of: int) -> str:
    full = min(BAR, BAR * done // of)
    return DONE * full + LEFT * (BAR - full)


def caption(part: View, language: Language) -> Markup:
    """Return what stands under a file."""
    months = f"{part['first']} – {part['last']}"
    if part["parts"] == 1:
        return html("export.file", language, months=months)
    return html("export.part", language, months=months, part=part["part"], parts=part["parts"])
