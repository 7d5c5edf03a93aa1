"""The relay: words and media carried both ways, nobody's account showing."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot.domain.cases import is_talked_about
from bot.errors import BadInputError, NotAllowedHereError, TooLateError
from bot.flows import alerts, aliases, cases, people, talks
from bot.flows.answers import Spot
from bot.flows.content import button, says
from bot.flows.people import Who
from storage.queries import cases as case_rows
from storage.queries import followups, outbox, relays
from storage.tables import Card, Case, Person, Relay, Site
from storage.vocabulary import (
    Act,
    CaseState,
    Direction,
    FollowupKind,
    Lane,
    MessageKind,
    Role,
)

TEXT_ROOM = 3800  # of Telegram's 4096, less the line that says who writes
CAPTION_ROOM = 800  # of Telegram's 1024
CANNOT = "other"  # a story, a game, an invoice: nothing that can be carried
TOLD = frozenset({"venue", "contact", "poll", "dice"})  # carried in words of ours


class NotKnownYetError(Exception):
    """What this answers may be what is being sent here: its number is not known yet.

    The update is tried again, and by then it is.
    """


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote or showed, and where.

    The content is {"kind", "text"?, "file_id"?, …}: "text" in the sender's own words, "shows"
    in ours, "album" of what was sent as one, "forwarded", "tongue" if we don't read it.
    """

    content: dict[str, Any]
    spot: Spot
    reply_to: int | None = None
    thread_id: int | None = None

    @property
    def words(self) -> str:
        return self.content.get("text") or ""

    @property
    def album(self) -> str | None:
        return self.content.get("album")


def by_staff(session: Session, who: Who, said: Said, now: datetime) -> bool:
    """Carry a staff member's words to the customer; False if they were not about a case."""
    card = meant(session, said)
    if card is None and said.reply_to is not None:
        if case_rows.leaving_to(session, said.spot.chat_id):
            raise NotKnownYetError
        card = meant(session, said)  # it may have become known between the two looks
    if card is None:
        refuse_without_case(session, said)
        return False
    case = case_rows.lock(session, card.case_id)
    assert case is not None  # a card has its case
    person = people.meet(session, who, now)
    if case.owner_id != person.id and said.reply_to is None:
        return False  # colleagues talk in the topic; only the owner's words go out
    people.require(session, person, case.site_id, Role.STAFF)
    if not is_talked_about(case.state, case.closed_at, now):
        raise TooLateError(f"case.is.{case.state}")
    if case.state is CaseState.TAKEN and case.owner_id != person.id:
        offer_to_take_over(session, case, person, who, said, now)
        return True
    cases.only_speaker(session, case, person)
    if said.content["kind"] == CANNOT:
        raise BadInputError("relay.cannot")
    to_customer(session, case, person, said, now)
    return True


def offer_to_take_over(
    session: Session, case: Case, person: Person, who: Who, said: Said, now: datetime
) -> None:
    """Say who speaks to the customer, and let somebody else do so with one tap."""
    owner = session.get_one(Person, case.owner_id)
    over = button("take_over", case.id or 0, str(owner.id), say="button.take_over")
    content = {
        **says("case.not_yours", [over], name=owner.name),
        "reply_to": said.spot.message_id,
        "thread": said.thread_id,
    }
    people.respond(session, said.spot.chat_id, person.language, who, content, now)
    people.audit(session, person, "refused", "case.not_yours", now)


def meant(session: Session, said: Said) -> Card | None:
    """Return the card a message belongs to: its topic's, or the one it replies to."""
    chat_id = said.spot.chat_id
    if said.thread_id is not None and (
        card := case_rows.card_of_topic(session, chat_id, said.thread_id)
    ):
        return card
    if said.reply_to is None:
        return None
    card = case_rows.card_at(session, chat_id, said.reply_to)
    if card is None and (shown := case_rows.relay_shown_as(session, chat_id, said.reply_to)):
        card = case_rows.card_in(session, shown.case_id, chat_id)
    if card is None and (own := case_rows.relays_of(session, chat_id, said.reply_to)):
        card = case_rows.card_in(session, own[0].case_id, chat_id)
    return card or of_whom(session, said)


def of_whom(session: Session, said: Said) -> Card | None:
    """Return the card of a customer who has a case only since this was shown of them."""
    about = shown(session, said)
    case = case_rows.hot(session, about[0]) if about else None
    return case_rows.card_in(session, case.id or 0, said.spot.chat_id) if case else None


def shown(session: Session, said: Said) -> list[int] | None:
    """Return whom a message is about that showed the staff something beside any case."""
    if said.reply_to is None:
        return None
    content = relays.shown_beside_cases(session, said.spot.chat_id, said.reply_to)
    return content.get("about", []) if content is not None else None


def refuse_without_case(session: Session, said: Said) -> None:
    """Say that a reply reaches nobody: whom it is meant for has no case to talk about."""
    if shown(session, said) is not None:
        raise TooLateError("relay.no_case")


def to_customer(
    session: Session, case: Case, author: Person, said: Said, now: datetime
) -> None:
    """Carry a message to the customer, under the business's name and the author's."""
    customer = session.get_one(Person, case.person_id)
    if customer.stopped_at is not None or not customer.reachable:
        raise NotAllowedHereError("relay.unreachable", alias=aliases.in_case(session, case))
    site = session.get_one(Site, case.site_id)
    relay = keep(session, case, author, said, Direction.TO_CUSTOMER, customer.telegram_id, now)
    owe(session, case, relay, customer, f"{author.name} · {site.name}", now)
    spoke(session, case, author, now)
    talks.went_on(session, case, relay, now)


def spoke(session: Session, case: Case, author: Person, now: datetime) -> None:
    """Note the first word to the customer."""
    if case.spoken_at is None:
        case.spoken_at = now
        cases.write(session, case, Act.SPEAK, now, author)
        followups.cancel(session, "spoken", FollowupKind.SILENCE, case_id=case.id or 0)
        alerts.refresh(session, case, now)


def owe(
    session: Session,
    case: Case,
    relay: Relay,
    customer: Person,
    by: str,
    now: datetime,
    again: str = "",
) -> None:
    """Owe the customer the words; in pieces where Telegram takes no more at once."""
    for place, piece in enumerate(pieces(relay.content)):
        outbox.owe(
            session,
            key=f"relay:{relay.id}:{place}{again}",
            lane=Lane.REPLY,
            kind=MessageKind.TO_CUSTOMER,
            chat_id=relay.to_chat,
            language=customer.language,
            content={"op": "relay", "to_guest": True, "by": by, **piece},
            now=now,
            case_id=case.id,
            relay_id=relay.id,
        )


def pieces(content: dict[str, Any]) -> list[dict[str, Any]]:
    """Cut what is too long for one message, a name line included, and lose nothing."""
    if content["kind"] == "venue":  # a place on the map, and its name
        return [{**content, "kind": "location"}, content]
    text = content.get("text") or ""
    room = TEXT_ROOM if content["kind"] == "text" else CAPTION_ROOM
    first = {**content, "text": text[:room]}
    rest = [text[i : i + TEXT_ROOM] for i in range(room, len(text), TEXT_ROOM)]
    return [first, *({"kind": "text", "text": piece} for piece in rest)]


def keep(
    session: Session,
    case: Case,
    author: Person,
    said: Said,
    direction: Direction,
    to_chat: int,
    now: datetime,
) -> Relay:
    assert case.id is not None
    assert author.id is not None
    relay = Relay(
        case_id=case.id,
        direction=direction,
        author_id=author.id,
        from_chat=said.spot.chat_id,
        from_message=said.spot.message_id,
        to_chat=to_chat,
        content=said.content,
        at=now,
    )
    session.add(relay)
    session.flush()
    return relay


def to_staff(session: Session, case: Case, customer: Person, said: Said, now: datetime) -> None:
    """Carry the customer's message to everybody on the case; who writes is heard."""
    if not alerts.audience(session, case):
        alerts.raise_alert(session, case, now)  # it had come in quietly, under an incident
    for card in alerts.audience(session, case):
        relay = keep(session, case, customer, said, Direction.TO_STAFF, card.chat_id, now)
        for place, piece in enumerate(pieces(said.content)):
            content = {
                "op": "relay",
                "to_guest": False,
                "by": aliases.in_case(session, case),
                **piece,
            }
            part = f"relay{place}"
            alerts.note(session, case, card, content, now, MessageKind.TO_STAFF, relay.id, part)
        talks.went_on(session, case, relay, now)


def resend(session: Session, who: Who, relay_id: int, now: datetime) -> None:
    """Send again what may not have arrived, because a person decided so."""
    person = people.meet(session, who, now)
    relay = session.get(Relay, relay_id)
    if relay is None or relay.direction is not Direction.TO_CUSTOMER:
        raise TooLateError("error.gone")
    case = session.get_one(Case, relay.case_id)
    people.require(session, person, case.site_id, Role.STAFF)
    site = session.get_one(Site, case.site_id)
    author = session.get_one(Person, relay.author_id)
    customer = session.get_one(Person, case.person_id)
    by = f"{author.name} · {site.name}"
    owe(session, case, relay, customer, by, now, again=f":again:{who.update_id}")
