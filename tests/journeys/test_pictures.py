"""The ring and the posters: what arrives in the chat is a picture, and says what is so."""

import io

import pypdfium2
import zxingcpp
from PIL import Image

from bot.flows import sites
from storage.vocabulary import Language, Role
from tests.journeys.facts import ZONE, cycle
from tests.journeys.house import House
from tests.people import Bubble, Person

TAPS = (("Ana", "😡"), ("Beto", "😍"), ("Clara", "😍"))


async def file_of(hotel: House, bubble: Bubble) -> bytes:
    """Return what a phone would show when the file is opened."""
    return await hotel.control.file(bubble.raw["media"]["file"])


async def picture_in(hotel: House, bubble: Bubble) -> Image.Image:
    return Image.open(io.BytesIO(await file_of(hotel, bubble)))


def codes_in(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))]


async def speaks(person: Person, language: str) -> None:
    names = {"es": "Español", "en": "English", "pt": "Português"}
    await person.says("/language")
    await person.taps(names[language])
    person.language = Language(language)


async def test_the_ring_comes_as_a_picture_and_in_words(hotel: House) -> None:
    await hotel.elena.says("/cycle")  # nothing is known yet
    await hotel.elena.says("/cycle")  # twice in a breath: it comes once
    await hotel.quiet()
    assert await hotel.elena.count("ring.head") == 1
    nothing = await hotel.elena.shows("ring.head", "Hotel Sol")
    assert nothing.text.count("(0 pregunta") == len(cycle().steps)
    for name, face in TAPS:
        guest = await hotel.arrives(name)
        await guest.taps(face)
    await hotel.arrives("Dino")  # asked, and silent
    await hotel.quiet()
    names: set[str] = set()
    for language in ("es", "en", "pt"):
        await speaks(hotel.elena, language)
        await hotel.elena.says("/cycle")
        words = await hotel.elena.shows("ring.head", "ring.small")
        assert "😍 2 · 😐 0 · 😡 1" in words.text
        assert cycle().say(cycle().step("reservation").names, Language(language)) in words.text
        names.add(words.text)
        shown = await hotel.elena.waits_for(lambda one: one.media == "photo")
        assert "Hotel Sol" in shown.text
        assert (await picture_in(hotel, shown)).width == 1080
        await hotel.elena.says("/qr")
        await hotel.elena.shows("poster.which", "Hotel Sol", button="link.whole")
    assert len(names) == 3
    for who, key in (
        (hotel.marta, "ring.head"),
        (await hotel.arrives("Eva"), "error.no_right"),
    ):
        await who.says("/cycle")
        await who.shows(key)
    await hotel.elena.says("/cycle spa")
    await hotel.elena.shows("cycle.unknown", "hotel")
    await hotel.later(days=35)
    await hotel.elena.says("/cycle hotel")
    await hotel.quiet()
    later = await hotel.elena.shows("ring.head")
    assert later.text.count("(0 perguntas)") == len(cycle().steps)


async def test_without_its_picture_the_words_still_come(hotel: House) -> None:
    await hotel.control.faults(
        {
            "kind": "http",
            "method": "sendPhoto",
            "status": 400,
            "description": "Bad Request: PHOTO_INVALID_DIMENSIONS",
            "times": 1,
        }
    )
    await hotel.elena.says("/cycle")
    await hotel.elena.shows("ring.no_picture")
    await hotel.elena.shows("ring.head")
    await hotel.later(minutes=1)

    # The line breaks once it has arrived: a picture too many is better than one too few.
    await hotel.control.faults({"kind": "cut_after", "method": "sendPhoto", "times": 1})
    await hotel.elena.says("/cycle")
    await hotel.later(minutes=1)
    seen = [one.media for one in await hotel.elena.bubbles() if one.by_bot]
    assert seen.count("photo") == 2
    assert await hotel.elena.count("ring.no_picture") == 1
    assert await hotel.elena.count("ring.head") == 2


async def test_another_cycle_is_a_tap_away(hotel: House) -> None:
    await hotel.bot.db.write(
        sites.found, "mar", "Hotel Mar", ZONE, Language.PORTUGUESE, "", cycle(), hotel.now
    )
    code = await hotel.bot.db.write(sites.invitation, "mar", Role.MANAGER, None, hotel.now)
    await hotel.elena.follows(f"https://t.me/momentos_bot?start={code}")
    await hotel.elena.shows("invite.welcome.manager", "Hotel Mar")
    await hotel.elena.says("/cycle")
    sol, mar = (f"Hotel {one} · Estancia en el hotel" for one in ("Sol", "Mar"))
    words = await hotel.elena.shows("ring.head", "Hotel Sol", button=mar)
    await hotel.elena.taps(mar, on=words)
    other = await hotel.elena.shows("ring.head", "Hotel Mar", button=sol)
    toast = await hotel.forges(hotel.marta, words.data[0])  # she is not of that house
    assert toast.says("error.no_right", hotel.marta.language)
    toast = await hotel.forges(hotel.elena, "ci.zzzz.", on=other)
    assert toast.says("error.gone", hotel.elena.language)
    await hotel.elena.says("/qr")
    asked = await hotel.elena.shows("poster.which", "Hotel Sol", button=mar)
    await hotel.elena.taps(mar, on=asked)
    await hotel.elena.shows("poster.which", "Hotel Mar", button=sol)


async def test_a_poster_leads_to_its_step(hotel: House) -> None:
    sonia = hotel.sonia
    await sonia.says("/qr")
    asked = await sonia.shows("poster.which", "Hotel Sol", button="link.whole")
    name = cycle().say(cycle().step("breakfast").names, sonia.language)
    await sonia.taps(name, on=asked)
    await sonia.shows("poster.format", name, button="poster.format.a6")
    await sonia.taps("poster.format.a6")
    await sonia.taps("poster.format.a6")  # twice: the same, once
    await hotel.quiet()
    files = [one for one in await sonia.bubbles() if one.media == "document"]
    png, pdf = files
    link = await hotel.link("breakfast")
    picture = await picture_in(hotel, png)
    assert picture.width == round(105 / 25.4 * 300)
    assert codes_in(picture) == [link]
    page = pypdfium2.PdfDocument(await file_of(hotel, pdf))[0]
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [105, 148]
    assert codes_in(page.render(scale=3).to_pil()) == [link]
    words = page.get_textpage().get_text_bounded()
    for said in (
        "Hotel Sol",
        "Díganoslo",
        "How is everything?",
        "Como está tudo?",
        "El desayuno",
    ):
        assert said in words
    vera = await hotel.guest("Vera")
    await vera.follows(codes_in(picture)[0])
    await vera.shows(cycle().say(cycle().step("breakfast").questions, vera.language))
    await sonia.taps("button.back", on=asked)
    await sonia.shows("poster.which", button="link.whole")


async def test_codes_are_for_those_in_charge(hotel: House) -> None:
    vera = await hotel.arrives("Vera")
    for who in (vera, hotel.marta):
        await who.says("/qr")
        await who.shows("error.no_right")
    await hotel.elena.says("/qr")
    asked = await hotel.elena.shows("poster.which", button="link.whole")
    ref = asked.data[0].split(".")[1]
    for value in ("99", "1-poster", "1-a4-a4", "x"):
        toast = await hotel.forges(hotel.elena, f"qr.{ref}.{value}", on=asked)
        assert toast.says("error.gone", hotel.elena.language), (value, toast)
    toast = await hotel.forges(hotel.elena, "qr.zzzz.1", on=asked)
    assert toast.says("error.gone", hotel.elena.language)
