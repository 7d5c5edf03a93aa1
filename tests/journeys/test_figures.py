"""What stands behind a week: its steps, reasons, cases, words; its month; several places."""

from datetime import timedelta

from sqlmodel import Session

from bot.flows import sites
from storage.vocabulary import Language, Role
from tests.journeys.facts import ZONE, cycle
from tests.journeys.house import House
from tests.journeys.visits import visited
from tests.people import Bubble, Person, found

ES = Language.SPANISH
STEP = cycle().step("reservation").names[ES]


async def explained(hotel: House, name: str, words: str) -> Person:
    """Let somebody have a bitter booking, choose a reason and say more."""
    guest = await hotel.arrives(name)
    await guest.taps("😡")
    asked = await guest.shows(button="button.change")
    await guest.taps(asked.buttons[0], on=asked)
    await guest.says(words)
    await hotel.quiet()
    return guest


async def leafs(elena: Person, on: Bubble, button: str, *parts: str) -> Bubble:
    """Press a button under the figures and see the page in the same message."""
    await elena.taps(button, on=on)
    page = await elena.waits_for(lambda one: one.id == on.id and one.text != on.text, button)
    for part in parts:
        assert found(part, page.text, elena.language), (part, page.text)
    return page


async def test_every_figure_leads_to_what_is_behind_it(hotel: House) -> None:
    elena = hotel.elena
    await explained(hotel, "Ana", "Nadie sabía de mi reserva")
    beto = await explained(hotel, "Beto", "Me gritaron delante de todos")
    await beto.says("/forget")
    await beto.taps("button.forget", on=await beto.shows("forget.ask"))
    await beto.shows("forget.farewell")
    await (await hotel.arrives("Eva")).taps("😍")
    await hotel.quiet()

    await elena.says("/week")
    week = await elena.shows("week.head", "week.so_far", button="button.figures.steps")
    steps = await leafs(elena, week, "button.figures.steps", "steps.asked", STEP)
    step = await leafs(elena, steps, STEP, "steps.one", "trend.few")
    assert "2 de 3" in step.text
    words = await leafs(elena, step, "button.figures.words", "said.one")
    assert "Nadie sabía de mi reserva" in words.text
    assert "gritaron" not in words.text  # who asked to be forgotten is not heard
    assert "Ana" not in words.text
    step = await leafs(elena, words, "button.one_step", "steps.one")
    toast = await hotel.forges(hotel.marta, step.data[0])
    assert toast.says("error.no_right", hotel.marta.language)
    steps = await leafs(elena, step, "button.figures.steps", "steps.asked")
    week = await leafs(elena, steps, "button.week_whole", "week.share.bitter")
    reasons = await leafs(elena, week, "button.figures.reasons", "causes.head")
    assert STEP in reasons.text
    week = await leafs(elena, reasons, "button.week_whole", "week.share.bitter")
    cases = await leafs(elena, week, "button.figures.cases", "cases.of_period")
    await leafs(elena, cases, "#1", "Ana")  # the case itself, with all that happened
    await elena.says("/week")
    week = await elena.shows("week.head", button="button.figures.teams")
    await leafs(elena, week, "button.figures.teams", "teams.one", "teams.no_league")
    await elena.says("/team")
    board = await elena.shows("board.head", button="button.figures.teams")
    await leafs(elena, board, "button.figures.teams", "teams.one")
    await hotel.marta.says("/week")
    await hotel.marta.shows("error.no_right")
    toast = await hotel.forges(elena, "fg.1.nothing-2027-W22")
    assert toast.says("error.gone", elena.language)


def ten_weeks(session: Session, hotel: House) -> None:

    for number in range(10):
        for one in range(6):
            scores = {"arrival": 5, "breakfast": 1 + one % 5, "after_stay": 4}
            visited(session, 10 * number + one, scores, hotel.now, timedelta(weeks=number))


async def test_each_command_has_its_page(hotel: House) -> None:
    elena = hotel.elena
    await hotel.bot.db.write(ten_weeks, hotel)
    breakfast = cycle().step("breakfast").names[ES]
    await elena.says("/month")
    month = await elena.shows("month.head", "junio de 2027", "week.share.bitter")
    before = await leafs(elena, month, "button.month_before", "month.head", "mayo de 2027")
    assert breakfast in before.text
    await leafs(elena, before, "button.month_after", "junio de 2027")
    await elena.says("/trend")
    trend = await elena.shows("trend.point", "trend.young")
    assert trend.text.count("n 18") == 10  # weeks
    await leafs(elena, trend, "button.week_before", "trend.point")
    await elena.says("/reasons 2027-20")
    await elena.shows("week.head", "semana 20", "causes.none")
    await elena.says("/recovery -1")
    await elena.shows("week.head", "semana 21", "week.cases")
    await elena.says("/month 13")
    await elena.shows("month.how")
    await elena.says("/week mañana")
    await elena.shows("week.how")


async def test_several_places_are_counted_together_or_each(hotel: House) -> None:
    elena = hotel.elena
    await hotel.bot.db.write(sites.found, "mar", "Hotel Mar", ZONE, ES, "", cycle(), hotel.now)
    code = await hotel.bot.db.write(sites.invitation, "mar", Role.MANAGER, None, hotel.now)
    await elena.follows(f"https://t.me/momentos_bot?start={code}")
    await elena.shows("invite.welcome.manager", "Hotel Mar")
    await (await hotel.arrives("Eva")).taps("😍")
    await hotel.quiet()
    await elena.says("/week")
    here = await elena.shows("week.head", "Hotel Sol", button="button.all_sites")
    together = await leafs(
        elena, here, "button.all_sites", "week.place", "Hotel Sol, Hotel Mar"
    )
    assert "Hotel Mar: sin respuestas" in together.text
    await leafs(elena, together, "Hotel Mar", "week.head", "week.none")
    await elena.says("/week mar -1")
    await elena.shows("Hotel Mar", "semana 21")
    await elena.says("/month all")
    await elena.shows("month.head", "week.place")
    toast = await hotel.forges(hotel.marta, "w.0.2027-W22")
    assert toast.says("error.no_right", hotel.marta.language)
