"""What a card shows and where, compiled once: cards are drawn with every change."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.prepared import Prepared
from storage.queries.regulars import IS_OF_JOURNEY, TIER
from storage.tables import (
    Booking,
    Card,
    Case,
    CaseEvent,
    Journey,
    Moment,
    MomentNote,
    Person,
    Regular,
    Report,
    Site,
)
from storage.vocabulary import Act, CaseState, Language, Origin


@dataclass(frozen=True, slots=True)
class Shown:
    """A case with its moment, customer, owner, site and report, as one row."""

    case_id: int
    moment_id: int
    journey_id: int
    person_id: int
    state: CaseState
    level: int
    urgent: bool
    openings: int  # how often it was opened: once, and each time it was not right after all
    opened_at: datetime
    deadline_at: datetime
    taken_at: datetime | None
    cause: str | None
    action: str | None
    cycle_id: int
    step_key: str | None
    score: int | None
    origin: Origin
    reasons: list[str]
    code: str | None  # of the journey, where no name is to be shown
    alias: str
    language: Language
    owner: str | None
    owner_id: int | None
    place: str
    zone: str
    reporting: int | None
    named: str | None  # the cause that the one who closes it has chosen so far
    tier: str | None  # of the customer
    booked: dict[str, str] | None  # what is to happen when, as it was booked
    twice: bool  # not the first failure of this visit
    unstaffed: bool  # nobody was on duty when it was opened


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a card is, or is to be."""

    case_id: int
    thread_id: int | None
    topic: bool
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Noted:
    """What was added to a moment."""

    words: str | None
    media: dict[str, Any] | None
    tongue: str | None  # of the words, if we don't read it


STAND = Prepared(
    select(col(Card.case_id), col(Card.thread_id), col(Card.topic), col(Card.message_id)).where(
        col(Card.id) == bindparam("card")
    )
)
OPENINGS = [Act.OPEN, Act.REOPEN]
OWNER = aliased(Person)
ANOTHER = aliased(Case)
NO_FAILURE = ("withdrawn", "misread")  # the customer, or the staff, took it back
TIMES_OPENED = (
    select(func.count())
    .where(col(CaseEvent.case_id) == col(Case.id), col(CaseEvent.act).in_(OPENINGS))
    .correlate(Case)
    .scalar_subquery()
)
COLUMNS: tuple[Any, ...] = (
    col(Case.id),
    col(Case.moment_id),
    col(Case.journey_id),
    col(Case.person_id),
    col(Case.state),
    col(Case.level),
    col(Case.urgent),
    TIMES_OPENED,
    col(Case.opened_at),
    col(Case.deadline_at),
    col(Case.taken_at),
    col(Case.cause),
    col(Case.action),
    col(Journey.cycle_id),
    col(Moment.step_key),
    col(Moment.score),
    col(Moment.origin),
    col(Moment.reasons),
    col(Journey.alias),
    col(Person.alias),
    col(Person.language),
    col(OWNER.name),
    col(Case.owner_id),
    col(Site.name),
    col(Site.zone),
    col(Report.id),
    col(Report.cause),
    TIER,
    col(Booking.events),
    exists()
    .where(
        col(ANOTHER.person_id) == col(Case.person_id),
        col(ANOTHER.journey_id) == col(Case.journey_id),
        col(ANOTHER.id) < col(Case.id),
        col(ANOTHER.state).not_in(NO_FAILURE),
    )
    .correlate(Case),
    col(Case.unstaffed),
)
SHOWN = Prepared(
    select(*COLUMNS)
    .join(Journey, col(Journey.id) == col(Case.journey_id))
    .join(Moment, col(Moment.id) == col(Case.moment_id))
    .join(Person, col(Person.id) == col(Case.person_id))
    .join(Site, col(Site.id) == col(Case.site_id))
    .join(OWNER, col(OWNER.id) == col(Case.owner_id), isouter=True)
    .join(Report, col(Report.case_id) == col(Case.id), isouter=True)
    .join(Booking, col(Booking.journey_id) == col(Journey.id), isouter=True)
    .join(Regular, IS_OF_JOURNEY, isouter=True)
    .where(col(Case.id) == bindparam("case"))
)
NOTES = Prepared(
    select(col(MomentNote.words), col(MomentNote.media), col(MomentNote.tongue))
    .where(col(MomentNote.moment_id) == bindparam("moment"))
    .order_by(col(MomentNote.id))
)
EARLIER = Prepared(
    select(func.count()).where(
        col(Case.person_id) == bindparam("person"), col(Case.id) < bindparam("case")
    )
)
SO_FAR = Prepared(
    select(col(Moment.step_key), col(Moment.score))
    .where(col(Moment.journey_id) == bindparam("journey"), col(Moment.step_key).is_not(None))
    .order_by(col(Moment.id))
)


def stand(session: Session, card_id: int) -> Stand:
    """Return where a card is."""
    return Stand(*STAND.run(session, card=card_id)[0])


def shown(session: Session, case_id: int) -> Shown:
    """Return the case as its cards show it."""
    return Shown(*SHOWN.run(session, case=case_id)[0])


def notes(session: Session, moment_id: int) -> list[Noted]:
    """Return the words and media that were added to the moment, in order."""
    return [Noted(*row) for row in NOTES.run(session, moment=moment_id)]


def earlier(session: Session, person_id: int, case_id: int) -> int:
    """Return how many cases the customer had before this one."""
    count: int = EARLIER.run(session, person=person_id, case=case_id)[0][0]
    return count


def so_far(session: Session, journey_id: int) -> list[tuple[str, int | None]]:
    """Return the journey's impressions, step and score, in the order they were given."""
    return [(step, score) for step, score in SO_FAR.run(session, journey=journey_id)]
