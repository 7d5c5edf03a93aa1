"""The relay: words and media both ways, and nobody's account shows."""

import json
from collections.abc import Callable

import pytest

from tests.journeys.house import House
from tests.journeys.opening import TOKEN
from tests.people import Bubble, Person

KINDS = ("photo", "voice", "video", "document", "sticker", "animation", "audio")


def of_kind(kind: str) -> Callable[[Bubble], bool]:
    return lambda one: one.by_bot and one.media == kind


async def talking(hotel: House, language: str = "es") -> tuple[Person, Bubble]:
    """Let Marta have Vera's case; return Vera and the card."""
    vera = await hotel.arrives("Vera", language)
    await vera.taps("😡")
    await hotel.takes(hotel.marta)
    return vera, await hotel.group.shows("card.state.taken")


async def test_everything_goes_both_ways_and_nobodys_account_shows(hotel: House) -> None:
    vera, card = await talking(hotel)
    marta, group = hotel.marta, hotel.group
    for kind in KINDS:
        caption = None if kind == "sticker" else f"Aquí, {kind}"
        await marta.sends(kind, to=group, topic=card.thread, caption=caption)
        await vera.waits_for(of_kind(kind), kind)
        await vera.sends(kind, caption=caption)
        shown = await group.waits_for(of_kind(kind), kind)
        assert shown.thread == card.thread
    await marta.says("¿Le va bien así?", to=group, topic=card.thread)
    await vera.says("Sí, gracias")
    await hotel.quiet()
    for one in (*await vera.bubbles(), *await group.bubbles()):
        if not one.by_bot:
            continue
        raw = json.dumps(one.raw, ensure_ascii=False)
        assert one.raw["forwarded"] is None
        staff = one.chat == vera.id
        hidden = (marta, "_account") if staff else (vera, "Apellido")
        assert str(hidden[0].id) not in raw.replace(f'"chat": {one.chat}', "")
        assert (hidden[0].username or "") not in raw
        assert hidden[1] not in raw
    assert await vera.count("Marta · Hotel Sol") == len(KINDS)  # all but the sticker, and words
    for call in await hotel.control.calls():
        assert not call["method"].lower().startswith(("forward", "copy"))


async def test_edits_follow(hotel: House) -> None:
    vera, card = await talking(hotel)
    marta, group = hotel.marta, hotel.group
    number = await marta.says("Subo en 50 minutos", to=group, topic=card.thread)
    await vera.shows("Subo en 50 minutos")
    await marta.edits(number, "Subo en 5 minutos", to=group)
    await vera.shows("Subo en 5 minutos", "Marta · Hotel Sol")
    mine = await vera.says("Habitacion 12")
    await group.shows("Habitacion 12")
    await vera.edits(mine, "Habitación 21")
    await group.shows("Habitación 21", thread=card.thread)
    picture = await vera.sends("photo", caption="La paret")
    await group.shows("La paret")
    await vera.edits(picture, "La pared")
    await group.shows("La pared")
    await hotel.quiet()
    assert await vera.count("Subo en 50 minutos") == 0
    assert await group.count("Habitacion 12", "Vera") == 0


async def test_long_texts_arrive_whole(hotel: House) -> None:
    vera, card = await talking(hotel)
    long = "".join(f"[{n:04}]" for n in range(680))  # 4,080 characters
    await hotel.marta.says(long, to=hotel.group, topic=card.thread)
    await vera.says(long)
    await vera.shows("[0679]")
    await hotel.group.shows("[0679]", thread=card.thread)
    await hotel.quiet()
    for chat in (vera, hotel.group):
        texts = [one.text for one in await chat.bubbles() if one.by_bot and "[" in one.text]
        heard = "".join(texts)
        assert all(f"[{n:04}]" in heard or f"[{n:04}" in heard for n in range(0, 680, 7))


async def test_an_edit_finds_every_piece_and_waits_for_those_to_come(hotel: House) -> None:
    vera, card = await talking(hotel)
    marta, group = hotel.marta, hotel.group
    long = "".join(f"[{n:04}]" for n in range(680))  # two messages
    number = await marta.says(long, to=group, topic=card.thread)
    await vera.shows("[0679]")
    await hotel.quiet()
    await marta.edits(number, long.replace("[0", "{0"), to=group)
    await vera.shows("{0679")
    await vera.shows("{0001")
    await hotel.quiet()
    assert await vera.count("[0") == 0
    await marta.edits(number, "Corto", to=group)
    await vera.shows("Corto")
    await hotel.quiet()
    assert await vera.count("{0") == 0
    mine = await vera.says("Hola")
    await group.shows("Hola", thread=card.thread)
    await vera.edits(mine, long)  # it has grown by a message
    await group.shows("[0679]", thread=card.thread)
    await group.shows("[0001]", thread=card.thread)
    await marta.edits(number, long, to=group)
    await vera.shows("[0679]")
    await vera.shows("[0001]")
    await hotel.quiet()
    assert await vera.count("Corto") == 0
    await hotel.control.faults(
        {"kind": "delay", "method": "sendMessage", "seconds": 0.5, "times": 1}
    )
    number = await marta.says("Subo en 50 minutos", to=group, topic=card.thread)
    await marta.edits(number, "Subo en 5 minutos", to=group)
    await hotel.later(seconds=2)
    await vera.shows("Subo en 5 minutos")
    assert await vera.count("Subo en 50") == 0


async def test_what_could_not_be_delivered_is_said_in_the_topic(hotel: House) -> None:
    vera, card = await talking(hotel)
    await hotel.quiet()  # what the taking of it sends has left
    hotel.sandbox.world.people.by_id[vera.id].blocked = True  # and nobody was told
    await hotel.marta.says("¿Está mejor?", to=hotel.group, topic=card.thread)
    await hotel.group.shows("relay.undelivered", "Vera", thread=card.thread)
    await hotel.marta.says("¿Hola?", to=hotel.group, topic=card.thread)
    await hotel.group.shows("relay.unreachable", "Vera", thread=card.thread)


async def test_words_to_somebody_who_wrote_stop_are_refused_in_the_topic(hotel: House) -> None:
    vera, card = await talking(hotel)
    await hotel.marta.says("Voy", to=hotel.group, topic=card.thread)
    await vera.shows("Voy")
    await vera.says("/stop")
    await vera.shows("stop.done")
    await hotel.marta.says("¿Está mejor?", to=hotel.group, topic=card.thread)
    await hotel.group.shows("relay.unreachable", "Vera", thread=card.thread)
    await hotel.later(hours=4)  # and nothing is announced that they will never read
    assert await hotel.group.count("case.goes_quiet") == 0
    assert await vera.count("case.rests") == 0
    assert await vera.count("¿Está mejor?") == 0


async def test_what_cannot_be_carried_is_said(hotel: House) -> None:
    vera, card = await talking(hotel)
    await vera.sends("story")
    await vera.shows("relay.cannot")
    await hotel.marta.sends("story", to=hotel.group, topic=card.thread)
    await hotel.group.shows("relay.cannot", thread=card.thread)
    await hotel.bruno.sends("story", to=hotel.group, topic=card.thread)  # to colleagues
    await hotel.quiet()
    assert await hotel.group.count("relay.cannot") == 1


async def test_a_deleted_topic_is_opened_again_and_nothing_is_lost(hotel: House) -> None:
    vera, card = await talking(hotel)
    http = hotel.control._http
    gone = {"chat_id": hotel.group.id, "message_thread_id": card.thread}
    async with http.post(f"/bot{TOKEN}/deleteForumTopic", json=gone) as answer:
        assert (await answer.json())["ok"]
    await vera.says("¿Sigue ahí?")
    words = await hotel.group.waits_for(
        lambda one: (
            "¿Sigue ahí?" in one.text
            and one.by_bot
            and one.thread != card.thread
            and "card" not in one.text
            and not one.buttons
        ),
        "the words in the new topic",
    )
    fresh = await hotel.group.shows("card.state.taken", thread=words.thread)
    await hotel.marta.says("Aquí sigo", to=hotel.group, topic=fresh.thread)
    await vera.shows("Aquí sigo")


async def test_words_sent_while_the_card_is_on_its_way_stay_by_it(hotel: House) -> None:
    vera = await hotel.arrives()
    await hotel.control.faults(
        {"kind": "delay", "method": "createForumTopic", "seconds": 0.3, "times": 1}
    )
    await vera.taps("😡")
    await vera.says("No hay agua")
    words = await hotel.group.shows("Vera", "No hay agua", button=None)
    await hotel.quiet()
    card = await hotel.card("Vera", "No hay agua")
    assert words.thread == card.thread == await hotel.group.topic_of("Vera")


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_the_customer_hears_in_their_language(hotel: House, language: str) -> None:
    vera, card = await talking(hotel, language)
    await vera.shows("case.someone_is_on_it", "Marta")
    await hotel.marta.says("Voy", to=hotel.group, topic=card.thread)
    await vera.shows("relay.to_customer", "Marta · Hotel Sol", "Voy")
