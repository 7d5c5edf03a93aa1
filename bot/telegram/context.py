"""What a handler works with: its update's transaction, its answer, the time."""

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from sqlmodel import Session
from telegram import Update, User
from telegram.error import TelegramError
from telegram.ext import Application, CallbackContext, ContextTypes, ExtBot

from bot.clock import Clock
from bot.flows import people
from bot.telegram.request import WireRequest
from bot.telegram.wire import Wire, WireError
from storage.database import Database
from storage.queries import inbox
from storage.vocabulary import Language

log = structlog.get_logger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

FETCH_PAUSES = (0.0, 0.5, 2.0)  # seconds before each try; somebody waits for the answer
Reread = Callable[[int], Coroutine[Any, Any, None]]
Weigh = Callable[[str], Coroutine[Any, Any, None]]

ANSWER_LENGTH = 200  # Telegram's limit for what a tap is answered


class AlreadyDoneError(Exception):
    """The update had its effects before; it must have no others."""


@dataclass(slots=True)
class Desk:
    """What all updates share."""

    db: Database
    wire: Wire
    clock: Clock
    wake: Callable[[], None]
    reread: Reread | None = None  # asks somebody else about words in doubt
    weigh: Weigh | None = None  # has a language model weigh words before they are read
    export: Callable[[], None] | None = None  # has what managers asked for made, or left
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def keep(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something go on beside the handler; it is awaited when the bot stops."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def clear(self) -> None:
        """Wait for what still goes on."""
        await asyncio.gather(*self.tasks, return_exceptions=True)


@dataclass(slots=True)
class Work:
    """One try at one update."""

    desk: Desk
    update_id: int  # of its row, which is not always Telegram's number
    query_id: str | None = None
    done: bool = False  # its row is settled
    answered: bool = False
    error: Exception | None = None

    def now(self) -> datetime:
        return self.desk.clock.now()

    async def write(
        self, flow: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a flow in a transaction that also settles the update: both, or neither."""
        run = self.desk.db.hurry if self.query_id is not None else self.desk.db.write
        result = await run(self._perform, flow, args, kwargs)
        self.done = True
        self.desk.wake()
        return result

    async def read(
        self, ask: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask the database something."""
        return await self.desk.db.read(ask, *args, **kwargs)

    def answer(self, text: str | None = None, *, alert: bool = False) -> None:
        """Answer the tap, beside the handler; if that fails, the phone's circle ends unsaid."""
        if self.query_id is None or self.answered:
            return
        self.answered = True
        said = text[:ANSWER_LENGTH] if text else None
        self.desk.keep(answer_query(self.desk.wire, self.query_id, said, alert=alert))

    def _perform(
        self,
        session: Session,
        flow: Callable[..., T],
        args: tuple[object, ...],
        kwargs: dict[str, object],
    ) -> T:
        if not self.done and not inbox.finish(session, self.update_id, self.now()):
            raise AlreadyDoneError
        session.info[inbox.HANDLING] = self.update_id
        try:
            return flow(session, *args, **kwargs)
        finally:
            del session.info[inbox.HANDLING]  # the next flow may share the session


async def answer_query(wire: Wire, query_id: str, text: str | None, *, alert: bool) -> None:
    params = {"callback_query_id": query_id, "text": text, "show_alert": alert or None}
    try:
        answer = await wire.call("answerCallbackQuery", params, timeout=10)
    except WireError as error:
        log.info("tap not answered", reason=str(error))
    else:
        if not answer.body.get("ok"):  # too old, mostly: nothing is lost but a toast
            log.debug("tap not answered", reason=answer.body.get("description"))


WORK: ContextVar[Work] = ContextVar("work")


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """What a handler is given. Updates reach handlers through Dispatch, which sets the work."""

    def __init__(
        self,
        application: "App",
        chat_id: int | None = None,
        user_id: int | None = None,
    ) -> None:
        super().__init__(application, chat_id, user_id)
        self._work = WORK.get()

    @property
    def update_id(self) -> int:
        return self._work.update_id

    def now(self) -> datetime:
        return self._work.now()

    async def write(
        self, flow: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a flow in a transaction that also settles the update: both, or neither."""
        return await self._work.write(flow, *args, **kwargs)

    async def read(
        self, ask: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask the database something."""
        return await self._work.read(ask, *args, **kwargs)

    def answer(self, text: str | None = None, *, alert: bool = False) -> None:
        """Answer the tap, beside the handler; never raises."""
        self._work.answer(text, alert=alert)

    async def language(self, update: Update) -> Language:
        """Return the language for what is said in passing to whoever caused the update."""
        user = update.effective_user
        assert user is not None  # who taps is somebody
        return await self.read(people.spoken_to, user.id, user.language_code)

    async def fetch(self, file_id: str) -> bytes | None:
        """Return the bytes of a file that somebody sent; None if it is not to be had now."""
        for pause in FETCH_PAUSES:
            await asyncio.sleep(pause)
            try:
                file = await self.bot.get_file(file_id)
                return bytes(await file.download_as_bytearray())
            except TelegramError as error:
                log.info("file not fetched", reason=type(error).__name__)
        return None

    def written(self) -> str:
        """Return what was written after the command."""
        return " ".join(self.args or [])

    async def weigh(self, words: str) -> None:
        """Have a customer's words weighed before a flow reads them, if a model is installed."""
        desk = self._work.desk
        if desk.weigh is not None and words:
            await desk.weigh(words)

    def look_again(self, remark_id: int) -> None:
        """Let a second reader look at words, beside everything else, if there is one."""
        desk = self._work.desk
        if desk.reread is not None:
            desk.keep(desk.reread(remark_id))

    def export(self) -> None:
        """Let somebody see to the exports that were asked for, or are to be stopped."""
        desk = self._work.desk
        if desk.export is not None:
            desk.export()

    def link_to(self) -> str:
        """Return the form of our deep links, with a place for the code."""
        return f"https://t.me/{self.bot.username}?start={{code}}"


App = Application[Any, Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]


class KnownBot(ExtBot[None]):
    """A bot that need not ask who it is."""

    def __init__(self, token: str, base_url: str, file_url: str, wire: Wire) -> None:
        super().__init__(
            token,
            base_url=base_url,
            base_file_url=file_url,
            request=WireRequest(wire),
            get_updates_request=WireRequest(wire),
        )
        self._me: dict[str, Any] | None = None

    def introduce(self, me: dict[str, Any]) -> None:
        """Tell the bot what getMe said; without this, it asks when it is initialised."""
        self._me = me

    async def get_me(self, **kwargs: Any) -> User:  # noqa: ANN401 - the library's own
        if self._me is None:
            return await super().get_me(**kwargs)
        self._bot_user = User.de_json(self._me, self)
        return self._bot_user


def build(
    token: str,
    wire: Wire,
    *,
    base_url: str = "https://api.telegram.org/bot",
    file_url: str = "https://api.telegram.org/file/bot",
    me: dict[str, Any] | None = None,
) -> App:
    """Return an application that only routes: it neither polls, waits, remembers nor limits."""
    bot = KnownBot(token, base_url, file_url, wire)
    if me is not None:
        bot.introduce(me)
    builder = Application.builder().bot(bot).updater(None).job_queue(None)
    return builder.context_types(ContextTypes(context=Context)).build()
