"""What a card shows of a case, as plain data in the reader's language."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.complaints import written
from bot.domain.cycle import FACES, Cycle, Step
from bot.domain.words import SURELY_BITTER, Reading, read
from bot.flows import aliases, chips, maps
from bot.flows.content import key, on_day
from storage.queries import cards, complaints, regulars, sites
from storage.queries.cards import Shown, Stand
from storage.vocabulary import CaseState, Language, Origin

ACTIONS = ("explained", "fixed", "replaced", "compensated", "apologised", "nothing")
CAUSES = ("wait", "person", "place", "price")  # where there is no step
WORDS_SHOWN = 5
BITTER = 2  # the highest score that is


def of_case(session: Session, card: Stand, language: Language, now: datetime) -> dict[str, Any]:
    """Return all that a card shows, as it is now."""
    case = cards.shown(session, card.case_id)
    cycle = maps.cycle(session, case.cycle_id)
    step = cycle.step(case.step_key) if case.step_key else None
    notes = cards.notes(session, case.moment_id)
    heard = [read(one.words) for one in notes[:WORDS_SHOWN] if one.words and not one.tongue]
    return {
        "case": case.case_id,
        "state": case.state,
        "urgent": case.urgent,
        "complaint": any(reading.complaint for reading in heard),
        "register": registered(session, case),
        "doubt": doubted(case, heard),
        "by_words": by_words(case.origin, case.score),
        "level": case.level,
        "openings": case.openings,
        "twice": case.twice,
        "unstaffed": case.unstaffed,
        "leaves_at": (case.booked or {}).get(cycle.departure or ""),
        "place": case.place,
        "zone": case.zone,
        "score": case.score,
        "face": face_of(step, case.score),
        "step": cycle.say(step.names, language) if step else None,
        "touchpoint": step.touchpoint if step else None,
        "need": step.need if step else None,
        "critical": bool(step and step.critical),
        "playbook": cycle.playbook(case.step_key) is not None,
        "reasons": chips.named(step, cycle, case.reasons, language),
        "alias": aliases.shown(case.code, case.alias),
        "tier": case.tier,
        "preferences": regulars.preferences(session, case.journey_id),
        "words": [one.words for one in notes if one.words][:WORDS_SHOWN],
        "media": [kind for one in notes if one.media and (kind := one.media["kind"]) != "text"],
        "tongues": sorted({one.tongue for one in notes if one.tongue}),
        "unseen": bool(notes) and all(one.media or one.tongue for one in notes),
        "language": case.language,
        "earlier": cards.earlier(session, case.person_id, case.case_id),
        "journey": so_far(session, case.journey_id, cycle, language),
        "now": now.isoformat(),
        "opened_at": case.opened_at.isoformat(),
        "deadline_at": case.deadline_at.isoformat(),
        "owner": case.owner,
        "owner_id": case.owner_id,
        "topic": card.topic,
        "gestures": case.state is CaseState.TAKEN and any_gestures(session, case.cycle_id),
        **closing(case, cycle, step, language),
    }


def any_gestures(session: Session, cycle_id: int) -> bool:
    """Tell whether the place now has anything to give."""
    newest = sites.newest_of(session, cycle_id)
    return bool(maps.cycle(session, newest or cycle_id).gestures)


def registered(session: Session, case: Shown) -> dict[str, Any] | None:
    """Return the number and the date of the complaint that is seen to in the case."""
    found = complaints.on_card(session, case.case_id)
    if found is None:
        return None
    number = written(found.year, found.number)
    due = on_day(found.due_at, case.zone)
    return {"say": f"card.register.{found.state}", "number": number, "due": due}


def doubted(case: Shown, heard: Sequence[Reading]) -> bool:
    """Tell whether words alone made it bitter, and none of them surely is."""
    if not heard or case.urgent or not by_words(case.origin, case.score):
        return False
    return max(reading.p_bitter for reading in heard) < SURELY_BITTER


def by_words(origin: Origin, score: int | None) -> bool:
    """Tell whether words made a moment bitter, not a tap; a wish has no score."""
    return score is not None and (origin is not Origin.TAP or score > BITTER)


def face_of(step: Step | None, score: int | None) -> str:
    return (step.faces if step else FACES)[score - 1] if score else "💬"


def so_far(
    session: Session, journey_id: int, cycle: Cycle, language: Language
) -> list[dict[str, str]]:
    """Return the journey's impressions in the order they were given."""
    return [
        {
            "step": cycle.say(cycle.step(step).names, language),
            "face": face_of(cycle.step(step), score),
        }
        for step, score in cards.so_far(session, journey_id)
    ]


def causes(cycle: Cycle, step: Step | None, language: Language) -> list[dict[str, str]]:
    """Return the causes to choose from when a case is done: key and label, or its text."""
    named = [
        {"key": one.key, "text": cycle.say(one.labels, language)}
        for one in (step.reasons if step else ())
    ]
    likely = () if named else chips.USUAL[step.touchpoint] if step else CAUSES
    usual = [{"key": one, "say": f"cause.{one}"} for one in likely]
    return [*named, *usual, {"key": "other", "say": "cause.other"}]


def closing(case: Shown, cycle: Cycle, step: Step | None, language: Language) -> dict[str, Any]:
    """Return what is asked, and was answered, of the one who closes the case."""
    offered = causes(cycle, step, language)
    reporting = case.reporting is not None and case.state is CaseState.TAKEN
    asking = None if not reporting else "action" if case.named else "cause"
    named = next((one for one in offered if one["key"] == case.cause), None)
    return {
        "asking": asking,
        "causes": offered if asking == "cause" else [],
        "actions": list(ACTIONS) if asking == "action" else [],
        "cause": (named.get("text") or key(named["say"])) if named else None,
        "action": key(f"action.{case.action}") if case.action else None,
    }
