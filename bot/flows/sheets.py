"""The rows of an export as plain values, for the process that writes its files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.complaints import written
from bot.domain.cycle import Cycle, Step
from bot.domain.months import Month, every
from bot.domain.summary import Share
from bot.flows import aliases, chips, maps
from bot.flows.content import key
from storage.queries import figures, journeys, moments
from storage.queries import sheets as rows
from storage.queries.sheets import Mark, Span
from storage.tables import Site
from storage.vocabulary import Direction, Language, Level, Sheet, Verdict

MINUTE = timedelta(minutes=1)
UNPROMPTED = "card.no_step"
Line = dict[str, Any]  # by the names of the columns
Row = Any


@dataclass(frozen=True, slots=True)
class Place:
    """A place, and what of it is told to whom."""

    name: str
    zone: str
    span: Span
    language: Language


@dataclass(frozen=True, slots=True)
class Page:
    """Some lines, and where the next page begins; None after the last."""

    lines: list[Line]
    after: Mark | None


def place(
    session: Session,
    site_id: int,
    first: Month,
    last: Month,
    upto: datetime,
    language: Language,
) -> Place:
    """Return a place and the instants between which the months lie there."""
    site = session.get_one(Site, site_id)
    until = min(last.after(1).begins(site.zone), upto)
    return Place(site.name, site.zone, Span(site_id, first.begins(site.zone), until), language)


def page(session: Session, sheet: Sheet, there: Place, after: Mark | None) -> Page:
    """Return the next lines of a sheet."""
    found = rows.page(session, sheet, there.span, after)
    full = len(found) == rows.A_PAGE
    mark = (found[-1].at, found[-1].id) if full else None
    return Page(LINES[sheet](session, there, found), mark)


def step_of(session: Session, cycle_id: int, step_key: str | None) -> tuple[Cycle, Step | None]:
    cycle = maps.cycle(session, cycle_id)
    return cycle, next((one for one in cycle.steps if one.key == step_key), None)


def about_step(cycle: Cycle, step: Step | None, language: Language) -> Line:
    """Return what every sheet says of a step."""
    return {
        "cycle": cycle.say(cycle.names, language),
        "step": cycle.say(step.names, language) if step else key(UNPROMPTED),
        "touchpoint": key(f"touchpoint.{step.touchpoint}") if step else None,
        "critical": step.critical if step else None,
    }


def minutes(since: datetime | None, until: datetime | None) -> float | None:
    return round((until - since) / MINUTE, 1) if since and until else None


def of_moments(session: Session, there: Place, found: Sequence[Row]) -> list[Line]:
    said = rows.notes(session, [one.id for one in found])
    return [of_moment(session, there, one, said.get(one.id, [])) for one in found]


def of_moment(session: Session, there: Place, one: Row, said: Sequence[Row]) -> Line:
    cycle, step = step_of(session, one.cycle, one.step)
    return {
        "moment": one.id,
        "place": there.name,
        "at": one.at,
        "visit": one.journey,
        **about_step(cycle, step, there.language),
        "customer": aliases.shown(one.code, one.alias),
        "language": key(f"language.{one.language}"),
        "score": one.score,
        "verdict": one.verdict,
        "origin": one.origin,
        "reasons": chips.named(step, cycle, one.reasons, there.language),
        "words": "\n".join(note.words for note in said if note.words) or None,
        "media": [key(f"media.{note.media['kind']}") for note in said if note.media],
        "asked_at": one.asked_at,
        "waited": minutes(one.asked_at, one.at),
        "case": one.case,
    }


def of_cases(session: Session, there: Place, found: Sequence[Row]) -> list[Line]:
    return [of_case(session, there, one) for one in found]


def of_case(session: Session, there: Place, one: Row) -> Line:
    cycle, step = step_of(session, one.cycle, one.step)
    labels = chips.labelled(step, cycle, there.language) if step else {}
    return {
        **{name: getattr(one, name) for name in SAME_IN_CASES},
        **about_step(cycle, step, there.language),
        "case": one.id,
        "place": there.name,
        "opened_at": one.at,
        "customer": aliases.shown(one.code, one.alias),
        "visit": one.journey,
        "level": Level(one.level),
        "to_take": minutes(one.at, one.taken_at),
        "to_speak": minutes(one.at, one.spoken_at),
        "to_done": minutes(one.at, one.done_at),
        "cause": labels.get(one.cause) or chosen(one.cause, "cause"),
        "action": chosen(one.action, "action"),
        "rounds": one.round,
    }


SAME_IN_CASES = (
    "moment", "score", "team", "urgent", "state", "deadline_at", "alerted_at", "taken_at",
    "spoken_at", "done_at", "closed_at", "owner",
)  # fmt: skip


def chosen(name: str | None, family: str) -> Any:  # noqa: ANN401 - a text, or the words
    """Return what was chosen from a list; an answer of the catalogue's in its words."""
    if name is None:
        return None
    return key(name) if name.startswith(f"{family}.") else name


def of_messages(_session: Session, there: Place, found: Sequence[Row]) -> list[Line]:
    return [of_message(there, one) for one in found]


def of_message(there: Place, one: Row) -> Line:
    return {
        "message": one.id,
        "place": there.name,
        "said_at": one.at,
        "case": one.case,
        "customer": aliases.shown(one.code, one.alias),
        "direction": one.direction,
        # What a customer wrote was written by the alias: never by their account.
        "author": one.by if one.direction is Direction.TO_CUSTOMER else None,
        "kind": medium(one.content.get("kind")),
        "words": one.content.get("text") or one.content.get("shows"),
        "edited_at": one.edited_at,
        "undelivered": one.failed,
    }


def medium(kind: str | None) -> Any:  # noqa: ANN401 - a text, or the word
    return key(f"media.{kind}") if kind in MEDIA else kind


MEDIA = (
    "photo", "voice", "video", "video_note", "document", "audio", "sticker", "animation",
    "location", "venue", "contact", "poll", "dice",
)  # fmt: skip


def of_gestures(_session: Session, there: Place, found: Sequence[Row]) -> list[Line]:
    return [of_gesture(there, one) for one in found]


def of_gesture(there: Place, one: Row) -> Line:
    names = one.names
    return {
        "gesture": one.id,
        "place": there.name,
        "proposed_at": one.at,
        "case": one.case,
        "customer": aliases.shown(one.code, one.alias),
        "what": names.get(there.language.value) or next(iter(names.values()), None),
        "form": one.kind,
        "amount": one.amount / 100,
        "currency": one.currency,
        "gift_state": one.state,
        "given_by": key("ledger.by_rule") if one.own else one.by,
        "decided_at": one.decided_at,
        "decided_by": one.decided_by,
        "valid_until": one.valid_until,
        "redeemed_at": one.redeemed_at,
    }


def of_complaints(session: Session, there: Place, found: Sequence[Row]) -> list[Line]:
    said = rows.words(session, [number for one in found for number in one.notes])
    return [of_complaint(session, there, one, said) for one in found]


def of_complaint(session: Session, there: Place, one: Row, said: dict[int, str]) -> Line:
    before = one.progress.value if one.progress else "nothing"
    words = [said[number] for number in one.notes if number in said]
    return {
        **about_step(*step_of(session, one.cycle, one.step), there.language),
        "complaint": written(one.year, one.number),
        "place": there.name,
        "received_at": one.at,
        "due_at": one.due_at,
        "complaint_state": one.state,
        "customer": aliases.shown(one.code, one.alias),
        "case": one.case,
        "words": "\n".join(words) or None,
        "before": key(f"complaint.before.{before}", case=one.before),
        "answered_at": one.answered_at,
        "answered_by": one.answered_by,
        "answer": (one.answer or {}).get("text"),
        "closed_at": one.closed_at,
        "struck": key(f"complaint.strike.{one.struck}") if one.struck else None,
    }


LINES: dict[Sheet, Callable[[Session, Place, Sequence[Row]], list[Line]]] = {
    Sheet.MOMENTS: of_moments,
    Sheet.CASES: of_cases,
    Sheet.MESSAGES: of_messages,
    Sheet.GESTURES: of_gestures,
    Sheet.COMPLAINTS: of_complaints,
}


def steps(session: Session, there: Place) -> list[Line]:
    """Return what was asked and found at each step, in any version of its cycle."""
    return [
        line
        for cycle_key, newest in rows.cycles(session, there.span.site_id)
        for line in of_cycle(session, there, cycle_key, newest)
    ]


def of_cycle(session: Session, there: Place, cycle_key: str, newest: int) -> list[Line]:
    span = there.span
    where = (span.site_id, cycle_key, span.since, span.until)
    found, asked = figures.found(session, *where), figures.asked(session, *where)
    opened = rows.opened(session, span, cycle_key)
    order = [one.key for one in maps.cycle(session, newest).steps]
    gone = sorted({step for step, _ in found if step} | asked.keys() - set(order))
    lines = []
    for name in dict.fromkeys([*order, *gone, None]):
        counts = {one: found.get((name, one), 0) for one in Verdict}
        were, answered = asked.get(name or "", (0, 0))
        if not were and not any(counts.values()):
            continue
        line = about_step(*step_of(session, newest, name), there.language)
        if name in gone and name not in order:
            line["step"] = name  # no version of today has its name
        lines.append(
            {
                "place": there.name,
                **line,
                **counted(were, answered, counts),
                "cases": opened.get(name, 0),
            }
        )
    return lines


def months(session: Session, there: Place, first: Month, last: Month) -> list[Line]:
    """Return the same for each month, over all steps."""
    lines = []
    for month in every(first, last):
        start = month.begins(there.zone)
        end = min(month.after(1).begins(there.zone), there.span.until)
        if start >= end:
            break
        by_step = moments.verdicts(session, there.span.site_id, start, end)
        counts = {one: sum(n for (_, v), n in by_step.items() if v is one) for one in Verdict}
        asked = journeys.asked_and_answered(session, there.span.site_id, start, end)
        lines.append({"place": there.name, "month": str(month), **counted(*asked, counts)})
    return lines


def counted(asked: int, answered: int, counts: dict[Verdict, int]) -> Line:
    """Return counts, and shares with the range that chance leaves open."""
    n = sum(counts.values())
    line: Line = {
        "asked": asked,
        "answered": answered,
        "answer_rate": Share(answered, asked).part,
        "moments": n,
        **{one.value: counts[one] for one in Verdict},
    }
    for one in (Verdict.STELLAR, Verdict.BITTER):
        share = Share(counts[one], n)
        line[f"{one}_share"] = share.part
        line[f"{one}_low"] = share.low if n else None
        line[f"{one}_high"] = share.high if n else None
    return line


def total(session: Session, there: Place) -> int:
    """Return about how many lines a place will have."""
    return sum(rows.count(session, one, there.span) for one in LINES)
