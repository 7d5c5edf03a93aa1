"""The machinery that receives and sends, put together as the bot does it, for its tests."""
# ruff: noqa: ARG002 - the debts answer to a protocol

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select
from telegram import Update

from bot.clock import Clock
from bot.domain.budget import Budget
from bot.engine.embedded import Embedded
from bot.errors import BotError
from bot.jobs.deliver import Deliver
from bot.jobs.updates import Updates
from bot.telegram.aiohttp_wire import AiohttpWire
from bot.telegram.context import App, Context, build
from bot.telegram.dispatch import Dispatch
from bot.telegram.receiver import Receiver
from bot.telegram.sender import Sender
from bot.telegram.wire import HttpWire
from storage.database import Database
from storage.queries import outbox
from storage.tables import Inbox, Message
from storage.vocabulary import Lane, Language, MessageKind

ME = {"id": 1000, "is_bot": True, "first_name": "Momentos", "username": "momentos_bot"}


@dataclass
class Debts:
    """Those who owe the messages of a test: they remember what they were told."""

    told: list[tuple[Any, ...]] = field(default_factory=list)
    moot: set[str] = field(default_factory=set)
    prepare_fails: set[str] = field(default_factory=set)
    sent_fails: set[str] = field(default_factory=set)

    def prepare(
        self, session: Session, message: Message, now: datetime
    ) -> dict[str, Any] | None:
        if message.key in self.prepare_fails:
            raise ValueError("no words for it")
        if message.key in self.moot:
            message.error = "moot"
            return None
        return message.content

    def sent(self, session: Session, message: Message, result: Any, now: datetime) -> None:
        if message.key in self.sent_fails:
            raise ValueError("no ear for it")
        self.told.append(("sent", message.key, result.get("message_id")))

    def failed(
        self, session: Session, message: Message, why: str, now: datetime, *, lasting: bool
    ) -> None:
        self.told.append(("failed", message.key, why, lasting))

    def uncertain(self, session: Session, message: Message, now: datetime) -> None:
        self.told.append(("uncertain", message.key))

    def topic_gone(self, session: Session, message: Message, now: datetime) -> None:
        self.told.append(("topic_gone", message.key))

    def migrated(self, session: Session, old: int, new: int, now: datetime) -> None:
        self.told.append(("migrated", old, new))


def render(content: dict[str, Any], language: Language) -> tuple[str, dict[str, Any]]:
    return content.get("method", "sendMessage"), content["params"]


async def explain(update: Update, context: Context, error: BotError) -> None:
    context.answer(f"refused: {error.key}", alert=True)


@dataclass
class Machine:
    """Everything between Telegram and the handlers, running."""

    db: Database
    wire: HttpWire
    clock: Clock
    carrier: Embedded
    deliver: Deliver
    dispatch: Dispatch
    receiver: Receiver
    application: App
    debts: Debts
    numbers: int = 0

    async def owe(
        self,
        chat_id: int,
        text: str = "How was it?",
        *,
        key: str | None = None,
        kind: MessageKind = MessageKind.REPLY,
        lane: Lane = Lane.REPLY,
        method: str = "sendMessage",
        due_in: float = 0,
        expires_in: float | None = None,
        **params: Any,
    ) -> str:
        self.numbers += 1
        key = key or f"test:{self.numbers}"
        now = self.clock.now()
        words = {"text": text} if method in ("sendMessage", "editMessageText") else {}
        await self.db.write(
            outbox.owe,
            key=key,
            lane=lane,
            kind=kind,
            chat_id=chat_id,
            language=Language.ENGLISH,
            content={"method": method, "params": {**words, **params}},
            now=now,
            due_at=now + timedelta(seconds=due_in),
            expires_at=None if expires_in is None else now + timedelta(seconds=expires_in),
        )
        self.deliver.wake()
        return key

    async def row(self, key: str) -> Message:
        return await self.db.read(
            lambda session: session.exec(select(Message).where(Message.key == key)).one()
        )

    async def inbox(self) -> list[Inbox]:
        return await self.db.read(
            lambda session: list(
                session.exec(select(Inbox).order_by(col(Inbox.update_id))).all()
            )
        )

    async def until_row(self, key: str, state: str) -> Message:
        async def there() -> bool:
            return (await self.row(key)).state == state

        await until(there, f"{key} to be {state}")
        return await self.row(key)


async def until(ask: Callable[[], Any], what: str, patience: float = 15) -> Any:
    """Ask until the answer is true; a test that waits in vain says what for."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        answer = ask()
        if asyncio.iscoroutine(answer):
            answer = await answer
        if answer:
            return answer
        await asyncio.sleep(0.01)
    raise AssertionError(f"waited in vain for {what}")


@asynccontextmanager
async def assembled(
    database_url: str,
    base: str,
    token: str,
    *,
    budget: Budget | None = None,
    fast: Any = None,
    register: Callable[[App], None] | None = None,
    wire: HttpWire | None = None,
) -> AsyncIterator[Machine]:
    """Put the machinery together without running it."""
    db = Database(database_url)
    wire = wire or AiohttpWire(f"{base}/bot{token}")
    clock, carrier, debts = Clock(), Embedded(), Debts()
    budget = budget or Budget(0, 0, 0, 0, 0, 0)
    deliver = Deliver(db, carrier, budget, clock, Sender(wire, render), debts)
    application = build(token, wire, base_url=f"{base}/bot", me=ME)
    await application.initialize()
    if register:
        register(application)
    dispatch = Dispatch(
        db, wire, clock, application, wake=deliver.wake, explain=explain, fast=fast
    )
    updates = Updates(carrier, dispatch)
    receiver = Receiver(
        db, wire, clock, handed=updates.handed, hand=updates.hand, poll_timeout=5
    )
    try:
        yield Machine(db, wire, clock, carrier, deliver, dispatch, receiver, application, debts)
    finally:
        await carrier.stop(5)
        await dispatch.stop()
        await application.shutdown()
        await wire.close()
        await db.close()


@asynccontextmanager
async def running(machine: Machine, *, receive: bool = True) -> AsyncIterator[Machine]:
    """Run the loops; stop them in the order in which the bot does."""
    loop = asyncio.get_running_loop()
    receiving = loop.create_task(machine.receiver.run()) if receive else None
    delivering = loop.create_task(machine.deliver.run())
    try:
        yield machine
    finally:
        machine.receiver.stop()
        if receiving:
            await asyncio.wait([receiving])
        machine.deliver.stop()
        await machine.carrier.stop(5)
        await asyncio.wait([delivering])
