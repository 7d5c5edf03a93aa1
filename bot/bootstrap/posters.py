"""What `python -m bot poster` does: a file to print, without Telegram on the screen."""

from argparse import Namespace
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from bot.bootstrap import setup
from bot.clock import Clock
from bot.flows import posters
from bot.pictures import orders
from bot.settings import Settings, SettingsError
from storage.vocabulary import Format

Tell = Callable[[str], None]


async def write(
    asked: Namespace,
    settings: Settings,
    username: Callable[[Settings], Coroutine[Any, Any, str]],
    tell: Tell,
) -> None:
    """Draw the poster that was asked for into its file, by whose name it is PNG or PDF."""
    file = Path(asked.file)
    kind = file.suffix.lower().removeprefix(".")
    if kind not in posters.FILES:
        raise SettingsError(f"{file}: a poster is a .png or a .pdf")
    order = await ordered(asked, settings, await username(settings))
    keep(file, orders.drawn({**order, "file": kind}))
    tell(f"{file}: {order['link']}")


def keep(file: Path, drawn: bytes) -> None:
    try:
        file.write_bytes(drawn)
    except OSError as error:
        raise SettingsError(f"{file} cannot be written ({error.strerror})") from None


async def ordered(asked: Namespace, settings: Settings, username: str) -> dict[str, Any]:
    clock = Clock()
    link_to = f"https://t.me/{username}?start={{code}}"
    wanted = (asked.cycle, asked.step, asked.site, Format(asked.format))
    db = await setup.database(settings)
    try:
        await setup.first_site(settings, db, clock.now())
        return await db.write(posters.ordered, *wanted, link_to, clock.now())
    finally:
        await db.close()
