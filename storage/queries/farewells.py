"""Questions about what still ties a place's cases to somebody who leaves its staff."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage.queries.cases import HOT
from storage.tables import Card, Case, Message
from storage.vocabulary import MessageKind, OutboxState


def private_cards(
    session: Session, person_id: int, site_id: int
) -> Sequence[tuple[Card, Case]]:
    """Return the cards of a site's hot cases in somebody's private chat."""
    return session.exec(
        select(Card, Case)
        .join(Case, col(Case.id) == Card.case_id)
        .where(
            Card.person_id == person_id,
            Case.site_id == site_id,
            col(Case.state).in_(HOT),
            col(Card.message_id).is_not(None),
        )
        .order_by(col(Card.id))
    ).all()


def keep_from(session: Session, chat_id: int, site_id: int, now: datetime) -> None:
    """Cancel what a site's cases have still to tell a chat of the staff's."""
    theirs = select(Case.id).where(Case.site_id == site_id)
    session.connection().execute(
        update(Message)
        .where(
            col(Message.chat_id) == chat_id,
            col(Message.state) == OutboxState.PENDING,
            col(Message.case_id).in_(theirs),
            col(Message.kind).in_([MessageKind.ALERT, MessageKind.TO_STAFF, MessageKind.EDIT]),
        )
        .values(state=OutboxState.CANCELLED, settled_at=now)
    )
