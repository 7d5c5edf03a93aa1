"""The details behind a summary, in words: steps, reasons, cases, recovery, trend, teams."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from bot.domain.figures import Figures, Point, Series, StepFigures, read, read_series
from bot.domain.periods import Period, Span
from bot.domain.waits import Wait
from bot.telegram import weeks
from bot.texts.catalogue import day, html, money, percent, plain, span
from storage.vocabulary import CaseState, Language, Verdict

REASONS_SHOWN = 12
STEPS_SHOWN = 24
POINTS_SHOWN = 10
FEW = 5  # answers, below which a step's share is not said
Slots = dict[str, Any]
Lines = Iterator[str]


def text(slots: Slots, language: Language) -> str:
    """Return a page of figures as one message."""
    figures, page = read(slots["figures"]), slots["page"]
    going_on: bool = slots["going_on"]
    if page == "summary":
        return weeks.text(figures, language, going_on=going_on)
    head = "\n".join(weeks.head(figures, language, going_on=going_on))
    body = "\n".join(PAGES[page](figures, slots, language))
    return f"{head}\n\n{body}"


def steps(figures: Figures, _slots: Slots, language: Language) -> Lines:
    if not figures.steps:
        yield html("week.none", language)
    for one in figures.steps[:STEPS_SHOWN]:
        yield weeks.step(one, language)
        yield html("steps.asked", language, **asked(one))
    if len(figures.steps) > STEPS_SHOWN:
        yield f"… +{len(figures.steps) - STEPS_SHOWN}"


def asked(one: StepFigures) -> dict[str, Any]:
    return {"asked": one.asked.asked, "answered": one.asked.answered}


def step(figures: Figures, slots: Slots, language: Language) -> Lines:
    """Say all there is of one step."""
    series = read_series(slots["series"])
    yield html("steps.one", language, name=weeks.called(series.names or {}, language))
    one = next((one for one in figures.steps if one.key == series.step), None)
    if one is None:
        yield html("week.none", language)
    else:
        yield from of_step(one, figures, language)
    yield ""
    yield from points(series, language)


def of_step(one: StepFigures, figures: Figures, language: Language) -> Lines:
    yield html("steps.asked", language, **asked(one))
    if one.tally.n:
        for verdict in (Verdict.STELLAR, Verdict.BITTER):
            yield weeks.share(f"week.share.{verdict}", one.tally.share(verdict), language)
    if one.silent and one.asked.asked > one.asked.answered:
        low, high = (round(100 * part) for part in one.silent)
        yield html("steps.silent", language, low=low, high=high)
    if one.change:
        yield html(f"week.moved.{one.change}", language)
    for reason in [r for r in figures.reasons if r.step == one.key][: weeks.ALL_STEPS]:
        name = weeks.reason(reason.labels, reason.key, language)
        yield html("causes.line", language, reason=name, n=reason.count)


def reasons(figures: Figures, _slots: Slots, language: Language) -> Lines:
    """Say why, the most frequent first, and of how many it is."""
    whole = sum(one.count for one in figures.reasons)
    if not whole:
        yield html("causes.none", language)
        return
    yield html("causes.head", language, n=whole)
    names = {one.key: weeks.called(one.names, language, one.key) for one in figures.steps}
    for one in figures.reasons[:REASONS_SHOWN]:
        yield html(
            "causes.at",
            language,
            reason=weeks.reason(one.labels, one.key, language),
            step=names.get(one.step) or plain("card.no_step", language),
            face=plain(f"causes.face.{one.verdict}", language),
            n=one.count,
            percent=percent(one.count / whole, language),
        )
    if len(figures.reasons) > REASONS_SHOWN:
        yield f"… +{len(figures.reasons) - REASONS_SHOWN}"


def cases(_figures: Figures, slots: Slots, language: Language) -> Lines:
    if not slots["told"]:
        yield html("week.no_cases", language)
    for one in slots["told"]:
        name = weeks.called(one["names"], language) or plain("card.no_step", language)
        how = plain(f"mine.{CaseState(one['state'])}", language)
        yield html("cases.of_period", language, case=one["case"], step=name, how=how)


def recovery(figures: Figures, _slots: Slots, language: Language) -> Lines:
    """Say how quickly and how well it was put right."""
    found = figures.cases
    yield from weeks.headline(figures, language)
    if not found.opened:
        yield html("week.no_cases", language)
    else:
        yield html("week.cases", language, n=found.opened)
        yield from weeks.alert(found.alert, language)
        for key in weeks.WAITS:
            yield from waited(key, getattr(found, key), language, still=found.open > 0)
        yield from verified(figures, language)
    for one in figures.gifts:
        name = one.names.get(language.value) or next(iter(one.names.values()), one.key)
        cost = money(one.cost, one.currency, language)
        yield html("recovery.gift", language, name=name, n=one.count, cost=cost)


def waited(key: str, one: Wait, language: Language, *, still: bool) -> Lines:
    yield from weeks.waited(key, one, language, still=still)
    if one.slow is not None and one.n >= FEW:
        yield html("recovery.slow", language, span=span(one.slow, language))
    if one.waiting and one.median is not None:
        yield html("recovery.waiting", language, n=one.waiting)


def verified(figures: Figures, language: Language) -> Lines:
    found = figures.cases
    if found.closed.n:
        yield weeks.share("recovery.verified", found.closed, language)
    if found.unverified:
        most = percent((found.recovered + found.unverified) / found.closed.n, language)
        yield html("recovery.silent", language, n=found.unverified, most=most)
    if found.reopened:
        yield html("week.reopened", language, n=found.reopened)
    if found.open:
        yield html("recovery.open", language, n=found.open)


def trend(figures: Figures, slots: Slots, language: Language) -> Lines:
    """Say how it went from week to week, and which steps changed by more than chance."""
    series = read_series(slots["series"])
    yield from points(series, language)
    if not any(one.tally.n for one in series.points):
        return
    if series.usual is not None:
        yield html("trend.usual", language, percent=percent(series.usual, language))
    moved = [one for one in figures.steps if one.change]
    if moved:
        yield ""
    for one in moved:
        yield weeks.step(one, language)
    if not moved and not any(point.change for point in series.points):
        yield html("trend.steady" if series.usual is not None else "trend.young", language)


def points(series: Series, language: Language) -> Lines:
    shown = [one for one in series.points if one.tally.n or one.asked.asked][-POINTS_SHOWN:]
    if not shown:
        yield html("trend.none", language)
    for one in shown:
        yield point(one, language)


def point(one: Point, language: Language) -> str:
    bitter, stellar = one.tally.share(Verdict.BITTER), one.tally.share(Verdict.STELLAR)
    called, (low, high) = when(one, language), weeks.between(bitter)
    if bitter.n < FEW:
        return html("trend.few", language, when=called, n=bitter.n)
    return html(
        "trend.point",
        language,
        when=called,
        stellar=percent(stellar.part or 0, language),
        bitter=percent(bitter.part or 0, language),
        low=low,
        high=high,
        n=bitter.n,
        mark=f" {plain(f'week.moved.{one.change}', language)}" if one.change else "",
    )


def when(one: Point, language: Language) -> str:
    """Return a period's short name; its first day is the same everywhere."""
    week = Period.labelled(one.period).span is Span.WEEK
    noon = datetime.fromisoformat(f"{date.fromisoformat(one.start)}T12:00+00:00")
    return day(noon, "UTC", language, "d MMM" if week else "LLL y")


def teams(figures: Figures, _slots: Slots, language: Language) -> Lines:
    """Say of each team what was felt at its steps, and how its cases went."""
    if not figures.teams:
        yield html("week.none", language)
    for one in figures.teams:
        counts = {verdict.value: getattr(one.tally, verdict) for verdict in Verdict}
        yield html("teams.one", language, team=one.team, **counts)
        if one.cases.opened:
            yield html("week.cases", language, n=one.cases.opened)
            yield from weeks.waited(
                "spoken", one.cases.spoken, language, still=one.cases.open > 0
            )
            closed = one.cases.closed
            if closed.n:
                yield html("week.recovered", language, k=closed.k, n=closed.n)
        yield ""
    for person in figures.people:
        slots = {"cases": person.cases, "k": person.closed.k, "n": person.closed.n}
        yield html("teams.person", language, name=person.name, **slots)
    yield html("teams.no_league", language)


def words(_figures: Figures, slots: Slots, language: Language) -> Lines:
    """Repeat what customers wrote; nobody is named."""
    if not slots["told"]:
        yield html("said.none", language)
    for one in slots["told"]:
        face = plain(f"causes.face.{Verdict(one['verdict'])}", language)
        yield html("said.one", language, face=face, words=one["words"])


PAGES: dict[str, Callable[[Figures, Slots, Language], Lines]] = {
    "steps": steps,
    "step": step,
    "reasons": reasons,
    "cases": cases,
    "recovery": recovery,
    "trend": trend,
    "teams": teams,
    "words": words,
}
