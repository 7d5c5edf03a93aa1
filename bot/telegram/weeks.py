"""A week in words: what the manager reads in thirty seconds."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from bot.texts.catalogue import day, html, percent, plain, span
from storage.vocabulary import Language, Verdict

OPEN_SHOWN = 10

Figures = dict[str, Any]


def text(figures: Figures, language: Language) -> str:
    """Return the week's summary as one message."""
    parts = [head(figures, language), moments(figures, language)]
    parts += [headline(figures["headline"], language)]
    parts += [steps(figures, language), cases(figures, language), still_open(figures, language)]
    return "\n\n".join("\n".join(part) for part in (list(one) for one in parts) if part)


def head(figures: Figures, language: Language) -> Iterator[str]:
    zone = figures["zone"]
    start = datetime.fromisoformat(figures["start"])
    last = datetime.fromisoformat(figures["end"]) - timedelta(hours=1)
    yield html(
        "week.head",
        language,
        place=figures["place"],
        week=figures["week"],
        year=figures["year"],
        start=day(start, zone, language),
        end=day(last, zone, language),
    )


def moments(figures: Figures, language: Language) -> Iterator[str]:
    if not figures["moments"] and not figures["asked"]:
        yield html("week.none", language)
        return
    yield html(
        "week.moments",
        language,
        n=figures["moments"],
        asked=figures["asked"],
        answered=figures["answered"],
    )
    shares = figures["shares"]
    for verdict in Verdict:
        if shares[verdict]["n"]:
            yield share(f"week.share.{verdict}", shares[verdict], language)
    if change := figures["change"]:
        was = percent(change["usual"], language)
        yield html(f"week.change.{change['is']}", language, usual=was)
    if shares[Verdict.BITTER].get("small"):
        yield html("week.small", language)


def share(key: str, one: dict[str, Any], language: Language) -> str:
    return html(
        key,
        language,
        percent=percent(one["k"] / one["n"], language),
        k=one["k"],
        n=one["n"],
        low=round(100 * one["low"]),
        high=round(100 * one["high"]),
    )


def headline(found: Figures, language: Language) -> Iterator[str]:
    """Say what counts most: what was put right before anybody had to complain."""
    one = found["preempted"]
    if one["n"]:
        key = "week.preempted_few" if one["small"] else "week.preempted"
        yield share(key, one, language)
    if found["complaints"]:
        n = found["complaints"]
        yield html("week.complaints", language, n=n, known=found["known"])


def steps(figures: Figures, language: Language) -> Iterator[str]:
    if figures["steps"]:
        yield html("week.steps", language)
    for one in figures["steps"]:
        mark = " ⭐" if one["critical"] else ""
        if change := one["change"]:
            mark += " " + plain(f"week.moved.{change}", language)
        counts = {verdict.value: one[verdict] for verdict in Verdict}
        yield html("week.step", language, name=one["name"], mark=mark, **counts)


def cases(figures: Figures, language: Language) -> Iterator[str]:
    found = figures["cases"]
    if not found["n"]:
        yield html("week.no_cases", language)
        return
    yield html("week.cases", language, n=found["n"])
    if found["alert"]["n"]:
        say = "week.alert_few" if found["alert"]["few"] else "week.alert"
        yield html(say, language, **found["alert"])
    for key in ("taken", "spoken", "done"):
        if found[key]["n"]:
            middle = span(found[key]["median"], language)
            yield html(f"week.{key}", language, span=middle, n=found[key]["n"])
    closed = found["recovered"]
    if closed["n"]:
        yield html("week.recovered", language, k=closed["k"], n=closed["n"])
    if found["reopened"]:
        yield html("week.reopened", language, n=found["reopened"])


def still_open(figures: Figures, language: Language) -> Iterator[str]:
    if not figures["open"]:
        yield html("week.none_open", language)
        return
    yield html("week.open", language)
    for one in figures["open"][:OPEN_SHOWN]:
        yield html(
            "week.open_case",
            language,
            case=one["case"],
            step=one["step"],
            state=plain(f"state.{one['state']}", language),
            span=span(one["hours"] * 3600, language),
            mark=" ⏳" if one["overdue"] else "",
        )
    if len(figures["open"]) > OPEN_SHOWN:
        yield f"… +{len(figures['open']) - OPEN_SHOWN}"
