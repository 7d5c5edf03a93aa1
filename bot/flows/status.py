"""The status: what of ours did not arrive, what waits, and when Telegram last answered."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.flows import people
from bot.flows.content import Content, instant, key, says
from bot.flows.people import Who
from storage.queries import followups, inbox, outbox, unheard
from storage.vocabulary import Role

WITHIN = timedelta(seconds=120)


def tell(session: Session, who: Who, now: datetime) -> None:
    """Answer a manager's /status."""
    manager = people.meet(session, who, now)
    zone = people.site_of(session, manager, Role.MANAGER).zone
    health = outbox.health(session)
    lost = [f"#{number}" for number in unheard.cases(session, now, WITHIN)]
    oldest = min((due for due in health.oldest.values() if due <= now), default=None)
    polled = inbox.last_beat(session)
    content = says(
        "status.are",
        unheard=", ".join(lost) or key("value.none"),
        oldest=at(oldest, zone),
        dead=health.dead,
        uncertain=health.uncertain,
        updates=inbox.dead(session),
        followups=followups.dead(session),
        polled=at(polled, zone),
    )
    people.reply(session, manager, who, content, now)


def at(moment: datetime | None, zone: str) -> Content:
    return instant(moment, zone) if moment else key("value.none")
