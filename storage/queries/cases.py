"""Questions about cases, their cards and the words relayed in them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, bindparam, func, update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.prepared import Prepared
from storage.queries.cards import OPENINGS
from storage.queries.locks import held
from storage.tables import Card, Case, CaseEvent, Message, Person, Relay, Report
from storage.vocabulary import CaseState, MessageKind, OutboxState

HOT = (CaseState.OPEN, CaseState.TAKEN, CaseState.DONE)


def lock(session: Session, case_id: int) -> Case | None:
    """Return the case, held against others until this transaction ends."""
    return session.exec(held(select(Case).where(Case.id == case_id))).first()


def lock_by_card(session: Session, card_id: int) -> Case:
    """Return the case that a card shows, held like any other."""
    query = select(Case).join(Card, col(Card.case_id) == Case.id).where(Card.id == card_id)
    return session.exec(held(query, of=Case)).one()


def of_moment(session: Session, moment_id: int) -> Case | None:
    """Return the moment's case, held against others until this transaction ends."""
    return session.exec(held(select(Case).where(Case.moment_id == moment_id))).first()


def hot(session: Session, person_id: int) -> Case | None:
    """Return the customer's newest case that is still being put right."""
    return session.exec(
        select(Case)
        .where(Case.person_id == person_id, col(Case.state).in_(HOT))
        .order_by(col(Case.id).desc())
    ).first()


def count_of(session: Session, person_id: int, site_id: int) -> int:
    """Count the cases that a customer ever had at a place."""
    mine = (Case.person_id == person_id, Case.site_id == site_id)
    return session.exec(select(func.count()).select_from(Case).where(*mine)).one()


def closed_since(session: Session, person_id: int, since: datetime) -> Case | None:
    """Return the customer's case that was closed last, if it was since then."""
    return session.exec(
        select(Case)
        .where(
            Case.person_id == person_id,
            col(Case.state).not_in(HOT),
            col(Case.closed_at) >= since,
        )
        .order_by(col(Case.closed_at).desc(), col(Case.id).desc())
    ).first()


def move(
    session: Session, case_id: int, seen: CaseState, to: CaseState, **values: object
) -> bool:
    """Move the case if it still stands where it was seen; False: somebody was first."""
    result = cast(
        "CursorResult[Any]",
        session.connection().execute(
            update(Case)
            .where(col(Case.id) == case_id, col(Case.state) == seen)
            .values(state=to, **values)
        ),
    )
    return result.rowcount == 1


def held_by(session: Session, person_id: int) -> Sequence[Case]:
    """Return the cases that somebody has taken and not done, all of them held."""
    query = select(Case).where(Case.owner_id == person_id, Case.state == CaseState.TAKEN)
    return session.exec(held(query.order_by(col(Case.id)))).all()


def open_at(session: Session, site_id: int) -> Sequence[tuple[Case, Person]]:
    """Return the hot cases of a site, the oldest first."""
    return session.exec(
        select(Case, Person)
        .join(Person, col(Person.id) == Case.person_id)
        .where(Case.site_id == site_id, col(Case.state).in_(HOT))
        .order_by(col(Case.opened_at), col(Case.id))
    ).all()


def opened_between(
    session: Session, site_id: int, start: datetime, end: datetime
) -> Sequence[Case]:
    return session.exec(
        select(Case)
        .where(
            Case.site_id == site_id,
            col(Case.opened_at) >= start,
            col(Case.opened_at) < end,
        )
        .order_by(col(Case.id))
    ).all()


def reopened(session: Session, site_id: int, start: datetime, end: datetime) -> int:
    """Count the cases of that time that were opened again: it was not right after all."""
    again = (
        select(CaseEvent.case_id)
        .join(Case, col(Case.id) == CaseEvent.case_id)
        .where(
            Case.site_id == site_id,
            col(Case.opened_at) >= start,
            col(Case.opened_at) < end,
            col(CaseEvent.act).in_(OPENINGS),
        )
        .group_by(col(CaseEvent.case_id))
        .having(func.count() > 1)
        .subquery()
    )
    return session.exec(select(func.count()).select_from(again)).one()


def history(session: Session, case_id: int) -> Sequence[tuple[CaseEvent, Person | None]]:
    return session.exec(
        select(CaseEvent, Person)
        .join(Person, col(Person.id) == CaseEvent.actor_id, isouter=True)
        .where(CaseEvent.case_id == case_id)
        .order_by(col(CaseEvent.id))
    ).all()


def report(session: Session, case_id: int) -> Report | None:
    return session.exec(select(Report).where(Report.case_id == case_id)).first()


def cards(session: Session, case_id: int) -> Sequence[Card]:
    """Return the case's cards; who holds the case sees them as they stay."""
    return session.exec(
        select(Card)
        .where(Card.case_id == case_id)
        .order_by(col(Card.id))
        .execution_options(populate_existing=True)
    ).all()


def card_in(session: Session, case_id: int, chat_id: int) -> Card | None:
    """Return the case's card in a chat; who holds the case sees it as it stays."""
    found = CARD_IN.run(session, case=case_id, chat=chat_id)
    return session.get(Card, found[0][0], populate_existing=True) if found else None


CARD_IN = Prepared(
    select(col(Card.id)).where(
        col(Card.case_id) == bindparam("case"), col(Card.chat_id) == bindparam("chat")
    )
)


def card_of_topic(session: Session, chat_id: int, thread_id: int) -> Card | None:
    """Return the card whose case has this topic for its own."""
    return session.exec(
        select(Card)
        .where(Card.chat_id == chat_id, Card.thread_id == thread_id, col(Card.topic))
        .order_by(col(Card.id).desc())
    ).first()


def card_at(session: Session, chat_id: int, message_id: int) -> Card | None:
    return session.exec(
        select(Card).where(Card.chat_id == chat_id, Card.message_id == message_id)
    ).first()


def relay_shown_as(session: Session, chat_id: int, message_id: int) -> Relay | None:
    """Return the relayed message that arrived as this message."""
    return session.exec(
        select(Relay)
        .where(Relay.to_chat == chat_id, Relay.to_message == message_id)
        .order_by(col(Relay.id).desc())
    ).first()


def relays_of(session: Session, chat_id: int, message_id: int) -> Sequence[Relay]:
    """Return where a message was relayed to."""
    return session.exec(
        select(Relay)
        .where(Relay.from_chat == chat_id, Relay.from_message == message_id)
        .order_by(col(Relay.id))
    ).all()


def edit_pending(session: Session, case_id: int, chat_id: int) -> bool:
    """Tell whether an edit of the case's card in this chat has yet to leave."""
    return (
        session.exec(
            select(Message.id)
            .where(
                Message.case_id == case_id,
                Message.chat_id == chat_id,
                Message.kind == MessageKind.EDIT,
                Message.state == OutboxState.PENDING,
                col(Message.relay_id).is_(None),
            )
            .limit(1)
            .with_for_update()  # or whoever leases it now would miss what we change
        ).first()
        is not None
    )


def card_owed(session: Session, case_id: int, chat_id: int) -> bool:
    """Tell whether the card, or its topic, is on its way to this chat."""
    return bool(_cards_owed(session, _alerts_owed(case_id, chat_id)))


def card_leaving(session: Session, case_id: int, chat_id: int) -> bool:
    """Tell whether the card is being sent, and shows the case as it was.

    One that has yet to leave is held, so that it leaves after what we change, and shows it.
    One that is being sent is not: whoever settles it waits for the case, which is ours.
    """
    owed = _alerts_owed(case_id, chat_id)
    ours = set(_cards_owed(session, held(owed.where(Message.state == OutboxState.PENDING))))
    there = _cards_owed(session, owed)
    return any(op == "card" for row, op in there.items() if row not in ours)


def _alerts_owed(case_id: int, chat_id: int) -> SelectOfScalar[Message]:
    return select(Message).where(
        Message.case_id == case_id,
        Message.chat_id == chat_id,
        Message.kind == MessageKind.ALERT,
        col(Message.state).in_([OutboxState.PENDING, OutboxState.SENDING]),
    )


def _cards_owed(session: Session, owed: SelectOfScalar[Message]) -> dict[int, str]:
    """Return which of the messages are cards or their topics, with what is done by each."""
    found = session.exec(owed)
    return {one.id or 0: one.content["op"] for one in found if "card" in one.content}


def leaving_to(session: Session, chat_id: int) -> bool:
    """Tell whether something about a case is being sent to the staff in this chat."""
    return (
        session.exec(
            select(Message.id)
            .where(
                Message.chat_id == chat_id,
                Message.state == OutboxState.SENDING,
                col(Message.kind).in_([MessageKind.ALERT, MessageKind.TO_STAFF]),
            )
            .limit(1)
        ).first()
        is not None
    )


def hot_in_chat(session: Session, chat_id: int) -> Sequence[Case]:
    """Return the hot cases that have their card in this chat, all of them held."""
    query = (
        select(Case)
        .join(Card, col(Card.case_id) == Case.id)
        .where(Card.chat_id == chat_id, col(Case.state).in_(HOT))
        .order_by(col(Case.id))
    )
    return session.exec(held(query, of=Case)).all()


def move_chat(session: Session, old: int, new: int) -> None:
    """Let cards and relayed messages follow a group to its new id.

    The old message ids mean nothing there, so cards are sent afresh when next due.
    """
    run = session.connection().execute
    run(
        update(Card)
        .where(col(Card.chat_id) == old)
        .values(chat_id=new, message_id=None, thread_id=None, topic=False)
    )
    run(update(Relay).where(col(Relay.to_chat) == old).values(to_chat=new, to_message=None))
    run(update(Relay).where(col(Relay.from_chat) == old).values(from_chat=new))
