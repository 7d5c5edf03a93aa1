"""Gestures: whoever has a case chooses one that fits, sees what it means, and confirms it."""

from datetime import datetime

from sqlmodel import Session

from bot.domain import escalation
from bot.domain import gestures as rules
from bot.domain.cycle import Cycle, Gesture, Step
from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import alerts, approvals, cases, gifts, pages, people, recoveries
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, key, says
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import gifts as gift_rows
from storage.queries import regulars
from storage.tables import Case, Gift, Moment, Person, Post
from storage.vocabulary import (
    CaseState,
    GestureKind,
    GiftState,
    MessageKind,
    Role,
    Severity,
)


def offer(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> str | None:
    """Show what fits the case, beside its card."""
    case, staff = standing(session, who, case_id, now)
    content = choice(session, case)
    if content is None:
        return "gesture.none"
    card = case_rows.card_in(session, case_id, spot.chat_id)
    if card is None:
        people.reply(session, staff, who, content, now)
    else:
        alerts.note(session, case, card, content, now, MessageKind.TO_STAFF)
    return None


def choice(session: Session, case: Case) -> Content | None:
    """Return the gestures that fit as buttons; None where there are none."""
    cycle = gifts.catalogue(session, case)
    tier = regulars.tier(session, case.journey_id)
    fit = rules.fitting(cycle.gestures, gravity(session, case, cycle), tier)
    rows: Rows = [
        [
            button(
                "gesture_look",
                case.id or 0,
                str(cycle.gestures.index(one)),
                say="gesture.label",
                what=gifts.named(one.names),
                cost=gifts.money(one.cost, cycle.currency),
            )
        ]
        for one in fit
    ]
    if not rows:
        return None
    close = [button("gesture_close", case.id or 0, say="button.cancel")]
    return says("gesture.choose", *rows, close, case=case.id)


def gravity(session: Session, case: Case, cycle: Cycle) -> Severity:
    """Return how bad it was; what was not right the first time is critical."""
    moment = session.get_one(Moment, case.moment_id)
    step = step_of(cycle, moment.step_key)
    critical = bool(step and step.critical) or case.round > 1
    return escalation.severity(moment.score, critical=critical, urgent=case.urgent)


def step_of(cycle: Cycle, step_key: str | None) -> Step | None:
    return next((one for one in cycle.steps if one.key == step_key), None)


def look(
    session: Session, who: Who, case_id: int, place: int, spot: Spot, now: datetime
) -> None:
    """Show what giving a gesture would mean, in the place of the list."""
    case, staff = standing(session, who, case_id, now)
    cycle = gifts.catalogue(session, case)
    if not 0 <= place < len(cycle.gestures):
        raise TooLateError("error.gone")
    one = cycle.gestures[place]
    gift = offered(session, case, staff, one, cycle.currency, now)
    post = people.require(session, staff, case.site_id, Role.STAFF)
    answers = [
        button("gesture_give", gift.id or 0, say="button.give"),
        button("gesture", case_id, "list", say="button.back"),
    ]
    content = says(
        "gesture.preview",
        answers,
        what=gifts.named(one.names),
        kind=key(f"gesture.kind.{one.kind}"),
        cost=gifts.money(one.cost, cycle.currency),
        notes=notes(session, case, post, gift, cycle, now),
    )
    show(session, who, spot, content, now)


def back(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> str | None:
    """Show the list again, in the place of a preview."""
    case, _ = standing(session, who, case_id, now)
    content = choice(session, case)
    if content is None:
        return "gesture.none"
    show(session, who, spot, content, now)
    return None


def close(session: Session, who: Who, case_id: int, spot: Spot, now: datetime) -> None:
    """Nothing is given."""
    case, _ = cases.theirs(session, who, case_id, now)
    show(session, who, spot, says("gesture.closed", case=case.id), now)


def offered(
    session: Session, case: Case, staff: Person, one: Gesture, currency: str, now: datetime
) -> Gift:
    """Return the row of what somebody looks at; looking twice makes no second one."""
    assert case.id is not None
    assert staff.id is not None
    gift = gift_rows.offered(session, case.id, one.key, staff.id)
    if gift is None:
        gift = gifts.of(
            one,
            currency,
            now,
            case_id=case.id,
            site_id=case.site_id,
            person_id=case.person_id,
            asked_by=staff.id,
        )
        session.add(gift)
    gift.names = gifts.texts_of(one)
    gift.kind, gift.amount, gift.currency, gift.asked_at = one.kind, one.cost, currency, now
    session.flush()
    return gift


def notes(
    session: Session, case: Case, post: Post, gift: Gift, cycle: Cycle, now: datetime
) -> list[Content]:
    """Say what should be known before it is given."""
    found = []
    one = next(one for one in cycle.gestures if one.key == gift.key)
    if one.kind is GestureKind.VOUCHER:
        until = gifts.day(session, case.site_id, now + one.valid_for)
        found.append(key("gesture.note.valid", until=until))
    found.append(limit(session, post, gift, cycle, now))
    before = gift_rows.of_case(session, case.id or 0)
    if before:
        given = {"listed": [gifts.named(other.names) for other in before]}
        found.append(key("gesture.note.before", what=given))
    moment = session.get_one(Moment, case.moment_id)
    step = step_of(cycle, moment.step_key)
    total = gift.amount + sum(other.amount for other in before)
    if step is not None and rules.too_generous(total, step.price):
        found.append(
            key(
                "gesture.note.generous",
                total=gifts.money(total, cycle.currency),
                price=gifts.money(step.price or 0, cycle.currency),
            )
        )
    return found


def limit(session: Session, post: Post, gift: Gift, cycle: Cycle, now: datetime) -> Content:
    """Say whether it can be given at once, or who will be asked."""
    spent = gifts.spent(session, gift, post.person_id, cycle, now)
    allowance = cycle.gesture_limits.of(post.role)
    held = rules.affordable(gift.amount, spent)
    if held and rules.within(gift.amount, allowance, spent):
        left = allowance.day - spent.today - gift.amount
        return key("gesture.note.alone", left=gifts.money(left, gift.currency))
    needs = rules.approver(gift.amount, post.role, cycle.gesture_limits, affordable=held)
    if needs is None:
        return key("gesture.note.nobody")
    return key(f"gesture.note.{'above' if held else 'budget'}", role=key(f"role.{needs}"))


def confirm(
    session: Session, who: Who, gift_id: int, spot: Spot, link_to: str, now: datetime
) -> str | None:
    """Give it, or ask whoever may allow it; once, whatever is pressed twice."""
    seen = gift_rows.find(session, gift_id)
    if seen is None or seen.case_id is None:
        raise TooLateError("error.gone")
    case, staff = cases.theirs(session, who, seen.case_id, now)
    gift = gift_rows.lock(session, gift_id)
    assert gift is not None
    if gift.asked_by != staff.id:
        raise NotAllowedHereError("gesture.not_yours")
    if gift.state is not GiftState.OFFERED:
        return f"gesture.is.{gift.state}"
    takes(session, case, staff)
    cycle = gifts.catalogue(session, case)
    unchanged(cycle, gift)
    if any(one.key == gift.key for one in gift_rows.of_case(session, case.id or 0)):
        raise TooLateError("gesture.given_before")
    post = people.require(session, staff, case.site_id, Role.STAFF)
    say = give(session, case, gift, post, cycle, link_to, now)
    content = says(say, by=staff.name, what=gifts.named(gift.names))
    show(session, who, spot, content, now)
    return None


def give(
    session: Session,
    case: Case,
    gift: Gift,
    post: Post,
    cycle: Cycle,
    link_to: str,
    now: datetime,
) -> str:
    """Book it if the person may alone; else ask. Return the key of what to say."""
    spent = gifts.spent(session, gift, post.person_id, cycle, now)
    alone = rules.within(gift.amount, cycle.gesture_limits.of(post.role), spent)
    held = gifts.pay(session, gift, cycle, now, beyond=False) if alone else None
    if held is not None:
        gifts.book(session, case, gift, held, post.person_id, cycle, link_to, now)
        return "gesture.done"
    affordable = rules.affordable(gift.amount, spent) and not alone
    needs = rules.approver(gift.amount, post.role, cycle.gesture_limits, affordable=affordable)
    if needs is None or not approvals.ask(session, case, gift, needs, now):
        raise NotAllowedHereError("gesture.nobody_may")
    return "gesture.waits"


def unchanged(cycle: Cycle, gift: Gift) -> None:
    """Refuse what the catalogue has otherwise by now: the preview showed something else."""
    now_is = next((one for one in cycle.gestures if one.key == gift.key), None)
    if now_is is None or (now_is.cost, cycle.currency) != (gift.amount, gift.currency):
        raise TooLateError("error.gone")


def standing(session: Session, who: Who, case_id: int, now: datetime) -> tuple[Case, Person]:
    """Return the case that somebody has taken, and may give something in."""
    case, staff = cases.theirs(session, who, case_id, now)
    takes(session, case, staff)
    return case, staff


def takes(session: Session, case: Case, staff: Person) -> None:
    """Refuse where nobody has the case, or the customer can't be told."""
    recoveries.own(session, case, staff)
    if case.state is not CaseState.TAKEN:
        raise cases.moved_on(session, case)
    customer = session.get_one(Person, case.person_id)
    if customer.stopped_at is not None or not customer.reachable:
        raise NotAllowedHereError("gesture.unreachable")


def show(session: Session, who: Who, spot: Spot, content: Content, now: datetime) -> None:
    """Owe the new state of the message in which a gesture is chosen."""
    pages.put(session, who, spot, {**content, "op": "edit"}, now)
