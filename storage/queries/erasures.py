"""Questions about a person who is to be forgotten: where they are, and taking them out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, Delete, Update, bindparam, case, delete, func, update
from sqlmodel import Session, col, select

from storage.prepared import Prepared
from storage.queries.locks import held
from storage.tables import (
    Booking,
    Case,
    Erasure,
    Followup,
    Gift,
    Inbox,
    Journey,
    Link,
    Message,
    Moment,
    MomentNote,
    NoticeShown,
    Person,
    Question,
    Relay,
    Remark,
    Showing,
    Thanks,
)
from storage.vocabulary import (
    FollowupState,
    InboxState,
    JourneyState,
    OutboxState,
    QuestionState,
)

NOBODY = -(2**53)  # below every id of Telegram's: nobody can be written to there
BLANK = "–"
FAREWELL = "farewell:"
SHOWN = "unseen"  # about what waits for a tap
GIVEN = ("gift_remind", "gift_lapse")  # about a gesture; that it ends is counted all the same
REMARKED = ("doubt", "risk")  # what the clock owes about words
OPEN = (OutboxState.PENDING, OutboxState.SENDING)


def cases_of(session: Session, person_id: int) -> Sequence[Case]:
    """Return the cases of a customer, all of them held."""
    query = select(Case).where(Case.person_id == person_id).order_by(col(Case.id))
    return session.exec(held(query)).all()


def journeys_of(session: Session, person_id: int) -> Sequence[Journey]:
    """Return the journeys of a customer, all of them held."""
    query = select(Journey).where(Journey.person_id == person_id).order_by(col(Journey.id))
    return session.exec(held(query)).all()


def about_cases(session: Session, case_ids: Sequence[int]) -> Sequence[Message]:
    """Return all that was owed to anybody about these cases."""
    query = select(Message).where(col(Message.case_id).in_(case_ids))
    return session.exec(query.order_by(col(Message.id))).all()


def drop_messages(session: Session, ids: Sequence[int]) -> None:
    """Forget messages; what is on its way is settled by nobody then."""
    run(session, delete(Message).where(col(Message.id).in_(ids)))


def blank_messages(session: Session, ids: Sequence[int]) -> None:
    """Leave of messages only that they are on their way."""
    run(
        session,
        update(Message)
        .where(col(Message.id).in_(ids))
        .values(content={"op": "erased"}, relay_id=None),
    )


def drop_owed(session: Session, chat_id: int, question_ids: Sequence[int]) -> None:
    """Take back whatever is still owed to the person themselves."""
    run(
        session,
        delete(Message).where(col(Message.chat_id) == chat_id, col(Message.state).in_(OPEN)),
    )
    run(session, delete(Message).where(col(Message.question_id).in_(question_ids)))


def drop_words(session: Session, person_id: int, case_ids: Sequence[int]) -> None:
    """Delete what the person said and was told, and what they were shown of privacy."""
    moments = select(Moment.id).where(Moment.person_id == person_id)
    run(session, delete(MomentNote).where(col(MomentNote.moment_id).in_(moments)))
    remarks = session.exec(select(Remark.id).where(Remark.person_id == person_id)).all()
    shown = session.exec(select(Showing.id).where(Showing.person_id == person_id)).all()
    keys = [f"{kind}:{number}" for number in remarks for kind in REMARKED]
    keys += [f"{SHOWN}:{number}" for number in shown]
    given = session.exec(select(Gift.id).where(Gift.person_id == person_id)).all()
    keys += [f"{kind}:{number}" for number in given for kind in GIVEN]
    run(
        session,
        update(Followup)
        .where(
            col(Followup.key).in_(keys),
            col(Followup.state).in_([FollowupState.WAITING, FollowupState.HANDED]),
        )
        .values(state=FollowupState.CANCELLED, because="erased", leased_until=None),
    )
    run(
        session,
        update(Remark)
        .where(col(Remark.person_id) == person_id)
        .values(words="", chat_id=0, message_id=0, asked_at=None),
    )
    run(session, delete(Showing).where(col(Showing.person_id) == person_id))
    run(
        session,
        update(Thanks)
        .where(col(Thanks.person_id) == person_id)
        .values(words=None, chat_id=0, message_id=0),
    )
    cases = col(Message.case_id).in_(case_ids)
    run(session, update(Message).where(cases).values(relay_id=None))
    run(session, delete(Relay).where(col(Relay.case_id).in_(case_ids)))
    run(session, delete(NoticeShown).where(col(NoticeShown.person_id) == person_id))


def unlink(session: Session, person_id: int, journey_ids: Sequence[int]) -> None:
    """Take the name off the links the person came by, and drop what was booked for them."""
    links = select(Link.id).where(Link.used_by == person_id)
    run(
        session,
        delete(Booking).where(
            col(Booking.link_id).in_(links) | col(Booking.journey_id).in_(journey_ids)
        ),
    )
    run(session, update(Link).where(col(Link.used_by) == person_id).values(alias=None))


def end_journeys(
    session: Session, journey_ids: Sequence[int], now: datetime, *, named: bool
) -> list[int]:
    """End what is under way and forget where it was; return the journeys' questions.

    `named`: the person keeps their name, as one of the staff; the journeys do not tell it.
    """
    run(
        session,
        update(Journey)
        .where(col(Journey.id).in_(journey_ids))
        .values(
            chat_id=0,
            alias=BLANK if named else None,
            state=JourneyState.ENDED,
            ended_at=func.coalesce(col(Journey.ended_at), now),
        ),
    )
    asked = col(Question.state) == QuestionState.ASKED
    left = col(Question.state).in_([QuestionState.PLANNED, QuestionState.ASKED])
    ours = col(Question.journey_id).in_(journey_ids)
    run(
        session,
        update(Question)
        .where(ours, left)
        .values(
            state=case((asked, QuestionState.EXPIRED), else_=QuestionState.SKIPPED),
            closed_because="erased",
        ),
    )
    run(session, update(Question).where(ours).values(chat_id=None, message_id=None))
    return [number or 0 for number in session.exec(select(Question.id).where(ours))]


def cancel_followups(
    session: Session,
    journey_ids: Sequence[int],
    question_ids: Sequence[int],
    case_ids: Sequence[int],
) -> None:
    """Cancel what the clock still owes the person, also what is in somebody's hands."""
    run(
        session,
        update(Followup)
        .where(
            col(Followup.journey_id).in_(journey_ids)
            | col(Followup.question_id).in_(question_ids)
            | col(Followup.case_id).in_(case_ids),
            col(Followup.state).in_([FollowupState.WAITING, FollowupState.HANDED]),
        )
        .values(state=FollowupState.CANCELLED, because="erased", leased_until=None),
    )


def become_nobody(session: Session, person: Person, now: datetime) -> None:
    """Leave of a person a number that counts them, and nothing that tells who they were."""
    assert person.id is not None
    person.telegram_id = NOBODY - person.id
    person.name = person.alias = BLANK
    person.reachable = False
    person.stopped_at = person.erased_at = now
    person.paused_until = person.given_at = None
    session.flush()


def blank_update(session: Session, update_id: int) -> None:
    """Empty the update that asked for it: it says who did."""
    run(
        session,
        update(Inbox).where(col(Inbox.update_id) == update_id).values(body="", person_key=""),
    )


def newest_message(session: Session) -> int:
    return session.exec(select(func.max(Message.id))).one() or 0


def links_of(session: Session, person_id: int) -> set[int | None]:
    """Return the personal links that the person came by."""
    return set(session.exec(select(Link.id).where(Link.used_by == person_id)))


def messages_between(
    session: Session, after: int, upto: int, limit: int
) -> Sequence[tuple[int, int, dict[str, Any], int | None]]:
    """Return the number, chat, content and Telegram's number of messages, the oldest first."""
    statement = (
        select(col(Message.id), Message.chat_id, Message.content, Message.message_id)
        .where(col(Message.id) > after, col(Message.id) <= upto)
        .order_by(col(Message.id))
        .limit(limit)
    )
    return [
        (number, chat, content, shown)
        for number, chat, content, shown in session.connection().execute(statement)
    ]


def blank_updates(
    session: Session, chat_id: int, since: datetime | None, until: datetime, limit: int
) -> datetime | None:
    """Empty what came in by then and is settled; return how far that went, None at the end.

    Everybody's: what the staff wrote may quote the person. Of dead letters only theirs.
    """
    span = (col(Inbox.received_at) <= until,) + (
        (col(Inbox.received_at) > since,) if since is not None else ()
    )
    times = session.exec(
        select(Inbox.received_at).where(*span).order_by(col(Inbox.received_at)).limit(limit)
    ).all()
    if not times:
        return None
    reach = (*span, col(Inbox.received_at) <= times[-1])
    own = col(Inbox.person_key) == f"p:{chat_id}"
    run(
        session,
        update(Inbox)
        .where(*reach, col(Inbox.state) == InboxState.DONE, col(Inbox.body) != "")
        .values(body=""),
    )
    run(
        session,
        update(Inbox)
        .where(*reach, own, col(Inbox.state) != InboxState.NEW)
        .values(body="", person_key=""),
    )
    return times[-1]


def drop_message(session: Session, message_id: int) -> None:
    """Forget a farewell once it was said, or could not be."""
    DROP.change(session, row=message_id)


DROP = Prepared(delete(Message).where(col(Message.id) == bindparam("row")))


def to_purge(session: Session) -> list[int]:
    """Return the erasures of which nothing is left in the tables, but perhaps on the disk."""
    found = []
    for number, done in OPEN_ONES.run(session):
        said = done is not None and not KEYED.run(session, key=f"{FAREWELL}{number}")
        found += [number] if said else []
    return found


OPEN_ONES = Prepared(
    select(col(Erasure.id), col(Erasure.done_at)).where(col(Erasure.purged_at).is_(None))
)
KEYED = Prepared(select(col(Message.id)).where(col(Message.key) == bindparam("key")))


def purged(session: Session, ids: Sequence[int], now: datetime) -> None:
    run(session, update(Erasure).where(col(Erasure.id).in_(ids)).values(purged_at=now))


def run(session: Session, statement: Update | Delete) -> int:
    session.flush()
    return cast("CursorResult[Any]", session.connection().execute(statement)).rowcount
