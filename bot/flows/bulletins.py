"""Bulletins: what an announcement says to customers, and shows to those who send it."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import announcement as wording
from bot.domain import timing
from bot.flows import handouts, maps, people
from bot.flows.content import Content, Rows, button, key, says
from storage.queries import announcements as rows
from storage.queries import outbox, sites
from storage.queries import people as person_rows
from storage.tables import Announcement, Message, Person, Site
from storage.vocabulary import AnnouncementState, Lane, Language, MessageKind, Role

KEY = "announce:"
BATCH = 200  # people in one transaction: an alert never waits long
AT_ONCE = timedelta(milliseconds=1)
EVERY = timedelta(seconds=4)  # between two looks at how far it has got
MARK = "✓ "
OPEN = (AnnouncementState.DRAFT, AnnouncementState.PROPOSED)


def where(one: Announcement) -> Content:
    """Return the page on which the place is chosen, for somebody at several."""
    return {**says("announcement.where"), "op": "announcement", "announcement": one.id}


def steps(one: Announcement) -> Content:
    """Return the page on which the affected steps are chosen."""
    return {**says("announcement.choose"), "op": "announcement", "announcement": one.id}


def preview(one: Announcement) -> Content:
    return {**says("announcement.preview"), "op": "announcement", "announcement": one.id}


def progress(one: Announcement) -> Content:
    return {**says("announcement.progress"), "op": "announcement", "announcement": one.id}


def gifts_page(one: Announcement) -> Content:
    """Return the page on which a gesture for everybody is chosen."""
    return {**says("announcement.gifts"), "op": "announcement", "announcement": one.id}


def offered(session: Session, site_id: int) -> list[tuple[str, dict[Language, str]]]:
    """Return the steps of a site with their names, each key once."""
    found: dict[str, dict[Language, str]] = {}
    for version in sites.current_cycles(session, site_id):
        cycle = maps.cycle(session, version.id or 0)
        for step in cycle.steps:
            found.setdefault(step.key, {one: cycle.say(step.names, one) for one in Language})
    return list(found.items())


def leaves_at(session: Session, one: Announcement, now: datetime) -> datetime:
    """Return when it leaves: nobody is woken in the quiet hours of the site."""
    site = session.get_one(Site, one.site_id)
    return timing.quiet_until(now, maps.quiet_hours(site), site.zone) or now


def shown(
    session: Session, message: Message, content: Content, now: datetime
) -> Content | None:
    """Return a page as the announcement stands when it leaves."""
    one = session.get_one(Announcement, content["announcement"])
    page = content["say"].partition(".")[2]
    view = VIEWS[page](session, one, message, now)
    buttons = view.pop("rows")
    return {**content, "view": {**view, "page": page, "by": content.get("by")}, "rows": buttons}


def placing(
    session: Session, one: Announcement, _message: Message, _now: datetime
) -> dict[str, Any]:
    """Return the places of whoever begins it, to choose from."""
    staff = session.get_one(Person, one.person_id)
    places: Rows = [
        [button("news", one.id or 0, f"site-{site.id}", text=site.name)]
        for site in people.sites_of(session, staff, Role.STAFF)
    ]
    return {"rows": [*places, [button("news", one.id or 0, "drop", say="button.cancel")]]}


def choosing(
    session: Session, one: Announcement, message: Message, _now: datetime
) -> dict[str, Any]:
    ref = one.id or 0
    buttons: Rows = [
        [button("news", ref, f"step-{place}", text=marked(step, names[message.language], one))]
        for place, (step, names) in enumerate(offered(session, one.site_id))
    ]
    on = [button("news", ref, "look", say="button.preview")] if one.steps else []
    last = [*on, button("news", ref, "drop", say="button.cancel")]
    return {"place": session.get_one(Site, one.site_id).name, "rows": [*buttons, last]}


def marked(step: str, name: str, one: Announcement) -> str:
    return f"{MARK if step in one.steps else ''}{name}"


def previewing(
    session: Session, one: Announcement, message: Message, now: datetime
) -> dict[str, Any]:
    """Return how many would read what, in which language, and when."""
    site = session.get_one(Site, one.site_id)
    found = rows.languages(session, one, now)
    due = leaves_at(session, one, now)
    reader = person_rows.by_telegram(session, message.chat_id)
    return {
        "place": site.name,
        "zone": site.zone,
        "n": sum(found.values()),
        "silent": rows.silent(session, one, now),
        "each": [
            (language, n, to_customer(session, one, language)) for language, n in found.items()
        ],
        "due_at": due.isoformat() if due > now else None,
        "gesture": handouts.preview(session, one, sum(found.values()), now),
        "rows": decisions(session, one, reader) if one.state in OPEN else [],
    }


def giving(
    session: Session, one: Announcement, message: Message, _now: datetime
) -> dict[str, Any]:
    """Return what may be given to everybody."""
    place = session.get_one(Site, one.site_id).name
    back = [button("news", one.id or 0, "look", say="button.back")]
    return {"place": place, "rows": [*handouts.choice(session, one, message.language), back]}


def decisions(session: Session, one: Announcement, reader: Person | None) -> Rows:
    """Return the buttons of whoever reads the preview."""
    ref = one.id or 0
    post = person_rows.post_at(session, reader.id or 0, one.site_id) if reader else None
    above = post is not None and people.RANK[post.role] >= people.RANK[Role.SUPERVISOR]
    go = button("news", ref, "send", say="button.announce_now")
    if not above:
        go = button("news", ref, "propose", say="button.propose")
    last = [
        button("news", ref, "steps", say="button.steps"),
        button("news", ref, "drop", say="button.cancel"),
    ]
    gift = [button("news", ref, "gifts", say="button.gesture_for_all")]
    return [[go], gift if handouts.offered(session, one.site_id) else [], last]


def progressing(
    session: Session, one: Announcement, _message: Message, now: datetime
) -> dict[str, Any]:
    """Return how far it has got."""
    found = rows.progress(session, one.id or 0)
    site = session.get_one(Site, one.site_id)
    going = one.state is AnnouncementState.SENDING
    due = one.due_at if going and one.due_at and one.due_at > now else None
    stop = [button("news", one.id or 0, "stop", say="button.stop_sending")]
    return {
        "state": one.state,
        "place": site.name,
        "zone": site.zone,
        "due_at": due.isoformat() if due else None,
        **{name: getattr(found, name) for name in FIGURES},
        "handed": handouts.progress(session, one),
        "rows": [stop] if going else [],
    }


FIGURES = ("concerned", "skipped", "sent", "waiting", "failed")
VIEWS = {
    "where": placing,
    "choose": choosing,
    "gifts": giving,
    "preview": previewing,
    "progress": progressing,
}


def to_customer(session: Session, one: Announcement, language: Language) -> Content:
    """Return what a customer of this language reads."""
    names = dict(offered(session, one.site_id))
    listed = [names[step][language] for step in one.steps if step in names]
    words = wording.said_in(one.words, language)
    own = key("announcement.words", words=words) if words else ""
    site = session.get_one(Site, one.site_id)
    return key("announcement.customer", place=site.name, steps={"listed": listed}, words=own)


def said(
    session: Session, message: Message, content: Content, _now: datetime
) -> Content | None:
    """Return what a customer reads; None if it was stopped, or they asked for silence."""
    one = session.get_one(Announcement, content["announcement"])
    person = person_rows.by_telegram(session, message.chat_id)
    if one.state is AnnouncementState.STOPPED:
        message.error = "stopped"
        return None
    if person is None or person.stopped_at is not None:
        message.error = "the customer wants no messages"
        return None
    text = to_customer(session, one, message.language)
    return says(text["say"], **text["slots"])


def go_on(session: Session, announcement: str, now: datetime) -> datetime | None:
    """Owe the next batch, or look how far it has got; return when to look again."""
    one = rows.hold(session, int(announcement.removeprefix(KEY)))
    if one is None or one.state is not AnnouncementState.SENDING:
        return None
    if not one.gathered:
        found = rows.next_ones(session, one, now, BATCH)
        for person in found:
            owe(session, one, person, now)
        one.gathered = len(found) < BATCH
        if not one.gathered:
            return now + AT_ONCE
    elif rows.progress(session, one.id or 0).waiting == 0 and not owing(session, one):
        one.state = AnnouncementState.DONE
    tell(session, one, now)
    if one.state is AnnouncementState.DONE:
        return None
    return max(now + EVERY, (one.due_at or now) + AT_ONCE)


def owing(session: Session, one: Announcement) -> bool:
    """Tell whether somebody still waits for the gesture beside it."""
    return one.gesture is not None and rows.empty_handed(session, one.id or 0)


def owe(session: Session, one: Announcement, person: Person, now: datetime) -> None:
    """Owe it to one person; who asked for silence, or left, is only counted."""
    silent = person.stopped_at is not None or not person.reachable
    name = None if silent else f"announced:{one.id}:{person.id}"
    rows.ADD.change(session, announcement_id=one.id, person_id=person.id, key=name)
    if name is None:
        return
    outbox.owe(
        session,
        key=name,
        lane=Lane.BULK,
        kind=MessageKind.TO_CUSTOMER,  # never twice, even where nobody knows
        chat_id=person.telegram_id,
        language=person.language,
        content={"op": "announced", "announcement": one.id},
        now=now,
        due_at=max(now, one.due_at or now),
    )


def tell(session: Session, one: Announcement, now: datetime) -> None:
    """Owe an edit of the message that shows how far it has got, if there is news."""
    found = rows.progress(session, one.id or 0)
    told = f"{one.state} {found} {handouts.progress(session, one)}"
    if told == one.told or one.chat_id is None or one.message_id is None:
        return
    one.told = told
    outbox.owe(
        session,
        key=f"progress:{one.id}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=one.chat_id,
        language=one.language or sites.language(session, one.site_id),
        content={**progress(one), "message_id": one.message_id},
        now=now,
    )


def arrived(session: Session, announcement_id: int, chat_id: int, number: int) -> None:
    """Keep where the preview stands: what is written in answer to it is for it."""
    one = rows.hold(session, announcement_id)
    if one is not None and one.state is AnnouncementState.DRAFT:
        one.chat_id, one.message_id = chat_id, number
