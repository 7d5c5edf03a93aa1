"""The answer to a complaint: written by one, sent once, recorded as the answer."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import complaints as rules
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import alerts, aliases, cases, complaints, outcomes, pages, people, relay
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, says
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import cases as case_rows
from storage.queries import complaints as rows
from storage.queries import drafts
from storage.tables import Case, Complaint, Journey, Person, Relay, Site, Wanted
from storage.vocabulary import ComplaintState, Direction, Role, Struck

WRITTEN_WITHIN = timedelta(hours=1)
LONGEST = 3000  # characters; its preview fits into one message
SEND = "send-"


def theirs(
    session: Session, who: Who, complaint_id: int, now: datetime
) -> tuple[Complaint, Case, Person]:
    """Return a complaint with its case, both held, and who may decide about it."""
    person = people.meet(session, who, now)
    known = session.get(Complaint, complaint_id) if complaint_id < 2**31 else None
    if known is None:
        raise TooLateError("error.gone")
    people.require(session, person, known.site_id, Role.SUPERVISOR)
    case = case_rows.lock(session, known.case_id)
    complaint = rows.lock(session, complaint_id)
    assert case is not None
    assert complaint is not None
    return complaint, case, person


def waiting(complaint: Complaint) -> None:
    """Refuse to answer twice."""
    if complaint.state is not ComplaintState.RECEIVED:
        raise TooLateError(f"complaint.is.{complaint.state}")


def ask(session: Session, who: Who, complaint_id: int, now: datetime) -> None:
    """Answer was pressed: ask for the words."""
    complaint, case, person = theirs(session, who, complaint_id, now)
    waiting(complaint)
    reachable(session, case)
    drafts.stop_awaiting(session, person.id or 0)  # one thing at a time
    rows.want(session, person, complaint_id, now + WRITTEN_WITHIN)
    slots = {**complaints.dated(session, complaint), "alias": aliases.in_case(session, case)}
    content = says("complaint.answer_how", no_more(person), **slots)
    people.reply(session, person, who, {**content, "about": [case.person_id]}, now)


def no_more(person: Person) -> list[Content]:
    """Return the button that ends what somebody was asked to write."""
    return [button("no_complaint", person.id or 0, say="button.cancel")]


def reachable(session: Session, case: Case) -> Person:
    """Return the customer, if an answer can be sent here."""
    customer = session.get_one(Person, case.person_id)
    if customer.stopped_at is not None or not customer.reachable:
        alias = aliases.in_case(session, case)
        raise NotAllowedHereError("complaint.unreachable", alias=alias)
    return customer


def typed(
    session: Session, who: Who, person: Person, wanted: Wanted, said: Said, now: datetime
) -> None:
    """Show the answer as it was written; it is sent when that is confirmed."""
    if said.content["kind"] != "text":
        raise BadInputError("complaint.text_only")
    if len(said.words) > LONGEST:
        raise BadInputError("complaint.too_long", most=LONGEST)
    complaint = session.get_one(Complaint, wanted.complaint_id)
    case = session.get_one(Case, complaint.case_id)
    wanted.text, wanted.message_id = said.words, said.spot.message_id
    wanted.until = now + WRITTEN_WITHIN
    send = button(
        "complaint", complaint.id or 0, f"{SEND}{wanted.message_id}", say="button.send"
    )
    slots = {**complaints.dated(session, complaint), "alias": aliases.in_case(session, case)}
    content = says("complaint.answer_shown", [send], no_more(person), words=said.words, **slots)
    people.reply(session, person, who, {**content, "about": [case.person_id]}, now)


def send(
    session: Session, who: Who, complaint_id: int, number: str, spot: Spot, now: datetime
) -> str:
    """Send the answer that was shown, once; it is the answer from then on."""
    complaint, case, person = theirs(session, who, complaint_id, now)
    waiting(complaint)
    wanted = rows.wanted(session, person.id or 0)
    if (
        wanted is None
        or wanted.text is None
        or wanted.complaint_id != complaint_id
        or str(wanted.message_id) != number
    ):
        raise TooLateError("complaint.other_words")
    customer = reachable(session, case)
    said = Said({"kind": "text", "text": wanted.text}, spot)
    sent = relay.keep(
        session, case, person, said, Direction.TO_CUSTOMER, customer.telegram_id, now
    )
    place = session.get_one(Site, complaint.site_id).name
    by = f"📝 {rules.written(complaint.year, complaint.number)} · {place}"
    relay.owe(session, case, sent, customer, by, now)
    relay.spoke(session, case, person, now)
    complaint.relay_id = sent.id
    rows.unwant(session, person.id or 0)
    answered(session, complaint, case, person, now)
    slots = complaints.dated(session, complaint)
    done = edits(spot.message_id, "complaint.answered", complaints.opens(complaint), **slots)
    pages.turn(session, person, who, spot, done, now)
    return "complaint.done"


def answered(
    session: Session, complaint: Complaint, case: Case, by: Person, now: datetime
) -> None:
    """Write down that it is answered, and tell those on the case."""
    complaint.state = ComplaintState.ANSWERED
    complaint.answered_at, complaint.answered_by = now, by.id
    session.flush()
    people.audit(session, by, "complaint:answer", f"complaint:{complaint.id}", now)
    slots = complaints.dated(session, complaint)
    alerts.tell(session, case, "complaint.answered_by", now, name=by.name, **slots)
    alerts.refresh(session, case, now)


def elsewhere(session: Session, who: Who, complaint_id: int, now: datetime) -> None:
    """It was answered in another way: by letter, or face to face."""
    complaint, case, person = theirs(session, who, complaint_id, now)
    waiting(complaint)
    answered(session, complaint, case, person, now)


def close(session: Session, who: Who, complaint_id: int, now: datetime) -> None:
    """Put an answered complaint away."""
    complaint, case, person = theirs(session, who, complaint_id, now)
    if complaint.state is not ComplaintState.ANSWERED:
        raise TooLateError(f"complaint.is.{complaint.state}")
    complaint.state, complaint.closed_at = ComplaintState.CLOSED, now
    session.flush()
    people.audit(session, person, "complaint:close", f"complaint:{complaint.id}", now)
    alerts.refresh(session, case, now)


def strike(session: Session, who: Who, complaint_id: int, reason: str, now: datetime) -> None:
    """Strike out what is no complaint: its number stays, and the customer hears of it."""
    complaint, case, person = theirs(session, who, complaint_id, now)
    waiting(complaint)
    complaint.state, complaint.closed_at = ComplaintState.WITHDRAWN, now
    complaint.struck, complaint.struck_by = Struck(reason), person.id
    session.flush()
    outcomes.recounted(session, session.get_one(Journey, complaint.journey_id))
    thing = f"complaint:{complaint.id}"
    people.audit(session, person, "complaint:strike", thing, now, reason=reason)
    slots = complaints.dated(session, complaint)
    alerts.tell(session, case, "complaint.struck", now, name=person.name, **slots)
    cases.to_customer(session, case, f"complaint.struck_told.{reason}", now, **slots)
    alerts.refresh(session, case, now)


def undelivered(session: Session, sent: Relay, now: datetime) -> None:
    """The answer did not arrive: the complaint still waits for one."""
    complaint = rows.answered_by(session, sent.id or 0)
    if complaint is None or complaint.state is not ComplaintState.ANSWERED:
        return
    complaint.state = ComplaintState.RECEIVED
    complaint.answered_at = complaint.answered_by = None
    session.flush()
    case = session.get_one(Case, complaint.case_id)
    alerts.refresh(session, case, now)
    told = says(
        "complaint.undelivered",
        complaints.opens(complaint),
        **complaints.dated(session, complaint),
    )
    key = f"complaint:undelivered:{sent.id}"
    complaints.call_above(session, complaint, told, key, now)
