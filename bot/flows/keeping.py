"""Keeping: what has been kept long enough is cleared, a little at a time, once a day."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from sqlmodel import Session

from bot.domain import timing
from storage.queries import complaints, followups, keeping, sites
from storage.vocabulary import FollowupKind, Kept

KEY = "retain:"
AT = time(4, 15)  # of the first site's clocks: few people tap then
BATCH = 500  # rows in one transaction
PAUSE = timedelta(seconds=1)  # in which everything else has its turn
LIST_LASTS = timedelta(days=1)


def set_up(session: Session, hours: Mapping[Kept, int], now: datetime) -> None:
    """Keep things so long from now on, and look each day for what is older."""
    keeping.set_hours(session, hours)
    plan(session, now)


def plan(session: Session, now: datetime) -> None:
    """Plan the next clearing; its key lets every replica plan the same one."""
    site = next(iter(sites.all_sites(session)), None)
    if site is None:
        return
    at = timing.next_morning(now, site.zone, AT)
    day = timing.local_date(at, site.zone)
    followups.plan(session, f"{KEY}{day}", FollowupKind.RETAIN, at)


def go_on(session: Session, _key: str, now: datetime) -> datetime | None:
    """Clear one batch; return when to go on, None when nothing old is left for today."""
    for row in keeping.rows(session):
        if keeping.clear(session, row, now - timedelta(hours=row.hours), BATCH):
            return now + PAUSE
    long = keeping.hours(session).get(Kept.PREFERENCES)
    if long is not None:
        keeping.drop_birthdays(session, now - timedelta(hours=long))
    keeping.drop_lists(session, now - LIST_LASTS)
    complaints.drop_wanted(session, now)
    plan(session, now)
    return None
