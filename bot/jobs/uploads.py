"""Large files on their way to Telegram: each on a thread and a connection of its own."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import structlog

from bot.domain import delivery
from bot.domain.delivery import Doubtful, Fate, Later, Never, Sent
from bot.telegram.wire import DoubtfulError, NotSentError, Upload, Wire

log = structlog.get_logger(__name__)

PAUSES = (1.0, 5.0, 20.0, 60.0)  # seconds before another try
PATIENCE = 600.0  # seconds for one file; a slow line takes minutes for 40 MB

Open = Callable[[], Wire]


class NotUploadedError(Exception):
    """A file could not be sent, however often it was tried."""


async def send(open_wire: Open, params: dict[str, Any], path: Path) -> int:
    """Send a file and return its message; in doubt, twice is better than never."""
    fate = await upload(open_wire, params, path)
    for pause in PAUSES:
        if isinstance(fate, (Sent, Never)):
            break
        log.warning("file not sent", fate=type(fate).__name__)
        wait = fate.after.total_seconds() if isinstance(fate, Later) else 0.0
        await asyncio.sleep(max(pause, wait))
        fate = await upload(open_wire, params, path)
    if isinstance(fate, Sent):
        return int(fate.result["message_id"])
    raise NotUploadedError(type(fate).__name__)


async def upload(open_wire: Open, params: dict[str, Any], path: Path) -> Fate:
    """Try once, on a thread: to encrypt 40 MB takes a while.

    The thread is nobody's: who stops the bot does not wait for a slow line.
    """
    loop = asyncio.get_running_loop()
    arrived: asyncio.Future[Fate] = loop.create_future()

    def carry() -> None:
        fate: Fate = Doubtful()  # whatever goes wrong, it may have arrived
        with suppress(Exception):
            document = Upload(path.name, path.read_bytes())
            with asyncio.Runner(loop_factory=type(loop)) as runner:
                fate = runner.run(uploaded(open_wire, {**params, "document": document}))
        with suppress(RuntimeError):  # the bot has stopped meanwhile
            loop.call_soon_threadsafe(settle, arrived, fate)

    threading.Thread(target=carry, name="upload", daemon=True).start()
    return await arrived


def settle(arrived: "asyncio.Future[Fate]", fate: Fate) -> None:
    if not arrived.done():
        arrived.set_result(fate)


async def uploaded(open_wire: Open, params: dict[str, Any]) -> Fate:
    wire = open_wire()
    try:
        answer = await wire.call("sendDocument", params, timeout=PATIENCE)
    except NotSentError:
        return delivery.UNREACHABLE
    except DoubtfulError:
        return Doubtful()
    finally:
        await wire.close()
    return delivery.judge(answer.status, answer.body)
