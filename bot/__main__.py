"""python -m bot VERB: reads the arguments, and hands over."""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from bot.bootstrap import verbs
from bot.errors import BotError
from bot.settings import SettingsError

SANDBOX_PORT = 8081


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    top = argparse.ArgumentParser(
        prog="python -m bot",
        description="Hears about a bitter moment while the customer is still there.",
    )
    verb = top.add_subparsers(dest="verb", required=True)
    sandbox = verb.add_parser("sandbox", help="see everything on this machine, without a token")
    sandbox.add_argument("--port", type=int, default=SANDBOX_PORT, help="0 takes a free one")
    sandbox.add_argument("--token", help="the made-up token of the bot")
    sandbox.add_argument(
        "--server-only", action="store_true", help="only the Bot API server and its control API"
    )
    verb.add_parser("run", help="work with Telegram; the settings stand in .env.example")
    invite = verb.add_parser("invite", help="print a one-use invitation for the team")
    invite.add_argument("--role", required=True, choices=["manager", "supervisor", "staff"])
    invite.add_argument("--site", help="the site's key; not needed while there is only one")
    invite.add_argument("--team", help="the team, for staff of one team")
    link = verb.add_parser("link", help="print the deep link of a cycle, or of a step of it")
    link.add_argument("--cycle", required=True, help="the cycle's key")
    link.add_argument("--step", help="the step's key")
    link.add_argument("--site", help="the site's key, where several have this cycle")
    site = verb.add_parser("site", help="found a site, or give it another cycle")
    site.add_argument("--key", required=True)
    site.add_argument("--name", required=True)
    site.add_argument("--zone", required=True, help="for example Europe/Madrid")
    site.add_argument("--language", choices=["es", "en", "pt"], default="es")
    site.add_argument("--quiet-hours", default="22:00-08:00", help="empty for none")
    site.add_argument("--cycle", default="hotel", help="a ready cycle's name, or a YAML file")
    return top


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say; 0 if it went well, 2 if something must be mended first."""
    asked = parser().parse_args(words)
    try:
        asyncio.run(verbs.VERBS[asked.verb](asked))
    except (SettingsError, BotError) as error:
        sys.stderr.write(f"{verbs.said(error)}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
