"""Questions about the menus of commands: what was told, and to whom there is something new."""

from sqlalchemy import bindparam, delete, update
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared
from storage.tables import Menu, Person, Post, TeamChat
from storage.vocabulary import Language, Role

NOTHING = ""
ADD = InsertOnce(Menu, "key", "key", "told")
TELL = Prepared(
    update(Menu)
    .where(col(Menu.key) == bindparam("name"), col(Menu.told) != bindparam("words"))
    .values(told=bindparam("words"))
)


def tell(session: Session, key: str, told: str) -> bool:
    """Note what a scope is told; False if that is what it was told last."""
    ADD.change(session, key=key, told=NOTHING)
    return TELL.change(session, name=key, words=told) == 1


def told(session: Session, key: str) -> str:
    """Return what a scope was told last."""
    return session.exec(select(Menu.told).where(Menu.key == key)).first() or NOTHING


def forget(session: Session, key: str) -> None:
    session.connection().execute(delete(Menu).where(col(Menu.key) == key))


def staff(session: Session) -> list[tuple[int, Language, Role]]:
    """Return the chats of all who have a post, each with their language and role."""
    rows = session.exec(
        select(Person.telegram_id, Person.language, Post.role)
        .join(Post, col(Post.person_id) == Person.id)
        .where(col(Post.revoked_at).is_(None), col(Person.reachable))
        .order_by(col(Post.id))
    )
    return [(chat, Language(language), Role(role)) for chat, language, role in rows]


def groups(session: Session) -> list[tuple[int, int]]:
    """Return the groups of the staff, each with the site it belongs to."""
    rows = session.exec(select(TeamChat.chat_id, TeamChat.site_id).order_by(col(TeamChat.id)))
    return [(chat, site) for chat, site in rows]
