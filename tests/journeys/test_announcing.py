"""Announcements: those concerned hear of it before they notice, once, and as it was shown."""

import pytest

from storage.tables import Announced, Entry, Message, Purse
from storage.vocabulary import OutboxState
from tests.journeys.facts import local, rows, varied
from tests.journeys.house import House, Scene
from tests.journeys.test_gestures import CODE
from tests.people import found

SOON = {"seconds": 10}
NIGHT = Scene(begin=local("2027-06-02 23:30"))


async def chosen(hotel: House, words: str = "/incident") -> None:
    """A supervisor chooses breakfast and looks at what would go out."""
    await hotel.sonia.says(words)
    await hotel.sonia.taps("Breakfast", on=await hotel.sonia.shows("announcement.choose"))
    await hotel.sonia.shows("announcement.choose", button="✓ Breakfast")
    await hotel.sonia.taps("button.preview")


async def test_an_announcement_is_seen_confirmed_and_said_once_to_each(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="breakfast")
    tom = await hotel.arrives("Tom", "en", step="breakfast")
    ana = await hotel.arrives("Ana", "pt", step="breakfast")
    await ana.says("/stop")
    await ana.shows("stop.done")
    rui = await hotel.arrives("Rui", "pt", step="breakfast")
    await rui.blocks()
    far = await hotel.arrives("Eva", step="room")
    await chosen(hotel, "/incident es: La cafetera está rota / en: The machine is broken")
    seen = await hotel.sonia.shows("announcement.preview", button="button.announce_now")
    assert found("announcement.silent", seen.text, hotel.sonia.language)
    for words in ("2 people", "2 get nothing", "La cafetera", "The machine"):
        assert words in seen.text
    send = seen.data[0]
    toast = await hotel.sonia.taps("button.announce_now", on=seen)
    assert toast.says("announcement.going_out", hotel.sonia.language)
    await hotel.quiet()
    again = await hotel.forges(hotel.elena, send, seen)
    assert again.says("announcement.is_over", hotel.elena.language)
    await vera.shows("announcement.customer", "La cafetera está rota")
    await tom.shows("announcement.customer", "The machine is broken")
    await hotel.later(**SOON)
    done = await hotel.sonia.shows("announcement.is.done", "announcement.skipped")
    assert done.id == seen.id  # shown by editing
    assert "2 of 4" in done.text
    for guest, times in ((vera, 1), (tom, 1), (ana, 0), (far, 0)):
        assert await guest.count("announcement.customer") == times
    assert len(await hotel.read(rows(Announced))) == 4


BUDGET = Scene(cycle=varied(gesture_budget=20_00))


@pytest.mark.parametrize("scene", [BUDGET], ids=["twenty"])
async def test_a_gesture_for_each_costs_what_was_shown_and_no_more(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="breakfast")
    tom = await hotel.arrives("Tom", "en", step="breakfast")
    rui = await hotel.arrives("Rui", "pt", step="breakfast")
    await chosen(hotel)
    seen = await hotel.sonia.shows("announcement.preview", button="button.gesture_for_all")
    await hotel.sonia.taps("button.gesture_for_all", on=seen)
    offered = await hotel.sonia.shows("announcement.gifts", button="button.no_gesture")
    dear = next(one for one in offered.buttons if "Breakfast" in one)
    await hotel.sonia.taps(dear, on=offered)
    seen = await hotel.sonia.shows("announcement.gesture", "€72.00", "announcement.beyond")
    toast = await hotel.sonia.taps("button.announce_now", on=seen)
    assert toast.says("gesture.budget_gone", hotel.sonia.language)
    await hotel.sonia.taps("button.gesture_for_all", on=seen)
    offered = await hotel.sonia.shows("announcement.gifts", button="button.no_gesture")
    await hotel.sonia.taps(next(one for one in offered.buttons if "drink" in one), on=offered)
    seen = await hotel.sonia.shows("announcement.gesture", "3 × €6.00", "€18.00", "€20.00")
    await rui.blocks()
    await hotel.sonia.taps("button.announce_now", on=seen)
    await hotel.later(**SOON)
    codes = set()
    for guest in (vera, tom):
        shown = await guest.shows("gesture.voucher")
        codes |= set(CODE.findall(shown.text))
        first, second = [one.id for one in await guest.bubbles()][-2:]
        assert second == shown.id
        assert (await guest.shows("announcement.customer")).id == first
    assert len(codes) == 2
    await hotel.later(**SOON)
    await hotel.sonia.shows("announcement.is.done", "announcement.given", "€12.00")
    (purse,) = await hotel.read(rows(Purse))
    booked = [one.amount for one in await hotel.read(rows(Entry))]
    assert sum(booked) == purse.spent == 12_00

    # What was theirs is redeemed as any other, taken back by a manager, and is in their file.
    await hotel.bruno.says(f"/redeem {codes.pop()}")
    await hotel.bruno.shows("redeem.done")
    await hotel.elena.says("/gestures")
    await hotel.elena.taps("📢 Una copa en el bar")
    await hotel.elena.taps("button.take_back")
    await hotel.elena.shows("voucher.taken")
    await hotel.quiet()
    (purse,) = await hotel.read(rows(Purse))
    assert purse.spent == 6_00
    await vera.says("/mydata")
    brought = await vera.waits_for(lambda one: one.media == "document")
    assert "Una copa" in (await hotel.control.file(brought.raw["media"]["file"])).decode()


@pytest.mark.parametrize("scene", [NIGHT], ids=["night"])
async def test_nobody_is_woken_and_what_has_not_left_can_be_stopped(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="breakfast")
    await chosen(hotel)
    seen = await hotel.sonia.shows("announcement.preview", "announcement.quiet")
    await hotel.sonia.says("The lift is stuck, too", reply_to=seen)
    newer = await hotel.sonia.shows("announcement.preview", "The lift is stuck, too")
    await hotel.sonia.taps("button.announce_now", on=newer)
    going = await hotel.sonia.shows("announcement.is.sending", button="button.stop_sending")
    await hotel.later(hours=1)
    assert await vera.count("announcement.customer") == 0
    toast = await hotel.sonia.taps("button.stop_sending", on=going)
    assert toast.says("announcement.stopped", hotel.sonia.language)
    await hotel.sonia.shows("announcement.is.stopped")
    await hotel.until("09:00")
    assert await vera.count("announcement.customer") == 0
    owed = [one for one in await hotel.read(rows(Message)) if one.key.startswith("announced:")]
    assert [one.state for one in owed] == [OutboxState.CANCELLED]


async def test_staff_propose_from_the_card_of_an_incident_and_those_above_send(
    hotel: House,
) -> None:
    guests = [await hotel.arrives(name, step="breakfast") for name in ("Vera", "Tom", "Ana")]
    guests.append(await hotel.arrives("Luis", step="breakfast"))
    for guest in guests:
        await guest.taps("😡")
        await hotel.quiet()
    card = await hotel.group.shows("incident.head", button="button.announce")
    toast = await hotel.marta.taps("button.announce", on=card, to=hotel.group)
    assert toast.says("announcement.in_private", hotel.marta.language)
    seen = await hotel.marta.shows("announcement.preview", button="button.propose")
    refused = await hotel.forges(hotel.marta, seen.data[0].replace("propose", "send"), seen)
    assert refused.alert
    await hotel.marta.taps("button.propose", on=seen)
    asked = await hotel.elena.shows("announcement.by", "Marta", button="button.announce_now")
    await hotel.elena.taps("button.announce_now", on=asked)
    await hotel.later(**SOON)
    await hotel.elena.shows("announcement.is.done")
    late = await hotel.sonia.taps("button.announce_now")
    assert late.says("announcement.is_over", hotel.sonia.language)
    for guest in guests:
        assert await guest.count("announcement.customer") == 1
