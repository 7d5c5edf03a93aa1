"""Win-backs: who stays away after a failure is asked why, once, by rule and by the clock."""

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.domain import timing
from bot.domain import winback as rules
from bot.domain.cycle import Cycle, WinBackRule
from bot.domain.winback import Asked
from bot.errors import TooLateError
from bot.flows import alerts, aliases, gifts, maps, people
from bot.flows.answers import Spot
from bot.flows.content import Content, button, edits, key, says
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups, journeys, outbox, sites, winbacks
from storage.queries import gifts as gift_rows
from storage.queries import people as person_rows
from storage.tables import Case, Gift, Journey, Person, Site, WinBack
from storage.vocabulary import (
    CaseState,
    FollowupKind,
    Lane,
    MessageKind,
    Role,
    WhyAway,
)

KEY = "winback:"
LOOK_AGAIN = timedelta(days=1)  # what is still being put right is no silence yet
SPAN = timedelta(days=365)  # of what managers are told
EXPIRES = timedelta(hours=12)
Held = tuple[datetime | None, str]  # until when it waits, or None, and the rule that says so


def plan(session: Session, journey: Journey, now: datetime) -> None:
    """Set the clock for a visit that has ended, if the place has such a rule."""
    rule = newest(session, journey).win_back
    if rule is None or journey.by_scan or journey.id is None:
        return
    due = missed_from(session, journey, rule, now)
    followups.plan(
        session, f"{KEY}{journey.id}", FollowupKind.WIN_BACK, due, journey_id=journey.id
    )


def newest(session: Session, journey: Journey) -> Cycle:
    """Return the cycle as it now is: whom to win back is no matter of a visit's version."""
    version = sites.newest_of(session, journey.cycle_id)
    return maps.cycle(session, version or journey.cycle_id)


def missed_from(
    session: Session, journey: Journey, rule: WinBackRule, ended: datetime
) -> datetime:
    visits = journeys.visits(session, journey.site_id, journey.person_id)
    return rules.missed_from([one.started_at for one in visits], ended, rule.after)


def ask(session: Session, journey_id: int, now: datetime) -> Held:
    """Ask why they stay away, or say until when it waits, and why."""
    journey = session.get_one(Journey, journey_id)
    person = people.held(session, journey.person_id)
    site = session.get_one(Site, journey.site_id)
    cycle = newest(session, journey)
    failure = winbacks.last_failure(session, journey.person_id, journey.site_id)
    if (never := bar(session, journey, person, cycle, failure, now)) is not None:
        return None, never
    if case_rows.hot(session, journey.person_id) is not None:
        return now + LOOK_AGAIN, "hot_case"
    if person.paused_until is not None and person.paused_until > now:
        return person.paused_until, "paused"
    loud = timing.quiet_until(now, maps.quiet_at(site, cycle, None), site.zone)
    if loud is not None:
        return loud, "quiet_hours"
    if failure is not None and failure.state is CaseState.RECOVERED:
        failure = None  # it was put right: nothing but the silence is left
    owe(session, journey, failure, site, person, now)
    return None, ""


def bar(
    session: Session,
    journey: Journey,
    person: Person,
    cycle: Cycle,
    failure: Case | None,
    now: datetime,
) -> str | None:
    """Return the rule by which this customer is not asked, if one does."""
    rule, ended = cycle.win_back, journey.ended_at
    if rule is None or ended is None:
        return "winback_off"
    latest = journeys.latest(session, journey.person_id, journey.site_id)
    visits = journeys.visits(session, journey.site_id, journey.person_id)
    missed = rules.regular([one.started_at for one in visits])
    mended = failure is None or failure.state is CaseState.RECOVERED
    late = missed_from(session, journey, rule, ended) + rules.ASKED_FOR
    bars = (
        (person.stopped_at is not None, "stopped"),
        (not person.reachable, "unreachable"),
        (bool(person_rows.posts_of(session, person.id or 0)), "staff"),
        (latest is not None and latest.id != journey.id, "new_visit"),
        (mended and not missed, "recovered"),
        (now > late, "window_passed"),
        (winbacks.asked_since(session, journey.person_id, now - rules.ONE_IN), "rest"),
    )
    return next((why for holds, why in bars if holds), None)


def owe(
    session: Session,
    journey: Journey,
    failure: Case | None,
    site: Site,
    person: Person,
    now: datetime,
) -> None:
    row = WinBack(
        journey_id=journey.id or 0,
        case_id=failure.id if failure is not None else None,
        site_id=journey.site_id,
        person_id=journey.person_id,
        asked_at=now,
    )
    session.add(row)
    session.flush()
    answers = [[button("away", row.id or 0, why, say=f"button.away.{why}")] for why in WhyAway]
    say = "winback.ask" if failure is not None else "winback.ask_regular"
    outbox.owe(
        session,
        key=f"{KEY}{journey.id}",
        lane=Lane.QUESTION,
        kind=MessageKind.QUESTION,
        chat_id=person.telegram_id,
        language=person.language,
        content=says(say, *answers, name=person.name, place=site.name),
        now=now,
        expires_at=now + EXPIRES,
    )


def answer(
    session: Session,
    who: Who,
    winback_id: int,
    said: str,
    spot: Spot,
    link_to: str,
    now: datetime,
) -> str | None:
    """Take the reason, once; what the place offers by rule goes out with the thanks."""
    person = people.meet(session, who, now)
    row = winbacks.lock(session, winback_id)
    if row is None or said not in set(WhyAway):
        raise TooLateError("answer.unknown")
    if row.person_id != person.id:
        raise people.not_theirs(session, row.person_id)
    if row.why is not None:
        return "answer.already"
    row.why, row.answered_at = WhyAway(said), now
    session.flush()
    case = case_rows.lock(session, row.case_id) if row.case_id is not None else None
    gift = offer(session, row, case, link_to, now) if rules.deserves(row.why) else None
    row.gift_id = gift.id if gift is not None else None
    if row.why is WhyAway.WRONG:
        tell(session, row, case, person, now)
    outbox.owe(
        session,
        key=f"away:{row.id}",
        lane=Lane.REPLY,
        kind=MessageKind.EDIT,
        chat_id=spot.chat_id,
        language=person.language,
        content=edits(spot.message_id, f"winback.thanks.{row.why}"),
        now=now,
    )
    return None


def tell(
    session: Session, row: WinBack, case: Case | None, person: Person, now: datetime
) -> None:
    """Something went wrong: those on its case hear of it; where none is known, the managers."""
    if case is not None:
        alias = aliases.in_case(session, case)
        alerts.tell(session, case, "winback.told", now, case=case.id, alias=alias)
        return
    journey = session.get_one(Journey, row.journey_id)
    look = button("customer", row.journey_id, say="button.customer")
    for _, manager in person_rows.with_role(session, row.site_id, [Role.MANAGER]):
        alias = aliases.on_journey(journey, person)
        content = {**says("winback.told_regular", [look], alias=alias), "about": [person.id]}
        people.tell(session, manager, f"away_wrong:{row.id}:{manager.id}", content, now)


def offer(
    session: Session, row: WinBack, case: Case | None, link_to: str, now: datetime
) -> Gift | None:
    """Give what the rule offers, if the month's budget holds it; never twice in a case."""
    cycle = newest(session, session.get_one(Journey, row.journey_id))
    wanted = cycle.win_back.offer if cycle.win_back else None
    one = next((one for one in cycle.gestures if one.key == wanted), None)
    person = session.get_one(Person, row.person_id)
    before = gift_rows.of_case(session, row.case_id) if row.case_id is not None else ()
    unfit = person.stopped_at is not None or any(other.key == wanted for other in before)
    if one is None or unfit:
        return None
    gift = gifts.of(
        one,
        cycle.currency,
        now,
        case_id=row.case_id,
        site_id=row.site_id,
        person_id=row.person_id,
        asked_by=row.person_id,
        once=None if case is not None else f"winback:{row.id}",
    )
    session.add(gift)
    session.flush()
    purse = gifts.pay(session, gift, cycle, now, beyond=False)
    if purse is None:
        session.delete(gift)
        session.flush()
        return None
    gifts.book(session, case, gift, purse, None, cycle, link_to, now)
    return gift


def figures(session: Session, who: Who, now: datetime) -> None:
    """Answer /winback: whom the places asked in a year, why they stay away, who came back."""
    manager = people.meet(session, who, now)
    sites_ = people.sites_of(session, manager, Role.MANAGER)
    people.places_of(session, manager, Role.MANAGER)  # or it is refused
    lines = [line for site in sites_ for line in told(session, site, now)]
    people.reply(session, manager, who, says("winback.figures", lines=lines), now)


def told(session: Session, site: Site, now: datetime) -> list[Content]:
    """Return what is said of one place, a line each."""
    found = rules.outcome(
        [
            Asked(row.asked_at, row.why, row.gift_id is not None, back)
            for row, back in winbacks.since(session, site.id or 0, now - SPAN)
        ],
        now,
    )
    if not found.asked:
        return [key("winback.nobody", place=site.name)]
    asked = {"n": found.asked, "answered": found.answered, "given": found.given}
    lines = [key("winback.asked", place=site.name, **asked)]
    lines += [
        key("winback.reason", why=key(f"button.away.{why}"), count=count)
        for why, count in found.reasons.items()
    ]
    back = found.back
    if back.n:
        span = {"low": round(100 * back.low), "high": round(100 * back.high)}
        lines.append(key("winback.back", k=back.k, n=back.n, **span))
    if found.too_soon:
        lines.append(key("winback.too_soon", n=found.too_soon))
    return lines
