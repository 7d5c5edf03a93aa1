"""Duty: whom alerts reach, and what becomes of the cases of those who go home."""

from datetime import datetime

from sqlmodel import Session

from bot.flows import agenda, alerts, people
from bot.flows.content import says
from bot.flows.people import Who
from storage.queries import cases
from storage.queries import people as person_rows
from storage.tables import Person, Site
from storage.vocabulary import MessageKind, Role, Shelf


def change(session: Session, who: Who, now: datetime, *, on: bool) -> None:
    """Go on duty or off it, at every site where the person works."""
    person = people.meet(session, who, now)
    people.site_of(session, person, Role.STAFF)
    assert person.id is not None
    for post in person_rows.posts_of(session, person.id):
        post.on_duty = on
        session.add(post)
    people.reply(session, person, who, says("duty.on" if on else "duty.off"), now)
    if not on:
        hand_over(session, person, who, now)


def hand_over(session: Session, person: Person, who: Who, now: datetime) -> None:
    """Tell those who stay which cases were in these hands, and remind whoever goes."""
    held = cases.held_by(session, person.id or 0)
    for case in held:
        for card in cases.cards(session, case.id or 0):
            if card.person_id != person.id:
                said = says("duty.leaves_case", name=person.name, case=case.id)
                alerts.note(session, case, card, said, now, MessageKind.ALERT)
    for site_id in sorted({case.site_id for case in held}):
        site = session.get_one(Site, site_id)
        left = agenda.page(session, person, site, Shelf.MINE, 0, now)
        part = f":{site_id}"
        people.respond(session, person.telegram_id, person.language, who, left, now, part)
