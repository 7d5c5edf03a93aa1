"""What delivery does in the database: settles what came back, leases what may leave."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from bot.domain import delivery
from bot.domain.delivery import Fate, Later
from bot.flows import troubles
from bot.jobs.settling import Owed, Settling
from storage.queries import inbox, leasing, outbox
from storage.tables import Message
from storage.vocabulary import Trouble

STUMBLE = Later(timedelta(seconds=2), charge=True)  # our own fault, perhaps only now


@dataclass(slots=True)
class Flight:
    """A message that is leased: on its way to the wire, on it, or back."""

    message: Message
    content: dict[str, Any]
    begun: bool = False


@dataclass(slots=True)
class Turn:
    """What one transaction found."""

    flights: list[Flight] = field(default_factory=list)
    skipped: set[int] = field(default_factory=set)
    full: int | None = None
    moot: int = 0
    next_due: datetime | None = None


class MootError(Exception):
    """A message that could not be put together."""

    def __init__(self, message: Message, error: Exception) -> None:
        super().__init__(type(error).__name__)
        self.message = message


class Leases:
    """What each transaction of delivery does."""

    def __init__(self, owed: Owed) -> None:
        self._settling = Settling(owed)
        self._owed = owed
        self._leasing = ""  # the token of the turn that leased last

    @property
    def untold(self) -> set[int | None]:
        """The messages about whose fate nobody can be told."""
        return self._settling.untold

    def turn(
        self,
        session: Session,
        finished: Sequence[tuple[Message, Fate]],
        limits: leasing.Limits | None,
        token: str,
        now: datetime,
    ) -> Turn:
        for message, fate in finished:
            self._settling.settle(session, message, fate, now)
        if limits is None:
            return Turn()
        leased = self._lease(session, limits, token, now)
        turn = Turn(skipped=leased.skipped, full=leased.full, moot=len(leased.expired))
        for message in leased.messages:
            self._prepare(session, turn, message, now)
        if turn.full is None:
            turn.next_due = outbox.next_due(session, now)
        return turn

    def _lease(
        self, session: Session, limits: leasing.Limits, token: str, now: datetime
    ) -> leasing.Leased:
        """Lease what may leave; if the database does it again, what is leased by then."""
        if self._leasing == token and (mine := leasing.leased(session, token)):
            return leasing.Leased(mine, [], set())
        self._leasing = token
        return leasing.lease(session, now, limits, token, now + delivery.LEASE)

    def _prepare(self, session: Session, turn: Turn, message: Message, now: datetime) -> None:
        try:
            content = self._owed.prepare(session, message, now)
        except Exception as error:
            if inbox.is_outage(error):
                raise
            raise MootError(message, error) from error
        if content is None:
            self._settling.cancel(session, message, now)
            turn.moot += 1
        else:
            turn.flights.append(Flight(message, content))

    @staticmethod
    def put_aside(session: Session, number: int, name: str, now: datetime) -> None:
        if outbox.blame(session, number, now + STUMBLE.after, name) >= delivery.MAX_FAILURES:
            outbox.bury(session, number, now)
            troubles.note(session, Trouble.MESSAGE, number, now)

    def recover(
        self, session: Session, now: datetime, flying: Collection[int], *, alone: bool
    ) -> None:
        """Settle what somebody began to send and never finished: it may have arrived."""
        for message in leasing.abandoned(session, None if alone else now):
            if message.id not in flying:
                self._settling.doubt(session, message, now, at_once=True)
        outbox.expire(session, now)

    def find(self, session: Session, number: int, now: datetime) -> Flight | None:
        message = outbox.find(session, number)
        content = self._owed.prepare(session, message, now) if message else None
        return Flight(message, content) if message and content else None

    @staticmethod
    def give_back(session: Session, messages: Sequence[Message], now: datetime) -> None:
        for message in messages:
            outbox.postpone(session, message, now)
