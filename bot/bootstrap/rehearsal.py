"""The sandbox as a whole: a Telegram of one's own, the real bot, people, a group, a page."""

import asyncio
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bot.bootstrap import setup
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.flows import sites
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from storage.database import Database
from storage.vocabulary import Role

TOKEN = "4200000001:AAE-made-up-token-of-the-sandbox-00000"  # noqa: S105  opens nothing
FOLDER = Path(".sandbox")
USERNAME = "momentos_bot"
CYCLE = "hotel"
MILLISECOND = timedelta(milliseconds=1)
PATIENCE = 30.0  # seconds for one control call, settling included

CUSTOMERS = (("Vera", "es"), ("Tom", "en"))
CREW = (("Marta", "es", Role.STAFF), ("Bruno", "pt", Role.STAFF), ("Elena", "es", Role.MANAGER))
GROUP = "Hotel Sol · equipo"


class Rehearsal:
    """Everything `sandbox` starts, in one loop."""

    def __init__(self, port: int, token: str, tell: Callable[[str], None]) -> None:
        self._port = port
        self._token = token
        self._tell = tell
        self.sandbox = Sandbox(token, username=USERNAME)
        self.clock = Clock()
        self.sandbox.clock.subscribe(self.clock.set_offset)
        self.links: list[dict[str, str]] = []
        self.phones: list[dict[str, Any]] = []

    async def run(self, stop: asyncio.Event) -> None:
        url = await self.sandbox.start(port=self._port)
        folder = fresh_folder(url)
        settings = setup.rehearsal_settings(url, self._token, folder)
        setup.logs(settings)
        db = await setup.database(settings)
        try:
            bot = Bot(settings, db, self.clock)
            self.sandbox.clock.pacer = pacer(bot)
            async with asyncio.TaskGroup() as tasks:
                running = tasks.create_task(bot.run(stop))
                await self._prepare(url, settings, db, bot)
                self._tell(f"Open {url} in a browser. Ctrl-C ends it.")
                await running
        finally:
            await db.close()
            await self.sandbox.stop()
            (folder / "url").unlink(missing_ok=True)

    async def _prepare(self, url: str, settings: Settings, db: Database, bot: Bot) -> None:
        """Let the cast come in as people do: by invitations and links, over HTTP."""
        await setup.first_site(settings, db, self.clock.now())
        async with httpx.AsyncClient(base_url=f"{url}/sandbox", timeout=PATIENCE) as control:
            people = {}
            for name, language in CUSTOMERS:
                people[name] = await post(control, "people", name=name, language=language)
            for name, language, role in CREW:
                people[name] = await post(control, "people", name=name, language=language)
                code = await db.write(sites.invitation, None, role, None, self.clock.now())
                await post(control, "follow", **{"from": name, "link": deep_link(code)})
            members = ["Elena", "Marta", "Bruno"]
            group = await post(
                control, "groups", title=GROUP, type="supergroup", forum=True, members=members
            )
            await bot.settled()
            await post(
                control, "say", **{"from": "Elena", "chat": group["id"], "text": "/bind"}
            )
            await self._print_links(db)
            await bot.settled()
        self._set_scene(people, group["id"])

    async def _print_links(self, db: Database) -> None:
        now = self.clock.now()
        steps = (None, "room", "breakfast")
        for step in steps:
            code = await db.write(sites.printed, CYCLE, step, None, now)
            self.links.append({"label": step or "start", "url": deep_link(code)})

    def _set_scene(self, people: dict[str, dict[str, Any]], group: int) -> None:
        roles = dict.fromkeys((name for name, _ in CUSTOMERS), "customer")
        roles |= {
            name: "manager" if role is Role.MANAGER else "staff" for name, _, role in CREW
        }
        for name, role in roles.items():
            person = people[name]
            own = [person["id"]]
            chats = own if role == "customer" else [group, *own]
            self.phones.append({"person": person["id"], "role": role, "chats": chats})
        self.sandbox.world.scene = self.scene

    def scene(self) -> dict[str, Any]:
        now = self.sandbox.clock.now().isoformat()
        return {"phones": self.phones, "links": self.links, "now": now, "zone": "Europe/Madrid"}


def pacer(bot: Bot) -> Callable[[datetime], Any]:
    """Let time stop wherever something is due, until the bot has seen to it."""

    async def next_stop(target: datetime) -> datetime:
        await bot.settled()
        due = await bot.next_due()
        if due is None:
            return target
        return min(max(due, bot.clock.now() + MILLISECOND), target)

    return next_stop


async def post(control: httpx.AsyncClient, path: str, **body: object) -> dict[str, Any]:
    answer = await control.post(path, json=body)
    answer.raise_for_status()
    result: dict[str, Any] = answer.json()
    return result


def deep_link(code: str) -> str:
    return f"https://t.me/{USERNAME}?start={code}"


def fresh_folder(url: str) -> Path:
    """Return an empty folder for this run's database; every run begins anew."""
    folder = FOLDER / url.rsplit(":", 1)[1]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "url").write_text(url)
    return folder


async def serve_only(
    port: int, token: str, tell: Callable[[str], None], stop: asyncio.Event
) -> None:
    """Serve the Bot API and its control API alone, for whatever bot comes."""
    sandbox = Sandbox(token)
    url = await sandbox.start(port=port)
    tell(f"Bot API: {url}/bot{token}/…   control: {url}/sandbox/docs")
    await stop.wait()
    await sandbox.stop()
