"""What opening a case writes, compiled once: bitter taps come in bursts, and alerts hurry."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, insert, literal_column, update
from sqlmodel import Session, col, select

from storage.prepared import Prepared, loose
from storage.queries.cards import NO_FAILURE
from storage.queries.inbox import HANDLING
from storage.tables import Booking, Card, Case, CaseEvent, Inbox, Journey, Message
from storage.tables.base import UtcDateTime
from storage.vocabulary import Act, CaseState

OPENED = ("moment_id", "site_id", "journey_id", "person_id", "team", "urgent", "opened_at",
          "deadline_at", "handed_at")  # fmt: skip
OPEN = Prepared(insert(Case).returning(col(Case.id)), *OPENED)
LOG = Prepared(insert(CaseEvent), "case_id", "at", "act", "actor_id", "details")
NEW_CARD = ("case_id", "chat_id", "person_id", "created_at")
ADD_CARD = Prepared(insert(Card).returning(col(Card.id)), *NEW_CARD)
ALERTED = Prepared(
    update(Case)
    .where(
        col(Case.id)
        == select(col(Card.case_id)).where(col(Card.id) == bindparam("card")).scalar_subquery()
    )
    .values(
        sent_at=func.coalesce(col(Case.sent_at), bindparam("sent", type_=UtcDateTime())),
        alerted_at=func.coalesce(col(Case.alerted_at), bindparam("now", type_=UtcDateTime())),
    )
    .returning(col(Case.id), col(Case.state))
)
STANDS = Prepared(
    update(Card)
    .where(col(Card.id) == bindparam("card"))
    .values(message_id=bindparam("number"))
    .returning(col(Card.chat_id))
)
FAILED_BEFORE: Any = exists().where(
    col(Case.person_id) == col(Journey.person_id),  # there is an index on it
    col(Case.journey_id) == col(Journey.id),
    col(Case.state).not_in(NO_FAILURE),
)
HANDED = (
    select(col(Inbox.received_at))
    .where(col(Inbox.update_id) == bindparam("update"))
    .scalar_subquery()
)
VISIT = Prepared(
    select(FAILED_BEFORE, col(Booking.events), HANDED)
    .select_from(Journey)
    .join(Booking, col(Booking.journey_id) == col(Journey.id), isouter=True)
    .where(col(Journey.id) == bindparam("journey"))
)
LET_TALK = Prepared(
    update(Message)
    .where(
        col(Message.case_id) == bindparam("case"),
        col(Message.chat_id) == bindparam("chat"),
        col(Message.state) == literal_column("'pending'"),
        col(Message.due_at) > bindparam("now"),
    )
    .values(due_at=bindparam("now"))
)


def visit(session: Session, journey_id: int) -> tuple[bool, dict[str, str], datetime | None]:
    """Return whether something went wrong in this journey before, and what is booked when.

    With it comes when the update that is being seen to was handed over to us; what the clock
    does answers none.
    """
    update_id = session.info.get(HANDLING)
    failed, events, handed_at = VISIT.run(session, journey=journey_id, update=update_id)[0]
    return bool(failed), events or {}, handed_at


def open_one(session: Session, **columns: object) -> Case:
    """Open a case; what comes back belongs to no session, so changing it changes no row."""
    number: int = OPEN.run(session, **columns)[0][0]
    return loose(Case, id=number, **columns)


def log(
    session: Session,
    case_id: int,
    act: Act,
    at: datetime,
    actor_id: int | None,
    details: dict[str, Any],
) -> None:
    """Add a line to a case's history."""
    LOG.change(session, case_id=case_id, at=at, act=act, actor_id=actor_id, details=details)


def add_card(session: Session, **columns: object) -> Card:
    """Give a case a card in a chat; what comes back belongs to no session."""
    number: int = ADD_CARD.run(session, **columns)[0][0]
    return loose(Card, id=number, **columns)


def card_arrived(
    session: Session, card_id: int, number: int | None, sent_at: datetime | None, now: datetime
) -> CaseState:
    """Keep where a card stands, and let what was to be said beside it leave.

    The case is held by this, before its card. Returns the state of the case.
    """
    case_id, state = ALERTED.run(session, card=card_id, sent=sent_at, now=now)[0]
    ((chat_id,),) = STANDS.run(session, card=card_id, number=number)
    LET_TALK.change(session, case=case_id, chat=chat_id, now=now)
    found: CaseState = state
    return found
