"""The ledger's pages, and vouchers taken back while they are on their way."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from sqlmodel import Session

from bot.flows import gestures, ledger
from bot.flows.answers import Spot
from storage.database import Database
from storage.tables import Entry, Gift, Message, Person, Purse, Site
from storage.vocabulary import GestureKind, GiftState
from tests.flows.crew import FIRST_GUEST, who
from tests.flows.test_money import LINK, NOW, SECOND, house
from tests.journeys.facts import rows

MARTA, ELENA = 51, 54
MANY = 19  # two pages of eight, and three


@pytest_asyncio.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database.open(database_url)
    await database.write(house)
    yield database
    await database.close()


def given(session: Session) -> int:
    """Let somebody give a voucher in a case of theirs; return its number."""
    owner, spot = who(MARTA, 9000), Spot(MARTA, 9)
    gestures.look(session, owner, 3, 0, spot, NOW)
    (gift,) = rows(Gift)(session)
    gestures.confirm(session, owner, gift.id or 0, spot, LINK, NOW)
    return gift.id or 0


def taken_back(session: Session, gift: int) -> None:
    by = who(ELENA, 9001)
    ledger.show(session, by, gift, "take", Spot(ELENA, 9), NOW + SECOND)


def arrived(session: Session, gift: int) -> None:
    ledger.sent(session, gift, NOW + SECOND)


def sorry(session: Session) -> int:
    """Count how often the customer is told that it is void."""
    return sum(one.key.startswith("voucher.taken_back:") for one in rows(Message)(session))


@pytest.mark.parametrize("turned", [False, True], ids=["taken first", "sent first"])
async def test_whoever_has_a_voucher_that_is_void_hears_it_once(
    db: Database, turned: bool
) -> None:
    gift = await db.write(given)
    for deed in (arrived, taken_back) if turned else (taken_back, arrived):
        await db.write(deed, gift)
    await db.write(arrived, gift)  # told twice of the same sending
    assert await db.read(sorry) == 1
    (one,) = await db.read(rows(Gift))
    assert one.state is GiftState.CANCELLED
    (purse,) = await db.read(rows(Purse))
    assert purse.spent == sum(one.amount for one in await db.read(rows(Entry))) == 0


async def test_what_never_left_needs_no_word(db: Database) -> None:
    gift = await db.write(given)
    await db.write(taken_back, gift)
    assert await db.read(sorry) == 0


def out(session: Session) -> None:
    """Write down many vouchers that are out; every third was given by Marta."""
    guest = rows(Person)(session)
    (customer,) = [one for one in guest if one.telegram_id == FIRST_GUEST + 1]
    staff = {one.telegram_id: one.id or 0 for one in guest}
    for number in range(MANY):
        session.add(
            Gift(
                case_id=1,
                site_id=1,
                person_id=customer.id or 0,
                key=f"drink{number}",
                names={"es": f"Copa {number}"},
                kind=GestureKind.VOUCHER,
                amount=1_00,
                currency="EUR",
                state=GiftState.GIVEN,
                asked_by=staff[MARTA if number % 3 == 0 else ELENA],
                asked_at=NOW,
                code=f"AAAA{number:04}",
                valid_until=NOW + SECOND * 60,
            )
        )
    session.flush()


def leaf(session: Session, reader: int, number: int) -> tuple[list[str], list[str], int]:
    """Return what one page lists, where its buttons lead, and how many there are in all."""
    (staff,) = [one for one in rows(Person)(session) if one.telegram_id == reader]
    page = ledger.page(session, staff, session.get_one(Site, 1), number, NOW)
    found = [one for row in page["rows"] for one in row]
    listed = [one["slots"]["what"]["spoken"]["es"] for one in found if one["verb"] == "voucher"]
    leads = [one["value"] for one in found if one["verb"] == "ledger"]
    return listed, leads, page["slots"]["n"]


async def test_every_voucher_that_is_out_stands_on_one_page(db: Database) -> None:
    await db.write(out)
    pages = [await db.read(leaf, ELENA, number) for number in range(4)]
    assert [leads for _, leads, _ in pages[:3]] == [
        ["1", "file"],
        ["0", "2", "file"],
        ["1", "file"],
    ]
    assert [len(listed) for listed, _, _ in pages[:3]] == [8, 8, 3]
    assert len({one for listed, _, _ in pages[:3] for one in listed}) == MANY
    assert pages[3] == pages[2]  # there is no page beyond the last
    own, leads, n = await db.read(leaf, MARTA, 0)
    assert (len(own), leads, n) == (7, [], 7)  # her own, and no file
