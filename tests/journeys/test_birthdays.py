"""Birthdays: known by list, staff or the customer; wished well once a year, never at night."""

import pytest

from bot.domain.cycle import BirthdayRule, PointsRule
from storage.tables import Entry, Followup, Gift, PointLine, Purse, Regular
from storage.vocabulary import FollowupKind, FollowupState
from tests.journeys.facts import local, rows, varied
from tests.journeys.house import House, Scene
from tests.journeys.test_expecting import links_of, sends
from tests.people import Person

RULE = varied(
    birthday=BirthdayRule(points=30, offer="welcome_drink"),
    points=PointsRule(visit=100),
    quiet=None,
)
WINTER = Scene(begin=local("2027-02-26 12:00"), cycle=RULE, quiet="20:00-11:00")
LIST = "Nombre;Reserva;Fecha de nacimiento\nVera;R-1;29/02/1980\nTom;R-2;\n"
WRONG = "Nombre;Cumpleaños\nVera;30/02\n"


async def told(hotel: House) -> dict[str, str | None]:
    """Return by which rule each day has passed in silence."""
    owed = await hotel.read(rows(Followup))
    return {
        one.key: one.because
        for one in owed
        if one.kind is FollowupKind.BIRTHDAY and one.state is FollowupState.DONE
    }


async def known(hotel: House) -> tuple[Person, Person, Person]:
    """Let three birthdays be known: by a list, by the staff, by the customer."""
    await sends(hotel.elena, "lista.csv", WRONG)
    await hotel.elena.shows("import.bad.birthday")
    await sends(hotel.elena, "lista.csv", LIST)
    await hotel.elena.taps("button.import")
    links = await links_of(hotel, hotel.elena)
    vera, tom = await hotel.guest("Vera"), await hotel.guest("Tom", "en")
    ana = await hotel.arrives("Ana", "pt")
    for guest, name in ((vera, "Vera"), (tom, "Tom")):
        await guest.follows(links[name])
        await guest.shows("start.greeting")
    await hotel.marta.says("/customer vera")
    await hotel.marta.shows("customer.head", "🎂 29 feb")
    await ana.says("/preferences aniversário 28 de fevereiro")
    await ana.shows("birthday.known", "28 fev", button="✖ 🎂")
    await hotel.marta.says("/customer tom")
    visit = (
        (await hotel.marta.shows("customer.hint", "Tom")).text.split("/prefers ")[1].split()[0]
    )
    await hotel.marta.says(f"/prefers {visit} cumpleaños 28/2")
    await hotel.marta.shows("customer.head", "🎂 28 feb", button="✖ 🎂")
    return vera, tom, ana


@pytest.mark.parametrize("scene", [WINTER], ids=["february"])
async def test_who_is_known_is_wished_well_once_and_finds_a_present(hotel: House) -> None:
    vera, tom, ana = await known(hotel)
    await tom.taps("😡")  # nobody is wished well while something is wrong
    await hotel.later(days=1)  # it is the 27th, and 12:00
    assert await vera.count("birthday.greeting") == 0
    await hotel.until("10:59")
    assert await vera.count("birthday.greeting") == 0
    await hotel.until("11:01")
    greeted = await vera.shows(
        "birthday.greeting", "Vera", "30 puntos", button="button.present"
    )
    await ana.shows("birthday.greeting", "30 pontos")
    assert await tom.count("birthday.greeting") == 0
    await hotel.takes(hotel.marta, "Tom")
    await hotel.closes(hotel.marta)
    await hotel.until("16:30")
    await tom.taps("button.verify.yes")
    await hotel.later(hours=1)
    await tom.shows("birthday.greeting")
    refused = await hotel.forges(ana, greeted.data[0], greeted)
    assert refused.says("answer.foreign", ana.language)
    await vera.taps("button.present", on=greeted)
    await vera.shows("birthday.taken", "Una copa")
    await vera.shows("birthday.voucher", "Una copa")
    twice = await hotel.forges(vera, greeted.data[0], greeted)
    assert twice.says("gesture.is.given", vera.language)
    (purse,) = await hotel.read(rows(Purse))
    assert sum(one.amount for one in await hotel.read(rows(Entry))) == purse.spent == 6_00
    assert len(await hotel.read(rows(Gift))) == 1

    # One wants it forgotten; another says a later day of the same year; nobody is told twice.
    await ana.taps("✖ 🎂")
    await ana.shows("birthday.out")
    await tom.says("/preferences birthday: March 3")
    await tom.shows("birthday.known", "3 Mar")
    await hotel.later(days=360)
    assert [await one.count("birthday.greeting") for one in (vera, tom, ana)] == [0, 1, 1]
    assert await vera.count("birthday.taken") == 1  # in its place
    assert "wished" in (await told(hotel)).values()
    await hotel.later(days=9)  # the next year's
    assert [await one.count("birthday.greeting") for one in (vera, tom, ana)] == [1, 2, 1]
    earned = [one.points for one in await hotel.read(rows(PointLine)) if one.points == 30]
    assert len(earned) == 5
    assert "changed" in (await told(hotel)).values()
    days = {one.birthday for one in await hotel.read(rows(Regular))}
    assert days == {"02-29", "03-03", None}
