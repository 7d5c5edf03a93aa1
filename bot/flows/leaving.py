"""A question that is about to leave: weighed once more, and said in today's language."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import timing
from bot.domain.throttle import Ask, Skip, Standing, Wait, Why, may_leave
from bot.flows import maps, questions, verifications
from storage.queries import journeys, outbox, people
from storage.tables import Case, Journey, Message, Person, Question, Site
from storage.vocabulary import Lane

LATELY = timedelta(minutes=1)  # what was decided since then still holds, unless they say so


def weighed(session: Session, message: Message, now: datetime) -> dict[str, Any] | None:
    """Return what the question says; None if it is put off or, with the reason, moot."""
    customer = people.by_telegram(session, message.chat_id)
    if customer is None:
        return message.content
    match weigh(session, message, customer, now):
        case Wait(until, because):
            outbox.postpone(session, message, until, error=because.value)
            return None
        case Skip(because):
            message.error = because.value
            questions.will_not_leave(session, message, because.value, now)
            return None
        case Ask():
            return spoken(session, message, customer)


def weigh(
    session: Session, message: Message, customer: Person, now: datetime
) -> Ask | Wait | Skip:
    """Weigh what the clock sends; what the customer came for themselves has no rule."""
    if customer.stopped_at is not None:
        return Skip(Why.STOPPED)
    paused = customer.paused_until is not None and customer.paused_until > now
    fresh = now - message.created_at < LATELY and not paused
    if message.lane != Lane.QUESTION or fresh:
        return Ask()
    standing = standing_of(session, message, customer, now)
    return Ask() if standing is None else may_leave(standing)


def standing_of(
    session: Session, message: Message, customer: Person, now: datetime
) -> Standing | None:
    if message.question_id is not None:
        question = session.get_one(Question, message.question_id)
        journey = session.get_one(Journey, question.journey_id)
        cycle = maps.cycle(session, journey.cycle_id)
        return questions.standing(session, journey, question, cycle, now)
    if message.case_id is not None:
        case = session.get_one(Case, message.case_id)
        site = session.get_one(Site, case.site_id)
        return verifications.standing(session, case, customer, site, now)
    return of_the_visit(session, message, customer, now)


def of_the_visit(
    session: Session, message: Message, customer: Person, now: datetime
) -> Standing | None:
    """Gather what bears on a message that is about no question and no case."""
    journey = journeys.latest(session, customer.id or 0)
    if journey is None:
        return None
    site = session.get_one(Site, journey.site_id)
    return Standing(
        now=now,
        due_at=now,
        window_ends=message.expires_at or now + timing.DAY,
        zone=site.zone,
        quiet=maps.quiet_at(site, maps.cycle(session, journey.cycle_id), None),
        paused_until=customer.paused_until,
        reachable=customer.reachable,
    )


def spoken(session: Session, message: Message, customer: Person) -> dict[str, Any]:
    """Return the question in the language that the customer speaks by now."""
    if message.language is customer.language:
        return message.content
    message.language = customer.language
    if message.question_id is None:
        return message.content
    question = session.get_one(Question, message.question_id)
    journey = session.get_one(Journey, question.journey_id)
    again = questions.wording(session, journey, question, customer)
    slots = {**message.content["slots"], "question": again["slots"]["question"]}
    return {**message.content, "slots": slots}
