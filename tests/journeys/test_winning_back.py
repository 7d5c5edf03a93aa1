"""Customers who stay away after a failure: asked why once, offered one thing, counted."""

from datetime import timedelta

import pytest

from bot.domain.cycle import WinBackRule
from storage.tables import Entry, Followup, Gift, WinBack
from storage.vocabulary import Entered, FollowupKind, FollowupState, Language, WhyAway
from tests.journeys.facts import rows, varied
from tests.journeys.house import House, Scene
from tests.people import Person

RULE = WinBackRule(after=timedelta(days=40), offer="welcome_drink")
MISSED = Scene(cycle=varied(win_back=RULE))


async def let_down(
    hotel: House, name: str, language: str = "es", *, mended: str = ""
) -> Person:
    """Let a customer's bitter moment be seen to; most never say whether it was put right."""
    guest = await hotel.arrives(name, language)
    await guest.taps("😡")
    await hotel.takes(hotel.marta, name)
    await hotel.closes(hotel.marta)
    if mended:
        await hotel.later(hours=4)
        await guest.taps(mended)
    return guest


async def why_not(hotel: House) -> dict[int | None, str | None]:
    """Return by which rule each visit's customer was not asked."""
    owed = await hotel.read(rows(Followup))
    return {
        one.journey_id: one.because
        for one in owed
        if one.kind is FollowupKind.WIN_BACK and one.state is not FollowupState.WAITING
    }


async def told_in_the_case(hotel: House) -> None:
    await hotel.marta.says("/case 1")
    await hotel.marta.shows("history.rule", "Una copa")
    await hotel.marta.says("/winback")
    await hotel.marta.shows("error.no_right")


@pytest.mark.parametrize("scene", [MISSED])
async def test_who_stays_away_is_asked_once_and_offered_one_thing(hotel: House) -> None:
    vera = await let_down(hotel, "Vera")
    ana = await let_down(hotel, "Ana", "pt")
    kim = await let_down(hotel, "Kim", "en")
    await hotel.later(minutes=20)  # or it would be an incident
    mended = await let_down(hotel, "Tom", "en", mended="button.verify.yes")
    gone = await let_down(hotel, "Luis")
    await gone.says("/stop")
    fine = await hotel.arrives("Eva")
    await fine.taps("😍")
    await hotel.later(days=30)
    assert await vera.count("winback.ask") == 0
    await hotel.until("21:30")
    await hotel.later(days=16)
    everybody = (vera, ana, kim, mended, gone, fine)
    assert [await one.count("winback.ask") for one in everybody] == [1, 1, 1, 0, 0, 0]
    assert {because for because in (await why_not(hotel)).values() if because} >= {
        "recovered",
        "stopped",
    }
    asked = await vera.shows("winback.ask", "Vera", "Hotel Sol")
    toast = await hotel.forges(ana, asked.data[0])
    assert toast.says("answer.foreign", ana.language)
    await vera.taps("button.away.wrong", on=asked)
    await vera.shows("winback.thanks.wrong")
    await vera.shows("gesture.voucher", "Una copa")
    twice = await hotel.forges(vera, asked.data[2], asked)
    assert twice.says("answer.already", vera.language)
    await hotel.group.shows("winback.told", "Vera")
    await ana.taps("button.away.price")
    await ana.shows("gesture.voucher")
    await kim.taps("button.away.no_need")
    await kim.shows("winback.thanks.no_need")
    gifts = await hotel.read(rows(Gift))
    assert {one.person_id for one in gifts} == {
        one.person_id for one in await hotel.read(rows(WinBack)) if one.gift_id
    }
    booked = [one for one in await hotel.read(rows(Entry)) if one.act is Entered.BOOKED]
    assert [one.actor_id for one in booked] == [None, None]
    await told_in_the_case(hotel)
    await vera.says("/mydata")
    brought = await vera.waits_for(lambda one: one.media == "document")
    data = (await hotel.control.file(brought.raw["media"]["file"])).decode()
    assert "Algo salió mal" in data

    await vera.says("fue horrible, la cama estaba sucia")  # a person reads it
    await hotel.card("cama estaba sucia")
    await hotel.later(days=5)
    await ana.follows(await hotel.link())
    await hotel.later(days=61)
    assert await kim.count("winback.ask") == 0  # it says the thanks now; none came after it
    await hotel.elena.says("/winback")
    told = await hotel.elena.shows("winback.asked", "winback.back", "1 de 3")
    assert "3 respondieron, 2 con un gesto" in told.text
    assert [one.why for one in await hotel.read(rows(WinBack))] == [
        WhyAway.WRONG,
        WhyAway.PRICE,
        WhyAway.NO_NEED,
    ]


@pytest.mark.parametrize("scene", [Scene(cycle=varied(win_back=RULE, gesture_budget=0))])
async def test_without_a_budget_the_answer_is_thanked_and_nothing_is_promised(
    hotel: House,
) -> None:
    vera = await let_down(hotel, "Vera", "en")
    eva = await hotel.arrives("Eva", "en")  # with whom nothing ever went wrong
    await hotel.later(days=46)
    await eva.follows(await hotel.link())
    asked = await vera.shows("winback.ask")
    await vera.says("/forget")
    await vera.taps("button.forget")
    await vera.shows("forget.farewell")
    toast = await hotel.forges(vera, asked.data[0], asked)
    assert toast.says("answer.unknown", Language.ENGLISH)
    tom = await let_down(hotel, "Tom", "en")
    await hotel.later(days=46)
    await tom.taps("button.away.price")
    await tom.shows("winback.thanks.price")
    await eva.follows(await hotel.link())  # the third visit: now she has a habit
    await hotel.later(days=100)
    assert await eva.count("winback.ask_regular") == 0  # two and a half of her own gaps
    await hotel.later(days=20)
    await eva.shows("winback.ask_regular", "Eva")
    await eva.taps("button.away.wrong")
    told = await hotel.elena.shows("winback.told_regular", button="button.customer")
    await hotel.elena.taps("button.customer", on=told)
    await hotel.elena.shows("customer.head")
    assert [one.case_id is None for one in await hotel.read(rows(WinBack))] == [
        False,
        False,
        True,
    ]
    assert await hotel.read(rows(Gift)) == []
