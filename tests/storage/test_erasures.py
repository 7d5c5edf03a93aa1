"""Every column that may hold a person's traces is known, and is emptied with the person."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Column, String
from sqlalchemy.types import TypeDecorator
from sqlmodel import Session, SQLModel, col, select

from storage.database import Database
from storage.queries import keeping, regulars
from storage.tables import Audit, Booking, Inbox, Link, Message, Person, Preference, Site
from storage.tables.base import Json, UtcDateTime, Word
from storage.vocabulary import (
    InboxState,
    Kept,
    Lane,
    Language,
    LinkKind,
    MessageKind,
    OutboxState,
)

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

# Who adds a column that can hold words, a document or a Telegram number says here what
# becomes of it when its person asks to be forgotten (bot/flows/erasures.py does it).
EMPTIED = {
    "booking.events", "booking.name", "booking.reference", "booking.tier",
    "booking.birthday",  # the row goes
    "erasure.chat_id", "guest_list.rows", "inbox.body", "inbox.person_key", "journey.alias",
    "journey.chat_id", "menu.key",
    "link.alias", "moment_note.chat_id", "moment_note.media", "moment_note.message_id",
    "moment_note.words", "outbox.chat_id", "outbox.content", "outbox.error", "outbox.key",
    "outbox.lease", "outbox.message_id", "person.alias", "person.name", "person.telegram_id",
    "question.chat_id", "question.message_id", "relay.content", "relay.failed_because",
    "relay.from_chat", "relay.from_message", "relay.to_chat", "relay.to_message",
    "moment_note.album", "moment_note.tongue", "showing.chat_id", "showing.content",
    "showing.message_id", "thanks.chat_id", "thanks.message_id", "thanks.words",
    "remark.chat_id", "remark.message_id", "remark.words",
    "points.key", "points.names", "preference.words", "regular.tier",
    "regular.birthday",  # the rows go
    "complaint.notes", "complaint_wanted.message_id", "complaint_wanted.text",
}  # fmt: skip
NOBODYS = {
    "announced.key", "announcement.chat_id", "announcement.message_id", "announcement.steps",
    "announcement.gesture", "announcement.told", "announcement.words", "incident.chats",
    "incident.key",
    "incident.step_key",  # what the staff say to everybody, and their own chats
    "audit.act", "audit.details", "audit.object",  # of what the staff did; people by number
    "card.chat_id", "card.message_id", "card.thread_id",  # chats of the staff
    "case.action", "case.cause", "case.team", "case_event.details", "case_report.action",
    "case_report.cause",  # keys of choices, scores
    "awaited.details", "cycle_draft.document", "cycle_draft.edit", "cycle_draft.key",
    "cycle_draft.source",  # a manager changes the cycle
    "cycle_version.document", "cycle_version.key", "cycle_version.source",
    "gift.code", "gift.currency", "gift.key", "gift.names", "gift.once",  # of the catalogue
    "ledger.key", "purse.key", "menu.told", "drill.step_key",
    "export.chat_id", "export.files", "export.first", "export.last", "export.lease",
    "export.message_id", "export.sites", "export.told",  # of managers: months and figures
    "followup.because", "followup.key",  # rules, and rows by number
    "inbox.digest", "inbox.error", "inbox.update_id", "invite.secret_hash", "invite.team",
    "journey_event.name", "link.code", "link.cycle_key", "link.step_key", "moment.reasons",
    "moment.step_key", "post.hours", "post.quiet", "post.team", "post.zone",  # the staff's own
    "proposal.after", "proposal.before", "proposal.subject",  # rules, posts by number
    "question.closed_because", "question.step_key",
    "regular.key", "remark.reader",
    "scan.refused", "site.key", "site.name", "site.review_link", "site.thresholds",
    "site.zone", "step.key", "thanks.team",
    "team_chat.chat_id", "team_chat.lost_because", "team_chat.team",
}  # fmt: skip


def telling(column: Column[object]) -> bool:
    """Tell whether a column can hold words, a document, or a number of Telegram's."""
    kind = column.type
    if isinstance(kind, Word | UtcDateTime):
        return False
    if isinstance(kind, String | Json) or (
        isinstance(kind, TypeDecorator) and isinstance(kind.impl_instance, String)
    ):
        return True
    numbers = ("chat", "message_id", "thread_id", "telegram_id", "update_id", "_message")
    return (
        isinstance(kind, BigInteger)
        and not column.foreign_keys
        and any(part in column.name for part in numbers)
    )


def test_it_is_known_of_every_telling_column_what_becomes_of_it() -> None:
    tables = SQLModel.metadata.tables.values()
    found = {
        f"{one.name}.{column.name}" for one in tables for column in one.c if telling(column)
    }
    assert found - EMPTIED - NOBODYS == set()
    assert (EMPTIED | NOBODYS) - found == set()


def old(session: Session, at: datetime) -> None:
    """Write a row of each kind that is cleared by the clock."""
    person = Person(
        telegram_id=41, name="Vera", alias="V", language=Language.SPANISH, created_at=at
    )
    site = Site(key=f"s{at}", name="Sol", zone="UTC", language=Language.SPANISH, created_at=at)
    number = int(at.timestamp())
    if session.exec(select(Person)).first() is None:
        session.add_all([person, site])
        session.flush()
    session.add(Audit(at=at, act="invite", object="site:sol", actor_id=1, details={"x": 1}))
    for offset, state in enumerate((InboxState.DONE, InboxState.DEAD, InboxState.NEW)):
        session.add(
            Inbox(
                update_id=number + offset,
                body="{}",
                digest="d",
                person_key="p:41",
                state=state,
                received_at=at,
            )
        )
    for sending in (OutboxState.SENT, OutboxState.PENDING):
        session.add(
            Message(
                key=f"{sending}:{number}",
                lane=Lane.REPLY,
                kind=MessageKind.REPLY,
                chat_id=41,
                language=Language.SPANISH,
                content={"op": "send", "say": "words.noted"},
                state=sending,
                due_at=at,
                created_at=at,
            )
        )
    link = Link(
        code=f"p{number}",
        kind=LinkKind.PERSONAL,
        site_id=1,
        cycle_key="hotel",
        alias="Vera",
        created_at=at,
    )
    session.add(link)
    session.flush()
    assert link.id is not None
    session.add(Booking(site_id=1, link_id=link.id, reference=f"R{number}", name="Vera"))
    regular = regulars.lock(session, 1, 1)
    regulars.note(session, regular, "a quiet room", 1, at)


def cleared(session: Session) -> int:
    """Clear all there is, two rows at a time; return in how many batches."""
    batches = 0
    for row in keeping.rows(session):
        while keeping.clear(session, row, NOW - timedelta(hours=row.hours), 2):
            batches += 1
    return batches


async def test_what_is_old_is_cleared_in_batches_and_its_rows_still_count(db: Database) -> None:
    def story(session: Session) -> int:
        keeping.set_hours(session, dict.fromkeys(Kept, 24))
        for days in (50, 3, 2):
            old(session, NOW - timedelta(days=days))
        old(session, NOW - timedelta(hours=1))
        return cleared(session)

    def bodies(session: Session) -> dict[str, list[bool]]:
        rows = session.exec(select(Inbox).order_by(col(Inbox.received_at))).all()
        return {
            state: [bool(row.body) for row in rows if row.state is state]
            for state in InboxState
        }

    assert await db.write(story) > 3
    assert await db.read(bodies) == {
        "done": [False, False, False, True],
        "dead": [False, True, True, True],  # somebody may still want to look
        "new": [True] * 4,
    }
    outbox = await db.read(lambda s: list(s.exec(select(Message).order_by(col(Message.id)))))
    assert [one.content["op"] for one in outbox if one.state is OutboxState.SENT] == [
        *["gone"] * 3,
        "send",
    ]
    assert {one.content["op"] for one in outbox if one.state is OutboxState.PENDING} == {"send"}
    audits = await db.read(lambda s: list(s.exec(select(Audit).order_by(col(Audit.id)))))
    assert [(one.actor_id, one.details) for one in audits] == [(None, {})] * 3 + [(1, {"x": 1})]
    links = await db.read(lambda s: list(s.exec(select(Link.alias).order_by(col(Link.id)))))
    assert links == [None, None, None, "Vera"]
    assert len(await db.read(lambda s: list(s.exec(select(Booking))))) == 1
    assert len(await db.read(lambda s: list(s.exec(select(Preference))))) == 1
    assert await db.write(cleared) == 0
