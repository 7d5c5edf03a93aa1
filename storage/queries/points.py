"""Questions about the points of customers; who spends holds the customer's row."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from storage.prepared import InsertOnce
from storage.tables import PointLine, Regular

EARN = InsertOnce(PointLine, "key", "key", "regular_id", "points", "names", "by", "at")


def earn(session: Session, key: str, regular: Regular, points: int, now: datetime) -> bool:
    """Write down what was earned; False when it was before."""
    values = {"regular_id": regular.id, "points": points, "names": None, "by": None}
    return bool(EARN.change(session, key=key, at=now, **values))


def spend(
    session: Session,
    regular: Regular,
    number: int,
    points: int,
    names: dict[str, str],
    by: int | None,
    now: datetime,
) -> None:
    """Write down what was had for points, as the line of this number."""
    line = PointLine(
        key=f"spent:{regular.id}:{number}",
        regular_id=regular.id or 0,
        points=-points,
        names=names,
        by=by,
        at=now,
    )
    session.add(line)
    session.flush()


def lines(session: Session, regular_id: int) -> Sequence[PointLine]:
    """Return all that a customer earned and spent, the oldest first."""
    query = select(PointLine).where(PointLine.regular_id == regular_id)
    return session.exec(query.order_by(col(PointLine.id))).all()
