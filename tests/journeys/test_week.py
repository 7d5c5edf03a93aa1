"""The week in words: every figure is what happened, counted slowly beside it."""

from datetime import timedelta

import pytest
from sqlmodel import Session

from bot.domain.drift import WATCHED, WEEKS
from bot.texts.catalogue import plain
from storage.vocabulary import Language
from tests.journeys.facts import cycle
from tests.journeys.house import House
from tests.journeys.visits import visited
from tests.people import found

TAPS = (("Ana", "😡"), ("Beto", "🙁"), ("Clara", "😐"), ("Dino", "😍"), ("Eva", "😍"))
SILENT = ("Fidel", "Gina")


@pytest.mark.parametrize("language", ["es", "en", "pt"])
async def test_the_week_says_what_happened(hotel: House, language: str) -> None:
    spoken = Language(language)
    await hotel.elena.says("/language")
    names = {"es": "Español", "en": "English", "pt": "Português"}
    await hotel.elena.taps(names[language])
    hotel.elena.language = spoken
    for name, face in TAPS:
        guest = await hotel.arrives(name)
        await guest.taps(face)
    for name in SILENT:
        await hotel.arrives(name)
    await hotel.quiet()
    first = await hotel.card("Ana")
    await hotel.marta.taps("button.take", on=first, to=hotel.group)
    await hotel.marta.says("Voy", to=hotel.group, topic=first.thread)
    await hotel.closes(hotel.marta)
    await hotel.later(minutes=31)
    ana = await hotel.guest("Ana")
    await ana.taps("button.verify.yes")
    await hotel.quiet()

    await hotel.elena.says("/week")
    shown = await hotel.elena.shows("week.head", "Hotel Sol")
    for key, slots in (
        (
            "week.moments",
            {"n": len(TAPS), "asked": len(TAPS) + len(SILENT), "answered": len(TAPS)},
        ),
        ("week.share.neutral", {"percent": plain_percent(20, spoken), "k": 1, "n": 5}),
        ("week.cases", {"n": 2}),
        ("week.recovered", {"k": 1, "n": 1}),
        ("week.small", {}),
    ):
        assert plain(key, spoken, **slots) in shown.text, (key, shown.text)
    assert found("week.alert_few", shown.text, spoken)
    name = cycle().say(cycle().step("reservation").names, spoken)
    counts = {"stellar": 2, "neutral": 1, "bitter": 2}
    assert plain("week.step", spoken, name=name, mark="", **counts) in shown.text
    assert "#2" in shown.text  # still open
    assert "Ana" not in shown.text
    await hotel.elena.taps("button.week_before", on=shown)
    before = await hotel.elena.shows("week.none")
    assert before.id == shown.id  # in the same message
    await hotel.elena.says("/week 20")
    await hotel.elena.shows("week.head", "week.none")


def plain_percent(number: int, language: Language) -> str:
    from bot.texts.catalogue import percent  # noqa: PLC0415

    return percent(number / 100, language)


async def test_one_managers_pages_are_not_anothers(hotel: House) -> None:
    await hotel.elena.says("/week")
    shown = await hotel.elena.shows("week.head")
    toast = await hotel.forges(hotel.marta, shown.data[0])
    assert toast.says("error.no_right", hotel.marta.language)


def twenty_weeks(session: Session, hotel: House) -> None:
    """This week the breakfast went wrong, and nothing else."""
    for number in range(WEEKS + WATCHED):
        breakfast = 5 if number else 1
        for one in range(2 if number else 12):
            scores = {"arrival": 5, "breakfast": breakfast, "checkout": 3, "after_stay": 4}
            ago = timedelta(weeks=number, hours=1)
            visited(session, 20 * number + one, scores, hotel.now, ago)


async def test_only_what_is_more_than_chance_got_worse(hotel: House) -> None:
    elena = hotel.elena
    await hotel.bot.db.write(twenty_weeks, hotel)
    await elena.says("/week")
    shown = await elena.shows("week.change.worse")
    (line,) = (one for one in shown.text.splitlines() if "📈 peor" in one)
    assert cycle().step("breakfast").names[Language.SPANISH] in line
    await elena.taps("button.week_before", on=shown)
    before = await elena.shows("week.head", "· semana 21")
    assert before.id == shown.id
    assert "📈" not in before.text
    assert "📉" not in before.text
