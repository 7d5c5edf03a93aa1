"""What the verbs do that work beside a bot: links, sites, lists, files, words."""

from argparse import Namespace
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from bot.bootstrap import setup
from bot.bootstrap.terminal import REFUSED, tell
from bot.clock import Clock
from bot.flows import complaints, reviews, sites, tiers
from bot.settings import Settings, SettingsError
from bot.settings import read as read_settings
from storage.vocabulary import Language, Role


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
    invited = asked.review_link or asked.review_after or asked.review
    if not (asked.name or invited or asked.complaint_days is not None):
        raise SettingsError("Say what: --name and --zone to found it, or one of its rules.")
    if invited:
        await invites(asked)
    if asked.complaint_days is not None:
        await promises(asked)


async def promises(asked: Namespace) -> None:
    """Set in how many days a site answers a formal complaint."""
    db = await setup.database(beside())
    try:
        told = await db.write(complaints.promise, asked.key, asked.complaint_days)
    finally:
        await db.close()
    tell(f"{asked.key}: {told}")


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
            people_figures=None if asked.people is None else asked.people == "yes",
        )
    finally:
        await db.close()
    tell(f"{asked.key}: {'founded' if new else 'its cycle is up to date'}")


async def tier(asked: Namespace) -> None:
    """Say in which tier the customer of a booking is."""
    db = await setup.database(beside())
    try:
        told = await db.write(
            tiers.reported, asked.site, asked.reference, asked.tier, Clock().now()
        )
    finally:
        await db.close()
    tell(told)


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


async def decisive(asked: Namespace) -> int:
    """Rank the steps of a file by what bitterness there costs."""
    from bot.bootstrap import critical  # noqa: PLC0415  for this verb

    return critical.do(asked, tell)


async def export(asked: Namespace) -> None:
    """Write a workbook of what happened in some months."""
    from bot.bootstrap import exports  # noqa: PLC0415  what writes it, for this verb

    await exports.do(asked, beside(), tell)


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
    "invite": invite,
    "link": link,
    "poster": poster,
    "site": site,
    "cycle": cycle,
    "import": expect,
    "tier": tier,
    "words": words,
    "critical": decisive,
    "thresholds": thresholds,
    "export": export,
}
