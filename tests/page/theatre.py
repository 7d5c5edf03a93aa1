"""The whole sandbox as `python -m bot sandbox` starts it, played on its page by clicks."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, expect

from bot.texts.catalogue import plain
from storage.vocabulary import Language
from tests.bootstrap.programs import ADDRESS, program

PATIENCE_MS = 30_000
WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation",
  (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""


class Theatre:
    """The page, and what its people do on their phones."""

    def __init__(self, page: Page, base: str) -> None:
        self.page = page
        self.base = base
        self.asked: list[str] = []
        self.complaints: list[str] = []

    async def open(self) -> None:
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        await self.page.add_init_script(WATCH)
        await self.page.goto(self.base)
        await self.phone("Elena").wait_for()

    def hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{message.type}: {message.text}")

    async def check(self) -> None:
        """Every play ends here: nothing went wrong on the page, and nobody else was asked."""
        assert self.complaints == []
        assert await self.page.evaluate("window.violations") == []
        local = (self.base, "blob:", "data:")
        assert [url for url in self.asked if not url.startswith(local)] == []

    # what is on a phone

    def phone(self, name: str) -> Locator:
        return self.page.locator(f'[data-phone="{name}"]')

    def message(self, name: str, *parts: str | re.Pattern[str]) -> Locator:
        """Return the newest message on somebody's screen that says all of this.

        Words in whatever case, as Playwright looks for them; a pattern as it is written.
        """
        found = self.phone(name).locator(".message")
        for part in parts:
            found = found.filter(has_text=part)
        return found.last

    async def shows(self, name: str, *parts: str | re.Pattern[str]) -> Locator:
        found = self.message(name, *parts)
        await expect(found).to_be_visible(timeout=PATIENCE_MS)
        return found

    # what people do

    async def tap(self, name: str, label: str, on: Locator | None = None) -> None:
        """Press a button, of the newest message that has it, and wait for its answer."""
        button = (on or self.phone(name)).locator(f'[data-button="{label}"]').last
        await button.click()

    async def write(self, name: str, text: str) -> None:
        box = self.phone(name).locator('[data-field="text"]')
        await box.fill(text)
        await box.press("Enter")

    async def follow(self, name: str, label: str) -> None:
        phone = self.phone(name)
        await phone.locator('[data-action="links"]').click()
        await phone.locator(f'[data-link="{label}"]').click()

    async def send_sample(self, name: str) -> None:
        """Send the photo that the page draws by itself."""
        phone = self.phone(name)
        await phone.locator('[data-action="attach"]').click()
        await phone.locator('[data-attach="sample"]').click()
        await phone.locator('[data-action="send"]').click()

    async def turn_to(self, name: str, *, group: bool = False) -> None:
        """Bring one of somebody's chats to the front: the private one, or the group."""
        own = await self.phone(name).get_attribute("data-person")
        chat = '[data-chat^="-"]' if group else f'[data-chat="{own}"]'
        await self.phone(name).locator(chat).first.click()

    async def turn_to_topic(self, name: str) -> None:
        """Bring the newest topic of the group to the front."""
        topics = self.phone(name).locator('[data-topic]:not([data-topic="0"])')
        await topics.first.click()

    async def forward(self, step: str) -> None:
        """Put the clock forward, and wait until all that fell due has come."""
        await self.page.locator(f'[data-action="clock-{step}"]').click()
        await expect(self.page.locator(".clock")).to_have_attribute("aria-busy", "false")


def words(key: str, language: Language = Language.SPANISH, **slots: object) -> str:
    return plain(key, language, **slots)


@asynccontextmanager
async def theatre(
    browser: Browser,
    folder: Path,
    *,
    width: int = 1800,
    height: int = 1000,
    locale: str = "es-ES",
) -> AsyncIterator[Theatre]:
    """Open the sandbox in a folder and its page in a window."""
    with program(folder, "sandbox", "--port", "0") as one:
        base = one.says(f"Open ({ADDRESS}) ")[1]
        page = await browser.new_page(
            locale=locale,
            color_scheme="light",
            viewport={"width": width, "height": height},
        )
        try:
            stage = Theatre(page, base)
            await stage.open()
            yield stage
            assert "Traceback" not in one.output
        finally:
            await page.close()
        assert one.ends() == 0
        assert one.output.count("\n") == 1, one.output
