"""Questions about bookings and the lists they came in."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.queries.locks import held
from storage.tables import Booking, GuestList, Link


def by_reference(session: Session, site_id: int, reference: str) -> Booking | None:
    return session.exec(
        held(select(Booking).where(Booking.site_id == site_id, Booking.reference == reference))
    ).first()


def by_code(session: Session, code: str) -> Booking | None:
    """Return the booking that a personal link stands for."""
    return session.exec(
        select(Booking).join(Link, col(Link.id) == Booking.link_id).where(Link.code == code)
    ).first()


def by_link(session: Session, link_id: int) -> Booking | None:
    return session.exec(held(select(Booking).where(Booking.link_id == link_id))).first()


def of_list(session: Session, list_id: int) -> Sequence[tuple[Booking, Link]]:
    """Return the bookings of a list with their links, in its order."""
    return session.exec(
        select(Booking, Link)
        .join(Link, col(Link.id) == Booking.link_id)
        .where(Booking.list_id == list_id)
        .order_by(col(Booking.row), col(Booking.id))
    ).all()


def lock_list(session: Session, list_id: int) -> GuestList | None:
    return session.exec(held(select(GuestList).where(GuestList.id == list_id))).first()
