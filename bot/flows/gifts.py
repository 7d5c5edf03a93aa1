"""Gifts: a gesture is paid, booked once, and the customer gets it at once; or gets it not."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain import gestures as rules
from bot.domain import timing
from bot.domain.cycle import Cycle, Gesture
from bot.domain.gestures import Spent
from bot.errors import TooLateError
from bot.flows import alerts, aliases, cases, maps
from bot.flows.content import Content, on_day, says
from storage.queries import cases as case_rows
from storage.queries import followups, outbox, points, regulars, sites
from storage.queries import gifts as gift_rows
from storage.queries import people as person_rows
from storage.tables import Case, Gift, Journey, Person, Purse, Site
from storage.vocabulary import (
    Act,
    Entered,
    FollowupKind,
    GestureKind,
    GiftState,
    Lane,
    Language,
    MessageKind,
    Role,
)

LENGTH = 8  # signs of a code: a million million of them, and only staff may try
HALF = LENGTH // 2


def catalogue(session: Session, case: Case) -> Cycle:
    """Return the cycle as it now is: what may be given is no matter of the visit's version."""
    begun_with = session.get_one(Journey, case.journey_id).cycle_id
    newest = sites.newest_of(session, begun_with)
    return maps.cycle(session, newest or begun_with)


def texts_of(one: Gesture) -> dict[str, str]:
    return {str(language): text for language, text in one.names.items()}


def of(one: Gesture, currency: str, now: datetime, **whose: Any) -> Gift:  # noqa: ANN401 - columns
    """Return the row of a gesture; `whose` names the place, the customer, who asks, and why."""
    return Gift(
        key=one.key,
        names=texts_of(one),
        kind=one.kind,
        amount=one.cost,
        currency=currency,
        asked_at=now,
        **whose,
    )


def named(names: Mapping[Language, str] | Mapping[str, str]) -> Content:
    """Return a slot that is a text of the cycle's, in the reader's language."""
    return {"spoken": {str(language): text for language, text in names.items()}}


def money(hundredths: int, currency: str) -> Content:
    """Return a slot that is an amount."""
    return {"amount": hundredths, "currency": currency}


def day(session: Session, site_id: int, at: datetime) -> Content:
    """Return a slot that is a day, as the calendars of a place show it."""
    return on_day(at, session.get_one(Site, site_id).zone)


def month(session: Session, site_id: int, now: datetime) -> str:
    zone = session.get_one(Site, site_id).zone
    return f"{timing.local_date(now, zone):%Y-%m}"


def spent(session: Session, gift: Gift, person_id: int, cycle: Cycle, now: datetime) -> Spent:
    """Return what was given so far by a person today, and by the place this month."""
    zone = session.get_one(Site, gift.site_id).zone
    midnight, _ = timing.day_bounds(now, zone)
    purse = purse_of(session, gift, now)
    today = gift_rows.given_since(session, person_id, midnight)
    return Spent(today, purse.spent, cycle.gesture_budget)


def purse_of(session: Session, gift: Gift, now: datetime) -> Purse:
    return gift_rows.purse(
        session, gift.site_id, month(session, gift.site_id, now), gift.currency
    )


def pay(
    session: Session, gift: Gift, cycle: Cycle, now: datetime, *, beyond: bool
) -> Purse | None:
    """Take its cost out of the month's purse; None where that does not hold it.

    `beyond`: a manager has said that it may go beyond the budget.
    """
    purse = purse_of(session, gift, now)
    most = None if beyond or not gift.amount else cycle.gesture_budget
    return purse if gift_rows.pay(session, purse, gift.amount, most) else None


def promised(
    session: Session, gift: Gift, cycle: Cycle, link_to: str, now: datetime, words: str
) -> None:
    """Give what was promised long ago: the month pays it in any case."""
    session.add(gift)
    session.flush()
    purse = pay(session, gift, cycle, now, beyond=True)
    assert purse is not None  # it may go beyond
    book(session, None, gift, purse, None, cycle, link_to, now, words=words)


def book(
    session: Session,
    case: Case | None,
    gift: Gift,
    purse: Purse,
    by: int | None,  # none: the place's own rule
    cycle: Cycle,
    link_to: str,
    now: datetime,
    *,
    approved: bool = False,
    words: str = "gesture",
) -> None:
    """Write it into the ledger, and owe it to the customer; `words` are for what it is."""
    assert purse.id is not None
    seen, code, until = gift.state, None, None
    if gift.kind is GestureKind.VOUCHER:
        one = next(one for one in cycle.gestures if one.key == gift.key)
        code, until = new_code(), now + one.valid_for
    given = {"once": once(gift), "code": code, "valid_until": until}
    if not gift_rows.settle(
        session, gift, seen, GiftState.GIVEN, decided_by=by, decided_at=now, **given
    ):
        raise TooLateError(f"gesture.is.{gift.state}")
    if approved:
        gift_rows.enter(session, gift, purse.id, Entered.APPROVED, now, actor_id=by)
    gift_rows.enter(
        session, gift, purse.id, Entered.BOOKED, now, amount=gift.amount, actor_id=by
    )
    if case is not None:
        asked = session.get(Person, gift.asked_by) if by is not None else None
        cases.write(session, case, Act.GIVE, now, asked, names=gift.names)
    plan(session, gift, now)
    send(session, gift, words, link_to, now)
    warn(session, gift, purse, cycle, now)


def once(gift: Gift) -> str:
    """Return what keeps a case, or whatever else it is for, from getting it twice."""
    return gift.once or f"{gift.case_id}:{gift.key}"


def new_code() -> str:
    return "".join(secrets.choice(aliases.SIGNS) for _ in range(LENGTH))


def spelt(code: str) -> str:
    """Return a code as people read it."""
    return f"{code[:HALF]}-{code[HALF:]}"


def plan(session: Session, gift: Gift, now: datetime) -> None:
    """Set the clock for a voucher: a word before its end, and the end."""
    if gift.valid_until is None:
        return
    followups.plan(session, f"gift_end:{gift.id}", FollowupKind.GIFT_END, gift.valid_until)
    if (at := rules.reminder(now, gift.valid_until)) is not None:
        followups.plan(session, f"gift_remind:{gift.id}", FollowupKind.GIFT_REMIND, at)


def send(session: Session, gift: Gift, words: str, link_to: str, now: datetime) -> None:
    """Owe the customer their gesture: its words, and a voucher as a picture."""
    customer = session.get_one(Person, gift.person_id)
    place = session.get_one(Site, gift.site_id).name
    content = says(f"{words}.plain", place=place, what=named(gift.names))
    if gift.code is not None and gift.valid_until is not None:
        until = day(session, gift.site_id, gift.valid_until)
        slots = {"place": place, "what": named(gift.names), "until": until}
        link = link_to.format(code=f"{rules.LETTER}{gift.code}")
        content = {
            **says(f"{words}.voucher", **slots, code=spelt(gift.code)),
            "op": "voucher",
            "link": link,
        }
    outbox.owe(
        session,
        key=f"gift:{gift.id}",
        lane=Lane.REPLY,
        kind=MessageKind.REPLY,
        chat_id=customer.telegram_id,
        language=customer.language,
        content={**content, "gift": gift.id},
        now=now,
        case_id=gift.case_id,
    )


def warn(session: Session, gift: Gift, purse: Purse, cycle: Cycle, now: datetime) -> None:
    """Tell the managers, once a month, that most of the budget is gone."""
    if not rules.thin(purse.spent, cycle.gesture_budget):
        return
    if not gift_rows.warn(session, purse, now):
        return
    site = session.get_one(Site, gift.site_id)
    for _, manager in person_rows.with_role(session, gift.site_id, [Role.MANAGER]):
        outbox.owe(
            session,
            key=f"budget:{purse.key}:{manager.id}",
            lane=Lane.REPLY,
            kind=MessageKind.REPORT,
            chat_id=manager.telegram_id,
            language=manager.language,
            content=says(
                "gesture.budget_thin",
                place=site.name,
                spent=money(purse.spent, gift.currency),
                budget=money(cycle.gesture_budget or 0, gift.currency),
            ),
            now=now,
        )


def sent(session: Session, gift_id: int, now: datetime) -> None:
    """The customer has it."""
    gift = gift_rows.find(session, gift_id)
    line = gift_rows.booked(session, gift) if gift is not None else None
    if gift is not None and line is not None:
        gift_rows.enter(session, gift, line.purse_id, Entered.SENT, now)


def undelivered(session: Session, gift_id: int, now: datetime) -> None:
    """The customer can't be reached: nothing was given, and the staff hear of it."""
    seen = gift_rows.find(session, gift_id)
    about = seen.case_id if seen is not None else None
    case = case_rows.lock(session, about) if about is not None else None
    gift = gift_rows.lock(session, gift_id)
    if gift is None or not take_back(session, gift, GiftState.CANCELLED, now) or case is None:
        return
    alerts.tell(session, case, "gesture.undelivered", now, urgent=True, what=named(gift.names))


def take_back(
    session: Session, gift: Gift, to: GiftState, now: datetime, by: int | None = None
) -> bool:
    """Give its cost back to the purse it came from; False where it was not given."""
    if not gift_rows.settle(session, gift, GiftState.GIVEN, to, once=None):
        return False
    line = gift_rows.booked(session, gift)
    assert line is not None  # whatever is given was booked
    act = Entered.EXPIRED if to is GiftState.EXPIRED else Entered.CANCELLED
    gift_rows.enter(session, gift, line.purse_id, act, now, amount=-gift.amount, actor_id=by)
    if gift.points and to is GiftState.CANCELLED:  # what was paid for it comes back, too
        regular = regulars.lock(session, gift.site_id, gift.person_id)
        points.earn(session, f"back:{gift.id}", regular, gift.points, now)
    purse = session.get_one(Purse, line.purse_id)
    gift_rows.pay(session, purse, -gift.amount, None)
    return True


def forget(session: Session, person_id: int, now: datetime) -> None:
    """The customer is nobody any more: what waits is void; a voucher in their hands is good."""
    for gift in gift_rows.of_person(session, person_id, GiftState.WAITING):
        gift_rows.settle(
            session, gift, GiftState.WAITING, GiftState.CANCELLED, once=None, decided_at=now
        )
    for gift in gift_rows.of_person(session, person_id, GiftState.GIVEN):
        if gift_rows.entered(session, gift, Entered.SENT) is None:
            take_back(session, gift, GiftState.CANCELLED, now)
