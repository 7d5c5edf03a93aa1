"""python -m bot.sheets: reads an order, writes the files, tells how far it is.

Started for each export: what it takes is given back, and who stops it need only end it. If
whoever ordered it is gone, the next line it tells has no reader, and it ends as well.
"""

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.domain.months import Month
from bot.sheets.making import SIZE_MOST, Making, Order
from bot.sheets.workbook import ROWS_MOST
from storage.database.aside import Aside
from storage.vocabulary import ExportForm, Language

LAST = 10  # whoever else wants the processor gets it first


def tell(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def read(given: dict[str, Any]) -> Order:
    """Return the order as it was written for us."""
    return Order(
        sites=tuple(given["sites"]),
        first=Month.of(given["first"]),
        last=Month.of(given["last"]),
        upto=datetime.fromisoformat(given["upto"]),
        language=Language(given["language"]),
        form=ExportForm(given["form"]),
        path=Path(given["path"]),
        size_most=given.get("size_most", SIZE_MOST),
        rows_most=given.get("rows_most", ROWS_MOST),
    )


def main() -> None:
    """Do what is asked for on the standard input, where nobody else can read it."""
    if hasattr(os, "nice"):
        os.nice(LAST)
    given = json.load(sys.stdin)
    base = Aside(given["url"])
    try:
        making = Making(base, read(given), lambda done, of: tell(done=done, of=of))
        files = making.run()
    finally:
        base.close()
    tell(rows=making.rows, files=[str(one) for one in files])


if __name__ == "__main__":
    main()
