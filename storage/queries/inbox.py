"""Questions about the inbox: what came in, what is done, and where receiving stood still."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, bindparam, func, literal_column, update
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared
from storage.tables import Beat, Gap, Inbox
from storage.vocabulary import InboxState

BEAT = 1  # the only beat there is
NEW: ColumnElement[str] = literal_column(
    "'new'"
)  # written out: only so does the partial index serve


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update as it came, before it has a row. Without an id, it is a dead letter."""

    update_id: int | None
    body: str
    person_key: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.body.encode(errors="surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Kept:
    """An update that waits in the inbox."""

    update_id: int
    person_key: str
    body: str
    attempts: int


def keep(session: Session, arrivals: Sequence[Arrival], now: datetime) -> list[int | None]:
    """Write down what arrived; return the row of each, None for what is no work.

    An update that came before is no work. One with the id of another, but not its body, is
    a different update (Telegram counts anew after an idle week) and gets an id of its own.
    `now` tells this batch from every other, should the database have to do it again.
    """
    rows = [row_of(arrival, arrival.update_id, now) for arrival in arrivals]
    if insert(session, rows) < len(rows):
        rows = sort_out(session, rows, now)
    return [row["update_id"] if row["state"] is InboxState.NEW else None for row in rows]


def sort_out(
    session: Session, rows: list[dict[str, Any]], now: datetime
) -> list[dict[str, Any]]:
    """Rehouse those whose id another update has; mark those that are no work as done."""
    there = stored(session, rows)
    others = [
        {**row, "update_id": made_up(row["digest"])}
        if there[row["update_id"]][0] != row["digest"]
        else row
        for row in rows
    ]
    insert(session, [row for row in others if row["update_id"] not in there])
    there |= stored(session, others)
    seen: set[int] = set()
    for row in others:
        number = row["update_id"]
        if there[number][1] != now or number in seen:
            row["state"] = InboxState.DONE
        seen.add(number)
    return others


def stored(session: Session, rows: list[dict[str, Any]]) -> dict[int, tuple[str, datetime]]:
    statement = select(Inbox.update_id, Inbox.digest, Inbox.received_at).where(
        col(Inbox.update_id).in_({row["update_id"] for row in rows})
    )
    found = session.connection().execute(statement)
    return {number: (digest, received) for number, digest, received in found}


def row_of(arrival: Arrival, update_id: int | None, now: datetime) -> dict[str, Any]:
    digest = arrival.digest
    return {
        "update_id": made_up(digest) if update_id is None else update_id,
        "body": arrival.body,
        "digest": digest,
        "person_key": arrival.person_key,
        "state": InboxState.DEAD if update_id is None else InboxState.NEW,
        "attempts": 0,
        "error": "no update" if update_id is None else None,
        "received_at": now,
        "settled_at": now if update_id is None else None,
    }


def made_up(digest: str) -> int:
    """Return an id that no update of Telegram's has, the same for the same body."""
    return -1 - int(digest[:15], 16)


def insert(session: Session, rows: list[dict[str, Any]]) -> int:
    """Insert what has no row yet; return how many rows that were."""
    return KEEP.change_many(session, rows)


KEEP = InsertOnce(
    Inbox, "update_id",
    "update_id", "body", "digest", "person_key", "state", "attempts", "error", "received_at",
    "settled_at",
)  # fmt: skip


def waiting(session: Session, after: int | None, limit: int) -> list[tuple[int, str]]:
    """Return updates that nobody has finished: their id and the person's key, in order."""
    statement = (
        select(Inbox.update_id, Inbox.person_key)
        .where(col(Inbox.state) == NEW)
        .order_by(col(Inbox.update_id))
        .limit(limit)
    )
    if after is not None:
        statement = statement.where(col(Inbox.update_id) > after)
    return list(session.connection().execute(statement).all())


def find(session: Session, update_id: int) -> Kept | None:
    """Return an update that nobody has finished yet."""
    found = FIND.run(session, number=update_id)
    return Kept(update_id, *found[0]) if found else None


FIND = Prepared(
    select(Inbox.person_key, Inbox.body, Inbox.attempts).where(
        col(Inbox.update_id) == bindparam("number"), col(Inbox.state) == NEW
    )
)


HANDLING = "update"  # in a session's info: the update that a flow answers


def finish(session: Session, update_id: int, now: datetime) -> bool:
    """Mark an update done; False when it was finished before."""
    return FINISH.change(session, number=update_id, at=now) == 1


FINISH = Prepared(
    update(Inbox)
    .where(col(Inbox.update_id) == bindparam("number"), col(Inbox.state) == NEW)
    .values(state=literal_column("'done'"), settled_at=bindparam("at"))
)


def bury(session: Session, update_id: int, error: str, now: datetime) -> bool:
    """Make an update a dead letter; False when it was finished before."""
    statement = (
        update(Inbox)
        .where(col(Inbox.update_id) == update_id, col(Inbox.state) == NEW)
        .values(state=InboxState.DEAD, error=error, settled_at=now)
    )
    return cast("CursorResult[Any]", session.connection().execute(statement)).rowcount == 1


def fail(session: Session, update_id: int, error: str) -> int | None:
    """Count a failed try; return how many there were, None when it is finished after all."""
    statement = (
        update(Inbox)
        .where(col(Inbox.update_id) == update_id, col(Inbox.state) == NEW)
        .values(attempts=col(Inbox.attempts) + 1, error=error)
        .returning(col(Inbox.attempts))
    )
    return session.connection().execute(statement).scalar()


def beat(session: Session, now: datetime) -> None:
    """Note that receiving works."""
    BEGIN.change(session, id=BEAT, polled_at=now)
    session.connection().execute(update(Beat).values(polled_at=now))


BEGIN = InsertOnce(Beat, "id", "id", "polled_at")


def last_beat(session: Session) -> datetime | None:
    found = session.get(Beat, BEAT)
    return found.polled_at if found else None


def note_gap(session: Session, since: datetime, until: datetime) -> None:
    """Note a stretch in which taps may have been lost."""
    session.add(Gap(since=since, until=until))


def dead(session: Session) -> int:
    """Count the dead letters."""
    statement = select(func.count()).where(col(Inbox.state) == InboxState.DEAD)
    return session.exec(statement).one()


def oldest_waiting(session: Session) -> datetime | None:
    """Return when the update came that has waited longest."""
    statement = select(func.min(Inbox.received_at)).where(col(Inbox.state) == NEW)
    return session.exec(statement).one()


def is_outage(error: BaseException) -> bool:
    """Whether the database is at fault (locked, full, gone), not what was asked of it."""
    return isinstance(error, (OperationalError, InterfaceError))
