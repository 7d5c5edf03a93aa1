"""Chips beside an answer, and thanks for the people who made a moment stellar."""

import pytest

from storage.tables import Thanks
from tests.journeys.facts import all_moments, cycle, question, rows, varied
from tests.journeys.house import House, Scene

BARE = tuple(one.model_copy(update={"reasons": ()}) for one in cycle().steps)
UNNAMED = Scene(cycle=varied(steps=BARE))


async def test_chips_are_chosen_done_and_changed_within_a_day(hotel: House) -> None:
    vera = await hotel.arrives("Vera", step="room")
    await vera.taps("🙁")
    first = await vera.shows("answer.recorded.bitter")
    assert "Listo" not in first.buttons  # nothing to be done with yet
    await vera.taps("La limpieza")
    await vera.taps("El ruido")
    await hotel.card("Vera", "La limpieza, El ruido")
    toast = await vera.taps("button.reasons_done")
    assert toast.says("reasons.noted", vera.language)
    done = await vera.shows("answer.recorded.reasons", "La limpieza, El ruido")
    assert done.buttons == ("Cambiar motivos", "Cambiar mi respuesta")
    again = await hotel.forges(vera, first.data[0].replace("r.", "rs.")[:-1] + "done", done)
    assert again.says("reasons.noted", vera.language)  # twice is no harm
    await vera.taps("button.reasons_again")
    await vera.taps("✓ El ruido")
    await hotel.card("Vera", "❗ La limpieza\n")
    await vera.taps("button.change")
    await vera.taps("😐")  # neutral: the same chips say what was missing
    missing = await vera.shows("answer.recorded.neutral", button="El ruido")
    await vera.taps("El ruido")
    await hotel.quiet()
    assert (await hotel.read(all_moments))[0].reasons == ["noise"]
    await vera.taps("button.change")
    await vera.taps("😍")
    old = await hotel.forges(vera, missing.data[0])  # by a message of before
    assert old.says("answer.closed", vera.language)
    await vera.taps("praise.people")
    await vera.taps("praise.speed")
    await vera.taps("button.reasons_done")
    await vera.shows("answer.recorded.reasons", "El trato, La rapidez")
    assert (await hotel.read(all_moments))[0].reasons == ["praise.people", "praise.speed"]
    tom = await hotel.arrives("Tom", "en")
    foreign = await hotel.forges(tom, missing.data[0])
    assert foreign.says("answer.foreign", tom.language)
    await hotel.later(hours=25)
    late = await hotel.forges(vera, missing.data[0])
    assert late.says("answer.closed", vera.language)


@pytest.mark.parametrize("scene", [UNNAMED], ids=["unnamed"])
async def test_without_reasons_of_its_own_a_step_offers_what_is_usual_there(
    hotel: House,
) -> None:
    vera = await hotel.arrives()  # to something digital
    await vera.taps("😡")
    offered = (await vera.shows("answer.recorded.bitter")).buttons
    assert offered[:4] == ("No funcionaba", "La espera", "El precio", "Otra cosa")
    await vera.taps("cause.page")
    await vera.taps("cause.wait")
    await hotel.card("Vera", "No funcionaba, La espera")
    await vera.taps("button.reasons_done")
    await vera.shows("answer.recorded.reasons", "No funcionaba, La espera")
    await hotel.takes(hotel.marta)
    await hotel.marta.taps("button.done", to=hotel.group)
    await hotel.group.shows("card.ask_cause", button="cause.page")
    await hotel.marta.taps("cause.page", to=hotel.group)
    await hotel.marta.taps("action.fixed", to=hotel.group)
    await hotel.group.shows("card.closing", "No funcionaba")


async def test_thanks_reach_the_team_and_the_one_who_is_named_once(hotel: House) -> None:
    vera, tom = await hotel.arrives("Vera"), await hotel.arrives("Tom", "en")
    await vera.taps("😍")
    words = await vera.says("Brunno fue un encanto")
    await vera.shows("thanks.noted")
    await hotel.group.shows("thanks.named", "Vera", "Bruno", "Brunno fue un encanto")
    await hotel.bruno.shows("thanks.you", "Vera", "Brunno fue un encanto")
    await vera.edits(words, "Bruno y su sonrisa")
    await hotel.group.shows("thanks.named", "Bruno y su sonrisa")
    await hotel.bruno.shows("thanks.you", "Bruno y su sonrisa")
    await hotel.later(minutes=5)
    await vera.says("Y el desayuno, qué rico")
    await hotel.group.shows("thanks.named", "Bruno y su sonrisa", "qué rico")
    await tom.taps("😍")
    await tom.says("Marta and Sonia")  # two: the team's
    await hotel.group.shows("thanks.team", "Tom")
    await hotel.quiet()
    assert await hotel.group.count("thanks.named") == 1
    assert await hotel.bruno.count("thanks.you") == 1
    assert await hotel.marta.count("Tom") == 0
    given = await hotel.read(rows(Thanks))
    assert [one.staff_id is not None for one in given] == [True, False]
    assert not await hotel.cases()
    await vera.sends("photo", caption="¡Mire qué sol!")
    shown = await hotel.group.shows("¡Mire qué sol!", "Vera")
    await hotel.marta.says("¡Qué bonita, Vera!", to=hotel.group, reply_to=shown)
    await hotel.group.shows("relay.no_case")
    await vera.follows(await hotel.link("breakfast"))
    await vera.taps("😡", on=await vera.shows(question("breakfast", vera.language)))
    await hotel.takes(hotel.marta, "Vera")
    await hotel.marta.says("Vera, subo ahora", to=hotel.group, reply_to=shown)
    await vera.shows("Vera, subo ahora", "Marta · Hotel Sol")
    await hotel.quiet()
    assert await hotel.group.count("relay.no_case") == 1
