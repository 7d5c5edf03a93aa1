"""Old mistakes, to be put back one at a time: each must make a check fail."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from telegram import Update

from bot.domain import delivery
from bot.domain.delivery import OnDoubt
from bot.telegram.context import Work
from bot.telegram.dispatch import Dispatch
from bot.telegram.receiver import Receiver
from storage.database import Database
from storage.database.line import Line
from storage.database.threads import Worker

WRITERS = 4
IN_MEMORY = 0.25  # seconds that an acknowledged update waits for its row: most of a life


def acknowledge_before_committing() -> None:
    """Let the next poll confirm what is only in memory yet, as many libraries do."""
    keep = Receiver._keep
    later: set[asyncio.Task[None]] = set()

    async def keep_later(self: Receiver, updates: Sequence[Any]) -> None:
        async def wait() -> None:
            await asyncio.sleep(IN_MEMORY)
            await keep(self, updates)

        task = asyncio.get_running_loop().create_task(wait())
        later.add(task)
        task.add_done_callback(later.discard)

    Receiver._keep = keep_later  # type: ignore[method-assign]


def defer_transactions() -> None:
    """Begin at the first statement that changes something, as the driver does by itself."""

    def say(self: Line, *statements: str) -> None:
        for statement in statements:
            if statement.startswith("BEGIN"):
                self._raw.isolation_level = "DEFERRED"
            elif statement == "COMMIT":
                self._raw.commit()
            elif statement == "ROLLBACK":
                self._raw.rollback()
            else:
                self._cursor.execute(statement)

    def writers(self: Database) -> list[Worker]:
        return [
            Worker(self._writes, self._line, "BEGIN", (), 1, self._announce)
            for _ in range(WRITERS)
        ]

    Line.say = say  # type: ignore[method-assign]
    Database._writers = writers  # type: ignore[method-assign]


def retry_every_network_error() -> None:
    """Send again whatever may have arrived."""
    delivery.ON_DOUBT = dict.fromkeys(delivery.ON_DOUBT, OnDoubt.RESEND)


def trust_handlers() -> None:
    """Take an update for done when its handlers have returned, as the library does."""

    async def route(self: Dispatch, work: Work, body: Mapping[str, Any]) -> None:
        update = Update.de_json(dict(body), self._application.bot)
        await self._application.process_update(update)

    Dispatch._route = route  # type: ignore[method-assign]


BREAKAGES: dict[str, Callable[[], None]] = {
    "acknowledging before committing": acknowledge_before_committing,
    "deferred transactions": defer_transactions,
    "retrying every network error": retry_every_network_error,
    "trusting handlers": trust_handlers,
}
_done: set[str] = set()


def put_back(name: str) -> None:
    """Break this process, and those it forks, in one way; in none without a name."""
    if name and name not in _done:
        _done.add(name)
        BREAKAGES[name]()
