"""The menu of commands beside the text box: what /help says of each, in short."""

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any

import bot.texts.help
from bot.flows.menus import GROUP
from bot.texts.catalogue import plain
from storage.vocabulary import Language, Role

DASH = " – "
LINES = re.compile(r"\n|; (?=/)|, (?=/)")
COMMAND = re.compile(r"/([a-z]+)")
LONGEST = 256  # of Telegram's, for a description
IN_GROUPS = frozenset(
    {"cases", "case", "incident", "team", "mine", "journeys", "why", "onduty", "offduty"}
)


def commands(whose: str, language: Language) -> list[dict[str, str]]:
    """Return the commands that the /help of a role tells of, each with what it is for."""
    role = Role.STAFF if whose == GROUP else whose
    found: dict[str, str] = {}
    for line in LINES.split(plain(f"help.{role}", language)):
        before, dash, told = line.partition(DASH)
        if line.startswith("/") and dash:
            for name in COMMAND.findall(before):
                found.setdefault(name, told[:1].upper() + told[1:LONGEST])
    shown = {"help", *(IN_GROUPS if whose == GROUP else found)}
    found["help"] = plain("menu.help", language)
    return [{"command": one, "description": found[one]} for one in found if one in shown]


@cache
def version() -> str:
    """Return what changes whenever the texts do, without reading them as texts."""
    digest = hashlib.blake2b(digest_size=8)
    for one in sorted(Path(bot.texts.help.__file__).parent.glob("*.py")):
        digest.update(one.read_bytes())
    return digest.hexdigest()


def call(content: dict[str, Any], language: Language) -> dict[str, Any]:
    """Return the parameters that tell a scope its commands."""
    told = {"commands": commands(content["whose"], language), "scope": content["scope"]}
    return {**told, "language_code": content["code"]} if content["code"] else told
