"""A YAML text as a tree whose every part knows its line, its field and where to complain."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

LARGEST = 256 * 1024  # bytes; the longest ready cycle has less than a tenth of it
DEEPEST = 8  # a cycle needs five
MOST_PARTS = 12_000  # twice what forty full steps have; reading more would take many seconds

T = TypeVar("T")


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, where it stands, and what would be right."""

    line: int
    column: int
    field: str
    message: str

    def __str__(self) -> str:
        where = f" ({self.field})" if self.field else ""
        return f"line {self.line}, column {self.column}{where}: {self.message}"


class CycleError(ValueError):
    """The text is no service cycle, for all of these reasons."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


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
        line, column = _place(self.shown_at.start_mark)
        self.findings.append(Finding(line, column, self.field, message))

    def read(self, reader: Callable[["Sheet"], T]) -> T | None:
        try:
            return reader(self)
        except WrongError as wrong:
            self.wrong(str(wrong))
            return None

    def text(self) -> str:
        if not isinstance(self.node, ScalarNode):
            raise WrongError("takes a single value, not a list or a group")
        value = str(self.node.value).strip()
        if value in {"", "~", "null"}:
            raise WrongError("is empty")
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
            inner = f"{self.field}.{name}" if self.field else name
            if name in found:
                self._inner(label, inner).wrong("is said twice")
            # YAML puts an empty value on the next line; a reader looks beside its name.
            nothing = isinstance(value, ScalarNode) and not value.value
            found.setdefault(name, self._inner(value, inner, label if nothing else value))
        return found

    def fields(
        self, readers: Mapping[str, Callable[["Sheet"], object]], needed: Iterable[str]
    ) -> dict[str, object]:
        """Read every field by its own reader; note the unknown, the missing and the wrong."""
        entries = self.entries()
        for name, entry in entries.items():
            if name not in readers:
                entry.wrong(f"is not a field here; {allowed(name, readers)}")
        for name in needed:
            if name not in entries:
                self.wrong(f"lacks the field '{name}'")
        known = {name: entries[name].read(readers[name]) for name in readers if name in entries}
        return {name: value for name, value in known.items() if value is not None}

    def unheard(self) -> "Sheet":
        """Return the same part with nobody listening, for a look ahead."""
        return replace(self, findings=[])

    def _inner(self, node: Node, field: str, shown_at: Node | None = None) -> "Sheet":
        return Sheet(node, field, self.findings, shown_at or node)


def allowed(given: str, choices: Iterable[str]) -> str:
    """Say what may stand there, the likeliest first."""
    every = list(dict.fromkeys(map(str, choices)))
    near = get_close_matches(given, every, n=1)
    meant = f"did you mean {near[0]!r}? " if near else ""
    return f"{meant}allowed: {', '.join(every)}"


def open_sheet(text: str, findings: list[Finding]) -> Sheet:
    """Parse a text that somebody sent: small, flat, without aliases and types of its own."""
    if len(text.encode(errors="replace")) > LARGEST:
        raise CycleError([Finding(1, 1, "", f"is larger than {LARGEST // 1024} kB")])
    yaml = YAML(typ="safe", pure=True)
    try:
        _refuse_traps(yaml.parse(text))
        root = yaml.compose(text)
    except YAMLError as error:
        raise CycleError([_syntax(error, text)]) from None
    if root is None:
        raise CycleError([Finding(1, 1, "", "is empty")])
    return Sheet(root, "", findings, root)


def _refuse_traps(events: Iterable[Event]) -> None:
    """Look before composing: aliases can unfold without end, and nesting exhausts the stack."""
    depth = 0
    for part, event in enumerate(events):
        if part > MOST_PARTS:
            raise _trap(event, "has more parts than any service cycle")
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise _trap(event, f"is nested deeper than {DEEPEST} levels")
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise _trap(event, "anchors (&) and aliases (*) are not allowed; write it out")
        if getattr(event, "tag", None):
            raise _trap(event, "types (!) are not allowed; put quotes around the text")


def _trap(event: Event, message: str) -> CycleError:
    line, column = _place(event.start_mark)
    return CycleError([Finding(line, column, "", message)])


def _syntax(error: YAMLError, text: str) -> Finding:
    if isinstance(error, MarkedYAMLError):
        line, column = _place(error.problem_mark or error.context_mark)
        return Finding(line, column, "", f"is not readable as YAML: {error.problem}")
    before = text[: getattr(error, "position", 0)]
    column = len(before) - before.rfind("\n")
    return Finding(before.count("\n") + 1, column, "", "holds a character that YAML refuses")


def _place(mark: StringMark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
