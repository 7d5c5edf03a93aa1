"""python -m tests.page.screenshot: take the README's picture of the sandbox anew.

It comes as Chromium writes it; 256 colours are enough and take a third of the room.
"""

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

import bot.sandbox
from tests.page.conftest import CHROMIUM, FLAGS
from tests.page.theatre import Theatre, theatre, words

PICTURE = Path(bot.sandbox.__file__).with_name("page") / "screenshot.png"


async def play(there: Theatre) -> None:
    """Stop at a good moment: two customers, a case in its topic, the manager's week."""
    await there.forward("morning")
    await there.follow("Tom", "breakfast")
    await there.tap("Tom", "😍", await there.shows("Tom", "How was breakfast?"))
    await there.write("Tom", "Thank you, Ana, for the gluten-free bread!")
    await there.forward("900")
    await there.follow("Vera", "room")
    await there.tap("Vera", "😡", await there.shows("Vera", "habitación"))
    await there.shows("Vera", "¿Qué pasó?")
    await there.tap("Vera", "Algo no funciona")
    await there.write("Vera", "La ducha gotea toda la noche")
    for name in ("Marta", "Bruno"):
        await there.turn_to_topic(name)
        await there.shows(name, "La ducha gotea toda la noche")
    await there.tap("Marta", words("button.take"))
    await there.shows("Marta", "Se encarga Marta")
    await there.write("Marta", "Vera, subimos ahora mismo a arreglarla.")
    await there.shows("Vera", "Marta · Hotel Sol", "subimos ahora")
    await there.write("Vera", "¡Muchas gracias!")
    await there.shows("Bruno", "¡Muchas gracias!")
    await there.turn_to("Elena")
    await there.write("Elena", "/week")
    await there.shows("Elena", "semana")
    await there.page.locator(":focus").blur()
    await there.page.wait_for_timeout(9000)  # until the notices are gone


async def main() -> None:
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with tempfile.TemporaryDirectory() as folder:
            async with theatre(
                chromium, Path(folder), width=1640, height=960, locale="en-GB"
            ) as there:
                await play(there)
                await there.page.screenshot(path=PICTURE)
        await chromium.close()


if __name__ == "__main__":
    asyncio.run(main())
