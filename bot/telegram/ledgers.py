"""The ledger of gestures as a table."""

import csv
import io
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.spreadsheet import safe
from bot.texts.catalogue import plain
from storage.vocabulary import Language

NAME = "gestures.csv"
COLUMNS = (
    "at", "act", "amount", "currency", "what", "kind", "gesture", "case", "by",
)  # fmt: skip


def table(rows: list[dict[str, Any]], zone: str, language: Language) -> str:
    """Return the ledger as CSV, in which no cell can be taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([plain(f"ledger.column.{name}", language) for name in COLUMNS])
    for row in rows:
        writer.writerow([cell(name, row[name], zone, language) for name in COLUMNS])
    return "\ufeff" + text.getvalue()


def cell(name: str, value: Any, zone: str, language: Language) -> str:  # noqa: ANN401
    """Return a cell as a spreadsheet reads it: times by the clocks of the place."""
    if value is None:
        return ""
    if name == "at":
        return f"{datetime.fromisoformat(value).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
    if name == "amount":
        return f"{Decimal(value) / 100:.2f}"  # given back, it is below nothing: no formula
    return safe(plain(value["say"], language) if isinstance(value, dict) else str(value))
