"""Formal complaints: taken into the register once, acknowledged, and never left to lie."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain import complaints as rules
from bot.domain import timing
from bot.errors import BadInputError
from bot.flows import alerts, cases, maps, moments, outcomes, people, relay, sites
from bot.flows.content import Content, button, on_day, says
from bot.flows.people import Who
from bot.flows.remarks import Heard
from storage.queries import cases as case_rows
from storage.queries import complaints as rows
from storage.queries import followups
from storage.queries import moments as moment_rows
from storage.queries import people as person_rows
from storage.tables import Case, Complaint, Journey, Person, Site
from storage.vocabulary import (
    CaseState,
    ComplaintState,
    FollowupKind,
    Progress,
    Remind,
    Role,
)

KEY = "complaint:"
MOST_DAYS = 90
ABOVE = (Role.SUPERVISOR, Role.MANAGER)


def made(
    session: Session,
    who: Who | None,
    person: Person,
    journey: Journey,
    heard: Heard,
    now: datetime,
    *,
    asked: bool = False,
) -> Complaint:
    """Take a customer's words for a formal complaint, and tell them its number and date.

    `asked`: they chose to complain, and were not only understood so.
    """
    outcomes.complained(session, journey, now)
    case = seen_to_in(session, person, journey, heard, now)
    notes = notes_of(session, heard)
    known = rows.latest(session, person.id or 0, journey.site_id)
    if known is not None and rules.joins(
        known.state, known.added_at, now, same_case=known.case_id == case.id, asked=asked
    ):
        add(known, notes, now)
        said = "complaint.added"
    else:
        known = register(session, case, notes, now, None)
        said = "complaint.received"
    if who is None:
        cases.to_customer(session, case, said, now, **dated(session, known))
    else:
        people.reply(session, person, who, says(said, **dated(session, known)), now)
    alerts.refresh(session, session.get_one(Case, known.case_id), now)
    return known


def seen_to_in(
    session: Session, person: Person, journey: Journey, heard: Heard, now: datetime
) -> Case:
    """Return the case that the words went to; praise beside a complaint has none yet."""
    found = case_rows.hot(session, person.id or 0)
    if found is None:
        wish = moments.wish(session, journey, person, now)
        found = case_rows.of_moment(session, wish.id or 0)
        assert found is not None
        relay.to_staff(session, found, person, heard.said, now)
    return found


def notes_of(session: Session, heard: Heard) -> list[int]:
    """Return the notes that hold the words, and the parts just before them."""
    spots = [(one.chat_id, one.message_id) for one in heard.before]
    spots.append((heard.said.spot.chat_id, heard.said.spot.message_id))
    session.flush()
    found = (moment_rows.note_at(session, *spot) for spot in spots)
    return [one.id or 0 for one in found if one is not None]


def add(known: Complaint, notes: Sequence[int], now: datetime) -> None:
    known.notes = [*known.notes, *(one for one in notes if one not in known.notes)]
    known.added_at = now


def register(
    session: Session, case: Case, notes: list[int], now: datetime, by: Person | None
) -> Complaint:
    """Give a complaint its number and its date, and set the clock for the staff."""
    assert case.id is not None
    site = session.get_one(Site, case.site_id)
    journey = session.get_one(Journey, case.journey_id)
    cycle = maps.cycle(session, journey.cycle_id)
    year = timing.local_date(now, site.zone).year
    before = rows.bitter_before(session, case.journey_id, now)
    complaint = Complaint(
        site_id=case.site_id,
        year=year,
        number=rows.next_number(session, case.site_id, year),
        person_id=case.person_id,
        journey_id=case.journey_id,
        case_id=case.id,
        before_id=before.id if before else None,
        progress=how_far(session, before, now) if before else None,
        received_at=now,
        added_at=now,
        due_at=rules.due(now, site.complaint_days, site.zone, cycle.opening, cycle.holidays),
        notes=notes,
        filed_by=by.id if by else None,
    )
    session.add(complaint)
    session.flush()
    wind(session, complaint, site)
    people.audit(session, by, "complaint", f"complaint:{complaint.id}", now, case=case.id)
    return complaint


def how_far(session: Session, case: Case, now: datetime) -> Progress:
    history = case_rows.history(session, case.id or 0)
    return rules.progress(event.act for event, _ in history if event.at < now)


def wind(session: Session, complaint: Complaint, site: Site) -> None:
    """Set when the staff are reminded; what is answered by then is let be."""
    for kind, at in rules.reminders(complaint.received_at, complaint.due_at, site.zone):
        key = f"{KEY}{complaint.id}:{kind}"
        followups.plan(session, key, FollowupKind.COMPLAINT, at)


def remind(session: Session, key: str, now: datetime) -> None:
    """Remind those on the case that an answer is due; those above, when it is late to act."""
    number, kind = key.removeprefix(KEY).split(":")
    found = session.get(Complaint, int(number))
    if found is None or found.state is not ComplaintState.RECEIVED:
        return
    case = case_rows.lock(session, found.case_id)
    complaint = rows.lock(session, found.id or 0)
    if case is None or complaint is None or complaint.state is not ComplaintState.RECEIVED:
        return
    slots = dated(session, complaint)
    alerts.tell(session, case, f"complaint.remind.{kind}", now, urgent=True, **slots)
    if kind != Remind.HALF:
        call_above(
            session,
            complaint,
            says(f"complaint.remind.{kind}", opens(complaint), **slots),
            key,
            now,
        )


def call_above(
    session: Session, complaint: Complaint, content: Content, key: str, now: datetime
) -> None:
    """Tell supervisors and managers, each in their own chat."""
    for _, person in person_rows.with_role(session, complaint.site_id, ABOVE):
        people.tell(session, person, f"{key}:{person.id}", content, now)


def opens(complaint: Complaint) -> list[Content]:
    """Return the button that shows a complaint."""
    name = rules.written(complaint.year, complaint.number)
    return [button("complaint", complaint.id or 0, text=f"📝 {name}")]


def dated(session: Session, complaint: Complaint) -> dict[str, Any]:
    """Return the number and the date by which it is known."""
    zone = session.get_one(Site, complaint.site_id).zone
    return {
        "number": rules.written(complaint.year, complaint.number),
        "due": on_day(complaint.due_at, zone),
    }


def promise(session: Session, site_key: str, days: int) -> str:
    """Set in how many days complaints are answered from now on; tell how it is."""
    if not 1 <= days <= MOST_DAYS:
        raise BadInputError("complaint.days", most=MOST_DAYS)
    site = sites.named(session, site_key)
    site.complaint_days = days
    return f"a complaint is answered within {days} days"


def forgotten(session: Session, person: Person, now: datetime) -> None:
    """Leave of somebody's complaints only the numbers and the dates."""
    rows.forget(session, person.id or 0, now)


def moved(session: Session, case: Case, now: datetime) -> None:
    """It was about another place, whose register gets it: here nobody is to answer."""
    complaint = rows.of_case(session, case.id or 0)
    if complaint is not None and case.state is CaseState.WITHDRAWN:
        complaint.state, complaint.closed_at = ComplaintState.CLOSED, now
