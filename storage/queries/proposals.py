"""Questions about what managers were shown of a place and its people, to be confirmed."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select, update

from storage.queries.locks import held
from storage.tables import Person, Proposal
from storage.vocabulary import DraftState, Proposed


def hold(session: Session, proposal_id: int) -> Proposal | None:
    """Return a proposal, held against others until this transaction ends."""
    return session.exec(held(select(Proposal).where(Proposal.id == proposal_id))).first()


def let_go(session: Session, person_id: int, now: datetime) -> int:
    """Cancel whatever the person was shown and has not confirmed; return how much it was."""
    return session.exec(
        update(Proposal)
        .where(
            col(Proposal.person_id) == person_id,
            col(Proposal.state) == DraftState.OPEN,
            col(Proposal.expires_at) > now,
        )
        .values(state=DraftState.CANCELLED, settled_at=now)
    ).rowcount


def last(
    session: Session, site_id: int, whats: Sequence[Proposed], subject: str
) -> Person | None:
    """Return who confirmed the newest change of a thing."""
    return session.exec(
        select(Person)
        .join(Proposal, col(Proposal.person_id) == Person.id)
        .where(
            Proposal.site_id == site_id,
            col(Proposal.what).in_(whats),
            Proposal.subject == subject,
            Proposal.state == DraftState.CONFIRMED,
        )
        .order_by(col(Proposal.settled_at).desc(), col(Proposal.id).desc())
    ).first()
