"""Customers who are expected: a list goes in, links come back; one link at the desk."""

import base64
import csv
import io

from storage.tables import Booking, Followup, Journey, JourneyEvent, Link
from storage.vocabulary import FollowupKind, Role
from tests.journeys.facts import question, rows
from tests.journeys.house import House
from tests.people import Person

WRONG = "Nombre;Idioma;Fecha de llegada\nAna;klingon;2/6/2027\n;es;mañana\n"
LIST = (
    "Nombre;Reserva;Idioma;Categoría;Fecha de llegada;Hora de llegada;Color\n"
    "Vera;R-1;es;Oro;2/6/2027;16:30;rojo\n"
    "'=Tom;R-2;en;;2/6/2027;;azul\n"
)


async def sends(person: Person, name: str, text: str) -> None:
    data = base64.b64encode(text.encode("cp1252")).decode()
    await person.sends("document", data=data, file_name=name)


async def links_of(hotel: House, person: Person) -> dict[str, str]:
    """Return the link of each name in the newest file that a manager got."""
    file = await person.waits_for(lambda one: one.by_bot and one.media == "document")
    brought = await hotel.control.file(file.raw["media"]["file"])
    told = list(csv.DictReader(io.StringIO(brought.decode("utf-8-sig"))))
    return {one["name"]: one["link"] for one in told}


async def test_a_list_goes_in_whole_or_not_at_all_and_links_come_back(hotel: House) -> None:
    elena = hotel.elena
    await elena.says("/import")
    await elena.shows("import.how")
    await sends(elena, "lista.csv", WRONG)
    await elena.shows("import.wrong", "Fila 2, Idioma", "klingon", "Fila 3, Fecha de llegada")
    await sends(elena, "lista.xlsx", "PK")
    await elena.shows("import.save_as_csv")
    await sends(elena, "lista.csv", LIST)
    preview = await elena.shows("import.shown", "2 clientes", "Color", button="button.import")
    assert not await hotel.read(rows(Link))
    stranger = await hotel.forges(hotel.marta, preview.data[0], on=preview)
    assert stranger.says("import.foreign", hotel.marta.language)
    assert (await elena.taps("button.import", on=preview)).says("import.done", elena.language)
    links = await links_of(hotel, elena)
    assert set(links) == {"Vera", "'=Tom"}  # no spreadsheet calculates it
    again = await hotel.forges(elena, preview.data[0], on=preview)
    assert again.says("import.is.done", elena.language)

    vera = await hotel.guest("Verita", "ja")
    await vera.follows(links["Vera"])
    await vera.shows("start.greeting")
    (journey,) = await hotel.read(rows(Journey))
    await hotel.marta.says("/journeys")
    await hotel.marta.shows("Vera")
    await hotel.until("16:40")
    (event,) = await hotel.read(rows(JourneyEvent))
    assert (event.name, event.journey_id) == ("arrival", journey.id)
    await hotel.until("18:50")
    await vera.taps("😡", on=await vera.shows(question("arrival", vera.language)))
    await hotel.card("Vera", "Oro")

    await sends(elena, "lista.csv", LIST.replace("Vera;", "Vera María;"))
    preview = await elena.shows("import.shown", "referencia: 2", button="button.import")
    await elena.taps("button.import", on=preview)
    await hotel.quiet()
    assert (await links_of(hotel, elena))["Vera María"] == links["Vera"]
    assert len(await hotel.read(rows(Booking))) == 2
    assert len(await hotel.read(rows(JourneyEvent))) == 1
    assert [one.kind for one in await hotel.read(rows(Followup))].count(FollowupKind.EVENT) == 1

    await sends(elena, "lista.csv", LIST)
    preview = await elena.shows("import.shown", button="button.no_import")
    await elena.taps("button.no_import", on=preview)
    await elena.shows("import.dropped")
    await hotel.later(hours=2)


async def test_the_desk_makes_a_link_and_says_more_by_buttons(hotel: House) -> None:
    marta = hotel.marta
    await sends(marta, "lista.csv", LIST)  # the list of somebody who is no manager
    await hotel.quiet()
    assert await marta.count("import.shown") == 0
    await hotel.hires("Olga", Role.STAFF, "en")
    await marta.says("/checkin Ana")
    made = await marta.shows("checkin.link", "Ana", button="English")
    await marta.taps("English", on=made)
    made = await marta.shows("checkin.link", button="✓ English")
    await marta.taps("button.qr", on=made)
    await marta.waits_for(lambda one: one.by_bot and one.media == "document")
    (booking,) = await hotel.read(rows(Booking))
    assert (booking.name, booking.language) == ("Ana", "en")
    ana = await hotel.guest("Anna", "ja")
    await ana.follows(made.text.split()[-1])
    await hotel.quiet()
    (journey,) = await hotel.read(rows(Journey))
    (booking,) = await hotel.read(rows(Booking))
    assert booking.journey_id == journey.id
    late = await marta.taps("Español", on=made)
    assert late.says("link.used", marta.language)
