"""Which moments decide: found beside declared, and declared with one tap."""

from random import Random

from sqlmodel import Session

from bot.flows import sites
from storage.tables import CycleVersion
from storage.vocabulary import Language, Role
from tests.journeys.facts import ZONE, cycle, rows
from tests.journeys.house import House
from tests.journeys.visits import visited
from tests.people import Bubble, Person

VISITS = 120
SHARES = {"reservation": 0.1, "arrival": 0.2, "room": 0.1, "breakfast": 0.4, "checkout": 0.1}
DECIDES, HARMLESS = "arrival", "breakfast"


def half_a_year(session: Session, hotel: House) -> None:
    """A bitter arrival spoils the visit; a bitter breakfast, which is common, does not."""
    rng = Random(2)
    for number in range(VISITS):
        scores = {
            step: 2 if rng.random() < share else rng.choice([3, 4, 5])
            for step, share in SHARES.items()
            if rng.random() < 0.8
        }
        bitter = scores.get(DECIDES) == 2
        scores["after_stay"] = rng.choice([1, 1, 2] if bitter else [4, 5, 5])
        visited(session, number, scores, hotel.now)


async def told(elena: Person) -> Bubble:
    """Ask, and see that the one step that decides is told from the often bitter one."""
    await elena.says("/critical hotel")
    found = await elena.shows(
        "critical.badge.critical", "critical.cost", "critical.bitter", "critical.foot"
    )
    arrival = cycle().say(cycle().step(DECIDES).names, elena.language)
    assert found.text.split("\n\n")[1].startswith(f"1. {arrival}\n🔴"), found.text
    assert found.text.count("🔴") == len(found.buttons) == 1
    breakfast = cycle().say(cycle().step(HARMLESS).names, elena.language)
    (harmless,) = (one for one in found.text.split("\n\n") if f". {breakfast}\n" in one)
    assert "⚪" in harmless
    return found


async def test_what_decides_is_found_and_declared_with_one_tap(hotel: House) -> None:
    elena = hotel.elena
    await elena.says("/critical")  # nothing is known yet
    nothing = await elena.shows("critical.head", "critical.too_few", "Hotel Sol")
    assert nothing.text.count("▫️") == len(cycle().steps) - 1  # the closing question judges
    assert "⭐" in nothing.text  # the room, declared by the file
    assert nothing.buttons == ()

    await hotel.bot.db.write(half_a_year, hotel)
    for language, name in (("en", "English"), ("pt", "Português")):
        await elena.says("/language")
        await elena.taps(name)
        elena.language = Language(language)
        await told(elena)
    await elena.says("/language")
    await elena.taps("Español")
    elena.language = Language.SPANISH
    found, arrival = await told(elena), cycle().step(DECIDES).names[Language.SPANISH]

    toast = await hotel.forges(hotel.marta, found.data[0])
    assert toast.says("error.no_right", hotel.marta.language)
    await elena.taps(found.buttons[0], on=found)
    preview = await elena.shows("draft.until", arrival, "no → sí", button="button.confirm")
    await elena.taps("button.confirm", on=preview)
    await elena.shows("draft.done")
    await hotel.quiet()
    assert (await hotel.read(rows(CycleVersion)))[-1].version == 2
    await elena.taps(found.buttons[0], on=found)  # an old button takes nothing back
    await elena.shows("draft.same")
    await elena.says("/critical")
    declared = await elena.shows("critical.foot", f"1. {arrival} ⭐")
    assert declared.buttons == ()
    await hotel.marta.says("/critical")
    await hotel.marta.shows("error.no_right")
    await elena.says("/critical spa")
    await elena.shows("cycle.unknown", "hotel")


async def test_another_place_is_a_tap_away(hotel: House) -> None:
    await hotel.bot.db.write(
        sites.found, "mar", "Hotel Mar", ZONE, Language.SPANISH, "", cycle(), hotel.now
    )
    code = await hotel.bot.db.write(sites.invitation, "mar", Role.MANAGER, None, hotel.now)
    await hotel.elena.follows(f"https://t.me/momentos_bot?start={code}")
    await hotel.elena.shows("invite.welcome.manager", "Hotel Mar")
    await hotel.elena.says("/critical")
    shown = await hotel.elena.shows("critical.head", "Hotel Sol")
    (other,) = shown.buttons
    await hotel.elena.taps(other, on=shown)
    there = await hotel.elena.shows("critical.head", "Hotel Mar")
    assert there.id == shown.id
    toast = await hotel.forges(hotel.marta, shown.data[0])
    assert toast.says("error.no_right", hotel.marta.language)
