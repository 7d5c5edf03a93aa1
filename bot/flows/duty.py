"""Duty: whom alerts reach, and what becomes of the cases of those who go home."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from bot.domain import rota
from bot.flows import agenda, alerts, people
from bot.flows.content import Content, instant, says
from bot.flows.people import Who
from bot.flows.rota import duty_of, team_on_duty
from storage.queries import cases, followups, outbox, sites
from storage.queries import people as person_rows
from storage.tables import Case, Person, Post, Site
from storage.vocabulary import CaseState, FollowupKind, Lane, Language, MessageKind, Role, Shelf

NAMED = 12  # cases in a note
TO_ACT = (CaseState.OPEN, CaseState.TAKEN)


def change(session: Session, who: Who, now: datetime, *, on: bool) -> None:
    """Go on duty or off it, at every site where the person works."""
    person = people.meet(session, who, now)
    people.site_of(session, person, Role.STAFF)
    assert person.id is not None
    posts = person_rows.posts_of(session, person.id)
    for post in posts:
        post.on_duty, post.duty_set_at = on, now
        session.add(post)
    people.reply(session, person, who, told(session, posts, now, on=on), now)
    if not on:
        for post in posts:
            hand_over(session, person, post, now)


def told(session: Session, posts: Sequence[Post], now: datetime, *, on: bool) -> Content:
    """Say what was set, and until when: the next change of a shift overrules it."""
    say = "duty.on" if on else "duty.off"
    for duty in (duty_of(session, post) for post in posts):
        until = rota.next_change(duty.hours, duty.zone, now) if duty.hours else None
        if until is not None:
            return says(f"{say}_until", until=instant(until, duty.zone))
    return says(say)


def plan(session: Session, post: Post, now: datetime) -> None:
    """Have the clock see to the end of the coming shift."""
    duty = duty_of(session, post)
    end = rota.next_end(duty.hours, duty.zone, now) if duty.hours else None
    if end is not None:
        key = f"shift:{post.id}:{end.isoformat()}"
        followups.plan(session, key, FollowupKind.SHIFT, end)


def shift_ended(session: Session, key: str, now: datetime) -> None:
    """Somebody's hours are over: tell what stays open, unless the hours are others by now."""
    _, number, at = key.split(":", 2)
    post, end = session.get(Post, int(number)), datetime.fromisoformat(at)
    if post is None or post.revoked_at is not None or post.hours is None:
        return
    duty = duty_of(session, post)
    if rota.next_end(post.hours, duty.zone, end - rota.TICK) != end:
        return
    if not rota.on_duty(duty, now):
        hand_over(session, session.get_one(Person, post.person_id), post, now)
    plan(session, post, now)


def hand_over(session: Session, person: Person, post: Post, now: datetime) -> None:
    """Tell those who stay what is open and in whose hands, and remind whoever goes."""
    theirs = cases.held_by(session, person.id or 0)
    held = [one for one in theirs if one.site_id == post.site_id]
    for case in held:
        for card in alerts.cards_of(session, case):
            if card.person_id != person.id:
                said = says("duty.leaves_case", name=person.name, case=case.id)
                alerts.note(session, case, card, said, now, MessageKind.ALERT)
    if held:
        site = session.get_one(Site, post.site_id)
        left = agenda.page(session, person, site, Shelf.MINE, 0, now)
        owe(session, person, post, person.telegram_id, person.language, left, now)
    still = waiting(session, post)
    if still:
        numbers = ", ".join(f"#{case.id}" for case in still[:NAMED])
        note = says("duty.handover", name=person.name, n=len(still), cases=numbers)
        for chat_id, language in those_who_stay(session, person, post, now):
            owe(session, person, post, chat_id, language, note, now)


def waiting(session: Session, post: Post) -> list[Case]:
    """Return what waits at the site for somebody of the team to act."""
    return [
        case
        for case, _ in cases.open_at(session, post.site_id)
        if case.state in TO_ACT and post.team in (None, case.team)
    ]


def those_who_stay(
    session: Session, person: Person, post: Post, now: datetime
) -> list[tuple[int, Language]]:
    """Return the team's group, or the private chats of those on duty."""
    team = post.team or sites.EVERY_TEAM
    chat = sites.team_chat(session, post.site_id, team)
    if chat is not None:
        return [(chat.chat_id, sites.language(session, post.site_id))]
    staff = team_on_duty(session, post.site_id, team, now)
    return [(one.telegram_id, one.language) for one in staff if one.id != person.id]


def owe(
    session: Session,
    person: Person,
    post: Post,
    chat_id: int,
    language: Language,
    content: Content,
    now: datetime,
) -> None:
    outbox.owe(
        session,
        key=f"handover:{post.id}:{person.id}:{chat_id}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=chat_id,
        language=language,
        content=content,
        now=now,
    )
