"""What every verb needs first: a database that fits, a first site."""

import asyncio
from datetime import datetime

from bot.domain.cycle import Cycle
from bot.flows import keeping, mondays, sites
from bot.settings import Settings, SettingsError
from storage import migrate
from storage.database import Database


async def database(settings: Settings) -> Database:
    """Open the database, brought up to date if it is behind."""
    url = settings.database_url
    if not migrate.is_current(url):
        await asyncio.to_thread(migrate.upgrade, url)
    return Database.open(url)


async def first_site(
    settings: Settings, db: Database, now: datetime, given: tuple[Cycle, str] | None = None
) -> None:
    """Found the site of the settings if there is none at all, with their cycle or another."""
    if await db.read(sites.any_there):
        return
    first, source = given or cycle_file(settings.cycle)
    await db.write(
        sites.found,
        settings.site_key,
        settings.site_name,
        settings.site_zone,
        settings.site_language,
        settings.quiet_hours,
        first,
        now,
        source,
        aliases=settings.site_aliases,
        people_figures=settings.site_people_figures,
    )


async def keeping_times(settings: Settings, db: Database, now: datetime) -> None:
    """Keep things as long as the settings say, from now on."""
    await db.write(keeping.set_up, settings.kept_hours(), now)


async def mondays_told(db: Database, now: datetime) -> None:
    """Have every place's week told on Mondays, from now on."""
    await db.write(mondays.plan_all, now)


def cycle(name: str) -> Cycle:
    """Read a cycle: a ready one by its name, or a file."""
    return cycle_file(name)[0]


def cycle_file(name: str) -> tuple[Cycle, str]:
    """Read a cycle, and return it with the text it came from."""
    from bot.cycles import reader  # noqa: PLC0415  a tenth of a start, for founding only

    try:
        text = reader.text_of(name)
        return reader.read(text), text
    except OSError:
        known = ", ".join(reader.ready())
        raise SettingsError(f"CYCLE={name} is no file, and no ready cycle ({known})") from None
    except reader.CycleError as error:
        raise SettingsError(f"{name}:\n{error}") from None
