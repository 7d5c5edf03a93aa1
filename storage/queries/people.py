"""Questions about people, their posts and invitations."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, update
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce
from storage.queries.locks import held
from storage.tables import Invite, Person, Post
from storage.vocabulary import Language, Role


def by_telegram(session: Session, telegram_id: int) -> Person | None:
    return session.exec(select(Person).where(Person.telegram_id == telegram_id)).first()


def lock(session: Session, telegram_id: int) -> Person | None:
    """Return the person, held against others until this transaction ends."""
    return session.exec(held(select(Person).where(Person.telegram_id == telegram_id))).first()


def add(
    session: Session, telegram_id: int, name: str, language: Language, now: datetime
) -> Person:
    """Write a person down, unless somebody just did; return them, held."""
    ADD.change(
        session,
        telegram_id=telegram_id,
        name=name,
        alias=name,
        language=language,
        created_at=now,
    )
    person = lock(session, telegram_id)
    assert person is not None
    return person


ADD = InsertOnce(
    Person, "telegram_id", "telegram_id", "name", "alias", "language", "created_at"
)


def post_at(session: Session, person_id: int, site_id: int) -> Post | None:
    """Return the person's post at the site, unless it was revoked."""
    return session.exec(
        select(Post).where(
            Post.person_id == person_id,
            Post.site_id == site_id,
            col(Post.revoked_at).is_(None),
        )
    ).first()


def any_post_at(session: Session, person_id: int, site_id: int) -> Post | None:
    """Return the person's post at the site, revoked or not: there is one row for each."""
    return session.exec(
        select(Post).where(Post.person_id == person_id, Post.site_id == site_id)
    ).first()


def posts_of(session: Session, person_id: int) -> Sequence[Post]:
    return session.exec(
        select(Post)
        .where(Post.person_id == person_id, col(Post.revoked_at).is_(None))
        .order_by(col(Post.id))
    ).all()


def with_role(
    session: Session, site_id: int, roles: Sequence[Role], *, on_duty: bool = False
) -> Sequence[tuple[Post, Person]]:
    """Return who holds one of `roles` at the site and can be written to."""
    query = (
        select(Post, Person)
        .join(Person, col(Person.id) == Post.person_id)
        .where(
            Post.site_id == site_id,
            col(Post.role).in_(roles),
            col(Post.revoked_at).is_(None),
            col(Person.reachable),
        )
        .order_by(col(Post.id))
    )
    if on_duty:
        query = query.where(col(Post.on_duty))
    return session.exec(query).all()


def team_on_duty(session: Session, site_id: int, team: str) -> Sequence[Person]:
    """Return the staff of a team who are on duty and can be written to."""
    return [
        person
        for post, person in with_role(session, site_id, [Role.STAFF], on_duty=True)
        if post.team in (None, team)
    ]


def use_invite(session: Session, secret_hash: str, person_id: int, now: datetime) -> bool:
    """Spend the invitation; False when it is unknown, used or expired."""
    result = cast(
        "CursorResult[Any]",
        session.connection().execute(
            update(Invite)
            .where(
                col(Invite.secret_hash) == secret_hash,
                col(Invite.used_by).is_(None),
                col(Invite.expires_at) > now,
            )
            .values(used_by=person_id, used_at=now)
        ),
    )
    return result.rowcount == 1


def invite(session: Session, secret_hash: str) -> Invite | None:
    return session.exec(select(Invite).where(Invite.secret_hash == secret_hash)).first()
