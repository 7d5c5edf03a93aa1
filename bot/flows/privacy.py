"""Privacy: what a person is told of what we keep, who saw which notice, and their own data."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import notice
from bot.flows import people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, key, says
from bot.flows.people import Who
from storage.queries import journeys, keeping, outbox, records
from storage.tables import NoticeShown, Person, Site
from storage.vocabulary import Kept, Lane, MessageKind

AGAIN = timedelta(minutes=10)  # between two files for one person


def tell(session: Session, who: Who, now: datetime) -> None:
    """Say what is kept, why, for how long, who sees it, and how to end it."""
    person = people.meet(session, who, now)
    shown(session, person, now)
    people.reply(session, person, who, told(session, person), now)


def told(session: Session, person: Person) -> Content:
    assert person.id is not None
    days = {kind: days * 24 for kind, days in notice.DAYS.items()} | keeping.hours(session)
    spans = {
        kind.value: key("span.days", n=days[kind] // 24)
        for kind in (Kept.WORDS, Kept.MEDIA, Kept.TALK, Kept.PREFERENCES)
    }
    latest = journeys.latest(session, person.id)
    place = session.get_one(Site, latest.site_id) if latest else None
    hidden = person.hidden or (place is not None and place.aliases)
    alias = key("privacy.a_code") if hidden else person.alias
    return says("privacy", choice(person), alias=alias, **spans)


def choice(person: Person) -> list[Content]:
    """Return the button that lets the team read a code, or the name again."""
    assert person.id is not None
    value, say = ("off", "button.unhide") if person.hidden else ("on", "button.hide")
    return [button("hide", person.id, value, say=say)]


def shown(session: Session, person: Person, now: datetime) -> None:
    """Write down which version of the notice the person saw, first and last."""
    assert person.id is not None
    known = records.notice(session, person.id, notice.VERSION)
    if known is None:
        session.add(
            NoticeShown(person_id=person.id, version=notice.VERSION, first_at=now, last_at=now)
        )
        session.flush()
    else:
        known.last_at = now


def hide(session: Session, who: Who, value: str, spot: Spot, now: datetime) -> str:
    """Let the team read a code in place of the name, or the name; from the next visit on."""
    person = people.meet(session, who, now)
    person.hidden = value == "on"
    session.flush()
    outbox.owe(
        session,
        key=f"edit:{who.update_id}:privacy",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=person.language,
        content={**told(session, person), **edits_of(spot)},
        now=now,
    )
    return "privacy.hidden.on" if person.hidden else "privacy.hidden.off"


def edits_of(spot: Spot) -> Content:
    found = edits(spot.message_id, "privacy")
    return {name: found[name] for name in ("op", "message_id")}


def give(session: Session, who: Who, now: datetime) -> None:
    """Owe the person a file with all that is kept of them; it is gathered as it leaves."""
    person = people.meet(session, who, now)
    given = person.given_at
    if given is not None and now - given < AGAIN:
        ago, wait = minutes(now - given), minutes(given + AGAIN - now)
        people.reply(session, person, who, says("mydata.just_sent", span=ago, wait=wait), now)
        return
    person.given_at = now
    content = {**says("mydata.caption"), "op": "mydata", "person": person.id}
    people.reply(session, person, who, content, now)


def minutes(span: timedelta) -> Content:
    return key("span.minutes", n=max(1, round(span.total_seconds() / 60)))
