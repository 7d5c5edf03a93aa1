"""Summaries: what managers are shown of a week or a month, in the one place that sends them.

The figures are gathered by a read, which holds up nobody who writes; only then is owed what
is said of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from sqlmodel import Session

from bot.domain import timing
from bot.domain.figures import Figures, Series, StepFigures, data, series_data
from bot.domain.periods import Period, Span, named
from bot.errors import BadInputError, TooLateError
from bot.flows import charts, figures, people, testimony, trends
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, says
from bot.flows.people import Who
from bot.flows.testimony import Told
from storage.queries import people as person_rows
from storage.queries import sites as site_rows
from storage.tables import CycleVersion, Person, Site, Step
from storage.vocabulary import Language, Role

ALL = 0  # in the place of a site's number: all of those that somebody manages
EVERYTHING = "all"
SITES_SHOWN = 6
STEPS_SHOWN = 24
REASONS_KEPT = 100  # the most frequent: the rest is read of no page
MONTHS = 12
A_ROW = 2
LABEL = 28  # characters of a button


class Page(StrEnum):
    """What is shown of the figures."""

    SUMMARY = "summary"
    STEPS = "steps"
    STEP = "step"
    REASONS = "reasons"
    CASES = "cases"
    RECOVERY = "recovery"
    TREND = "trend"
    TEAMS = "teams"
    WORDS = "words"


HOW = {Span.WEEK: "week.how", Span.MONTH: "month.how"}
WHOLE = {Span.WEEK: "button.week_whole", Span.MONTH: "button.month_whole"}
BEFORE = {Span.WEEK: "button.week_before", Span.MONTH: "button.month_before"}
AFTER = {Span.WEEK: "button.week_after", Span.MONTH: "button.month_after"}
UNDER = (Page.STEPS, Page.REASONS, Page.CASES, Page.RECOVERY, Page.TREND, Page.TEAMS)
OF_STEP = (Page.STEP, Page.WORDS)


@dataclass(frozen=True)
class Found:
    """What was gathered for a page."""

    page: Page
    site: int  # or ALL
    period: Period
    figures: Figures
    series: Series | None = None
    told: Sequence[Told] = ()  # cases, or customers' words
    step: int = 0  # the number of its row


def seek(
    session: Session, telegram_id: int, page: str, span: str, words: str, now: datetime
) -> Found | None:
    """Gather what a command asks for: /week, /week -1, /week 2026-46, /week all."""
    there = managed(session, telegram_id)
    if not there:
        return None
    asked = words.split()
    keys = {site.key.casefold(): site.id or 0 for site in there} | {EVERYTHING: ALL}
    named_sites = [keys[one.casefold()] for one in asked if one.casefold() in keys]
    rest = " ".join(one for one in asked if one.casefold() not in keys)
    site = named_sites[0] if named_sites else there[0].id or 0
    try:
        period = named(rest, Span(span), now, chosen(there, site)[0].zone)
    except ValueError:
        raise BadInputError(HOW[Span(span)]) from None
    return gather(session, there, Found(Page(page), site, period, nothing(period)), now)


def leaf(
    session: Session, telegram_id: int, site: int, value: str, now: datetime
) -> Found | None:
    """Gather what stands behind a button: a page, and of when."""
    page, _, label = (
        value.partition("-") if not value[:1].isdigit() else (Page.SUMMARY, "", value)
    )
    if page not in (Page.SUMMARY, *UNDER):
        raise BadInputError("error.gone")
    there = managed(session, telegram_id)
    if not there or (site != ALL and site not in [one.id for one in there]):
        return None
    period = labelled(label)
    return gather(session, there, Found(Page(page), site, period, nothing(period)), now)


def of_step(
    session: Session, telegram_id: int, step: int, value: str, now: datetime
) -> Found | None:
    """Gather what there is of one step."""
    page, _, label = value.partition("-")
    if page not in OF_STEP:
        raise BadInputError("error.gone")
    row = session.get(Step, step)
    version = session.get(CycleVersion, row.cycle_id) if row else None
    there = managed(session, telegram_id)
    if version is None or version.site_id not in [one.id for one in there]:
        return None
    period = labelled(label)
    found = Found(Page(page), version.site_id, period, nothing(period), step=step)
    return gather(session, there, found, now)


def managed(session: Session, telegram_id: int) -> list[Site]:
    person = person_rows.by_telegram(session, telegram_id)
    return people.sites_of(session, person, Role.MANAGER) if person else []


def labelled(label: str) -> Period:
    try:
        return Period.labelled(label)
    except ValueError:
        raise BadInputError("error.gone") from None


def nothing(period: Period) -> Figures:
    return Figures(str(period), "", "", "", ())


def chosen(there: Sequence[Site], site: int) -> list[Site]:
    return [one for one in there if site in (ALL, one.id)]


def gather(session: Session, there: Sequence[Site], asked: Found, now: datetime) -> Found:
    """Fill in what the page shows."""
    sites = chosen(there, asked.site)
    weekly = asked.page in (Page.TREND, Page.STEP) and asked.period.span is Span.WEEK
    counted = trends.weeks(session, sites, asked.period) if weekly else None
    told = figures.gather(session, sites, asked.period, now, counted)
    found = replace(asked, figures=told)
    key = session.get_one(Step, asked.step).key if asked.step else None
    match asked.page:
        case Page.TREND | Page.STEP:
            many = trends.LONG if weekly else MONTHS
            series = trends.gather(session, sites, asked.period, key, many, counted)
            return replace(found, series=series)
        case Page.CASES:
            return replace(found, told=testimony.cases(session, sites, asked.period))
        case Page.WORDS:
            said = testimony.words(session, sites, asked.period, key or "")
            return replace(found, told=said)
        case _:
            return found


def answer(session: Session, who: Who, found: Found | None, now: datetime) -> None:
    """Answer a command with a page."""
    send(session, who, found, ALL, now)


def turn(
    session: Session, who: Who, site: int, found: Found | None, spot: Spot, now: datetime
) -> None:
    """Show a page in the message under which its button was pressed."""
    send(session, who, found, site, now, spot)


def turn_step(
    session: Session, who: Who, step: int, found: Found | None, spot: Spot, now: datetime
) -> None:
    """The same of a step, which belongs to one place."""
    row = session.get(Step, step)
    version = session.get(CycleVersion, row.cycle_id) if row else None
    if version is None:
        raise TooLateError("error.gone")
    send(session, who, found, version.site_id, now, spot)


def send(
    session: Session,
    who: Who,
    found: Found | None,
    site: int,
    now: datetime,
    spot: Spot | None = None,
) -> None:
    """Owe a page of figures, if it is for this person; all of them leave through here."""
    manager = people.meet(session, who, now)
    if site != ALL:
        people.require(session, manager, site, Role.MANAGER)
    there = people.sites_of(session, manager, Role.MANAGER)
    people.places_of(session, manager, Role.MANAGER)  # or it is refused
    if found is None:
        raise TooLateError("error.gone")
    content = written(session, manager, there, found, now)
    if spot is None:
        charts.show(session, who, manager, content, now)
    else:
        charts.turn(session, who, manager, spot, content, now)


def written(
    session: Session, manager: Person, there: Sequence[Site], found: Found, now: datetime
) -> Content:
    """Return a page as it is owed: figures, which are put into words when they leave."""
    slots = {
        "page": found.page.value,
        "figures": data(replace(found.figures, reasons=found.figures.reasons[:REASONS_KEPT])),
        "series": series_data(found.series) if found.series else None,
        "told": [one.line for one in found.told],
        "going_on": today(found, now) in found.period.days(),
    }
    content = says("figures", *rows(session, manager, there, found, now), **slots)
    shown = {one.id for one in found.figures.people}
    about = sorted({one.person for one in found.told} | shown)
    return {**content, "op": "figures", "about": about}


def rows(
    session: Session, manager: Person, there: Sequence[Site], found: Found, now: datetime
) -> Rows:
    """Return the buttons of a page."""
    if found.page in OF_STEP:
        return [step_row(found)]
    if found.page is Page.SUMMARY:
        return [*turns(found, now), *under(found), others(there, found)]
    up = [button("week", found.site, str(found.period), say=WHOLE[found.period.span])]
    match found.page:
        case Page.STEPS:
            return [*of_steps(session, found, manager.language), up]
        case Page.CASES:
            return [*numbered(found), up]
        case _:
            return [*turns(found, now), up]


def step_row(found: Found) -> list[Content]:
    """Return the ways on from one step, or from what was written about it."""
    period = found.period
    if found.page is Page.WORDS:
        value = f"{Page.STEP}-{period}"
        return [button("figures_step", found.step, value, say="button.one_step")]
    value = f"{Page.WORDS}-{period}"
    return [
        button("figures_step", found.step, value, say="button.figures.words"),
        button("figures", found.site, f"{Page.STEPS}-{period}", say="button.figures.steps"),
    ]


def turns(found: Found, now: datetime) -> Rows:
    """Return the buttons to the period before, and to the next if it has begun."""
    site, period = found.site, found.period
    page = "" if found.page is Page.SUMMARY else f"{found.page}-"
    verb = "figures" if page else "week"
    row = [button(verb, site, f"{page}{period.before}", say=BEFORE[period.span])]
    if period.after.first <= today(found, now):
        later = button(verb, site, f"{page}{period.after}", say=AFTER[period.span])
        row.append(later)
    return [row]


def today(found: Found, now: datetime) -> date:
    return timing.local_date(now, found.figures.places[0].zone)


def under(found: Found) -> Rows:
    buttons = [
        button("figures", found.site, f"{page}-{found.period}", say=f"button.figures.{page}")
        for page in UNDER
    ]
    return [buttons[at : at + A_ROW] for at in range(0, len(buttons), A_ROW)]


def others(there: Sequence[Site], found: Found) -> list[Content]:
    """Return a button for each other place, and for all of them."""
    if len(there) < A_ROW:
        return []
    label = str(found.period)
    row = [
        button("week", one.id or 0, label, text=one.name[:LABEL])
        for one in there[:SITES_SHOWN]
        if one.id != found.site
    ]
    if found.site != ALL:
        row.append(button("week", ALL, label, say="button.all_sites"))
    return row


def of_steps(session: Session, found: Found, language: Language) -> Rows:
    """Return a button for each step of a cycle that is in use."""
    buttons = []
    for one in found.figures.steps[:STEPS_SHOWN]:
        number = site_rows.step_number(session, one.site, one.key)
        if number:
            value = f"{Page.STEP}-{found.period}"
            buttons.append(button("figures_step", number, value, text=called(one, language)))
    return [buttons[at : at + A_ROW] for at in range(0, len(buttons), A_ROW)]


def called(step: StepFigures, language: Language) -> str:
    name = step.names.get(language) or next(iter(step.names.values()), step.key)
    return name if len(name) <= LABEL else f"{name[: LABEL - 1]}…"


def numbered(found: Found) -> Rows:
    buttons = [
        button("case", one.case, "0", text=f"#{one.case}") for one in found.told if one.case
    ]
    return [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
