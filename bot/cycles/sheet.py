"""A YAML text as a tree whose every part knows its line, its field and where to complain."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TypeVar

from ruamel.yaml.error import StringMark
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

MOST_FINDINGS = 100  # nobody mends more at once, and a hostile file could have thousands
SHOWN = 40  # characters of what stands there
LONGEST_GUESSED = 64  # comparing words takes time that grows with their length
COMMA = "if a comma before it belongs to a text, that text needs quotes; "
# No phone shows them, and some make the text beside them unreadable.
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

T = TypeVar("T")


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, where it stands, and what would be right."""

    line: int
    column: int
    field: str
    message: str
    found: str = ""  # what stands there

    def __str__(self) -> str:
        where = f" ({self.field})" if self.field else ""
        # Some messages quote it themselves.
        known = not self.found or repr(self.found) in self.message
        stands = "" if known else f"; here stands {self.found!r}"
        return f"line {self.line}, column {self.column}{where}: {self.message}{stands}"


class CycleError(ValueError):
    """The text is no service cycle, for all of these reasons."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        every = sorted(findings, key=lambda one: (one.line, one.column))
        super().__init__("\n".join(map(str, every)))
        self.findings = every


class WrongError(ValueError):
    """The value is not what its field takes; the message says what the field takes."""


@dataclass(frozen=True)
class Sheet:
    """One part of the text. What is wrong is noted, not raised, so that all of it is found."""

    node: Node
    field: str
    findings: list[Finding]
    shown_at: Node  # where a reader looks for it

    def wrong(self, message: str) -> None:
        line, column = place(self.shown_at.start_mark)
        found = shown(self.node.value) if isinstance(self.node, ScalarNode) else ""
        self.findings.append(Finding(line, column, self.field, message, found))
        if len(self.findings) >= MOST_FINDINGS:
            raise CycleError(self.findings)

    def read(self, reader: Callable[["Sheet"], T]) -> T | None:
        try:
            return reader(self)
        except WrongError as wrong:
            self.wrong(str(wrong))
            return None

    def text(self) -> str:
        if not isinstance(self.node, ScalarNode):
            raise WrongError("takes a single value, not a list or a group")
        value = " ".join(str(self.node.value).split())
        if value in {"", "~", "null"}:
            raise WrongError("is empty")
        if unseen := UNSEEN.search(value):
            raise WrongError(
                f"holds the character U+{ord(unseen[0]):04X}, which cannot be seen"
            )
        return value

    def items(self) -> list["Sheet"]:
        if not isinstance(self.node, SequenceNode):
            raise WrongError("takes a list, each entry after a dash")
        inner = enumerate(self.node.value, start=1)
        return [self._inner(node, f"{self.field}[{place}]") for place, node in inner]

    def entries(self) -> dict[str, "Sheet"]:
        """Return the named parts; "closes after" and "closes_after" are the same name."""
        if not isinstance(self.node, MappingNode):
            raise WrongError("takes named fields: name, colon, value")
        found: dict[str, Sheet] = {}
        for label, value in self.node.value:
            name = "_".join(str(label.value).split()) if isinstance(label, ScalarNode) else "?"
            inner = f"{self.field}.{shown(name)}" if self.field else shown(name)
            if name in found:
                self._inner(label, inner).wrong("is said twice")
            # YAML puts an empty value on the next line; a reader looks beside its name.
            entry = self._inner(value, inner)
            found.setdefault(name, self._inner(value, inner, label) if entry.lone else entry)
        return found

    def fields(
        self, readers: Mapping[str, Callable[["Sheet"], object]], needed: Iterable[str]
    ) -> dict[str, object]:
        """Read every field by its own reader; note the unknown, the missing and the wrong."""
        entries = self.entries()
        for name, entry in entries.items():
            if name not in readers:
                comma = COMMA if entry.lone else ""
                entry.wrong(f"is not a field here; {comma}{allowed(name, readers)}")
        for name in needed:
            if name not in entries:
                self.wrong(f"lacks the field '{name}'")
        known = {name: entries[name].read(readers[name]) for name in readers if name in entries}
        return {name: value for name, value in known.items() if value is not None}

    @property
    def lone(self) -> bool:
        """Tell whether a name stands here without any value."""
        return isinstance(self.node, ScalarNode) and self.node.value == ""

    def unheard(self) -> "Sheet":
        """Return the same part with nobody listening, for a look ahead."""
        return replace(self, findings=[])

    def _inner(self, node: Node, field: str, shown_at: Node | None = None) -> "Sheet":
        return Sheet(node, field, self.findings, shown_at or node)


def allowed(given: str, choices: Iterable[str]) -> str:
    """Say what may stand there, the likeliest first."""
    every = list(dict.fromkeys(map(str, choices)))
    near = get_close_matches(given.lower(), every, n=1) if len(given) <= LONGEST_GUESSED else []
    meant = f"did you mean {near[0]!r}? " if near else ""
    return f"{meant}allowed: {', '.join(every)}"


def shown(value: str) -> str:
    """Return what stands there, short enough to be shown."""
    return value if len(value) <= SHOWN else f"{value[: SHOWN - 1]}…"


def place(mark: StringMark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
