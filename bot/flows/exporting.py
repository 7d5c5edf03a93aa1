"""The making of exports: what the one who writes and sends the files asks and tells."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.flows import exports, people
from bot.flows.content import Content, edits
from storage.queries import exports as rows
from storage.queries import outbox
from storage.tables import Export, Person, Site
from storage.vocabulary import ExportState, Lane, MessageKind, Role

TRIES = 3  # a process that dies at it takes the bot along only so often
LEASE = timedelta(minutes=15)  # a slow line needs minutes for one file
KEPT = timedelta(days=30)  # so long files may be taken back out of the chat


def free(session: Session, _now: datetime) -> None:
    """Let what a process before this one was making be begun again."""
    rows.free(session)


def take(session: Session, lease: str, now: datetime) -> Content | None:
    """Return what is to be made next, by this one and nobody else; None if there is nothing.

    What broke off too often, or whose manager has no right to it any more, is ended.
    """
    while (number := rows.next_one(session, now)) is not None:
        if not rows.take(session, number, lease, now + LEASE, now):
            continue
        one = session.get_one(Export, number)
        clear(session, one, now)
        if (state := barred(session, one)) is None:
            exports.tell(session, one, now)
            return order(session, one)
        exports.end(session, one, state, now)
        session.flush()
    return None


def barred(session: Session, one: Export) -> ExportState | None:
    """Return as what an export must end, if it must not be made."""
    if not allowed(session, one):
        return ExportState.REFUSED
    return ExportState.FAILED if one.tries > TRIES else None


def allowed(session: Session, one: Export) -> bool:
    """Tell whether whoever asked still has the right to all of it."""
    person = session.get_one(Person, one.person_id)
    managed = {site.id for site in people.sites_of(session, person, Role.MANAGER)}
    return person.erased_at is None and managed >= set(one.sites)


def order(session: Session, one: Export) -> Content:
    """Return what the process is told that writes the files."""
    several = len(one.sites) > 1
    place = "all" if several else session.get_one(Site, one.sites[0]).key
    return {
        "export": one.id,
        "sites": one.sites,
        "first": one.first,
        "last": one.last,
        "upto": one.asked_at.isoformat(),
        "language": one.language.value,
        "form": one.form.value,
        "name": f"moments-{place}-{one.first}-{one.last}",
    }


def advance(
    session: Session, export_id: int, lease: str, done: int, of: int, now: datetime
) -> bool:
    """Note how far it is; False if it is to be left, for it was stopped."""
    one = rows.mine(session, export_id, lease)
    if one is None:
        return False
    one.rows_done, one.rows_all = done, of
    one.leased_until = now + LEASE
    exports.tell(session, one, now)
    return True


def deliverable(session: Session, export_id: int, lease: str, now: datetime) -> Content | None:
    """Return for whom the next file is; None if none may leave any more.

    If somebody asked to be forgotten since it was begun, it is begun again: they may be in it.
    """
    one = rows.mine(session, export_id, lease)
    if one is None:
        return None
    if not allowed(session, one):
        exports.end(session, one, ExportState.REFUSED, now)
        return None
    if forgotten(session, one):
        begin_again(session, one, now)
        return None
    one.leased_until = now + LEASE
    return {"chat_id": one.chat_id, "language": one.language}


def forgotten(session: Session, one: Export) -> bool:
    """Tell whether somebody asked to be forgotten since it was begun: they may be in it."""
    since = one.begun_at
    return since is not None and rows.forgotten_since(session, one.sites, since)


def begin_again(session: Session, one: Export, now: datetime) -> None:
    one.state, one.lease, one.leased_until = ExportState.WAITING, None, None
    clear(session, one, now)


def clear(session: Session, one: Export, now: datetime) -> None:
    """Take its files back out of the chat."""
    for number in one.files:
        outbox.owe(
            session,
            key=f"wipe:{one.chat_id}:{number}:media",
            lane=Lane.REPLY,
            kind=MessageKind.EDIT,
            chat_id=one.chat_id,
            language=one.language,
            content={**edits(number, "export.taken_back"), "op": "wipe", "how": "media"},
            now=now,
        )
    one.files = []


def delivered(
    session: Session, export_id: int, lease: str, message_id: int, now: datetime
) -> None:
    """Keep which message brought a file: it can be taken back."""
    one = rows.hold(session, export_id)
    if one is None:
        return
    one.files = [*one.files, message_id]
    if one.state is not ExportState.RUNNING or one.lease != lease:
        return  # stopped on its way: it stays where it is
    if forgotten(session, one):
        begin_again(session, one, now)
        return
    one.leased_until = now + LEASE
    exports.tell(session, one, now)


def finish(session: Session, export_id: int, lease: str, now: datetime) -> None:
    """Say that all of it is there."""
    one = rows.mine(session, export_id, lease)
    if one is not None:
        exports.end(session, one, ExportState.DONE, now)


def broke_off(
    session: Session, export_id: int, lease: str, now: datetime, *, lasting: bool = False
) -> bool:
    """Have it begun again, or end it after some tries; tell whether it is tried again.

    `lasting` tells that another try would end the same way.
    """
    one = rows.mine(session, export_id, lease)
    if one is None:
        return False
    if one.tries < TRIES and not lasting:
        begin_again(session, one, now)
        exports.tell(session, one, now)
        return True
    exports.end(session, one, ExportState.FAILED, now)
    return False


def withdraw(session: Session, person_id: int, now: datetime) -> None:
    """Take back the files in which somebody may stand who asked to be forgotten."""
    places = rows.places_of(session, person_id)
    for one in rows.with_files(session, now - KEPT):
        if not places & set(one.sites):
            continue
        clear(session, one, now)
        if one.state not in rows.UNDER_WAY:
            exports.end(session, one, ExportState.WITHDRAWN, now)
