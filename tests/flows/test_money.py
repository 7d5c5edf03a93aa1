"""Money: whatever is pressed by whomever in whatever order, the ledger is the sum of it all."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlmodel import Session

from bot.domain.cycle import Allowance, Allowances
from bot.errors import BotError
from bot.flows import approvals, gestures, gifts, handouts, ledger, recoveries, sites, vouchers
from bot.flows.answers import Spot
from storage.database import Database
from storage.queries import gifts as gift_rows
from storage.tables import Announced, Announcement, Case, Entry, Gift, Person, Post, Purse
from storage.vocabulary import AnnouncementState, Entered, GiftState, Language, Role
from tests.flows.crew import FIRST_GUEST, hire, let_down, who
from tests.flows.side_by_side import Deed
from tests.journeys.facts import rows, varied

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
STAFF = {
    51: Role.STAFF,
    52: Role.STAFF,
    53: Role.SUPERVISOR,
    54: Role.MANAGER,
    55: Role.MANAGER,
}
LIMITS = Allowances(
    staff=Allowance(each=15_00, day=60_00),
    supervisor=Allowance(each=30_00, day=90_00),
    manager=Allowance(each=100_00, day=400_00),
)
BUDGET = 300_00
TIGHT = varied(gesture_limits=LIMITS, gesture_budget=BUDGET)
CASES, AT_ONCE = 24, 16
LINK = "https://t.me/bot?start={code}"
GOOD = (GiftState.GIVEN, GiftState.REDEEMED)


def house(session: Session) -> None:
    """Found a place whose staff have taken the cases of many customers."""
    zone, spoken, quiet = "Europe/Madrid", Language.SPANISH, "22:00-08:00"
    sites.found(session, "sol", "Hotel Sol", zone, spoken, quiet, TIGHT, NOW)
    hire(session, STAFF, NOW)
    for place in range(1, CASES + 1):
        let_down(session, place, 3000 + place, NOW)
        recoveries.take(session, who(51 + place % 3, 5000 + place), place, NOW)
    announce(session)


def announce(session: Session) -> None:
    """Let a supervisor have told all of them, with a drink for each."""
    people = {one.telegram_id: one.id or 0 for one in rows(Person)(session)}
    supervisor = people[53]
    one = Announcement(
        site_id=1,
        person_id=supervisor,
        confirmed_by=supervisor,
        state=AnnouncementState.SENDING,
        gesture={"key": "welcome_drink", "cost": 6_00, "currency": "EUR", "link": LINK},
        created_at=NOW,
    )
    session.add(one)
    session.flush()
    for place in range(1, CASES + 1):
        guest = people[FIRST_GUEST + place]
        session.add(Announced(id=place, announcement_id=one.id or 0, person_id=guest))
    session.flush()


class Crowd:
    """Presses at random, always the same for one seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._update = 10_000

    def press(self, step: int) -> Deed[object]:
        """Return what somebody presses next."""
        dice, now = self._dice, NOW + step * SECOND / 100
        self._update += 1
        update = self._update
        by, gift = who(dice.choice(list(STAFF)), update), dice.randint(1, CASES * 2)
        case, place = dice.randint(1, CASES), dice.randrange(5)
        owner, spot = who(51 + case % 3, update), Spot(by.telegram_id, 9)
        answer = dice.choice(["yes", "no"])
        deeds: list[tuple[int, Deed[object]]] = [
            (3, lambda s: gestures.look(s, owner, case, place, spot, now)),
            (4, lambda s: confirmed(s, gift, update, spot, now)),
            (6, lambda s: approvals.decide(s, by, gift, answer, spot, LINK, now)),
            (1, lambda s: vouchers.redeem(s, by, gift, spot, now)),
            (1, lambda s: gifts.undelivered(s, gift, now) if gift % 3 == 0 else None),
            (1, lambda s: approvals.lapse(s, f"gift_lapse:{gift}", now)),
            (1, lambda s: ledger.show(s, by, gift, "take", spot, now) if gift % 4 else None),
            (1, lambda s: ledger.sent(s, gift, now)),
            (1, lambda s: handouts.go_on(s, f"{handouts.KEY}{case}", now)),
        ]
        weights, choices = zip(*deeds, strict=True)
        chosen: Deed[object] = dice.choices(choices, weights)[0]
        return chosen


def confirmed(session: Session, gift: int, update: int, spot: Spot, now: datetime) -> object:
    """Let whoever chose a gesture confirm it, as often as they like."""
    found = gift_rows.find(session, gift)
    asked = session.get_one(Person, found.asked_by).telegram_id if found else 51
    return gestures.confirm(session, who(asked, update), gift, spot, LINK, now)


async def tried(db: Database, deed: Deed[object]) -> bool:
    try:
        await db.write(deed)
    except BotError:
        return False
    return True


@pytest_asyncio.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database.open(database_url)
    await database.write(house)
    yield database
    await database.close()


async def pressed(db: Database, presses: int, seed: int) -> None:
    """Let many press side by side, and look at the books in the end."""
    crowd = Crowd(seed)
    for step in range(0, presses, AT_ONCE):
        deeds = [crowd.press(step + place) for place in range(AT_ONCE)]
        deeds.append(deeds[0])  # pressed twice
        await asyncio.gather(*(tried(db, deed) for deed in deeds))
    assert await db.read(wrong) == []
    states = Counter(one.state for one in await db.read(rows(Gift)))
    assert states[GiftState.GIVEN] + states[GiftState.REDEEMED] >= 5
    assert states[GiftState.DECLINED]
    taken = [one for one in await db.read(rows(Entry)) if one.act is Entered.CANCELLED]
    assert any(one.actor_id for one in taken)  # by somebody, not for want of a customer
    assert len(await db.read(rows(Case))) == CASES
    handed = Counter(one.handed for one in await db.read(rows(Announced)))
    assert handed[True]
    beside = [one for one in await db.read(rows(Gift)) if one.announcement_id]
    assert len(beside) == handed[True]  # one each, and none for whom it did not suffice


def wrong(session: Session) -> list[str]:
    """Return everything in the books that does not add up."""
    found = []
    (purse,) = rows(Purse)(session)
    entries, given = rows(Entry)(session), rows(Gift)(session)
    if purse.spent != sum(one.amount for one in entries):
        found.append(f"the purse says {purse.spent}")
    good = [one for one in given if one.state in GOOD]
    if purse.spent != sum(one.amount for one in good):
        found.append("the gestures add up to something else")
    posts = {one.person_id: one.role for one in rows(Post)(session)}
    booked = [one for one in entries if one.act is Entered.BOOKED]
    alone = sum(one.amount for one in booked if posts[one.actor_id or 0] is not Role.MANAGER)
    if alone > BUDGET + sum(-one.amount for one in entries if one.amount < 0):
        found.append("without a manager more was given than the budget holds")
    for person, role in posts.items():
        own = [one.amount for one in booked if one.actor_id == person]
        limit = LIMITS.of(role)
        if sum(own) > limit.day or any(amount > limit.each for amount in own):
            found.append(f"{person} gave {own}")
    for gift in given:
        acts = [one.act for one in entries if one.gift_id == gift.id]
        if acts.count(Entered.BOOKED) != int(gift.decided_at is not None and bool(acts)):
            found.append(f"gift {gift.id}: {acts}")
        if Entered.APPROVED in acts and gift.asked_by == gift.decided_by:
            found.append(f"gift {gift.id} was allowed by whoever asked")
    codes = [one.code for one in given if one.code]
    once = [(one.case_id, one.person_id, one.key) for one in good]
    if len(set(codes)) < len(codes) or len(set(once)) < len(once):
        found.append("a code, or a gesture of a case, is there twice")
    return found


async def test_the_ledger_adds_up_after_six_hundred_presses(db: Database) -> None:
    await pressed(db, 600, 1)


@pytest.mark.long
async def test_the_ledger_adds_up_after_ten_thousand_presses(db: Database) -> None:
    await pressed(db, 10_000, 2)
