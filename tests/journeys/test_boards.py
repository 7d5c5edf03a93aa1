"""The thanks board, and what each of the staff took part in."""

from bot.texts.catalogue import plain
from storage.vocabulary import Language
from tests.journeys.house import House
from tests.people import found

ES, EN = Language.SPANISH, Language.ENGLISH


async def test_thanks_stand_on_a_board_with_the_names_that_customers_said(hotel: House) -> None:
    await hotel.marta.says("/team")
    await hotel.marta.shows("board.head", "board.none")
    for name, words in (
        ("Vera", "Gracias a Marta, un encanto"),
        ("Tom", "Marta fue muy amable, gracias"),
        ("Ana", "Todo perfecto, muchas gracias"),
    ):
        guest = await hotel.arrives(name, step="room")
        await guest.taps("😍")
        await guest.says(words)
        await guest.shows("thanks.noted")
    await hotel.quiet()
    await hotel.sonia.says("/team")
    board = await hotel.sonia.shows("board.head", "un encanto", "muy amable", "Todo perfecto")
    assert plain("board.named", EN, name="Marta", n=2) in board.text
    assert "Bruno" not in board.text
    vera = await hotel.guest("Vera")
    await vera.says("/forget")
    await vera.taps("button.forget")
    await hotel.quiet()
    assert await hotel.sonia.count("un encanto") == 0
    await hotel.later(days=31)
    await hotel.sonia.says("/team")
    await hotel.sonia.shows("board.none")
    stranger = await hotel.guest("Hugo")
    for command in ("/team", "/mine"):
        await stranger.says(command)
    await hotel.quiet()
    assert await stranger.count("error.no_right") == 2
    assert (await hotel.forges(stranger, "qe.1.")).says("error.no_right", ES)
    assert (await hotel.forges(stranger, "qf.0.0")).says("error.no_right", ES)


async def test_everyone_sees_what_they_took_part_in_and_how_it_went(hotel: House) -> None:
    await hotel.marta.says("/mine")
    none = await hotel.marta.shows("mine.head", "mine.cases")
    assert not found("week.recovered", none.text, ES)
    vera = await hotel.arrives("Vera", step="room")
    await vera.taps("😡")
    await hotel.takes(hotel.marta, "Vera")
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    await vera.taps("button.verify.yes")
    tom = await hotel.arrives("Tom", step="room")
    await tom.taps("🙁")
    await hotel.takes(hotel.marta, "Tom")
    ana = await hotel.arrives("Ana", step="room")
    await ana.taps("😍")
    await ana.says("Gracias Marta")
    await ana.shows("thanks.noted")
    await hotel.quiet()
    await hotel.marta.says("/mine")
    mine = await hotel.marta.shows("mine.recovered", "mine.taken", "Gracias Marta")
    for key, slots in (
        ("mine.cases", {"n": 2}),
        ("week.recovered", {"k": 1, "n": 1}),
        ("mine.in_hand", {"n": 1}),
        ("mine.thanks", {"n": 1}),
        ("mine.moments", {"stellar": 1, "neutral": 0, "bitter": 2}),
    ):
        assert plain(key, ES, **slots) in mine.text, key
    await hotel.marta.taps("#2", on=mine)
    await hotel.marta.shows("history.take", "Tom")
    await hotel.bruno.says("/mine")
    await hotel.bruno.shows("mine.head")
    assert "Tom" not in (await hotel.bruno.bubbles())[-1].text
