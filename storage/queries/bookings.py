"""Questions about bookings and the lists they came in."""

from collections.abc import Collection, Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from storage.queries.locks import held
from storage.tables import Booking, GuestList, Link
from storage.vocabulary import ListState


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


def known_as(session: Session, person_id: int) -> tuple[set[str], set[str]]:
    """Return the references and the names under which somebody who came was expected."""
    found = session.exec(
        select(Link.alias, Booking.name, Booking.reference)
        .join(Booking, col(Booking.link_id) == Link.id, isouter=True)
        .where(Link.used_by == person_id)
    ).all()
    references = {reference for _, _, reference in found if reference}
    return references, {name for alias, name, _ in found for name in (alias, name) if name}


def unname(session: Session, names: Collection[str]) -> None:
    """Take these names off whoever is still expected; their links lead in as before."""
    run = session.connection().execute
    free = select(Link.id).where(col(Link.alias).in_(names), col(Link.used_by).is_(None))
    run(
        update(Booking)
        .where(col(Booking.link_id).in_(free))
        .values(name=None, tier=None, birthday=None)
    )
    run(
        update(Link)
        .where(col(Link.alias).in_(names), col(Link.used_by).is_(None))
        .values(alias=None)
    )


def pending_lists(session: Session) -> Sequence[GuestList]:
    """Return the lists that wait to be confirmed, all of them held."""
    query = select(GuestList).where(GuestList.state == ListState.PENDING)
    return session.exec(held(query.order_by(col(GuestList.id)))).all()


def lock_list(session: Session, list_id: int) -> GuestList | None:
    return session.exec(held(select(GuestList).where(GuestList.id == list_id))).first()
