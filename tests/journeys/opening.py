"""Opening a house: a sandbox, the real bot in front of it, over real sockets."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import aiohttp
from sqlmodel import Session

from bot.bootstrap import rehearsal
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.domain.budget import Budget
from bot.flows import sites
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.web import webhook
from bot.web.server import Web
from storage.database import Database
from storage.vocabulary import Language
from tests.journeys.facts import ZONE, cycle, following
from tests.journeys.house import House, Scene
from tests.people import Control
from tests.postgres import free_port

TOKEN = "4200000002:AAF-made-up-token-of-the-stories-000000"
SECRET = "made-up-secret-of-the-stories"


@asynccontextmanager
async def house(scene: Scene, database_url: str) -> AsyncIterator[House]:
    """Open a house, and close it when the story is over."""
    sandbox, clock = Sandbox(TOKEN, username=rehearsal.USERNAME, now=scene.begin), Clock()
    clock.set_offset(sandbox.clock.offset)
    sandbox.clock.subscribe(clock.set_offset)
    sandbox.world.profile.local = True  # a webhook on loopback has no certificate
    settings = settings_for(scene, await sandbox.start(), database_url)
    db = Database.open(database_url)
    await db.write(found, scene, sandbox.clock.now())
    bot = Bot(settings, db, clock)
    bot.deliver._budget = Budget(per_second=0, per_chat=0, per_group=0)  # time runs faster here
    web = web_for(settings, bot) if scene.receive == "webhook" else None
    if web is not None:
        await web.start()
    base = settings.telegram_api_url.removesuffix("/bot")
    async with aiohttp.ClientSession(base, timeout=aiohttp.ClientTimeout(60)) as http:
        there = House(scene, sandbox, bot, Control(http))
        sandbox.clock.pacer = rehearsal.pacer(bot, sandbox)
        stop = asyncio.Event()
        running = asyncio.create_task(bot.run(stop))
        try:
            await there.open()
            yield there
        finally:
            stop.set()
            await running
            if web is not None:
                await web.stop()
            await db.close()
            await sandbox.stop()


def found(session: Session, scene: Scene, now: datetime) -> None:
    language = Language(scene.language)
    shape = scene.cycle or (following(*scene.after) if scene.after else cycle())
    sites.found(session, "sol", "Hotel Sol", ZONE, language, scene.quiet, shape, now)


def settings_for(scene: Scene, base: str, database_url: str) -> Settings:
    port = free_port()
    return Settings.model_validate(
        {
            "telegram_bot_token": TOKEN,
            "telegram_api_url": f"{base}/bot",
            "telegram_file_url": f"{base}/file/bot",
            "database_url": database_url,
            "receive": scene.receive,
            "webhook_url": f"http://127.0.0.1:{port}/telegram",
            "webhook_secret": SECRET,
            "web_port": port,
        }
    )


def web_for(settings: Settings, bot: Bot) -> Web:
    """Return the web's side; with polling, nobody would call it."""
    app = webhook.build(ready, accept=bot.receiver.accept, path="telegram", secret=SECRET)
    return Web(app, port=settings.web_port or 0)


async def ready() -> list[str]:
    return []
