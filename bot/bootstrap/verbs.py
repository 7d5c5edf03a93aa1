"""The verbs of the command line: each loads what it needs, and `run` speaks meanwhile."""

import asyncio
import signal
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from bot.bootstrap.loading import load_library, loading
from bot.bootstrap.opening import open_to
from bot.bootstrap.terminal import REFUSED, logs, said, tell
from bot.errors import BotError
from bot.settings import TOKEN, SettingsError
from bot.settings import read as read_settings
from bot.telegram.opening import TokenRefusedError
from storage.database import DatabaseUnusable


def do(asked: Namespace) -> int:
    """Do what was asked for; 0 if it went well, 2 if something must be mended first.

    A verb that judges a file answers for itself: 1 if the file is wrong.
    """
    verbs = {"run": run, "sandbox": sandbox}
    try:
        with asyncio.Runner(loop_factory=loops()) as runner:
            return runner.run(verbs.get(asked.verb, other)(asked)) or 0
    except (SettingsError, DatabaseUnusable, BotError) as error:
        sys.stderr.write(f"{said(error)}\n")
        return 2


def loops() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return what makes event loops: uvloop where it exists: it makes a tap a tenth cheaper."""
    try:
        import uvloop  # noqa: PLC0415  there is none for Windows
    except ImportError:
        return None
    return uvloop.new_event_loop


def stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


async def run(_: Namespace) -> None:
    """Work with Telegram until told to stop: first the opening, then all else is loaded."""
    settings = read_settings()
    settings.token()
    logs(settings)
    stop, opening = stop_on_signals(), open_to(settings)
    opening.begin()
    try:
        with loading():
            await asyncio.to_thread(load)
        if stop.is_set():  # there is nothing to finish yet
            return
        from bot.bootstrap import running  # noqa: PLC0415  by now it costs nothing

        await running.run(settings, opening, stop)
    except ExceptionGroup as troubles:
        if troubles.subgroup(TokenRefusedError) is None:
            raise
        raise SettingsError(REFUSED) from None
    finally:
        await opening.close()


def load() -> None:
    """Load the whole bot."""
    load_library()
    import_module("bot.bootstrap.running")


async def sandbox(asked: Namespace) -> None:
    with loading():
        from bot.bootstrap import rehearsal  # noqa: PLC0415  a server and a page, for this verb

    stop = stop_on_signals()
    token = asked.token or rehearsal.TOKEN
    if not TOKEN.fullmatch(token):
        raise SettingsError("--token: make one up like 123456:ABC-def")
    if asked.server_only:
        await rehearsal.serve_only(asked.port, token, tell, stop)
    else:
        await rehearsal.Rehearsal(asked.port, token, tell).run(stop)


async def other(asked: Namespace) -> int | None:
    with loading():
        from bot.bootstrap import beside  # noqa: PLC0415  the flows, for these verbs

    return await beside.VERBS[asked.verb](asked)
