"""Gestures: given within the limits, allowed above them, redeemed once, and counted."""

import re

import pytest

from bot.bootstrap import rehearsal
from bot.domain.cycle import Allowance, Allowances
from bot.flows import sites
from storage.tables import Entry, Gift, Purse
from storage.vocabulary import Entered, GiftState, Language, Role
from tests.journeys.facts import ZONE, cycle, local, rows, varied
from tests.journeys.house import House, Scene
from tests.journeys.test_pictures import codes_in, picture_in
from tests.people import Bubble, Person, found

DRINK, LATE, BREAKFAST = "Una copa en el bar", "Salida tardía", "Desayuno para dos"
CODE = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}")


async def chooses(hotel: House, what: str) -> Bubble:
    """Let Marta, who has the case, choose a gesture on its card; return the preview."""
    await hotel.marta.taps("button.gesture", to=hotel.group)
    await hotel.quiet()
    offered = await hotel.group.shows("gesture.choose", button="button.cancel")
    (label,) = [one for one in offered.buttons if what in one]
    await hotel.marta.taps(label, on=offered)
    await hotel.quiet()
    return await hotel.group.shows("gesture.preview", what, button="button.give")


async def bitter(hotel: House, name: str = "Vera", language: str = "es") -> Person:
    """Let a customer be let down, and Marta take the case."""
    guest = await hotel.arrives(name, language, step="breakfast")
    await guest.taps("😡")
    await hotel.takes(hotel.marta, name)
    return guest


async def states(hotel: House) -> list[GiftState]:
    await hotel.quiet()
    return [one.state for one in await hotel.read(rows(Gift))]


async def lines(hotel: House) -> list[tuple[Entered, int]]:
    """Return the ledger, whose sum is always what the purse says."""
    await hotel.quiet()
    entries = await hotel.read(rows(Entry))
    (purse,) = await hotel.read(rows(Purse))
    assert sum(one.amount for one in entries) == purse.spent
    return [(one.act, one.amount) for one in entries]


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_a_voucher_is_given_once_and_redeemed_once(hotel: House, language: str) -> None:
    vera = await bitter(hotel, language=language)
    preview = await chooses(hotel, DRINK)
    assert found("gesture.note.alone", preview.text, Language.SPANISH)
    assert not found("gesture.note.generous", preview.text, Language.SPANISH)
    await hotel.marta.taps("button.give", on=preview)
    twice = await hotel.forges(hotel.marta, preview.data[0], preview)
    assert twice.says("gesture.is.given", Language.SPANISH)
    await hotel.group.shows("gesture.done", "Marta")
    shown = await vera.shows("gesture.voucher", "Hotel Sol")
    assert shown.media == "photo"
    (code,) = CODE.findall(shown.text)
    link = rehearsal.deep_link(f"v{code.replace('-', '')}")
    assert codes_in(await picture_in(hotel, shown)) == [link]
    assert await lines(hotel) == [(Entered.BOOKED, 6_00), (Entered.SENT, 0)]
    again = await hotel.marta.taps("button.give", on=await chooses(hotel, DRINK))
    assert again.says("gesture.given_before", Language.SPANISH)

    tom = await hotel.guest("Tom", "en")
    await tom.follows(link)
    seen = await tom.shows("voucher.good", "A drink at the bar")
    assert seen.buttons == ()
    toast = await hotel.forges(tom, "gr.1.", seen)
    assert toast.says("voucher.elsewhere", Language.ENGLISH)
    await hotel.bruno.follows(link)
    scanned = await hotel.bruno.shows("voucher.good", button="button.redeem")
    await hotel.marta.says(f"/redeem {code.lower()}")
    await hotel.marta.shows("redeem.done", DRINK)
    await hotel.bruno.taps("button.redeem", on=scanned)
    await hotel.bruno.shows("voucher.redeemed")
    await vera.shows("voucher.used")
    for words in ("/redeem", "/redeem nothing", f"/redeem {code}"):
        await hotel.marta.says(words)
        await hotel.quiet()
    for said in ("redeem.how", "voucher.unknown", "voucher.redeemed"):
        assert await hotel.marta.count(said) == 1
    await tom.says(f"/redeem {code}")
    await tom.shows("error.no_right")
    assert (await lines(hotel))[2:] == [(Entered.REDEEMED, 0)]
    await hotel.marta.says("/case 1")
    await hotel.marta.shows("history.give", DRINK)
    await vera.says("/mydata")
    brought = await vera.waits_for(lambda one: one.media == "document")
    data = (await hotel.control.file(brought.raw["media"]["file"])).decode()
    assert code.replace("-", "") in data


async def test_above_a_limit_somebody_else_decides(hotel: House) -> None:
    vera = await bitter(hotel)
    preview = await chooses(hotel, BREAKFAST)  # 24 €, for a part that costs 18 €
    assert found("gesture.note.above", preview.text, Language.SPANISH)
    assert not found("gesture.note.generous", preview.text, Language.SPANISH)
    await hotel.marta.taps("button.give", on=preview)
    await hotel.group.shows("gesture.waits")
    asked = [await one.shows("gesture.may_i", "Marta") for one in (hotel.sonia, hotel.elena)]
    toast = await hotel.forges(hotel.marta, asked[0].data[0])
    assert toast.says("error.no_right", Language.SPANISH)
    assert await states(hotel) == [GiftState.WAITING]
    await hotel.sonia.taps("button.decline", on=asked[0])
    await hotel.group.shows("gesture.declined", "Sonia")
    await hotel.elena.taps("button.approve", on=asked[1])
    await hotel.elena.shows("gesture.is.declined")
    assert await vera.count("gesture.voucher") == 0

    await hotel.marta.taps("button.give", on=await chooses(hotel, BREAKFAST))
    second = await hotel.sonia.shows("gesture.may_i", button="button.approve")
    await hotel.sonia.taps("button.approve", on=second)
    toast = await hotel.forges(hotel.sonia, second.data[0], second)
    assert toast.says("gesture.is.given", Language.ENGLISH)
    await vera.shows("gesture.voucher", BREAKFAST)
    await hotel.group.shows("gesture.approved", "Sonia")
    booked = [(Entered.APPROVED, 0), (Entered.BOOKED, 24_00), (Entered.SENT, 0)]
    assert await lines(hotel) == booked

    generous = await chooses(hotel, LATE)  # 36 € in all: twice what the breakfast costs
    assert found("gesture.note.generous", generous.text, Language.SPANISH)
    assert found("gesture.note.before", generous.text, Language.SPANISH)
    await hotel.marta.taps("button.back", on=generous)
    await hotel.marta.taps("button.cancel", to=hotel.group)
    await hotel.group.shows("gesture.closed")

    await hotel.marta.taps("button.give", on=await chooses(hotel, "habitación mejor"))
    late = await hotel.sonia.shows("gesture.may_i", button="button.approve")
    await hotel.later(hours=2, minutes=1)
    await hotel.group.shows("gesture.lapsed")
    await hotel.sonia.taps("button.approve", on=late)
    await hotel.sonia.shows("gesture.is.lapsed")
    assert GiftState.LAPSED in await states(hotel)


TIGHT = varied(
    gesture_budget=20_00,
    gesture_limits=Allowances(staff=Allowance(each=15_00, day=100_00)),
)


@pytest.mark.parametrize("scene", [Scene(cycle=TIGHT)])
async def test_a_budget_holds_and_a_voucher_ends(hotel: House) -> None:
    vera = await bitter(hotel)
    await hotel.marta.taps("button.give", on=await chooses(hotel, DRINK))
    await vera.shows("gesture.voucher")
    assert await hotel.elena.count("gesture.budget_thin") == 0
    await hotel.marta.taps("button.give", on=await chooses(hotel, LATE))
    await vera.shows("gesture.plain", LATE)
    await hotel.elena.shows("gesture.budget_thin", "18,00")
    tom = await bitter(hotel, "Tom", "en")
    preview = await chooses(hotel, DRINK)
    assert found("gesture.note.budget", preview.text, Language.SPANISH)
    await hotel.marta.taps("button.give", on=preview)
    asked = await hotel.elena.shows("gesture.may_i", button="button.approve")
    assert await hotel.sonia.count("gesture.may_i") == 0  # only a manager may
    await tom.blocks()
    await hotel.elena.taps("button.approve", on=asked)
    await hotel.group.shows("gesture.undelivered")
    assert (await lines(hotel))[-2:] == [(Entered.BOOKED, 6_00), (Entered.CANCELLED, -6_00)]

    await hotel.later(days=12, hours=14)  # of the fifteen; it is the middle of the night
    assert await vera.count("voucher.ends_soon") == 1
    await hotel.later(days=4)
    assert await states(hotel) == [GiftState.EXPIRED, GiftState.GIVEN, GiftState.CANCELLED]
    assert (await lines(hotel))[-1] == (Entered.EXPIRED, -6_00)


async def test_who_is_forgotten_keeps_a_good_voucher_and_waits_for_none(hotel: House) -> None:
    vera = await bitter(hotel)
    await hotel.marta.taps("button.give", on=await chooses(hotel, DRINK))
    (code,) = CODE.findall((await vera.shows("gesture.voucher")).text)
    await hotel.marta.taps("button.give", on=await chooses(hotel, BREAKFAST))
    asked = await hotel.sonia.shows("gesture.may_i")
    await vera.says("/forget")
    await vera.taps("button.forget")
    await vera.shows("forget.farewell")
    await hotel.sonia.taps("button.approve", on=asked)
    await hotel.sonia.shows("gesture.is.cancelled")
    await hotel.bruno.says(f"/redeem {code}")
    await hotel.bruno.shows("redeem.done")
    assert await states(hotel) == [GiftState.REDEEMED, GiftState.CANCELLED]
    await hotel.later(minutes=5)


async def test_a_voucher_is_taken_back_and_the_ledger_goes_to_a_manager(hotel: House) -> None:
    vera = await bitter(hotel)
    await hotel.marta.taps("button.give", on=await chooses(hotel, DRINK))
    (code,) = CODE.findall((await vera.shows("gesture.voucher")).text)
    await hotel.marta.says("/gestures")
    listed = await hotel.marta.shows("ledger.mine", "Una copa", button=f"#1 {DRINK}")
    refused = await hotel.forges(hotel.bruno, listed.data[0])
    assert refused.says("voucher.not_yours", Language.PORTUGUESE)
    await hotel.marta.taps(f"#1 {DRINK}", on=listed)
    await hotel.marta.shows("voucher.look", button="button.take_back")
    await hotel.marta.taps("button.back")
    await hotel.marta.shows("ledger.mine", button=f"#1 {DRINK}")
    refused = await hotel.forges(hotel.marta, "gb.1.file", listed)
    assert refused.says("error.no_right", Language.SPANISH)

    await hotel.elena.says("/gestures")
    await hotel.elena.shows("ledger.whole", "6,00\xa0€", "600,00\xa0€", "Marta")
    await hotel.elena.taps(f"#1 {DRINK}")
    look = await hotel.elena.shows("voucher.look", button="button.take_back")
    await hotel.elena.taps("button.take_back", on=look)
    await hotel.elena.shows("voucher.taken")
    await vera.shows("voucher.taken_back", DRINK)
    await hotel.group.shows("gesture.taken_back", "Elena")
    await hotel.forges(hotel.elena, look.data[0], look)
    await hotel.elena.shows("voucher.cancelled")
    await hotel.bruno.says(f"/redeem {code}")
    await hotel.bruno.shows("voucher.cancelled")
    booked = [(Entered.BOOKED, 6_00), (Entered.SENT, 0), (Entered.CANCELLED, -6_00)]
    assert await lines(hotel) == booked
    assert await vera.count("voucher.taken_back") == 1
    await hotel.marta.says("/case 1")
    await hotel.marta.shows("history.ungive", "Elena")

    # Given again, and taken back before it could leave: the customer hears of neither.
    await hotel.control.faults({"kind": "http", "method": "sendPhoto", "status": 500})
    await hotel.marta.taps("button.give", on=await chooses(hotel, DRINK))
    await hotel.group.shows("gesture.done")
    await hotel.marta.says("/gestures")
    await hotel.quiet()
    await hotel.marta.taps(f"#1 {DRINK}")
    await hotel.marta.taps("button.take_back")
    await hotel.marta.shows("voucher.taken")
    await hotel.control.no_more_faults()
    await hotel.later(minutes=11)
    assert await vera.count("gesture.voucher") == 1
    assert await vera.count("voucher.taken_back") == 1

    await hotel.elena.says("/gestures")
    await hotel.elena.taps("button.ledger.file")
    brought = await hotel.elena.waits_for(lambda one: one.media == "document")
    table = (await hotel.control.file(brought.raw["media"]["file"])).decode("utf-8-sig")
    assert [one.split(",")[1:3] for one in table.splitlines()[1:]] == [
        ["dado", "6.00"],
        ["entregado", "0.00"],
        ["anulado", "-6.00"],
        ["dado", "6.00"],
        ["anulado", "-6.00"],
    ]


@pytest.mark.parametrize("scene", [Scene(begin=local("2027-06-02 23:30"))], ids=["night"])
async def test_a_voucher_without_its_picture_is_reminded_of_by_day(hotel: House) -> None:
    vera = await bitter(hotel)
    nobody = {"description": "Bad Request: PHOTO_INVALID_DIMENSIONS", "times": 1}
    await hotel.control.faults({"kind": "http", "method": "sendPhoto", "status": 400, **nobody})
    await hotel.marta.taps("button.give", on=await chooses(hotel, DRINK))
    shown = await vera.shows("gesture.voucher", DRINK)
    assert shown.media is None  # its words are as good
    (code,) = CODE.findall(shown.text)
    assert await lines(hotel) == [(Entered.BOOKED, 6_00), (Entered.SENT, 0)]
    await hotel.later(days=12, minutes=5)  # its reminder falls into the quiet hours
    assert await vera.count("voucher.ends_soon") == 0
    await hotel.until("08:01")
    assert await vera.count("voucher.ends_soon", code) == 1

    # At another place of the business nobody can redeem it.
    begun = ("mar", "Hotel Mar", ZONE, Language.SPANISH, "", cycle(), hotel.now)
    await hotel.bot.db.write(sites.found, *begun)
    invited = await hotel.bot.db.write(sites.invitation, "mar", Role.MANAGER, None, hotel.now)
    nuria = await hotel.guest("Nuria")
    await nuria.follows(rehearsal.deep_link(invited))
    await nuria.shows("invite.welcome.manager")
    await nuria.says(f"/redeem {code}")
    await nuria.shows("voucher.elsewhere", "Hotel Sol")
    await nuria.follows(rehearsal.deep_link(f"v{code.replace('-', '')}"))
    seen = await nuria.shows("voucher.good", DRINK)
    assert seen.buttons == ()
    assert await states(hotel) == [GiftState.GIVEN]
    await hotel.marta.says(f"/redeem {code}")
    await hotel.marta.shows("redeem.done")
