"""Incidents: many bitter answers at one touchpoint ring once, and nobody is lost in them."""

import pytest

from storage.tables import Card, Incident, IncidentCase
from storage.vocabulary import CaseState
from tests.journeys.facts import rows
from tests.journeys.house import House, Scene
from tests.people import Person

STEP = "breakfast"
LATE = {"seconds": 7}  # after which an edit of the card has left


async def bitter(hotel: House, name: str, language: str = "es") -> Person:
    guest = await hotel.arrives(name, language, step=STEP)
    await guest.taps("😡")
    await hotel.quiet()
    return guest


async def broken(hotel: House) -> None:
    """Four guests find breakfast bitter: an incident."""
    for name in ("Vera", "Tom", "Ana", "Luis"):
        await bitter(hotel, name)


async def test_the_fourth_raises_one_incident_and_the_fifth_only_counts(hotel: House) -> None:
    await broken(hotel)
    card = await hotel.group.shows("incident.head", "4", button="button.over")
    assert set(card.buttons) >= {"😡 #1", "😡 #4"}
    for above in (hotel.sonia, hotel.elena):
        assert await above.count("incident.head") == 1
    assert await hotel.group.count("card.head") == 3
    await bitter(hotel, "Rosa")
    await hotel.later(**LATE)
    assert await hotel.group.count("incident.head") == 1
    assert "😡 #5" in (await hotel.group.shows("incident.head")).buttons
    assert await hotel.group.count("card.head") == 3  # nothing rang for the fifth
    cases = await hotel.cases()
    assert len(cases) == 5
    assert all(case.alerted_at for case in cases)
    assert len(await hotel.read(rows(IncidentCase))) == 5
    await hotel.later(minutes=6)  # the chains of those who rang before have ended, too
    assert await hotel.sonia.count("card.head") == 0
    toast = await hotel.bruno.taps("😡 #5", on=card, to=hotel.group)
    assert toast.says("incident.yours", hotel.bruno.language)
    taken = await hotel.card("Rosa", "card.state.taken", button="button.done")
    again = await hotel.forges(hotel.marta, "ij.5.", card)
    assert "Bruno" in (again.text or "")
    await hotel.bruno.says("Vou agora", to=hotel.group, topic=taken.thread)
    assert (await hotel.cases())[4].spoken_at is not None
    await hotel.later(minutes=17)  # half of the time: the others ring by themselves
    await hotel.card("Luis", button="button.take")
    await hotel.later(minutes=6)
    await hotel.sonia.shows("card.head", "Luis", button="button.take")


async def test_it_ends_by_a_button_once_and_the_next_weighs_anew(hotel: House) -> None:
    await broken(hotel)
    toast = await hotel.marta.taps("button.over", to=hotel.group)
    assert toast.says("incident.ended", hotel.marta.language)
    await hotel.later(**LATE)
    card = await hotel.group.shows("incident.over", "Marta")
    assert "button.over" not in card.buttons
    await hotel.sonia.shows("incident.over")
    again = await hotel.forges(hotel.bruno, "io.1.", card)
    assert again.says("incident.is_over", hotel.bruno.language)
    await bitter(hotel, "Rosa")
    await hotel.card("Rosa", button="button.take")  # it rings: the four are spent
    assert len(await hotel.read(rows(Incident))) == 1
    stela = await hotel.guest("Stela", "pt")
    refused = await hotel.forges(stela, "io.1.", card)
    assert refused.alert


async def test_it_ends_by_the_clock_when_nothing_more_comes(hotel: House) -> None:
    await broken(hotel)
    await hotel.later(minutes=20)
    rosa = await bitter(hotel, "Rosa")
    await hotel.later(minutes=20)
    assert await hotel.group.count("incident.calm") == 0  # the fifth kept it alive
    await rosa.taps("button.change")
    await rosa.taps("🙂")
    await hotel.later(minutes=15)
    await hotel.group.shows("incident.calm", "4")
    assert (await hotel.cases())[4].state is CaseState.WITHDRAWN


async def test_danger_rings_and_who_writes_is_heard(hotel: House) -> None:
    await broken(hotel)
    rosa, ines = await bitter(hotel, "Rosa"), await bitter(hotel, "Inés")
    await rosa.says("Me he intoxicado con los huevos")
    await hotel.quiet()
    await hotel.card("Rosa", "card.urgent", button="button.take")
    await hotel.elena.shows("card.head", "Rosa")
    await ines.says("Nadie nos atiende")
    await hotel.group.shows("Nadie nos atiende")
    await hotel.card("Inés", button="button.take")
    await hotel.quiet()
    assert sum(card.person_id is None for card in await hotel.read(rows(Card))) == 5


async def test_a_good_morning_is_no_incident(hotel: House) -> None:
    for name in ("Pia", "Noa", "Max", "Eva", "Leo"):
        guest = await hotel.arrives(name, step=STEP)
        await guest.taps("😍")
    await broken(hotel)
    assert await hotel.read(rows(Incident)) == []
    assert await hotel.group.count("card.head") == 4


@pytest.mark.parametrize("scene", [Scene(group=None)], ids=["private"])
async def test_without_a_group_it_rings_with_those_on_duty(hotel: House) -> None:
    await hotel.bruno.says("/offduty")
    await hotel.bruno.shows("duty.off")
    await broken(hotel)
    card = await hotel.marta.shows("incident.head", "4", button="button.over")
    for above in (hotel.sonia, hotel.elena):
        await above.shows("incident.head", "4")
    assert await hotel.bruno.count("incident.head") == 0
    await bitter(hotel, "Rosa")
    await hotel.later(**LATE)
    assert "😡 #5" in (await hotel.marta.shows("incident.head", "5")).buttons
    assert await hotel.marta.count("card.head") == 3  # nothing rang for the last two
    toast = await hotel.marta.taps("😡 #5", on=card)
    assert toast.says("incident.yours", hotel.marta.language)
    await hotel.marta.shows("card.state.taken", "Rosa", button="button.done")
    await hotel.marta.taps("button.over", on=card)
    await hotel.later(**LATE)
    for one in (hotel.marta, hotel.sonia, hotel.elena):
        await one.shows("incident.over", "Marta")


@pytest.mark.parametrize("scene", [Scene(group="group")], ids=["group"])
async def test_it_moves_with_a_group_that_becomes_a_supergroup(hotel: House) -> None:
    await broken(hotel)
    await hotel.group.shows("incident.head", "4")
    new = await hotel.control.do(f"groups/{hotel.group.id}/upgrade")
    hotel.group.id = new["id"]
    await bitter(hotel, "Rosa")
    await hotel.later(**LATE)
    card = await hotel.group.shows("incident.head", "5", button="button.over")
    toast = await hotel.bruno.taps("😡 #5", on=card, to=hotel.group)
    assert toast.says("incident.yours", hotel.bruno.language)
    await hotel.card("Rosa", "card.state.taken", button="button.done")
    await hotel.marta.taps("button.over", on=card, to=hotel.group)
    await hotel.later(**LATE)
    await hotel.group.shows("incident.over", "Marta")
    assert await hotel.group.count("incident.over") == 1
