"""Mondays at nine: the week that is over comes unasked, as a picture and in words, once."""

import io
from collections.abc import Sequence

from PIL import Image
from sqlalchemy import update
from sqlmodel import Session, col, select

from storage.tables import Followup, Message
from storage.vocabulary import FollowupKind, FollowupState, Role
from tests.journeys.house import House
from tests.people import Bubble, Person

TAPS = (("Ana", "😡"), ("Beto", "🙁"), ("Clara", "😐"), ("Dino", "😍"), ("Eva", "😍"))


async def pictures(person: Person) -> list[Bubble]:
    return [one for one in await person.bubbles() if one.media == "photo"]


async def drawn(hotel: House, bubble: Bubble) -> Image.Image:
    return Image.open(io.BytesIO(await hotel.control.file(bubble.raw["media"]["file"])))


def keys(session: Session) -> Sequence[str]:
    found = session.exec(select(Message.key).where(col(Message.key).startswith("summary:")))
    return found.all()


async def felt(hotel: House) -> None:
    for name, face in TAPS:
        guest = await hotel.arrives(name)
        await guest.taps(face)
    await hotel.quiet()


async def test_the_week_that_is_over_comes_on_monday_at_nine(hotel: House) -> None:
    elena = hotel.elena
    await felt(hotel)
    await hotel.until("08:59", days=5)
    assert not await pictures(elena)
    await hotel.until("09:00")
    (picture,) = await pictures(elena)
    assert "Semana 22 · 31 may – 6 jun" in picture.text
    assert "/week off" in picture.text
    assert (await drawn(hotel, picture)).width == 1080
    words = await elena.shows("week.head", "· semana 22", button="button.week_before")
    assert words.reply_to == picture.id
    assert not await pictures(hotel.marta)  # she manages nothing

    await hotel.hires("Olga", Role.MANAGER, "en")  # on Monday, too late for this one
    await hotel.until("09:00", days=7)
    nothing = await hotel.people["Olga"].shows("monday.nothing", "Hotel Sol", "23")
    assert "\n" not in nothing.text
    assert await elena.count("monday.nothing") == 1
    assert len(await pictures(elena)) == 1


async def test_nobody_is_told_twice_and_who_says_no_is_not_told(hotel: House) -> None:
    elena = hotel.elena
    await elena.says("/week off")
    await elena.shows("monday.off")
    await hotel.marta.says("/week off")
    await hotel.marta.shows("error.no_right")
    await hotel.hires("Olga", Role.MANAGER, "en")
    await hotel.until("09:00", days=5)
    await hotel.bot.db.write(again)
    await hotel.quiet()
    olga = hotel.people["Olga"]
    assert await olga.count("monday.nothing") == 1
    assert await elena.count("monday.nothing") == 0
    assert len(await hotel.read(keys)) == 1
    await elena.says("/week on")
    await elena.shows("monday.on")
    await hotel.until("09:00", days=7)
    assert await elena.count("monday.nothing") == 1
    assert await olga.count("monday.nothing") == 2


async def asked(hotel: House, command: str) -> tuple[Bubble, Bubble]:
    """Return the picture that a command was answered with, and the words below it."""
    await hotel.elena.says(command)
    await hotel.quiet()
    *_, picture, words = [one for one in await hotel.elena.bubbles() if one.by_bot]
    assert (picture.media, words.media) == ("photo", None), command
    assert words.reply_to == picture.id
    assert (await drawn(hotel, picture)).width == 1080
    return picture, words


def again(session: Session) -> None:
    """Owe the same once more, as a replica would that knows nothing of the first."""
    session.connection().execute(
        update(Followup)
        .where(col(Followup.kind) == FollowupKind.SUMMARY)
        .where(col(Followup.state) == FollowupState.DONE)
        .values(state=FollowupState.WAITING)
    )


async def test_each_page_has_its_picture_and_both_are_leafed_together(hotel: House) -> None:
    elena = hotel.elena
    await elena.says("/recovery")
    await elena.shows("week.no_cases")
    await hotel.quiet()
    assert not await pictures(elena)  # there is nothing to draw
    await felt(hotel)
    for command in ("/month", "/trend", "/recovery"):
        await asked(hotel, command)
    picture, words = await asked(hotel, "/week")
    before = await drawn(hotel, picture)
    await elena.taps("button.figures.trend", on=words)
    await hotel.quiet()
    *_, turned, leafed = [one for one in await elena.bubbles() if one.by_bot]
    assert (turned.id, leafed.id) == (picture.id, words.id)
    assert (await drawn(hotel, turned)).tobytes() != before.tobytes()
    await hotel.control.faults(
        {
            "kind": "http",
            "method": "sendPhoto",
            "status": 400,
            "description": "Bad Request: PHOTO_INVALID_DIMENSIONS",
            "times": 1,
        }
    )
    await elena.says("/week")
    await hotel.quiet()
    assert await elena.count("ring.no_picture") == 1
    words = await elena.shows("week.head", "week.moments", button="button.figures.steps")
    await elena.taps("button.week_before", on=words)
    await hotel.quiet()
    assert (await elena.shows("week.none")).id == words.id
