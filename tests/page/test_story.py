"""The whole story on the page of the sandbox, by clicks, with the real bot behind it."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from storage.vocabulary import Language
from tests.page.theatre import Theatre, theatre, words

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

TAKE, DONE = words("button.take"), words("button.done")
STAFF = ("Marta", "Bruno")
LANGUAGES = {"Marta": Language.SPANISH, "Bruno": Language.PORTUGUESE}
TAKEN = re.compile(words("card.state.taken", owner="(Marta|Bruno)"))  # not: who takes it?
AT_ONCE = """({ names, label }) => {
  for (const name of names) {
    const there = `[data-phone="${name}"] [data-button="${label}"]`;
    [...document.querySelectorAll(there)].at(-1).click();
  }
}"""


@pytest_asyncio.fixture(loop_scope="module")
async def play(browser: Browser, tmp_path: Path) -> AsyncIterator[Theatre]:
    async with theatre(browser, tmp_path) as there:
        await there.forward("morning")  # nothing is asked at night
        yield there
        await there.check()


async def is_bitter(play: Theatre) -> None:
    """Let Vera come in and be bitter, and the staff look at her case."""
    await play.follow("Vera", "start")
    await play.shows("Vera", "Hotel Sol", "/stop")
    await play.tap("Vera", "😡", await play.shows("Vera", "¿Qué tal fue hacer la reserva?"))
    await play.shows("Vera", "😡", "¿Qué pasó?")
    for name in STAFF:
        await play.turn_to_topic(name)
        await play.shows(name, "Vera", words("card.state.open"))


async def both_press(play: Theatre) -> tuple[str, str]:
    """Let both press at once: return who has the case, and who was told so."""
    await play.page.evaluate(AT_ONCE, {"names": STAFF, "label": TAKE})
    taken = TAKEN.search(await (await play.shows("Marta", TAKEN)).inner_text())
    assert taken is not None
    first, second = STAFF if taken[1] == "Marta" else STAFF[::-1]
    told = play.phone(second).locator('[data-modal="alert"]')
    await expect(told).to_contain_text(words("case.taken", LANGUAGES[second], name=first))
    await told.locator('[data-action="ok"]').click()
    return first, second


async def closes(play: Theatre, name: str) -> None:
    """Let somebody say that it is done, why it was and what was done."""
    await play.tap(name, DONE)
    asked = await play.shows(name, words("card.ask_cause"))
    await asked.locator("[data-button]").first.click()
    await play.tap(name, words("action.fixed"))
    await play.shows(name, "se le preguntará al cliente")


async def test_from_one_tap_to_a_recovered_customer(play: Theatre) -> None:
    await is_bitter(play)
    await play.tap("Vera", "El pago")
    await play.write("Vera", "Me cobraron dos veces")
    await play.send_sample("Vera")
    for name in STAFF:
        await play.shows(name, "Vera", "Me cobraron dos veces")
        photo = play.phone(name).locator(".message.bot .media.photo img").last
        await expect(photo).to_have_js_property("complete", value=True)

    first, second = await both_press(play)
    await play.shows("Vera", first, "escribirá por aquí")
    await play.write(first, "Ahora mismo lo miro, Vera")
    await play.shows("Vera", f"{first} · Hotel Sol", "Ahora mismo lo miro, Vera")
    await play.write("Vera", "Muchas gracias")
    await play.shows(first, "Vera", "Muchas gracias")
    await closes(play, first)

    await play.forward("7200")
    asked = await play.shows("Vera", words("verify.ask", place="Hotel Sol"))
    await play.tap("Vera", words("button.verify.no"), asked)
    await play.shows("Vera", words("verify.answered.no"))
    await play.turn_to("Elena")
    await play.shows("Elena", "Vera", words("card.state.open"))

    await play.tap(second, TAKE)
    await play.shows(first, f"Se encarga {second}")
    await play.write(second, "Ya está devuelto, lo siento")
    await play.shows("Vera", f"{second} · Hotel Sol", "Ya está devuelto")
    await closes(play, second)
    await play.forward("7200")
    asked = await play.shows("Vera", words("verify.ask", place="Hotel Sol"))
    await play.tap("Vera", words("button.verify.yes"), asked)
    await play.shows("Vera", words("verify.answered.yes"))
    await play.shows(first, words("card.state.recovered"))

    await play.write("Elena", "/week")
    week = await play.shows("Elena", "Hotel Sol", "semana")
    await expect(week).to_contain_text("1 momento")
    await expect(week).to_contain_text(re.compile(r"recuperados.*1 de 1"))


async def test_what_nobody_takes_reaches_the_manager_by_the_clock(play: Theatre) -> None:
    await is_bitter(play)
    await play.turn_to("Elena")
    await expect(play.message("Elena", words("card.state.open"))).to_have_count(0)
    await play.forward("900")
    await play.shows("Elena", "Vera", words("card.state.open"))
    await play.shows("Marta", "Gerencia ya tiene el aviso")
    await play.forward("900")
    await play.shows("Elena", words("case.still_open", case=1))
    await play.tap("Elena", TAKE)
    await play.shows("Vera", "Elena", "escribirá por aquí")
    await play.shows("Bruno", "Se encarga Elena")
