"""The bot put together: what receives, decides, sends and keeps time."""

import asyncio
import gc
import random
from contextlib import suppress
from datetime import datetime
from typing import Any

import structlog
from sqlmodel import Session

from bot.clock import Clock
from bot.domain.budget import Budget
from bot.domain.words import warm_up
from bot.engine.embedded import Embedded
from bot.flows import owed
from bot.jobs.deliver import Deliver
from bot.jobs.heartbeat import Heartbeat
from bot.jobs.updates import Updates
from bot.pictures.studio import Studio
from bot.settings import Settings, with_bot
from bot.telegram import context, handlers
from bot.telegram.context import Reread
from bot.telegram.dispatch import Dispatch
from bot.telegram.fast import tapped
from bot.telegram.handlers.errors import explain
from bot.telegram.lean import LeanWire
from bot.telegram.receiver import ALLOWED_UPDATES, Receiver, TokenRefusedError
from bot.telegram.render import render
from bot.telegram.sender import Sender
from bot.telegram.wire import HttpWire, HttpxWire, Wire, WireError
from storage.database import Database
from storage.queries import erasures, followups, inbox, outbox

log = structlog.get_logger(__name__)

REFUSED = (401, 404)  # what Telegram answers to a token it does not know
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
GRACE = 10.0  # seconds for what was begun, once told to stop
WARM_UP = 1.0  # seconds after the start
LOOK = 0.005
STUCK = 20.0  # seconds after which a rehearsal no longer waits for quiet


class Bot:
    """One replica: it receives, decides, sends, and keeps the time of what comes later."""

    def __init__(self, settings: Settings, db: Database, clock: Clock) -> None:
        self._settings = settings
        self.db = db
        self.clock = clock
        self.wire: Wire = client(settings.telegram_wire)(settings.bot_url())
        self.carrier = Embedded()
        self.application = context.build(
            settings.token(),
            self.wire,
            base_url=with_bot(settings.telegram_api_url, "/bot"),
            file_url=with_bot(settings.telegram_file_url, "/file/bot"),
        )
        handlers.register(self.application)
        self.deliver = Deliver(
            db,
            self.carrier,
            budget(settings.messages_per_second),
            clock,
            Sender(self.wire, render, Studio().draw),
            owed,
        )
        self.heartbeat = Heartbeat(db, clock, self.carrier, wake=self.deliver.wake)
        self.dispatch = Dispatch(
            db,
            self.wire,
            clock,
            self.application,
            wake=self.wake,
            explain=explain,
            fast=tapped,
            reread=self._second_reader(),
        )
        self.updates = Updates(self.carrier, self.dispatch)
        self.receiver = Receiver(
            db, self.wire, clock, hand=self.updates.hand, handed=self.updates.handed
        )

    def _second_reader(self) -> Reread | None:
        """Return who looks again at words in doubt; nobody unless the operator said so."""
        if self._settings.words_model_url is None:
            return None
        from bot.bootstrap import wording  # noqa: PLC0415  a tenth of a start, seldom needed

        return wording.second_look(self._settings, self.db, self.clock, self.wake)

    def wake(self) -> None:
        """Something was decided: see to what is owed now, and to what is owed by the clock."""
        self.deliver.wake()
        self.heartbeat.look_again()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop; what was begun is finished, the rest stays in its rows."""
        gc.freeze()  # what the start left stays for good: no need to look through it again
        try:
            if not await self._introduced(stop):
                return
            self.heartbeat.start()
            async with asyncio.TaskGroup() as tasks:
                warming = tasks.create_task(warmed_up())
                carrying = tasks.create_task(self.carrier.run())
                delivering = tasks.create_task(self.deliver.run())
                receiving = tasks.create_task(self._receive())
                await stop.wait()
                self.receiver.stop()
                self.heartbeat.stop()
                self.deliver.stop()
                await self.carrier.stop(GRACE)
                await self.dispatch.stop()
                await delivering
                for one in (carrying, receiving, warming):
                    one.cancel()
        finally:
            await self.application.shutdown()
            await self.wire.close()

    async def _introduced(self, stop: asyncio.Event) -> bool:
        """Learn who we are, however long the network is away; False if told to stop first."""
        async with asyncio.TaskGroup() as tasks:
            asking = tasks.create_task(self._introduce())
            stopping = tasks.create_task(stop.wait())
            await asyncio.wait((asking, stopping), return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            asking.cancel()
        return not asking.cancelled()

    async def _introduce(self) -> None:
        self.application.bot.introduce(await self._insist("getMe", {}))
        await self.application.initialize()

    async def _insist(self, method: str, params: dict[str, Any]) -> Any:  # noqa: ANN401 - Telegram's
        """Call until it is answered; only a refused token ends it."""
        pause = FIRST_PAUSE
        while True:
            try:
                answer = await self.wire.call(method, params)
            except WireError as error:
                log.warning("Telegram can't be reached", reason=str(error))
            else:
                if answer.body.get("ok"):
                    return answer.body["result"]
                if answer.status in REFUSED:
                    raise TokenRefusedError("Telegram does not know the bot's token")
                log.warning("Telegram refuses", reason=answer.body.get("description"))
            await asyncio.sleep(pause * random.uniform(0.5, 1))  # noqa: S311 - jitter
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _receive(self) -> None:
        if self._settings.receive == "webhook":
            await self._settle_webhook()
            await self.receiver.resume()
        else:
            await self._insist("deleteWebhook", {})
            await self.receiver.run()

    async def _settle_webhook(self) -> None:
        secret = self._settings.webhook_secret
        assert secret is not None  # the settings saw to it
        params = {
            "url": self._settings.webhook_url,
            "secret_token": secret.get_secret_value(),
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        await self._insist("setWebhook", params)

    async def settled(self) -> None:
        """Wait until nothing is due any more: for rehearsals, where time waits for the bot."""
        with suppress(TimeoutError):
            async with asyncio.timeout(STUCK):
                while not await self._at_rest():
                    await self.heartbeat.tick()
                    self.deliver.wake()
                    await asyncio.sleep(LOOK)
                    await self.deliver.settled()  # a turn that is under way may need longer

    async def _at_rest(self) -> bool:
        resting = self.carrier.idle() and self.deliver.idle()
        return resting and not await self.db.read(busy, self.clock.now())

    async def next_due(self) -> datetime | None:
        """Return when the next follow-up or message falls due."""
        return await self.db.read(upcoming, self.clock.now())


async def warmed_up() -> None:
    """Make ready to read words, once the first poll is out; no customer is to wait for it."""
    await asyncio.sleep(WARM_UP)
    await asyncio.to_thread(warm_up)


def client(name: str) -> type[HttpWire]:
    """Return the HTTP client that the settings name."""
    if name == "aiohttp":
        from bot.telegram.aiohttp_wire import AiohttpWire  # noqa: PLC0415  a tenth of a start

        return AiohttpWire
    return HttpxWire if name == "httpx" else LeanWire


def budget(per_second: float) -> Budget:
    """Return Telegram's limits, the bot's own set anew; 0 takes them all away."""
    if per_second == 0:
        return Budget(0, reserved=0, burst=0, per_chat=0, chat_burst=0, per_group=0)
    return Budget(per_second)


def busy(session: Session, now: datetime) -> bool:
    """Tell whether anything is still to be done, following work the way it goes."""
    return (
        bool(inbox.waiting(session, None, 1))
        or followups.under_way(session, now)
        or outbox.due(session, now)
        or bool(erasures.to_purge(session))
    )


def upcoming(session: Session, now: datetime) -> datetime | None:
    dues = (followups.next_due(session), outbox.next_due(session, now))
    return min((due for due in dues if due is not None), default=None)
