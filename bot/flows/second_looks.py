"""A second reader of words in doubt: what it says may only make them more urgent."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from bot.domain.words import VERSION, Reading, read
from bot.flows import cases, doubts, mixed, remarks
from storage.queries import cases as case_rows
from storage.queries import people as person_rows
from storage.tables import Case, Journey, Moment, Person, Remark
from storage.vocabulary import Act, Origin, Verdict

TOGETHER = f"{VERSION}+larger"


def words_of(session: Session, remark_id: int) -> tuple[str, Reading] | None:
    """Return what was written and how it was read; None if somebody has said what it meant."""
    remark = session.get(Remark, remark_id)
    if remark is None or remark.label is not None:
        return None
    site_id = session.get_one(Journey, remark.journey_id).site_id
    return remark.words, read(remark.words, remarks.thresholds(session, site_id))


def raise_to(
    session: Session, remark_id: int, p_bitter: float, reasons: Sequence[str], now: datetime
) -> None:
    """Take words for as bitter as the second reader does, if that is more than they were."""
    remark = session.get_one(Remark, remark_id)
    person = session.get_one(Person, remark.person_id)
    person_rows.lock(session, person.telegram_id)
    session.refresh(remark)
    if remark.label is not None or p_bitter <= remark.p_bitter:
        return
    remark.p_bitter, remark.reader = p_bitter, TOGETHER
    by = remarks.thresholds(session, session.get_one(Journey, remark.journey_id).site_id)
    if p_bitter < by.bitter:
        return
    case = made_of(session, remark, person, now, mixed_from=by.mixed)
    if case is not None:
        details = {"p_bitter": p_bitter, "reasons": list(reasons)}
        cases.write(session, case, Act.CHANGE, now, None, second_reader=details)


def made_of(
    session: Session, remark: Remark, person: Person, now: datetime, *, mixed_from: float
) -> Case | None:
    """Do what bitter words call for, wherever they belong; return the case they opened."""
    if remark.moment_id is None:
        moment = doubts.take_for_bitter(session, remark, person, now)
        return case_rows.of_moment(session, moment.id or 0)
    moment = session.get_one(Moment, remark.moment_id)
    if moment.verdict is Verdict.BITTER or case_rows.hot(session, remark.person_id) is not None:
        return None
    if moment.origin is Origin.TAP and moment.verdict is Verdict.STELLAR:
        if remark.p_bitter >= mixed_from:
            mixed.tell(session, moment, person, remark, now)
        return None
    return doubts.turn(session, moment, person, None, now)
