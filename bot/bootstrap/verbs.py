"""What the verbs of the command line do."""

import asyncio
import contextlib
import signal
import sys
from argparse import Namespace
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import structlog

from bot.bootstrap import setup
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.errors import BotError
from bot.flows import reviews, sites
from bot.settings import TOKEN, Settings, SettingsError
from bot.settings import read as read_settings
from bot.telegram.receiver import TokenRefusedError
from bot.texts.catalogue import plain
from storage.database import DatabaseUnusable
from storage.vocabulary import Language, Role

log = structlog.get_logger(__name__)

FOLLOW_WAIT = 25  # seconds of one long poll for the clock of a rehearsal
FOLLOW_PAUSE = 1.0
REFUSED = (
    "Telegram does not know this token: check TELEGRAM_BOT_TOKEN, and ask BotFather for a new "
    "one if it was revoked."
)


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def do(asked: Namespace) -> int:
    """Do what was asked for; 0 if it went well, 2 if something must be mended first.

    A verb that judges a file answers for itself: 1 if the file is wrong.
    """
    try:
        return asyncio.run(VERBS[asked.verb](asked)) or 0
    except (SettingsError, DatabaseUnusable, BotError) as error:
        sys.stderr.write(f"{said(error)}\n")
        return 2


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
    from bot.bootstrap import rehearsal  # noqa: PLC0415  a server and a page, for this verb

    stop = stop_on_signals()
    token = asked.token or rehearsal.TOKEN
    if not TOKEN.fullmatch(token):
        raise SettingsError("--token: make one up like 123456:ABC-def")
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
        await setup.keeping_times(settings, db, clock.now())
        bot = Bot(settings, db, clock)
        async with served(settings, bot), asyncio.TaskGroup() as tasks:
            following = tasks.create_task(follow(settings.clock_url, clock))
            await bot.run(stop)
            following.cancel()
    except ExceptionGroup as troubles:
        if troubles.subgroup(TokenRefusedError) is None:
            raise
        raise SettingsError(REFUSED) from None
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
    try:
        await web.start()
    except OSError as error:
        place = f"{settings.web_host}:{settings.web_port}"
        raise SettingsError(
            f"Nothing can listen at {place} ({error.strerror}): change WEB_HOST or WEB_PORT."
        ) from None
    try:
        yield
    finally:
        await web.stop()


async def follow(url: str | None, clock: Clock) -> None:
    """Go by the clock of a sandbox's server, for rehearsals over two processes."""
    if url is None:
        return
    seen: dict[str, float] = {}
    async with httpx.AsyncClient(timeout=FOLLOW_WAIT + 10, trust_env=False) as server:
        while True:
            try:
                answer = await server.get(url, params=seen)
                offset = float(answer.raise_for_status().json()["offset"])
            except (httpx.HTTPError, ValueError, KeyError) as error:
                log.warning("CLOCK_URL does not tell the time", reason=repr(error))
                seen = {}
                await asyncio.sleep(FOLLOW_PAUSE)
            else:
                clock.set_offset(timedelta(seconds=offset))
                seen = {"after": offset, "wait": FOLLOW_WAIT}


async def invite(asked: Namespace) -> None:
    await print_link(sites.invitation, asked.site, Role(asked.role), asked.team)


async def link(asked: Namespace) -> None:
    await print_link(sites.printed, asked.cycle, asked.step, asked.site)


async def poster(asked: Namespace) -> None:
    from bot.bootstrap import posters  # noqa: PLC0415  what draws, for this verb

    await posters.write(asked, beside(), username, tell)


async def print_link(flow: Callable[..., str], *args: object) -> None:
    """Print the deep link of a code that a flow makes."""
    settings = beside()
    name = await username(settings)
    clock = Clock()
    db = await setup.database(settings)
    try:
        await setup.first_site(settings, db, clock.now())
        code = await db.write(flow, *args, clock.now())
    finally:
        await db.close()
    tell(f"https://t.me/{name}?start={code}")


def beside() -> Settings:
    """Return the settings of the bot that works here: of the environment, or of a sandbox."""
    from bot.bootstrap import rehearsal  # noqa: PLC0415  as above

    settings = read_settings()
    if "database_url" in settings.model_fields_set:
        place = Path(settings.database_url.removeprefix("sqlite:///"))
        running = rehearsal.under_way([place.with_name("url")])
    else:
        running = rehearsal.under_way()
    if len(running) > 1:
        choices = "\n".join(f"  DATABASE_URL={one.database_url}" for one in running)
        raise SettingsError(
            "Several sandboxes run in this folder. Choose one by its database, set before the "
            f"command; the folder's name is the sandbox's port:\n{choices}"
        )
    return running[0] if running else settings


async def username(settings: Settings) -> str:
    """Ask for the bot's name, which its links carry."""
    address = f"{settings.bot_url()}/getMe"
    try:
        async with httpx.AsyncClient(timeout=10) as server:
            answer = await server.get(address)
    except httpx.HTTPError as error:
        place = urlsplit(address).netloc
        raise SettingsError(
            f"{place} cannot be asked for the bot's name ({type(error).__name__}): "
            "check TELEGRAM_API_URL and the network."
        ) from None
    if not answer.is_success:
        raise SettingsError(REFUSED)
    name: str = answer.json()["result"]["username"]
    return name


async def site(asked: Namespace) -> None:
    """Found a site, give it another cycle, or change one of its rules."""
    if asked.name is not None or asked.zone is not None:
        await founded(asked)
    if not (asked.name or asked.review_link or asked.review_after or asked.review):
        raise SettingsError("Say what: --name and --zone to found it, or one of its rules.")
    if asked.review_link or asked.review_after or asked.review:
        await invites(asked)


async def invites(asked: Namespace) -> None:
    """Set whether, where and when customers of a site are invited to review in public."""
    from bot.cycles import spoken  # noqa: PLC0415  for this rule

    try:
        after = spoken.duration(asked.review_after) if asked.review_after else None
    except ValueError as error:
        raise SettingsError(f"--review-after: {error}") from None
    on = None if asked.review is None else asked.review == "on"
    db = await setup.database(beside())
    try:
        told = await db.write(reviews.settle, asked.key, asked.review_link, after, on=on)
    finally:
        await db.close()
    tell(f"{asked.key}: {told}")


async def founded(asked: Namespace) -> None:
    if asked.name is None or asked.zone is None:
        raise SettingsError("A site is founded with both --name and --zone.")
    settings = beside()
    checked = read_settings(site_zone=asked.zone, quiet_hours=asked.quiet_hours)
    wanted, source = setup.cycle_file(asked.cycle)
    db = await setup.database(settings)
    try:
        new = await db.write(
            sites.found,
            asked.key,
            asked.name,
            checked.site_zone,
            Language(asked.language),
            checked.quiet_hours,
            wanted,
            Clock().now(),
            source,
            aliases=None if asked.aliases is None else asked.aliases == "yes",
        )
    finally:
        await db.close()
    tell(f"{asked.key}: {'founded' if new else 'its cycle is up to date'}")


async def cycle(asked: Namespace) -> int:
    from bot.bootstrap import cycles  # noqa: PLC0415  the reader of files, for this verb

    return await cycles.do(asked, beside, tell)


async def expect(asked: Namespace) -> int:
    from bot.bootstrap import guests  # noqa: PLC0415  for this verb

    return await guests.do(asked, beside(), username, tell)


async def words(asked: Namespace) -> None:
    """Read texts, one a line, and print a line of JSON for each."""
    from bot.bootstrap import wording  # noqa: PLC0415  for this verb

    await wording.tell_all(asked.file, tell)


async def thresholds(asked: Namespace) -> None:
    """Show from which chances words count at a site, or set them."""
    from bot.bootstrap import wording  # noqa: PLC0415  a tenth of a start, for this verb

    given = wording.chances(asked.chance)
    db = await setup.database(beside())
    try:
        now = await db.write(sites.thresholds, asked.site, given, Clock().now())
    finally:
        await db.close()
    tell(" ".join(f"{name}={chance}" for name, chance in now.named().items()))


VERBS: dict[str, Callable[[Namespace], Coroutine[Any, Any, int | None]]] = {
    "sandbox": sandbox,
    "run": run,
    "invite": invite,
    "link": link,
    "poster": poster,
    "site": site,
    "cycle": cycle,
    "import": expect,
    "words": words,
    "thresholds": thresholds,
}
