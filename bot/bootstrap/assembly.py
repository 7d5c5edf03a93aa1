"""The bot put together: what receives, decides, sends and keeps time."""

import asyncio
import gc
import time
from contextlib import suppress
from datetime import datetime

import structlog
from sqlmodel import Session

from bot.bootstrap.opening import open_to, wire_of
from bot.clock import Clock
from bot.domain.budget import Budget
from bot.engine.embedded import Embedded
from bot.flows import menus, owed
from bot.jobs.auditor import Auditor, Tell
from bot.jobs.deliver import Deliver
from bot.jobs.exporter import Exporter
from bot.jobs.heartbeat import Heartbeat
from bot.jobs.updates import Updates
from bot.pictures.studio import Studio
from bot.settings import Settings, with_bot
from bot.telegram import context, handlers
from bot.telegram.context import Reread, Weigh
from bot.telegram.dispatch import Dispatch
from bot.telegram.fast import tapped
from bot.telegram.handlers.errors import explain
from bot.telegram.menus import version
from bot.telegram.opening import ALLOWED_UPDATES, Opening, insist
from bot.telegram.receiver import Receiver
from bot.telegram.render import render
from bot.telegram.sender import Sender
from storage.database import Database
from storage.queries import erasures, followups, inbox, outbox

log = structlog.get_logger(__name__)

SILENT = 90.0  # seconds without a good poll: Telegram, the network or the token
STALE = 60.0  # seconds without a tick of the heartbeat
GRACE = 10.0  # seconds for what was begun, once told to stop
LOOK = 0.005
STUCK = 20.0  # seconds after which a rehearsal no longer waits for quiet


class Bot:
    """One replica: it receives, decides, sends, and keeps the time of what comes later.

    `opening` has begun to speak with Telegram already.
    """

    def __init__(
        self, settings: Settings, db: Database, clock: Clock, opening: Opening | None = None
    ) -> None:
        self._settings = settings
        self.db = db
        self.clock = clock
        self._opening = opening or open_to(settings)
        self.wire = self._opening.wire
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
        self.exporter = Exporter(
            settings.database_url,
            db,
            clock,
            wake=self.deliver.wake,
            open_wire=lambda: wire_of(settings),
        )
        self.dispatch = Dispatch(
            db,
            self.wire,
            clock,
            self.application,
            wake=self.wake,
            explain=explain,
            fast=tapped,
            reread=self._second_reader(),
            weigh=self._weigher(),
            export=self.exporter.look,
        )
        self.updates = Updates(self.carrier, self.dispatch)
        self.receiver = Receiver(
            db, self.wire, clock, hand=self.updates.hand, handed=self.updates.handed
        )

        self.auditor = Auditor(
            settings.database_url,
            db,
            clock,
            wake=self.wake,
            trouble=self.trouble,
            tell=self._outside(),
        )

    def _outside(self) -> Tell | None:
        """Return who outside is told how the bot is; nobody unless the operator said so."""
        if self._settings.heartbeat_url is None:
            return None
        from bot.jobs.beacon import Beacon  # noqa: PLC0415  a tenth of a start, seldom needed

        return Beacon(self._settings.heartbeat_url).tell

    async def trouble(self) -> list[str]:
        """Return what keeps the bot from doing its work, in words."""
        wrong = []
        if self._settings.receive == "poll" and self.receiver.silence() > SILENT:
            wrong.append(f"Telegram has not answered for {self.receiver.silence():.0f} s")
        ticked = self.heartbeat.last_tick
        if ticked is None or time.monotonic() - ticked > STALE:
            wrong.append("the heartbeat does not tick")
        try:
            await self.db.read(inbox.waiting, None, 1)
        except Exception as error:  # noqa: BLE001  whatever it is, the answer must come
            wrong.append(f"the database does not answer: {type(error).__name__}")
        return wrong

    def _second_reader(self) -> Reread | None:
        """Return who looks again at words in doubt; nobody unless the operator said so."""
        if self._settings.words_model_url is None:
            return None
        from bot.bootstrap import wording  # noqa: PLC0415  a tenth of a start, seldom needed

        return wording.second_look(self._settings, self.db, self.clock, self.wake)

    def _weigher(self) -> Weigh | None:
        """Return the language model of this machine; none unless the operator said so."""
        if not self._settings.words_e5:
            return None
        from bot.jobs import embeddings  # noqa: PLC0415  seldom needed

        return embeddings.weigher()

    def wake(self) -> None:
        """Something was decided: see to what is owed now, and to what is owed by the clock."""
        self.deliver.wake()
        self.heartbeat.look_again()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop; what was begun is finished, the rest stays in its rows."""
        gc.freeze()  # what the start left stays for good: no need to look through it again
        try:
            self._opening.begin()
            if not await self._introduced(stop):
                return
            self.heartbeat.start()
            async with asyncio.TaskGroup() as tasks:
                carrying = tasks.create_task(self.carrier.run())
                delivering = tasks.create_task(self.deliver.run())
                receiving = tasks.create_task(self._receive())
                auditing = tasks.create_task(self.auditor.run())
                exporting = tasks.create_task(self.exporter.run())
                tasks.create_task(self._tell_menus())
                await stop.wait()
                self.receiver.stop()
                self.heartbeat.stop()
                self.deliver.stop()
                exporting.cancel()
                await self.carrier.stop(GRACE)
                await self.dispatch.stop()
                await delivering
                for one in (carrying, receiving, auditing):
                    one.cancel()
        finally:
            await self.application.shutdown()
            await self._opening.close()

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
        self.application.bot.introduce(await self._opening.me())
        await self.application.initialize()

    async def _tell_menus(self) -> None:
        """Tell what is new in the menus of commands; the next start does if this one can't."""
        try:
            await self.db.write(menus.bring_up_to_date, version(), self.clock.now())
        except Exception as error:
            if not inbox.is_outage(error):
                raise
            log.warning("menus wait for the next start", error=type(error).__name__)
        else:
            self.deliver.wake()

    async def _receive(self) -> None:
        if self._settings.receive == "webhook":
            await self._settle_webhook()
            await self.receiver.resume()
        else:
            await self.receiver.run(self._opening.first_poll())

    async def _settle_webhook(self) -> None:
        secret = self._settings.webhook_secret
        assert secret is not None  # the settings saw to it
        params = {
            "url": self._settings.webhook_url,
            "secret_token": secret.get_secret_value(),
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        await insist(self.wire, "setWebhook", params)

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
