"""A wrong alarm undone: words that were taken for bitter, and are not."""

from datetime import datetime

from sqlmodel import Session

from bot.errors import NotAllowedHereError
from bot.flows import alerts, cases, moments, people, views
from bot.flows.people import Who
from storage.queries import followups
from storage.queries import remarks as remark_rows
from storage.tables import Moment
from storage.vocabulary import Act, Origin, Verdict

MEANT_NOTHING = 3


def not_bitter(session: Session, who: Who, case_id: int, now: datetime) -> None:
    """Close the case that only words opened, because somebody read them and knows better."""
    case, person = cases.theirs(session, who, case_id, now)
    moment = session.get_one(Moment, case.moment_id)
    if not views.by_words(moment.origin, moment.score):
        raise NotAllowedHereError("case.tapped")
    cases.move(session, case, Act.MISREAD, now, person, closed_at=now)
    followups.cancel(session, "misread", case_id=case_id)
    soften(session, moment, now)
    remark_rows.label(session, moment.id or 0, Verdict.NEUTRAL, person.id, now)
    people.audit(session, person, "not_bitter", f"case:{case_id}", now)
    alerts.refresh(session, case, now)
    cases.to_customer(session, case, "words.misread", now)


def soften(session: Session, moment: Moment, now: datetime) -> None:
    """Make the moment what it is without the words: as tapped, or neutral."""
    score, before = moment.score, moment.verdict
    if moment.origin is not Origin.TAP:
        moment.score = MEANT_NOTHING
    moment.verdict = Verdict.NEUTRAL
    moments.log_change(session, moment, score, before, now)
