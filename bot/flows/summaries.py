"""Summaries: a week of a site in figures, each with how many it rests on."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import timing
from bot.domain.complaints import preempted
from bot.domain.summary import SMALL, Share, brief, median, percentile
from bot.errors import BadInputError
from bot.flows import changes, maps, people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, key, says
from bot.flows.people import Who
from storage.queries import cases, complaints, journeys, moments, outbox, sites
from storage.queries import people as person_rows
from storage.tables import Case, Journey, Moment, Person, Site
from storage.vocabulary import CaseState, Lane, Language, MessageKind, Role, Verdict

CLOSED_WELL = CaseState.RECOVERED
JUDGED = (CaseState.RECOVERED, CaseState.UNVERIFIED)  # silence counts, but not as success


def past(session: Session, telegram_id: int, words: str, now: datetime) -> changes.Past:
    """Return the weeks before the one that a manager asks about, for `week`.

    They are many to count: that holds up nobody who writes.
    """
    person = person_rows.by_telegram(session, telegram_id)
    there = people.sites_of(session, person, Role.MANAGER) if person else []
    return past_at(session, there[0].id or 0, words, now) if there else ()


def past_at(session: Session, site_id: int, words: str, now: datetime) -> changes.Past:
    """Return the same for the week on a button."""
    site = session.get(Site, site_id)
    if site is None:
        return ()
    return changes.past(session, site, *which(words, now, site.zone))


def week(session: Session, who: Who, words: str, past: changes.Past, now: datetime) -> None:
    """Answer a manager's /week, or /week 47, or /week 2026-47."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    year, number = which(words, now, site.zone)
    content = written(session, site, manager, (year, number), past, now)
    people.reply(session, manager, who, content, now)


def which(words: str, now: datetime, zone: str) -> tuple[int, int]:
    """Return the year and ISO week that the words name; this week when they name none."""
    year, number = timing.iso_week(now, zone)
    asked = words.strip().upper().replace("W", "").split("-")
    if asked == [""]:
        return year, number
    if not all(part.isdigit() for part in asked):
        raise BadInputError("week.how")
    wanted = int(asked.pop())
    year = int(asked.pop()) if asked else year - (wanted > number)
    try:
        timing.week_bounds(year, wanted, zone)
    except ValueError:
        raise BadInputError("week.how") from None
    return year, wanted


def turn(
    session: Session,
    who: Who,
    site_id: int,
    label: str,
    past: changes.Past,
    spot: Spot,
    now: datetime,
) -> None:
    """Leaf to another week, in the message that shows this one."""
    manager = people.meet(session, who, now)
    people.require(session, manager, site_id, Role.MANAGER)
    site = session.get_one(Site, site_id)
    year, number = which(label, now, site.zone)
    content = written(session, site, manager, (year, number), past, now)
    outbox.owe(
        session,
        key=f"week:{site_id}:{label}:{who.update_id}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=manager.language,
        content={**content, "message_id": spot.message_id},
        now=now,
    )


def written(
    session: Session,
    site: Site,
    manager: Person,
    told: tuple[int, int],
    past: changes.Past,
    now: datetime,
) -> Content:
    assert site.id is not None
    year, number = told
    start, end = timing.week_bounds(year, number, site.zone)
    before_year, before, _ = (start - timedelta(days=3)).isocalendar()
    rows = [[button("week", site.id, f"{before_year}-{before}", say="button.week_before")]]
    figures = gather(session, site, start, end, manager.language, now)
    figures["change"] = changes.of_all(past)
    moved = changes.of_steps(past, [one["key"] for one in figures["steps"]])
    for one in figures["steps"]:
        one["change"] = moved.get(one["key"])
    head = {"place": site.name, "week": number, "year": year, "zone": site.zone}
    slots = {**figures, **head, "start": start.isoformat(), "end": end.isoformat()}
    return {**says("week", *rows, **slots), "op": "week"}


def gather(
    session: Session,
    site: Site,
    start: datetime,
    end: datetime,
    language: Language,
    now: datetime,
) -> dict[str, Any]:
    """Return the week's figures as plain data."""
    assert site.id is not None
    counted = moments.verdicts(session, site.id, start, end)
    totals = {one: sum(n for (_, v), n in counted.items() if v is one) for one in Verdict}
    asked, answered = journeys.asked_and_answered(session, site.id, start, end)
    opened = cases.opened_between(session, site.id, start, end)
    return {
        "moments": sum(totals.values()),
        "shares": {one.value: share(totals[one], sum(totals.values())) for one in Verdict},
        "asked": asked,
        "answered": answered,
        "steps": by_step(session, site, counted, language),
        "cases": {**times(opened), "reopened": cases.reopened(session, site.id, start, end)},
        "open": still_open(session, site, language, now),
        "headline": headline(session, site, start, end),
    }


def headline(session: Session, site: Site, start: datetime, end: datetime) -> dict[str, Any]:
    """Return how many bitter moments were put right before anybody complained."""
    assert site.id is not None
    found = complaints.failures(session, site.id, start, end)
    came = complaints.on_journeys(session, [journey for _, _, journey in found])
    early = sum(preempted(state, at, came.get(journey, [])) for state, at, journey in found)
    received = complaints.received(session, site.id, start, end)
    return {
        "preempted": share(early, len(found)),
        "complaints": len(received),
        "known": sum(one.progress is not None for one in received),
    }


def share(k: int, n: int) -> dict[str, Any]:
    """Return a share with its count and the range that chance leaves open."""
    found = Share(k, n)
    if n == 0:
        return {"k": k, "n": n}
    return {"k": k, "n": n, "low": found.low, "high": found.high, "small": found.small}


def by_step(
    session: Session,
    site: Site,
    counted: dict[tuple[str | None, Verdict], int],
    language: Language,
) -> list[dict[str, Any]]:
    """Return each step's counts, in the order of the cycle."""
    assert site.id is not None
    version = sites.current_cycle(session, site.id)
    if version is None or version.id is None:
        return []
    cycle = maps.cycle(session, version.id)
    rows = []
    for step in cycle.steps:
        counts = {one.value: counted.get((step.key, one), 0) for one in Verdict}
        if n := sum(counts.values()):
            name = cycle.say(step.names, language)
            rows.append(
                {"key": step.key, "name": name, "n": n, "critical": step.critical, **counts}
            )
    return rows


def times(opened: Sequence[Case]) -> dict[str, Any]:
    """Return how the week's cases went, and how long the customers waited."""
    judged = [case for case in opened if case.state in JUDGED]
    return {
        "n": len(opened),
        "alert": alerts(
            [c.alerted_at - c.handed_at for c in opened if c.alerted_at and c.handed_at]
        ),
        "taken": seconds([c.taken_at - c.opened_at for c in opened if c.taken_at]),
        "spoken": seconds([c.spoken_at - c.opened_at for c in opened if c.spoken_at]),
        "done": seconds([c.done_at - c.opened_at for c in opened if c.done_at]),
        "recovered": share(sum(c.state is CLOSED_WELL for c in judged), len(judged)),
    }


def seconds(spans: list[timedelta]) -> dict[str, Any]:
    middle = median(spans)
    return {"n": len(spans), "median": middle.total_seconds() if middle is not None else None}


def alerts(spans: list[timedelta]) -> dict[str, Any]:
    """Return how long it took from the tap until an alert was accepted."""
    middle, slow = median(spans), percentile(spans, 0.99)
    if middle is None or slow is None:
        return {"n": 0}
    few = len(spans) < SMALL
    return {"n": len(spans), "median": brief(middle), "slow": brief(slow), "few": few}


def still_open(
    session: Session, site: Site, language: Language, now: datetime
) -> list[dict[str, Any]]:
    """Return what waits to be put right, the oldest first; nobody is named in figures."""
    assert site.id is not None
    return [
        {
            "case": case.id,
            "step": named(session, case, language),
            "state": case.state,
            "hours": (now - case.opened_at).total_seconds() / 3600,
            "overdue": case.state is CaseState.OPEN and case.deadline_at < now,
        }
        for case, _ in cases.open_at(session, site.id)
    ]


def named(session: Session, case: Case, language: Language) -> str | Content:
    """Return the step that a case is about."""
    moment = session.get_one(Moment, case.moment_id)
    if moment.step_key is None:
        return key("card.no_step")
    cycle = maps.cycle(session, session.get_one(Journey, case.journey_id).cycle_id)
    return cycle.say(cycle.step(moment.step_key).names, language)
