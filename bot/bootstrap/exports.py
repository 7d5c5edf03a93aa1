"""What `python -m bot export FILE` does: writes what /export sends, into a file."""

import asyncio
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from sqlmodel import Session

from bot.bootstrap import setup
from bot.clock import Clock
from bot.domain import months
from bot.domain.months import Month
from bot.flows import sites
from bot.settings import Settings, SettingsError
from bot.sheets.making import Making, Order
from storage.database.aside import Aside
from storage.tables import Site
from storage.vocabulary import ExportForm, Language

FORMS = {".xlsx": ExportForm.WORKBOOK, ".zip": ExportForm.CSV}
ENDLESS = 2**62  # bytes: nobody sends it


async def do(asked: Namespace, settings: Settings, tell: Callable[[str], None]) -> None:
    """Write the file, and others beside it where Excel takes no more rows in one."""
    path = checked(asked.file)
    db = await setup.database(settings)
    await db.close()
    base = Aside(settings.database_url)
    try:
        order = base.ask(ordered, asked, path)
        making = await asyncio.to_thread(Making, base, order, lambda _done, _of: None)
        files = await asyncio.to_thread(making.run)
    finally:
        base.close()
    for one in files:
        tell(str(one))
    tell(f"{making.rows} rows")


def checked(name: str) -> Path:
    """Return where to write, or say why that cannot be."""
    path = Path(name)
    if path.suffix.lower() not in FORMS:
        raise SettingsError(f"{path.name}: end it in .xlsx for a workbook, .zip for CSV files.")
    if not path.absolute().parent.is_dir():
        raise SettingsError(f"There is no folder {path.parent}: make it first.")
    return path


def ordered(session: Session, asked: Namespace, path: Path) -> Order:
    """Return what is to be made: of one place or all, of these months or the last three."""
    there = [sites.named(session, asked.site)] if asked.site else sites.every(session)
    if not there:
        raise SettingsError("There is no site yet.")
    now = Clock().now()
    first, last = span(asked.months) or months.usual(now, there[0].zone)
    return Order(
        sites=tuple(site.id or 0 for site in there),
        first=first,
        last=last,
        upto=now,
        language=spoken(asked.language, there[0]),
        form=FORMS[path.suffix.lower()],
        path=path,
        size_most=ENDLESS,
    )


def spoken(code: str | None, site: Site) -> Language:
    return Language(code) if code else site.language


def span(words: list[str]) -> tuple[Month, Month] | None:
    """Read the months; None where none are named."""
    found = []
    for word in words:
        if (one := months.read(word)) is None:
            raise SettingsError(f"{word!r} is no month: write it like 2026-01.")
        found.append(one)
    return months.together(found) if found else None
