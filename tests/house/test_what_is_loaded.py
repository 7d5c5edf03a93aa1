"""A bot at rest holds what customers need; what few ask for is loaded by who asks."""

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

BOT = Path(__file__).parents[2] / "bot"
SELDOM = {
    "bot.domain.figures",
    "bot.domain.words.reader",
    "bot.flows.announcements",
    "bot.flows.charts",
    "bot.flows.drafts",
    "bot.flows.drills",
    "bot.flows.guestlists",
    "bot.flows.register",
    "bot.flows.sheets",
    "bot.flows.summaries",
    "bot.flows.vouchers",
    "bot.telegram.charts",
    "bot.telegram.previews",
    "bot.sheets",
    "httpx",
    "multiprocessing",
    "xlsxwriter",
}
LOADED = """
import sys
from bot.bootstrap import verbs
verbs.load()
print(*sys.modules, sep="\\n")
import httpx, multiprocessing, concurrent.futures
print(httpx.AsyncClient.get, multiprocessing.Process.start)
print(concurrent.futures.ProcessPoolExecutor.submit)
"""


def test_what_few_ask_for_is_not_loaded_at_the_start() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED], check=True, capture_output=True, text=True
    )
    assert SELDOM & set(told.stdout.split()) == set()


def test_what_is_loaded_later_is_what_the_types_say() -> None:
    """A module that stands for another must stand for the one the types know."""
    pairs = [
        (named(branch.body), stood_for(branch.orelse))
        for source in BOT.rglob("*.py")
        for branch in ast.parse(source.read_text()).body
        if isinstance(branch, ast.If) and ast.unparse(branch.test) == "TYPE_CHECKING"
    ]
    later = [pair for pair in pairs if pair[1]]
    assert later
    assert [typed for typed, _ in later] == [standing for _, standing in later]


def named(imports: Sequence[ast.stmt]) -> dict[str, str]:
    """Return the modules that are imported for the types, by the names they get."""
    return {
        alias.asname or alias.name: f"{one.module}.{alias.name}"
        for one in imports
        if isinstance(one, ast.ImportFrom)
        for alias in one.names
    }


def stood_for(statements: Sequence[ast.stmt]) -> dict[str, str]:
    """Return the modules that are loaded later, by the names of what stands for them."""
    return {
        ast.unparse(one.targets[0]): ast.literal_eval(one.value.args[0])
        for one in statements
        if isinstance(one, ast.Assign)
        and isinstance(one.value, ast.Call)
        and ast.unparse(one.value.func) == "Later"
    }
