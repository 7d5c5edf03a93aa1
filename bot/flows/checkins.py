"""Check-ins: a personal one-use link for the customer at the desk; details by buttons."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.guestlist import Guest
from bot.errors import BadInputError, TooLateError
from bot.flows import bookings, maps, people, posters, rings
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, edits, says
from bot.flows.people import Who
from storage.queries import bookings as rows
from storage.queries import sites
from storage.tables import Link, Person, Site
from storage.vocabulary import Format, Language, Role

PICTURE = "qr"
CYCLE = "c"
NAMES = {Language.SPANISH: "Español", Language.ENGLISH: "English"}


def check_in(session: Session, who: Who, name: str, link_to: str, now: datetime) -> None:
    """Give a member of the staff a link at once; what is not so can be changed below it."""
    staff = people.meet(session, who, now)
    site = people.site_of(session, staff, Role.STAFF)
    version = sites.current_cycle(session, site.id or 0)
    if version is None:
        raise BadInputError("start.nothing_here")
    guest = Guest(row=0, cycle=version.key, name=name.strip() or None)
    link = bookings.book(session, site, guest, staff, now)
    people.reply(session, staff, who, shown(session, staff, site, link, link_to), now)


def shown(session: Session, staff: Person, site: Site, link: Link, link_to: str) -> Content:
    booking = rows.by_link(session, link.id or 0)
    chosen = booking.language if booking is not None else None
    languages = [
        button(
            "guest", link.id or 0, one, text=marked(NAMES.get(one, "Português"), one is chosen)
        )
        for one in Language
    ]
    cycles: Rows = []
    versions = sites.current_cycles(session, site.id or 0)
    for place, version in enumerate(versions if len(versions) > 1 else ()):
        cycle = maps.cycle(session, version.id or 0)
        label = marked(cycle.say(cycle.names, staff.language), version.key == link.cycle_key)
        cycles.append([button("guest", link.id or 0, f"{CYCLE}{place}", text=label)])
    picture = [button("guest", link.id or 0, PICTURE, say="button.qr")]
    slots = {"link": link_to.format(code=link.code), "alias": link.alias or "–"}
    return {**says("checkin.link", languages, *cycles, picture, **slots), "link": link.id}


def marked(label: str, chosen: bool) -> str:  # noqa: FBT001 - of one label
    return f"✓ {label}" if chosen else label


def adjust(
    session: Session,
    who: Who,
    link_id: int,
    value: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> None:
    """Change the language or the cycle of a link, or give it as a picture."""
    staff = people.meet(session, who, now)
    link = session.get(Link, link_id)
    booking = rows.by_link(session, link_id)
    if link is None or booking is None:
        raise TooLateError("error.gone")
    people.require(session, staff, link.site_id, Role.STAFF)
    if link.used_by is not None or (link.expires_at is not None and link.expires_at <= now):
        raise TooLateError("link.used")
    site = session.get_one(Site, link.site_id)
    if value == PICTURE:
        draw(session, staff, site, link, link_to, now)
        return
    if value in set(Language):
        booking.language = Language(value)
    else:
        link.cycle_key = chosen_cycle(session, site, value)
    session.flush()
    content = {**shown(session, staff, site, link, link_to), **in_place(spot)}
    people.change(session, staff, who, content, now)


def chosen_cycle(session: Session, site: Site, value: str) -> str:
    versions = sites.current_cycles(session, site.id or 0)
    place = value.removeprefix(CYCLE)
    if not (place.isascii() and place.isdigit() and int(place) < len(versions)):
        raise TooLateError("error.gone")
    return versions[int(place)].key


def in_place(spot: Spot) -> Content:
    found = edits(spot.message_id, "checkin.link")
    return {name: found[name] for name in ("op", "message_id")}


def draw(
    session: Session, staff: Person, site: Site, link: Link, link_to: str, now: datetime
) -> None:
    """Owe the link as a code to be held up, for who has no number of the customer's."""
    version = sites.current_cycle(session, site.id or 0, link.cycle_key)
    if version is None:
        raise TooLateError("error.gone")
    cycle = maps.cycle(session, version.id or 0)
    address = link_to.format(code=link.code)
    name = cycle.say(cycle.names, staff.language)
    content = {
        **says("poster.caption", place=site.name, step=name, link=address),
        "op": "poster",
        "order": {
            **posters.order(site, cycle, link.step_key, Format.STICKER, address),
            "file": "png",
        },
        "name": f"{site.key}-checkin.png",
        "link": link.id,
    }
    rings.owe_once(session, staff, content, now)
