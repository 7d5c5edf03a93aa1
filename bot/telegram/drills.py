"""A practice case in words and buttons: like a card, and marked as what it is."""

from collections.abc import Iterator
from typing import Any

from bot.domain.talk import PHRASES
from bot.flows.content import Rows, button
from bot.telegram.cards import in_rows
from bot.texts.catalogue import html, plain, span
from storage.vocabulary import DrillAct, DrillStage, Language

View = dict[str, Any]


def text(view: View, language: Language) -> str:
    return "\n".join(lines(view, language))


def lines(view: View, language: Language) -> Iterator[str]:
    yield html("drill.mark", language)
    yield html("drill.head", language, face=view["face"], step=view["step"])
    if view["reason"]:
        yield html("card.reasons", language, reasons=view["reason"])
    yield "\n" + html(f"drill.stage.{view['stage']}", language)


def result(content: View, language: Language) -> str:
    """Return how it went: what the practice customer said, and the times."""
    said = "yes" if content["recovered"] else "no"
    told = [html("drill.mark", language), html(f"drill.result.{said}", language)]
    for part, seconds in content["times"].items():
        time = span(seconds, language) if seconds is not None else "–"
        told.append(html(f"drill.time.{part}", language, time=time))
    if content["best"] is not None:
        told.append(html("drill.best", language, time=span(content["best"], language)))
    return "\n".join(told)


def rows(view: View) -> Rows:
    """Return the buttons that fit how the practice case stands."""
    stop = [press(view, DrillAct.STOP, say="button.drill.stop")]
    back = [press(view, DrillAct.BACK, say="button.back")]
    match view["stage"]:
        case DrillStage.OPEN:
            return [[press(view, DrillAct.TAKE, say="button.take")], stop]
        case DrillStage.TAKEN:
            ready = [
                press(view, f"say-{place}", say=f"button.phrase.{one}")
                for place, one in enumerate(PHRASES)
            ]
            return [*in_rows(ready), [press(view, DrillAct.DONE, say="button.done")], stop]
        case DrillStage.CAUSE:
            causes = [press(view, DrillAct.CAUSE, **label(one)) for one in view["causes"]]
            return [*in_rows(causes), back]
        case DrillStage.ACTION:
            actions = [
                press(view, f"{DrillAct.ACTION}-{one}", say=f"action.{one}")
                for one in view["actions"]
            ]
            return [*in_rows(actions), back]
        case _:
            return []


def press(view: View, value: str, *, say: str = "", text: str = "") -> dict[str, Any]:
    return button("drill", view["drill"], value, say=say, text=text)


def label(cause: dict[str, str]) -> dict[str, str]:
    return {name: cause[name] for name in ("say", "text") if name in cause}


def said(key: str, language: Language) -> str:
    """Return a ready phrase, with a place for the name."""
    return plain(key, language, name="{name}")
