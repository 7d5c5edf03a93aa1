"""What staff know of a customer: tier, preferences, visits; on a page of its own."""

from datetime import datetime

from sqlmodel import Session

from bot.domain.cycle import Cycle
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import (
    aliases,
    birthdays,
    gifts,
    maps,
    pages,
    people,
    points,
    preferences,
    tiers,
    why,
)
from bot.flows.answers import Spot
from bot.flows.content import Content, Rows, button, says
from bot.flows.people import Who
from storage.queries import cases, journeys, regulars, sites
from storage.tables import Journey, Message, Person, Regular, Site
from storage.vocabulary import Role, TierSource

CHOSEN = 8  # visits to choose from
LABEL = 30  # characters of a button
A_ROW = 3
NO_TIER = "none"
TIER, PREFERENCE, BENEFIT, DAY = "t", "p", "b", "d"


def ask(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /customer: the one whom the words name, or some to choose from."""
    staff = people.meet(session, who, now)
    places = people.places_of(session, staff, Role.STAFF)
    wanted = words.strip().removeprefix("#")
    found = why.search(session, places, wanted)
    if wanted and len({person.id for _, person in found}) == 1:
        content = page(found[0][0])
    else:
        content = choice(found)
    people.reply(session, staff, who, content, now)


def choice(found: why.Found) -> Content:
    if not found:
        return says("customer.none")
    shown = found[:CHOSEN]
    rows: Rows = [
        [button("customer", journey.id or 0, text=label(journey, person))]
        for journey, person in shown
    ]
    return {**says("customer.choose", *rows), "about": sorted({one.id for _, one in shown})}


def label(journey: Journey, person: Person) -> str:
    return f"{journey.alias or person.alias} · {journey.id}"[:LABEL]


def page(journey: Journey) -> Content:
    """Return the page of a journey's customer; what it says is looked up as it leaves."""
    about = {"journey": journey.id, "about": [journey.person_id]}
    return {**says("customer"), "op": "customer", **about}


def act(
    session: Session, who: Who, journey_id: int, value: str, spot: Spot, now: datetime
) -> None:
    """Show the page, or change what it shows: the tier, or a preference struck out."""
    staff = people.meet(session, who, now)
    journey = theirs(session, staff, journey_id)
    if not value:
        people.reply(session, staff, who, page(journey), now)
        return
    what, number = value[:1], value[1:]
    if what == TIER:
        tiers.give(
            session, journey, chosen(session, journey, number), TierSource.STAFF, now, staff
        )
    elif what == PREFERENCE and number.isascii() and number.isdigit():
        found = regulars.preference(session, int(number))
        if found is not None and of_customer(found[1], journey):
            preferences.strike(session, found, now)
            people.audit(session, staff, "preference_out", f"journey:{journey.id}", now)
    elif what == BENEFIT and all(part.isdecimal() for part in number.split("-", 1)):
        place, _, seen = number.partition("-")
        points.spend(session, journey, int(place), int(seen or -1), staff, now)
    elif value == DAY:
        birthdays.strike(session, regulars.lock(session, journey.site_id, journey.person_id))
        people.audit(session, staff, "birthday_out", f"journey:{journey.id}", now)
    else:
        raise TooLateError("error.gone")
    pages.turn(session, staff, who, spot, page(journey), now)


def of_customer(regular: Regular, journey: Journey) -> bool:
    mine = (journey.site_id, journey.person_id)
    return (regular.site_id, regular.person_id) == mine


def theirs(session: Session, staff: Person, journey_id: int) -> Journey:
    """Return a visit at one of their places; any other is as if there were none."""
    journey = session.get(Journey, journey_id) if journey_id < 2**31 else None
    if journey is None:
        raise NotAllowedHereError("customer.none")
    people.require(session, staff, journey.site_id, Role.STAFF)
    if session.get_one(Person, journey.person_id).erased_at is not None:
        raise TooLateError("customer.none")
    return journey


def chosen(session: Session, journey: Journey, number: str) -> str | None:
    """Return the tier that a button means, as the cycle now has them."""
    if number == NO_TIER:
        return None
    offered = newest(session, journey).tiers
    if not (number.isascii() and number.isdigit() and int(number) < len(offered)):
        raise TooLateError("error.gone")
    return offered[int(number)].name


def newest(session: Session, journey: Journey) -> Cycle:
    version = sites.newest_of(session, journey.cycle_id)
    return maps.cycle(session, version or journey.cycle_id)


def note(session: Session, who: Who, words: str, now: datetime) -> None:
    """Answer /prefers: keep what a customer prefers, by the number of a visit of theirs."""
    staff = people.meet(session, who, now)
    people.places_of(session, staff, Role.STAFF)
    number, _, said = words.strip().removeprefix("#").partition(" ")
    if not (number.isascii() and number.isdigit() and said.strip()):
        raise BadInputError("customer.how")
    journey = theirs(session, staff, int(number))
    preferences.note(session, journey.site_id, journey.person_id, said, staff, now)
    people.audit(session, staff, "preference", f"journey:{journey.id}", now)
    people.reply(session, staff, who, page(journey), now)


def shown(session: Session, message: Message, content: Content, _: datetime) -> Content | None:
    """Return the page, or the news that somebody is back, as it reads when it leaves."""
    journey = session.get_one(Journey, content["journey"])
    person = session.get_one(Person, journey.person_id)
    if person.erased_at is not None or journey.chat_id == 0:
        message.error = "the customer was forgotten"
        return None
    tier = regulars.tier(session, journey.id or 0)
    regular = regulars.find(session, journey.site_id, journey.person_id)
    view = {
        "visit": journey.id,
        "alias": aliases.on_journey(journey, person),
        "place": session.get_one(Site, journey.site_id).name,
        "tier": tier,
        "visits": len(journeys.visits(session, journey.site_id, journey.person_id)),
        "cases": cases.count_of(session, journey.person_id, journey.site_id),
        "preferences": regulars.preferences(session, journey.id or 0),
        "birthday": birthdays.told(regular),
        "points": points.left(session, regular)[0] if newest(session, journey).points else None,
    }
    rows = buttons(session, journey, tier) if content["op"] == "customer" else []
    return {**content, "view": view, "rows": rows}


def buttons(session: Session, journey: Journey, tier: str | None) -> Rows:
    ref = journey.id or 0
    offered = newest(session, journey).tiers
    row = [
        button("customer", ref, f"{TIER}{place}", text=marked(one.name, tier))
        for place, one in enumerate(offered)
    ]
    if tier is not None:
        row.append(button("customer", ref, f"{TIER}{NO_TIER}", say="button.no_tier"))
    regular = regulars.find(session, journey.site_id, journey.person_id)
    noted = regulars.noted(session, [regular.id or 0]) if regular is not None else ()
    struck = [[preferences.struck("customer", one, ref)] for one, _ in noted]
    if regular is not None and regular.birthday is not None:
        struck.append([button("customer", ref, DAY, text="✖ 🎂")])
    have, seen = points.left(session, regular)
    had = [
        [
            button(
                "customer",
                ref,
                f"{BENEFIT}{place}-{seen}",
                say="points.benefit",
                what=gifts.named(one.names),
                points=one.points,
            )
        ]
        for place, one in points.offered(newest(session, journey), have)
    ]
    return [*(row[i : i + A_ROW] for i in range(0, len(row), A_ROW)), *had, *struck]


def marked(name: str, tier: str | None) -> str:
    return f"✓ {name}" if name.casefold() == (tier or "").casefold() else name
