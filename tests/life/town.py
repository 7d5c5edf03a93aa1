"""A bot without a network: updates in, calls out, each step to its end; it can die anywhere."""

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlmodel import Session

from bot.clock import Clock
from bot.domain.cycle import Cycle
from bot.domain.delivery import Fate
from bot.flows import escalations, guestlists, owed, sites, team
from bot.flows import followups as flow
from bot.flows.people import Who
from bot.jobs.auditor import WITHIN
from bot.jobs.heartbeat import LEASE
from bot.jobs.leases import Leases, Turn
from bot.telegram import handlers
from bot.telegram.context import App, build
from bot.telegram.dispatch import Dispatch
from bot.telegram.fast import tapped
from bot.telegram.handlers.errors import explain
from bot.telegram.render import render
from bot.telegram.sender import Sender
from storage.database import Database
from storage.queries import erasures, followups, inbox, unheard
from storage.queries.leasing import Limits
from storage.tables import Followup, Message
from storage.tables.base import text_of
from storage.vocabulary import Lane, Language, Role
from tests.journeys.facts import varied
from tests.life.phones import Phones
from tests.life.straight import DeadError, Straight
from tests.machine import ME

Json = dict[str, Any]
BEGIN = datetime(2027, 6, 2, 8, tzinfo=UTC)  # a Wednesday, 10:00 in the house
ZONE = "Europe/Madrid"
SECOND = timedelta(seconds=1)
GROUP = -1001
FIRST_UPDATE = 1000
EVERYTHING = Limits({int(lane): 500 for lane in Lane}, {int(lane): () for lane in Lane})
SOL, LUNA = "sol", "luna"
STEPS = ("reservation", "room", "breakfast")
FIRST_CUSTOMER = 7_000_000
STAFF: dict[int, tuple[str, Role, str]] = {
    510051: ("Marta", Role.STAFF, SOL),
    510052: ("Bruno", Role.STAFF, SOL),
    510053: ("Sonia", Role.SUPERVISOR, SOL),
    510054: ("Elena", Role.MANAGER, SOL),
    510055: ("Oscar", Role.STAFF, LUNA),
    510056: ("Olga", Role.MANAGER, LUNA),
}
NAMES = {number: name for number, (name, _, _) in STAFF.items()}
ABC = "abcdefghijklmnopqrstuvwxyz"
FORGOTTEN = "SELECT EXISTS (SELECT 1 FROM erasure WHERE purged_at IS NULL AND :now = :now)"
DUE = """
    SELECT EXISTS (SELECT 1 FROM followup WHERE state = 'waiting' AND due_at <= :now)
    OR EXISTS (SELECT 1 FROM outbox WHERE state = 'pending' AND due_at <= :now)
    OR EXISTS (SELECT 1 FROM erasure WHERE purged_at IS NULL)"""
SILENT = """
    SELECT EXISTS (SELECT 1 FROM "case"
        WHERE state = 'open' AND alerted_at IS NULL AND :now = :now)"""
NEXT = """
    SELECT min(due_at) FROM (
        SELECT due_at FROM followup WHERE state = 'waiting' UNION ALL
        SELECT due_at FROM outbox WHERE state = 'pending' AND due_at > :now)"""
MOST_TURNS = 300  # a step that needs more goes round in circles


class Still(Clock):
    """A clock that somebody moves."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.at = at

    def now(self) -> datetime:
        return self.at


async def no_picture(_order: Json) -> bytes | None:
    return b"picture"


class Town:
    """One bot over one database, and the phones of everybody it ever wrote to."""

    def __init__(self, url: str, at: datetime = BEGIN) -> None:
        self.url = url
        self.clock = Still(at)
        self.phones = Phones()
        self.group = GROUP
        self.kept: dict[int, str] = {}  # every update there ever was
        self.sends: Counter[str] = Counter()
        self.deaths = 0
        self.customers: list[int] = []
        self.gone: list[int] = []  # who asked to be forgotten, in order
        self.back: set[int] = set()  # who was heard of since
        self._numbers = count(FIRST_UPDATE)
        self._turns = count()
        self._open()

    def _open(self) -> None:
        self.db = Straight(self.url)
        self._leases = Leases(owed)
        self._sender = Sender(self.phones, render, no_picture)

    async def begin(self) -> None:
        """Start as a process does: what one before it left is seen to."""
        self.application: App = build("1:x", self.phones, me=ME)
        await self.application.initialize()
        handlers.register(self.application)
        self.dispatch = Dispatch(
            self.db,
            self.phones,
            self.clock,
            self.application,
            wake=lambda: None,
            explain=explain,
            fast=tapped,
        )
        await self.db.write(self._leases.recover, self.clock.at, (), alone=True)
        await self.db.write(followups.free_stale)
        for number, _ in await self.db.read(inbox.waiting, None, 1000):
            await self._handle(number)

    async def die(self) -> None:
        """End at once: what is in memory is lost, and another process begins."""
        self.deaths += 1
        await self.db.close()
        self._open()
        await self.begin()

    async def close(self) -> None:
        await self.application.shutdown()
        await self.db.close()

    async def survives(self, work: Any) -> None:
        """Do something; should the process end in it, begin again and finish what is owed."""
        try:
            await work
        except DeadError:
            await self.die()
            last = max(self.kept)  # it was not acknowledged: Telegram hands it over again
            await self.redelivered(last, 0)
        await self.settle()

    def number(self) -> int:
        return next(self._numbers)

    async def comes(self, body: Json, person: int) -> int:
        """Let an update arrive and be handled; return its number."""
        number = self.number()
        raw = json.dumps({"update_id": number, **body})
        self.kept[number] = raw
        await self.redelivered(number, person)
        return number

    async def redelivered(self, number: int, person: int) -> None:
        """Let Telegram hand over an update, perhaps again."""
        arrival = inbox.Arrival(number, self.kept[number], str(person))
        (row,) = await self.db.write(inbox.keep, [arrival], self.clock.at)
        if row is not None:
            await self._handle(row)

    async def _handle(self, number: int) -> None:
        for _ in range(5):
            again = await self.dispatch.handle(number)
            await self.dispatch.stop()
            if again is None:
                return

    async def settle(self) -> None:
        """Do whatever is due now, as often as the process may die in it."""
        while True:
            try:
                await self._settle()
            except DeadError:
                await self.die()
            else:
                return

    async def _settle(self) -> None:
        for _ in range(MOST_TURNS):
            if not self._asked(DUE):
                break
            done = await self._tick() + await self.deliver()
            gone = await self.db.read(erasures.to_purge) if self._asked(FORGOTTEN) else []
            if gone:
                await self.db.purge()
                await self.db.write(erasures.purged, gone, self.clock.at)
            if not done and not gone:
                break
        else:
            raise AssertionError("it never comes to rest")
        if self._asked(SILENT):
            for case in await self.db.read(unheard.cases, self.clock.at, WITHIN):
                await self.db.write(escalations.unheard, case, self.clock.at)
            await self.deliver()

    def _asked(self, query: str) -> Any:
        """Ask cheaply whether there is anything to do at all."""
        (told,) = self.db.line._raw.execute(query, {"now": text_of(self.clock.at)}).fetchone()
        return told

    async def _tick(self) -> int:
        taken: list[Followup] = []
        for lane in followups.LANES:
            until = self.clock.at + LEASE
            taken += await self.db.write(followups.take_due, lane, self.clock.at, until, 100)
        for one in taken:
            await self.db.write(flow.carry_out, one.id or 0, self.clock.at)
        return len(taken)

    async def deliver(self) -> int:
        """Send what may leave; return how much that was."""
        sent = 0
        finished: list[tuple[Message, Fate]] = []
        self.phones.now = self.clock.at.timestamp()
        for _ in range(MOST_TURNS):
            turn: Turn = await self.db.write(
                self._leases.turn, finished, EVERYTHING, self._token(), self.clock.at
            )
            finished = []
            for flight in turn.flights:
                self.sends[flight.message.key] += 1
                fate = await self._sender(flight.message, flight.content)
                finished.append((flight.message, fate))
            sent += len(turn.flights)
            if not turn.flights and not turn.moot:
                return sent
        raise AssertionError("it never stops sending")

    def _token(self) -> str:
        return f"{self.deaths}.{next(self._turns)}"

    async def passes(self, span: timedelta) -> None:
        """Let time go by, stopping at whatever falls due."""
        until = self.clock.at + span
        for _ in range(MOST_TURNS * 20):
            due = self.next_due()
            if due is None or due > until:
                break
            self.clock.at = max(self.clock.at, due)
            await self.settle()
        else:
            raise AssertionError("something is due again and again")
        self.clock.at = until
        await self.settle()

    def next_due(self) -> datetime | None:
        """Return when the next follow-up or message falls due."""
        told = self._asked(NEXT)
        return datetime.fromisoformat(told + "+00:00") if told else None

    async def presses(self, person: int, chat: int, message: int, data: str) -> int:
        """Let somebody press a button, which they may have made up."""
        shown = {"message_id": message, "date": 1, "chat": chat_of(chat), "text": "…"}
        query = {"from": user(person), "chat_instance": "1", "message": shown, "data": data}
        number = next(self._numbers)
        raw = json.dumps({"update_id": number, "callback_query": {"id": str(number), **query}})
        self.kept[number] = raw
        await self.redelivered(number, person)
        return number

    async def says(
        self,
        person: int,
        text: str,
        chat: int | None = None,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> int:
        """Let somebody write, in private if no chat is named."""
        message: Json = {
            "message_id": 1_000_000 + next(self._numbers),
            "date": int(self.clock.at.timestamp()),
            "chat": chat_of(chat or person),
            "from": user(person),
            "text": text,
        }
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if thread is not None:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if reply_to is not None:
            of = {"message_id": reply_to, "date": 1, "chat": message["chat"], "text": "…"}
            message["reply_to_message"] = of
        return await self.comes({"message": message}, person)

    async def migrates(self) -> None:
        """Let the team's group become another, as Telegram does when it grows."""
        old, self.group = self.group, self.group - 1_000_000
        message = {
            "message_id": 1,
            "date": int(self.clock.at.timestamp()),
            "chat": chat_of(old),
        }
        body = {**message, "from": user(510054), "migrate_to_chat_id": self.group}
        await self.comes({"message": body}, 510054)

    async def imports(self, person: int, text: str) -> None:
        """Let a manager send a list of customers; its file was fetched before."""
        who = Who(person, name_of(person), "es", self.number())
        known = await self.db.read(guestlists.is_for_us, person)
        if known is not None:
            found = guestlists.understood(text.encode(), known)
            await self.db.write(guestlists.received, who, found, self.clock.at)

    async def blocks(self, person: int, *, out: bool) -> None:
        """Let somebody block the bot, or let it in again."""
        (self.phones.refusing.add if out else self.phones.refusing.discard)(person)
        bot = {"id": ME["id"], "is_bot": True, "first_name": "Bot"}
        states = ("member", "kicked") if out else ("kicked", "member")
        was, now = ({"user": bot, "status": one, "until_date": 0} for one in states)
        change = {"chat": chat_of(person), "from": user(person), "date": 1}
        body = {**change, "old_chat_member": was, "new_chat_member": now}
        await self.comes({"my_chat_member": body}, person)


def chat_of(number: int) -> Json:
    if number > 0:
        return {"id": number, "type": "private", "first_name": name_of(number)}
    return {"id": number, "type": "supergroup", "title": "Team", "is_forum": True}


def name_of(number: int) -> str:
    """Return a name; that of a customer stands nowhere else."""
    return NAMES.get(number) or f"Zq{ABC[number % 26]}{ABC[number // 26 % 26]}w"


def user(number: int) -> Json:
    name = name_of(number)
    return {"id": number, "is_bot": False, "first_name": name, "language_code": "es"}


def found(session: Session, cycle: Cycle, zone: str = ZONE, at: datetime = BEGIN) -> None:
    """Write down two places: one with a group for its teams, one without."""
    for key in (SOL, LUNA):
        spoken, quiet = Language.SPANISH, "22:00-08:00"
        sites.found(session, key, f"Hotel {key}", zone, spoken, quiet, cycle, at)
    for number, (name, role, key) in STAFF.items():
        who = Who(number, name, "es", number)
        team.join(session, who, sites.invitation(session, key, role, None, at), at)
    elena = Who(510054, "Elena", "es", 99)
    team.bind(session, elena, GROUP, "", at, forum=True)


def links(session: Session, at: datetime = BEGIN) -> dict[str, list[str]]:
    """Return the codes of some touchpoints of each place."""
    return {
        key: [sites.printed(session, "hotel", step, key, at) for step in STEPS]
        for key in (SOL, LUNA)
    }


async def founded(
    url: str, cycle: Cycle | None = None, zone: str = ZONE, at: datetime = BEGIN
) -> dict[str, list[str]]:
    """Make the database of a town; return the codes of its touchpoints."""
    db: Database = Straight(url)
    await db.write(found, cycle or varied(), zone, at)
    codes = await db.write(links, at)
    await db.close()
    return codes
