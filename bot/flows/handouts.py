"""Handouts: the gesture beside an announcement, to each customer who has the apology."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain import gestures as rules
from bot.domain.cycle import Cycle, Gesture
from bot.domain.gestures import Spent
from bot.errors import NotAllowedHereError, TooLateError
from bot.flows import gifts, maps, people
from bot.flows.content import Rows, button
from storage.queries import announcements as rows
from storage.queries import followups, sites
from storage.queries import gifts as gift_rows
from storage.queries import people as person_rows
from storage.tables import Announced, Announcement, Gift, Message, Person
from storage.vocabulary import AnnouncementState, FollowupKind, Language, Role

KEY = "hand_out:"
GOING = (AnnouncementState.SENDING, AnnouncementState.DONE)


def offered(session: Session, site_id: int) -> list[tuple[Cycle, Gesture]]:
    """Return what a place may give to everybody: not what only some tiers get."""
    found: dict[str, tuple[Cycle, Gesture]] = {}
    for version in sites.current_cycles(session, site_id):
        cycle = maps.cycle(session, version.id or 0)
        for one in cycle.gestures:
            if not one.tiers:
                found.setdefault(one.key, (cycle, one))
    return list(found.values())


def choice(session: Session, one: Announcement, language: Language) -> Rows:
    """Return the buttons by which a gesture is chosen, or none."""
    ref = one.id or 0
    every = [
        [
            button(
                "news",
                ref,
                f"gift-{place}",
                say="gesture.label",
                what=gifts.named({language: cycle.say(gesture.names, language)}),
                cost=gifts.money(gesture.cost, cycle.currency),
            )
        ]
        for place, (cycle, gesture) in enumerate(offered(session, one.site_id))
    ]
    return [*every, [button("news", ref, "gift-none", say="button.no_gesture")]]


def choose(session: Session, one: Announcement, place: str, link_to: str) -> None:
    """Let everybody get this one, as it is now; or nothing."""
    if place == "none":
        one.gesture = None
        return
    every = offered(session, one.site_id)
    if not (place.isascii() and place.isdigit() and int(place) < len(every)):
        raise TooLateError("error.gone")
    cycle, gesture = every[int(place)]
    now_is = {"key": gesture.key, "cost": gesture.cost, "currency": cycle.currency}
    one.gesture = {**now_is, "link": link_to}


def chosen(session: Session, one: Announcement) -> tuple[Cycle, Gesture] | None:
    """Return what was chosen, if the catalogue still has it as it was seen."""
    if one.gesture is None:
        return None
    for cycle, gesture in offered(session, one.site_id):
        now_is = {"key": gesture.key, "cost": gesture.cost, "currency": cycle.currency}
        if {**one.gesture, **now_is} == one.gesture:
            return cycle, gesture
    return None


def preview(
    session: Session, one: Announcement, n: int, now: datetime
) -> dict[str, Any] | None:
    """Return what it would cost to give it to so many, beside what the month holds."""
    found = chosen(session, one)
    if found is None:
        return None
    cycle, gesture = found
    month = gifts.month(session, one.site_id, now)
    spent = gift_rows.spent(session, one.site_id, month, cycle.currency)
    total, budget = n * gesture.cost, cycle.gesture_budget
    left = gifts.money(max(budget - spent, 0), cycle.currency) if budget is not None else None
    return {
        "what": gifts.named({str(code): text for code, text in gesture.names.items()}),
        "cost": gifts.money(gesture.cost, cycle.currency),
        "total": gifts.money(total, cycle.currency),
        "left": left,
        "beyond": not rules.affordable(total, Spent(0, spent, budget)),
    }


def allow(session: Session, staff: Person, one: Announcement, n: int, now: datetime) -> None:
    """Refuse to give it to so many where whoever confirms it may not, or the month can't."""
    if one.gesture is None:
        return
    found = chosen(session, one)
    if found is None:
        raise TooLateError("announcement.other_gesture")
    cycle, gesture = found
    post = people.require(session, staff, one.site_id, Role.SUPERVISOR)
    total = n * gesture.cost
    spent = gifts.spent(
        session, made(one, cycle, gesture, staff, now), post.person_id, cycle, now
    )
    allowance = cycle.gesture_limits.of(post.role)
    if gesture.cost > allowance.each or spent.today + total > allowance.day:
        raise NotAllowedHereError("gesture.beyond_you")
    if post.role is not Role.MANAGER and not rules.affordable(total, spent):
        raise NotAllowedHereError("gesture.budget_gone")


def made(
    one: Announcement, cycle: Cycle, gesture: Gesture, person: Person, now: datetime
) -> Gift:
    """Return the gesture for somebody, as whoever confirmed the announcement gives it."""
    return gifts.of(
        gesture,
        cycle.currency,
        now,
        announcement_id=one.id,
        site_id=one.site_id,
        person_id=person.id or 0,
        asked_by=one.confirmed_by or 0,
        once=f"announcement:{one.id}:{person.id}",
    )


def arrived(session: Session, message: Message, now: datetime) -> None:
    """The apology is there, or may be: now comes the gesture."""
    row = rows.of_message(session, message.key)
    if row is not None and session.get_one(Announcement, row.announcement_id).gesture:
        followups.plan(session, f"{KEY}{row.id}", FollowupKind.HAND_OUT, now)


def go_on(session: Session, key: str, now: datetime) -> None:
    """Give one customer theirs, once; within the limits and the month, or not at all."""
    row = rows.hold_announced(session, int(key.removeprefix(KEY)))
    if row is not None and row.handed is None:
        one = session.get_one(Announcement, row.announcement_id)
        row.handed = handed(session, one, row, now)


def handed(session: Session, one: Announcement, row: Announced, now: datetime) -> bool:
    found = chosen(session, one)
    customer = session.get_one(Person, row.person_id)
    if found is None or one.gesture is None or one.state not in GOING or not willing(customer):
        return False
    giver = people.held(session, one.confirmed_by or 0)  # their day adds up, whoever else gives
    post = person_rows.post_at(session, giver.id or 0, one.site_id)
    if post is None:
        return False
    cycle, gesture = found
    gift = made(one, cycle, gesture, customer, now)
    session.add(gift)
    session.flush()
    spent = gifts.spent(session, gift, post.person_id, cycle, now)
    within = rules.within(gift.amount, cycle.gesture_limits.of(post.role), spent)
    beyond = post.role is Role.MANAGER
    purse = gifts.pay(session, gift, cycle, now, beyond=beyond) if within else None
    if purse is None:
        session.delete(gift)
        session.flush()
        return False
    gifts.book(session, None, gift, purse, giver.id, cycle, one.gesture["link"], now)
    return True


def willing(customer: Person) -> bool:
    """Tell whether somebody can be given something."""
    here = customer.erased_at is None and customer.reachable
    return here and customer.stopped_at is None


def progress(session: Session, one: Announcement) -> dict[str, Any]:
    """Return how many have theirs, who can't get any, and what it costs so far."""
    if one.gesture is None:
        return {}
    given, without = rows.handed(session, one.id or 0)
    cost = gifts.money(given * one.gesture["cost"], one.gesture["currency"])
    return {"given": given, "without": without, "cost": cost}
