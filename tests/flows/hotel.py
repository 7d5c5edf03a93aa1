"""A hotel of rows: its people, what they do, and the phones that show what became of it."""

from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from sqlmodel import Session, SQLModel, col, select

from bot.cycles import reader
from bot.domain.delivery import Fate, Sent
from bot.flows import entrances, owed, reasons, recoveries, sites, taps, views, words
from bot.flows.answers import Spot
from bot.flows.people import Who
from bot.flows.relay import Said
from bot.jobs.settling import Settling
from storage.queries import cards, leasing
from storage.queries.leasing import Limits
from storage.tables import Card, Message, Person, Post, Question, TeamChat
from storage.vocabulary import Lane, Language, Role
from tests.flows.side_by_side import Deed, Place

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)  # a Sunday, 11:00 in the house
SECOND = timedelta(seconds=1)
THEN = NOW + 10 * SECOND
ORDERS = pytest.mark.parametrize("turned", [False, True], ids=["so", "the other way round"])
Row = TypeVar("Row", bound=SQLModel)
GROUP = -7
VERA, MARTA, BRUNO, ELENA = 41, 51, 52, 53
STAFF = {
    MARTA: ("Marta", Role.STAFF),
    BRUNO: ("Bruno", Role.STAFF),
    ELENA: ("Elena", Role.MANAGER),
}
EVERYTHING = Limits({int(lane): 50 for lane in Lane}, {int(lane): () for lane in Lane})


class Phones:
    """Takes what may leave, and knows what every card shows in the end."""

    def __init__(self) -> None:
        self.cards: dict[int, dict[str, Any]] = {}
        self.said: list[tuple[int, str]] = []
        self.on_the_way: list[tuple[Message, dict[str, Any]]] = []
        self._turns = 0
        self._settling = Settling(owed)

    def takes(self, now: datetime) -> Deed[int]:
        """Return the deed that leases what may leave and puts it into words."""

        def lease(session: Session) -> int:
            self._turns += 1
            token = f"{id(self)}.{self._turns}"
            found = leasing.lease(session, now, EVERYTHING, token, now + timedelta(minutes=1))
            for message in found.messages:
                content = owed.prepare(session, message, now)
                if content is None:
                    self._settling.cancel(session, message, now)
                else:
                    self.on_the_way.append((message, content))
            return len(found.messages)

        return lease

    def hands_over(self, now: datetime, fate: Fate | None = None) -> Deed[None]:
        """Return the deed that settles all that is on its way."""

        def settle(session: Session) -> None:
            leaving, self.on_the_way = self.on_the_way, []
            for message, content in leaving:
                number = number_of(message)
                result = {"message_id": number, "message_thread_id": number}
                self._settling.settle(session, message, fate or Sent(result), now)
                if fate is None:
                    self._show(message, content)

        return settle

    def _show(self, message: Message, content: dict[str, Any]) -> None:
        if content["op"] == "card":
            self.cards[message.content["card"]] = content["view"]
        self.said.append((message.chat_id, named(content)))

    async def until(self, there: Place, name: str, now: datetime) -> int:
        """Deliver until a message of this name is on the way; return its number."""
        while await there.alone(self.takes(now)):
            for message, content in self.on_the_way:
                if named(content) == name:
                    return number_of(message)
            await there.alone(self.hands_over(now))
        raise AssertionError(f"{name} is not owed; there was {self.said}")

    async def drained(self, there: Place, now: datetime) -> None:
        """Deliver until nothing is due."""
        await there.alone(self.hands_over(now))
        while await there.alone(self.takes(now)):
            await there.alone(self.hands_over(now))


def number_of(message: Message) -> int:
    """Return the number that Telegram gives to a message."""
    return 100 + (message.id or 0)


def named(content: dict[str, Any]) -> str:
    name: str = content.get("say") or content["op"]
    return name


def who(telegram_id: int, update: int) -> Who:
    name = STAFF[telegram_id][0] if telegram_id in STAFF else "Vera"
    return Who(telegram_id, name, "es", update)


def house(session: Session, group: int | None = GROUP) -> None:
    """Found a hotel with its staff, and let Vera in; she has been asked one question."""
    hotel = reader.load("hotel")
    zone, spoken, quiet = "Europe/Madrid", Language.SPANISH, "22:00-08:00"
    sites.found(session, "sol", "Hotel Sol", zone, spoken, quiet, hotel, NOW)
    for telegram_id, (name, role) in STAFF.items():
        person = Person(
            telegram_id=telegram_id,
            name=name,
            alias=name,
            language=Language.SPANISH,
            created_at=NOW,
        )
        session.add(person)
        session.flush()
        assert person.id is not None
        session.add(Post(site_id=1, person_id=person.id, role=role, granted_at=NOW))
    if group is not None:
        session.add(TeamChat(site_id=1, team="*", chat_id=group, bound_at=NOW))
    entrances.arrive(session, who(VERA, 1), "", NOW)


def tap(score: int, update: int, now: datetime) -> Deed[str]:
    """Return the deed of Vera's tap on the one question."""

    def rate(session: Session) -> str:
        question = session.exec(select(Question.id).order_by(col(Question.id))).first()
        assert question is not None
        key, _ = taps.rate(session, who(VERA, update), question, score, Spot(VERA, 9), now)
        return key

    return rate


def chip(place: int, now: datetime = THEN) -> Deed[None]:
    def give(session: Session) -> None:
        reasons.give(session, who(VERA, 20 + place), 1, place, Spot(VERA, 9), now)

    return give


def write(text: str, update: int = 30) -> Deed[None]:
    def say(session: Session) -> None:
        said = Said({"kind": "text", "text": text}, Spot(VERA, update))
        words.heard(session, who(VERA, update), said, THEN)

    return say


def take(by: int, update: int = 40) -> Deed[None]:
    return lambda session: recoveries.take(session, who(by, update), 1, THEN)


async def bitter(there: Place) -> Phones:
    """Let Vera's case have its card."""
    phones = Phones()
    await there.alone(house)
    await there.alone(tap(1, 2, NOW + SECOND))
    await phones.drained(there, NOW + 2 * SECOND)
    return phones


def only(table: type[Row]) -> Deed[Row]:
    return lambda session: session.exec(select(table)).one()


def as_it_is(session: Session) -> dict[int, dict[str, Any]]:
    """Return what every card should show."""
    found = {}
    for number in session.exec(select(Card.id)):
        stand = cards.stand(session, number or 0)
        found[number or 0] = views.of_case(session, stand, Language.SPANISH, NOW)
    return timeless(found)


def timeless(shown: dict[int, dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Return views without when they were drawn."""
    return {number: {**view, "now": None} for number, view in shown.items()}
