"""Announcements: an apology to everybody concerned, before they notice; seen before it goes."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import announcement as wording
from bot.errors import BadInputError, TooLateError
from bot.flows import bulletins, handouts, pages, people
from bot.flows.answers import Spot
from bot.flows.people import Who
from bot.flows.relay import Said
from storage.queries import announcements as rows
from storage.queries import followups
from storage.queries import incidents as incident_rows
from storage.queries import people as person_rows
from storage.tables import Announcement, Person
from storage.vocabulary import AnnouncementState, FollowupKind, Role

LASTS = timedelta(hours=24)
OPEN = (AnnouncementState.DRAFT, AnnouncementState.PROPOSED)
ABOVE = (Role.SUPERVISOR, Role.MANAGER)


def begin(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /incident: choose the steps, and see what would be said to how many."""
    staff = people.meet(session, who, now)
    first, *others = people.places_of(session, staff, Role.STAFF)
    one = draft(session, staff, first, now, words=read(words))
    page = bulletins.where(one) if others else bulletins.steps(one)
    people.reply(session, staff, who, page, now)


def from_incident(
    session: Session, who: Who, incident_id: int, _spot: Spot, now: datetime
) -> str:
    """Prepare one for those at the touchpoint of an incident, in the private chat."""
    staff = people.meet(session, who, now)
    incident = incident_rows.hold(session, incident_id)
    if incident is None:
        raise TooLateError("error.gone")
    people.require(session, staff, incident.site_id, Role.STAFF)
    one = draft(session, staff, incident.site_id, now, incident_id, [incident.step_key])
    people.reply(session, staff, who, bulletins.preview(one), now)
    return "announcement.in_private"


def draft(
    session: Session,
    staff: Person,
    site_id: int,
    now: datetime,
    incident_id: int | None = None,
    steps: list[str] | None = None,
    words: dict[str, str] | None = None,
) -> Announcement:
    one = Announcement(
        site_id=site_id,
        person_id=staff.id or 0,
        incident_id=incident_id,
        steps=steps or [],
        words=words or {},
        created_at=now,
    )
    session.add(one)
    session.flush()
    return one


def read(text: str) -> dict[str, str]:
    words = wording.worded(text)
    if not wording.fits(words):
        raise BadInputError("announcement.long", n=wording.LONGEST)
    return words


def shows(session: Session, telegram_id: int, said: Said) -> bool:
    """Tell whether somebody answers the preview of theirs: with words for it."""
    one = answered(session, said)
    person = person_rows.by_telegram(session, telegram_id)
    return one is not None and person is not None and one.chat_id == telegram_id


def answered(session: Session, said: Said) -> Announcement | None:
    if said.reply_to is None:
        return None
    return rows.shown_at(session, said.spot.chat_id, said.reply_to)


def reword(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Take what was written in answer to the preview for the words beside the apology."""
    staff = people.meet(session, who, now)
    found = answered(session, said)
    one = found and rows.hold(session, found.id or 0)
    if one is None or one.state not in OPEN:
        raise TooLateError("announcement.is_over")
    people.require(session, staff, one.site_id, Role.STAFF)
    if said.content["kind"] != "text":
        raise BadInputError("edit.text_only")
    one.words = read(said.words)
    people.reply(session, staff, who, bulletins.preview(one), now)


def press(
    session: Session,
    who: Who,
    announcement_id: int,
    value: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> str | None:
    """Do what a button of an announcement says; return the key of what to answer."""
    staff = people.meet(session, who, now)
    one = rows.hold(session, announcement_id)
    if one is None:
        raise TooLateError("error.gone")
    people.require(session, staff, one.site_id, Role.STAFF)
    name, _, place = value.partition("-")
    if name == "stop":
        return stop(session, staff, one, now)
    if one.state not in OPEN or now - one.created_at > LASTS:
        raise TooLateError("announcement.is_over")
    if name == "step" and place.isascii() and place.isdigit():
        turn_step(session, one, int(place))
        pages.turn(session, staff, who, spot, bulletins.steps(one), now)
        return None
    if name == "site" and place.isascii() and place.isdigit():
        move(session, staff, one, int(place))
        pages.turn(session, staff, who, spot, bulletins.steps(one), now)
        return None
    if name == "gift" and place:
        handouts.choose(session, one, place, link_to)
        return look(session, staff, who, one, spot, now)
    if name not in PRESSED:
        raise TooLateError("error.gone")
    return PRESSED[name](session, staff, who, one, spot, now)


def move(session: Session, staff: Person, one: Announcement, site_id: int) -> None:
    """It is about another place, while nobody has been asked or told."""
    people.require(session, staff, site_id, Role.STAFF)
    if one.state is not AnnouncementState.DRAFT or one.incident_id is not None:
        raise TooLateError("announcement.is_over")
    one.site_id, one.steps, one.gesture = site_id, [], None


def turn_step(session: Session, one: Announcement, place: int) -> None:
    """Choose a step, or not after all."""
    every = bulletins.offered(session, one.site_id)
    if place >= len(every):
        raise TooLateError("error.gone")
    key = every[place][0]
    chosen = set(one.steps) ^ {key}
    one.steps = [step for step, _ in every if step in chosen]


def choose(
    session: Session, staff: Person, who: Who, one: Announcement, spot: Spot, now: datetime
) -> None:
    pages.turn(session, staff, who, spot, bulletins.steps(one), now)


def look(
    session: Session, staff: Person, who: Who, one: Announcement, spot: Spot, now: datetime
) -> str | None:
    """Show what would go to how many."""
    if not one.steps:
        return "announcement.no_steps"
    one.chat_id, one.message_id = spot.chat_id, spot.message_id
    pages.turn(session, staff, who, spot, bulletins.preview(one), now)
    return None


def give(
    session: Session, staff: Person, who: Who, one: Announcement, spot: Spot, now: datetime
) -> None:
    """Choose something for everybody."""
    pages.turn(session, staff, who, spot, bulletins.gifts_page(one), now)


def drop(
    session: Session, staff: Person, who: Who, one: Announcement, spot: Spot, now: datetime
) -> None:
    one.state = AnnouncementState.DROPPED
    pages.turn(session, staff, who, spot, bulletins.progress(one), now)


def propose(
    session: Session, staff: Person, _who: Who, one: Announcement, _spot: Spot, now: datetime
) -> str:
    """Ask those above to send it."""
    if one.state is AnnouncementState.PROPOSED:
        return "announcement.proposed"
    one.state = AnnouncementState.PROPOSED
    for _, person in person_rows.with_role(session, one.site_id, ABOVE):
        content = {**bulletins.preview(one), "by": staff.name}
        people.tell(session, person, f"proposal:{one.id}:{person.id}", content, now)
    people.audit(session, staff, "announcement:propose", f"announcement:{one.id}", now)
    return "announcement.proposed"


def send(
    session: Session, staff: Person, who: Who, one: Announcement, spot: Spot, now: datetime
) -> str:
    """Let it go out; whoever confirms a second time finds that it does."""
    people.require(session, staff, one.site_id, Role.SUPERVISOR)
    reached = rows.languages(session, one, now) if one.steps else {}
    if not reached:
        return "announcement.nobody"
    handouts.allow(session, staff, one, sum(reached.values()), now)
    one.state, one.confirmed_by = AnnouncementState.SENDING, staff.id
    one.due_at = bulletins.leaves_at(session, one, now)
    one.chat_id, one.message_id = spot.chat_id, spot.message_id
    one.language = staff.language
    followups.plan(session, f"{bulletins.KEY}{one.id}", FollowupKind.ANNOUNCE, now)
    people.audit(session, staff, "announcement:send", f"announcement:{one.id}", now)
    pages.turn(session, staff, who, spot, bulletins.progress(one), now)
    return "announcement.going_out"


def stop(session: Session, staff: Person, one: Announcement, now: datetime) -> str:
    """Stop what has not left; what has left stays where it is."""
    people.require(session, staff, one.site_id, Role.SUPERVISOR)
    if one.state is not AnnouncementState.SENDING:
        return "announcement.is_over"
    one.state = AnnouncementState.STOPPED
    rows.take_back(session, one.id or 0, now)
    bulletins.tell(session, one, now)
    people.audit(session, staff, "announcement:stop", f"announcement:{one.id}", now)
    return "announcement.stopped"


Press = Callable[[Session, Person, Who, Announcement, Spot, datetime], str | None]
PRESSED: dict[str, Press] = {
    "steps": choose,
    "look": look,
    "gifts": give,
    "drop": drop,
    "propose": propose,
    "send": send,
}
