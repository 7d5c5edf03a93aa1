"""Chromium, a sandbox with a scripted bot, and a page that is watched for every complaint."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    async_playwright,
    expect,
)

from bot.sandbox.server import Sandbox
from tests.page.robot import Robot

CHROMIUM = "/usr/bin/chromium"
TOKEN = "7000001:page-test"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PATIENCE_MS = 15_000
expect.set_options(timeout=PATIENCE_MS)
WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation",
  (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""


@dataclass
class Stage:
    """The sandbox, its bot, and the page in front of it."""

    sandbox: Sandbox
    base: str
    http: httpx.AsyncClient
    robot: Robot
    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    async def control(self, path: str, **body: Any) -> Any:
        response = await self.http.post(f"/sandbox/{path}", json=body)
        assert response.status_code == 200, response.text
        return response.json()

    async def look(self, path: str) -> Any:
        return (await self.http.get(f"/sandbox/{path}")).json()

    async def person(self, name: str, language: str = "en") -> int:
        """Make somebody whom the bot may write to."""
        person = await self.control("people", name=name, language=language)
        await self.control("say", **{"from": person["id"]}, text="hello")
        return int(person["id"])

    async def open(self) -> None:
        await self.page.goto(self.base)
        await self.page.locator(".phone").first.wait_for()

    def phone(self, name: str) -> Locator:
        return self.page.locator(f'[data-phone="{name}"]')

    async def write(self, name: str, text: str) -> None:
        box = self.phone(name).locator('[data-field="text"]')
        await box.fill(text)
        await box.press("Enter")

    async def watch(self) -> None:
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        await self.page.add_init_script(WATCH)

    def hear(self, message: ConsoleMessage) -> None:
        # A server without a scene says so with a 404, which the browser writes down by itself.
        sceneless = message.location["url"].endswith("/sandbox/scene")
        if message.type in {"error", "warning"} and not sceneless:
            self.complaints.append(f"{message.type}: {message.text}")

    async def check(self) -> None:
        """Every test ends here: no error, nothing refused by the policy, nobody else asked."""
        assert self.complaints == []
        assert await self.page.evaluate("window.violations") == []
        local = (self.base, "blob:", "data:")
        assert [url for url in self.asked if not url.startswith(local)] == []


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    if shutil.which(CHROMIUM) is None:
        pytest.skip(f"NO BROWSER: {CHROMIUM} is missing, the page is NOT tested")
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        await chromium.close()


@pytest_asyncio.fixture(loop_scope="module")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    sandbox = Sandbox(TOKEN, username="momentos_bot", name="Momentos")
    base = await sandbox.start()
    robot = Robot(base, TOKEN)
    polling = asyncio.create_task(robot.run())
    page = await browser.new_page(locale="en-GB", viewport={"width": 1280, "height": 860})
    http = httpx.AsyncClient(base_url=base, timeout=60, trust_env=False)
    stage = Stage(sandbox, base, http, robot, page)
    try:
        await stage.watch()
        yield stage
        await stage.check()
    finally:
        await page.close()
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
        await http.aclose()
        await robot.close()
        await sandbox.stop()
