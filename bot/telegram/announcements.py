"""An announcement as those who send it see it: steps, preview, how far it has got."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.texts.catalogue import clock, fill, html, plain
from storage.vocabulary import AnnouncementState, Language

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    """Return a page."""
    pages = {
        "where": where,
        "choose": choice,
        "gifts": giving,
        "preview": preview,
        "progress": progress,
    }
    return "\n".join(pages[view["page"]](view, language))


def where(_view: View, language: Language) -> Iterator[str]:
    yield html("announcement.where", language)


def choice(view: View, language: Language) -> Iterator[str]:
    yield html("announcement.choose", language, place=view["place"])


def giving(view: View, language: Language) -> Iterator[str]:
    yield html("announcement.gifts", language, place=view["place"])


def preview(view: View, language: Language) -> Iterator[str]:
    """Say to how many it would go, and each text as it would be read."""
    if view["by"]:
        yield html("announcement.by", language, name=view["by"])
    yield html("announcement.preview", language, place=view["place"], n=view["n"])
    if view["silent"]:
        yield html("announcement.silent", language, n=view["silent"])
    for spoken, n, words in view["each"]:
        name = plain(f"language.{spoken}", language)
        yield "\n" + html("announcement.each", language, language=name, count=n)
        yield fill(words, Language(spoken))
    if (gift := view["gesture"]) is not None:
        yield from beside(gift, view["n"], language)
    yield "\n" + html("announcement.how", language)
    yield from waiting(view, language)


def beside(gift: View, n: int, language: Language) -> Iterator[str]:
    """Say what goes with it, and what that costs."""
    slots = {name: gift[name] for name in ("what", "cost", "total")}
    yield "\n" + html("announcement.gesture", language, n=n, **slots)
    if gift["left"] is not None:
        yield html("announcement.left", language, left=gift["left"])
    if gift["beyond"]:
        yield html("announcement.beyond", language)


def waiting(view: View, language: Language) -> Iterator[str]:
    if view["due_at"]:
        time = clock(datetime.fromisoformat(view["due_at"]), view["zone"])
        yield html("announcement.quiet", language, time=time)


def progress(view: View, language: Language) -> Iterator[str]:
    """Say what has become of it so far."""
    yield html(f"announcement.is.{view['state']}", language, place=view["place"])
    if view["state"] == AnnouncementState.DROPPED:
        return
    figures = {name: view[name] for name in ("concerned", "sent", "waiting")}
    yield html("announcement.progress", language, **figures)
    if view["skipped"]:
        yield html("announcement.skipped", language, n=view["skipped"])
    if view["handed"]:
        shown = {"n": view["handed"]["given"], "cost": view["handed"]["cost"]}
        yield html("announcement.given", language, **shown)
        if view["handed"]["without"]:
            yield html("announcement.without", language, n=view["handed"]["without"])
    if view["failed"]:
        yield html("announcement.failed", language, n=view["failed"])
    yield from waiting(view, language)
