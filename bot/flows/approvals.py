"""Approvals: a gesture above somebody's limit waits for the word of somebody else."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import gestures as rules
from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import alerts, cases, gifts, pages, people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, says
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups, outbox
from storage.queries import gifts as gift_rows
from storage.queries import people as person_rows
from storage.tables import Case, Gift, Person
from storage.vocabulary import CaseState, FollowupKind, GiftState, Lane, MessageKind, Role

WAITS = timedelta(hours=2)  # then nobody says a word any more
KEY = "gift_lapse:"
OVER = (CaseState.WITHDRAWN, CaseState.MISREAD, CaseState.ERASED)


def ask(session: Session, case: Case, gift: Gift, needs: Role, now: datetime) -> bool:
    """Ask everybody who may allow it, but for whoever wants it; False where nobody is."""
    roles = [role for role in Role if people.RANK[role] >= people.RANK[needs]]
    others = [
        person
        for _, person in person_rows.with_role(session, case.site_id, roles)
        if person.id != gift.asked_by
    ]
    if not others:
        return False
    moved = gift_rows.settle(
        session, gift, GiftState.OFFERED, GiftState.WAITING, needs=needs, once=gifts.once(gift)
    )
    if not moved:
        raise TooLateError(f"gesture.is.{gift.state}")
    followups.plan(session, f"{KEY}{gift.id}", FollowupKind.GIFT_LAPSE, now + WAITS)
    for person in others:
        owe(session, case, gift, person, now)
    return True


def owe(session: Session, case: Case, gift: Gift, person: Person, now: datetime) -> None:
    """Owe the question to one who may answer it."""
    answers = [
        button("approve", gift.id or 0, "yes", say="button.approve"),
        button("approve", gift.id or 0, "no", say="button.decline"),
    ]
    more = [button("case", case.id or 0, "0", text=f"#{case.id}")]
    by = session.get_one(Person, gift.asked_by).name
    outbox.owe(
        session,
        key=f"approve:{gift.id}:{person.id}",
        lane=Lane.ALERT,
        kind=MessageKind.TO_STAFF,
        chat_id=person.telegram_id,
        language=person.language,
        content=says("gesture.may_i", answers, more, case=case.id, **about(gift), by=by),
        now=now,
        case_id=case.id,
    )


def about(gift: Gift) -> Content:
    """Return the slots that say what it is."""
    return {
        "what": gifts.named(gift.names),
        "cost": gifts.money(gift.amount, gift.currency),
    }


def decide(
    session: Session,
    who: Who,
    gift_id: int,
    answer: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> str | None:
    """Allow it or not; the first word counts."""
    seen = gift_rows.find(session, gift_id)
    if seen is None or seen.case_id is None or answer not in ("yes", "no"):
        raise TooLateError("error.gone")
    case, person = cases.theirs(session, who, seen.case_id, now)
    gift = gift_rows.lock(session, gift_id)
    assert gift is not None
    if gift.state is not GiftState.WAITING:
        say = f"gesture.is.{gift.state}"
        pages.turn(session, person, who, spot, says(say), now)
        return say
    may_say(session, person, gift)
    if case.state in OVER:
        void(session, gift, GiftState.CANCELLED, None, now)
        say = f"gesture.is.{gift.state}"
    elif answer == "no":
        void(session, gift, GiftState.DECLINED, person.id, now)
        say = "gesture.declined"
    else:
        allow(session, case, gift, person, link_to, now)
        say = "gesture.approved"
    told = {**about(gift), "by": person.name} if say != "gesture.is.cancelled" else {}
    pages.turn(session, person, who, spot, says(say, **told), now)
    alerts.tell(session, case, say, now, **told)
    return None


def may_say(session: Session, person: Person, gift: Gift) -> None:
    """Refuse whoever asked for it, and whoever stands too low."""
    people.require(session, person, gift.site_id, gift.needs or Role.MANAGER)
    if gift.asked_by == person.id:
        raise NotAllowedHereError("gesture.own")


def void(session: Session, gift: Gift, to: GiftState, by: int | None, now: datetime) -> None:
    """It is not given; it may be asked for again."""
    values = {"once": None, "decided_by": by, "decided_at": now}
    gift_rows.settle(session, gift, GiftState.WAITING, to, **values)


def allow(
    session: Session, case: Case, gift: Gift, person: Person, link_to: str, now: datetime
) -> None:
    """Give it, within the limits of whoever allows it; beyond the budget only a manager may."""
    assert person.id is not None
    cycle = gifts.catalogue(session, case)
    post = people.require(session, person, gift.site_id, Role.STAFF)
    spent = gifts.spent(session, gift, person.id, cycle, now)
    if not rules.within(gift.amount, cycle.gesture_limits.of(post.role), spent):
        raise NotAllowedHereError("gesture.beyond_you")
    beyond = post.role is Role.MANAGER
    purse = gifts.pay(session, gift, cycle, now, beyond=beyond)
    if purse is None:
        raise NotAllowedHereError("gesture.budget_gone")
    gifts.book(session, case, gift, purse, person.id, cycle, link_to, now, approved=True)


def lapse(session: Session, key: str, now: datetime) -> None:
    """Nobody said a word in time: whoever asked hears of it."""
    gift_id = int(key.removeprefix(KEY))
    seen = gift_rows.find(session, gift_id)
    about = seen.case_id if seen is not None else None
    case = case_rows.lock(session, about) if about is not None else None
    gift = gift_rows.lock(session, gift_id)
    if case is None or gift is None or gift.state is not GiftState.WAITING:
        return
    void(session, gift, GiftState.LAPSED, None, now)
    alerts.tell(session, case, "gesture.lapsed", now, what=gifts.named(gift.names))
