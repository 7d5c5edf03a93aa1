"""Questions about what places know of their customers: tiers, preferences."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, case, delete
from sqlmodel import Session, col, select

from storage.prepared import InsertOnce, Prepared
from storage.queries.erasures import run
from storage.queries.locks import held
from storage.tables import Booking, Journey, PointLine, Preference, Regular

KNOW = InsertOnce(Regular, "key", "key", "site_id", "person_id")
# As a tier was given last; before that, as it was booked for the visit.
TIER = case((col(Regular.tier_at).is_not(None), col(Regular.tier)), else_=col(Booking.tier))
IS_OF_JOURNEY = (col(Regular.person_id) == col(Journey.person_id)) & (
    col(Regular.site_id) == col(Journey.site_id)
)


def lock(session: Session, site_id: int, person_id: int) -> Regular:
    """Return the customer of a place, known from now on, held against others."""
    key = f"{site_id}:{person_id}"
    KNOW.change(session, key=key, site_id=site_id, person_id=person_id)
    return session.exec(held(select(Regular).where(Regular.key == key))).one()


def hold(session: Session, regular_id: int) -> Regular | None:
    """Return what a place knows of somebody, held against others."""
    return session.exec(held(select(Regular).where(Regular.id == regular_id))).first()


def find(session: Session, site_id: int, person_id: int) -> Regular | None:
    key = f"{site_id}:{person_id}"
    return session.exec(select(Regular).where(Regular.key == key)).first()


def of_person(session: Session, person_id: int) -> Sequence[Regular]:
    """Return what every place knows of a customer."""
    query = select(Regular).where(Regular.person_id == person_id)
    return session.exec(query.order_by(col(Regular.id))).all()


def tier(session: Session, journey_id: int) -> str | None:
    """Return the tier of a journey's customer."""
    found: str | None = TIER_OF.run(session, journey=journey_id)[0][0]
    return found


TIER_OF = Prepared(
    select(TIER)
    .select_from(Journey)
    .join(Regular, IS_OF_JOURNEY, isouter=True)
    .join(Booking, col(Booking.journey_id) == col(Journey.id), isouter=True)
    .where(col(Journey.id) == bindparam("journey"))
)


def preferences(session: Session, journey_id: int) -> list[str]:
    """Return what the customer of a journey likes, as the place noted it; the newest first."""
    return [words for (words,) in LIKED.run(session, journey=journey_id)]


LIKED = Prepared(
    select(col(Preference.words))
    .join(Regular, col(Regular.id) == col(Preference.regular_id))
    .join(Journey, IS_OF_JOURNEY)
    .where(col(Journey.id) == bindparam("journey"))
    .order_by(col(Preference.id).desc())
)


def noted(session: Session, regular_ids: Sequence[int]) -> Sequence[tuple[Preference, Regular]]:
    """Return what was noted of some customers, the oldest first."""
    return session.exec(
        select(Preference, Regular)
        .join(Regular, col(Regular.id) == Preference.regular_id)
        .where(col(Preference.regular_id).in_(regular_ids))
        .order_by(col(Preference.id))
    ).all()


def note(session: Session, regular: Regular, words: str, by: int, now: datetime) -> Preference:
    preference = Preference(regular_id=regular.id or 0, words=words, noted_by=by, at=now)
    session.add(preference)
    session.flush()
    return preference


def preference(session: Session, preference_id: int) -> tuple[Preference, Regular] | None:
    """Return what was noted, with whom it is about."""
    return session.exec(
        select(Preference, Regular)
        .join(Regular, col(Regular.id) == Preference.regular_id)
        .where(Preference.id == preference_id)
    ).first()


def drop(session: Session, preference_id: int) -> bool:
    """Strike a preference out; False when it was gone already."""
    return run(session, delete(Preference).where(col(Preference.id) == preference_id)) == 1


def forget(session: Session, person_id: int) -> None:
    """Nobody knows the customer any more."""
    theirs = select(Regular.id).where(Regular.person_id == person_id)
    run(session, delete(Preference).where(col(Preference.regular_id).in_(theirs)))
    run(session, delete(PointLine).where(col(PointLine.regular_id).in_(theirs)))
    run(session, delete(Regular).where(col(Regular.person_id) == person_id))
