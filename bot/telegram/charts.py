"""What the pictures of figures are ordered with: the same figures that are put into words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.domain.figures import (
    Figures,
    Series,
    StepFigures,
    Tally,
    compared,
    read,
    read_series,
)
from bot.domain.periods import Period, Span
from bot.domain.summary import Share
from bot.domain.waits import Wait
from bot.pictures import matter
from bot.telegram import details, weeks
from bot.texts.catalogue import Counted, day, html, number, plain
from storage.vocabulary import Language, Verdict

Slots = dict[str, Any]
REASONS_SHOWN = 8
MIDDAY = "T12:00+00:00"


def order(slots: Slots, language: Language) -> dict[str, Any]:
    """Return what is to be drawn of a page."""
    figures = read(slots["figures"])
    match slots["page"]:
        case "trend" | "step":
            return dict(trend(figures, read_series(slots["series"]), language))
        case "reasons":
            return dict(reasons(figures, language))
        case "recovery":
            return dict(recovery(figures, language))
        case "teams":
            return dict(teams(figures, language))
        case _ if len(figures.places) > 1:
            return dict(places(figures, language))
        case _:
            return dict(period(figures, language))


def caption(slots: Slots, language: Language) -> str:
    """Say what the picture is of; on Mondays also how not to get it."""
    figures = read(slots["figures"])
    place = weeks.where(figures, language)
    said = html("chart.caption", language, place=place, when=when(figures, language))
    monday = slots.get("monday")
    return f"{said}\n{html('monday.told', language)}" if monday else said


def head(
    picture: str, figures: Figures, under: Sequence[str], language: Language
) -> matter.Head:
    place = weeks.where(figures, language)
    return {"picture": picture, "language": language, "place": place, "under": [*under]}


def when(figures: Figures, language: Language) -> str:
    """Say which week it is of, or which month."""
    found, zone = Period.labelled(figures.period), figures.places[0].zone
    start = datetime.fromisoformat(figures.start)
    if found.span is Span.MONTH:
        said = day(start, zone, language, "LLLL y")
        return said[:1].upper() + said[1:]
    last = day(datetime.fromisoformat(f"{found.days()[-1]}{MIDDAY}"), "UTC", language, "d MMM")
    first = day(start, zone, language, "d MMM")
    return plain("chart.week", language, week=found.number, start=first, end=last)


def asked(figures: Figures, language: Language) -> str:
    count = Counted(figures.asked.asked, language)
    answered = number(figures.asked.answered, language)
    return plain("chart.asked", language, n=count, answered=answered)


def period(figures: Figures, language: Language) -> matter.Period:
    bitter = figures.bitterest()
    sweet = [one for one in figures.sweetest() if one not in bitter]
    causes = told(figures, language)
    under = [when(figures, language), asked(figures, language)]
    return {
        **head("period", figures, under, language),
        "tally": tally(figures.tally),
        "usual": figures.usual,
        "change": figures.change or "",
        "bitterest": [row(one, language) for one in bitter],
        "sweetest": [row(one, language) for one in sweet],
        "reasons": causes[: weeks.NAMED],
        "reasoned": sum(one["n"] for one in causes),
        "stages": stages(figures),
        "preempted": part(figures.complaints.preempted),
        "mend": mend(figures, language),
    }


def tally(one: Tally) -> matter.Tally:
    return {"stellar": one.stellar, "neutral": one.neutral, "bitter": one.bitter}


def part(one: Share) -> matter.Part:
    return {"k": one.k, "n": one.n}


def row(one: StepFigures, language: Language) -> matter.Row:
    return {
        "name": weeks.called(one.names, language, one.key),
        "critical": one.critical,
        "tally": tally(one.tally),
        "change": one.change or "",
    }


def told(figures: Figures, language: Language) -> list[matter.Reason]:
    """Return the reasons given for what was bitter, whatever step they were chosen at."""
    counts: dict[str, int] = {}
    for one in figures.reasons:
        if one.verdict is Verdict.BITTER:
            name = weeks.reason(one.labels, one.key, language)
            counts[name] = counts.get(name, 0) + one.count
    most = sorted(counts, key=lambda name: -counts[name])
    return [{"name": name, "n": counts[name]} for name in most]


def stages(figures: Figures) -> list[matter.Stage]:
    found = figures.cases
    return [
        stage("chart.stage.opened", found.opened),
        stage("chart.stage.taken", found.taken.n, found.taken),
        stage("chart.stage.spoken", found.spoken.n, found.spoken),
        stage("chart.stage.done", found.done.n, found.done),
        stage("chart.stage.recovered", found.recovered),
    ]


def stage(key: str, n: int, wait: Wait | None = None) -> matter.Stage:
    told = wait or Wait()
    return {"key": key, "n": n, "median": told.median, "slow": told.slow}


def mend(figures: Figures, language: Language) -> str:
    """Name the one thing to begin with, if anything stands out."""
    one = figures.mend()
    if one is None:
        return ""
    name = weeks.called(one.names, language, one.key)
    for why in figures.reasons:
        if why.step == one.key and why.verdict is Verdict.BITTER:
            said = weeks.reason(why.labels, why.key, language)
            return plain("chart.mend_why", language, name=name, why=said, k=why.count)
    return name


def trend(figures: Figures, series: Series, language: Language) -> matter.Trend:
    points: list[matter.Point] = [
        {
            "label": details.when(one, language),
            "tally": tally(one.tally),
            "change": one.change or "",
        }
        for one in series.points
    ]
    ends = [points[0]["label"], points[-1]["label"]] if points else []
    return {
        **head("trend", figures, [" – ".join(ends)], language),
        "points": points,
        "usual": series.usual,
        "named": weeks.called(series.names, language) if series.names else "",
    }


def reasons(figures: Figures, language: Language) -> matter.Reasons:
    causes = told(figures, language)
    return {
        **head("reasons", figures, [when(figures, language)], language),
        "reasons": causes[:REASONS_SHOWN],
        "reasoned": sum(one["n"] for one in causes),
    }


def recovery(figures: Figures, language: Language) -> matter.Recovery:
    return {
        **head("recovery", figures, [when(figures, language)], language),
        "stages": stages(figures),
        "recovered": part(figures.cases.closed),
        "preempted": part(figures.complaints.preempted),
        "reopened": figures.cases.reopened,
    }


def places(figures: Figures, language: Language) -> matter.Places:
    """Set the places side by side, each drawn towards all as far as it has few answers."""
    beside = sorted(compared(figures.places), key=lambda one: -one.share)
    rows: list[matter.Row] = [
        {
            "name": one.place.name,
            "critical": False,
            "tally": tally(one.place.tally),
            "change": one.differs or "",
        }
        for one in beside
    ]
    under = [when(figures, language), asked(figures, language)]
    return {
        **head("places", figures, under, language),
        "title": "chart.places",
        "rows": rows,
        "tally": tally(figures.tally),
    }


def teams(figures: Figures, language: Language) -> matter.Places:
    """Set the teams side by side in their own order: each has other steps and customers."""
    rows: list[matter.Row] = [
        {"name": one.team, "critical": False, "tally": tally(one.tally), "change": ""}
        for one in figures.teams
    ]
    return {
        **head("places", figures, [when(figures, language)], language),
        "title": "chart.teams",
        "rows": rows,
        "tally": tally(figures.tally),
    }
