"""The date_time entity: a moment that every reader sees in their own zone."""

from bot.sandbox.entities import links
from bot.sandbox.entities.measure import Entity


def date_entity(moment: int, layout: str) -> Entity | None:
    """None when the layout is not one of Telegram's."""
    normal = _layout(layout)
    if normal is None:
        return None
    return {"type": "date_time", "unix_time": moment, "date_time_format": normal}


def date_of(link: str) -> Entity | None:
    """What tg://time?unix=N&format=F stands for."""
    query = links.query_of(link, "time")
    moment = links.integer(query.get("unix", "")) if query else None
    if query is None or moment is None or not 0 < moment < 2**31:
        return None
    return date_entity(moment, query.get("format", ""))


def _layout(layout: str) -> str | None:
    if layout in {"r", "R"}:
        return "r"
    if not set(layout) <= set("tTdDwW"):
        return None
    day = "w" if set(layout) & {"w", "W"} else ""
    date = "d" if "d" in layout else "D" if "D" in layout else ""
    time = "t" if "t" in layout else "T" if "T" in layout else ""
    return day + date + time
