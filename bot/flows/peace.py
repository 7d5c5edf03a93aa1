"""Being left in peace: a pause and what ends it, silence for good and coming back from it."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import timing
from bot.errors import BadInputError
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, instant, says
from bot.flows.people import Who, meet, reply
from storage.queries import followups, journeys, outbox, sites
from storage.tables import Person, Site
from storage.vocabulary import Lane, MessageKind

TOMORROW, NO_MORE = "tomorrow", "off"
DAYS_OFFERED = (3, 7, 30)
LONGEST_PAUSE = 90  # days; who wants more says /stop


def stop(session: Session, who: Who, now: datetime) -> None:
    """Send nothing more after one confirmation."""
    person = meet(session, who, now)
    person.stopped_at = now
    reply(session, person, who, says("stop.done"), now)


def pause(session: Session, who: Who, words: str, now: datetime) -> None:
    """Ask nothing for the days they name; without a number they choose by a button."""
    person = meet(session, who, now)
    if not words.strip():
        reply(session, person, who, choice(session, person, now), now)
        return
    days = words.strip()
    if not (days.isascii() and days.isdigit()) or not 1 <= int(days) <= LONGEST_PAUSE:
        raise BadInputError("pause.how")
    person.paused_until = now + timedelta(days=int(days))
    reply(session, person, who, told(session, person), now)


def choice(session: Session, person: Person, now: datetime) -> Content:
    """Offer some lengths of a pause, and its end where one holds."""
    assert person.id is not None
    days = [button("pause", person.id, str(n), say=f"button.pause.{n}") for n in DAYS_OFFERED]
    rows: Rows = [[button("pause", person.id, TOMORROW, say="button.pause.tomorrow")], days]
    if person.paused_until is None or person.paused_until <= now:
        return says("pause.ask", *rows)
    rows.append([button("pause", person.id, NO_MORE, say="button.pause.off")])
    return says("pause.ask_again", *rows, until=end_of(session, person))


def end_of(session: Session, person: Person) -> Content:
    assert person.paused_until is not None
    return instant(person.paused_until, zone_of(session, person))


def told(session: Session, person: Person) -> Content:
    """Say until when nothing is asked, and what ends it sooner."""
    assert person.id is not None
    off = button("pause", person.id, NO_MORE, say="button.pause.off")
    return says("pause.done", [off], until=end_of(session, person))


def choose(session: Session, who: Who, length: str, spot: Spot, now: datetime) -> str:
    """Pause by a button, or end a pause; return the key of what to say to the tap."""
    person = meet(session, who, now)
    if length == NO_MORE:
        unpause(session, person, now)
        content = says("pause.over")
    else:
        person.paused_until = ends(session, person, length, now)
        content = told(session, person)
    outbox.owe(
        session,
        key=f"pause:{who.update_id}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=person.language,
        content={**content, "op": "edit", "message_id": spot.message_id},
        now=now,
    )
    return "pause.noted" if person.paused_until else "pause.over"


def ends(session: Session, person: Person, length: str, now: datetime) -> datetime:
    """Return when a pause of this length ends; tomorrow begins at nine where they are."""
    if length == TOMORROW:
        zone = zone_of(session, person)
        _, midnight = timing.day_bounds(now, zone)
        return timing.next_morning(midnight, zone)
    if length not in map(str, DAYS_OFFERED):
        raise BadInputError("error.gone")
    return now + timedelta(days=int(length))


def zone_of(session: Session, person: Person) -> str:
    """Return the zone of the place they visit, or else of the first there is."""
    latest = journeys.latest(session, person.id or 0)
    site = session.get_one(Site, latest.site_id) if latest else None
    site = site or next(iter(sites.all_sites(session)), None)
    return site.zone if site else "UTC"


def resume(session: Session, who: Who, now: datetime) -> None:
    """End a pause, or the silence, because they say so."""
    person = meet(session, who, now)
    come_back(session, person, now)
    reply(session, person, who, says("pause.over"), now)


def come_back(
    session: Session, person: Person, now: datetime, *, pausing: bool = False
) -> None:
    """Who comes back by themselves is asked again; `pausing` leaves a pause as it is."""
    person.stopped_at = None
    person.reachable = True
    if not pausing:
        unpause(session, person, now)


def unpause(session: Session, person: Person, now: datetime) -> None:
    """End a pause, and have what waited for its end weighed at once."""
    assert person.id is not None
    if person.paused_until is not None:
        person.paused_until = None
        session.flush()
        followups.hasten(session, person.id, "paused", now)
