"""What `python -m bot run` does once the whole bot is loaded."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta

import structlog

from bot.bootstrap import setup
from bot.bootstrap.assembly import Bot
from bot.clock import Clock
from bot.settings import Settings, SettingsError
from bot.telegram.opening import Opening

log = structlog.get_logger(__name__)

FOLLOW_WAIT = 25  # seconds of one long poll for the clock of a rehearsal
FOLLOW_PAUSE = 1.0


async def run(settings: Settings, opening: Opening, stop: asyncio.Event) -> None:
    """Work with Telegram until told to stop."""
    clock = Clock()
    db = await setup.database(settings)
    try:
        await setup.first_site(settings, db, clock.now())
        await setup.keeping_times(settings, db, clock.now())
        await setup.mondays_told(db, clock.now())
        bot = Bot(settings, db, clock, opening)
        async with served(settings, bot), asyncio.TaskGroup() as tasks:
            following = tasks.create_task(follow(settings.clock_url, clock))
            await bot.run(stop)
            following.cancel()
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
    import httpx  # noqa: PLC0415  for rehearsals only

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
