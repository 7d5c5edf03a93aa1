"""Shifts: the weekly hours of somebody's duty and of their rest, set by them or from above."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.domain import rota
from bot.domain.words.folding import fold
from bot.errors import BadInputError
from bot.flows import duty, people
from bot.flows.content import Content, key, says
from bot.flows.people import Who
from storage.queries import people as person_rows
from storage.tables import Person, Post, Site
from storage.vocabulary import Language, Role

NONE = {"none", "no", "ninguno", "ninguna", "nenhum", "nenhuma"}
QUIET = ("quiet", "silencio", "silêncio")
ZONE = ("zone", "zona", "fuso")


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /hours: show them, or set one's own, or those of somebody of the team."""
    person = people.meet(session, who, now)
    site = people.site_of(session, person, Role.STAFF)
    name, rest = named(session, site, words)
    if name is None:
        meant, posts = person, person_rows.posts_of(session, person.id or 0)
    else:
        people.require(session, person, site.id or 0, Role.SUPERVISOR)
        meant, posts = session.get_one(Person, name.person_id), [name]
    if rest:
        for post in posts:
            settle(post, rest)
            session.add(post)
            duty.plan(session, post, now)
        people.audit(session, person, "hours", f"person:{meant.id}", now, words=rest[:80])
    for one in {person.telegram_id: person, meant.telegram_id: meant}.values():
        content = stands(session, meant, posts, one.language)
        if one is person or rest:
            people.respond(session, one.telegram_id, one.language, who, content, now)


def named(session: Session, site: Site, words: str) -> tuple[Post | None, str]:
    """Return the post of whoever the words begin with, if anybody, and the rest of them."""
    assert site.id is not None
    said = words.strip()
    for post, one in person_rows.staff_of(session, site.id):
        name, rest = one.name.strip(), said[len(one.name.strip()) :]
        if name and fold(said[: len(name)]) == fold(name) and not rest[:1].isalpha():
            return post, rest.strip(" :")
    return None, said


def settle(post: Post, words: str) -> None:
    """Set what the words say: hours of duty, of rest, or the zone they are meant in."""
    first, _, rest = words.partition(" ")
    try:
        if first.lower() in QUIET:
            post.quiet = None if rest.lower() in NONE else rota.quiet(rest)
        elif first.lower() in ZONE:
            post.zone = None if rest.lower() in NONE else ZoneInfo(rest.strip()).key
        else:
            post.hours = None if words.lower() in NONE else rota.read(words)
            post.duty_set_at = None  # by the week from now on
    except (ValueError, OSError, KeyError):
        raise BadInputError("hours.how") from None


def stands(
    session: Session, person: Person, posts: Sequence[Post], language: Language
) -> Content:
    """Say how somebody's hours stand."""
    post = posts[0]
    return says(
        "hours.are",
        name=person.name,
        hours=rota.worded(post.hours, language) if post.hours else key("hours.by_hand"),
        quiet=post.quiet or key("value.none"),
        zone=post.zone or session.get_one(Site, post.site_id).zone,
    )
