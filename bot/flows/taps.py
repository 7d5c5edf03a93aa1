"""The hot tap: a first answer in a few statements; whatever else it is goes the long way.

It does what `moments.rate` does for a customer who taps a face once and in time. A test
holds the two against each other row by row.
"""

from datetime import datetime

from sqlmodel import Session

from bot.domain.verdict import verdict
from bot.flows import cases, chips, maps, people, showings
from bot.flows.answers import Spot
from bot.flows.content import edits
from bot.flows.moments import LATE
from bot.flows.people import Who, known_language
from storage.queries import outbox, taps
from storage.vocabulary import Lane, Language, MessageKind, Origin, QuestionState, Verdict


def rate(
    session: Session, who: Who, question_id: int, score: int, spot: Spot, now: datetime
) -> tuple[str, Language]:
    """Record a score; return the key of what to say to the tap, and in which language."""
    found = taps.standing(session, question_id)
    judged = verdict(score)
    if found is None or not plain(session, found, who, now):
        return the_long_way(session, who, question_id, score, spot, now)
    number = found.message_id or spot.message_id
    moment_id = taps.answer(session, question_id, found, score, judged, number, now)
    if moment_id is None:
        return the_long_way(session, who, question_id, score, spot, now)
    if judged is Verdict.BITTER:
        cases.open_case(session, impression(found, moment_id, score), now)
    show(session, found, question_id, moment_id, score, judged, spot, now)
    return f"answer.thanks.{judged}", found.language


def the_long_way(
    session: Session, who: Who, question_id: int, score: int, spot: Spot, now: datetime
) -> tuple[str, Language]:
    key = showings.rate(session, who, question_id, score, spot, now, Origin.TAP)
    return key, people.spoken_to(session, who.telegram_id, who.language_code)


def plain(session: Session, found: taps.Standing, who: Who, now: datetime) -> bool:
    """Tell whether this is a first answer in time, by the one who was asked."""
    if maps.cycle(session, found.cycle_id).closing == found.step_key:
        return False  # an outcome hangs on it
    return (
        found.state is QuestionState.ASKED
        and found.moment_id is None
        and not (found.words_wait or found.showings_wait)
        and found.telegram_id == who.telegram_id
        and found.asked_at is not None
        and now - found.asked_at <= LATE
        and (
            found.language_chosen or known_language(who.language_code) in (None, found.language)
        )
    )


def impression(found: taps.Standing, moment_id: int, score: int) -> cases.Impression:
    return cases.Impression(
        moment_id,
        found.site_id,
        found.journey_id,
        found.person_id,
        found.cycle_id,
        found.step_key,
        score,
    )


def show(
    session: Session,
    found: taps.Standing,
    question_id: int,
    moment_id: int,
    score: int,
    judged: Verdict,
    spot: Spot,
    now: datetime,
) -> None:
    """Turn the question's message into the recorded answer."""
    cycle = maps.cycle(session, found.cycle_id)
    step = cycle.step(found.step_key)
    rows = chips.rows(moment_id, question_id, judged, [], found.language, cycle, step)
    outbox.owe(
        session,
        key=f"answer:{moment_id}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=found.language,
        content=edits(
            spot.message_id,
            f"answer.recorded.{judged}",
            *rows,
            question=cycle.say(step.questions, found.language),
            face=step.faces[score - 1],
        ),
        now=now,
    )
