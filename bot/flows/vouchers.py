"""Vouchers: shown by their link, redeemed once, remembered before their end, and over at it."""

import re
from datetime import datetime

from sqlmodel import Session

from bot.domain.gestures import LETTER
from bot.domain.throttle import Ask, Skip, Standing, Wait, may_leave
from bot.domain.timing import QuietHours
from bot.errors import NotAllowedHereError, TooLateError, UnknownLinkError
from bot.flows import gifts, maps, pages, people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, says
from bot.flows.people import Who
from storage.queries import gifts as gift_rows
from storage.queries import outbox
from storage.queries import people as person_rows
from storage.tables import Case, Gift, Person, Site
from storage.vocabulary import Entered, GiftState, Lane, MessageKind, Role

END, REMIND = "gift_end:", "gift_remind:"


def find(session: Session, words: str) -> Gift:
    """Return the voucher of a code, however it was typed."""
    code = re.sub(r"[^0-9A-Za-z]", "", words).upper()
    gift = gift_rows.by_code(session, code) if len(code) == gifts.LENGTH else None
    if gift is None:
        raise UnknownLinkError("voucher.unknown")
    return gift


def show(session: Session, who: Who, code: str, now: datetime) -> None:
    """Say what the voucher is whose link was opened; to the staff, with a button."""
    person = people.meet(session, who, now)
    gift = find(session, code.removeprefix(LETTER))
    posts = person_rows.posts_of(session, person.id or 0)
    staff = any(post.site_id == gift.site_id for post in posts)
    content = state(session, gift, now)
    if content["say"] == "voucher.good" and staff:
        content["rows"] = [[button("redeem", gift.id or 0, say="button.redeem")]]
    people.reply(session, person, who, content, now)


def state(session: Session, gift: Gift, now: datetime) -> Content:
    """Return how a voucher stands."""
    place = session.get_one(Site, gift.site_id)
    slots: Content = {"what": gifts.named(gift.names), "place": place.name}
    until = gift.valid_until or now
    day = gifts.day(session, gift.site_id, until)
    if gift.state is GiftState.REDEEMED and gift.redeemed_at is not None:
        at = {"at": gift.redeemed_at.isoformat(), "zone": place.zone}
        return says("voucher.redeemed", **slots, at=at)
    if gift.state is GiftState.CANCELLED:
        return says("voucher.cancelled", **slots)
    if gift.state is not GiftState.GIVEN or until <= now:
        return says("voucher.expired", **slots, until=day)
    return says("voucher.good", **slots, until=day)


def redeem_by_code(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /redeem and a code."""
    staff = people.meet(session, who, now)
    people.site_of(session, staff, Role.STAFF)
    if not words.strip():
        people.reply(session, staff, who, says("redeem.how"), now)
        return
    gift = find(session, words)
    people.reply(session, staff, who, redeemed(session, staff, gift, now), now)


def redeem(session: Session, who: Who, gift_id: int, spot: Spot, now: datetime) -> None:
    """Redeem what the link showed."""
    staff = people.meet(session, who, now)
    gift = gift_rows.find(session, gift_id)
    if gift is None or gift.code is None:
        raise TooLateError("error.gone")
    pages.turn(session, staff, who, spot, redeemed(session, staff, gift, now), now)


def redeemed(session: Session, staff: Person, gift: Gift, now: datetime) -> Content:
    """Spend it for whoever of the place is first; return what to tell the staff."""
    if person_rows.post_at(session, staff.id or 0, gift.site_id) is None:
        place = session.get_one(Site, gift.site_id).name
        raise NotAllowedHereError("voucher.elsewhere", place=place)
    if not gift_rows.redeem(session, gift, staff.id, now):
        return state(session, gift, now)
    line = gift_rows.booked(session, gift)
    assert line is not None  # whatever is given was booked
    gift_rows.enter(session, gift, line.purse_id, Entered.REDEEMED, now, actor_id=staff.id)
    thank(session, gift, now)
    cost = gifts.money(gift.amount, gift.currency)
    return says("redeem.done", what=gifts.named(gift.names), cost=cost)


def thank(session: Session, gift: Gift, now: datetime) -> None:
    """Tell the customer that their voucher was used, so that they would notice if it wasn't."""
    tell(session, gift, "voucher.used", now, MessageKind.REPLY)


def sorry(session: Session, gift: Gift, now: datetime) -> None:
    """Tell the customer that their voucher is void."""
    tell(session, gift, "voucher.taken_back", now, MessageKind.REPLY)


def tell(session: Session, gift: Gift, say: str, now: datetime, kind: MessageKind) -> None:
    customer = session.get_one(Person, gift.person_id)
    if customer.stopped_at is not None or not customer.reachable:
        return
    place = session.get_one(Site, gift.site_id).name
    until = gifts.day(session, gift.site_id, gift.valid_until or now)
    slots = {"what": gifts.named(gift.names), "place": place}
    if gift.state is GiftState.GIVEN:
        slots |= {"until": until, "code": gifts.spelt(gift.code or "")}
    outbox.owe(
        session,
        key=f"{say}:{gift.id}",
        lane=Lane.REPLY,
        kind=kind,
        chat_id=customer.telegram_id,
        language=customer.language,
        content=says(say, **slots),
        now=now,
        case_id=gift.case_id,
    )


def remind(session: Session, key: str, now: datetime) -> tuple[datetime | None, str]:
    """Remind the customer of a voucher that ends soon; return until when it must wait."""
    gift = gift_rows.lock(session, int(key.removeprefix(REMIND)))
    if gift is None or gift.state is not GiftState.GIVEN or gift.valid_until is None:
        return None, ""
    customer = session.get_one(Person, gift.person_id)
    site = session.get_one(Site, gift.site_id)
    standing = Standing(
        now=now,
        due_at=now,
        window_ends=gift.valid_until,
        zone=site.zone,
        quiet=quiet_hours(session, gift, site),
        stopped=customer.stopped_at is not None,
        paused_until=customer.paused_until,
        reachable=customer.reachable,
    )
    match may_leave(standing):
        case Wait() as wait:
            return wait.until, wait.because.value
        case Skip() as skip:
            return None, skip.because.value
        case Ask():
            tell(session, gift, "voucher.ends_soon", now, MessageKind.REPLY)
    return None, ""


def quiet_hours(session: Session, gift: Gift, site: Site) -> QuietHours | None:
    """Return when nothing may ring; what stands for no case knows only its place."""
    if gift.case_id is None:
        return maps.quiet_hours(site)
    cycle = gifts.catalogue(session, session.get_one(Case, gift.case_id))
    return maps.quiet_at(site, cycle, None)


def end(session: Session, key: str, now: datetime) -> None:
    """A voucher that nobody used is over; what it would have cost may be given again."""
    gift = gift_rows.lock(session, int(key.removeprefix(END)))
    if gift is not None:
        gifts.take_back(session, gift, GiftState.EXPIRED, now)
