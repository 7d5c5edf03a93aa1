"""Questions about formal complaints: their numbers, what is due, and who was asked to write."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, update
from sqlmodel import Session, col, select

from storage.prepared import Prepared
from storage.queries import sites
from storage.queries.cards import NO_FAILURE
from storage.queries.locks import held
from storage.tables import Case, Complaint, Journey, Moment, MomentNote, Person, Relay, Wanted
from storage.vocabulary import CaseState, ComplaintState, Register

STANDS = col(Complaint.state) != ComplaintState.WITHDRAWN


@dataclass(frozen=True, slots=True)
class OnCard:
    """What a card shows of the complaint that is seen to in its case."""

    year: int
    number: int
    state: ComplaintState
    due_at: datetime


def next_number(session: Session, site_id: int, year: int) -> int:
    """Return the next number of a site's year; nobody else gets one until we are done."""
    sites.hold(session, site_id)
    last = session.exec(
        select(func.max(Complaint.number)).where(
            Complaint.site_id == site_id, Complaint.year == year
        )
    ).one()
    return (last or 0) + 1


def first_of_journey(session: Session, journey_id: int) -> datetime | None:
    """Return when somebody first complained on a journey, but for what was struck out."""
    return session.exec(
        select(func.min(Complaint.received_at)).where(
            Complaint.journey_id == journey_id, STANDS
        )
    ).one()


def lock(session: Session, complaint_id: int) -> Complaint | None:
    """Return the complaint, held against others until this transaction ends."""
    return session.exec(held(select(Complaint).where(Complaint.id == complaint_id))).first()


def latest(session: Session, person_id: int, site_id: int) -> Complaint | None:
    """Return the newest complaint of somebody at a site."""
    return session.exec(
        select(Complaint)
        .where(Complaint.person_id == person_id, Complaint.site_id == site_id)
        .order_by(col(Complaint.id).desc())
        .execution_options(populate_existing=True)
    ).first()


def of_case(session: Session, case_id: int) -> Complaint | None:
    """Return the newest complaint that is seen to in a case, and was not struck out."""
    return session.exec(
        select(Complaint)
        .where(Complaint.case_id == case_id, STANDS)
        .order_by(col(Complaint.id).desc())
        .execution_options(populate_existing=True)
    ).first()


def on_card(session: Session, case_id: int) -> OnCard | None:
    found = ON_CARD.run(session, case=case_id)
    return OnCard(*found[0]) if found else None


ON_CARD = Prepared(
    select(
        col(Complaint.year),
        col(Complaint.number),
        col(Complaint.state),
        col(Complaint.due_at),
    )
    .where(col(Complaint.case_id) == bindparam("case"), STANDS)
    .order_by(col(Complaint.id).desc())
    .limit(1)
)


def bitter_before(session: Session, journey_id: int, now: datetime) -> Case | None:
    """Return the last case of a visit that was opened before now, if it was a failure."""
    return session.exec(
        select(Case)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .where(
            Case.journey_id == journey_id,
            col(Case.opened_at) < now,
            col(Case.state).not_in(NO_FAILURE),
            col(Moment.score).is_not(None),
        )
        .order_by(col(Case.opened_at).desc(), col(Case.id).desc())
    ).first()


def waiting(session: Session, case_ids: Sequence[int]) -> set[int]:
    """Return in which of these cases a complaint waits for its answer."""
    return set(
        session.exec(
            select(Complaint.case_id).where(
                col(Complaint.case_id).in_(case_ids),
                Complaint.state == ComplaintState.RECEIVED,
            )
        )
    )


def load(session: Session, found: Sequence[Complaint]) -> list[Any]:
    """Return what many complaints refer to, read at once; while held, none is read alone."""
    cases = read(session, Case, {one.case_id for one in found})
    return [
        *cases,
        *read(session, Journey, {one.journey_id for one in found}),
        *read(session, Moment, {one.moment_id for one in cases}),
        *read(session, Person, {one.person_id for one in found}),
        *read(session, MomentNote, {number for one in found for number in one.notes}),
        *read(session, Relay, {one.relay_id for one in found if one.relay_id}),
    ]


def read(session: Session, table: Any, numbers: set[int]) -> Sequence[Any]:  # noqa: ANN401
    return session.exec(select(table).where(col(table.id).in_(numbers))).all()


def notes(session: Session, complaint: Complaint) -> list[MomentNote]:
    """Return what the customer wrote or showed, in order, as far as it is still kept."""
    found = (session.get(MomentNote, number) for number in complaint.notes)
    return [one for one in found if one is not None]


def answer(session: Session, complaint: Complaint) -> str | None:
    """Return the words of the answer, as far as they are still kept."""
    relay = session.get(Relay, complaint.relay_id) if complaint.relay_id else None
    return relay.content.get("text") if relay is not None else None


def answered_by(session: Session, relay_id: int) -> Complaint | None:
    """Return the complaint whose answer a relayed message is, held."""
    return session.exec(held(select(Complaint).where(Complaint.relay_id == relay_id))).first()


def listed(session: Session, site_id: int, shelf: Register) -> Sequence[Complaint]:
    """Return the complaints of a site: what waits for its answer first, by its due date."""
    query = select(Complaint).where(Complaint.site_id == site_id)
    if shelf is Register.OPEN:
        query = query.where(Complaint.state == ComplaintState.RECEIVED)
    waiting = col(Complaint.state) == ComplaintState.RECEIVED
    return session.exec(
        query.order_by(waiting.desc(), col(Complaint.due_at), col(Complaint.id))
    ).all()


def of_person(session: Session, person_id: int) -> Sequence[Complaint]:
    return session.exec(
        select(Complaint).where(Complaint.person_id == person_id).order_by(col(Complaint.id))
    ).all()


def received(
    session: Session, site_id: int, start: datetime, end: datetime
) -> Sequence[Complaint]:
    """Return the complaints that came to a site in the span, but for those struck out."""
    return session.exec(
        select(Complaint)
        .where(
            STANDS,
            Complaint.site_id == site_id,
            col(Complaint.received_at) >= start,
            col(Complaint.received_at) < end,
        )
        .order_by(col(Complaint.id))
    ).all()


def failures(
    session: Session, site_id: int, start: datetime, end: datetime
) -> list[tuple[CaseState, datetime, int]]:
    """Return the bitter moments of the span: how their case stands, since when, the journey."""
    rows = session.exec(
        select(Case.state, Case.opened_at, Case.journey_id)
        .join(Moment, col(Moment.id) == Case.moment_id)
        .where(
            Case.site_id == site_id,
            col(Case.opened_at) >= start,
            col(Case.opened_at) < end,
            col(Case.state).not_in(NO_FAILURE),
            col(Moment.score).is_not(None),  # who only wants to talk was not let down
        )
    )
    return [(CaseState(state), at, journey) for state, at, journey in rows]


def on_journeys(session: Session, journey_ids: Sequence[int]) -> dict[int, list[datetime]]:
    """Return when complaints came on these journeys, by journey."""
    found: dict[int, list[datetime]] = {}
    rows = session.exec(
        select(Complaint.journey_id, Complaint.received_at).where(
            col(Complaint.journey_id).in_(journey_ids), STANDS
        )
    )
    for journey_id, at in rows:
        found.setdefault(journey_id, []).append(at)
    return found


def wanted(session: Session, person_id: int) -> Wanted | None:
    """Return what somebody was asked to write next about a complaint."""
    found = WANTED.run(session, person=person_id)
    return session.get(Wanted, found[0][0], populate_existing=True) if found else None


WANTED = Prepared(select(col(Wanted.id)).where(col(Wanted.person_id) == bindparam("person")))


def want(session: Session, person: Person, complaint_id: int | None, until: datetime) -> Wanted:
    """Await something in the place of whatever was awaited of them before."""
    unwant(session, person.id or 0)
    awaited = Wanted(person_id=person.id or 0, complaint_id=complaint_id, until=until)
    session.add(awaited)
    session.flush()
    return awaited


def unwant(session: Session, person_id: int) -> bool:
    """Await nothing more of somebody; tell whether anything was."""
    awaited = wanted(session, person_id)
    if awaited is not None:
        session.delete(awaited)
        session.flush()
    return awaited is not None


def drop_wanted(session: Session, before: datetime) -> None:
    """Let go of what was never written."""
    run(session, delete(Wanted).where(col(Wanted.until) < before))


def forget(session: Session, person_id: int, now: datetime) -> None:
    """Leave of somebody's complaints the numbers and the dates; none waits any more."""
    theirs = col(Complaint.person_id) == person_id
    numbers = select(Complaint.id).where(theirs)
    about = col(Wanted.complaint_id).in_(numbers) | (col(Wanted.person_id) == person_id)
    run(session, delete(Wanted).where(about))
    run(session, update(Complaint).where(theirs).values(notes=[], relay_id=None))
    left = col(Complaint.state).in_([ComplaintState.RECEIVED, ComplaintState.ANSWERED])
    closed = {"state": ComplaintState.CLOSED, "closed_at": now}
    run(session, update(Complaint).where(theirs, left).values(**closed))


def run(session: Session, statement: Any) -> None:  # noqa: ANN401 - a delete or an update
    session.flush()
    session.connection().execute(statement)
