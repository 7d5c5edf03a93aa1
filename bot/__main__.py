"""python -m bot VERB: reads the arguments, and hands over."""

import argparse
import signal
import sys
from collections.abc import Sequence

from bot.bootstrap.loading import loading

SANDBOX_PORT = 8081
HIGHEST_PORT = 65535
INTERRUPTED = 130
# What structlog and httpx load where they find it, to draw in terminals: 7 MB, and the one's
# tracebacks show what customers wrote.
UNNEEDED = ("rich", "httpx._main", "greenlet")
EXAMPLES = """\
without a token, and without Telegram:
  python -m bot sandbox
beside it, in the same folder:
  python -m bot invite --role staff
  python -m bot link --cycle hotel --step breakfast
with a token from BotFather (every setting stands in .env.example):
  TELEGRAM_BOT_TOKEN=… python -m bot run
"""


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    top = argparse.ArgumentParser(
        prog="python -m bot",
        description="Hears about a bitter moment while the customer is still there.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb = top.add_subparsers(dest="verb", metavar="VERB")
    sandbox = verb.add_parser("sandbox", help="see everything on this machine, without a token")
    sandbox.add_argument("--port", type=port, default=SANDBOX_PORT, help="0 takes a free one")
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
    poster = verb.add_parser("poster", help="draw a poster with that link as a code")
    poster.add_argument("file", metavar="FILE", help="where to: a .png or a .pdf")
    poster.add_argument("--cycle", required=True, help="the cycle's key")
    poster.add_argument("--step", help="the step's key")
    poster.add_argument("--site", help="the site's key, where several have this cycle")
    poster.add_argument("--format", choices=["a4", "a6", "sticker"], default="a4")
    places(verb.add_parser("site", help="found a site, give it another cycle, change a rule"))
    guests = verb.add_parser(
        "import", help="expect the customers of a CSV file; prints a personal link for each"
    )
    guests.add_argument("file", metavar="FILE", help="a CSV file")
    guests.add_argument("--site", help="the site's key; not needed while there is only one")
    guests.add_argument("--check", action="store_true", help="only say what is wrong")
    tier = verb.add_parser("tier", help="say in which tier the customer of a booking is")
    tier.add_argument("reference", metavar="REFERENCE", help="of the booking")
    tier.add_argument("tier", metavar="TIER", help="such as Gold; '' for none")
    tier.add_argument("--site", help="the site's key; not needed while there is only one")
    cycles(verb.add_parser("cycle", help="the service cycle: its file, the ready ones"))
    words = verb.add_parser("words", help="read texts, one a line, and print what was read")
    words.add_argument("file", metavar="FILE", help="a text file, or - for what is typed in")
    critical(
        verb.add_parser("critical", help="rank the steps of a CSV file: which of them decide")
    )
    chances = verb.add_parser("thresholds", help="show or set when words count as bitter")
    chances.add_argument("chance", metavar="NAME=CHANCE", nargs="*", help="such as bitter=0.5")
    chances.add_argument("--site", help="the site's key; not needed while there is only one")
    export(verb.add_parser("export", help="write a workbook of what happened in some months"))
    return top


def export(verb: argparse.ArgumentParser) -> None:
    """Add what is told about a workbook."""
    verb.add_argument("file", metavar="FILE", help="where to: a .xlsx, or a .zip of CSV files")
    verb.add_argument(
        "months", metavar="MONTH", nargs="*", help="the first and the last, such as 2026-01"
    )
    verb.add_argument("--site", help="the site's key; without it, all sites")
    verb.add_argument("--language", choices=["es", "en", "pt"], help="the site's own if unset")


def critical(verb: argparse.ArgumentParser) -> None:
    """Add what is told about a file of journeys."""
    verb.add_argument(
        "file",
        metavar="FILE",
        help="a CSV file: a row per journey, a column per step, and outcome (0 to 1); or -",
    )
    verb.add_argument(
        "--marked", metavar="STEP,STEP", help="steps that are critical by their nature"
    )
    verb.add_argument(
        "--scale",
        type=int,
        choices=[5, 3],
        help="5: answers from 1 to 5; 3: -1, 0, 1; without it, what the file shows",
    )


def places(site: argparse.ArgumentParser) -> None:
    """Add what can be said of a site."""
    site.add_argument("--key", required=True)
    site.add_argument("--name", help="with --zone: found it, or give it another cycle")
    site.add_argument("--zone", help="for example Europe/Madrid")
    site.add_argument("--language", choices=["es", "en", "pt"], default="es")
    site.add_argument("--quiet-hours", default="22:00-08:00", help="empty for none")
    site.add_argument(
        "--aliases",
        choices=["yes", "no"],
        help="yes: the team reads a code in place of names; without it, as it is",
    )
    site.add_argument(
        "--people",
        choices=["yes", "no"],
        help="yes: managers read figures of single people too; without it, as it is",
    )
    site.add_argument("--cycle", default="hotel", help="a ready cycle's name, or a YAML file")
    site.add_argument("--review-link", help="where customers are invited to review in public")
    site.add_argument("--review-after", help="so long after the end of a visit: 2h, 1d")
    site.add_argument("--review", choices=["on", "off"], help="whether they are invited")
    site.add_argument(
        "--complaint-days", type=int, help="days in which a formal complaint is answered: 15"
    )


def cycles(verb: argparse.ArgumentParser) -> None:
    """Add what can be done with cycles."""
    act = verb.add_subparsers(dest="act", metavar="WHAT", required=True)
    act.add_parser("list", help="name the ready cycles")
    show = act.add_parser("show", help="tell a cycle in words")
    show.add_argument("name", metavar="NAME", help="a ready cycle's name, a file, or -")
    show.add_argument("--language", choices=["es", "en", "pt"], default="en")
    show.add_argument("--file", action="store_true", help="print its file instead")
    check = act.add_parser("check", help="say everything that is wrong with a file")
    check.add_argument("name", metavar="FILE", help="- for what is piped in")
    load = act.add_parser("load", help="give a site the cycle of a file")
    load.add_argument("name", metavar="FILE", help="a file, -, or a ready cycle's name")
    load.add_argument("--site", help="the site's key; not needed while there is only one")
    export = act.add_parser("export", help="print the file of a site's cycle")
    export.add_argument("--site", help="as above")
    export.add_argument("--cycle", help="the cycle's key, where the site has several")
    act.add_parser("schema", help="print the JSON Schema, by which editors help to write one")


def port(word: str) -> int:
    """Read a port of the command line."""
    number = int(word) if word.isdecimal() else -1
    if not 0 <= number <= HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{word!r} is no port; write one from 0 to 65535")
    return number


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say; 0 if it went well, 2 if something must be mended first."""
    grammar = parser()
    asked = grammar.parse_args(words)
    if asked.verb is None:
        grammar.print_help(sys.stderr)
        return 2
    for unneeded in UNNEEDED:
        sys.modules.setdefault(unneeded, None)  # type: ignore[arg-type] # so it is not found
    try:
        with loading():
            from bot.bootstrap import verbs  # noqa: PLC0415  half a second for --help

        return verbs.do(asked)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    # Until the event loop listens to signals itself: there is nothing to finish yet.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    sys.exit(main())
