"""Who somebody is: met, named, spoken to in their language, told what they may do."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.errors import BadInputError, BotError, NotAllowedHereError, TooLateError
from bot.flows import menus
from bot.flows.content import Content, button, says
from storage.queries import audits, outbox, people, sites
from storage.tables import Audit, CycleVersion, Person, Post, Site
from storage.vocabulary import Lane, Language, MessageKind, Role

RANK = {Role.STAFF: 0, Role.SUPERVISOR: 1, Role.MANAGER: 2}


@dataclass(frozen=True, slots=True)
class Who:
    """A person as Telegram presents them in one update."""

    telegram_id: int
    name: str
    language_code: str | None
    update_id: int  # makes the keys of what is said in answer unique


def meet(session: Session, who: Who, now: datetime) -> Person:
    """Return the person, known from now on, and held: they do one thing at a time."""
    person = people.lock(session, who.telegram_id)
    if person is None:
        language = spoken(session, who.language_code)
        person = people.add(session, who.telegram_id, who.name, language, now)
    elif not person.language_chosen and (code := known_language(who.language_code)):
        person.language = code
    return person


def held(session: Session, person_id: int) -> Person:
    """Return the person, held: nothing they do happens meanwhile."""
    person = people.lock(session, session.get_one(Person, person_id).telegram_id)
    assert person is not None
    return person


def known_language(code: str | None) -> Language | None:
    """Return the language of a Telegram client, if the texts exist in it."""
    short = (code or "").split("-")[0].lower()
    return Language(short) if short in set(Language) else None


def spoken_to(session: Session, telegram_id: int, code: str | None) -> Language:
    """Return the language for what is said in passing: chosen, or else the client's."""
    person = people.by_telegram(session, telegram_id)
    chosen = person is not None and (person.language_chosen or known_language(code) is None)
    return person.language if person is not None and chosen else spoken(session, code)


def spoken(session: Session, code: str | None) -> Language:
    """Return the client's language, or else that of the business."""
    found = known_language(code)
    if found is None:
        site = next(iter(sites.all_sites(session)), None)
        found = site.language if site else Language.ENGLISH
    return found


def reply(session: Session, person: Person, who: Who, content: Content, now: datetime) -> None:
    """Owe the person an answer in their private chat."""
    respond(session, person.telegram_id, person.language, who, content, now)


def tell(session: Session, person: Person, key: str, content: Content, now: datetime) -> None:
    """Owe the person a message in their private chat, once under this key."""
    outbox.owe(
        session,
        key=key,
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=person.telegram_id,
        language=person.language,
        content=content,
        now=now,
    )


def change(session: Session, person: Person, who: Who, content: Content, now: datetime) -> None:
    """Owe the new state of a message in the person's private chat."""
    outbox.owe(
        session,
        key=f"change:{who.update_id}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=person.telegram_id,
        language=person.language,
        content=content,
        now=now,
    )


def respond(
    session: Session,
    chat_id: int,
    language: Language,
    who: Who,
    content: Content,
    now: datetime,
    part: str = "",
) -> None:
    """Owe an answer to an update, once however often it is replayed."""
    outbox.owe(
        session,
        key=f"reply:{who.update_id}:{chat_id}:{content['say']}{part}",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=chat_id,
        language=language,
        content=content,
        now=now,
    )


def require(session: Session, person: Person, site_id: int, role: Role) -> Post:
    """Return the person's post at the site, or refuse and write the refusal down."""
    assert person.id is not None
    post = people.post_at(session, person.id, site_id)
    if post is None or RANK[post.role] < RANK[role]:
        raise NotAllowedHereError("error.no_right")
    return post


def site_of(session: Session, person: Person, role: Role) -> Site:
    """Return the site at which the person holds `role` or more; the first of several."""
    there = sites_of(session, person, role)
    if not there:
        raise NotAllowedHereError("error.no_right")
    return there[0]


def sites_of(session: Session, person: Person, role: Role) -> list[Site]:
    """Return every site at which the person holds `role` or more."""
    assert person.id is not None
    return [
        session.get_one(Site, post.site_id)
        for post in people.posts_of(session, person.id)
        if RANK[post.role] >= RANK[role]
    ]


def places_of(session: Session, person: Person, role: Role) -> list[int]:
    """Return the ids of those sites, of which there is at least one."""
    there = sites_of(session, person, role)
    if not there:
        raise NotAllowedHereError("error.no_right")
    return [site.id for site in there if site.id is not None]


def cycles_of(session: Session, person: Person, role: Role) -> list[CycleVersion]:
    """Return the current cycles of every site at which the person holds `role` or more."""
    there = sites_of(session, person, role)
    if not there:
        raise NotAllowedHereError("error.no_right")
    return [one for site in there for one in sites.current_cycles(session, site.id or 0)]


def ask_language(session: Session, who: Who, now: datetime) -> None:
    person = meet(session, who, now)
    assert person.id is not None
    names = {Language.SPANISH: "Español", Language.ENGLISH: "English"}
    choice = [
        button("language", person.id, one, text=names.get(one, "Português")) for one in Language
    ]
    reply(session, person, who, says("language.ask", choice), now)


def choose_language(session: Session, who: Who, code: str, now: datetime) -> Language:
    """Speak this language from now on."""
    person = meet(session, who, now)
    if code not in set(Language):
        raise BadInputError("error.gone")
    person.language = Language(code)
    person.language_chosen = True
    menus.of_person(session, person, now)
    return person.language


def not_theirs(session: Session, person_id: int) -> BotError:
    """Return what to say to a tap on what is another's, or was theirs until forgotten."""
    if session.get_one(Person, person_id).erased_at is not None:
        return TooLateError("answer.unknown")
    return NotAllowedHereError("answer.foreign")


def help_for(session: Session, who: Who, now: datetime) -> None:
    """Tell the person what they, of all people, can do here."""
    person = meet(session, who, now)
    assert person.id is not None
    posts = people.posts_of(session, person.id)
    best = max((post.role for post in posts), key=lambda role: RANK[role], default=None)
    reply(session, person, who, says(f"help.{best.value if best else 'customer'}"), now)


def say(session: Session, who: Who, content: Content, now: datetime) -> None:
    """Tell the person something."""
    reply(session, meet(session, who, now), who, content, now)


def refuse(
    session: Session,
    who: Who,
    chat_id: int,
    place: dict[str, int],
    key: str,
    slots: dict[str, object],
    now: datetime,
    *,
    aloud: bool,
    written_down: bool,
) -> None:
    """Tell the person why not; keep a line of it where they had no right."""
    person = meet(session, who, now)
    if aloud and ours(session, person, chat_id):
        content = {**says(key, **slots), **place}
        respond(session, chat_id, person.language, who, content, now)
    if written_down:
        audit(session, person, "refused", key, now)


def ours(session: Session, person: Person, chat_id: int) -> bool:
    """Tell whether we speak up: not to strangers in a group that is nobody's team."""
    private = chat_id > 0
    return private or bool(
        sites.chats(session, chat_id) or people.posts_of(session, person.id or 0)
    )


def refused(session: Session, who: Who, thing: str, now: datetime) -> None:
    """Write down that somebody tried what was not theirs."""
    audit(session, meet(session, who, now), "refused", thing, now)


def reachable(session: Session, who: Who, _now: datetime, *, can_be_written_to: bool) -> None:
    """Note that the person blocked the bot, or let it in again."""
    person = people.lock(session, who.telegram_id)
    if person is not None:  # who is unknown, or was forgotten, is not met by leaving
        person.reachable = can_be_written_to


def audit(
    session: Session,
    actor: Person | None,
    act: str,
    thing: str,
    now: datetime,
    **details: object,
) -> None:
    """Write down who did what, and where: else at the actor's first place, if they have one."""
    site_id = audits.place_of(session, thing)
    if site_id is None and actor is not None:
        posts = people.posts_of(session, actor.id or 0)
        site_id = posts[0].site_id if posts else None
    session.add(
        Audit(
            at=now,
            actor_id=actor.id if actor else None,
            site_id=site_id,
            act=act,
            object=thing,
            details=details,
        )
    )
