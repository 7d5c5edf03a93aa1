"""Questions about people, their posts and invitations."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, bindparam, literal_column, update
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared, Row
from storage.queries.locks import held
from storage.tables import Invite, Person, Post, Site
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
    session: Session, site_id: int, roles: Sequence[Role]
) -> Sequence[tuple[Post, Person]]:
    """Return who holds one of `roles` at the site and can be written to."""
    return session.exec(
        select(Post, Person)
        .join(Person, col(Person.id) == Post.person_id)
        .where(
            Post.site_id == site_id,
            col(Post.role).in_(roles),
            col(Post.revoked_at).is_(None),
            col(Person.reachable),
        )
        .order_by(col(Post.id))
    ).all()


def rota(session: Session, site_id: int) -> list[Row]:
    """Return whose duty an alert depends on: person, team, and what is known of it.

    The last column is the zone of the site.
    """
    return ROTA.run(session, site=site_id)


DUTY: tuple[Any, ...] = (
    col(Post.person_id),
    col(Post.team),
    col(Post.on_duty),
    col(Post.duty_set_at),
    col(Post.hours),
    col(Post.zone),
    col(Post.quiet),
    col(Person.reachable),
    col(Site.zone),
)
ROTA = Prepared(
    select(*DUTY)
    .join(Person, col(Person.id) == col(Post.person_id))
    .join(Site, col(Site.id) == col(Post.site_id))
    .where(
        col(Post.site_id) == bindparam("site"),
        col(Post.role) == literal_column(f"'{Role.STAFF}'"),
        col(Post.revoked_at).is_(None),
    )
    .order_by(col(Post.id))
)


def staff_of(session: Session, site_id: int) -> Sequence[tuple[Post, Person]]:
    """Return everybody who works at a site, reachable or not."""
    return session.exec(
        select(Post, Person)
        .join(Person, col(Person.id) == Post.person_id)
        .where(Post.site_id == site_id, col(Post.revoked_at).is_(None))
        .order_by(col(Post.id))
    ).all()


def ever_at(session: Session, site_id: int) -> Sequence[tuple[Post, Person]]:
    """Return everybody who works at a site or ever did, those who do first."""
    return session.exec(
        select(Post, Person)
        .join(Person, col(Person.id) == Post.person_id)
        .where(Post.site_id == site_id)
        .order_by(col(Post.revoked_at).is_not(None), col(Post.id))
    ).all()


def ever_staff(session: Session) -> set[int]:
    """Return the numbers of all who work anywhere or ever did."""
    return set(session.exec(select(Post.person_id)).all())


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


def withdraw_invites(session: Session, person_id: int, site_id: int, now: datetime) -> int:
    """Close the invitations of somebody's that nobody has used; return how many."""
    result = cast(
        "CursorResult[Any]",
        session.connection().execute(
            update(Invite)
            .where(
                col(Invite.created_by) == person_id,
                col(Invite.site_id) == site_id,
                col(Invite.used_by).is_(None),
                col(Invite.expires_at) > now,
            )
            .values(expires_at=now)
        ),
    )
    return result.rowcount


def managers(session: Session, site_id: int) -> Sequence[Post]:
    """Return the posts of a site's managers, reachable or not."""
    return session.exec(
        select(Post).where(
            Post.site_id == site_id,
            Post.role == Role.MANAGER,
            col(Post.revoked_at).is_(None),
        )
    ).all()
