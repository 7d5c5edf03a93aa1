"""A week or a month in words: what the manager reads in thirty seconds."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil, floor

from bot.domain.figures import Figures, StepFigures, Tally, compared
from bot.domain.periods import Period, Span
from bot.domain.summary import SMALL, Share, brief
from bot.domain.waits import Wait
from bot.texts.catalogue import Markup, day, html, money, percent, plain, span
from storage.vocabulary import Language, Verdict

ALL_STEPS = 6  # so many are all shown
PLACES_SHOWN = 12
NAMED = 3  # places, reasons
HEADS = {Span.WEEK: "week.head", Span.MONTH: "month.head"}
WAITS = ("taken", "spoken", "done")


def text(figures: Figures, language: Language, *, going_on: bool) -> str:
    """Return the summary as one message."""
    parts = [
        head(figures, language, going_on=going_on),
        moments(figures, language),
        headline(figures, language),
        places(figures, language),
        steps(figures, language),
        reasons(figures, language),
        cases(figures, language),
        given(figures, language),
        still_open(figures, language),
        mend(figures, language),
    ]
    return "\n\n".join("\n".join(part) for part in (list(one) for one in parts) if part)


def head(figures: Figures, language: Language, *, going_on: bool) -> Iterator[str]:
    period, zone = Period.labelled(figures.period), figures.places[0].zone
    start = datetime.fromisoformat(figures.start)
    last = datetime.fromisoformat(figures.end) - timedelta(hours=1)
    yield html(
        HEADS[period.span],
        language,
        place=where(figures, language),
        year=period.year,
        start=day(start, zone, language),
        end=day(last, zone, language),
        week=period.number,
        month=day(start, zone, language, "LLLL"),
    )
    if going_on:
        at = datetime.fromisoformat(figures.counted)
        yield html("week.so_far", language, at={"at": at.isoformat(), "zone": zone})


def where(figures: Figures, language: Language) -> str:
    names = [one.name for one in figures.places]
    if len(names) <= NAMED:
        return ", ".join(names)
    return plain("week.places", language, n=len(names))


def moments(figures: Figures, language: Language) -> Iterator[str]:
    asked, tally = figures.asked, figures.tally
    if not figures.moments and not asked.asked:
        yield html("week.none", language)
        return
    counts = {"n": figures.moments, "asked": asked.asked, "answered": asked.answered}
    yield html("week.moments", language, **counts)
    for verdict in Verdict:
        if tally.n:
            yield share(f"week.share.{verdict}", tally.share(verdict), language)
    yield from change(figures, language)
    if figures.unasked.n:
        slots = {"n": figures.unasked.n, "bitter": figures.unasked.bitter}
        yield html("week.unasked", language, **slots)
    if tally.n and tally.share(Verdict.BITTER).small:
        yield html("week.small", language)


def change(figures: Figures, language: Language) -> Iterator[str]:
    """Say what became of it, and the period before in any case."""
    if figures.change and figures.usual is not None:
        usual = percent(figures.usual, language)
        yield html(f"week.change.{figures.change}", language, usual=usual)
    elif figures.was.n and figures.tally.n:
        was = {one.value: part(figures.was, one, language) for one in Verdict}
        yield html("week.before", language, n=figures.was.n, **was)


def part(tally: Tally, verdict: Verdict, language: Language) -> str:
    return percent(tally.share(verdict).part or 0, language)


def share(key: str, one: Share, language: Language) -> str:
    low, high = between(one)
    part = percent(one.part or 0, language)
    return html(key, language, percent=part, k=one.k, n=one.n, low=low, high=high)


def between(one: Share) -> tuple[int, int]:
    """Return the range that chance leaves open, of 100; never none at all."""
    low, high = round(100 * one.low), round(100 * one.high)
    return (low, high) if low < high else (floor(100 * one.low), ceil(100 * one.high))


def headline(figures: Figures, language: Language) -> Iterator[str]:
    """Say what counts most: what was put right before anybody had to complain."""
    found = figures.complaints
    if found.preempted.n:
        key = "week.preempted_few" if found.preempted.small else "week.preempted"
        yield share(key, found.preempted, language)
    if found.received:
        yield html("week.complaints", language, n=found.received, known=found.known)


def places(figures: Figures, language: Language) -> Iterator[str]:
    """Set several places side by side; what may be chance is not called a difference."""
    if len(figures.places) < NAMED - 1:
        return
    yield html("week.beside", language)
    beside = compared(figures.places)
    # Of many, those that are unlike the others; the rest of them has pages of its own.
    shown = sorted(beside, key=lambda one: one.differs is None)[:PLACES_SHOWN]
    for one in [one for one in beside if one in shown]:
        bitter = one.place.tally.share(Verdict.BITTER)
        mark = f" {plain(f'week.place.{one.differs}', language)}" if one.differs else ""
        if not bitter.n:
            yield html("week.place_none", language, place=one.place.name)
            continue
        slots = {"percent": percent(bitter.part or 0, language), "k": bitter.k, "n": bitter.n}
        yield html("week.place", language, place=one.place.name, mark=mark, **slots)
    if len(beside) > len(shown):
        yield f"… +{len(beside) - len(shown)}"


def steps(figures: Figures, language: Language) -> Iterator[str]:
    told = [one for one in figures.steps if one.tally.n]
    if len(told) <= ALL_STEPS:
        yield from listed("week.steps", told, language)
        return
    bitter, sweet = figures.bitterest(), figures.sweetest()
    yield from listed("week.bitterest", bitter, language)
    yield from listed("week.sweetest", [one for one in sweet if one not in bitter], language)
    moved = [one for one in told if one.change and one not in bitter and one not in sweet]
    yield from listed("week.moved", moved, language)


def listed(key: str, told: list[StepFigures], language: Language) -> Iterator[str]:
    if told:
        yield html(key, language)
    for one in told:
        yield step(one, language)


def step(one: StepFigures, language: Language) -> str:
    mark = " ⭐" if one.critical else ""
    if one.change:
        mark += " " + plain(f"week.moved.{one.change}", language)
    counts = {verdict.value: getattr(one.tally, verdict) for verdict in Verdict}
    return html(
        "week.step", language, name=called(one.names, language, one.key), mark=mark, **counts
    )


def called(names: dict[Language, str], language: Language, otherwise: str = "") -> str:
    return names.get(language) or next(iter(names.values()), otherwise)


def reasons(figures: Figures, language: Language) -> Iterator[str]:
    """Say the most frequent reasons, whatever step they were chosen at."""
    counts: dict[str, int] = {}
    for one in figures.reasons:
        name = reason(one.labels, one.key, language)
        counts[name] = counts.get(name, 0) + one.count
    if counts:
        most = sorted(counts, key=lambda name: -counts[name])[:NAMED]
        told = " · ".join(f"{name} {counts[name]}" for name in most)
        yield html("week.reasons", language, reasons=told)


def reason(labels: dict[Language, str], key: str, language: Language) -> str:
    """Return what a reason is called: by the step itself, or everywhere alike."""
    if labels:
        return called(labels, language)
    return plain(key, language) if key.startswith(("cause.", "praise.")) else key


def cases(figures: Figures, language: Language) -> Iterator[str]:
    found = figures.cases
    if not found.opened:
        yield html("week.no_cases", language)
        return
    yield html("week.cases", language, n=found.opened)
    yield from alert(found.alert, language)
    for key in WAITS:
        one = getattr(found, key)
        yield from waited(key, one, language, still=found.open > 0)
    if found.closed.n:
        yield html("week.recovered", language, k=found.closed.k, n=found.closed.n)
    if found.reopened:
        yield html("week.reopened", language, n=found.reopened)


def alert(one: Wait, language: Language) -> Iterator[str]:
    if one.median is not None and one.slow is not None:
        median, slow = (brief(timedelta(seconds=at)) for at in (one.median, one.slow))
        key = "week.alert_few" if one.n < SMALL else "week.alert"
        yield html(key, language, n=one.n, median=median, slow=slow)


def waited(key: str, one: Wait, language: Language, *, still: bool) -> Iterator[str]:
    """Say how long it took half of them; of those who still wait, that it is longer."""
    if one.median is not None:
        yield html(f"week.{key}", language, span=span(one.median, language), n=one.n)
    elif one.waiting and (one.n or still):
        yield html(f"week.waits.{key}", language, k=one.n, n=one.n + one.waiting)


def given(figures: Figures, language: Language) -> Iterator[str]:
    if figures.gifts:
        costs: dict[str, int] = {}
        for one in figures.gifts:
            costs[one.currency] = costs.get(one.currency, 0) + one.cost
        told = ", ".join(money(cost, currency, language) for currency, cost in costs.items())
        yield html("week.gifts", language, n=sum(g.count for g in figures.gifts), cost=told)
    back = figures.winback
    if back.asked:
        slots = {"answered": back.answered, "k": back.back.k, "of": back.back.n}
        yield html("week.winback", language, n=back.asked, **slots)


def still_open(figures: Figures, language: Language) -> Iterator[str]:
    if not figures.open_n:
        yield html("week.none_open", language)
        return
    yield html("week.open", language)
    for one in figures.open:
        yield html(
            "week.open_case",
            language,
            case=one.id,
            step=called(one.names, language) or Markup(html("card.no_step", language)),
            state=plain(f"state.{one.state}", language),
            span=span(one.since, language),
            mark=" ⏳" if one.overdue else "",
        )
    if figures.open_n > len(figures.open):
        yield f"… +{figures.open_n - len(figures.open)}"


def mend(figures: Figures, language: Language) -> Iterator[str]:
    """Name the one thing to begin with, if anything stands out."""
    one = figures.mend()
    if one is None:
        return
    why = [r for r in figures.reasons if r.step == one.key and r.verdict is Verdict.BITTER]
    name = called(one.names, language, one.key)
    if why:
        told = reason(why[0].labels, why[0].key, language)
        yield html("week.mend_why", language, name=name, why=told, k=why[0].count)
    else:
        yield html("week.mend", language, name=name)
