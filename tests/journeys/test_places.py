"""Several places on one bot: who comes by no link says which one they mean."""

from bot.bootstrap import rehearsal
from bot.flows import sites
from storage.tables import Complaint
from storage.vocabulary import CaseState, ComplaintState, Language, Role
from tests.journeys.facts import ZONE, cycle, question, rows
from tests.journeys.house import House
from tests.people import Person, somebody

MAR = "Hotel Mar"


async def second_place(hotel: House) -> Person:
    """Open another place of the business; return the one who manages it."""
    db = hotel.bot.db
    begun = ("mar", MAR, ZONE, Language.SPANISH, "", cycle(), hotel.now)
    await db.write(sites.found, *begun)
    code = await db.write(sites.invitation, "mar", Role.MANAGER, None, hotel.now)
    nuria = await somebody(hotel.control, "Nuria")
    await nuria.follows(rehearsal.deep_link(code))
    await nuria.shows("invite.welcome.manager")
    return nuria


async def test_who_comes_by_no_link_says_which_place_they_mean(hotel: House) -> None:
    nuria = await second_place(hotel)
    tom = await hotel.guest("Tom", "en")
    await tom.says("/start")
    asked = await tom.shows("place.which", button="Hotel Sol")
    await tom.taps(MAR, on=asked)
    await tom.shows("place.chosen", MAR)
    await tom.shows("start.greeting", MAR)
    await tom.shows(question("reservation", tom.language), button="😍")
    await hotel.forges(tom, asked.data[1], on=asked)  # once more
    await hotel.quiet()
    assert await tom.count(question("reservation", tom.language)) == 1
    await tom.says("/start")  # they are known now
    await hotel.quiet()
    assert await tom.count("place.which") == 0

    vera = await hotel.guest("Vera")
    await vera.says("Hola")
    await vera.shows("words.no_journey")
    await vera.says("Hay cucarachas por todas partes, qué asco")
    await vera.shows("place.which")
    await vera.says("Habitación 12")
    await hotel.quiet()
    assert await vera.count("place.which") == 1
    assert not await hotel.cases()
    await vera.taps(MAR)
    await vera.shows("words.passed_on")
    await nuria.shows("Vera", "cucarachas", "Habitación 12", button="button.take")
    await hotel.later(minutes=3)
    assert await hotel.group.count("Vera") == 0
    assert len(await hotel.cases()) == 1


async def test_a_complaint_goes_into_the_register_of_the_place_that_is_meant(
    hotel: House,
) -> None:
    nuria = await second_place(hotel)
    vera, ben = await hotel.guest("Vera"), await hotel.guest("Ben")
    await vera.says("/complaint Dos horas de espera en la entrada")
    await vera.shows("place.which")
    await vera.taps(MAR)
    await vera.shows("complaint.received", "2027-0001")
    await nuria.says("/complaints")
    await nuria.shows("complaint.head.open", MAR, button="2027-0001")
    await ben.says("Quiero poner una queja formal")
    which = await ben.shows("place.which")
    await hotel.later(minutes=3)
    await ben.shows("complaint.received", "2027-0001")  # the first place's, for now
    await ben.taps(MAR, on=which)
    await ben.shows("complaint.received", "2027-0002")
    made = await hotel.read(rows(Complaint))
    assert [(one.number, one.site_id, one.state) for one in made] == [
        (1, 2, ComplaintState.RECEIVED),
        (1, 1, ComplaintState.CLOSED),
        (2, 2, ComplaintState.RECEIVED),
    ]


async def test_who_does_not_say_where_is_not_left_waiting(hotel: House) -> None:
    nuria = await second_place(hotel)
    vera, ben = await hotel.guest("Vera"), await hotel.guest("Ben")
    await vera.says("El baño está asqueroso, es una vergüenza")
    asked = await vera.shows("place.which", button=MAR)
    await ben.says("Hay fuego en el pasillo, mucho humo")  # nobody waits for a tap
    await hotel.card("Ben", "card.urgent", "fuego")
    await ben.shows("words.safety")
    await ben.shows("place.which", button="Hotel Sol")
    await hotel.takes(hotel.marta, "Ben")
    await ben.taps(MAR)
    await hotel.group.shows("case.place_told", MAR)
    assert await hotel.group.count("Vera") == 0
    await hotel.later(minutes=3)
    await hotel.card("Vera", "asqueroso")
    await hotel.group.shows("case.place_unknown")
    await vera.shows("words.passed_on")
    await vera.taps(MAR, on=asked)
    await hotel.group.shows("case.other_place", MAR)
    await nuria.shows("Vera", "asqueroso", button="button.take")
    await hotel.forges(vera, asked.data[1], on=asked)
    await hotel.quiet()
    _, wrong, right = await hotel.cases()
    assert (wrong.state, right.state) == (CaseState.WITHDRAWN, CaseState.OPEN)
    assert right.site_id != wrong.site_id
    await nuria.taps("button.take")
    await vera.shows("case.someone_is_on_it", "Nuria")


async def test_who_works_at_two_places_sees_the_customers_of_both(hotel: House) -> None:
    nuria = await second_place(hotel)
    code = await hotel.bot.db.write(sites.invitation, "sol", Role.STAFF, None, hotel.now)
    await nuria.follows(rehearsal.deep_link(code))
    await hotel.arrives("Vera", step="room")
    tom = await hotel.guest("Tom", "en")
    await tom.says("/start")
    await tom.taps(MAR, on=await tom.shows("place.which"))
    await hotel.quiet()
    await nuria.says("/journeys")
    await nuria.shows("Vera · Hotel Sol")
    await nuria.shows(f"Tom · {MAR}")
    await nuria.says("/why Tom")
    told = await nuria.shows("why.page", "Tom", button="button.others")
    await nuria.taps("button.others", on=told)
    await hotel.quiet()
    both = " ".join((await nuria.shows("why.choose")).buttons)
    assert "Vera" in both
    assert "Tom" in both
    await hotel.marta.says("/why Tom")  # who works at one sees that one
    await hotel.marta.shows("why.nobody")


async def test_an_incident_is_told_at_the_place_that_is_meant(hotel: House) -> None:
    await second_place(hotel)
    code = await hotel.bot.db.write(sites.invitation, "mar", Role.STAFF, None, hotel.now)
    await hotel.sonia.follows(rehearsal.deep_link(code))
    await hotel.sonia.shows("invite.welcome.staff")
    await hotel.sonia.says("/incident The pool is closed")
    asked = await hotel.sonia.shows("announcement.where", button="Hotel Sol")
    await hotel.sonia.taps(MAR, on=asked)
    chosen = await hotel.sonia.shows("announcement.choose", MAR, button="Breakfast")
    refused = await hotel.forges(hotel.marta, chosen.data[0], chosen)
    assert refused.says("error.no_right", Language.SPANISH)
    await hotel.sonia.taps("Breakfast", on=chosen)
    await hotel.sonia.taps("button.preview")
    seen = await hotel.sonia.shows("announcement.preview", MAR, button="button.propose")
    assert seen.id == asked.id  # there she is no supervisor


async def test_a_picture_without_words_waits_for_its_place(hotel: House) -> None:
    nuria = await second_place(hotel)
    vera, ben = await hotel.guest("Vera"), await hotel.guest("Ben")
    await vera.sends("photo")
    asked = await vera.shows("place.which", button=MAR)
    await vera.sends("photo")
    await hotel.quiet()
    assert await vera.count("place.which") == 1
    await vera.taps(MAR, on=asked)
    await vera.taps("😡", on=await vera.shows("showing.what_is_it", button="😡"))
    await nuria.shows("card.head", "Vera", button="button.take")
    await ben.sends("photo")
    which = await ben.shows("place.which")
    await hotel.later(minutes=11)
    await ben.shows("words.passed_on")
    await hotel.card("Ben")  # the first place's people look at it
    await ben.taps(MAR, on=which)
    await hotel.group.shows("case.other_place", MAR)
    await nuria.shows("card.head", "Ben", button="button.take")
    await hotel.quiet()
    sent = [one for one in await nuria.bubbles() if one.by_bot and one.media == "photo"]
    assert len(sent) == 3  # all that was shown
    wrong = next(one for one in await hotel.cases() if one.state is CaseState.WITHDRAWN)
    assert wrong.site_id == 1
    await hotel.elena.says("/week")
    await hotel.elena.shows("week.none")  # nothing of it counts there
