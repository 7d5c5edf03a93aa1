"""The card of an incident: what goes wrong where, for how many, and who sees to it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.texts.catalogue import Markup, clock, html
from storage.vocabulary import Language

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    """Return what the card says."""
    return "\n".join(lines(view, language))


def lines(view: View, language: Language) -> Iterator[Markup]:
    zone = view["zone"]
    since = clock(datetime.fromisoformat(view["opened_at"]), zone)
    head = {name: view[name] for name in ("incident", "step", "place")}
    yield html("incident.head", language, **head)
    figures = {name: view[name] for name in ("bitter", "answers")}
    yield html("incident.raised", language, time=since, **figures)
    done = view["cases"] - view["open"] - view["taken"]
    counts = {"open": view["open"], "taken": view["taken"], "done": done}
    yield html("incident.cases", language, n=view["cases"], **counts)
    if view["reasons"]:
        named = [{"say": "incident.reason", "slots": {"reason": one, "n": n}}
                 for one, n in view["reasons"]]  # fmt: skip
        yield html("card.reasons", language, reasons={"listed": named})
    if view["over_at"] is None:
        yield html("incident.how", language)
        return
    over = clock(datetime.fromisoformat(view["over_at"]), zone)
    if view["over_by"]:
        yield html("incident.over", language, time=over, name=view["over_by"])
    else:
        calm = clock(datetime.fromisoformat(view["calm_since"]), zone)
        yield html("incident.calm", language, time=over, since=calm)
