"""Alerting: wherever the staff can be reached, exactly one card each."""

import pytest

from storage.tables import Audit, Card
from storage.vocabulary import CaseState
from tests.journeys.facts import cycle, question, rows
from tests.journeys.house import House, Scene

NO_GROUP = [Scene(group=None)]
PLAIN = [Scene(group="supergroup"), Scene(group="group")]


async def test_every_bitter_moment_gets_a_topic_of_its_own(hotel: House) -> None:
    vera, tom = await hotel.arrives("Vera"), await hotel.arrives("Tom", "en")
    await vera.taps("😡")
    await tom.taps("🙁")
    step = cycle().step("reservation")
    about = ("card.touched", f"touchpoint.{step.touchpoint}", f"need.{step.need}")
    hers, his = await hotel.card("Vera", *about), await hotel.card("Tom")
    assert hers.thread == await hotel.group.topic_of("Vera")
    assert his.thread == await hotel.group.topic_of("Tom")
    assert hers.thread != his.thread
    await hotel.quiet()
    assert len(await hotel.read(rows(Card))) == 2


@pytest.mark.parametrize("scene", PLAIN, ids=["supergroup", "group"])
async def test_without_topics_a_case_is_a_thread_of_replies(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.card("Vera")
    await hotel.takes(hotel.marta)
    await hotel.marta.says("Voy", to=hotel.group, reply_to=card)
    await vera.shows("Marta · Hotel Sol", "Voy")
    await vera.says("Gracias")
    words = await hotel.group.shows("Gracias")
    assert words.reply_to == card.id
    await hotel.marta.says("De nada", to=hotel.group, reply_to=words)
    await vera.shows("De nada")
    await hotel.marta.says("¿Comemos?", to=hotel.group)  # to colleagues
    await hotel.quiet()
    assert await vera.count("¿Comemos?") == 0


@pytest.mark.parametrize("scene", NO_GROUP, ids=["private"])
async def test_without_a_group_those_on_duty_are_alerted_privately(hotel: House) -> None:
    await hotel.bruno.says("/offduty")
    await hotel.bruno.shows("duty.off")
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.marta.shows("card.head", "Vera", button="button.take")
    await hotel.quiet()
    assert await hotel.bruno.count("card.head") == 0
    assert await hotel.elena.count("card.head") == 0
    await hotel.marta.taps("button.take", on=card)
    await hotel.marta.shows("card.state.taken", "Marta")
    await hotel.marta.says("Enseguida subo", reply_to=card)
    await vera.shows("Enseguida subo")
    await vera.says("Aquí espero")
    await hotel.marta.shows("Aquí espero")


@pytest.mark.parametrize("scene", NO_GROUP, ids=["private"])
async def test_nobody_on_duty_is_escalated_at_once(hotel: House) -> None:
    for person in (hotel.marta, hotel.bruno):
        await person.says("/offduty")
        await person.shows("duty.off")
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.sonia.shows("card.head", "Vera", button="button.take")
    await hotel.elena.shows("card.head", "Vera", button="button.take")


@pytest.mark.parametrize("how", ["kicked", "deleted"])
async def test_a_lost_group_is_replaced_by_private_chats(hotel: House, how: str) -> None:
    vera, tom = await hotel.arrives("Vera"), await hotel.arrives("Tom", "en")
    await vera.taps("😡")
    await hotel.card("Vera")
    if how == "kicked":
        where = f"groups/{hotel.group.id}/members"
        await hotel.control.do(where, who="bot", status="kicked")
    else:
        await hotel.control.do(f"groups/{hotel.group.id}/delete")
    await tom.taps("😡")
    for person in (hotel.marta, hotel.bruno):
        await person.shows("card.head", "Tom", button="button.take")
        await person.shows("card.head", "Vera", button="button.take")  # the open one, too
    await hotel.elena.shows("bind.lost", "Hotel Sol")
    await hotel.elena.shows("card.head", "Vera", button="button.take")
    await hotel.quiet()
    for person in (hotel.marta, hotel.bruno):
        assert await person.count("card.head", "Tom") == 1
        assert await person.count("card.head", "Vera") == 1
    assert await hotel.elena.count("bind.lost") == 1
    card = await hotel.marta.shows("card.head", "Tom")
    await hotel.marta.taps("button.take", on=card)
    await hotel.marta.says("On my way", reply_to=card)
    await tom.shows("On my way")


@pytest.mark.parametrize("scene", [Scene(group="group")], ids=["group"])
async def test_a_group_that_becomes_a_supergroup_keeps_its_cases(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("😡")
    await hotel.card("Vera")
    new = await hotel.control.do(f"groups/{hotel.group.id}/upgrade")
    hotel.group.id = new["id"]
    await hotel.card("Vera")
    await hotel.takes(hotel.bruno)
    tom = await hotel.arrives("Tom", "en")
    await tom.taps("😡")
    await hotel.card("Tom")
    await hotel.quiet()
    assert await hotel.group.count("card.head", "Vera") == 1


async def test_a_forum_in_which_the_bot_may_not_open_topics(hotel: House) -> None:
    where = f"groups/{hotel.group.id}/members"
    await hotel.control.do(where, who="bot", status="member")
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.card("Vera")
    await hotel.takes(hotel.marta)
    await hotel.marta.says("Voy", to=hotel.group, reply_to=card)
    await vera.shows("Voy")


async def test_rights_are_rows_and_not_membership_of_the_group(hotel: House) -> None:
    stela = await hotel.guest("Stela", "pt")
    where = f"groups/{hotel.group.id}/members"
    await hotel.control.do(where, who=stela.id, status="member")
    vera = await hotel.arrives()
    await vera.taps("😡")
    card = await hotel.card("Vera")
    for button in ("button.take", "button.escalate"):
        toast = await stela.taps(button, on=card, to=hotel.group)
        assert toast.alert
        assert toast.says("error.no_right", stela.language)
    await stela.says("Buenas", to=hotel.group, topic=card.thread)  # talk is talk
    await hotel.quiet()
    assert (await hotel.case()).state is CaseState.OPEN
    assert await vera.count("Buenas") == 0
    refused = [one for one in await hotel.read(rows(Audit)) if one.act == "refused"]
    assert len(refused) == 2


async def test_a_card_shows_all_that_matters(hotel: House) -> None:
    vera = await hotel.arrives()
    await vera.taps("🙂")
    await vera.follows(await hotel.link("room"))
    await vera.taps("🙁", on=await vera.shows(question("room", vera.language)))
    await vera.taps("El ruido")
    await vera.sends("photo", caption="Mire la pared")
    await hotel.quiet()
    card = await hotel.card("Vera", "Mire la pared")
    for part in ("card.critical", "card.score", "card.reasons", "card.media", "card.deadline"):
        await hotel.card(part)
    for words in ("La habitación", "El ruido", "🙂 La reserva → 🙁 La habitación", "español"):
        assert words.lower() in card.text.lower()
