"""A follow-up whose time has come: each kind knows its verb, each runs once."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from bot.domain.throttle import Wait
from bot.flows import bookings, escalations, journeys, mondays, questions, showings
from bot.later import Later
from storage.queries import followups
from storage.tables import Followup
from storage.vocabulary import FollowupKind, FollowupState, Trouble

if TYPE_CHECKING:
    from bot.flows import (
        approvals,
        birthdays,
        bulletins,
        complaints,
        doubts,
        drills,
        duty,
        erasures,
        handouts,
        incidents,
        keeping,
        mixed,
        places,
        reviews,
        talks,
        troubles,
        verifications,
        vouchers,
        winbacks,
    )
else:
    approvals = Later("bot.flows.approvals")
    birthdays = Later("bot.flows.birthdays")
    bulletins = Later("bot.flows.bulletins")
    complaints = Later("bot.flows.complaints")
    doubts = Later("bot.flows.doubts")
    drills = Later("bot.flows.drills")
    duty = Later("bot.flows.duty")
    erasures = Later("bot.flows.erasures")
    handouts = Later("bot.flows.handouts")
    incidents = Later("bot.flows.incidents")
    keeping = Later("bot.flows.keeping")
    mixed = Later("bot.flows.mixed")
    places = Later("bot.flows.places")
    reviews = Later("bot.flows.reviews")
    talks = Later("bot.flows.talks")
    troubles = Later("bot.flows.troubles")
    verifications = Later("bot.flows.verifications")
    vouchers = Later("bot.flows.vouchers")
    winbacks = Later("bot.flows.winbacks")

GATHERED = {FollowupKind.SUMMARY}  # whose figures are counted before anything is written
TRIES = 5
RETRY_AFTER = timedelta(seconds=30)


def gather(session: Session, followup_id: int, now: datetime) -> Any:  # noqa: ANN401 - whatever it needs
    """Count what a follow-up of these kinds tells, in a read: that may take a while."""
    owed = session.get_one(Followup, followup_id)
    return mondays.gather(session, owed.key, now)


def carry_out(session: Session, followup_id: int, now: datetime, found: Any = None) -> None:  # noqa: ANN401
    """Do what is owed, or move it to the time it must wait for; all in one transaction."""
    owed = session.get_one(Followup, followup_id, with_for_update={"key_share": True})
    if owed.state is not FollowupState.HANDED:
        return  # somebody else carried it, or it was cancelled on its way
    wait_until, because = do(session, owed, now, found)
    if wait_until is not None:
        followups.postpone(session, followup_id, wait_until, because)
    else:
        because = because or (owed.because or "")  # what delayed it is told by /why
        followups.settle(session, followup_id, FollowupState.DONE, because or None)


def do(  # noqa: C901, PLR0911, PLR0912 - one case a kind
    session: Session,
    owed: Followup,
    now: datetime,
    found: Any,  # noqa: ANN401
) -> tuple[datetime | None, str]:
    """Do it; return until when it must wait, if it must, and the rule that said so."""
    case, question, journey = owed.case_id or 0, owed.question_id or 0, owed.journey_id or 0
    match owed.kind:
        case FollowupKind.ASK | FollowupKind.REMIND:
            ask = questions.ask_when_due if owed.kind is FollowupKind.ASK else questions.remind
            held = ask(session, question, now)
            because = held.because.value if held else ""
            return (held.until, because) if isinstance(held, Wait) else (None, because)
        case FollowupKind.EXPIRE:
            questions.expire(session, question, now)
        case FollowupKind.UNLEFT:
            questions.never_left(session, question, owed.key, now)
        case FollowupKind.END_JOURNEY:
            journeys.end(session, journey, now)
        case FollowupKind.ESCALATE:
            escalations.alarm(session, case, owed.round, owed.step, now)
        case FollowupKind.LULL:
            until = talks.lull(session, case, owed, now)
            return until, "quiet_hours" if until else ""
        case FollowupKind.ANNOUNCE:
            return bulletins.go_on(session, owed.key, now), ""
        case FollowupKind.CALM:
            return incidents.calm(session, owed.key, now), ""
        case FollowupKind.VERIFY:
            held = verifications.ask(session, case, owed.round, now)
            return (held.until, held.because.value) if held else (None, "")
        case (
            FollowupKind.SILENCE
            | FollowupKind.SURFACE
            | FollowupKind.UNREACHED
            | FollowupKind.VERIFY_SILENCE
        ):
            OF_ROUND[owed.kind](session, case, owed.round, now)
        case FollowupKind.EVENT:
            bookings.happened(session, journey, owed.key, now)
        case FollowupKind.FORGET | FollowupKind.RETAIN:
            go_on = erasures.go_on if owed.kind is FollowupKind.FORGET else keeping.go_on
            return go_on(session, owed.key, now), "in batches"
        case FollowupKind.SUMMARY:
            return mondays.tell(
                session, owed.key, found, now
            ), "the clocks of the place changed"
        case FollowupKind.REVIEW:
            return reviews.invite(session, journey, now)
        case FollowupKind.WIN_BACK:
            return winbacks.ask(session, journey, now)
        case FollowupKind.BIRTHDAY:
            return birthdays.wish(session, owed.key, now)
        case FollowupKind.GIFT_REMIND:
            return vouchers.remind(session, owed.key, now)
        case (
            FollowupKind.TROUBLE
            | FollowupKind.DOUBT
            | FollowupKind.PLACE
            | FollowupKind.RISK
            | FollowupKind.UNSEEN
            | FollowupKind.GIFT_LAPSE
            | FollowupKind.GIFT_END
            | FollowupKind.COMPLAINT
            | FollowupKind.SHIFT
            | FollowupKind.DRILL
            | FollowupKind.HAND_OUT
        ):
            BY_KEY[owed.kind](session, owed.key, now)
    return None, ""


OF_ROUND = {
    FollowupKind.SILENCE: escalations.silence,
    FollowupKind.SURFACE: escalations.surface,
    FollowupKind.UNREACHED: escalations.unreached,
    FollowupKind.VERIFY_SILENCE: verifications.silence,
}
BY_KEY = {
    FollowupKind.TROUBLE: troubles.tell,
    FollowupKind.DOUBT: doubts.untapped,
    FollowupKind.PLACE: places.untold,
    FollowupKind.RISK: mixed.unanswered,
    FollowupKind.UNSEEN: showings.unseen,
    FollowupKind.GIFT_LAPSE: approvals.lapse,
    FollowupKind.GIFT_END: vouchers.end,
    FollowupKind.COMPLAINT: complaints.remind,
    FollowupKind.SHIFT: duty.shift_ended,
    FollowupKind.DRILL: drills.go_on,
    FollowupKind.HAND_OUT: handouts.go_on,
}


def failed(session: Session, followup_id: int, error: str, now: datetime) -> None:
    """Count a failure; try again, and in the end leave it where it can be seen."""
    owed = session.get_one(Followup, followup_id)
    again = now + RETRY_AFTER * 2**owed.attempts if owed.attempts + 1 < TRIES else None
    followups.fail(session, followup_id, again, error)
    if again is None:
        troubles.note(session, Trouble.FOLLOWUP, followup_id, now)
