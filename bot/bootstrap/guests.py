"""What `python -m bot import FILE` does: expects customers, and prints their links."""

import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path

from bot.bootstrap import setup
from bot.clock import Clock
from bot.flows import guestlists
from bot.settings import Settings, SettingsError
from bot.telegram import guests
from storage.vocabulary import Language


async def do(
    asked: Namespace,
    settings: Settings,
    username: Callable[[Settings], Awaitable[str]],
    tell: Callable[[str], None],
) -> int:
    """Take the list over, whole or not at all; 1 if anything is wrong with it."""
    data = bytes_of(asked.file)
    clock = Clock()
    db = await setup.database(settings)
    try:
        await setup.first_site(settings, db, clock.now())
        found = guestlists.understood(data, await db.read(guestlists.known_at, asked.site))
        if found.wrong:
            lines = guests.complaints([asdict(one) for one in found.wrong], Language.ENGLISH)
            sys.stderr.write("\n".join([f"{asked.file}: nothing was taken over", *lines, ""]))
            return 1
        ignored = f"; columns not known: {', '.join(found.ignored)}" if found.ignored else ""
        sys.stderr.write(f"{asked.file}: {len(found.guests)} customers{ignored}\n")
        if not asked.check:
            link_to = f"https://t.me/{await username(settings)}?start={{code}}"
            _, rows = await db.write(
                guestlists.take_over, asked.site, found, link_to, clock.now()
            )
            tell(guests.table(rows).removeprefix("\ufeff").rstrip())
    finally:
        await db.close()
    return 0


def bytes_of(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise SettingsError(f"{name} cannot be read ({error.strerror})") from None
