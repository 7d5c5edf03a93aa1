"""Lists of customers: previewed, confirmed whole or not at all; links come back."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain.guestlist import GuestList as Found
from bot.domain.guestlist import Known, read
from bot.domain.spreadsheet import WORKBOOKS, decode, plainly
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import bookings, people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, key, says
from bot.flows.people import Who
from bot.flows.sites import named
from storage.queries import bookings as rows
from storage.queries import people as person_rows
from storage.tables import GuestList, Person, Site
from storage.vocabulary import ListState, Role

LARGEST_KB = 1024
KB = 1024
LASTS = timedelta(hours=24)


def is_for_us(session: Session, telegram_id: int) -> Known | None:
    """Return what a list may name, if somebody sends one who may; else it is a customer's."""
    person = person_rows.by_telegram(session, telegram_id)
    if person is None or not people.sites_of(session, person, Role.MANAGER):
        return None
    return bookings.known(session, people.site_of(session, person, Role.MANAGER))


def unfit(name: str, size: int) -> str | None:
    """Return why a file is not even fetched, if so."""
    if name.lower().endswith(WORKBOOKS):
        return "import.save_as_csv"
    return "import.too_large" if size > LARGEST_KB * KB else None


def understood(data: bytes, known: Known) -> Found:
    """Read a file; it may take a moment: never inside a transaction."""
    return read(decode(data), known)


def explain(session: Session, who: Who, now: datetime) -> None:
    """Answer /import: which file is expected."""
    manager = people.meet(session, who, now)
    people.site_of(session, manager, Role.MANAGER)
    people.reply(session, manager, who, says("import.how"), now)


def refuse(session: Session, who: Who, why: str, now: datetime) -> None:
    people.reply(session, people.meet(session, who, now), who, says(why, kb=LARGEST_KB), now)


def received(session: Session, who: Who, found: Found, now: datetime) -> None:
    """Show what a list would do, or all that is wrong with it; nothing is done yet."""
    manager = people.meet(session, who, now)
    site = people.site_of(session, manager, Role.MANAGER)
    if found.wrong:
        wrong = [asdict(one) for one in found.wrong]
        content: Content = {**says("import.wrong", n=len(wrong)), "op": "list_wrong"}
        people.reply(session, manager, who, {**content, "wrong": wrong}, now)
        return
    pending = GuestList(
        site_id=site.id or 0,
        person_id=manager.id,
        rows=[bookings.as_row(one) for one in found.guests],
        created_at=now,
    )
    session.add(pending)
    session.flush()
    people.reply(session, manager, who, preview(session, site, pending, found), now)


def preview(session: Session, site: Site, pending: GuestList, found: Found) -> Content:
    references = [one.reference for one in found.guests if one.reference]
    again = sum(rows.by_reference(session, site.id or 0, one) is not None for one in references)
    choice = [
        button("import", pending.id or 0, "yes", say="button.import"),
        button("import", pending.id or 0, "no", say="button.no_import"),
    ]
    count = key("import.preview", n=len(found.guests), place=site.name)
    ignored = ", ".join(found.ignored) or "–"
    return says("import.shown", choice, count=count, again=again, ignored=ignored)


def decide(
    session: Session,
    who: Who,
    list_id: int,
    answer: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> str:
    """Take a list over or drop it, once; return the key of what to say to the tap."""
    manager = people.meet(session, who, now)
    pending = rows.lock_list(session, list_id)
    if pending is None:
        raise TooLateError("error.gone")
    if pending.person_id != manager.id:
        raise NotAllowedHereError("import.foreign")
    people.require(session, manager, pending.site_id, Role.MANAGER)
    if pending.state is not ListState.PENDING or now - pending.created_at > LASTS:
        raise TooLateError(f"import.is.{pending.state}")
    said = "import.dropped"
    if answer == "yes":
        take(session, pending, manager, now)
        hand_over(session, manager, pending, link_to, now)
        said = "import.done"
    else:
        pending.state, pending.rows, pending.settled_at = ListState.DROPPED, [], now
    people.change(session, manager, who, edits(spot.message_id, said), now)
    return said


def take(session: Session, pending: GuestList, by: Person | None, now: datetime) -> int:
    """Expect everybody on the list; return how many are new."""
    site = session.get_one(Site, pending.site_id)
    guests = [bookings.of_row(one) for one in pending.rows]
    links = [bookings.book(session, site, one, by, now, pending.id) for one in guests]
    new = sum(link.created_at == now for link in links)
    pending.state, pending.rows, pending.settled_at = ListState.DONE, [], now
    thing = f"site:{site.key}"
    people.audit(session, by, "import", thing, now, guests=len(guests), new=new)
    return new


def hand_over(
    session: Session, manager: Person, pending: GuestList, link_to: str, now: datetime
) -> None:
    """Owe the links as a file; it is written as it leaves, so that no row holds a copy."""
    content = {
        **says("import.links"),
        "op": "links",
        "list": pending.id,
        "link_to": link_to,
    }
    people.tell(session, manager, f"links:{pending.id}", content, now)


def links(session: Session, list_id: int, link_to: str) -> list[dict[str, Any]]:
    """Return the list as it goes back: who, and the personal link of each."""
    return [
        {
            "reference": booking.reference or "",
            "name": booking.name or "",
            "language": booking.language or "",
            "link": link_to.format(code=link.code),
            "expires": link.expires_at.date().isoformat() if link.expires_at else "",
        }
        for booking, link in rows.of_list(session, list_id)
    ]


def forget(session: Session, person: Person, now: datetime) -> None:
    """Take somebody out of the lists that wait, and their name off whoever is expected."""
    references, names = rows.known_as(session, person.id or 0)
    same = {spelt(one) for one in names}
    for pending in rows.pending_lists(session):
        left = without(pending.rows, references, same)
        if left != pending.rows:
            pending.rows = left
            tell_shorter(session, pending, now)
    session.flush()
    rows.unname(session, names)


def without(
    listed: list[dict[str, Any]], references: set[str], same: set[str]
) -> list[dict[str, Any]]:
    """Return a list without somebody.

    Who has only their name may be another: that row loses it, if a reference is left to it.
    """
    left = []
    for row in listed:
        if row["reference"] in references:
            continue
        if row["name"] and spelt(row["name"]) in same:
            if not row["reference"]:
                continue
            row = {**row, "name": None, "tier": None, "birthday": None}  # noqa: PLW2901 - the rest of it stays
        left.append(row)
    return left


def spelt(name: str) -> str:
    """Return a name as names are compared, in whatever letters it is written."""
    return plainly(name) or name.casefold().strip()


def tell_shorter(session: Session, pending: GuestList, now: datetime) -> None:
    """Tell who sent a list that somebody is no longer in it."""
    manager = session.get(Person, pending.person_id)
    if manager is None:
        return
    key = f"shorter:{pending.id}:{now.isoformat()}"
    people.tell(session, manager, key, says("import.forgotten"), now)


def known_at(session: Session, site_key: str | None) -> Known:
    """Return what a list may name at a site, for the operator."""
    return bookings.known(session, named(session, site_key))


def take_over(
    session: Session, site_key: str | None, found: Found, link_to: str, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """Take a list over for the operator; return how many are new, and the links."""
    if found.wrong:
        raise BadInputError("import.wrong", n=len(found.wrong))
    site = named(session, site_key)
    pending = GuestList(
        site_id=site.id or 0,
        rows=[bookings.as_row(one) for one in found.guests],
        created_at=now,
    )
    session.add(pending)
    session.flush()
    new = take(session, pending, None, now)
    return new, links(session, pending.id or 0, link_to)
