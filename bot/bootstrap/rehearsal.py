"""The sandbox as a whole: a Telegram of one's own, the real bot, people, a group, a page."""

import asyncio
import contextlib
import shutil
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from pydantic import SecretStr

from bot.bootstrap import setup
from bot.bootstrap.assembly import Bot
from bot.bootstrap.terminal import logs
from bot.clock import Clock
from bot.flows import sites
from bot.sandbox.server import Sandbox
from bot.settings import Given, Settings, SettingsError
from storage.database import Database
from storage.vocabulary import Role

TOKEN = "4200000001:AAE-made-up-token-of-the-sandbox-00000"  # noqa: S105  opens nothing
FOLDER = Path(".sandbox")
NOTE = "url"  # in the folder of a sandbox that runs: where it serves
USERNAME = "momentos_bot"
CYCLE = "hotel"
LOOK = 0.005
HEARING = 5.0  # seconds
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
        """Play until told to stop; what was played leaves nothing behind."""
        url = await listen(self.sandbox, self._port)
        try:
            folder = fresh_folder(url)
            settings = settings_of(url, self._token, folder)
            logs(settings)
            await self._play(url, settings, folder, stop)
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            await self.sandbox.stop()

    async def _play(
        self, url: str, settings: Settings, folder: Path, stop: asyncio.Event
    ) -> None:
        db = await setup.database(settings)
        try:
            bot = Bot(settings, db, self.clock)
            self.sandbox.clock.pacer = pacer(bot, self.sandbox)
            async with asyncio.TaskGroup() as tasks:
                opening = tasks.create_task(self._open(url, settings, folder, db, bot))
                await bot.run(stop)
                opening.cancel()
        finally:
            (folder / NOTE).unlink(missing_ok=True)
            await db.close()

    async def _open(
        self, url: str, settings: Settings, folder: Path, db: Database, bot: Bot
    ) -> None:
        await self._prepare(url, settings, db, bot)
        (folder / NOTE).write_text(url, encoding="utf-8")
        self._tell(f"Open {url} in a browser. Ctrl-C ends it.")

    async def _prepare(self, url: str, settings: Settings, db: Database, bot: Bot) -> None:
        """Let the cast come in as people do: by invitations and links, over HTTP."""
        await setup.first_site(settings, db, self.clock.now())
        await setup.keeping_times(settings, db, self.clock.now())
        await setup.mondays_told(db, self.clock.now())
        async with control_of(url) as control:
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


def pacer(bot: Bot, sandbox: Sandbox) -> Callable[[datetime], Any]:
    """Let time stop wherever something is due, until the bot has seen to it."""

    async def next_stop(target: datetime) -> datetime:
        await heard(sandbox)
        await bot.settled()
        due = await bot.next_due()
        if due is None:
            return target
        return min(max(due, bot.clock.now() + MILLISECOND), target)

    return next_stop


async def heard(sandbox: Sandbox) -> None:
    """Wait until the bot has fetched all that was said, if it is there to do so."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(HEARING):
            while sandbox.world.queue.pending(sandbox.clock.timestamp()):  # noqa: ASYNC110
                await asyncio.sleep(LOOK)


async def post(control: httpx.AsyncClient, path: str, **body: object) -> dict[str, Any]:
    answer = await control.post(path, json=body)
    answer.raise_for_status()
    result: dict[str, Any] = answer.json()
    return result


def deep_link(code: str) -> str:
    return f"https://t.me/{USERNAME}?start={code}"


def control_of(url: str) -> httpx.AsyncClient:
    """Return a client of the control API; a proxy of the machine's is not for loopback."""
    return httpx.AsyncClient(base_url=f"{url}/sandbox", timeout=PATIENCE, trust_env=False)


def settings_of(url: str, token: str, folder: Path) -> Settings:
    """Return the settings of a sandbox: nothing of the operator's own is read or touched."""
    return Given(
        telegram_bot_token=SecretStr(token),
        telegram_api_url=f"{url}/bot",
        telegram_file_url=f"{url}/file/bot",
        database_url=f"sqlite:///{folder / 'moments.db'}",
        site_key="sol",
        site_name="Hotel Sol",
        site_zone="Europe/Madrid",
        log_level="WARNING",
    )


def fresh_folder(url: str) -> Path:
    """Return an empty folder for this run's database; every run begins anew."""
    folder = FOLDER / url.rsplit(":", 1)[1]
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    except OSError as error:
        raise SettingsError(
            f"The sandbox keeps its database in {folder.absolute()}, which cannot be made "
            f"({error.strerror}): start it in a folder where you may write."
        ) from None
    return folder


def under_way(notes: Iterable[Path] | None = None) -> list[Settings]:
    """Return the settings of each sandbox that runs; what one that was killed left is none."""
    found = []
    for note in sorted(FOLDER.glob(f"*/{NOTE}")) if notes is None else notes:
        with contextlib.suppress(OSError, httpx.HTTPError, ValueError, KeyError):
            url = note.read_text(encoding="utf-8")
            told = httpx.get(f"{url}/sandbox/bot", timeout=PATIENCE, trust_env=False)
            found.append(settings_of(url, told.json()["token"], note.parent))
    return found


async def listen(sandbox: Sandbox, port: int) -> str:
    """Let the sandbox serve, or say why it cannot."""
    try:
        return await sandbox.start(port=port)
    except OSError as error:
        raise SettingsError(
            f"Port {port} cannot be had ({error.strerror}): another program, or another "
            "sandbox, may use it. --port chooses another, --port 0 any that is free."
        ) from None


async def serve_only(
    port: int, token: str, tell: Callable[[str], None], stop: asyncio.Event
) -> None:
    """Serve the Bot API and its control API alone, for whatever bot comes."""
    sandbox = Sandbox(token, username=USERNAME)
    sandbox.world.profile.local = True  # takes a webhook on loopback, without a certificate
    url = await listen(sandbox, port)
    tell(f"Bot API: {url}/bot{token}/…   control: {url}/sandbox/docs")
    tell(f"For our own bot: {environment(url, token)} python -m bot run")
    await stop.wait()
    await sandbox.stop()


def environment(url: str, token: str) -> str:
    """Return what to set so that a bot works with this server and goes by its clock."""
    return (
        f"TELEGRAM_BOT_TOKEN={token} TELEGRAM_API_URL={url}/bot "
        f"TELEGRAM_FILE_URL={url}/file/bot CLOCK_URL={url}/sandbox/clock"
    )
