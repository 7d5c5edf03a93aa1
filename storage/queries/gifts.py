"""Questions about gestures: whose they are, what is booked, what a place has spent.

Who decides about a gesture holds its case, then the gesture; the purse comes last.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, func, or_, update
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce
from storage.queries.locks import held
from storage.tables import Entry, Gift, Person, Purse
from storage.vocabulary import Entered, GiftState

COUNTING = (GiftState.WAITING, GiftState.GIVEN, GiftState.REDEEMED)
GIVEN = (GiftState.GIVEN, GiftState.REDEEMED, GiftState.EXPIRED)


def lock(session: Session, gift_id: int) -> Gift | None:
    """Return the gesture, held against others until this transaction ends."""
    return session.exec(held(select(Gift).where(Gift.id == gift_id))).first()


def find(session: Session, gift_id: int) -> Gift | None:
    return session.get(Gift, gift_id) if gift_id < 2**31 else None


def by_code(session: Session, code: str) -> Gift | None:
    return session.exec(select(Gift).where(Gift.code == code)).first()


def offered(session: Session, case_id: int, key: str, asked_by: int) -> Gift | None:
    """Return what somebody has looked at before and not confirmed."""
    return session.exec(
        select(Gift).where(
            Gift.case_id == case_id,
            Gift.key == key,
            Gift.asked_by == asked_by,
            Gift.state == GiftState.OFFERED,
        )
    ).first()


def of_case(session: Session, case_id: int) -> Sequence[Gift]:
    """Return what was given in a case, or may yet be."""
    return session.exec(
        select(Gift)
        .where(Gift.case_id == case_id, col(Gift.state).in_([*COUNTING, GiftState.EXPIRED]))
        .order_by(col(Gift.id))
    ).all()


def of_person(session: Session, person_id: int, *states: GiftState) -> Sequence[Gift]:
    """Return the gestures to a customer, in these states or all but those never confirmed."""
    wanted = col(Gift.state).in_(states) if states else Gift.state != GiftState.OFFERED
    return session.exec(
        select(Gift).where(Gift.person_id == person_id, wanted).order_by(col(Gift.id))
    ).all()


def own_since(session: Session, site_id: int, person_id: int, since: datetime) -> bool:
    """Tell whether somebody has had a present of the place's own since then."""
    query = select(Gift.id).where(
        Gift.site_id == site_id,
        Gift.person_id == person_id,
        Gift.asked_by == person_id,
        col(Gift.case_id).is_(None),
        col(Gift.points).is_(None),
        col(Gift.asked_at) >= since,
        col(Gift.once).is_(None) | col(Gift.once).startswith("birthday:"),
    )
    return session.exec(query).first() is not None


def ids_of(session: Session, person_id: int) -> Sequence[int | None]:
    return session.exec(select(Gift.id).where(Gift.person_id == person_id)).all()


def settle(
    session: Session, gift: Gift, seen: GiftState, to: GiftState, **values: object
) -> bool:
    """Move a gesture if it still stands where it was seen; False: somebody was first."""
    moved = change(
        session,
        update(Gift)
        .where(col(Gift.id) == gift.id, col(Gift.state) == seen)
        .values(state=to, **values),
    )
    session.refresh(gift)
    return moved


def redeem(session: Session, gift: Gift, by: int | None, now: datetime) -> bool:
    """Spend a voucher that is good; False when it no longer is, or somebody was first."""
    done = change(
        session,
        update(Gift)
        .where(
            col(Gift.id) == gift.id,
            col(Gift.state) == GiftState.GIVEN,
            col(Gift.code).is_not(None),
            or_(col(Gift.valid_until).is_(None), col(Gift.valid_until) > now),
        )
        .values(state=GiftState.REDEEMED, redeemed_by=by, redeemed_at=now),
    )
    session.refresh(gift)
    return done


OPEN = InsertOnce(Purse, "key", "key", "site_id")
ENTER = InsertOnce(
    Entry, "key", "key", "gift_id", "purse_id", "act", "amount", "actor_id", "at"
)


def purse(session: Session, site_id: int, month: str, currency: str) -> Purse:
    """Return the purse of a place and month."""
    key = f"{site_id}:{month}:{currency}"
    OPEN.change(session, key=key, site_id=site_id)
    return session.exec(select(Purse).where(Purse.key == key)).one()


def pay(session: Session, purse: Purse, amount: int, most: int | None) -> bool:
    """Take an amount out of a purse, if that does not go beyond `most`."""
    room = () if most is None else (col(Purse.spent) + amount <= most,)
    paid = change(
        session,
        update(Purse)
        .where(col(Purse.id) == purse.id, *room)
        .values(spent=col(Purse.spent) + amount),
    )
    session.refresh(purse)
    return paid


def warn(session: Session, purse: Purse, now: datetime) -> bool:
    """Note that a purse grows thin; False when that was said before."""
    return change(
        session,
        update(Purse)
        .where(col(Purse.id) == purse.id, col(Purse.warned_at).is_(None))
        .values(warned_at=now),
    )


def enter(
    session: Session,
    gift: Gift,
    purse_id: int,
    act: Entered,
    now: datetime,
    *,
    amount: int = 0,
    actor_id: int | None = None,
) -> bool:
    """Write a line into the ledger; False when it stands there already."""
    return bool(
        ENTER.change(
            session,
            key=f"{gift.id}:{act}",
            gift_id=gift.id,
            purse_id=purse_id,
            act=act,
            amount=amount,
            actor_id=actor_id,
            at=now,
        )
    )


def booked(session: Session, gift: Gift) -> Entry | None:
    """Return the line by which a gesture was paid."""
    return entered(session, gift, Entered.BOOKED)


def entered(session: Session, gift: Gift, act: Entered) -> Entry | None:
    return session.exec(select(Entry).where(Entry.key == f"{gift.id}:{act}")).first()


def out(session: Session, site_id: int, by: int | None, now: datetime) -> Sequence[Gift]:
    """Return the vouchers of a place that can be redeemed: all, or what somebody gave."""
    theirs = () if by is None else (Gift.asked_by == by,)
    return session.exec(
        select(Gift)
        .where(
            Gift.site_id == site_id,
            Gift.state == GiftState.GIVEN,
            col(Gift.code).is_not(None),
            col(Gift.valid_until) > now,
            *theirs,
        )
        .order_by(col(Gift.id).desc())
    ).all()


def spent(session: Session, site_id: int, month: str, currency: str) -> int:
    """Return what a place has given in a month."""
    found = session.exec(
        select(Purse.spent).where(Purse.key == f"{site_id}:{month}:{currency}")
    )
    return found.first() or 0


def ledger(session: Session, site_id: int) -> Sequence[tuple[Entry, Gift, str | None]]:
    """Return every line of a place's ledger, in order, with its gesture and who did it."""
    return session.exec(
        select(Entry, Gift, Person.name)
        .join(Gift, col(Gift.id) == Entry.gift_id)
        .join(Person, col(Person.id) == Entry.actor_id, isouter=True)
        .where(Gift.site_id == site_id)
        .order_by(col(Entry.id))
    ).all()


def given_since(session: Session, person_id: int, since: datetime) -> int:
    """Return what somebody has given, or let others give, since then."""
    total = session.exec(
        select(func.coalesce(func.sum(Entry.amount), 0)).where(
            Entry.actor_id == person_id,
            Entry.act == Entered.BOOKED,
            col(Entry.at) >= since,
        )
    ).one()
    return int(total)  # PostgreSQL adds up to a decimal number


def change(session: Session, statement: Any) -> bool:  # noqa: ANN401 - an update
    session.flush()
    return cast("CursorResult[Any]", session.connection().execute(statement)).rowcount == 1
