"""The first words with Telegram, which need nothing of the bot but its wire.

They are on their way while the rest is still being loaded, which takes a second: what the first
poll brings is kept and acknowledged as soon as there is somebody to keep it.
"""

import asyncio
import random
from typing import Any

import structlog

from bot.telegram.wire import POLL_MARGIN, Answer, Wire, WireError

log = structlog.get_logger(__name__)

REFUSED = (401, 404)  # what Telegram answers to a token it does not know
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
POLL_TIMEOUT = 25  # seconds
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
)


class TokenRefusedError(Exception):
    """Telegram does not know the bot's token (any more)."""


class Opening:
    """Who we are, and the first poll of those who poll. It has the wire, and closes it."""

    def __init__(self, wire: Wire, *, polls: bool) -> None:
        self.wire = wire
        self._polls = polls
        self._me: asyncio.Task[Any] | None = None
        self._poll: asyncio.Task[Answer] | None = None

    def begin(self) -> None:
        """Begin to speak, unless that was done before."""
        if self._me is not None:
            return
        loop = asyncio.get_running_loop()
        self._me = loop.create_task(insist(self.wire, "getMe", {}))
        if self._polls:
            self._poll = loop.create_task(self._first_poll())

    async def me(self) -> Any:  # noqa: ANN401 - Telegram's
        """Return what getMe said, however long the network is away."""
        self.begin()
        assert self._me is not None
        return await self._me

    def first_poll(self) -> asyncio.Task[Answer] | None:
        """Return the poll that is under way."""
        return self._poll

    async def close(self) -> None:
        """Let go of what is still being said, and of the wire."""
        begun = [task for task in (self._me, self._poll) if task is not None]
        for task in begun:
            task.cancel()
        await asyncio.gather(*begun, return_exceptions=True)
        await self.wire.close()

    async def _first_poll(self) -> Answer:
        await insist(self.wire, "deleteWebhook", {})
        return await poll(self.wire, None, POLL_TIMEOUT, ALLOWED_UPDATES)


async def poll(wire: Wire, offset: int | None, seconds: int, kinds: tuple[str, ...]) -> Answer:
    """Ask for updates; `offset` acknowledges all before it."""
    params = {
        "offset": offset,
        "timeout": seconds,
        "limit": 100,
        "allowed_updates": list(kinds),
    }
    return await wire.call("getUpdates", params, timeout=seconds + POLL_MARGIN)


async def insist(wire: Wire, method: str, params: dict[str, Any]) -> Any:  # noqa: ANN401 - as above
    """Call until it is answered; only a refused token ends it."""
    pause = FIRST_PAUSE
    while True:
        try:
            answer = await wire.call(method, params)
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
