"""Which texts the code speaks of: read from its source, so that none is missed."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import bot.errors
from bot.texts.catalogue import texts
from storage.vocabulary import Language

BOT = Path(bot.errors.__file__).parent
SILENT = ("texts", "sandbox", "cycles")  # rooms that say nothing by a key
SPEAKING = ("flows", "telegram")  # rooms where every dotted word of a known family is a key
CATALOGUE = BOT / "texts" / "catalogue.py"
SPEAKERS = {"html": 0, "plain": 0, "says": 0, "key": 0, "edits": 1}  # where the key stands
ACT = 2  # where an act stands among what is written down
TOLD_BY_NAME = ("say", "again")  # parameters that take a key
# occasions with a page of their own, which speak in many texts
DRAWN = {
    "announcement",
    "audit",
    "back_again",
    "board",
    "cases",
    "complaint",
    "complaints",
    "chart",
    "critical",
    "customer",
    "dossier",
    "draft",
    "drill",
    "export",
    "incident",
    "mine",
    "ring",
    "rules",
    "step",
    "versions",
    "figures",
}
DOTTED = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")
BEGINNING = re.compile(r"[a-z_]+(\.[a-z0-9_]+)*\.[a-z0-9_]*")
TEXTS = texts(Language.ENGLISH)
FAMILIES = {name.split(".")[0] for name in TEXTS}
ERRORS = {one.__name__ for one in bot.errors.BotError.__subclasses__()} | {"BotError"}


@dataclass
class Spoken:
    """Keys written out, and the beginnings of those put together in an f-string."""

    keys: dict[str, str] = field(default_factory=dict)  # and where
    beginnings: dict[str, str] = field(default_factory=dict)

    def uses(self, name: str) -> bool:
        return name in self.keys or any(name.startswith(start) for start in self.beginnings)


def sources() -> list[Path]:
    return [CATALOGUE, *(one for one in sorted(BOT.rglob("*.py")) if room(one) not in SILENT)]


def room(path: Path) -> str:
    return path.relative_to(BOT).parts[0]


def spoken() -> Spoken:
    """Return every text that the code can say."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources()}
    told = {name: place for tree in trees.values() for name, place in tellers(tree)}
    found = Spoken()
    for path, tree in trees.items():
        speakers = told | {name: SPEAKERS[name] for name in imported(tree)}
        parts = {id(one) for node in ast.walk(tree) for one in joined(node)}
        for node in ast.walk(tree):
            if id(node) in parts:
                continue
            where = f"{path.relative_to(BOT.parent)}:{getattr(node, 'lineno', 0)}"
            if room(path) in SPEAKING or path == CATALOGUE:
                note(found, node, where)
            if isinstance(node, ast.Call):
                for name in named_by(node, speakers):
                    found.keys.setdefault(name, where)
    return found


def audited() -> set[str]:
    """Return every act that is written down by its whole name, as its text is called."""
    calls = (
        node
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and len(node.args) > ACT
    )
    return {
        one.replace(":", "_")
        for call in calls
        if getattr(call.func, "attr", getattr(call.func, "id", "")) == "audit"
        for one in constants(call.args[ACT])
    }


def tellers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Find the functions that are handed a key, and in which place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names = [one.arg for one in node.args.args]
            yield from ((node.name, names.index(one)) for one in TOLD_BY_NAME if one in names)


def imported(tree: ast.Module) -> set[str]:
    """Return which speakers a module knows by their names."""
    rooms = ("bot.texts.catalogue", "bot.flows.content")
    taken = {
        one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in rooms
        for one in node.names
    }
    own = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    return (taken | own) & SPEAKERS.keys()


def named_by(call: ast.Call, speakers: dict[str, int]) -> Iterator[str]:
    """Find the keys that a call writes out, in its place or by the parameter's name."""
    called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    place = 0 if called in ERRORS else speakers.get(called)
    if place is not None and place < len(call.args):
        yield from constants(call.args[place])
    for keyword in call.keywords:
        if keyword.arg in TOLD_BY_NAME:
            yield from constants(keyword.value)


def constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)


def joined(node: ast.AST) -> list[ast.expr]:
    """Return the pieces of an f-string, which are no keys by themselves."""
    return node.values if isinstance(node, ast.JoinedStr) else []


def note(found: Spoken, node: ast.AST, where: str) -> None:
    """Keep whatever looks like a key of a known family, however it gets to be said."""
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
            if BEGINNING.fullmatch(start) and known(start):
                found.beginnings.setdefault(start, where)
        case ast.Constant(value=str(text)):
            if DOTTED.fullmatch(text) and known(text):
                found.keys.setdefault(text, where)
        case _:
            return


def known(text: str) -> bool:
    return text.split(".", maxsplit=1)[0] in FAMILIES
