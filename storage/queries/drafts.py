"""Questions about changes of a cycle that are on their way."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, delete, select, update

from storage.queries.locks import held
from storage.tables import Awaited, CycleVersion, Draft, Person
from storage.vocabulary import DraftState


def hold(session: Session, draft_id: int) -> Draft | None:
    """Return a draft, held against others until this transaction ends."""
    return session.exec(held(select(Draft).where(Draft.id == draft_id))).first()


def let_go(session: Session, person_id: int, now: datetime) -> int:
    """Cancel whatever the person was shown and has not confirmed; return how much it was."""
    return session.exec(
        update(Draft)
        .where(
            col(Draft.person_id) == person_id,
            col(Draft.state) == DraftState.OPEN,
            col(Draft.expires_at) > now,
        )
        .values(state=DraftState.CANCELLED, settled_at=now)
    ).rowcount


def versions(
    session: Session, site_id: int, key: str, limit: int
) -> Sequence[tuple[CycleVersion, Person | None]]:
    """Return the newest versions of a site's cycle, and who confirmed each in the chat."""
    return session.exec(
        select(CycleVersion, Person)
        .join(Draft, col(Draft.made_id) == CycleVersion.id, isouter=True)
        .join(Person, col(Person.id) == Draft.person_id, isouter=True)
        .where(CycleVersion.site_id == site_id, CycleVersion.key == key)
        .order_by(col(CycleVersion.version).desc())
        .limit(limit)
    ).all()


def maker(session: Session, version_id: int) -> Person | None:
    """Return who confirmed a version in the chat."""
    return session.exec(
        select(Person)
        .join(Draft, col(Draft.person_id) == Person.id)
        .where(Draft.made_id == version_id)
    ).first()


def awaited(session: Session, telegram_id: int) -> Awaited | None:
    """Return what this person was asked to type."""
    return session.exec(
        select(Awaited)
        .join(Person, col(Person.id) == Awaited.person_id)
        .where(Person.telegram_id == telegram_id)
    ).first()


def stop_awaiting(session: Session, person_id: int) -> bool:
    """Await nothing more from the person; False if nothing was awaited."""
    gone = session.exec(delete(Awaited).where(col(Awaited.person_id) == person_id))
    return gone.rowcount > 0
