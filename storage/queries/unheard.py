"""Questions about alerts that nobody may have: asked aside, so nothing here is prepared."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import exists, func
from sqlmodel import Session, col, select

from storage.tables import Case, CaseEvent, Message
from storage.vocabulary import CaseState, MessageKind, OutboxState

WAITS = timedelta(minutes=10)  # who is due that late rests; nothing else waits so long


def cases(session: Session, now: datetime, within: timedelta) -> Sequence[int]:
    """Return the open cases of which no alert was accepted in time."""
    about = (col(Message.case_id) == col(Case.id), col(Message.kind) == MessageKind.ALERT)
    under_way = exists().where(*about, col(Message.created_at) > now - within)
    resting = exists().where(
        *about, col(Message.state) == OutboxState.PENDING, col(Message.due_at) > now + WAITS
    )
    found = session.exec(
        select(Case.id)
        .where(
            Case.state == CaseState.OPEN,
            col(Case.alerted_at).is_(None),
            col(Case.opened_at) <= now - within,
            ~resting,
            # What was called for since is no excuse for a case that nobody ever heard of.
            (col(Case.round) == 1) | ~under_way,
        )
        .order_by(col(Case.id))
    )
    return [number for number in found if number is not None]


def noted(session: Session, case_id: int, since: datetime) -> bool:
    """Tell whether the history of a case says already that nobody heard of it."""
    events = session.exec(
        select(CaseEvent).where(CaseEvent.case_id == case_id, col(CaseEvent.at) >= since)
    )
    return any("unheard" in event.details for event in events)


def last_act(session: Session, case_id: int) -> datetime | None:
    """Return when the case was last opened or offered."""
    return session.exec(
        select(func.max(CaseEvent.at)).where(
            CaseEvent.case_id == case_id, col(CaseEvent.act).in_(["open", "reopen", "pass_on"])
        )
    ).one()
