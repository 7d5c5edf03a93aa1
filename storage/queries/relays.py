"""Questions about what is carried between a customer and the staff, and how far it got."""

from typing import Any

from sqlalchemy import ColumnElement, func, literal_column
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.tables import Message, Relay
from storage.vocabulary import MessageKind, OutboxState

TO_STAFF: ColumnElement[str] = literal_column("'to_staff'")  # as the partial index has it
PLACE = 2  # in a key
OPEN = (OutboxState.PENDING, OutboxState.SENDING)


def shown_beside_cases(
    session: Session, chat_id: int, message_id: int
) -> dict[str, Any] | None:
    """Return what a message brought the staff of a customer whom no case was about."""
    found = session.exec(
        select(Message.content).where(
            col(Message.kind) == TO_STAFF,
            col(Message.case_id).is_(None),
            Message.chat_id == chat_id,
            Message.message_id == message_id,
        )
    ).first()
    return dict(found) if found is not None else None


def numbers(session: Session, case_id: int, relay_id: int) -> dict[int, int | None]:
    """Return Telegram's numbers of a message's pieces, by place; of what was resent the newest.

    The keys tell the place: "relay:7:0…" towards a customer, "note:3:relay0:7…" to the staff.
    """
    found = session.exec(_pieces(case_id, relay_id).order_by(col(Message.id)))
    return {
        int(one.key.split(":")[PLACE].removeprefix("relay")): one.message_id for one in found
    }


def count(session: Session, case_id: int) -> int:
    """Count what was carried in a case, both ways."""
    return session.exec(select(func.count()).where(Relay.case_id == case_id)).one()


def on_its_way(session: Session, case_id: int, relay_id: int) -> bool:
    """Tell whether a piece of a message has yet to arrive."""
    open_ = _pieces(case_id, relay_id).where(col(Message.state).in_(OPEN))
    return session.exec(open_.limit(1)).first() is not None


def _pieces(case_id: int, relay_id: int) -> SelectOfScalar[Message]:
    return select(Message).where(
        Message.case_id == case_id,
        Message.relay_id == relay_id,
        col(Message.kind).in_([MessageKind.TO_CUSTOMER, MessageKind.TO_STAFF]),
    )
