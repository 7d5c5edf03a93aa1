"""What the verbs of the command line do."""

import asyncio
import contextlib
import signal
import sys
from argparse import Namespace
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import timedelta
from typing import Any

import httpx

from bot.bootstrap import rehearsal, setup
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.errors import BotError
from bot.flows import sites
from bot.settings import Settings, SettingsError
from bot.settings import read as read_settings
from bot.telegram.receiver import TokenRefusedError
from bot.texts.catalogue import plain
from storage.vocabulary import Language, Role

FOLLOW_WAIT = 25  # seconds of one long poll for the clock of a rehearsal


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def said(error: Exception) -> str:
    """Return an error as the operator reads it."""
    if isinstance(error, BotError):
        return plain(error.key, Language.ENGLISH, **error.slots)
    return str(error)


def stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


async def sandbox(asked: Namespace) -> None:
    stop = stop_on_signals()
    token = asked.token or rehearsal.TOKEN
    if asked.server_only:
        await rehearsal.serve_only(asked.port, token, tell, stop)
    else:
        await rehearsal.Rehearsal(asked.port, token, tell).run(stop)


async def run(_: Namespace) -> None:
    """Work with Telegram until told to stop."""
    settings = read_settings()
    settings.token()
    setup.logs(settings)
    stop, clock = stop_on_signals(), Clock()
    db = await setup.database(settings)
    try:
        await setup.first_site(settings, db, clock.now())
        bot = Bot(settings, db, clock)
        async with asyncio.TaskGroup() as tasks, served(settings, bot):
            following = tasks.create_task(follow(settings.clock_url, clock))
            await bot.run(stop)
            following.cancel()
    except* TokenRefusedError:
        raise SettingsError(
            "Telegram does not know this token: check TELEGRAM_BOT_TOKEN, and ask BotFather "
            "for a new one if it was revoked."
        ) from None
    finally:
        await db.close()


@contextlib.asynccontextmanager
async def served(settings: Settings, bot: Bot) -> AsyncIterator[None]:
    """Serve the webhook and what tells of our health, if a port is set."""
    if settings.web_port is None:
        yield
        return
    from bot.bootstrap.web import build  # noqa: PLC0415  a tenth of a start, seldom needed

    web = build(settings, bot)
    await web.start()
    try:
        yield
    finally:
        await web.stop()


async def follow(url: str | None, clock: Clock) -> None:
    """Go by the clock of a sandbox's server, for rehearsals over two processes."""
    if url is None:
        return
    async with httpx.AsyncClient(timeout=FOLLOW_WAIT + 10) as server:
        offset = (await server.get(url)).json()["offset"]
        while True:
            clock.set_offset(timedelta(seconds=offset))
            waited = await server.get(url, params={"after": offset, "wait": FOLLOW_WAIT})
            offset = waited.json()["offset"]


async def invite(asked: Namespace) -> None:
    await print_link(sites.invitation, asked.site, Role(asked.role), asked.team)


async def link(asked: Namespace) -> None:
    await print_link(sites.printed, asked.cycle, asked.step, asked.site)


async def print_link(flow: Callable[..., str], *args: object) -> None:
    """Print the deep link of a code that a flow makes."""
    settings = setup.command_settings()
    db = await setup.database(settings)
    try:
        code = await db.write(flow, *args, Clock().now())
    finally:
        await db.close()
    tell(f"https://t.me/{await username(settings)}?start={code}")


async def username(settings: Settings) -> str:
    """Return the bot's name; the sandbox's has always the same."""
    if settings.telegram_bot_token is None:
        return rehearsal.USERNAME
    async with httpx.AsyncClient(timeout=10) as server:
        answer = await server.get(f"{settings.bot_url()}/getMe")
    if not answer.is_success:
        raise SettingsError("Telegram refuses the token: check TELEGRAM_BOT_TOKEN")
    name: str = answer.json()["result"]["username"]
    return name


async def site(asked: Namespace) -> None:
    """Found a site, or give it another cycle."""
    settings = setup.command_settings()
    checked = read_settings(site_zone=asked.zone, quiet_hours=asked.quiet_hours)
    db = await setup.database(settings)
    try:
        new = await db.write(
            sites.found,
            asked.key,
            asked.name,
            checked.site_zone,
            Language(asked.language),
            checked.quiet_hours,
            setup.cycle(asked.cycle),
            Clock().now(),
        )
    finally:
        await db.close()
    tell(f"{asked.key}: {'founded' if new else 'its cycle is up to date'}")


VERBS: dict[str, Callable[[Namespace], Coroutine[Any, Any, None]]] = {
    "sandbox": sandbox,
    "run": run,
    "invite": invite,
    "link": link,
    "site": site,
}
