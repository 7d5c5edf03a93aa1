"""The ledger: which vouchers are out, what the month has cost, every line of it as a table."""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session

from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import alerts, cases, gifts, maps, pages, people, vouchers
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, says
from bot.flows.people import Who
from storage.queries import gifts as gift_rows
from storage.queries import sites
from storage.tables import Case, Gift, Message, Person, Site
from storage.vocabulary import Act, Entered, GiftState, Role

A_PAGE = 8


def ask(session: Session, who: Who, now: datetime) -> None:
    """Answer /gestures: the vouchers that are out; to managers, what the month has cost."""
    staff = people.meet(session, who, now)
    site = people.site_of(session, staff, Role.STAFF)
    people.reply(session, staff, who, page(session, staff, site, 0, now), now)


def turn(
    session: Session, who: Who, site_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show another page or place in the same message; or give the table out."""
    staff = people.meet(session, who, now)
    people.require(session, staff, site_id, Role.STAFF)
    site = session.get_one(Site, site_id)
    if value == "file":
        give_out(session, who, staff, site, now)
        return
    if not (value.isascii() and value.isdigit()):
        raise TooLateError("error.gone")
    content = page(session, staff, site, int(value), now)
    pages.turn(session, staff, who, spot, content, now)


def page(session: Session, staff: Person, site: Site, number: int, now: datetime) -> Content:
    """Return one page of the vouchers that are out: of the place, or those somebody gave."""
    assert site.id is not None
    whole = manages(session, staff, site.id)
    found = gift_rows.out(session, site.id, None if whole else staff.id, now)
    last = max(len(found) - 1, 0) // A_PAGE
    number = min(number, last)
    shown = found[number * A_PAGE : (number + 1) * A_PAGE]
    leaves = [
        button("ledger", site.id, str(there), say=say)
        for there, say in ((number - 1, "button.page.back"), (number + 1, "button.page.on"))
        if 0 <= there <= last
    ]
    rows: Rows = [[button("voucher", one.id or 0, "look", **label(one))] for one in shown]
    file = [button("ledger", site.id, "file", say="button.ledger.file")] if whole else []
    places = [
        button("ledger", one.id or 0, "0", text=one.name)
        for one in people.sites_of(session, staff, Role.STAFF)
        if one.id != site.id
    ]
    return says(
        "ledger.whole" if whole else "ledger.mine",
        *rows,
        leaves,
        file,
        places,
        place=site.name,
        n=len(found),
        month=list(spent(session, site, now)) if whole else "",
        vouchers=[line(session, one) for one in shown],
    )


def manages(session: Session, staff: Person, site_id: int) -> bool:
    return any(one.id == site_id for one in people.sites_of(session, staff, Role.MANAGER))


def label(gift: Gift) -> Content:
    return {"say": "ledger.button", "of": occasion(gift), "what": gifts.named(gift.names)}


def occasion(gift: Gift) -> str:
    """Return the sign of what it was given for: the number of a case, or what else it was."""
    if gift.case_id is not None:
        return f"#{gift.case_id}"
    if gift.points:
        return "⭐"
    return "📢" if gift.announcement_id is not None else "🎂"


def line(session: Session, gift: Gift) -> Content:
    return key(
        "ledger.line",
        of=occasion(gift),
        what=gifts.named(gift.names),
        until=gifts.day(session, gift.site_id, gift.valid_until or gift.asked_at),
        by=whose(session, gift),
    )


def whose(session: Session, gift: Gift) -> str | Content:
    """Return who of the staff gave it; what the place's own rule gave, the customer asked."""
    if gift.points:
        return key("ledger.by_points")
    if gift.asked_by == gift.person_id:
        return key("ledger.by_rule")
    return session.get_one(Person, gift.asked_by).name


def spent(session: Session, site: Site, now: datetime) -> Iterator[Content]:
    """Tell what the month has cost so far, beside what it may."""
    assert site.id is not None
    month = gifts.month(session, site.id, now)
    every = [maps.cycle(session, one.id or 0) for one in sites.current_cycles(session, site.id)]
    for currency in dict.fromkeys(one.currency for one in every):
        budgets = [one.gesture_budget for one in every if one.currency == currency]
        cost = gifts.money(gift_rows.spent(session, site.id, month, currency), currency)
        if budgets[0] is None:
            yield key("ledger.spent", spent=cost)
        else:
            budget = gifts.money(budgets[0], currency)
            yield key("ledger.spent_of", spent=cost, budget=budget)


def show(
    session: Session, who: Who, gift_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show a voucher in the place of the list, or take it back."""
    seen = gift_rows.find(session, gift_id)
    if seen is None or seen.code is None:
        raise TooLateError("error.gone")
    case, staff = theirs(session, who, seen, now)
    gift = gift_rows.lock(session, gift_id)
    assert gift is not None
    if gift.asked_by != staff.id and not manages(session, staff, gift.site_id):
        raise NotAllowedHereError("voucher.not_yours")
    content = vouchers.state(session, gift, now)
    back = button("ledger", gift.site_id, "0", say="button.back")
    if content["say"] != "voucher.good":
        content["rows"] = [[back]]
    elif value == "take":
        take_back(session, case, gift, staff, now)
        content = says("voucher.taken", [back], what=gifts.named(gift.names))
    else:
        take = button("voucher", gift_id, "take", say="button.take_back")
        content = says("voucher.look", [take], [back], **content["slots"])
    pages.turn(session, staff, who, spot, content, now)


def theirs(session: Session, who: Who, gift: Gift, now: datetime) -> tuple[Case | None, Person]:
    """Return the case it was given in, held, and the member of the staff."""
    if gift.case_id is not None:
        return cases.theirs(session, who, gift.case_id, now)
    staff = people.meet(session, who, now)
    people.require(session, staff, gift.site_id, Role.STAFF)
    return None, staff


def take_back(
    session: Session, case: Case | None, gift: Gift, staff: Person, now: datetime
) -> None:
    """Make a voucher void that nobody has used; its customer hears of it, if they have it."""
    if not gifts.take_back(session, gift, GiftState.CANCELLED, now, by=staff.id):
        raise TooLateError(f"gesture.is.{gift.state}")
    people.audit(session, staff, "gesture:cancel", f"gift:{gift.id}", now, case=gift.case_id)
    if case is not None:
        what = gifts.named(gift.names)
        cases.write(session, case, Act.UNGIVE, now, staff, names=gift.names)
        alerts.tell(session, case, "gesture.taken_back", now, by=staff.name, what=what)
    if gift_rows.entered(session, gift, Entered.SENT) is not None:
        vouchers.sorry(session, gift, now)


def sent(session: Session, gift_id: int, now: datetime) -> None:
    """The customer has it; if it was taken back on its way, they hear that now."""
    gifts.sent(session, gift_id, now)
    gift = gift_rows.find(session, gift_id)
    void = gift_rows.entered(session, gift, Entered.CANCELLED) if gift is not None else None
    if gift is not None and void is not None and void.actor_id is not None:
        vouchers.sorry(session, gift, now)


def give_out(session: Session, who: Who, staff: Person, site: Site, now: datetime) -> None:
    """Owe the ledger as a file; it is gathered as it leaves, so that no row holds a copy."""
    people.require(session, staff, site.id or 0, Role.MANAGER)
    content = {**says("ledger.table", place=site.name), "op": "ledger", "site": site.id}
    people.audit(session, staff, "ledger:export", f"site:{site.key}", now)
    people.tell(session, staff, f"ledger:{who.update_id}", content, now)


def table(session: Session, message: Message, content: Content, _now: datetime) -> Content:
    """Return the ledger with its lines, as it stands when it leaves."""
    site = session.get_one(Site, content["site"])
    found = gift_rows.ledger(session, site.id or 0)
    lines = [
        {
            "at": entry.at.isoformat(),
            "act": key(f"ledger.act.{entry.act}"),
            "amount": entry.amount,
            "currency": gift.currency,
            "what": gift.names.get(message.language) or next(iter(gift.names.values())),
            "kind": key(f"gesture.kind.{gift.kind}"),
            "gesture": gift.id,
            "case": gift.case_id,
            "by": by,
        }
        for entry, gift, by in found
    ]
    return {**content, "zone": site.zone, "table": lines}
