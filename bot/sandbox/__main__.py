"""python -m bot.sandbox: the server alone, for tests and for other programs."""

import argparse
import asyncio
import logging
import signal
import sys

from bot.sandbox.server import Sandbox

TOKEN = "4200000001:AAE-made-up-token-of-the-sandbox-00000"  # noqa: S105  opens nothing


async def serve(host: str, port: int, token: str, username: str) -> None:
    """Serve till told to stop."""
    sandbox = Sandbox(token, username=username)
    url = await sandbox.start(host, port)
    sys.stdout.write(f"{url}\n")
    sys.stdout.flush()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(one, stop.set)
    await stop.wait()
    await sandbox.stop()


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--username", default="momentos_bot")
    asked = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    asyncio.run(serve(asked.host, asked.port, asked.token, asked.username))


if __name__ == "__main__":
    main()
