"""Menus: the commands that a chat offers, by who reads them; told once a change."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from storage.queries import menus, outbox, sites
from storage.queries import people as person_rows
from storage.tables import Person
from storage.vocabulary import Lane, Language, MessageKind, Role

CUSTOMER = "customer"
GROUP = "group"
RANK = list(Role)
EVERYBODY = 0  # no chat of Telegram's
NEWEST = "private:"  # tells by which texts the menus were made


def bring_up_to_date(session: Session, texts: str, now: datetime) -> None:
    """Tell everybody what is new in the menus since they were told; `texts` names a version."""
    site = next(iter(sites.all_sites(session)), None)
    for code in ("", *Language):
        usual = site.language if site else Language.ENGLISH
        scope = {"scope": {"type": "all_private_chats"}, "code": code}
        language = Language(code) if code else usual
        tell(session, f"private:{code}", EVERYBODY, CUSTOMER, language, texts, scope, now)
    best: dict[int, tuple[Language, Role]] = {}
    for chat, language, role in menus.staff(session):
        if chat not in best or RANK.index(role) > RANK.index(best[chat][1]):
            best[chat] = (language, role)
    for chat, (language, role) in best.items():
        of_chat(session, chat, role, language, texts, now)
    for chat, site_id in menus.groups(session):
        of_chat(session, chat, GROUP, sites.language(session, site_id), texts, now)


def of_person(session: Session, person: Person, now: datetime) -> None:
    """Tell somebody of the staff the commands of their role, in their language."""
    posts = person_rows.posts_of(session, person.id or 0)
    if not posts:
        take_back(session, person, now)
        return
    role = max((post.role for post in posts), key=RANK.index)
    of_chat(session, person.telegram_id, role, person.language, newest(session), now)


def take_back(session: Session, person: Person, now: datetime) -> None:
    """Leave somebody who works here no longer the commands that every customer has."""
    key = f"chat:{person.telegram_id}"
    if not menus.told(session, key):
        return
    menus.forget(session, key)
    scope = {"scope": {"type": "chat", "chat_id": person.telegram_id}, "code": ""}
    outbox.owe(
        session,
        key=f"menu:{key}:gone:{now.isoformat()}",
        lane=Lane.BULK,
        kind=MessageKind.EDIT,
        chat_id=person.telegram_id,
        language=person.language,
        content={"op": "no_menu", **scope},
        now=now,
    )


def of_group(session: Session, chat_id: int, language: Language, now: datetime) -> None:
    """Tell a group of the staff the commands that make sense there."""
    of_chat(session, chat_id, GROUP, language, newest(session), now)


def newest(session: Session) -> str:
    """Return by which texts the menus are made at present."""
    return menus.told(session, NEWEST).rpartition(":")[2]


def of_chat(
    session: Session, chat_id: int, whose: str, language: Language, texts: str, now: datetime
) -> None:
    scope = {"scope": {"type": "chat", "chat_id": chat_id}, "code": ""}
    tell(session, f"chat:{chat_id}", chat_id, whose, language, texts, scope, now)


def tell(
    session: Session,
    key: str,
    chat_id: int,
    whose: str,
    language: Language,
    texts: str,
    scope: dict[str, Any],
    now: datetime,
) -> None:
    """Owe a scope its commands, unless they are what it was told last."""
    if not menus.tell(session, key, f"{whose}:{language}:{texts}"):
        return
    outbox.owe(
        session,
        key=f"menu:{key}:{now.isoformat()}",
        lane=Lane.BULK,
        kind=MessageKind.EDIT,
        chat_id=chat_id,
        language=language,
        content={"op": "menu", "whose": whose, **scope},
        now=now,
    )


def forget(session: Session, chat_id: int) -> None:
    """Forget what a chat was told."""
    menus.forget(session, f"chat:{chat_id}")
