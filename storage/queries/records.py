"""Questions about all that is kept of one person."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.tables import (
    Booking,
    Case,
    Followup,
    Journey,
    Moment,
    MomentChange,
    MomentNote,
    NoticeShown,
    Relay,
    Remark,
    Showing,
    Thanks,
)
from storage.vocabulary import FollowupKind, FollowupState

FOR_STAFF = (
    FollowupKind.ESCALATE,
    FollowupKind.SILENCE,
    FollowupKind.UNREACHED,
    FollowupKind.TROUBLE,
    FollowupKind.SHIFT,
)


def journeys(session: Session, person_id: int) -> Sequence[Journey]:
    return session.exec(
        select(Journey).where(Journey.person_id == person_id).order_by(col(Journey.id))
    ).all()


def booking(session: Session, journey_id: int) -> Booking | None:
    return session.exec(select(Booking).where(Booking.journey_id == journey_id)).first()


def notices(session: Session, person_id: int) -> Sequence[NoticeShown]:
    return session.exec(
        select(NoticeShown)
        .where(NoticeShown.person_id == person_id)
        .order_by(col(NoticeShown.first_at), col(NoticeShown.version))
    ).all()


def notice(session: Session, person_id: int, version: int) -> NoticeShown | None:
    return session.exec(
        select(NoticeShown).where(
            NoticeShown.person_id == person_id, NoticeShown.version == version
        )
    ).first()


def moments(session: Session, journey_id: int) -> Sequence[Moment]:
    return session.exec(
        select(Moment).where(Moment.journey_id == journey_id).order_by(col(Moment.id))
    ).all()


def notes(session: Session, moment_id: int) -> Sequence[MomentNote]:
    return session.exec(
        select(MomentNote).where(MomentNote.moment_id == moment_id).order_by(col(MomentNote.id))
    ).all()


def loose_words(session: Session, journey_id: int) -> Sequence[Remark]:
    """Return the words of a journey that belong to no impression."""
    return session.exec(
        select(Remark)
        .where(Remark.journey_id == journey_id, col(Remark.moment_id).is_(None))
        .order_by(col(Remark.id))
    ).all()


def waiting(session: Session, journey_id: int) -> Sequence[Showing]:
    """Return what the customer of a journey sent that nobody knows the meaning of yet."""
    return session.exec(
        select(Showing)
        .where(Showing.journey_id == journey_id, col(Showing.moment_id).is_(None))
        .order_by(col(Showing.id))
    ).all()


def thanks(session: Session, moment_id: int) -> Thanks | None:
    return session.exec(select(Thanks).where(Thanks.moment_id == moment_id)).first()


def changes(session: Session, moment_id: int) -> Sequence[MomentChange]:
    return session.exec(
        select(MomentChange)
        .where(MomentChange.moment_id == moment_id)
        .order_by(col(MomentChange.id))
    ).all()


def cases(session: Session, person_id: int) -> Sequence[Case]:
    return session.exec(
        select(Case).where(Case.person_id == person_id).order_by(col(Case.id))
    ).all()


def relays(session: Session, case_id: int) -> Sequence[Relay]:
    return session.exec(
        select(Relay).where(Relay.case_id == case_id).order_by(col(Relay.id))
    ).all()


def pending(session: Session, journey_id: int) -> Sequence[Followup]:
    """Return what the clock still owes the customer of a journey."""
    return session.exec(
        select(Followup)
        .where(Followup.journey_id == journey_id, Followup.state == FollowupState.WAITING)
        .order_by(col(Followup.due_at), col(Followup.id))
    ).all()


def pending_in_case(session: Session, case_id: int) -> Sequence[Followup]:
    """Return what the clock still owes the customer of a case; not what it owes the staff."""
    return session.exec(
        select(Followup)
        .where(
            Followup.case_id == case_id,
            Followup.state == FollowupState.WAITING,
            col(Followup.kind).not_in(FOR_STAFF),
        )
        .order_by(col(Followup.due_at), col(Followup.id))
    ).all()
