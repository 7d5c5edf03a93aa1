"""The ring in words, and what the picture of it is ordered with."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.domain.summary import Share
from bot.texts.catalogue import day, html, percent, plain
from storage.vocabulary import Language, Verdict

Figures = dict[str, Any]
SHOWN = (Verdict.STELLAR, Verdict.BITTER)
RANGED = 25  # steps; with more the ranges would not fit one message


def order(figures: Figures, language: Language) -> dict[str, Any]:
    """Return what is to be drawn."""
    steps = [
        {**one, "stage": stage(one, language), "note": note(one, language)}
        for one in figures["steps"]
    ]
    removed = ", ".join(figures["removed"])
    return {
        "picture": "ring",
        "language": language,
        "place": figures["place"],
        "cycle": figures["cycle"],
        "under": under(figures, language),
        "foot": plain("ring.removed", language, names=removed) if removed else "",
        "steps": steps,
    }


def under(figures: Figures, language: Language) -> list[str]:
    """Return what stands below the name of the place."""
    if figures["preview"]:
        return [figures["cycle"], plain("ring.preview", language)]
    asked = {"n": figures["asked"], "answered": figures["answered"]}
    head = f"{figures['cycle']} · {period(figures, language)}"
    return [head, plain("ring.asked", language, **asked)]


def note(step: Figures, language: Language) -> str:
    return plain(f"ring.note.{step['note']}", language) if step["note"] else ""


def stage(step: Figures, language: Language) -> str:
    """Return the business's own set, or else the stage."""
    return step["set"] or plain(f"stage.{step['stage']}", language)


def period(figures: Figures, language: Language) -> str:
    begin, end = (
        day(datetime.fromisoformat(figures[one]), figures["zone"], language, "d MMM")
        for one in ("since", "until")
    )
    return f"{begin} – {end}"


def text(figures: Figures, language: Language) -> str:
    """Return the same in words."""
    return "\n".join(lines(figures, language))


def lines(figures: Figures, language: Language) -> Iterator[str]:
    slots = {"place": figures["place"], "cycle": figures["cycle"]}
    yield html("ring.head", language, period=period(figures, language), **slots)
    asked = {"n": figures["asked"], "answered": figures["answered"]}
    yield html("ring.asked", language, **asked)
    before = None
    for number, step in enumerate(figures["steps"], start=1):
        if (here := stage(step, language)) != before:
            yield "\n" + html("ring.stage", language, stage=here)
            before = here
        mark = " ⭐" if step["critical"] else ""
        mark += f" ({said})" if (said := note(step, language)) else ""
        yield html("ring.step", language, number=number, name=step["name"], mark=mark)
        yield found(step, language, ranged=len(figures["steps"]) <= RANGED)
    if figures["unprompted"]:
        yield "\n" + html("ring.unprompted", language, n=figures["unprompted"])
    if extremes := list(furthest(figures["steps"], language)):
        yield ""
        yield from extremes


def found(step: Figures, language: Language, *, ranged: bool) -> str:
    """Return a step's shares with the range that chance leaves open; of few, the numbers."""
    n = counted(step)
    if not n:
        return html("ring.none", language, asked=step["asked"])
    if Share(0, n).small:
        counts = {verdict.value: step[verdict] for verdict in Verdict}
        return html("ring.small", language, n=n, asked=step["asked"], **counts)
    shares = {
        verdict.value: share(step[verdict], n, language, ranged=ranged) for verdict in SHOWN
    }
    return html("ring.shares", language, n=n, asked=step["asked"], **shares)


def counted(step: Figures) -> int:
    return sum(step[verdict] for verdict in Verdict)


def share(k: int, n: int, language: Language, *, ranged: bool) -> str:
    if not ranged:
        return percent(k / n, language)
    one = Share(k, n)
    low, high = round(100 * one.low), round(100 * one.high)
    return f"{percent(k / n, language)} ({low}–{high})"


def furthest(steps: list[Figures], language: Language) -> Iterator[str]:
    """Name the most bitter and the most stellar step, among those with answers enough."""
    told = [one for one in steps if not Share(0, counted(one)).small]
    for verdict in (Verdict.BITTER, Verdict.STELLAR):
        best = max(told, key=lambda one: Share(one[verdict], counted(one)).low, default=None)
        if best is not None and best[verdict]:
            yield html(f"ring.most.{verdict}", language, name=best["name"])
