"""Delivers the outbox: leases what may leave, has it sent, settles it by its fate."""

import asyncio
import random
import secrets
import time
from collections.abc import Sequence

import structlog

from bot.clock import Clock
from bot.domain import delivery
from bot.domain.budget import Budget
from bot.domain.delivery import Fate, Later, TokenRefused
from bot.jobs.carrier import Carrier, Load, LoadKind
from bot.jobs.leases import STUMBLE, Flight, Leases, MootError, Turn
from bot.jobs.settling import Owed, UntoldError
from bot.telegram.opening import TokenRefusedError
from bot.telegram.sender import Send
from storage.database import Database
from storage.queries import inbox, leasing
from storage.tables import Message
from storage.vocabulary import Lane

log = structlog.get_logger(__name__)

SWEEP = 10.0  # seconds between looks for leases that ran out
NET = 2.0  # seconds: the longest rest when nothing is known to fall due
LONGEST_SILENCE = 10.0  # seconds between probes while nobody can be reached


class Deliver:
    """The loop between the outbox and the wire."""

    def __init__(
        self,
        db: Database,
        carrier: Carrier,
        budget: Budget,
        clock: Clock,
        send: Send,
        owed: Owed,
        *,
        alone: bool = True,  # whether no other process delivers from this database
    ) -> None:
        self._db = db
        self._carrier = carrier
        self._budget = budget
        self._clock = clock
        self._send = send
        self._leases = Leases(owed)
        self._alone = alone
        self._name = secrets.token_hex(4)
        self._turns = 0
        self._woken = asyncio.Event()
        self._calm = asyncio.Event()
        self._flying: dict[int, Flight] = {}
        self._finished: list[tuple[Message, Fate]] = []
        self._unreached = 0  # calls in a row that found nobody
        self._silent_until = 0.0
        self._swept = 0.0
        self._stopping = False
        self._refused = False
        carrier.employ(LoadKind.MESSAGE, self.carry)
        clock.subscribe(self.wake)

    def wake(self) -> None:
        """Something may be due now."""
        self._calm.clear()
        self._woken.set()

    def idle(self) -> bool:
        """Whether nothing is on its way and nothing is due."""
        return self._calm.is_set()

    async def settled(self) -> None:
        """Wait until idle."""
        await self._calm.wait()

    def stop(self) -> None:
        """Lease nothing more; run() ends when what was begun is settled."""
        self._stopping = True
        self.wake()

    async def run(self) -> None:
        """Deliver until stopped; TokenRefusedError when nothing can be sent any more."""
        await self._recover_first()
        self._swept = time.monotonic()
        while not (self._stopping and self._landed()):
            wait = await self._safely()
            if self._refused:
                raise TokenRefusedError("Telegram does not know the bot's token")
            if wait:
                await self._rest(wait)
        await self._give_back()

    async def carry(self, load: Load) -> None:
        """Send one message; what became of it is settled with the next turn."""
        flight = load.body if isinstance(load.body, Flight) else await self._fetch(load.id)
        if flight is None or self._stopping:
            return
        flight.begun = True
        fate: Fate = delivery.Doubtful()  # should this be cancelled on its way
        try:
            fate = await self._send(flight.message, flight.content)
        except Exception as error:  # noqa: BLE001 - it goes on the message's account
            log.error(  # noqa: TRY400 - the words of the error may be a customer's
                "message failed", message=flight.message.id, error=type(error).__name__
            )
            flight.message.error = type(error).__name__
            fate = STUMBLE
        finally:
            self._land(flight.message, fate)

    def _land(self, message: Message, fate: Fate) -> None:
        self._finished.append((message, fate))
        self._notice(message, fate)
        self.wake()

    def _notice(self, message: Message, fate: Fate) -> None:
        """Learn from one message's fate for all the others."""
        now = time.monotonic()
        if isinstance(fate, Later) and fate.pause_all:
            self._unreached += 1
            longest = min(LONGEST_SILENCE, 0.5 * 2 ** min(self._unreached, 10))
            self._silent_until = now + longest * random.uniform(0.5, 1)  # noqa: S311 - jitter
            return
        self._unreached = 0
        if isinstance(fate, Later) and fate.pause_chat:
            wait = fate.after.total_seconds() + random.uniform(0, 0.2)  # noqa: S311 - jitter
            self._budget.refuse(message.chat_id, now + wait, now)
        self._refused |= isinstance(fate, TokenRefused)

    async def _safely(self) -> float:
        """Take a turn; when the database does not let us, say so and wait."""
        self._woken.clear()
        finished, self._finished = self._finished, []
        try:
            return await self._turn(finished)
        except UntoldError as untold:
            self._finished = finished + self._finished
            self._give_up_telling(untold)
        except MootError as moot:
            self._finished = finished + self._finished
            await self._blame(moot)
        except Exception as error:
            self._finished = finished + self._finished
            if not inbox.is_outage(error):
                raise
            log.warning("delivery waits for the database", error=type(error).__name__)
            return 1.0
        return 0.0

    def _give_up_telling(self, untold: UntoldError) -> None:
        log.error("nobody could be told", message=untold.message.id, error=str(untold))
        self._leases.untold.add(untold.message.id)

    async def _turn(self, finished: Sequence[tuple[Message, Fate]]) -> float:
        """Settle what came back and lease what may leave; return how long to rest."""
        now = time.monotonic()
        limits = self._limits(now)
        self._turns += 1
        token = f"{self._name}.{self._turns}"
        turn = Turn()
        if finished or limits:
            turn = await self._db.hurry(
                self._leases.turn, finished, limits, token, self._clock.now()
            )
        for message, _ in finished:
            self._flying.pop(message.id or 0, None)
            self._leases.untold.discard(message.id)
        for flight in turn.flights:
            self._flying[flight.message.id or 0] = flight
            self._budget.spend(flight.message.lane, flight.message.chat_id, now)
        self._carrier.handed([load_of(flight) for flight in turn.flights])
        await self._sweep()
        if turn.moot:
            return 0.0
        return self._wait_after(turn, limits)

    async def _blame(self, moot: MootError) -> None:
        """Put a message aside whose words can't be found; after some tries for good."""
        now = self._clock.now()
        number, name = moot.message.id or 0, str(moot)
        log.error("message can't be put together", message=number, error=name)
        await self._db.write(self._leases.put_aside, number, name, now)

    def _limits(self, now: float) -> leasing.Limits | None:
        """Return what may be leased now; None for nothing."""
        if self._stopping or self._refused or now < self._silent_until:
            return None
        room = {lane: self._room(lane, now) for lane in map(int, Lane)}
        if not any(room.values()):
            return None
        urgent = self._budget.blocked(Lane.ALERT, now)
        blocked = self._budget.blocked(Lane.REPLY, now)
        return leasing.Limits(room, {lane: blocked if lane else urgent for lane in room})

    def _room(self, lane: int, now: float) -> int:
        room = min(
            self._budget.room(lane, now), self._carrier.room(LoadKind.MESSAGE, Lane(lane))
        )
        if self._unreached or (lane == Lane.ALERT and self._budget.paused(now)):
            return min(room, 1 - min(len(self._flying), 1))  # one probe at a time
        return max(room, 0)

    def _wait_after(self, turn: Turn, limits: leasing.Limits | None) -> float:
        """Return the seconds until the next turn can do something that this one could not."""
        now = time.monotonic()
        if now < self._silent_until:
            return self._silent_until - now
        waits = [NET]
        short = Lane.ALERT if turn.full is None else Lane(turn.full)
        if (limits is None or turn.full is not None) and self._carrier_has_room(short):
            waits.append(self._budget.full_again(short, now))
        for chat in turn.skipped:
            wait = self._budget.may(Lane.ALERT, chat, now)
            waits.append(wait or self._budget.may(Lane.REPLY, chat, now))
        if turn.next_due is not None:
            waits.append((turn.next_due - self._clock.now()).total_seconds())
        quiet = limits is not None and turn.full is None and not turn.skipped
        if quiet and not self._flying and not self._woken.is_set():
            self._calm.set()
        return max(min(waits), 0.001)

    def _carrier_has_room(self, lane: Lane) -> bool:
        """Whether it is tokens that are missing; a place comes free with a landing."""
        probing = self._unreached or (
            lane == Lane.ALERT and self._budget.paused(time.monotonic())
        )
        return not (probing and self._flying) and self._carrier.room(LoadKind.MESSAGE, lane) > 0

    async def _rest(self, seconds: float) -> None:
        if self._woken.is_set():
            return
        timer = asyncio.get_running_loop().call_later(seconds, self._woken.set)
        await self._woken.wait()
        timer.cancel()

    async def _sweep(self) -> None:
        """Now and then, see to what expired in a paused chat and what a dead process left."""
        if time.monotonic() - self._swept > SWEEP:
            self._swept = time.monotonic()
            await self._recover_all(alone=False)

    async def _recover_first(self) -> None:
        """See to what a process before this one left, as soon as the database lets us."""
        while not self._stopping:
            self._woken.clear()
            try:
                await self._recover_all(alone=self._alone)
            except Exception as error:
                if not inbox.is_outage(error):
                    raise
                log.warning("delivery waits for the database", error=type(error).__name__)
                await self._rest(1.0)
            else:
                return

    async def _recover_all(self, *, alone: bool) -> None:
        while True:
            try:
                return await self._db.write(
                    self._leases.recover, self._clock.now(), self._flying, alone=alone
                )
            except UntoldError as untold:
                self._give_up_telling(untold)

    async def _fetch(self, number: int) -> Flight | None:
        """Find a message that an engine brought without its row."""
        return await self._db.write(self._leases.find, number, self._clock.now())

    def _landed(self) -> bool:
        begun = any(flight.begun for flight in self._flying.values())
        return not begun and not self._finished

    async def _give_back(self) -> None:
        """Owe again, as if never leased, what was not begun."""
        left = [flight.message for flight in self._flying.values()]
        if left:
            await self._db.write(self._leases.give_back, left, self._clock.now())
        self._flying.clear()
        self._calm.set()


def load_of(flight: Flight) -> Load:
    """Return a message's load: in its chat's order in its lane; alerts wait for nobody."""
    message = flight.message
    number = message.id or 0
    key = f"{message.chat_id}:{message.lane}" if message.lane else f"alert:{number}"
    return Load(LoadKind.MESSAGE, number, key, message.lane, flight)
