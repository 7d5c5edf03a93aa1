"""Edits: what was changed after it was sent follows wherever it went."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from bot.domain.cases import is_hot
from bot.domain.words import Reading, read
from bot.flows import (
    alerts,
    aliases,
    answers,
    arrivals,
    cases,
    moments,
    people,
    relay,
    showings,
)
from bot.flows.people import Who
from bot.flows.relay import Said
from bot.later import Later
from storage.queries import cases as case_rows
from storage.queries import moments as moment_rows
from storage.queries import outbox, relays
from storage.queries import remarks as remark_rows
from storage.queries import showings as showing_rows
from storage.tables import Card, Case, Journey, Moment, MomentNote, Person, Relay, Site
from storage.vocabulary import Direction, Lane, MessageKind, Verdict

if TYPE_CHECKING:
    from bot.flows import complaining, thanks
else:
    complaining = Later("bot.flows.complaining")
    thanks = Later("bot.flows.thanks")

GONE = "–"  # in place of a piece that an edit made needless
MOVING = ("location", "venue")  # a live location is edited every few seconds


def followed(session: Session, who: Who, said: Said, now: datetime) -> None:
    """Follow an edit into the note, and to the staff who were shown the words."""
    if said.content["kind"] in (relay.CANNOT, *MOVING, *relay.TOLD):
        return
    said = complaining.bare(said)
    person = people.meet(session, who, now)
    waits = keep_up(session, said)
    note = moment_rows.note_at(session, said.spot.chat_id, said.spot.message_id)
    if note is not None:
        rewrite(session, note, person, said, now)
    carried = edited(session, who, said, now)
    private = said.spot.chat_id == who.telegram_id
    if private and note is None and not waits and not carried and said.words:
        arrivals.heard(session, who, said, now)  # it led to nothing, so it is read as new


def keep_up(session: Session, said: Said) -> bool:
    """Change what waits for a tap; False if nothing does.

    Words that led to nothing are dropped: they are read again as they are now.
    """
    place = (said.spot.chat_id, said.spot.message_id)
    showing = showing_rows.at(session, *place)
    if showing is not None and showing.moment_id is None:
        showing.content = {**said.content}
    remark = remark_rows.at_message(session, *place)
    if remark is None:
        return showing is not None
    reading = read(said.words)
    quiet = reading.verdict is not Verdict.BITTER and not reading.urgent
    remark.words = said.words
    if remark.moment_id is not None or (remark.asked_at is not None and quiet):
        return True
    if remark.asked_at is None:
        session.delete(remark)
        session.flush()
    return showing is not None


def rewrite(
    session: Session, note: MomentNote, person: Person, said: Said, now: datetime
) -> None:
    """Put the new words in place of the old; they may only make it more urgent."""
    note.words = said.words or None
    session.flush()
    moment = session.get_one(Moment, note.moment_id)
    thanks.edited(session, moment, person, said, now)
    if not note.tongue:
        sharpen(session, moment, person, read(said.words), now)
    cases.refresh_for(session, moment, now)


def sharpen(
    session: Session, moment: Moment, person: Person, reading: Reading, now: datetime
) -> None:
    """Let an edit turn a neutral moment bitter, and speak of danger."""
    case = case_rows.of_moment(session, moment.id or 0)
    bitter = reading.verdict is Verdict.BITTER or reading.urgent
    if bitter and moment.verdict is Verdict.NEUTRAL and case is None:
        moment.verdict = Verdict.BITTER
        moments.log_change(session, moment, moment.score, Verdict.NEUTRAL, now)
        journey = session.get_one(Journey, moment.journey_id)
        case = cases.open_for(session, moment, journey, now, urgent=reading.urgent)
        showings.hand_over(session, case, now)
        answers.show_words(session, moment, person, now)
    elif case is not None and reading.urgent and not case.urgent and is_hot(case.state):
        cases.make_urgent(session, case, now)


def edited(session: Session, who: Who, said: Said, now: datetime) -> bool:
    """Carry an edit to wherever the message went."""
    author = people.meet(session, who, now)
    carried_to = case_rows.relays_of(session, said.spot.chat_id, said.spot.message_id)
    for carried in carried_to:
        if carried.author_id == author.id:
            follow_edit(session, carried, author, said, now)
    return bool(carried_to)


def follow_edit(
    session: Session, carried: Relay, author: Person, said: Said, now: datetime
) -> None:
    case = session.get_one(Case, carried.case_id)
    site = session.get_one(Site, case.site_id)
    customer = session.get_one(Person, case.person_id)
    to_guest = carried.direction is Direction.TO_CUSTOMER
    card = None if to_guest else case_rows.card_in(session, carried.case_id, carried.to_chat)
    by = f"{author.name} · {site.name}" if to_guest else aliases.in_case(session, case)
    there = len(relays.numbers(session, carried.case_id, carried.id or 0))
    new = relay.pieces(said.content)
    carried.content = {**said.content}
    carried.edited_at = now
    needless = [{"kind": "text", "text": GONE}] * max(there - len(new), 0)
    for place, piece in enumerate([*new[:there], *needless]):
        outbox.owe(
            session,
            key=f"relay_edit:{carried.id}:{place}:{now.isoformat()}",
            lane=Lane.REPLY,
            kind=MessageKind.EDIT,
            chat_id=carried.to_chat,
            language=alerts.language_of(session, case, card) if card else customer.language,
            content={
                "op": "relay_edit",
                "to_guest": to_guest,
                "by": by,
                "place": place,
                **piece,
            },
            now=now,
            case_id=case.id,
            relay_id=carried.id,
        )
    for place, piece in enumerate(new[there:], start=there):
        grown(session, case, carried, card, customer, by, piece, place, now)


def grown(
    session: Session,
    case: Case,
    carried: Relay,
    card: Card | None,
    customer: Person,
    by: aliases.Alias,
    piece: dict[str, Any],
    place: int,
    now: datetime,
) -> None:
    """Carry what an edit added beyond the messages that are there."""
    content = {"op": "relay", "to_guest": card is None, "by": by, **piece}
    if card is not None:
        part = f"relay{place}"
        alerts.note(session, case, card, content, now, MessageKind.TO_STAFF, carried.id, part)
        return
    outbox.owe(
        session,
        key=f"relay:{carried.id}:{place}:{now.isoformat()}",
        lane=Lane.REPLY,
        kind=MessageKind.TO_CUSTOMER,
        chat_id=carried.to_chat,
        language=customer.language,
        content=content,
        now=now,
        case_id=case.id,
        relay_id=carried.id,
    )
