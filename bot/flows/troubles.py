"""Troubles: what failed for good is written down, and told to the managers soon and once."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from bot.flows import people
from bot.flows.content import says
from storage.queries import audits, followups, inbox, sites
from storage.queries import people as person_rows
from storage.vocabulary import FollowupKind, Role, Trouble

GATHERED = timedelta(minutes=10)  # what fails in this time is told in one go
LATE = timedelta(seconds=30)  # what began to be written in that time is written by then
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FAILED = "failed"
KEY = "trouble:"


def note(session: Session, trouble: Trouble, number: int, now: datetime) -> None:
    """Write down that something failed for good; a manager hears of it in time."""
    people.audit(session, None, FAILED, f"{trouble}:{number}", now)
    since = now - (now - EPOCH) % GATHERED
    followups.plan(
        session, f"{KEY}{since.isoformat()}", FollowupKind.TROUBLE, since + GATHERED + LATE
    )


def bury(session: Session, update_id: int, error: str, now: datetime) -> None:
    """Make an update that always fails a dead letter."""
    if inbox.bury(session, update_id, error, now):
        note(session, Trouble.UPDATE, update_id, now)


def tell(session: Session, key: str, now: datetime) -> None:
    """Tell every manager what failed in the time that the follow-up stands for."""
    since = datetime.fromisoformat(key.removeprefix(KEY))
    failed = set(audits.objects(session, FAILED, since, since + GATHERED))
    counts = Counter(Trouble(thing.partition(":")[0]) for thing in failed)
    managers = {
        person.telegram_id: person
        for site in sites.all_sites(session)
        for _, person in person_rows.with_role(session, site.id or 0, [Role.MANAGER])
    }
    for trouble, n in sorted(counts.items()):
        for manager in managers.values():
            content = says(f"trouble.{trouble}", n=n)
            people.tell(session, manager, f"{key}:{trouble}:{manager.id}", content, now)


def is_news_of_one(key: str) -> bool:
    """Tell whether a message is itself the news of a trouble: its own would never end."""
    return key.startswith(KEY)
