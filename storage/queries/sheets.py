"""Questions about the rows of an export, page by page: a page goes on after the one before it.

Whoever asked to be forgotten is in none of them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.tables import (
    Case,
    Complaint,
    CycleVersion,
    Gift,
    Journey,
    Moment,
    MomentNote,
    Person,
    Question,
    Relay,
)
from storage.vocabulary import Sheet

A_PAGE = 2_000  # rows: a hundredth of a second, and nobody waits for it
Mark = tuple[datetime, int]  # when and which: where a page ended
Statement = Select[Any]

THERE = col(Person.erased_at).is_(None)
OWNER, DECIDER, OTHER = aliased(Person), aliased(Person), aliased(Person)
VISIT = aliased(Journey)
LAST_VISIT = (  # of whoever was given something beside any case: it says how they are called
    select(func.max(VISIT.id))
    .where(VISIT.person_id == Gift.person_id, VISIT.site_id == Gift.site_id)
    .correlate(Gift)
    .scalar_subquery()
)


@dataclass(frozen=True, slots=True)
class Span:
    """What an export is about: a place, and from when to when."""

    site_id: int
    since: datetime
    until: datetime


def moments() -> Statement:
    return (
        named(
            at=Moment.recorded_at,
            id=Moment.id,
            journey=Moment.journey_id,
            cycle=Journey.cycle_id,
            code=Journey.alias,
            alias=Person.alias,
            language=Person.language,
            step=Moment.step_key,
            score=Moment.score,
            verdict=Moment.verdict,
            origin=Moment.origin,
            reasons=Moment.reasons,
            asked_at=Question.asked_at,
            case=Case.id,
        )
        .join(Journey, col(Journey.id) == Moment.journey_id)
        .join(Person, col(Person.id) == Moment.person_id)
        .join(Question, col(Question.id) == Moment.question_id, isouter=True)
        .join(Case, col(Case.moment_id) == Moment.id, isouter=True)
    )


def cases() -> Statement:
    names = (
        "team", "urgent", "state", "level", "deadline_at", "alerted_at", "taken_at",
        "spoken_at", "done_at", "closed_at", "cause", "action", "round",
    )  # fmt: skip
    return (
        named(
            at=Case.opened_at,
            id=Case.id,
            journey=Case.journey_id,
            cycle=Journey.cycle_id,
            code=Journey.alias,
            alias=Person.alias,
            moment=Case.moment_id,
            step=Moment.step_key,
            score=Moment.score,
            owner=OWNER.name,
            **{name: getattr(Case, name) for name in names},
        )
        .join(Journey, col(Journey.id) == Case.journey_id)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .join(Person, col(Person.id) == Case.person_id)
        .join(OWNER, col(OWNER.id) == Case.owner_id, isouter=True)
    )


def messages() -> Statement:
    return (
        named(
            at=Relay.at,
            id=Relay.id,
            case=Relay.case_id,
            code=Journey.alias,
            alias=Person.alias,
            direction=Relay.direction,
            by=OTHER.name,
            content=Relay.content,
            edited_at=Relay.edited_at,
            failed=Relay.failed_because,
        )
        .join(Case, col(Case.id) == Relay.case_id)
        .join(Journey, col(Journey.id) == Case.journey_id)
        .join(Person, col(Person.id) == Case.person_id)
        .join(OTHER, col(OTHER.id) == Relay.author_id)
    )


def gestures() -> Statement:
    names = ("names", "kind", "amount", "currency", "state", "decided_at", "valid_until")
    return (
        named(
            at=Gift.asked_at,
            id=Gift.id,
            case=Gift.case_id,
            code=Journey.alias,
            alias=Person.alias,
            by=OTHER.name,
            own=col(Gift.asked_by) == col(Gift.person_id),
            decided_by=DECIDER.name,
            redeemed_at=Gift.redeemed_at,
            **{name: getattr(Gift, name) for name in names},
        )
        .join(Case, col(Case.id) == Gift.case_id, isouter=True)
        .join(Journey, col(Journey.id) == func.coalesce(Case.journey_id, LAST_VISIT))
        .join(Person, col(Person.id) == Gift.person_id)
        .join(OTHER, col(OTHER.id) == Gift.asked_by)
        .join(DECIDER, col(DECIDER.id) == Gift.decided_by, isouter=True)
    )


def complaints() -> Statement:
    names = (
        "year", "number", "due_at", "state", "notes", "progress", "answered_at", "closed_at",
        "struck",
    )  # fmt: skip
    return (
        named(
            at=Complaint.received_at,
            id=Complaint.id,
            case=Complaint.case_id,
            cycle=Journey.cycle_id,
            step=Moment.step_key,
            code=Journey.alias,
            alias=Person.alias,
            before=Complaint.before_id,
            answer=Relay.content,
            answered_by=OTHER.name,
            **{name: getattr(Complaint, name) for name in names},
        )
        .join(Journey, col(Journey.id) == Complaint.journey_id)
        .join(Person, col(Person.id) == Complaint.person_id)
        .join(Case, col(Case.id) == Complaint.case_id)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .join(Relay, col(Relay.id) == Complaint.relay_id, isouter=True)
        .join(OTHER, col(OTHER.id) == Complaint.answered_by, isouter=True)
    )


def named(**columns: Any) -> Statement:  # noqa: ANN401 - columns, however they are typed
    """Return a select of columns under these names."""
    labelled: list[Any] = [one.label(name) for name, one in columns.items()]
    statement: Statement = select(*labelled)
    return statement


# By sheet: what to select, the place, when it was, and its number.
PAGES: dict[Sheet, tuple[Callable[[], Statement], Any, Any, Any]] = {
    Sheet.MOMENTS: (moments, Moment.site_id, Moment.recorded_at, Moment.id),
    Sheet.CASES: (cases, Case.site_id, Case.opened_at, Case.id),
    # Plus nothing: an index of the place would have all its cases sorted for every page.
    Sheet.MESSAGES: (messages, col(Case.site_id) + 0, Relay.at, Relay.id),
    Sheet.GESTURES: (gestures, Gift.site_id, Gift.asked_at, Gift.id),
    Sheet.COMPLAINTS: (complaints, Complaint.site_id, Complaint.received_at, Complaint.id),
}
BY_TIME = (Sheet.MOMENTS, Sheet.CASES)  # which an index has in that order


def page(session: Session, sheet: Sheet, span: Span, after: Mark | None) -> Sequence[Row[Any]]:
    """Return the next rows of a sheet, the oldest first."""
    statement, place, at, number = PAGES[sheet]
    timed = sheet in BY_TIME
    order = (col(at), col(number)) if timed else (col(number),)
    rows = statement().where(within(span, place, at), THERE).order_by(*order).limit(A_PAGE)
    if after is not None and timed:
        later = and_(col(at) == after[0], col(number) > after[1])
        rows = rows.where(col(at) >= after[0], or_(col(at) > after[0], later))
    elif after is not None:
        rows = rows.where(col(number) > after[1])
    return session.connection().execute(rows).all()


def within(span: Span, place: Any, at: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns
    return and_(place == span.site_id, col(at) >= span.since, col(at) < span.until)


def count(session: Session, sheet: Sheet, span: Span) -> int:
    """Return about how many rows a sheet will have: those who were forgotten included."""
    _, place, at, number = PAGES[sheet]
    rows = select(func.count(col(number))).where(within(span, place, at))
    if sheet is Sheet.MESSAGES:
        rows = rows.join(Case, col(Case.id) == Relay.case_id)
    return session.exec(rows).one()


def notes(session: Session, moment_ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
    """Return what was added to each of these moments, in order."""
    found: dict[int, list[Row[Any]]] = {}
    rows = (
        select(MomentNote.moment_id, MomentNote.words, MomentNote.media)
        .where(col(MomentNote.moment_id).in_(moment_ids))
        .order_by(col(MomentNote.id))
    )
    for row in session.connection().execute(rows):
        found.setdefault(row.moment_id, []).append(row)
    return found


def words(session: Session, note_ids: Sequence[int]) -> dict[int, str]:
    """Return the words of these notes."""
    rows = select(MomentNote.id, MomentNote.words).where(col(MomentNote.id).in_(note_ids))
    return {number: said for number, said in session.exec(rows) if number and said}


def opened(session: Session, span: Span, cycle_key: str) -> dict[str | None, int]:
    """Return how many cases each step of a cycle had, in any version."""
    rows = session.exec(
        select(Moment.step_key, func.count())
        .join(Case, col(Case.moment_id) == Moment.id)
        .join(Journey, col(Journey.id) == Case.journey_id)
        .join(CycleVersion, col(CycleVersion.id) == Journey.cycle_id)
        .where(
            within(span, Case.site_id, Case.opened_at),
            CycleVersion.key == cycle_key,
        )
        .group_by(col(Moment.step_key))
    )
    return dict(rows.all())


def cycles(session: Session, site_id: int) -> list[tuple[str, int]]:
    """Return every cycle that a place has or had, by key, and its newest version."""
    rows = session.exec(
        select(CycleVersion.key, func.max(CycleVersion.id))
        .where(CycleVersion.site_id == site_id)
        .group_by(CycleVersion.key)
        .order_by(func.min(CycleVersion.id))
    )
    return [(key, number or 0) for key, number in rows]
