"""Planning, asking, reminding, letting go: one question's life until it is answered."""

from datetime import datetime

from sqlmodel import Session

from bot.domain import timing
from bot.domain.cycle import Cycle, Step
from bot.domain.cycle import step as step_anchor
from bot.domain.throttle import Ask, Skip, Standing, Wait, may_ask, may_remind
from bot.flows import maps
from bot.flows.content import Content, button, says
from storage.queries import cases, followups, journeys, outbox
from storage.tables import Journey, Message, Person, Question, Site
from storage.vocabulary import (
    FollowupKind,
    JourneyState,
    Lane,
    MessageKind,
    QuestionState,
)

UNLEFT = "unleft:"


def plan_after(
    session: Session, journey: Journey, anchor: str, anchor_at: datetime
) -> list[Question]:
    """Plan every question whose time counts from `anchor`; each once for a journey."""
    cycle = maps.cycle(session, journey.cycle_id)
    site = session.get_one(Site, journey.site_id)
    planned = []
    for step in cycle.after(anchor):
        due = timing.planned_for(step.rule, anchor_at, site.zone)
        if due is not None and (new := plan(session, journey, step, due)):
            planned.append(new)
    return planned


def plan(session: Session, journey: Journey, step: Step, due: datetime) -> Question | None:
    """Plan one step's question, unless this journey has it already."""
    assert journey.id is not None
    if journeys.question(session, journey.id, step.key):
        return None
    question = Question(
        journey_id=journey.id,
        site_id=journey.site_id,
        step_key=step.key,
        due_at=due,
        window_ends=due + step.expires_after,
    )
    session.add(question)
    session.flush()
    assert question.id is not None
    followups.plan(
        session,
        f"ask:{question.id}",
        FollowupKind.ASK,
        due,
        question_id=question.id,
        journey_id=journey.id,
    )
    return question


def ask_when_due(session: Session, question_id: int, now: datetime) -> Wait | Skip | None:
    """Ask a planned question whose time has come; say why it waits or is left out."""
    journey = journeys.lock_by_question(session, question_id)
    question = session.get_one(Question, question_id)
    if question.state is not QuestionState.PLANNED:
        return None
    cycle = maps.cycle(session, journey.cycle_id)
    match may_ask(standing(session, journey, question, cycle, now), cycle.limits):
        case Ask():
            ask(session, journey, question, now, lane=Lane.QUESTION)
            return None
        case Wait() as wait:
            return wait
        case Skip() as skip:
            close(session, question, QuestionState.SKIPPED, skip.because, now)
            return skip


def standing(
    session: Session, journey: Journey, question: Question, cycle: Cycle, now: datetime
) -> Standing:
    """Gather all that bears on asking this question now."""
    assert journey.id is not None
    site = session.get_one(Site, journey.site_id)
    person = session.get_one(Person, journey.person_id)
    midnight, _ = timing.day_bounds(now, site.zone)
    lately = journeys.asked_since(
        session, journey.id, min(midnight, now - cycle.limits.least_gap)
    )
    return Standing(
        now=now,
        due_at=question.due_at,
        window_ends=question.window_ends,
        zone=site.zone,
        quiet=maps.quiet_at(site, cycle, question.step_key),
        stopped=person.stopped_at is not None,
        paused_until=person.paused_until,
        reachable=person.reachable,
        journey_open=journey.state is JourneyState.ACTIVE,
        step_paused=maps.paused(session, journey, question.step_key),
        departed_at=journey.departed_at,
        before_departure=cycle.before_departure(question.step_key),
        hot_case=cases.hot(session, journey.person_id) is not None,
        last_asked_at=lately[-1] if lately else None,
        asked_today=sum(at >= midnight for at in lately),
    )


def ask(
    session: Session, journey: Journey, question: Question, now: datetime, *, lane: Lane
) -> bool:
    """Ask now; False when it was asked, answered or closed before."""
    assert question.id is not None
    seen = question.state
    again = "" if seen is QuestionState.PLANNED else f":{now.isoformat()}"  # let go before
    if not journeys.claim_question(
        session,
        question.id,
        seen,
        QuestionState.ASKED,
        asked_at=now,
        closed_because=None,
        chat_id=journey.chat_id,
        message_id=None,
        window_ends=max(question.window_ends, now),
    ):
        return False
    session.refresh(question)
    step = maps.cycle(session, journey.cycle_id).step(question.step_key)
    _plan_what_follows(session, question, step, now, again)
    _owe(session, journey, question, f"question:{question.id}{again}", now, lane)
    followups.cancel(session, "asked", FollowupKind.ASK, question_id=question.id)
    plan_after(session, journey, step_anchor(step.key), now)
    return True


def _plan_what_follows(
    session: Session, question: Question, step: Step, now: datetime, again: str
) -> None:
    assert question.id is not None
    refs = {"question_id": question.id, "journey_id": question.journey_id}
    number = f"{question.id}{again}"
    if step.remind_after is not None and question.reminded_at is None:
        remind_at = now + step.remind_after
        followups.plan(session, f"remind:{number}", FollowupKind.REMIND, remind_at, **refs)
    expire_at = now + step.expires_after
    question.window_ends = expire_at
    followups.plan(session, f"expire:{number}", FollowupKind.EXPIRE, expire_at, **refs)


def _owe(
    session: Session,
    journey: Journey,
    question: Question,
    key: str,
    now: datetime,
    lane: Lane,
) -> None:
    person = session.get_one(Person, journey.person_id)
    outbox.owe(
        session,
        key=key,
        lane=lane,
        kind=MessageKind.QUESTION,
        chat_id=journey.chat_id,
        language=person.language,
        content=wording(session, journey, question, person),
        now=now,
        expires_at=question.window_ends if question.window_ends > now else None,
        question_id=question.id,
    )


def wording(session: Session, journey: Journey, question: Question, person: Person) -> Content:
    """Return the question in the person's language, five faces under it."""
    cycle = maps.cycle(session, journey.cycle_id)
    step = cycle.step(question.step_key)
    return says(
        "question.ask",
        faces(question, step.faces),
        question=cycle.say(step.questions, person.language),
    )


def faces(question: Question, shown: tuple[str, ...]) -> list[Content]:
    assert question.id is not None
    return [
        button("score", question.id, str(score), text=face)
        for score, face in enumerate(shown, start=1)
    ]


def remind(session: Session, question_id: int, now: datetime) -> Wait | Skip | None:
    """Remind once of a question that still stands open."""
    journey = journeys.lock_by_question(session, question_id)
    question = session.get_one(Question, question_id)
    if question.state is not QuestionState.ASKED or question.reminded_at:
        return None
    cycle = maps.cycle(session, journey.cycle_id)
    match may_remind(standing(session, journey, question, cycle, now), cycle.limits):
        case Ask():
            send_reminder(session, journey, question, now, lane=Lane.QUESTION)
            return None
        case Wait() | Skip() as held:
            return held


def send_reminder(
    session: Session, journey: Journey, question: Question, now: datetime, *, lane: Lane
) -> None:
    """Show the question again, for the one time that this is done unasked."""
    question.reminded_at = now
    person = session.get_one(Person, journey.person_id)
    asked = wording(session, journey, question, person)
    content = {**asked, **says("question.remind", *asked["rows"], **asked["slots"])}
    outbox.owe(
        session,
        key=f"reminder:{question.id}",
        lane=lane,
        kind=MessageKind.QUESTION,
        chat_id=journey.chat_id,
        language=person.language,
        content={**content, "reply_to": question.message_id},
        now=now,
        expires_at=question.window_ends,
        question_id=question.id,
    )


def expire(session: Session, question_id: int, now: datetime) -> None:
    """Let a question go that nobody answered in its time."""
    journeys.lock_by_question(session, question_id)
    question = session.get_one(Question, question_id)
    if question.state in (QuestionState.ASKED, QuestionState.PLANNED):
        close(session, question, QuestionState.EXPIRED, "unanswered", now)


def close(
    session: Session,
    question: Question,
    state: QuestionState,
    because: str,
    now: datetime,
    **values: object,
) -> None:
    """End a question without an answer; what hangs on its step counts from now.

    Whoever answers it meanwhile was first: a tap does not wait for the journey.
    """
    assert question.id is not None
    seen = question.state
    values["closed_because"] = because
    if not journeys.claim_question(session, question.id, seen, state, **values):
        return
    session.refresh(question)
    followups.cancel(session, because, question_id=question.id)
    if seen is QuestionState.PLANNED:
        journey = session.get_one(Journey, question.journey_id)
        plan_after(session, journey, step_anchor(question.step_key), now)


def will_not_leave(session: Session, message: Message, because: str, now: datetime) -> None:
    """Have the question of a message closed that was held back for good.

    Delivery holds messages, so it must not wait for those who decide: they may want these.
    """
    if message.question_id is not None:
        key = f"{UNLEFT}{message.question_id}:{because}"
        refs = {"question_id": message.question_id}
        followups.plan(session, key, FollowupKind.UNLEFT, now, **refs)


def never_left(session: Session, question_id: int, key: str, now: datetime) -> None:
    """A question that nobody saw was not asked: it counts as skipped."""
    journeys.lock_by_question(session, question_id)
    question = session.get_one(Question, question_id)
    unseen = question.message_id is None and question.reminded_at is None
    if question.state is QuestionState.ASKED and unseen:
        because = key.rpartition(":")[2]
        close(session, question, QuestionState.SKIPPED, because, now, asked_at=None)
