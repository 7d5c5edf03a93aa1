"""From the bytes that somebody sent to a tree: small, flat, without traps of any kind."""

import codecs
import re
from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.cycles.sheet import MOST_FINDINGS, CycleError, Finding, Sheet, place

LARGEST = 128 * 1024  # bytes; the longest ready cycle has less than a tenth of it
DEEPEST = 8  # a cycle needs five
MOST_PARTS = 9_000  # half as much again as forty full steps have
TRIES = 6  # broken lines that are set aside to see what is wrong after them
EMPTY, TOO_MANY = "is empty", "has more parts than any service cycle"
ECHOES = (EMPTY, TOO_MANY)  # what may come of setting lines aside and reading again
REREAD = 32 * 1024  # characters up to which a broken text is read again

TABBED = re.compile(r" *\t+[ \t]*(?=[^\s#])")
MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

# (what the parser says, what to say instead, whether the place where it began is the one)
SAYINGS = (
    ("cannot start any token", "a text that begins with this sign needs quotes", False),
    ("mapping values are not allowed", "a text with a colon in it needs quotes", False),
    ("could not find expected ':'", "a name without its colon, or a line out of place", True),
    ("while scanning a quoted scalar", "the quotation mark opened here is not closed", True),
    ("unknown escape character", "in double quotes a backslash is written twice", False),
    ("while parsing a flow", "the bracket opened here is not closed, or lacks a comma", True),
    ("but found '<block mapping start>'", "stands further in than what it belongs to", False),
    ("but found '<block sequence start>'", "stands further in than what it belongs to", False),
    ("while parsing a block", "does not stand in line with the fields beside it", False),
)


def decode(data: bytes) -> str:
    """Return the text of a file, whatever mark its editor set before it."""
    if len(data) > LARGEST:
        raise _refused(1, 1, f"is larger than {LARGEST // 1024} kB")
    mark = next((one for one in MARKS if data.startswith(one)), b"")
    try:
        return data.decode(MARKS.get(mark, "utf-8"))
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise _refused(line, column, "is not UTF-8; save the file as UTF-8") from None


def open_sheet(text: str, findings: list[Finding]) -> Sheet:
    """Parse a text; what cannot be read as YAML is noted, and read around where possible."""
    if len(text.encode(errors="replace")) > LARGEST:
        raise _refused(1, 1, f"is larger than {LARGEST // 1024} kB")
    text = _untabbed(text.removeprefix("\ufeff"), findings)
    broken: list[Finding] = []
    parts = 0  # of all tries together: reading again must not cost what reading may not
    for _ in range(TRIES):
        tree = _Tree(text, parts)
        try:
            root = tree.root()
        except YAMLError as error:
            broken.append(_syntax(error, text))
        except CycleError as trap:
            traps = [one for one in trap.findings if not broken or one.message not in ECHOES]
            raise CycleError([*findings, *broken, *traps]) from None
        else:
            findings += broken
            return Sheet(root, "", findings, root)
        parts = tree.parts
        if (text := _without(text, broken)) == "":
            break
    raise CycleError([*findings, *broken])


class _Tree:
    """Builds the tree as the text is parsed, so that no trap is ever unfolded."""

    def __init__(self, text: str, parts: int) -> None:
        self._events: Iterator[Event] = _events(text)
        self.parts = parts

    def root(self) -> Node:
        found: Node | None = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent) and found is not None:
                raise _trap(event, "a second document begins here; a cycle is one, without ---")
            if isinstance(
                event, (ScalarEvent, MappingStartEvent, SequenceStartEvent, AliasEvent)
            ):
                found = self._node(event, 1)
        if found is None or (isinstance(found, ScalarNode) and not found.value):
            raise _refused(1, 1, EMPTY)
        return found

    def _node(self, event: Event, depth: int) -> Node:
        self._refuse_traps(event, depth)
        if isinstance(event, ScalarEvent):
            return ScalarNode(None, event.value, event.start_mark, event.end_mark)
        inner = [self._node(one, depth + 1) for one in self._inside()]
        if isinstance(event, SequenceStartEvent):
            return SequenceNode(None, inner, event.start_mark, event.end_mark)
        pairs = list(zip(inner[::2], inner[1::2], strict=True))
        return MappingNode(None, pairs, event.start_mark, event.end_mark)

    def _inside(self) -> Iterator[Event]:
        for event in self._events:
            if isinstance(event, CollectionEndEvent):
                return
            yield event

    def _refuse_traps(self, event: Event, depth: int) -> None:
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise _trap(event, TOO_MANY)
        if depth > DEEPEST:
            raise _trap(event, f"is nested deeper than {DEEPEST} levels")
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise _trap(event, "anchors (&) and aliases (*) are not allowed; write it out")
        if getattr(event, "tag", None):
            raise _trap(event, "types (!) are not allowed; put quotes around the text")


def _events(text: str) -> Iterator[Event]:
    last: StringMark | None = None
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            last = event.end_mark
            yield event
    except (YAMLError, CycleError):
        raise
    except Exception as error:  # noqa: BLE001  the parser's own slips: escapes beyond Unicode
        here = place(last)
        raise _refused(*here, f"is not readable as YAML ({type(error).__name__})") from None


def _untabbed(text: str, findings: list[Finding]) -> str:
    """Note every line that is indented by tabs, and read it as if it stood as meant."""
    lines = text.split("\n")
    before = ""
    for number, line in enumerate(lines):
        if found := TABBED.match(line):
            column = found[0].index("\t") + 1
            findings.append(Finding(number + 1, column, "", "is indented by a tab; use spaces"))
            if len(findings) >= MOST_FINDINGS:
                raise CycleError(findings)
            lines[number] = _meant(before, line.lstrip()) + line.lstrip()
        if line.strip():
            before = lines[number]
    return "\n".join(lines)


def _meant(before: str, line: str) -> str:
    """Return the indentation that a line most likely has after the one before it."""
    bare = before.lstrip(" -")
    indent = len(before) - len(bare)
    deeper = before.rstrip().endswith(":")
    return " " * (indent + 2 * deeper - 2 * line.startswith("- ") * (not deeper))


def _without(text: str, broken: list[Finding]) -> str:
    """Return the text without the line just found broken; nothing if reading on is no use.

    What follows a broken line is often only its echo: two in a row, and it is left.
    """
    lines = text.split("\n")
    here = broken[-1].line
    if len(broken) > 1 and here - broken[-2].line in {0, 1}:
        broken.pop()
        return ""
    if len(text) > REREAD or here > len(lines) or not lines[here - 1].strip():
        return ""
    lines[here - 1] = ""
    return "\n".join(lines)


def _syntax(error: YAMLError, text: str) -> Finding:
    if not isinstance(error, MarkedYAMLError):
        before = text[: getattr(error, "position", 0)]
        column = len(before) - before.rfind("\n")
        return Finding(
            before.count("\n") + 1, column, "", "holds a character that YAML refuses"
        )
    said = f"{error.context} {error.problem}"
    for sign, message, began in SAYINGS:
        if sign in said:
            line, column = place((began and error.context_mark) or error.problem_mark)
            return Finding(line, column, "", f"is not readable as YAML: {message}")
    line, column = place(error.problem_mark or error.context_mark)
    return Finding(line, column, "", f"is not readable as YAML: {error.problem}")


def _trap(event: Event, message: str) -> CycleError:
    return _refused(*place(event.start_mark), message)


def _refused(line: int, column: int, message: str) -> CycleError:
    return CycleError([Finding(line, column, "", message)])
