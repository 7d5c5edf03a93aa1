"""Mondays: every manager is told the week that is over, at nine by the clocks of the place."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.domain import timing
from bot.domain.periods import Period, Span
from bot.flows import people
from bot.flows.content import Content, says
from bot.flows.people import Who
from bot.later import Later
from storage.queries import followups, sites
from storage.queries import people as person_rows
from storage.tables import Person, Site
from storage.vocabulary import FollowupKind, Lane, MessageKind, Role

if TYPE_CHECKING:
    from bot.domain.figures import Figures

if TYPE_CHECKING:
    from bot.flows import charts, figures, summaries
else:
    charts = Later("bot.flows.charts")
    figures = Later("bot.flows.figures")
    summaries = Later("bot.flows.summaries")

KEY = "summary:"
APART = timedelta(seconds=2)  # from place to place: pictures are drawn one after another
TURNS = 600


def plan_all(session: Session, now: datetime) -> None:
    """Set the clock for every place; what is set already stays."""
    for site in sites.all_sites(session):
        plan(session, site, now)


def plan(session: Session, site: Site, now: datetime) -> None:
    """Set the clock for the coming Monday; its key lets every replica plan the same one."""
    at = timing.next_monday(now, site.zone)
    over = Period.at(Span.WEEK, timing.local_date(at, site.zone)).before
    turn = ((site.id or 1) - 1) % TURNS * APART
    followups.plan(session, f"{KEY}{over}:{site.id}", FollowupKind.SUMMARY, at + turn)


def gather(session: Session, key: str, now: datetime) -> "Figures | None":
    """Count the week that is over, in a read: that holds up nobody who writes."""
    site = of(session, key)
    if site is None or not readers(session, site):
        return None
    return figures.gather(session, [site], week_over(site, now), now)


def tell(session: Session, key: str, found: "Figures | None", now: datetime) -> datetime | None:
    """Tell those who manage the place; return until when it waits, if its clocks changed."""
    site = of(session, key)
    if site is None:
        return None
    due = timing.local(site.zone, due_on(key), timing.MORNING)
    if now < due:
        return due
    if found is not None:
        for manager in readers(session, site):
            owe(session, site, manager, found, now)
    plan(session, site, now)
    return None


def owe(session: Session, site: Site, manager: Person, found: "Figures", now: datetime) -> None:
    """Owe a manager the week, once however often and from wherever it is tried."""
    key = f"{KEY}{found.period}:{site.id}:{manager.id}"
    content = written(session, site, manager, found, now)
    charts.owe(session, manager, key, content, now, Lane.BULK, MessageKind.REPORT)


def written(
    session: Session, site: Site, manager: Person, found: "Figures", now: datetime
) -> Content:
    if not found.moments and not found.asked.asked and not found.cases.opened:
        return says("monday.nothing", place=site.name, week=week_of(found).number)
    shown = summaries.Found(summaries.Page.SUMMARY, site.id or 0, week_of(found), figures=found)
    there = people.sites_of(session, manager, Role.MANAGER)
    content = summaries.written(session, manager, there, shown, now)
    return {**content, "slots": {**content["slots"], "monday": True}}


def week_of(found: "Figures") -> Period:
    return Period.labelled(found.period)


def of(session: Session, key: str) -> Site | None:
    return session.get(Site, int(key.rpartition(":")[2]))


def due_on(key: str) -> date:
    """Return the Monday after the week in a key."""
    return Period.labelled(key.removeprefix(KEY).rpartition(":")[0]).after.first


def week_over(site: Site, now: datetime) -> Period:
    """Return the last week whose Monday after it has struck nine: none is told too early."""
    here = Period.at(Span.WEEK, timing.local_date(now, site.zone))
    struck = now >= timing.local(site.zone, here.first, timing.MORNING)
    return here.before if struck else here.before.before


def readers(session: Session, site: Site) -> list[Person]:
    """Return the managers who can be written to, and want it."""
    posts = person_rows.with_role(session, site.id or 0, [Role.MANAGER])
    return [person for post, person in posts if post.mondays]


def switch(session: Session, who: Who, now: datetime, *, on: bool) -> None:
    """Have the week told on Mondays, or not: /week on, /week off."""
    manager = people.meet(session, who, now)
    people.places_of(session, manager, Role.MANAGER)
    for post in person_rows.posts_of(session, manager.id or 0):
        post.mondays = on
    people.reply(session, manager, who, says("monday.on" if on else "monday.off"), now)
