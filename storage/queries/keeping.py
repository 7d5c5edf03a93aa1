"""Questions about what has been kept long enough: cleared in batches, the counts remain."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from storage.queries.erasures import run
from storage.tables import (
    Audit,
    Booking,
    GuestList,
    Inbox,
    Keeping,
    Link,
    Message,
    MomentNote,
    Preference,
    Regular,
    Relay,
    Remark,
)
from storage.vocabulary import InboxState, Kept, ListState, OutboxState

DEAD_LONGER = timedelta(days=30)  # a dead letter waits for somebody to look at it
OPEN = (OutboxState.PENDING, OutboxState.SENDING)


def rows(session: Session) -> Sequence[Keeping]:
    return session.exec(select(Keeping).order_by(col(Keeping.kind))).all()


def hours(session: Session) -> dict[Kept, int]:
    return {row.kind: row.hours for row in rows(session)}


def set_hours(session: Session, wanted: Mapping[Kept, int]) -> None:
    """Write down how long each kind is kept from now on."""
    for kind, how_long in wanted.items():
        row = session.get(Keeping, kind)
        if row is None:
            session.add(Keeping(kind=kind, hours=how_long))
        else:
            row.hours = how_long


def clear(session: Session, row: Keeping, before: datetime, limit: int) -> bool:
    """Clear the next batch of what is older; tell whether there may be more."""
    if row.kind is Kept.INBOX:
        return clear_inbox(session, row, before, limit)
    table, at, empty = WALKED[row.kind]
    found = session.exec(
        select(table.id)
        .where(col(table.id) > row.done_to, col(at) < before)
        .order_by(col(table.id))
        .limit(limit)
    ).all()
    if found:
        empty(session, found)
        row.done_to = found[-1]
    return len(found) == limit


def clear_inbox(session: Session, row: Keeping, before: datetime, limit: int) -> bool:
    """Empty the updates that are done; dead letters some time later."""
    span: tuple[Any, ...] = (col(Inbox.received_at) < before,)
    if row.done_at is not None:
        span += (col(Inbox.received_at) > row.done_at,)
    times = session.exec(
        select(Inbox.received_at).where(*span).order_by(col(Inbox.received_at)).limit(limit)
    ).all()
    if not times:
        return False
    reached = times[-1]
    done = (*span, col(Inbox.received_at) <= reached, col(Inbox.state) == InboxState.DONE)
    run(session, update(Inbox).where(*done).values(body=""))
    since = (row.done_at or times[0]) - DEAD_LONGER
    run(
        session,
        update(Inbox)
        .where(
            col(Inbox.received_at) >= since,
            col(Inbox.received_at) <= reached - DEAD_LONGER,
            col(Inbox.state) == InboxState.DEAD,
        )
        .values(body=""),
    )
    row.done_at = reached
    return len(times) == limit


def empty_words(session: Session, ids: Sequence[int]) -> None:
    run(session, update(MomentNote).where(col(MomentNote.id).in_(ids)).values(words=None))


def empty_remarks(session: Session, ids: Sequence[int]) -> None:
    run(session, update(Remark).where(col(Remark.id).in_(ids)).values(words=""))


def empty_media(session: Session, ids: Sequence[int]) -> None:
    run(session, update(MomentNote).where(col(MomentNote.id).in_(ids)).values(media=None))


def empty_talk(session: Session, ids: Sequence[int]) -> None:
    """Leave of what was said only that something was."""
    run(session, update(Relay).where(col(Relay.id).in_(ids)).values(content={"kind": "text"}))


def empty_outbox(session: Session, ids: Sequence[int]) -> None:
    settled = (col(Message.id).in_(ids), col(Message.state).not_in(OPEN))
    run(session, update(Message).where(*settled).values(content={"op": "gone"}))


def empty_audit(session: Session, ids: Sequence[int]) -> None:
    run(session, update(Audit).where(col(Audit.id).in_(ids)).values(details={}, actor_id=None))


def empty_bookings(session: Session, ids: Sequence[int]) -> None:
    run(session, delete(Booking).where(col(Booking.link_id).in_(ids)))
    run(session, update(Link).where(col(Link.id).in_(ids)).values(alias=None))


def drop_preferences(session: Session, ids: Sequence[int]) -> None:
    run(session, delete(Preference).where(col(Preference.id).in_(ids)))


Walk = tuple[Any, Any, Callable[[Session, Sequence[int]], None]]
WALKED: dict[Kept, Walk] = {  # each by its number, which rises with time
    Kept.WORDS: (MomentNote, MomentNote.at, empty_words),
    Kept.REMARKS: (Remark, Remark.at, empty_remarks),
    Kept.MEDIA: (MomentNote, MomentNote.at, empty_media),
    Kept.TALK: (Relay, Relay.at, empty_talk),
    Kept.OUTBOX: (Message, Message.created_at, empty_outbox),
    Kept.AUDIT: (Audit, Audit.at, empty_audit),
    Kept.BOOKINGS: (Link, Link.created_at, empty_bookings),
    Kept.PREFERENCES: (Preference, Preference.at, drop_preferences),
}


def drop_birthdays(session: Session, before: datetime) -> None:
    """Forget the days that nobody has named again for so long."""
    run(
        session,
        update(Regular)
        .where(col(Regular.birthday_at) < before)
        .values(birthday=None, birthday_at=None),
    )


def drop_lists(session: Session, before: datetime) -> None:
    """Let go of lists that nobody confirmed."""
    run(
        session,
        update(GuestList)
        .where(col(GuestList.state) == ListState.PENDING, col(GuestList.created_at) < before)
        .values(state=ListState.DROPPED, rows=[]),
    )
