"""The invitation to review in public: the same for everyone whose journey ended, once."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

from sqlmodel import Session

from bot.domain import timing
from bot.errors import BadInputError
from bot.flows import maps
from bot.flows.content import link, says
from storage.queries import cases, followups, journeys, outbox, sites
from storage.tables import Journey, Person, Site
from storage.vocabulary import FollowupKind, JourneyState, Lane, MessageKind

LOOK_AGAIN = timedelta(hours=1)  # a case has no known end
WORTH = timedelta(days=30)  # later, nobody remembers the visit well enough
LONGEST = timedelta(days=30)
Held = tuple[datetime | None, str]  # until when it waits, or None, and the rule that says so


def plan(session: Session, journey: Journey, now: datetime) -> None:
    """Owe the invitation of a journey that has ended; whatever was answered in it."""
    site = session.get_one(Site, journey.site_id)
    if site.review_link is None or not site.review_on or journey.id is None:
        return
    due = now + timedelta(minutes=site.review_after)
    key = f"review:{journey.id}"
    followups.plan(session, key, FollowupKind.REVIEW, due, journey_id=journey.id)


def invite(session: Session, journey_id: int, now: datetime) -> Held:
    """Invite, or say until when it waits and why; no score is ever looked at."""
    journey = session.get_one(Journey, journey_id)
    site = session.get_one(Site, journey.site_id)
    person = session.get_one(Person, journey.person_id)
    if (never := bar(session, journey, site, person, now)) is not None:
        return None, never
    if cases.hot(session, journey.person_id) is not None:
        return now + LOOK_AGAIN, "hot_case"
    if person.paused_until is not None and person.paused_until > now:
        return person.paused_until, "paused"
    quiet = maps.quiet_at(site, maps.cycle(session, journey.cycle_id), None)
    loud = timing.quiet_until(now, quiet, site.zone)
    if loud is not None:
        return loud, "quiet_hours"
    owe(session, journey, site, person, now)
    return None, ""


def bar(
    session: Session, journey: Journey, site: Site, person: Person, now: datetime
) -> str | None:
    """Return the rule by which nobody is invited any more, if one does."""
    assert person.id is not None
    rest = maps.cycle(session, journey.cycle_id).limits.rest
    latest = journeys.latest(session, person.id, journey.site_id)
    again = latest is not None and latest.id != journey.id
    before = [f"review:{number}" for number in journeys.numbers_of(session, person.id)]
    bars = (
        (site.review_link is None or not site.review_on, "review_off"),
        (person.stopped_at is not None, "stopped"),
        (not person.reachable, "unreachable"),
        (journey.ended_at is None or now - journey.ended_at > WORTH, "window_passed"),
        (again and latest.state is JourneyState.ACTIVE if latest else False, "new_visit"),
        (outbox.owed_since(session, before, now - rest), "rest"),
    )
    return next((why for holds, why in bars if holds), None)


def owe(session: Session, journey: Journey, site: Site, person: Person, now: datetime) -> None:
    assert site.review_link is not None
    outbox.owe(
        session,
        key=f"review:{journey.id}",
        lane=Lane.QUESTION,
        kind=MessageKind.QUESTION,
        chat_id=person.telegram_id,
        language=person.language,
        content=says(
            "review.invitation", [link("button.review", site.review_link)], place=site.name
        ),
        now=now,
        expires_at=now + timedelta(hours=12),
    )


def settle(
    session: Session,
    key: str,
    address: str | None,
    after: timedelta | None,
    *,
    on: bool | None,
) -> str:
    """Set where, how long after the end, and whether customers are invited; tell how it is."""
    site = sites.by_key(session, key)
    if site is None:
        known = ", ".join(one.key for one in sites.all_sites(session)) or "–"
        raise BadInputError("site.unknown", known=known)
    if address is not None:
        site.review_link = checked(address)
    if after is not None:
        if not timedelta() <= after <= LONGEST:
            raise BadInputError("review.how")
        site.review_after = int(after.total_seconds() // 60)
    if on is not None:
        site.review_on = on
    if site.review_link is None or not site.review_on:
        return "nobody is invited to review"
    return f"invited to review {site.review_after} min after a visit, at {site.review_link}"


def checked(address: str) -> str:
    """Return an address that a button can hold, or say what one is."""
    parts = urlsplit(address)
    if parts.scheme not in ("https", "http") or "." not in parts.netloc or " " in address:
        raise BadInputError("review.how")
    return address
