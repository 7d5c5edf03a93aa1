"""Which moments decide, in words: how much, how surely, and of how many."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.domain.critical.ranking import ANSWERS_LEAST, OUTCOMES_LEAST
from bot.domain.summary import Share
from bot.texts.catalogue import day, html, percent, plain, tenths
from storage.vocabulary import Badge, Language

POINTS = 4  # from the worst to the best of the closing question's five
STEPS_SHOWN = 12  # with more it would not fit one message
SAID_OF = (Badge.CRITICAL, Badge.WATCH)  # of others the cost is not told: it is chance

Figures = dict[str, Any]


def text(figures: Figures, language: Language) -> str:
    """Return the ranking as one message."""
    parts = [head(figures, language), *steps(figures, language), foot(figures, language)]
    return "\n\n".join("\n".join(part) for part in parts if part)


def head(figures: Figures, language: Language) -> list[str]:
    begin, end = (
        day(datetime.fromisoformat(figures[one]), figures["zone"], language, "d MMM y")
        for one in ("since", "until")
    )
    named = {name: figures[name] for name in ("place", "cycle")}
    lines: list[str] = [html("critical.head", language, period=f"{begin} – {end}", **named)]
    visits = {"visits": figures["visits"], "told": figures["told"]}
    lines.append(html("critical.visits", language, **visits))
    if figures["versions"] > 1:
        lines.append(html("critical.versions", language, versions=figures["versions"]))
    if all(one["badge"] == Badge.TOO_FEW for one in figures["steps"]):
        least = {"visits": OUTCOMES_LEAST, "answers": ANSWERS_LEAST}
        lines.append(html("critical.too_few", language, **least))
    return lines


def steps(figures: Figures, language: Language) -> Iterator[list[str]]:
    shown = figures["steps"][:STEPS_SHOWN]
    for number, one in enumerate(shown, start=1):
        yield list(step(number, one, language))
    if left := len(figures["steps"]) - len(shown):
        yield [f"… +{left}"]


def step(number: int, one: Figures, language: Language) -> Iterator[str]:
    mark = " ⭐" if one["declared"] else ""
    badge = plain(f"critical.badge.{one['badge']}", language)
    yield html(
        "critical.step", language, number=number, name=one["name"], mark=mark, badge=badge
    )
    if one["badge"] in SAID_OF:
        low, high = (POINTS * end for end in one["interval"])
        yield html(
            "critical.cost",
            language,
            points=tenths(POINTS * one["penalty"], language),
            low=tenths(max(0.0, low), language),
            high=tenths(high, language),
            sure=percent(one["probability"], language),
        )
    yield bitter(one, language)


def bitter(one: Figures, language: Language) -> str:
    found = Share(one["bitter"], one["answers"])
    if found.small:
        return html("critical.few", language, k=found.k, answers=found.n)
    low, high = round(100 * found.low), round(100 * found.high)
    return html("critical.bitter", language, k=found.k, n=found.n, low=low, high=high)


def foot(figures: Figures, language: Language) -> list[str]:
    if all(one["badge"] == Badge.TOO_FEW for one in figures["steps"]):
        return []
    return [html("critical.foot", language)]
