"""Questions about the audit log."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from storage.tables import Audit


def objects(session: Session, act: str, since: datetime, until: datetime) -> Sequence[str]:
    """Return what an act was done to in a stretch of time."""
    return session.exec(
        select(Audit.object).where(Audit.act == act, col(Audit.at) >= since, Audit.at < until)
    ).all()
