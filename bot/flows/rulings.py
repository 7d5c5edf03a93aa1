"""The rule that decided about each step of a journey, or will, as texts to be said."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.cycle import START, Cycle, Step
from bot.domain.foresight import Fate, foresee
from bot.domain.throttle import Ask, Skip, Wait, Why
from bot.flows import maps, questions
from bot.flows.content import Content, instant, key
from storage.queries import cases, followups, journeys, moments, scans
from storage.tables import Journey, Person, Question, Site
from storage.vocabulary import JourneyState, Language, QuestionState

LATE = timedelta(minutes=1)  # less is the machine's, not a rule's
SCANS_SHOWN = timedelta(days=7)
OTHERS = ("unanswered", "journey_ended")
KNOWN = (*Why, *OTHERS)


def of_journey(
    session: Session, journey: Journey, site: Site, person: Person, now: datetime
) -> Iterator[Content]:
    """Say what holds for the journey as a whole."""
    assert person.id is not None

    def at(moment: datetime) -> Content:
        return instant(moment, site.zone)

    if journey.by_scan:
        yield key("why.by_scan")
    if journey.departed_at is not None:
        yield key("why.departed", at=at(journey.departed_at))
    if journey.ended_at is not None:
        yield key("why.ended", at=at(journey.ended_at))
    if person.stopped_at is not None:
        yield key("why.stopped", at=at(person.stopped_at))
    if not person.reachable:
        yield key("why.unreachable")
    if person.paused_until is not None and person.paused_until > now:
        yield key("why.paused", until=at(person.paused_until))
    if (case := cases.hot(session, person.id)) is not None:
        yield key("why.hot", case=case.id)
    assert site.id is not None
    for scan, _ in scans.refused(session, person.id, site.id, now - SCANS_SHOWN)[-1:]:
        yield key(f"why.scan.{scan.refused}", at=at(scan.at))


def of_steps(
    session: Session, journey: Journey, language: Language, now: datetime
) -> list[Content]:
    """Return a line for each step, in the order of the cycle."""
    assert journey.id is not None
    cycle = maps.cycle(session, journey.cycle_id)
    zone = session.get_one(Site, journey.site_id).zone
    known = {one.step_key: one for one in journeys.questions(session, journey.id)}
    delays = followups.delays(session, [one.id or 0 for one in known.values()])
    planned = [one for one in known.values() if one.state is QuestionState.PLANNED]
    fates = foresee(
        {
            one.step_key: questions.standing(session, journey, one, cycle, now)
            for one in planned  # in the order in which they were
        },
        cycle.limits,
    )
    lines = []
    for step in cycle.steps:
        question = known.get(step.key)
        if question is None:
            said = unplanned(journey, cycle, step, language)
        elif question.state is QuestionState.PLANNED:
            said = to_come(question, fates[step.key], zone)
        else:
            said = decided(session, question, step, zone, delays.get(question.id or 0))
        lines.append(key("why.step", step=cycle.say(step.names, language), said=said))
    return lines


def unplanned(journey: Journey, cycle: Cycle, step: Step, language: Language) -> Content:
    """Say what a step waits for that has no time yet."""
    kind, _, name = step.rule.anchor.partition(":")
    if journey.state is not JourneyState.ACTIVE:
        return key("why.never_due")
    if step.rule.kind == "scan":
        return key("why.on_scan")
    if journey.departed_at is not None and cycle.before_departure(step.key):
        return because("why.never", Why.DEPARTED)
    if step.rule.anchor == START:
        return key("why.not_for_passers_by")
    if kind == "event":
        return key("why.after_event", event=cycle.say(cycle.events[name], language))
    return key("why.after_step", other=cycle.say(cycle.step(name).names, language))


def to_come(question: Question, fate: Fate, zone: str) -> Content:
    """Say what will happen to a planned question as things stand now."""
    at, due = instant(fate.at, zone), instant(question.due_at, zone)
    match fate.answer:
        case Ask() if fate.delayed_by is None:
            return key("why.will_ask", at=at)
        case Ask():
            return because("why.will_ask_later", fate.delayed_by, at=at, due=due)
        case Wait(_, reason):
            return because("why.waits", reason, due=due)
        case Skip(reason):
            return because("why.will_skip", reason, due=due)


def decided(
    session: Session, question: Question, step: Step, zone: str, delay: str | None
) -> Content:
    """Say what was done about a question, and why."""
    due = instant(question.due_at, zone)
    asked = question.asked_at
    if question.state is QuestionState.SKIPPED or asked is None:
        return because("why.skipped", question.closed_because, due=due)
    slots: dict[str, Any] = {"at": instant(asked, zone)}
    late = delay in KNOWN and asked - question.due_at > LATE
    tail = because("why.late", delay, due=due) if late else ""
    if question.state is QuestionState.ANSWERED:
        moment = moments.of_question(session, question.id or 0)
        score = moment.score if moment else None
        face = step.faces[score - 1] if score else "💬"
        return key("why.answered", face=face, late=tail, **slots)
    if question.state is QuestionState.EXPIRED:
        reason = question.closed_because
        return because("why.expired", reason, late=tail, **slots)
    reminded = key("why.reminded") if question.reminded_at else ""
    until = instant(question.window_ends, zone)
    return key("why.asked", until=until, reminded=reminded, late=tail, **slots)


def because(say: str, reason: str | None, **slots: object) -> Content:
    """Return a text with the rule that it rests on, in plain words."""
    rule = key(f"why.rule.{reason if reason in KNOWN else 'other'}")
    return key(say, because=rule, **slots)
